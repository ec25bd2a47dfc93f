-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- What a provider's notice made us want to know, and was not answered yet: a notice is acknowledged once, so what it asks for must
-- outlive the relay that took it.
CREATE TABLE chancery.open_questions (
    attempt text NOT NULL REFERENCES chancery.attempts (id),
    about text NOT NULL CHECK (about IN ('refunds', 'disputes')),
    asked bigint NOT NULL DEFAULT 1, -- counts notices: an answer to an earlier one does not close a later one
    tries integer NOT NULL DEFAULT 0,
    due_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (attempt, about)
);
CREATE INDEX open_questions_due ON chancery.open_questions (due_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON chancery.open_questions TO chancery_relay;

-- Whoever waits for an answer that did not come is asked about first, however much else is due.
CREATE INDEX attempts_unknown ON chancery.attempts (next_check_at) WHERE state = 'unknown' AND next_check_at IS NOT NULL;

-- Paid back from other money than the provider's, by two people's word: over the counter, by bank transfer.
INSERT INTO chancery.payment_transitions (event, from_state, to_state) VALUES
    ('correct', 'captured', 'refunded'),
    ('correct', 'part_refunded', 'refunded'),
    ('correct', 'refund_failed', 'refunded');
ALTER DOMAIN chancery.account DROP CONSTRAINT account_check;
ALTER DOMAIN chancery.account ADD CONSTRAINT account_check CHECK (VALUE ~
    '^(provider_clearing:[a-z][a-z0-9_]{0,39}|fee_income|service_fee|surplus|refunds_payable|provider_fees|chargebacks|paid_otherwise)$')
    NOT VALID; -- what is there fulfils a stricter one; a domain that an array column uses cannot be checked over its rows

-- Codes that attempts were given before failure codes were one list.
UPDATE chancery.attempts SET failure_code = CASE failure_code WHEN 'cancel' THEN 'canceled_by_payer' WHEN 'switch' THEN 'method_switched'
        WHEN 'expiry' THEN 'expired' ELSE failure_code END,
    close_wanted = CASE close_wanted WHEN 'cancel' THEN 'canceled_by_payer' WHEN 'switch' THEN 'method_switched'
        WHEN 'expiry' THEN 'expired' ELSE close_wanted END
    WHERE failure_code IN ('cancel', 'switch', 'expiry') OR close_wanted IN ('cancel', 'switch', 'expiry');

-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Double entry. One row is one entry with all its postings: debits positive, credits negative, one currency, minor units. An entry
-- that is one row cannot get a posting later, costs a webhook one insert, and is checked once; `postings` shows it line by line.
--
--   provider_clearing:<provider>  what the provider has of ours
--   fee_income, service_fee       what payers owed and paid
--   surplus                       money that is not ours and has to go back
--   refunds_payable               promised to payers, not sent yet
--   provider_fees                 what the provider keeps for itself
--   chargebacks                   taken back by banks: while disputed, and what was lost

CREATE DOMAIN chancery.account AS text CHECK (VALUE ~
    '^(provider_clearing:[a-z][a-z0-9_]{0,39}|fee_income|service_fee|surplus|refunds_payable|provider_fees|chargebacks)$');

CREATE TABLE chancery.entries (
    reference text NOT NULL CHECK (length(reference) BETWEEN 1 AND 255), -- payment, refund, or a line of the provider's own books
    sequence bigint NOT NULL CHECK (sequence >= 0), -- version of the event that it belongs to; 0: no event
    kind text NOT NULL CHECK (kind IN ('captured', 'surplus', 'refund_approved', 'refund_done', 'refund_external', 'refund_failed',
        'refund_returned', 'dispute_opened', 'dispute_won', 'dispute_lost', 'provider_fee', 'correction')),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    accounts chancery.account[] NOT NULL,
    minors bigint[] NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (reference, sequence, kind),
    CHECK (array_ndims(accounts) = 1 AND array_ndims(minors) = 1 AND cardinality(accounts) >= 2
        AND cardinality(minors) = cardinality(accounts))
);
CREATE INDEX entries_by_time ON chancery.entries USING brin (at);
CREATE TRIGGER entries_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON chancery.entries
    FOR EACH STATEMENT EXECUTE FUNCTION chancery.refuse_change();

CREATE FUNCTION chancery.check_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    sum bigint := 0;
    minor bigint;
BEGIN
    FOREACH minor IN ARRAY NEW.minors LOOP
        IF minor IS NULL OR minor = 0 THEN
            RAISE EXCEPTION 'entry % % of %: a posting without an amount', NEW.kind, NEW.sequence, NEW.reference
                USING ERRCODE = 'check_violation';
        END IF;
        sum := sum + minor;
    END LOOP;
    IF sum <> 0 THEN
        RAISE EXCEPTION 'entry % % of % is out of balance by % %', NEW.kind, NEW.sequence, NEW.reference, sum, NEW.currency
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER entries_balanced AFTER INSERT ON chancery.entries DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION chancery.check_entry();

CREATE VIEW chancery.postings AS
    SELECT e.reference, e.sequence, e.kind, e.currency, p.account::text AS account, p.minor, e.at
    FROM chancery.entries e CROSS JOIN LATERAL unnest(e.accounts, e.minors) AS p (account, minor);

-- Days are UTC's.
CREATE VIEW chancery.balances_by_day AS
    SELECT account, currency, day, debit, credit,
        sum(debit - credit) OVER (PARTITION BY account, currency ORDER BY day) AS balance
    FROM (SELECT account, currency, (at AT TIME ZONE 'UTC')::date AS day,
            coalesce(sum(minor) FILTER (WHERE minor > 0), 0) AS debit,
            coalesce(-sum(minor) FILTER (WHERE minor < 0), 0) AS credit
        FROM chancery.postings GROUP BY account, currency, day) days;

-- What was captured before there were entries. Quotes and captures were in one currency then.
INSERT INTO chancery.entries (reference, sequence, kind, currency, accounts, minors, at)
    SELECT c.attempt, c.version, c.to_state, c.captured_currency,
        CASE WHEN c.to_state = 'surplus' THEN ARRAY[c.clearing, 'surplus']
            WHEN c.service = 0 THEN ARRAY[c.clearing, 'fee_income']
            WHEN c.service = c.captured_minor THEN ARRAY[c.clearing, 'service_fee']
            ELSE ARRAY[c.clearing, 'fee_income', 'service_fee'] END::chancery.account[],
        CASE WHEN c.to_state = 'surplus' OR c.service IN (0, c.captured_minor) THEN ARRAY[c.captured_minor, -c.captured_minor]
            ELSE ARRAY[c.captured_minor, c.service - c.captured_minor, -c.service] END,
        c.at
    FROM (SELECT e.attempt, e.version, e.to_state, e.at, a.captured_currency, a.captured_minor,
            'provider_clearing:' || a.provider AS clearing,
            least(a.captured_minor, coalesce((SELECT sum((line -> 'amount' ->> 'minor')::bigint)
                FROM jsonb_array_elements(convert_from(a.quote, 'UTF8')::jsonb -> 'lines') line
                WHERE line ->> 'code' = 'service_fee'), 0))::bigint AS service
        FROM chancery.events e JOIN chancery.attempts a ON a.id = e.attempt
        WHERE e.event = 'captured' AND a.captured_minor > 0) c;

GRANT SELECT, INSERT ON chancery.entries TO chancery_relay;
GRANT SELECT ON chancery.postings, chancery.balances_by_day TO chancery_relay;

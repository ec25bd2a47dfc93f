-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- What came in and went back with an order that its provider called off, before such money was booked.
INSERT INTO chancery.entries (reference, sequence, kind, currency, accounts, minors, at)
    SELECT e.attempt, e.version, k.kind, a.captured_currency,
        CASE k.kind WHEN 'surplus' THEN ARRAY['provider_clearing:' || a.provider, 'surplus']
            ELSE ARRAY['surplus', 'provider_clearing:' || a.provider] END::chancery.account[],
        ARRAY[a.captured_minor, -a.captured_minor], e.at
    FROM chancery.events e JOIN chancery.attempts a ON a.id = e.attempt
        CROSS JOIN (VALUES ('surplus'), ('refund_external')) k (kind)
    WHERE e.event = 'given_back' AND e.from_state NOT IN ('captured', 'refunded') AND a.captured_minor > 0
    ON CONFLICT DO NOTHING;

-- The same index as attempts_by_payment_reference: every capture was written into both.
DROP INDEX chancery.attempts_by_payment;

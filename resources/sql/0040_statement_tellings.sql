-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- A line of a kind that nobody knows here is kept like any other, with the provider's own word for it, and a person looks at it.
ALTER TABLE chancery.reconciliation_lines
    ADD COLUMN provider_kind text NOT NULL DEFAULT '', -- of an unknown line
    DROP CONSTRAINT reconciliation_lines_kind_check,
    ADD CONSTRAINT reconciliation_lines_kind_check CHECK (kind IN ('capture', 'refund', 'refund_failed', 'dispute', 'dispute_won', 'fee',
        'other', 'unknown'));

-- What the provider said cannot change. What it left out when it first told of a line, it can add later.
CREATE OR REPLACE FUNCTION chancery.check_reconciliation_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.provider, NEW.reference, NEW.kind, NEW.settled_currency, NEW.settled_minor, NEW.fee_currency, NEW.fee_minor, NEW.at,
            NEW.provider_kind, NEW.run)
            IS DISTINCT FROM (OLD.provider, OLD.reference, OLD.kind, OLD.settled_currency, OLD.settled_minor, OLD.fee_currency,
            OLD.fee_minor, OLD.at, OLD.provider_kind, OLD.run)
        OR OLD.payment NOT IN ('', NEW.payment) OR OLD.refund NOT IN ('', NEW.refund)
        OR OLD.order_reference NOT IN ('', NEW.order_reference) OR OLD.payment_reference NOT IN ('', NEW.payment_reference)
        OR OLD.refund_reference NOT IN ('', NEW.refund_reference)
        OR (OLD.minor IS NOT NULL AND (NEW.currency, NEW.minor) IS DISTINCT FROM (OLD.currency, OLD.minor)) THEN
        RAISE EXCEPTION 'statement line % %: what the provider said cannot change', OLD.provider, OLD.reference
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;

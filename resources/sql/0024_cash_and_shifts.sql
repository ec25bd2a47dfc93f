-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Shifts at a counter, and the cash that goes through their tills. A cash payment is an attempt like any other (provider `cash`, its
-- clearing account is what the tills hold); what is added here is who took it, in which shift, and its number.

CREATE TABLE chancery.shifts (
    id text PRIMARY KEY CHECK (id ~ '^shf_[0-9a-z]{26}$'),
    post text NOT NULL,
    staff text NOT NULL REFERENCES chancery.staff (id),
    device text NOT NULL REFERENCES chancery.devices (id),
    state text NOT NULL CHECK (state IN ('open', 'paused', 'closed', 'signed')),
    version bigint NOT NULL CHECK (version > 0),
    opened_at timestamptz NOT NULL DEFAULT now(),
    closed_at timestamptz,
    closer text REFERENCES chancery.staff (id),
    signer text REFERENCES chancery.staff (id),
    signed_at timestamptz,
    note text CHECK (length(note) BETWEEN 1 AND 500), -- the signer's
    CHECK ((state IN ('closed', 'signed')) = (closed_at IS NOT NULL AND closer IS NOT NULL)),
    CHECK ((state = 'signed') = (signer IS NOT NULL AND signed_at IS NOT NULL)),
    CHECK (signer <> staff AND signer <> closer) -- always another person
);
CREATE UNIQUE INDEX shifts_one_per_clerk ON chancery.shifts (staff) WHERE state IN ('open', 'paused');
CREATE UNIQUE INDEX shifts_one_per_device ON chancery.shifts (device) WHERE state IN ('open', 'paused');
CREATE INDEX shifts_by_post ON chancery.shifts (post, opened_at DESC, id DESC);
CREATE INDEX shifts_by_device ON chancery.shifts (device, opened_at DESC);

CREATE TABLE chancery.shift_transitions (
    from_state text NOT NULL,
    event text NOT NULL,
    to_state text NOT NULL,
    PRIMARY KEY (from_state, event, to_state)
);
INSERT INTO chancery.shift_transitions (event, from_state, to_state) VALUES
    ('pause', 'open', 'paused'),
    ('resume', 'paused', 'open'),
    ('close', 'open', 'closed'),
    ('close', 'paused', 'closed'),
    ('sign', 'closed', 'signed');

CREATE TABLE chancery.shift_events (
    shift text NOT NULL REFERENCES chancery.shifts (id),
    version bigint NOT NULL CHECK (version > 0),
    event text NOT NULL,
    from_state text,
    to_state text NOT NULL,
    staff text NOT NULL REFERENCES chancery.staff (id),
    device text NOT NULL REFERENCES chancery.devices (id),
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (shift, version),
    FOREIGN KEY (from_state, event, to_state) REFERENCES chancery.shift_transitions (from_state, event, to_state),
    CHECK ((version = 1) = (from_state IS NULL)),
    CHECK (version > 1 OR (event = 'open' AND to_state = 'open'))
);
CREATE TRIGGER shift_events_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON chancery.shift_events
    FOR EACH STATEMENT EXECUTE FUNCTION chancery.refuse_change();
ALTER TABLE chancery.shifts ADD CONSTRAINT shifts_version_has_event
    FOREIGN KEY (id, version) REFERENCES chancery.shift_events (shift, version) DEFERRABLE INITIALLY DEFERRED;

-- What was in the till when the shift was opened.
CREATE TABLE chancery.shift_floats (
    shift text NOT NULL REFERENCES chancery.shifts (id),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    minor bigint NOT NULL CHECK (minor >= 0),
    PRIMARY KEY (shift, currency)
);
CREATE TRIGGER shift_floats_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON chancery.shift_floats
    FOR EACH STATEMENT EXECUTE FUNCTION chancery.refuse_change();

-- Numbers of receipts: one series per post and year (UTC), without gaps, since the number and what carries it are one transaction.
CREATE TABLE chancery.receipt_series (
    post text NOT NULL,
    year integer NOT NULL,
    last bigint NOT NULL CHECK (last > 0),
    PRIMARY KEY (post, year)
);

CREATE TABLE chancery.cash_movements (
    post text NOT NULL,
    year integer NOT NULL,
    number bigint NOT NULL CHECK (number > 0),
    kind text NOT NULL CHECK (kind IN ('payment', 'refund')),
    attempt text NOT NULL REFERENCES chancery.attempts (id),
    refund text UNIQUE REFERENCES chancery.refunds (id),
    shift text NOT NULL REFERENCES chancery.shifts (id),
    staff text NOT NULL REFERENCES chancery.staff (id),
    device text NOT NULL REFERENCES chancery.devices (id),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    minor bigint NOT NULL CHECK (minor > 0), -- into the till, or out of it
    tendered_minor bigint NOT NULL, -- what was handed over
    change_minor bigint NOT NULL CHECK (change_minor >= 0),
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (post, year, number),
    CHECK (tendered_minor = minor + change_minor),
    CHECK ((kind = 'refund') = (refund IS NOT NULL)),
    CHECK (kind = 'payment' OR change_minor = 0)
);
CREATE UNIQUE INDEX cash_movements_one_payment ON chancery.cash_movements (attempt) WHERE kind = 'payment';
CREATE INDEX cash_movements_by_shift ON chancery.cash_movements (shift, currency);
CREATE TRIGGER cash_movements_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON chancery.cash_movements
    FOR EACH STATEMENT EXECUTE FUNCTION chancery.refuse_change();
-- No number without its movement, at the latest when the transaction commits.
ALTER TABLE chancery.receipt_series ADD CONSTRAINT receipt_series_has_movement
    FOREIGN KEY (post, year, last) REFERENCES chancery.cash_movements (post, year, number) DEFERRABLE INITIALLY DEFERRED;

CREATE FUNCTION chancery.check_receipt_series() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (TG_OP = 'INSERT' AND NEW.last <> 1) OR (TG_OP = 'UPDATE'
            AND (NEW.last <> OLD.last + 1 OR (NEW.post, NEW.year) IS DISTINCT FROM (OLD.post, OLD.year))) THEN
        RAISE EXCEPTION 'receipts of % in %: % is not the next number', NEW.post, NEW.year, NEW.last
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER receipt_series_checked BEFORE INSERT OR UPDATE ON chancery.receipt_series
    FOR EACH ROW EXECUTE FUNCTION chancery.check_receipt_series();

-- Cash moves in an open shift of the one who takes it, at its own machine, for an attempt or a refund that says the same.
CREATE FUNCTION chancery.check_cash_movement() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    attempt record;
BEGIN
    IF NOT EXISTS (SELECT FROM chancery.shifts s WHERE s.id = NEW.shift AND s.state = 'open' AND s.staff = NEW.staff
            AND s.device = NEW.device AND s.post = NEW.post) THEN
        RAISE EXCEPTION 'receipt % of %: no open shift of its clerk', NEW.number, NEW.post USING ERRCODE = 'check_violation';
    END IF;
    IF NOT EXISTS (SELECT FROM chancery.receipt_series r WHERE r.post = NEW.post AND r.year = NEW.year AND r.last = NEW.number) THEN
        RAISE EXCEPTION 'receipt % of %: not the last number given', NEW.number, NEW.post USING ERRCODE = 'check_violation';
    END IF;
    SELECT a.provider, a.post, a.captured_currency, a.captured_minor INTO attempt FROM chancery.attempts a WHERE a.id = NEW.attempt;
    IF attempt.provider <> 'cash' OR attempt.post <> NEW.post OR attempt.captured_currency IS DISTINCT FROM NEW.currency
            OR (NEW.kind = 'payment' AND attempt.captured_minor IS DISTINCT FROM NEW.minor) THEN
        RAISE EXCEPTION 'receipt % of %: not what was paid', NEW.number, NEW.post USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.kind = 'refund' AND NOT EXISTS (SELECT FROM chancery.refunds r WHERE r.id = NEW.refund AND r.attempt = NEW.attempt
            AND r.state = 'done' AND r.minor = NEW.minor AND r.currency = NEW.currency) THEN
        RAISE EXCEPTION 'receipt % of %: not what was refunded', NEW.number, NEW.post USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER cash_movements_checked BEFORE INSERT ON chancery.cash_movements
    FOR EACH ROW EXECUTE FUNCTION chancery.check_cash_movement();

-- No cash payment without its receipt.
CREATE FUNCTION chancery.check_cash_attempt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM chancery.cash_movements m WHERE m.attempt = NEW.id AND m.kind = 'payment') THEN
        RAISE EXCEPTION 'attempt %: cash without a receipt', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER attempts_cash_has_receipt AFTER INSERT ON chancery.attempts DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.provider = 'cash') EXECUTE FUNCTION chancery.check_cash_attempt();

-- What a shift took by method and currency, as the books said at its close, beside what was counted.
CREATE TABLE chancery.shift_lines (
    shift text NOT NULL REFERENCES chancery.shifts (id),
    method text NOT NULL,
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    float_minor bigint NOT NULL CHECK (float_minor >= 0),
    taken_minor bigint NOT NULL CHECK (taken_minor >= 0),
    returned_minor bigint NOT NULL CHECK (returned_minor >= 0),
    payments bigint NOT NULL CHECK (payments >= 0),
    refunds bigint NOT NULL CHECK (refunds >= 0),
    expected_minor bigint NOT NULL,
    counted_minor bigint,
    explanation text CHECK (length(explanation) BETWEEN 1 AND 500),
    PRIMARY KEY (shift, method, currency),
    CHECK (expected_minor = float_minor + taken_minor - returned_minor),
    CHECK (method <> 'cash' OR counted_minor >= 0),
    CHECK (counted_minor IS NULL OR counted_minor = expected_minor OR explanation IS NOT NULL)
);
CREATE TRIGGER shift_lines_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON chancery.shift_lines
    FOR EACH STATEMENT EXECUTE FUNCTION chancery.refuse_change();

CREATE FUNCTION chancery.check_shift_line() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    taken bigint;
    returned bigint;
BEGIN
    IF NOT EXISTS (SELECT FROM chancery.shifts s WHERE s.id = NEW.shift AND s.state = 'closed' AND s.closed_at = now()) THEN
        RAISE EXCEPTION 'shift %: counted when it is closed, and then only', NEW.shift USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.method = 'cash' THEN
        SELECT coalesce(sum(minor) FILTER (WHERE kind = 'payment'), 0), coalesce(sum(minor) FILTER (WHERE kind = 'refund'), 0)
            INTO taken, returned FROM chancery.cash_movements WHERE shift = NEW.shift AND currency = NEW.currency;
        IF (NEW.taken_minor, NEW.returned_minor) IS DISTINCT FROM (taken, returned) OR NEW.float_minor <> coalesce((SELECT f.minor
                FROM chancery.shift_floats f WHERE f.shift = NEW.shift AND f.currency = NEW.currency), 0) THEN
            RAISE EXCEPTION 'shift %: % in the till is not what moved', NEW.shift, NEW.currency USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER shift_lines_checked BEFORE INSERT ON chancery.shift_lines
    FOR EACH ROW EXECUTE FUNCTION chancery.check_shift_line();

CREATE FUNCTION chancery.check_shift() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.version <> OLD.version + 1 OR NOT EXISTS (SELECT FROM chancery.shift_transitions
            WHERE from_state = OLD.state AND to_state = NEW.state) THEN
        RAISE EXCEPTION 'shift %: % to %', OLD.id, OLD.state, NEW.state USING ERRCODE = 'check_violation';
    END IF;
    IF (NEW.id, NEW.post, NEW.staff, NEW.device, NEW.opened_at) IS DISTINCT FROM (OLD.id, OLD.post, OLD.staff, OLD.device, OLD.opened_at)
            OR (OLD.closed_at IS NOT NULL AND (NEW.closed_at, NEW.closer) IS DISTINCT FROM (OLD.closed_at, OLD.closer)) THEN
        RAISE EXCEPTION 'shift %: whose it is cannot change', OLD.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER shifts_checked BEFORE UPDATE ON chancery.shifts FOR EACH ROW EXECUTE FUNCTION chancery.check_shift();

-- Closed: every currency that was in the till has been counted.
CREATE FUNCTION chancery.check_shift_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT currency FROM chancery.cash_movements WHERE shift = NEW.id
            UNION SELECT currency FROM chancery.shift_floats WHERE shift = NEW.id
            EXCEPT SELECT currency FROM chancery.shift_lines WHERE shift = NEW.id AND method = 'cash') THEN
        RAISE EXCEPTION 'shift %: a currency of the till was not counted', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END
$$;
CREATE CONSTRAINT TRIGGER shifts_counted AFTER UPDATE ON chancery.shifts DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.state = 'closed') EXECUTE FUNCTION chancery.check_shift_counted();

GRANT SELECT ON chancery.shift_transitions TO chancery_relay;
GRANT SELECT, INSERT, UPDATE ON chancery.shifts, chancery.receipt_series TO chancery_relay;
GRANT SELECT, INSERT ON chancery.shift_events, chancery.shift_floats, chancery.cash_movements, chancery.shift_lines TO chancery_relay;

-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Refunds, each a row of its own with immutable events, and what disputes and refunds that come back do to an attempt.

INSERT INTO chancery.payment_transitions (event, from_state, to_state) VALUES
    ('refund_done', 'surplus', 'surplus'),
    ('refund_done', 'refund_failed', 'refund_failed'),
    ('refund_done', 'disputed', 'disputed'),
    ('refund_done', 'charged_back', 'charged_back'),
    ('refund_returned', 'surplus', 'surplus'),
    ('refund_returned', 'refunding', 'refunding'),
    ('refund_returned', 'refund_failed', 'refund_failed'),
    ('refund_returned', 'refunded', 'captured'),
    ('refund_returned', 'refunded', 'part_refunded'),
    ('refund_returned', 'refunded', 'refund_failed'),
    ('refund_returned', 'part_refunded', 'captured'),
    ('refund_returned', 'part_refunded', 'part_refunded'),
    ('refund_returned', 'disputed', 'disputed'),
    ('refund_returned', 'charged_back', 'charged_back'),
    ('dispute_opened', 'surplus', 'disputed'),
    ('dispute_opened', 'refunding', 'disputed'),
    ('dispute_opened', 'refund_failed', 'disputed'),
    ('dispute_opened', 'refunded', 'disputed'),
    ('dispute_won', 'disputed', 'refunded'),
    ('dispute_won', 'disputed', 'surplus'),
    ('dispute_lost', 'captured', 'charged_back'),
    ('dispute_lost', 'part_refunded', 'charged_back'),
    ('dispute_lost', 'surplus', 'charged_back'),
    ('dispute_lost', 'refunding', 'charged_back'),
    ('dispute_lost', 'refund_failed', 'charged_back'),
    ('dispute_lost', 'refunded', 'charged_back');

-- Whether the capture pays the obligation: a disputed or refunded attempt can be either, a surplus never is. Kept by the trigger below,
-- so that nobody has to say it twice.
ALTER TABLE chancery.attempts ADD COLUMN attached boolean NOT NULL DEFAULT false;
UPDATE chancery.attempts a SET attached = true
    WHERE EXISTS (SELECT FROM chancery.events e WHERE e.attempt = a.id AND e.to_state = 'captured');

CREATE OR REPLACE FUNCTION chancery.check_attempt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.version <> OLD.version + 1 AND (NEW.version <> OLD.version OR NEW.state <> OLD.state) THEN
        RAISE EXCEPTION 'attempt %: version % after %', OLD.id, NEW.version, OLD.version USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state <> OLD.state THEN
        IF NOT EXISTS (SELECT FROM chancery.payment_transitions WHERE from_state = OLD.state AND to_state = NEW.state) THEN
            RAISE EXCEPTION 'attempt %: % to % is not in the payment table', OLD.id, OLD.state, NEW.state
                USING ERRCODE = 'check_violation';
        END IF;
        NEW.attached := NEW.state IN ('captured', 'part_refunded')
            OR (OLD.attached AND NEW.state NOT IN ('surplus', 'refunding', 'refund_failed'));
    END IF;
    IF (NEW.id, NEW.application, NEW.currency, NEW.total_minor, NEW.provider_key)
            IS DISTINCT FROM (OLD.id, OLD.application, OLD.currency, OLD.total_minor, OLD.provider_key) THEN
        RAISE EXCEPTION 'attempt %: what was agreed cannot change', OLD.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;

DROP INDEX chancery.attempts_one_capture;
CREATE UNIQUE INDEX attempts_one_capture ON chancery.attempts (application)
    WHERE attached AND state IN ('captured', 'part_refunded', 'disputed');
CREATE INDEX attempts_surplus ON chancery.attempts (updated_at) WHERE state = 'surplus';

-- Copy of gateway/rules/refundtable.cpp (rows that change something); a test compares the two.
CREATE TABLE chancery.refund_transitions (
    from_state text NOT NULL,
    event text NOT NULL,
    to_state text NOT NULL,
    PRIMARY KEY (from_state, event, to_state)
);
INSERT INTO chancery.refund_transitions (event, from_state, to_state) VALUES
    ('approve', 'requested', 'refunding'),
    ('reject', 'requested', 'rejected'),
    ('retry', 'failed', 'refunding'),
    ('succeed', 'refunding', 'done'),
    ('succeed', 'failed', 'done'),
    ('fail', 'refunding', 'failed'),
    ('return', 'done', 'failed');

CREATE TABLE chancery.refunds (
    id text PRIMARY KEY CHECK (id ~ '^rfd_[0-9a-z]{26}$'),
    attempt text NOT NULL REFERENCES chancery.attempts (id),
    kind text NOT NULL CHECK (kind IN ('staff', 'surplus', 'external')),
    state text NOT NULL CHECK (state IN ('requested', 'rejected', 'refunding', 'done', 'failed')),
    version bigint NOT NULL CHECK (version > 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    minor bigint NOT NULL CHECK (minor > 0),
    service_minor bigint NOT NULL DEFAULT 0 CHECK (service_minor BETWEEN 0 AND minor), -- the part that is service fee
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
    requester text, -- staff
    approver text CHECK (approver <> requester),
    device text REFERENCES chancery.devices (id),
    idempotency_key text CHECK (length(idempotency_key) BETWEEN 1 AND 255),
    body_hash bytea CHECK (length(body_hash) = 32),
    provider_key text NOT NULL UNIQUE, -- of the try under way; committed before anything is sent
    tries integer NOT NULL DEFAULT 1 CHECK (tries > 0),
    provider_reference text,
    past_references text[] NOT NULL DEFAULT '{}', -- of earlier tries: what the provider says about them is over
    failure_code text,
    failure_retryable boolean NOT NULL DEFAULT false,
    returned boolean NOT NULL DEFAULT false, -- failed after it had been done
    sent_at timestamptz, -- the try under way may have been sent since; NULL: certainly not
    checks integer NOT NULL DEFAULT 0,
    next_check_at timestamptz, -- NULL: nothing left to do
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (device, idempotency_key),
    UNIQUE (attempt, provider_reference),
    CHECK (kind <> 'staff' OR (requester, device, idempotency_key, body_hash) IS NOT NULL),
    CHECK (kind = 'staff' OR state NOT IN ('requested', 'rejected'))
);
CREATE INDEX refunds_by_attempt ON chancery.refunds (attempt, created_at, id);
CREATE INDEX refunds_to_do ON chancery.refunds (next_check_at) WHERE next_check_at IS NOT NULL;
CREATE UNIQUE INDEX refunds_one_surplus ON chancery.refunds (attempt) WHERE kind = 'surplus' AND state = 'refunding';

CREATE TABLE chancery.refund_events (
    refund text NOT NULL REFERENCES chancery.refunds (id),
    version bigint NOT NULL CHECK (version > 0),
    event text NOT NULL,
    from_state text,
    to_state text NOT NULL,
    cause text NOT NULL,
    detail text NOT NULL, -- identifiers only
    provider_reference text,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (refund, version),
    FOREIGN KEY (from_state, event, to_state) REFERENCES chancery.refund_transitions (from_state, event, to_state),
    CHECK ((version = 1) = (from_state IS NULL)),
    CHECK (version > 1 OR (event = 'create' AND to_state <> 'rejected'))
);
CREATE TRIGGER refund_events_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON chancery.refund_events
    FOR EACH STATEMENT EXECUTE FUNCTION chancery.refuse_change();
ALTER TABLE chancery.refunds ADD CONSTRAINT refunds_version_has_event
    FOREIGN KEY (id, version) REFERENCES chancery.refund_events (refund, version) DEFERRABLE INITIALLY DEFERRED;

-- A refund moves only along its table. Under the attempt's row lock, what is promised and what is gone never exceed the capture, and
-- nothing is promised while a dispute is open. What a provider has already done is a fact: it is recorded beside a promise that it
-- makes impossible (the provider will refuse that one), but facts alone never exceed the capture either.
CREATE FUNCTION chancery.check_refund() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    promised boolean := NEW.kind <> 'external' AND NEW.state IN ('requested', 'refunding');
    done boolean := NEW.state = 'done';
    attempt record;
    share numeric;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.version <> OLD.version + 1 AND (NEW.version <> OLD.version OR NEW.state <> OLD.state) THEN
            RAISE EXCEPTION 'refund %: version % after %', OLD.id, NEW.version, OLD.version USING ERRCODE = 'check_violation';
        END IF;
        IF NEW.state <> OLD.state AND NOT EXISTS (SELECT FROM chancery.refund_transitions
                WHERE from_state = OLD.state AND to_state = NEW.state) THEN
            RAISE EXCEPTION 'refund %: % to % is not in the refund table', OLD.id, OLD.state, NEW.state
                USING ERRCODE = 'check_violation';
        END IF;
        IF (NEW.id, NEW.attempt, NEW.kind, NEW.currency, NEW.minor, NEW.reason, NEW.requester, NEW.device, NEW.idempotency_key,
                NEW.body_hash, NEW.created_at)
                IS DISTINCT FROM (OLD.id, OLD.attempt, OLD.kind, OLD.currency, OLD.minor, OLD.reason, OLD.requester, OLD.device,
                OLD.idempotency_key, OLD.body_hash, OLD.created_at) OR (OLD.approver IS NOT NULL AND NEW.approver IS DISTINCT FROM OLD.approver) THEN
            RAISE EXCEPTION 'refund %: what was asked for cannot change', OLD.id USING ERRCODE = 'check_violation';
        END IF;
        promised := promised AND OLD.state NOT IN ('requested', 'refunding');
        done := done AND OLD.state <> 'done';
        IF NOT promised AND NOT done THEN
            RETURN NEW;
        END IF;
    END IF;
    SELECT a.state, a.captured_currency, a.captured_minor, a.refunded_minor INTO attempt
        FROM chancery.attempts a WHERE a.id = NEW.attempt FOR NO KEY UPDATE;
    IF NEW.currency IS DISTINCT FROM attempt.captured_currency THEN
        RAISE EXCEPTION 'refund %: not in the currency of the capture', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    IF promised AND attempt.state IN ('disputed', 'charged_back') THEN
        RAISE EXCEPTION 'refund %: the payment is disputed', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    -- The payer may have got money back that has no row here: an order that its provider called off.
    SELECT NEW.minor + CASE WHEN promised THEN greatest(attempt.refunded_minor, coalesce(sum(r.minor) FILTER (WHERE r.state = 'done'), 0))
                + coalesce(sum(r.minor) FILTER (WHERE r.state IN ('requested', 'refunding')), 0)
            ELSE coalesce(sum(r.minor) FILTER (WHERE r.state = 'done'), 0) END
        INTO share FROM chancery.refunds r WHERE r.attempt = NEW.attempt AND r.id <> NEW.id;
    IF (promised OR done) AND share > attempt.captured_minor THEN
        RAISE EXCEPTION 'refund %: % of % would go back', NEW.id, share, attempt.captured_minor USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER refunds_checked BEFORE INSERT OR UPDATE ON chancery.refunds
    FOR EACH ROW EXECUTE FUNCTION chancery.check_refund();

GRANT SELECT ON chancery.refund_transitions TO chancery_relay;
GRANT SELECT, INSERT, UPDATE ON chancery.refunds TO chancery_relay;
GRANT SELECT, INSERT ON chancery.refund_events TO chancery_relay;

-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Obligations, attempts and their immutable events. No column holds anything about the applicant: an application is known by its
-- opaque reference only.

-- Copy of the transition table in gateway/rules/paymenttable.cpp (rows that change something); a test compares the two.
CREATE TABLE chancery.payment_transitions (
    from_state text NOT NULL,
    event text NOT NULL,
    to_state text NOT NULL,
    PRIMARY KEY (from_state, event, to_state)
);
INSERT INTO chancery.payment_transitions (event, from_state, to_state) VALUES
    ('submit', 'created', 'submitting'),
    ('ask_close', 'created', 'closed'),
    ('ask_close', 'open', 'closing'),
    ('lapse', 'created', 'closed'),
    ('lapse', 'submitting', 'failed'),
    ('lapse', 'unknown', 'failed'),
    ('lapse', 'open', 'closed'),
    ('lapse', 'closing', 'closed'),
    ('start_refund', 'surplus', 'refunding'),
    ('start_refund', 'refund_failed', 'refunding'),
    ('opened', 'submitting', 'open'),
    ('opened', 'unknown', 'open'),
    ('still_open', 'submitting', 'open'),
    ('still_open', 'unknown', 'open'),
    ('processing', 'submitting', 'open'),
    ('processing', 'unknown', 'open'),
    ('processing', 'closing', 'unknown'),
    ('captured', 'created', 'captured'),
    ('captured', 'submitting', 'captured'),
    ('captured', 'unknown', 'captured'),
    ('captured', 'open', 'captured'),
    ('captured', 'closing', 'captured'),
    ('captured', 'closed', 'captured'),
    ('captured', 'failed', 'captured'),
    ('captured', 'created', 'surplus'),
    ('captured', 'submitting', 'surplus'),
    ('captured', 'unknown', 'surplus'),
    ('captured', 'open', 'surplus'),
    ('captured', 'closing', 'surplus'),
    ('captured', 'closed', 'surplus'),
    ('captured', 'failed', 'surplus'),
    ('closed', 'submitting', 'closed'),
    ('closed', 'unknown', 'closed'),
    ('closed', 'open', 'closed'),
    ('closed', 'closing', 'closed'),
    ('close_refused', 'closing', 'unknown'),
    ('failed', 'submitting', 'failed'),
    ('failed', 'unknown', 'failed'),
    ('failed', 'open', 'failed'),
    ('failed', 'closing', 'failed'),
    ('failed', 'closed', 'failed'),
    ('unanswered', 'submitting', 'unknown'),
    ('not_found', 'submitting', 'unknown'),
    ('refund_done', 'refunding', 'refunded'),
    ('refund_done', 'refunding', 'refunding'),
    ('refund_done', 'refund_failed', 'refunded'),
    ('refund_done', 'surplus', 'refunded'),
    ('refund_done', 'captured', 'part_refunded'),
    ('refund_done', 'captured', 'refunded'),
    ('refund_done', 'part_refunded', 'part_refunded'),
    ('refund_done', 'part_refunded', 'refunded'),
    ('refund_rejected', 'refunding', 'refund_failed'),
    ('dispute_opened', 'captured', 'disputed'),
    ('dispute_opened', 'part_refunded', 'disputed'),
    ('dispute_won', 'disputed', 'captured'),
    ('dispute_won', 'disputed', 'part_refunded'),
    ('dispute_lost', 'disputed', 'charged_back');

CREATE TABLE chancery.obligations (
    application text PRIMARY KEY CHECK (length(application) BETWEEN 1 AND 64),
    post text NOT NULL,
    state text NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'paid', 'part_refunded', 'refunded', 'cancelled')),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE chancery.attempts (
    id text PRIMARY KEY CHECK (id ~ '^pay_[0-9a-z]{26}$'),
    application text NOT NULL REFERENCES chancery.obligations (application),
    device text NOT NULL REFERENCES chancery.devices (id),
    post text NOT NULL,
    state text NOT NULL CHECK (state IN ('created', 'submitting', 'unknown', 'open', 'closing', 'closed', 'failed', 'captured',
        'surplus', 'refunding', 'refunded', 'refund_failed', 'part_refunded', 'disputed', 'charged_back')),
    version bigint NOT NULL CHECK (version > 0),
    provider text NOT NULL,
    method text NOT NULL,
    locale text NOT NULL,
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    total_minor bigint NOT NULL CHECK (total_minor > 0),
    captured_currency text,
    captured_minor bigint CHECK (captured_minor >= 0),
    refunded_minor bigint NOT NULL DEFAULT 0 CHECK (refunded_minor BETWEEN 0 AND coalesce(captured_minor, 0)),
    quote bytea NOT NULL,
    request bytea NOT NULL, -- as it goes to the provider, on every repeat
    provider_key text NOT NULL,
    account text NOT NULL,
    livemode boolean NOT NULL,
    provider_reference text,
    payment_reference text,
    url text,
    qr_code text,
    link_token text UNIQUE,
    failure_code text,
    failure_retryable boolean NOT NULL DEFAULT false,
    close_wanted text,
    checks integer NOT NULL DEFAULT 0,
    next_check_at timestamptz, -- NULL: nothing left to ask
    expires_at timestamptz NOT NULL,
    provider_end timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (provider, provider_key),
    UNIQUE (provider, provider_reference)
);

-- The two rules everything rests on.
CREATE UNIQUE INDEX attempts_one_live ON chancery.attempts (application)
    WHERE state IN ('created', 'submitting', 'unknown', 'open', 'closing');
CREATE UNIQUE INDEX attempts_one_capture ON chancery.attempts (application)
    WHERE state IN ('captured', 'part_refunded', 'disputed');

CREATE INDEX attempts_by_application ON chancery.attempts (application, created_at);
CREATE INDEX attempts_by_post ON chancery.attempts (post, created_at DESC, id DESC);
CREATE INDEX attempts_to_check ON chancery.attempts (next_check_at) WHERE next_check_at IS NOT NULL;

CREATE TABLE chancery.events (
    attempt text NOT NULL REFERENCES chancery.attempts (id),
    version bigint NOT NULL CHECK (version > 0),
    event text NOT NULL,
    from_state text,
    to_state text NOT NULL,
    cause text NOT NULL,
    detail text NOT NULL, -- identifiers only
    provider_reference text,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (attempt, version),
    FOREIGN KEY (from_state, event, to_state) REFERENCES chancery.payment_transitions (from_state, event, to_state),
    CHECK ((version = 1) = (from_state IS NULL)),
    CHECK (version > 1 OR (event = 'create' AND to_state = 'created'))
);
CREATE TRIGGER events_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON chancery.events
    FOR EACH STATEMENT EXECUTE FUNCTION chancery.refuse_change();

-- Each version of an attempt has its event, at the latest when the transaction commits.
ALTER TABLE chancery.attempts ADD CONSTRAINT attempts_version_has_event
    FOREIGN KEY (id, version) REFERENCES chancery.events (attempt, version) DEFERRABLE INITIALLY DEFERRED;

-- A state moves only along the table, one version at a time; what the payer agreed to never moves.
CREATE FUNCTION chancery.check_attempt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.version <> OLD.version + 1 AND (NEW.version <> OLD.version OR NEW.state <> OLD.state) THEN
        RAISE EXCEPTION 'attempt %: version % after %', OLD.id, NEW.version, OLD.version USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.state <> OLD.state AND NOT EXISTS (SELECT FROM chancery.payment_transitions
            WHERE from_state = OLD.state AND to_state = NEW.state) THEN
        RAISE EXCEPTION 'attempt %: % to % is not in the payment table', OLD.id, OLD.state, NEW.state
            USING ERRCODE = 'check_violation';
    END IF;
    IF (NEW.id, NEW.application, NEW.currency, NEW.total_minor, NEW.provider_key)
            IS DISTINCT FROM (OLD.id, OLD.application, OLD.currency, OLD.total_minor, OLD.provider_key) THEN
        RAISE EXCEPTION 'attempt %: what was agreed cannot change', OLD.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER attempts_checked BEFORE UPDATE ON chancery.attempts
    FOR EACH ROW EXECUTE FUNCTION chancery.check_attempt();

-- Idempotency-Key of a device's request. The rows of the last 15 minutes are what the rate limit counts.
CREATE TABLE chancery.idempotency_keys (
    device text NOT NULL REFERENCES chancery.devices (id),
    key text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
    body_hash bytea NOT NULL CHECK (length(body_hash) = 32),
    application text NOT NULL,
    attempt text NOT NULL REFERENCES chancery.attempts (id),
    answer_status integer,
    answer_body bytea,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (device, key)
);
CREATE INDEX idempotency_keys_recent ON chancery.idempotency_keys (device, application, created_at);

-- Verified messages of providers, as they came. The relay cannot change or remove them; retention is the owner's.
CREATE TABLE chancery.webhook_inbox (
    provider text NOT NULL,
    event_id text NOT NULL CHECK (length(event_id) BETWEEN 1 AND 255),
    type text NOT NULL,
    body bytea NOT NULL,
    attempt text REFERENCES chancery.attempts (id), -- NULL: an orphan
    outcome text NOT NULL, -- applied, repeated, fetch, orphan, or the code of the refusal
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (provider, event_id)
);
CREATE INDEX webhook_inbox_by_attempt ON chancery.webhook_inbox (attempt);

GRANT SELECT ON chancery.payment_transitions TO chancery_relay;
GRANT SELECT, INSERT, UPDATE ON chancery.obligations, chancery.attempts, chancery.idempotency_keys TO chancery_relay;
GRANT SELECT, INSERT ON chancery.events, chancery.webhook_inbox TO chancery_relay;

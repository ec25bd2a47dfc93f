-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Corrections by staff: what two people say became of an attempt that its provider's interface does not tell about. They end an
-- attempt without money and never touch an amount; money that came all the same still lifts it.

-- Copy of gateway/rules/correctiontable.cpp; a test compares the two.
INSERT INTO chancery.payment_transitions (event, from_state, to_state) VALUES
    ('correct', 'unknown', 'closed'),
    ('correct', 'unknown', 'failed'),
    ('correct', 'open', 'closed'),
    ('correct', 'closing', 'closed'),
    ('correct', 'closing', 'failed');

CREATE TABLE chancery.corrections (
    id text PRIMARY KEY CHECK (id ~ '^cor_[0-9a-z]{26}$'),
    attempt text NOT NULL REFERENCES chancery.attempts (id),
    post text NOT NULL,
    to_state text NOT NULL,
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    state text NOT NULL DEFAULT 'requested' CHECK (state IN ('requested', 'applied', 'rejected')),
    requester text NOT NULL REFERENCES chancery.staff (id),
    decider text REFERENCES chancery.staff (id) CHECK (decider <> requester), -- always two people
    version bigint, -- of the event that applied it
    requested_at timestamptz NOT NULL DEFAULT now(),
    decided_at timestamptz,
    CHECK ((state = 'requested') = (decider IS NULL)),
    CHECK ((state = 'requested') = (decided_at IS NULL)),
    CHECK ((state = 'applied') = (version IS NOT NULL))
);
CREATE UNIQUE INDEX corrections_one_open ON chancery.corrections (attempt) WHERE state = 'requested';
CREATE INDEX corrections_by_post ON chancery.corrections (post, requested_at DESC, id DESC);

-- A correction is decided once; what was asked for never changes.
CREATE FUNCTION chancery.check_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'requested' OR (NEW.id, NEW.attempt, NEW.post, NEW.to_state, NEW.reason, NEW.requester, NEW.requested_at)
            IS DISTINCT FROM (OLD.id, OLD.attempt, OLD.post, OLD.to_state, OLD.reason, OLD.requester, OLD.requested_at) THEN
        RAISE EXCEPTION 'correction %: it is decided, or something else would change', OLD.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER corrections_checked BEFORE UPDATE ON chancery.corrections
    FOR EACH ROW EXECUTE FUNCTION chancery.check_correction();

-- No event of this kind without its two people.
CREATE FUNCTION chancery.check_correct_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM chancery.corrections c WHERE c.attempt = NEW.attempt AND c.version = NEW.version
            AND c.state = 'applied' AND c.to_state = NEW.to_state) THEN
        RAISE EXCEPTION 'attempt %: corrected by nobody', NEW.attempt USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER events_corrections_checked BEFORE INSERT ON chancery.events
    FOR EACH ROW WHEN (NEW.event = 'correct') EXECUTE FUNCTION chancery.check_correct_event();

GRANT SELECT, INSERT, UPDATE ON chancery.corrections TO chancery_relay;

-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Providers' statements against our books. Nothing here changes a payment: what differs becomes an exception, which a person resolves.
-- No column holds anything about a payer.

-- One run over one day of a provider's books, by the provider's own midnight.
CREATE TABLE chancery.reconciliations (
    id text PRIMARY KEY CHECK (id ~ '^rec_[0-9a-z]{26}$'),
    provider text NOT NULL,
    day date NOT NULL,
    from_at timestamptz NOT NULL,
    to_at timestamptz NOT NULL CHECK (to_at > from_at),
    cause text NOT NULL CHECK (cause IN ('schedule', 'staff', 'admin')),
    requested_by text NOT NULL, -- staff id, operator's login, or empty for the schedule
    requested_at timestamptz NOT NULL DEFAULT now(),
    state text NOT NULL DEFAULT 'requested' CHECK (state IN ('requested', 'running', 'done', 'failed')),
    tries integer NOT NULL DEFAULT 0,
    next_try_at timestamptz NOT NULL DEFAULT now(), -- while requested
    error text NOT NULL DEFAULT '', -- code of the last failure
    started_at timestamptz,
    finished_at timestamptz,
    lines integer NOT NULL DEFAULT 0, -- as read so far, repeats included
    unreadable integer NOT NULL DEFAULT 0,
    counts json NOT NULL DEFAULT '{}', -- outcome → number, of lines and of movements
    CHECK ((state IN ('done', 'failed')) = (finished_at IS NOT NULL))
);
-- Asking twice for the same day is asking once.
CREATE UNIQUE INDEX reconciliations_one_waiting ON chancery.reconciliations (provider, day) WHERE state IN ('requested', 'running');
CREATE UNIQUE INDEX reconciliations_one_scheduled ON chancery.reconciliations (provider, day) WHERE cause = 'schedule';
CREATE INDEX reconciliations_newest ON chancery.reconciliations (requested_at DESC, id DESC);

-- What the provider's statements say: each line once, as it was first read.
CREATE TABLE chancery.reconciliation_lines (
    provider text NOT NULL,
    reference text NOT NULL CHECK (length(reference) BETWEEN 1 AND 255),
    kind text NOT NULL CHECK (kind IN ('capture', 'refund', 'refund_failed', 'dispute', 'dispute_won', 'fee', 'other')),
    payment text NOT NULL, -- our id as the line carries it; empty: none
    refund text NOT NULL,
    order_reference text NOT NULL,
    payment_reference text NOT NULL,
    refund_reference text NOT NULL,
    currency text CHECK (currency ~ '^[A-Z]{3}$'), -- NULL: the line tells only what was settled
    minor bigint,
    settled_currency text NOT NULL CHECK (settled_currency ~ '^[A-Z]{3}$'),
    settled_minor bigint NOT NULL,
    fee_currency text NOT NULL CHECK (fee_currency ~ '^[A-Z]{3}$'),
    fee_minor bigint NOT NULL,
    at timestamptz NOT NULL,
    matter text COLLATE "C" NOT NULL, -- the attempt's id, or what else holds lines of one payment together
    attempt text REFERENCES chancery.attempts (id),
    outcome text NOT NULL CHECK (outcome IN ('matched', 'reversed', 'informative', 'missing_here', 'different')),
    movement text, -- key of ours that it was matched with
    run text NOT NULL REFERENCES chancery.reconciliations (id), -- that read it first
    PRIMARY KEY (provider, reference, kind),
    CHECK ((currency IS NULL) = (minor IS NULL)),
    CHECK ((outcome IN ('matched')) <= (movement IS NOT NULL))
);
CREATE INDEX reconciliation_lines_by_matter ON chancery.reconciliation_lines (provider, matter);
CREATE INDEX reconciliation_lines_orphans ON chancery.reconciliation_lines (provider) WHERE attempt IS NULL AND outcome = 'missing_here';
CREATE INDEX reconciliation_lines_by_time ON chancery.reconciliation_lines USING brin (at);

-- Our movements, as far as a statement covered them.
CREATE TABLE chancery.reconciliation_movements (
    provider text NOT NULL,
    key text NOT NULL,
    attempt text NOT NULL REFERENCES chancery.attempts (id),
    outcome text NOT NULL CHECK (outcome IN ('matched', 'pending', 'missing_there', 'different')),
    line_reference text,
    line_kind text,
    at timestamptz NOT NULL,
    run text NOT NULL REFERENCES chancery.reconciliations (id), -- that judged it like this first
    PRIMARY KEY (provider, key)
);
CREATE INDEX reconciliation_movements_open ON chancery.reconciliation_movements (provider, attempt)
    WHERE outcome IN ('pending', 'missing_there', 'different');

CREATE TABLE chancery.reconciliation_exceptions (
    id text PRIMARY KEY CHECK (id ~ '^exc_[0-9a-z]{26}$'),
    provider text NOT NULL,
    kind text NOT NULL, -- orphan_capture, capture_different, refund_missing_there, …
    subject text NOT NULL, -- the line or the movement
    matter text COLLATE "C" NOT NULL,
    attempt text REFERENCES chancery.attempts (id),
    owner text NOT NULL, -- the post whose supervisors look at it; empty: nobody's payment, every supervisor's
    facts json NOT NULL, -- what both sides say: references and amounts
    facts_sha256 bytea NOT NULL CHECK (length(facts_sha256) = 32),
    state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'resolved')),
    resolution text CHECK (resolution IN ('accepted', 'corrected', 'refunded', 'provider_error', 'cleared')),
    reason text,
    resolved_by text,
    resolved_at timestamptz,
    opened_at timestamptz NOT NULL DEFAULT now(),
    run text NOT NULL REFERENCES chancery.reconciliations (id), -- that found it
    -- With the facts in it: resolved stays resolved until one side says something else.
    UNIQUE (provider, subject, kind, facts_sha256),
    CHECK ((state = 'resolved') = (resolution IS NOT NULL AND reason IS NOT NULL AND resolved_by IS NOT NULL AND resolved_at IS NOT NULL))
);
CREATE INDEX reconciliation_exceptions_open ON chancery.reconciliation_exceptions (provider, matter) WHERE state = 'open';
CREATE INDEX reconciliation_exceptions_newest ON chancery.reconciliation_exceptions (opened_at DESC, id DESC);

-- Facts of a line never move, and neither does what a person decided.
CREATE FUNCTION chancery.check_reconciliation_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.provider, NEW.reference, NEW.kind, NEW.payment, NEW.refund, NEW.order_reference, NEW.payment_reference, NEW.refund_reference,
            NEW.currency, NEW.minor, NEW.settled_currency, NEW.settled_minor, NEW.fee_currency, NEW.fee_minor, NEW.at, NEW.run)
            IS DISTINCT FROM (OLD.provider, OLD.reference, OLD.kind, OLD.payment, OLD.refund, OLD.order_reference, OLD.payment_reference,
            OLD.refund_reference, OLD.currency, OLD.minor, OLD.settled_currency, OLD.settled_minor, OLD.fee_currency, OLD.fee_minor,
            OLD.at, OLD.run) THEN
        RAISE EXCEPTION 'statement line % %: what the provider said cannot change', OLD.provider, OLD.reference
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER reconciliation_lines_checked BEFORE UPDATE ON chancery.reconciliation_lines
    FOR EACH ROW EXECUTE FUNCTION chancery.check_reconciliation_line();

CREATE FUNCTION chancery.check_reconciliation_exception() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.id, NEW.provider, NEW.kind, NEW.subject, NEW.facts_sha256, NEW.facts::text)
            IS DISTINCT FROM (OLD.id, OLD.provider, OLD.kind, OLD.subject, OLD.facts_sha256, OLD.facts::text) THEN
        RAISE EXCEPTION 'exception %: its facts cannot change', OLD.id USING ERRCODE = 'check_violation';
    END IF;
    -- Cleared by itself, and there again: that one opens again. A person's decision stays.
    IF OLD.state = 'resolved' AND OLD.resolution <> 'cleared' THEN
        RAISE EXCEPTION 'exception %: is resolved', OLD.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER reconciliation_exceptions_checked BEFORE UPDATE ON chancery.reconciliation_exceptions
    FOR EACH ROW EXECUTE FUNCTION chancery.check_reconciliation_exception();

-- A statement's lines are looked up by what the provider calls the payment, and our movements by their day.
CREATE INDEX attempts_by_payment_reference ON chancery.attempts (provider, payment_reference) WHERE payment_reference IS NOT NULL;
CREATE INDEX refunds_by_provider_reference ON chancery.refunds (provider_reference) WHERE provider_reference IS NOT NULL;
CREATE INDEX refund_events_by_time ON chancery.refund_events USING brin (at);
CREATE INDEX events_by_time ON chancery.events USING brin (at);

GRANT SELECT, INSERT, UPDATE ON chancery.reconciliations, chancery.reconciliation_lines, chancery.reconciliation_movements,
    chancery.reconciliation_exceptions TO chancery_relay;

-- A statement is gathered in temporary tables, so that a run that breaks off leaves nothing behind.
DO $$ BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO chancery_relay', current_database()); END $$;

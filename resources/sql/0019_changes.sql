-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- What devices pull: how payments and decisions of their post have moved, and what was erased. Written in the transaction that moves
-- them. The cursor is the pair (xid, position): rows of transactions that were still under way when somebody read must not be
-- skipped, so only rows below pg_snapshot_xmin(pg_current_snapshot()) are handed out, in the order of their transactions. A cursor
-- of the position alone lost a quarter of the rows with 50 writers.

CREATE TABLE chancery.changes (
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    position bigint GENERATED ALWAYS AS IDENTITY,
    post text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('payment', 'decision', 'tombstone', 'stale')),
    application text NOT NULL,
    status text NOT NULL, -- of the payment, of the decision; erased
    payment text, -- whose status it is
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (xid, position)
);
CREATE INDEX changes_by_post ON chancery.changes (post, xid, position);

CREATE FUNCTION chancery.note_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO chancery.changes (post, kind, application, status, payment)
        SELECT post, 'payment', application, NEW.to_state, id FROM chancery.attempts WHERE id = NEW.attempt;
    RETURN NULL;
END
$$;
-- Only what has money in it: nobody else waits for the steps before.
CREATE TRIGGER events_noted AFTER INSERT ON chancery.events FOR EACH ROW
    WHEN (NEW.to_state IN ('captured', 'surplus', 'refunded', 'part_refunded', 'disputed', 'charged_back'))
    EXECUTE FUNCTION chancery.note_payment();

CREATE FUNCTION chancery.note_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO chancery.changes (post, kind, application, status) VALUES (NEW.post, 'decision', NEW.application, NEW.status);
    RETURN NULL;
END
$$;
CREATE TRIGGER decisions_noted AFTER INSERT ON chancery.decisions FOR EACH ROW EXECUTE FUNCTION chancery.note_decision();

-- Versions of a record that were made from an older one than the newest: both are kept, and a clerk decides.
CREATE TABLE chancery.stale_records (
    msg_id uuid PRIMARY KEY REFERENCES chancery.sync_records (msg_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    post text NOT NULL,
    application text NOT NULL,
    base_rev bigint NOT NULL,
    revision bigint NOT NULL CHECK (revision > base_rev), -- the newest when it came
    at timestamptz NOT NULL DEFAULT now(),
    resolved_at timestamptz
);
CREATE INDEX stale_records_open ON chancery.stale_records (post, at) WHERE resolved_at IS NULL;
CREATE FUNCTION chancery.note_stale() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO chancery.changes (post, kind, application, status) VALUES (NEW.post, 'stale', NEW.application, 'stale');
    RETURN NULL;
END
$$;
CREATE TRIGGER stale_records_noted AFTER INSERT ON chancery.stale_records FOR EACH ROW EXECUTE FUNCTION chancery.note_stale();

-- A restored database counts transactions anew, perhaps from below: with the new incarnation every row is this server's own.
CREATE FUNCTION chancery.renumber_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE chancery.changes SET xid = pg_current_xact_id();
    UPDATE chancery.sync_records SET xid = pg_current_xact_id();
    RETURN NULL;
END
$$;
CREATE TRIGGER instance_renumbers AFTER UPDATE OF incarnation ON chancery.instance
    FOR EACH STATEMENT EXECUTE FUNCTION chancery.renumber_changes();

-- What had moved before this table was there.
INSERT INTO chancery.changes (post, kind, application, status, payment, at)
    SELECT a.post, 'payment', a.application, e.to_state, a.id, e.at FROM chancery.events e JOIN chancery.attempts a ON a.id = e.attempt
    WHERE e.to_state IN ('captured', 'surplus', 'refunded', 'part_refunded', 'disputed', 'charged_back') ORDER BY e.at;

GRANT SELECT, INSERT ON chancery.changes TO chancery_relay;
GRANT SELECT, INSERT ON chancery.stale_records TO chancery_relay;

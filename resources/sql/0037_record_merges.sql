-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Versions that a clerk makes out of two which did not know of each other. The clerk's name is kept before the version is sealed; the
-- version itself, when it comes, settles what was open. What is in it the relay cannot know.
CREATE TABLE chancery.record_merges (
    msg_id uuid PRIMARY KEY, -- of the version that is to come
    application text NOT NULL CHECK (application ~ '^ref_[0-9a-z]{26}$'),
    post text NOT NULL,
    revision bigint NOT NULL CHECK (revision > 1), -- the newest that the clerk had before them
    staff text NOT NULL REFERENCES chancery.staff (id),
    device text NOT NULL REFERENCES chancery.devices (id),
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX record_merges_by_application ON chancery.record_merges (application);
CREATE TRIGGER record_merges_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON chancery.record_merges
    FOR EACH STATEMENT EXECUTE FUNCTION chancery.refuse_change();

ALTER TABLE chancery.stale_records ADD COLUMN resolved_by uuid REFERENCES chancery.record_merges (msg_id),
    ADD CONSTRAINT stale_records_resolved CHECK ((resolved_by IS NOT NULL) <= (resolved_at IS NOT NULL));

-- Devices hear that nothing is open any more.
CREATE FUNCTION chancery.note_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO chancery.changes (post, kind, application, status) VALUES (NEW.post, 'stale', NEW.application, 'resolved');
    RETURN NULL;
END
$$;
CREATE TRIGGER stale_records_settled AFTER UPDATE OF resolved_at ON chancery.stale_records FOR EACH ROW
    WHEN (OLD.resolved_at IS NULL AND NEW.resolved_at IS NOT NULL) EXECUTE FUNCTION chancery.note_settled();

-- What waits for a second person is a list of its own.
CREATE INDEX refunds_waiting ON chancery.refunds (created_at, id) WHERE state = 'requested';

GRANT SELECT, INSERT ON chancery.record_merges TO chancery_relay;
GRANT UPDATE (resolved_at, resolved_by) ON chancery.stale_records TO chancery_relay;

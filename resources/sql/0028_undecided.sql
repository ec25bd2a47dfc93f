-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- The officers' queue: paid and not yet decided for good. Kept on the obligation, so that the queue is an index of what is open and not
-- a search through all that was ever decided.
ALTER TABLE chancery.obligations ADD COLUMN decided_at timestamptz;
UPDATE chancery.obligations o SET decided_at = d.at FROM chancery.decisions d
    WHERE d.application = o.application AND d.status IN ('approved', 'rejected');
CREATE INDEX obligations_undecided ON chancery.obligations (post, created_at, application)
    WHERE decided_at IS NULL AND state IN ('paid', 'part_refunded');

CREATE FUNCTION chancery.note_decided() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE chancery.obligations SET decided_at = NEW.at WHERE application = NEW.application;
    RETURN NULL;
END
$$;
CREATE TRIGGER decisions_end AFTER INSERT ON chancery.decisions FOR EACH ROW
    WHEN (NEW.status IN ('approved', 'rejected')) EXECUTE FUNCTION chancery.note_decided();

-- The supervisor's day reads by time.
CREATE INDEX sync_records_by_time ON chancery.sync_records USING brin (received_at);
CREATE INDEX attempts_by_time ON chancery.attempts USING brin (created_at);
CREATE INDEX staff_calls_by_time ON chancery.staff_calls USING brin (called_at);

-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Devices of the post hear that an application was erased, and erase what they still keep of it. Nothing of the person is left in
-- the reference.
CREATE FUNCTION chancery.note_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO chancery.changes (post, kind, application, status)
        SELECT known.post, 'tombstone', NEW.record, 'erased' FROM (
            SELECT post FROM chancery.sync_records WHERE record = NEW.record
            UNION SELECT post FROM chancery.payables WHERE application = NEW.record
            UNION SELECT post FROM chancery.obligations WHERE application = NEW.record) known;
    DELETE FROM chancery.payables WHERE application = NEW.record;
    RETURN NEW;
END
$$;
-- Before: the record itself may go in the same transaction.
CREATE TRIGGER erased_records_noted BEFORE INSERT ON chancery.erased_records
    FOR EACH ROW EXECUTE FUNCTION chancery.note_erasure();

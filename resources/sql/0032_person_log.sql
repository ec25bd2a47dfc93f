-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Who took a person's data out, and what was erased when and why. Nothing of the person: an application is its opaque reference.
CREATE TABLE chancery.person_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now(),
    action text NOT NULL CHECK (action IN ('exported', 'erased')),
    application text NOT NULL CHECK (length(application) BETWEEN 1 AND 64),
    reason text NOT NULL CHECK (reason IN ('requested', 'retention')),
    login text NOT NULL DEFAULT session_user -- of the database: whose credentials were used
);
CREATE TRIGGER person_log_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON chancery.person_log
    FOR EACH STATEMENT EXECUTE FUNCTION chancery.refuse_change();

-- Whoever erases, by whatever way: an erasure without its entry is not possible.
CREATE FUNCTION chancery.log_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO chancery.person_log (action, application, reason) VALUES ('erased', NEW.record, NEW.reason);
    RETURN NULL;
END
$$;
CREATE TRIGGER erased_records_logged AFTER INSERT ON chancery.erased_records
    FOR EACH ROW EXECUTE FUNCTION chancery.log_erasure();

-- What was erased before this table was there.
INSERT INTO chancery.person_log (at, action, application, reason)
    SELECT erased_at, 'erased', record, reason FROM chancery.erased_records ORDER BY erased_at;

GRANT SELECT ON chancery.person_log TO chancery_relay;

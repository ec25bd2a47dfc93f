-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Who had a sealed record handed out to read it: to be seen on the record itself. What is in it the relay cannot know.
CREATE TABLE chancery.record_openings (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application text NOT NULL CHECK (application ~ '^ref_[0-9a-z]{26}$'),
    post text NOT NULL,
    staff text NOT NULL REFERENCES chancery.staff (id),
    device text NOT NULL REFERENCES chancery.devices (id),
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX record_openings_by_application ON chancery.record_openings (application, id DESC);
CREATE TRIGGER record_openings_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON chancery.record_openings
    FOR EACH STATEMENT EXECUTE FUNCTION chancery.refuse_change();

GRANT SELECT, INSERT ON chancery.record_openings TO chancery_relay;

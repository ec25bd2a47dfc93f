-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Applications that are paid later, decisions about applications, and what applicants are to be told. No column holds anything of
-- the person: an application is its opaque reference, and what a fee is worked out from.

CREATE TABLE chancery.payables (
    application text PRIMARY KEY CHECK (application ~ '^ref_[0-9a-z]{26}$'),
    stem text NOT NULL GENERATED ALWAYS AS (substr(application, 5, 12)) STORED, -- what people type, without its check character
    post text NOT NULL,
    device text NOT NULL REFERENCES chancery.devices (id),
    basis bytea NOT NULL, -- JSON of the basis
    received_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX payables_by_stem ON chancery.payables (stem);
CREATE INDEX sync_records_by_record ON chancery.sync_records (record);

CREATE TABLE chancery.decisions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application text NOT NULL REFERENCES chancery.obligations (application),
    post text NOT NULL,
    status text NOT NULL CHECK (status IN ('processing', 'approved', 'rejected')),
    reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
    officer text NOT NULL REFERENCES chancery.staff (id),
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX decisions_by_application ON chancery.decisions (application, id);
CREATE UNIQUE INDEX decisions_once ON chancery.decisions (application, status);
CREATE UNIQUE INDEX decisions_one_end ON chancery.decisions (application) WHERE status IN ('approved', 'rejected');
CREATE TRIGGER decisions_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON chancery.decisions
    FOR EACH STATEMENT EXECUTE FUNCTION chancery.refuse_change();

-- Whom to tell is in the sealed record: what is queued here goes to the post, which can read it.
CREATE TABLE chancery.applicant_notices (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    application text NOT NULL,
    post text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('decision')),
    status text NOT NULL,
    queued_at timestamptz NOT NULL DEFAULT now(),
    sent_at timestamptz,
    UNIQUE (application, kind, status)
);
CREATE INDEX applicant_notices_waiting ON chancery.applicant_notices (post, id) WHERE sent_at IS NULL;

GRANT SELECT, INSERT ON chancery.payables, chancery.decisions TO chancery_relay;
GRANT SELECT, INSERT, UPDATE ON chancery.applicant_notices TO chancery_relay;

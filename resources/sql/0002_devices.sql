-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Machines that may call the API, the one-time codes that enrol them, and the certificates records are sealed to.

CREATE TABLE chancery.devices (
    id text PRIMARY KEY CHECK (id ~ '^dev_[0-9a-z]{26}$'),
    post text NOT NULL CHECK (length(post) BETWEEN 1 AND 16),
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    kind text NOT NULL CHECK (kind IN ('kiosk', 'counter')),
    public_key_pem bytea NOT NULL,
    enrolled_at timestamptz NOT NULL DEFAULT now(),
    revoked_at timestamptz
);

CREATE TABLE chancery.enrolment_codes (
    code_hash bytea PRIMARY KEY CHECK (length(code_hash) = 32), -- SHA-256; the code itself is never stored
    post text NOT NULL CHECK (length(post) BETWEEN 1 AND 16),
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    device text REFERENCES chancery.devices (id) -- who used it
);

CREATE TABLE chancery.certificates (
    fingerprint bytea PRIMARY KEY CHECK (length(fingerprint) = 32), -- SHA-256 of the DER form
    post text, -- NULL: the ministry's, a recipient at every post
    pem bytea NOT NULL,
    not_after timestamptz NOT NULL,
    added_at timestamptz NOT NULL DEFAULT now(),
    withdrawn_at timestamptz
);
CREATE INDEX certificates_by_post ON chancery.certificates (post);

GRANT SELECT, INSERT, UPDATE ON chancery.devices, chancery.enrolment_codes TO chancery_relay;
-- The relay hands certificates out; who may read records is not its to decide.
GRANT SELECT ON chancery.certificates TO chancery_relay;

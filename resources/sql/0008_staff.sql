-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Staff accounts, what proves them, and their sessions. Accounts are the owner's to make; the relay only signs people in.
CREATE TABLE chancery.staff (
    id text PRIMARY KEY CHECK (id ~ '^stf_[0-9a-z]{26}$'),
    name text NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64),
    post text NOT NULL CHECK (length(post) BETWEEN 1 AND 16),
    role text NOT NULL CHECK (role IN ('clerk', 'supervisor', 'auditor', 'officer')),
    created_at timestamptz NOT NULL DEFAULT now(),
    disabled_at timestamptz
);

-- Apart from the accounts, so that nobody who may list staff reads them by the way. The one-time code's secret cannot be a hash,
-- since codes are made of it; who reads a dump still has no password. A key file of its own would have to be on every relay and
-- at every administrator's hand, beside the database's password, and its loss would lock everybody out.
CREATE TABLE chancery.staff_secrets (
    staff text PRIMARY KEY REFERENCES chancery.staff (id),
    scrypt_log_n smallint NOT NULL,
    scrypt_r integer NOT NULL,
    scrypt_p integer NOT NULL,
    salt bytea NOT NULL CHECK (length(salt) = 16),
    password_hash bytea NOT NULL CHECK (length(password_hash) = 32),
    totp_secret bytea CHECK (length(totp_secret) >= 16), -- NULL: no one-time code
    totp_last_step bigint NOT NULL DEFAULT 0, -- a code is taken once
    changed_at timestamptz NOT NULL DEFAULT now()
);

-- Attempts to sign in since the last success, by the name's SHA-256: names that do not exist are counted like those that do, so
-- that the answers tell nothing. Rows without an attempt for a day are removed.
CREATE TABLE chancery.staff_attempts (
    name_hash bytea PRIMARY KEY CHECK (length(name_hash) = 32),
    attempts integer NOT NULL DEFAULT 0,
    locked_until timestamptz,
    last_at timestamptz NOT NULL
);
CREATE INDEX staff_attempts_by_time ON chancery.staff_attempts (last_at);

CREATE TABLE chancery.staff_sessions (
    token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32), -- SHA-256; the token itself is never stored
    staff text NOT NULL REFERENCES chancery.staff (id),
    device text NOT NULL REFERENCES chancery.devices (id), -- good on this machine only
    created_at timestamptz NOT NULL,
    last_used_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    ended_at timestamptz
);
CREATE INDEX staff_sessions_by_staff ON chancery.staff_sessions (staff);

GRANT SELECT ON chancery.staff, chancery.staff_secrets TO chancery_relay;
GRANT UPDATE (totp_last_step) ON chancery.staff_secrets TO chancery_relay;
GRANT SELECT, INSERT, UPDATE, DELETE ON chancery.staff_attempts TO chancery_relay;
GRANT SELECT, INSERT, UPDATE (last_used_at, ended_at) ON chancery.staff_sessions TO chancery_relay;

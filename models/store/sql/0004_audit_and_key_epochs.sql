-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Keys that must survive a change of the data key, because what they were used on is not stored: those of the blind
-- indexes and of the audit. body: sealed by the data key.
CREATE TABLE derived_keys (
    name TEXT PRIMARY KEY,
    body BLOB NOT NULL
) STRICT;

-- Data keys before the header's one that may still be needed to open values, until everything is sealed anew.
CREATE TABLE older_keys (
    key_epoch INTEGER PRIMARY KEY CHECK (key_epoch > 0),
    key_id BLOB NOT NULL,
    check_value BLOB NOT NULL
) STRICT;

-- What happened, one after the other, each with the hash of everything before it. No personal data: subject is a keyed
-- pseudonym.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    at INTEGER NOT NULL,
    event TEXT NOT NULL,
    subject BLOB NOT NULL,
    detail TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;

-- Where the chain begins (what came before was forgotten after its time) and ends; mac covers all of it.
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    chain TEXT NOT NULL,
    first_seq INTEGER NOT NULL CHECK (first_seq > 0),
    first_previous BLOB NOT NULL CHECK (length(first_previous) = 32),
    seq INTEGER NOT NULL CHECK (seq >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    mac BLOB NOT NULL CHECK (length(mac) = 32)
) STRICT;

-- Heads that the relay has countersigned. receipt: JWS of the relay.
CREATE TABLE audit_receipts (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    receipt TEXT NOT NULL,
    received_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit BEGIN
    SELECT raise(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_ends_at_its_beginning BEFORE DELETE ON audit
    WHEN old.seq >= (SELECT first_seq FROM audit_head) BEGIN
    SELECT raise(ABORT, 'the audit is append-only'); END;

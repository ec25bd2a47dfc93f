-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Which key the database belongs to; neither value betrays it.
CREATE TABLE header (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key_id BLOB NOT NULL,
    check_value BLOB NOT NULL,
    key_epoch INTEGER NOT NULL CHECK (key_epoch > 0),
    created_at INTEGER NOT NULL
) STRICT;

-- Records as they go to the relay. payload: CMS to the recipients, sealed once more for this place.
CREATE TABLE records (
    id TEXT PRIMARY KEY,
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    base_revision INTEGER NOT NULL,
    look_up BLOB,
    created_at INTEGER NOT NULL,
    payload BLOB NOT NULL
) STRICT;
CREATE INDEX records_by_look_up ON records (look_up) WHERE look_up IS NOT NULL;

-- state: 0 unsent, 1 acknowledged, 2 dead letter.
CREATE TABLE outbox (
    msg_id TEXT PRIMARY KEY REFERENCES records (id) ON DELETE CASCADE,
    epoch TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    state INTEGER NOT NULL CHECK (state IN (0, 1, 2)),
    queued_at INTEGER NOT NULL,
    settled_at INTEGER,
    failure TEXT,
    UNIQUE (epoch, seq)
) STRICT;
CREATE INDEX outbox_unsent ON outbox (seq) WHERE state = 0;
CREATE INDEX outbox_settled ON outbox (settled_at) WHERE state = 1;
CREATE INDEX outbox_dead ON outbox (msg_id) WHERE state = 2;

-- How the outbox counts: one epoch at a time, numbers are never given out twice in it.
CREATE TABLE numbering (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    epoch TEXT NOT NULL,
    last_seq INTEGER NOT NULL CHECK (last_seq >= 0),
    incarnation TEXT NOT NULL
) STRICT;

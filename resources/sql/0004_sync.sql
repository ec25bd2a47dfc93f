-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Sealed records from the devices. The relay stores and carries them and cannot read them.

-- Highest seq committed without a gap, per device and epoch: what is acknowledged.
CREATE TABLE chancery.sync_heads (
    device text NOT NULL REFERENCES chancery.devices (id),
    epoch uuid NOT NULL,
    acknowledged bigint NOT NULL CHECK (acknowledged > 0),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (device, epoch)
);

-- A record once, whatever epochs it was pushed in.
CREATE TABLE chancery.sync_records (
    msg_id uuid PRIMARY KEY,
    device text NOT NULL REFERENCES chancery.devices (id),
    post text NOT NULL,
    kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    record text NOT NULL CHECK (length(record) BETWEEN 1 AND 64),
    base_rev bigint NOT NULL CHECK (base_rev >= 0),
    sha256 bytea NOT NULL CHECK (length(sha256) = 32),
    sealed bytea NOT NULL CHECK (length(sealed) > 0),
    received_at timestamptz NOT NULL DEFAULT now(),
    -- Cursor of the pull: rows of transactions that were still under way must not be skipped (see pg_snapshot_xmin).
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    position bigint GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX sync_records_cursor ON chancery.sync_records (post, xid, position);

-- What came at each place of a device's sequence; a second arrival with other contents is an alarm.
CREATE TABLE chancery.sync_positions (
    device text NOT NULL,
    epoch uuid NOT NULL,
    seq bigint NOT NULL CHECK (seq > 0),
    msg_id uuid NOT NULL,
    sha256 bytea NOT NULL,
    dead_code text, -- refused for good, and acknowledged as such
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (device, epoch, seq),
    FOREIGN KEY (device, epoch) REFERENCES chancery.sync_heads (device, epoch) DEFERRABLE INITIALLY DEFERRED
);

GRANT SELECT, INSERT, UPDATE ON chancery.sync_heads TO chancery_relay;
GRANT SELECT, INSERT ON chancery.sync_records, chancery.sync_positions TO chancery_relay;

-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Somebody at a machine asks for staff. A reason of letters and underscores only: no name and no number fits into it.
CREATE TABLE chancery.staff_calls (
    id text PRIMARY KEY CHECK (id ~ '^cal_[0-9a-z]{26}$'),
    post text NOT NULL,
    device text NOT NULL REFERENCES chancery.devices (id),
    reason text NOT NULL CHECK (reason ~ '^[a-z][a-z_]{0,39}$'),
    times integer NOT NULL DEFAULT 1 CHECK (times >= 1), -- pressed again while nobody had come
    called_at timestamptz NOT NULL DEFAULT now(),
    last_at timestamptz NOT NULL DEFAULT now(),
    done_by text REFERENCES chancery.staff (id),
    done_at timestamptz,
    CHECK ((done_by IS NULL) = (done_at IS NULL))
);
CREATE UNIQUE INDEX staff_calls_one_open ON chancery.staff_calls (device) WHERE done_at IS NULL;
CREATE INDEX staff_calls_by_post ON chancery.staff_calls (post, last_at DESC) WHERE done_at IS NULL;

GRANT SELECT, INSERT ON chancery.staff_calls TO chancery_relay;
GRANT UPDATE (reason, times, last_at, done_by, done_at) ON chancery.staff_calls TO chancery_relay;

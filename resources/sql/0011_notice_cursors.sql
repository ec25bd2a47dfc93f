-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- How far each provider's own list of events has been read, so that what never arrived as a webhook is caught up with after an
-- outage of any length that the provider remembers.
CREATE TABLE chancery.notice_cursors (
    provider text PRIMARY KEY,
    read_until timestamptz NOT NULL, -- creation of the newest event that was read, by the provider's clock
    updated_at timestamptz NOT NULL DEFAULT now()
);

GRANT SELECT, INSERT, UPDATE ON chancery.notice_cursors TO chancery_relay;

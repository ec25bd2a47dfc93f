-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- How much waits is counted at each acknowledgement: with everything in the index no row is read for it.
DROP INDEX outbox_unsent;
CREATE INDEX outbox_unsent ON outbox (seq, state, queued_at) WHERE state = 0;
DROP INDEX outbox_dead;
CREATE INDEX outbox_dead ON outbox (msg_id, state) WHERE state = 2;

-- Names are found by the terms of cases; nothing ever filled this.
DROP TABLE record_names;

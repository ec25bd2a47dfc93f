-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- The rate limit's index named the device, so a plan made while the table was small looked keys up in it too and read all rows of the
-- device each time: a create cost the more the more there had been. An expression serves the limit alone; keys are found by the
-- primary key.
DROP INDEX chancery.idempotency_keys_recent;
CREATE INDEX idempotency_keys_recent ON chancery.idempotency_keys ((device || ' ' || application), created_at);

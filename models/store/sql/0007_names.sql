-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- By which names a record may be found: one row per word, as a blind index. Record ids rise with time, so that the
-- newest of a name come first without sorting.
CREATE TABLE record_names (
    look_up BLOB NOT NULL CHECK (length(look_up) = 32),
    record_id TEXT NOT NULL REFERENCES records (id) ON DELETE CASCADE,
    PRIMARY KEY (look_up, record_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_names_by_record ON record_names (record_id);

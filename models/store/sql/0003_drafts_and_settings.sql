-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

CREATE TABLE drafts (
    look_up BLOB PRIMARY KEY,
    updated_at INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;

CREATE TABLE settings (
    look_up BLOB PRIMARY KEY,
    updated_at INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;

-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- The newest payment attempt of each application, to be found again after a crash. body: sealed.
CREATE TABLE payment_journal (
    look_up BLOB PRIMARY KEY,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;

-- Receipts that may have to be printed again before the session ends.
CREATE TABLE receipts (
    look_up BLOB PRIMARY KEY,
    updated_at INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;

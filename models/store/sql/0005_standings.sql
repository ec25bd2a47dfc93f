-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- How applications of the post stand, as the relay told last. body: sealed.
CREATE TABLE standings (
    look_up BLOB PRIMARY KEY,
    updated_at INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;

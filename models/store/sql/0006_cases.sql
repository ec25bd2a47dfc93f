-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- What a counter knows of its post's applications, to be listed and found. body: sealed. status: see casestatus.h.
CREATE TABLE cases (
    id INTEGER PRIMARY KEY,
    look_up BLOB NOT NULL UNIQUE,
    received_at INTEGER NOT NULL,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 6),
    body BLOB NOT NULL
) STRICT;
CREATE INDEX cases_by_time ON cases (received_at, id);
CREATE INDEX cases_by_status ON cases (status, received_at, id);

-- By what a case is found: blind indexes of reference, document and the beginnings of names, cut to 8 bytes; what they
-- find is looked at before it is shown.
CREATE TABLE case_terms (
    term BLOB NOT NULL CHECK (length(term) = 8),
    received_at INTEGER NOT NULL,
    case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    PRIMARY KEY (term, received_at, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_terms_of_case ON case_terms (case_id);

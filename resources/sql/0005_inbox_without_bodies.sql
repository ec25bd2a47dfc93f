-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- A provider's message can name the payer. The inbox keeps the digest of the raw bytes, which proves what was received, and of its
-- contents only identifiers, states and amounts. Of messages kept before only id and type remain. The table is made anew, so that
-- the old bodies do not stay behind in its pages; backups and archived logs made before this still have them.
DROP INDEX chancery.webhook_inbox_by_attempt;
ALTER INDEX chancery.webhook_inbox_pkey RENAME TO webhook_inbox_with_bodies_pkey;
ALTER TABLE chancery.webhook_inbox RENAME TO webhook_inbox_with_bodies;

CREATE TABLE chancery.webhook_inbox (
    provider text NOT NULL,
    event_id text NOT NULL CHECK (length(event_id) BETWEEN 1 AND 255),
    type text NOT NULL,
    body_sha256 bytea NOT NULL CHECK (length(body_sha256) = 32),
    summary json NOT NULL CHECK (json_typeof(summary) = 'object'),
    attempt text REFERENCES chancery.attempts (id), -- NULL: an orphan
    outcome text NOT NULL, -- applied, repeated, fetch, orphan, or the code of the refusal
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (provider, event_id)
);
INSERT INTO chancery.webhook_inbox (provider, event_id, type, body_sha256, summary, attempt, outcome, received_at)
    SELECT provider, event_id, type, sha256(body), json_build_object('id', event_id, 'type', type), attempt, outcome, received_at
    FROM chancery.webhook_inbox_with_bodies;
DROP TABLE chancery.webhook_inbox_with_bodies;
CREATE INDEX webhook_inbox_by_attempt ON chancery.webhook_inbox (attempt);

GRANT SELECT, INSERT ON chancery.webhook_inbox TO chancery_relay;

-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- The history of a post's payments in the order of any of its columns: first rows at once, from either end, and each page from where
-- the last one ended. By time there is attempts_by_post.
CREATE INDEX attempts_by_amount ON chancery.attempts (post, currency, total_minor, id);
CREATE INDEX attempts_by_refunded ON chancery.attempts (post, currency, refunded_minor, id);
CREATE INDEX attempts_by_state ON chancery.attempts (post, state, created_at, id);
CREATE INDEX attempts_by_method ON chancery.attempts (post, method, created_at, id);
CREATE INDEX attempts_by_reference_of_application ON chancery.attempts (post, application, created_at, id);
-- What a person reads off a paper: of cash the receipt's number.
CREATE INDEX attempts_by_paper ON chancery.attempts (post, (coalesce(CASE WHEN provider = 'cash' THEN payment_reference
    ELSE provider_reference END, '')), id);

-- What a machine said when it was heard: how many of its records wait, and since when the oldest of them. NULL: it did not say.
ALTER TABLE chancery.device_sightings ADD COLUMN unsent bigint CHECK (unsent >= 0), ADD COLUMN oldest_unsent timestamptz;

-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- A dispute names the provider's payment and nothing of ours, and may be told before the capture that makes that name known here.
-- Such a notice is kept with what it wants to be asked about, until a capture brings the name.
ALTER TABLE chancery.webhook_inbox
    ADD COLUMN asks text CHECK (asks IN ('refunds', 'disputes')),
    ADD COLUMN payment_reference text,
    ADD CHECK ((asks IS NULL) = (payment_reference IS NULL));
CREATE INDEX webhook_inbox_early ON chancery.webhook_inbox (provider, payment_reference) WHERE payment_reference IS NOT NULL;

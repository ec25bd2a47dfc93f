-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Notices about disputes and about refunds made at the provider name its payment and nothing of ours.
CREATE INDEX attempts_by_payment ON chancery.attempts (provider, payment_reference) WHERE payment_reference IS NOT NULL;

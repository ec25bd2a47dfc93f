-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- An order that was called off at the provider after the payer had paid it: the provider sends the money back by itself, and the
-- attempt goes straight to refunded, never by way of captured.
INSERT INTO chancery.payment_transitions (event, from_state, to_state) VALUES
    ('given_back', 'submitting', 'refunded'),
    ('given_back', 'unknown', 'refunded'),
    ('given_back', 'open', 'refunded'),
    ('given_back', 'closing', 'refunded'),
    ('given_back', 'closed', 'refunded'),
    ('given_back', 'failed', 'refunded'),
    ('given_back', 'captured', 'refunded');

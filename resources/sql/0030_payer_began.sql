-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- The payer has scanned the code and has not confirmed yet: the order stays open, and who waits for news of it hears of it.
INSERT INTO chancery.payment_transitions (event, from_state, to_state) VALUES ('still_open', 'open', 'open');

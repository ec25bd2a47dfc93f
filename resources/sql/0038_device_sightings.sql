-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- When a machine was heard last, to some minutes: people see which of their machines are silent.
CREATE TABLE chancery.device_sightings (
    device text PRIMARY KEY REFERENCES chancery.devices (id),
    at timestamptz NOT NULL DEFAULT now()
) WITH (fillfactor = 50); -- one row a machine, changed again and again

GRANT SELECT, INSERT, UPDATE ON chancery.device_sightings TO chancery_relay;

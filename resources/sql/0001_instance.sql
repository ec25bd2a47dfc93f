-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- The relay's role and what identifies this copy of the central database. The schema itself is made by the migrator.
-- The role cannot log in: the relay's login is made a member of it (GRANT chancery_relay TO …) and the relay sets it.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'chancery_relay') THEN
        CREATE ROLE chancery_relay NOLOGIN;
    END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL; -- roles belong to the whole server: another database's migration was faster
END
$$;

GRANT USAGE ON SCHEMA chancery TO chancery_relay;
GRANT SELECT ON chancery.schema_migrations TO chancery_relay;

-- One row. A restore of the database must give it a new incarnation, so that devices push again what the backup lacks.
CREATE TABLE chancery.instance (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    incarnation uuid NOT NULL DEFAULT gen_random_uuid(),
    since timestamptz NOT NULL DEFAULT now()
);
INSERT INTO chancery.instance DEFAULT VALUES;
GRANT SELECT ON chancery.instance TO chancery_relay;

-- For tables that only grow: refuses everybody, the owner and superusers included.
CREATE FUNCTION chancery.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%.% is immutable: % refused', TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

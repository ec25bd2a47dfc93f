-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- How far each device's own audit reached and when: written once, so that a device cannot cut the end of its audit off afterwards.
CREATE TABLE chancery.audit_heads (
    device text NOT NULL REFERENCES chancery.devices (id),
    chain uuid NOT NULL,
    seq bigint NOT NULL CHECK (seq > 0),
    head bytea NOT NULL CHECK (length(head) = 32),
    receipt text NOT NULL CHECK (length(receipt) BETWEEN 1 AND 2000), -- what the relay signed
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (device, chain, seq)
);

CREATE TRIGGER audit_heads_are_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON chancery.audit_heads
    FOR EACH STATEMENT EXECUTE FUNCTION chancery.refuse_change();

-- Applications whose sealed records were deleted on request or after their time. The row stays, so that a device that was away for
-- long cannot bring them back.
CREATE TABLE chancery.erased_records (
    record text PRIMARY KEY CHECK (length(record) BETWEEN 1 AND 64),
    reason text NOT NULL CHECK (reason IN ('requested', 'retention')),
    erased_at timestamptz NOT NULL DEFAULT now()
);

CREATE FUNCTION chancery.keep_erased_away() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM chancery.erased_records WHERE record = NEW.record) THEN
        RETURN NULL; -- delivered and acknowledged, and kept nowhere
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER erased_records_stay_away BEFORE INSERT ON chancery.sync_records
    FOR EACH ROW EXECUTE FUNCTION chancery.keep_erased_away();

GRANT SELECT, INSERT ON chancery.audit_heads TO chancery_relay;
GRANT SELECT ON chancery.erased_records TO chancery_relay;

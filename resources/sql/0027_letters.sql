-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Telling travellers by e-mail. A row says what is to be told; the address comes from whoever may read the record (a counter with the
-- post's key, or the kiosk where the traveller typed it), and only to be used at once.
ALTER TABLE chancery.applicant_notices DROP CONSTRAINT applicant_notices_kind_check;
ALTER TABLE chancery.applicant_notices
    ADD CONSTRAINT applicant_notices_kind_check CHECK (kind IN ('decision', 'receipt')),
    ADD COLUMN key uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE, -- its name outside, and in its Message-ID
    -- waiting: nobody has given an address; told: by a person, by phone or at the counter
    ADD COLUMN state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'queued', 'sent', 'failed', 'told')),
    ADD COLUMN payment text REFERENCES chancery.attempts (id), -- of a receipt
    ADD COLUMN locale text NOT NULL DEFAULT '' CHECK (locale ~ '^[A-Za-z-]{0,16}$'),
    ADD COLUMN round integer NOT NULL DEFAULT 0, -- how often an address came
    ADD COLUMN round_at timestamptz, -- the last time
    ADD COLUMN tries integer NOT NULL DEFAULT 0, -- since then
    ADD COLUMN next_at timestamptz, -- while queued; moved on by whoever takes the row, so that one relay sends it
    ADD COLUMN error text NOT NULL DEFAULT '' CHECK (error ~ '^[a-z0-9_]{0,40}$'),
    ADD COLUMN told_by text REFERENCES chancery.staff (id),
    ADD CONSTRAINT applicant_notices_queued CHECK ((state = 'queued') <= (next_at IS NOT NULL)),
    ADD CONSTRAINT applicant_notices_receipt CHECK ((kind = 'receipt') = (payment IS NOT NULL));
CREATE INDEX applicant_notices_due ON chancery.applicant_notices (next_at) WHERE state = 'queued';
CREATE INDEX applicant_notices_newest ON chancery.applicant_notices (post, state, id DESC);

-- Addresses, from their giving to their sending (or giving up). Unlogged: they never reach the write-ahead log, a standby or a backup.
-- What a crash of the server loses is asked for again: its row goes back to waiting, where people see it.
CREATE UNLOGGED TABLE chancery.notice_addresses (
    notice bigint PRIMARY KEY REFERENCES chancery.applicant_notices (id) ON DELETE CASCADE,
    address text NOT NULL CHECK (length(address) BETWEEN 3 AND 254 AND address ~ '^[\x21-\x7e]+$')
);

-- Whose record is erased is not written to any more.
CREATE FUNCTION chancery.forget_addresses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM chancery.notice_addresses
        WHERE notice IN (SELECT id FROM chancery.applicant_notices WHERE application = NEW.record);
    UPDATE chancery.applicant_notices SET state = 'failed', error = 'erased', next_at = NULL
        WHERE application = NEW.record AND state IN ('waiting', 'queued');
    RETURN NEW;
END
$$;
CREATE TRIGGER erased_records_silence BEFORE INSERT ON chancery.erased_records
    FOR EACH ROW EXECUTE FUNCTION chancery.forget_addresses();

GRANT SELECT, INSERT, UPDATE, DELETE ON chancery.notice_addresses TO chancery_relay;

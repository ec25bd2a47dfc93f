-- SPDX-FileCopyrightText: The Chancery developers
-- SPDX-License-Identifier: Apache-2.0

-- Days that are over are added up once. Balances are then the totals of those days and the entries since, instead of all entries
-- that there ever were. A capture writes nothing here: a running balance would be one row that every payment of the day waits for.

CREATE TABLE chancery.day_totals (
    account text NOT NULL,
    currency text NOT NULL,
    day date NOT NULL, -- UTC's
    debit numeric NOT NULL,
    credit numeric NOT NULL,
    PRIMARY KEY (account, currency, day)
);
-- Every entry of a day before `until` is in day_totals. One row.
CREATE TABLE chancery.closing (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    until date NOT NULL
);

CREATE FUNCTION chancery.add_days(first date, until date) RETURNS void LANGUAGE sql SET search_path = pg_catalog AS $$
    INSERT INTO chancery.day_totals (account, currency, day, debit, credit)
        SELECT account, currency, (at AT TIME ZONE 'UTC')::date, coalesce(sum(minor) FILTER (WHERE minor > 0), 0),
            coalesce(-sum(minor) FILTER (WHERE minor < 0), 0)
        FROM chancery.postings
        WHERE at >= first::timestamp AT TIME ZONE 'UTC' AND at < until::timestamp AT TIME ZONE 'UTC'
        GROUP BY 1, 2, 3
$$;

-- Adds up the days that were over an hour ago (no transaction of theirs is still under way), at most 31 of them, so that a call
-- takes no longer because nobody has asked for a while. Does nothing while somebody else does it.
CREATE FUNCTION chancery.close_days() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    over date := ((now() - interval '1 hour') AT TIME ZONE 'UTC')::date;
    done date;
BEGIN
    SELECT until INTO done FROM chancery.closing WHERE until < over FOR UPDATE SKIP LOCKED;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    over := least(over, done + 31);
    PERFORM chancery.add_days(done, over);
    UPDATE chancery.closing SET until = over;
END
$$;

CREATE FUNCTION chancery.reopen_days(first date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM FROM chancery.closing FOR UPDATE; -- may be being added up right now
    DELETE FROM chancery.day_totals WHERE day >= first;
    UPDATE chancery.closing SET until = least(until, first);
END
$$;

-- As before, and an entry of a day that was added up already (a database clock that was put back, an entry that the owner dates
-- back) opens that day and those after it again.
CREATE OR REPLACE FUNCTION chancery.check_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    sum bigint := 0;
    minor bigint;
    entry_day date := (NEW.at AT TIME ZONE 'UTC')::date;
BEGIN
    FOREACH minor IN ARRAY NEW.minors LOOP
        IF minor IS NULL OR minor = 0 THEN
            RAISE EXCEPTION 'entry % % of %: a posting without an amount', NEW.kind, NEW.sequence, NEW.reference
                USING ERRCODE = 'check_violation';
        END IF;
        sum := sum + minor;
    END LOOP;
    IF sum <> 0 THEN
        RAISE EXCEPTION 'entry % % of % is out of balance by % %', NEW.kind, NEW.sequence, NEW.reference, sum, NEW.currency
            USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.at < now() - interval '30 minutes' OR EXISTS (SELECT FROM chancery.closing WHERE until > entry_day) THEN
        PERFORM chancery.reopen_days(entry_day);
    END IF;
    RETURN NULL;
END
$$;

INSERT INTO chancery.closing (until) VALUES (((now() - interval '1 hour') AT TIME ZONE 'UTC')::date);
SELECT chancery.add_days('-infinity', until) FROM chancery.closing;

CREATE OR REPLACE VIEW chancery.balances_by_day AS
    SELECT account, currency, day, debit, credit,
        sum(debit - credit) OVER (PARTITION BY account, currency ORDER BY day) AS balance
    FROM (SELECT account, currency, day, debit, credit FROM chancery.day_totals
        UNION ALL
        SELECT account, currency, (at AT TIME ZONE 'UTC')::date AS day,
            coalesce(sum(minor) FILTER (WHERE minor > 0), 0) AS debit,
            coalesce(-sum(minor) FILTER (WHERE minor < 0), 0) AS credit
        FROM chancery.postings WHERE at >= (SELECT until::timestamp AT TIME ZONE 'UTC' FROM chancery.closing)
        GROUP BY 1, 2, 3) days;

REVOKE ALL ON FUNCTION chancery.add_days(date, date), chancery.close_days(), chancery.reopen_days(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION chancery.close_days(), chancery.reopen_days(date) TO chancery_relay;
GRANT SELECT ON chancery.closing TO chancery_relay;

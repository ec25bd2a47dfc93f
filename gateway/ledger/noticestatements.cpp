// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/noticestatements.h"

#include "gateway/ledger/attemptcolumns.h"

namespace chancery::ledger::statements {

// Books that never read the list have missed nothing but what concerns attempts that are still looked after.
const Statement loadNoticeCursor{"load_notice_cursor",
    "SELECT " MS("coalesce((SELECT read_until FROM chancery.notice_cursors WHERE provider = $1),"
                 " (SELECT min(created_at) FROM chancery.attempts WHERE provider = $1 AND next_check_at IS NOT NULL),"
                 " now())")};
const Statement moveNoticeCursor{"move_notice_cursor",
    "INSERT INTO chancery.notice_cursors (provider, read_until) VALUES ($1, $2)"
    " ON CONFLICT (provider) DO UPDATE SET read_until = greatest(notice_cursors.read_until, excluded.read_until),"
    " updated_at = now()"};
const Statement findNotices{
    "find_notices", "SELECT event_id FROM chancery.webhook_inbox WHERE provider = $1 AND event_id = ANY ($2::text[])"};

const Statement askQuestion{"ask_question",
    "INSERT INTO chancery.open_questions AS q (attempt, about) VALUES ($1, $2)"
    " ON CONFLICT (attempt, about) DO UPDATE SET asked = q.asked + 1, tries = 0, due_at = now()"};
// In one order: two relays never wait for each other crosswise. A statement of its own, so that what follows sees what
// was committed while it waited.
const Statement lockName{"lock_name",
    "SELECT pg_advisory_xact_lock(n.key) FROM (SELECT DISTINCT hashtextextended('chancery.payment.' || u.provider"
    " || ' ' || u.payment, 0) AS key FROM unnest($1::text[], $2::text[]) AS u (provider, payment) ORDER BY key"
    " OFFSET 0) n",
    11};
const Statement askEarly{"ask_early",
    "INSERT INTO chancery.open_questions AS q (attempt, about) SELECT DISTINCT u.attempt, i.asks"
    " FROM unnest($1::text[], $2::text[], $3::text[]) AS u (attempt, provider, payment)"
    " JOIN chancery.webhook_inbox i ON i.provider = u.provider AND i.payment_reference = u.payment"
    " WHERE i.payment_reference IS NOT NULL AND i.provider = ANY ($2::text[]) AND i.payment_reference = ANY"
    " ($3::text[]) ON CONFLICT (attempt, about) DO UPDATE SET asked = q.asked + 1, tries = 0, due_at = now()",
    12, false, 1};
const Statement askNow{"ask_now",
    "INSERT INTO chancery.open_questions AS q (attempt, about) SELECT id, $3 FROM chancery.attempts"
    " WHERE provider = $1 AND payment_reference = $2 ORDER BY created_at DESC LIMIT 1"
    " ON CONFLICT (attempt, about) DO UPDATE SET asked = q.asked + 1, tries = 0, due_at = now()"};
const Statement lockDueQuestions{"lock_due_questions",
    "SELECT q.about, q.asked, q.tries, " ATTEMPT " FROM chancery.open_questions q JOIN chancery.attempts a"
    " ON a.id = q.attempt JOIN chancery.obligations o ON o.application = a.application"
    " WHERE q.due_at <= $1 ORDER BY q.due_at LIMIT $2 FOR NO KEY UPDATE OF q SKIP LOCKED"};
const Statement postponeQuestion{"postpone_question",
    "UPDATE chancery.open_questions SET tries = $3, due_at = $4 WHERE attempt = $1 AND about = $2"};
const Statement closeQuestion{
    "close_question", "DELETE FROM chancery.open_questions WHERE attempt = $1 AND about = $2 AND asked = $3"};

std::span<const Statement> ofNoticeWrites()
{
    static const Statement all[]{
        moveNoticeCursor, askQuestion, lockName, askEarly, askNow, lockDueQuestions, postponeQuestion, closeQuestion};
    return all;
}

std::span<const Statement> ofNoticeReads()
{
    static const Statement all[]{loadNoticeCursor, findNotices};
    return all;
}

} // namespace chancery::ledger::statements

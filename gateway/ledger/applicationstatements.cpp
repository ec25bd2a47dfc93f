// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/applicationstatements.h"

#define MS(column) "floor(extract(epoch FROM " column ") * 1000)::bigint"

namespace chancery::ledger::statements {

const Statement insertPayable{"insert_payable",
    "INSERT INTO chancery.payables (application, post, device, basis) VALUES ($1, $2, $3, $4)"
    " ON CONFLICT (application) DO NOTHING"};
const Statement loadPayables{"load_payables",
    "SELECT application, post, device, basis FROM chancery.payables WHERE stem = $1 ORDER BY application LIMIT 2"};
// The primary keys' own order serves: references of one stem stand together whatever the collation.
#define OF_STEM(column)                                                                                                \
    column " BETWEEN 'ref_' || $1::text || repeat('0', 14) AND 'ref_' || $1::text || repeat('z', 14)"                  \
           " AND substr(" column ", 5, 12) = $1::text"
const Statement resolveStem{"resolve_stem",
    "SELECT application FROM chancery.payables WHERE stem = $1::text"
    " UNION SELECT application FROM chancery.obligations WHERE " OF_STEM(
        "application") " UNION SELECT record FROM chancery.sync_records WHERE " OF_STEM("record") " LIMIT 2"};
// One row always. The capture that pays is the one the obligation has: events of a surplus are no payment.
const Statement loadStanding{"load_standing",
    "SELECT coalesce(o.post, r.post, p.post), " MS("r.at") ", o.state, " MS(
        "e.at") " FROM (SELECT $1::text AS application) x"
                " LEFT JOIN chancery.obligations o ON o.application = x.application"
                " LEFT JOIN chancery.payables p ON p.application = x.application"
                " LEFT JOIN LATERAL (SELECT s.post, s.received_at AS at FROM chancery.sync_records s"
                "   WHERE s.record = x.application AND s.kind = 'application' ORDER BY s.received_at LIMIT 1) r ON true"
                " LEFT JOIN LATERAL (SELECT min(v.at) AS at FROM chancery.events v JOIN chancery.attempts a ON a.id = "
                "v.attempt"
                "   WHERE a.application = x.application AND v.to_state = 'captured') e ON true"};
const Statement loadDecisions{
    "load_decisions", "SELECT status, " MS("at") " FROM chancery.decisions WHERE application = $1 ORDER BY id"};
const Statement listUndecided{"list_undecided",
    "SELECT o.application, " MS("o.created_at") ", " MS(
        "r.at") ", EXISTS (SELECT 1 FROM chancery.decisions d"
                " WHERE d.application = o.application) FROM chancery.obligations o"
                " LEFT JOIN LATERAL (SELECT min(s.received_at) AS at FROM chancery.sync_records s"
                "   WHERE s.record = o.application AND s.kind = 'application') r ON true"
                " WHERE o.post = $1 AND o.decided_at IS NULL AND o.state IN ('paid', 'part_refunded')"
                " ORDER BY o.created_at, o.application LIMIT $2"};
// Of one transaction's events the order is the one in which they are made: a version, its payment, and what follows.
const Statement listEvents{"list_events",
    "SELECT kind, " MS(
        "at") ", what, method, device, currency, minor FROM ("
              " SELECT 'version' AS kind, s.received_at AS at, 0 AS rank, s.position AS n,"
              "   (row_number() OVER (ORDER BY s.received_at, s.position))::text AS what,"
              "   '' AS method, d.name AS device, '' AS currency, 0::bigint AS minor"
              "   FROM chancery.sync_records s JOIN chancery.devices d ON d.id = s.device"
              "   WHERE s.record = $1::text AND s.kind = 'application'"
              // A state that stays is told by the refund that happened to it.
              " UNION ALL SELECT CASE v.event WHEN 'correct' THEN 'correction' ELSE 'payment' END, v.at, 2, v.version, "
              "v.to_state,"
              "   a.method, '', a.currency, a.total_minor FROM chancery.attempts a JOIN chancery.events v ON v.attempt "
              "= a.id"
              "   WHERE a.application = $1::text AND v.from_state IS DISTINCT FROM v.to_state"
              " UNION ALL SELECT 'refund', v.at, 1, v.version, v.to_state, a.method, '', r.currency, r.minor FROM "
              "chancery.attempts a"
              "   JOIN chancery.refunds r ON r.attempt = a.id JOIN chancery.refund_events v ON v.refund = r.id"
              // What needed nobody's leave was asked for and let go at once.
              "   WHERE a.application = $1::text AND NOT (v.to_state = 'requested' AND EXISTS (SELECT FROM"
              "     chancery.refund_events w WHERE w.refund = v.refund AND w.version = v.version + 1 AND w.at = v.at))"
              " UNION ALL SELECT 'correction', moment.at, 1, 0, moment.what, a.method, '', a.currency, a.total_minor"
              "   FROM chancery.attempts a JOIN chancery.corrections c ON c.attempt = a.id"
              "   JOIN LATERAL (VALUES ('requested', c.requested_at), (nullif(c.state, 'applied'), c.decided_at)) "
              "moment (what, at)"
              "   ON moment.what IS NOT NULL AND moment.at IS NOT NULL WHERE a.application = $1::text"
              " UNION ALL SELECT 'decision', d.at, 3, d.id, d.status, '', '', '', 0 FROM chancery.decisions d"
              "   WHERE d.application = $1::text"
              " UNION ALL SELECT 'notice', n.sent_at, 4, n.id, n.kind, '', '', '', 0 FROM chancery.applicant_notices n"
              "   WHERE n.application = $1::text AND n.sent_at IS NOT NULL"
              ") happened ORDER BY at DESC, rank DESC, n DESC LIMIT $2"};
const Statement insertDecision{"insert_decision",
    "INSERT INTO chancery.decisions (application, post, status, reason, officer) VALUES ($1, $2, $3, $4, $5)"};
const Statement insertApplicantNotice{"insert_applicant_notice",
    "INSERT INTO chancery.applicant_notices (application, post, kind, status) VALUES ($1, $2, 'decision', $3)"
    " ON CONFLICT DO NOTHING"};
const Statement queueApplicantNotice{"queue_applicant_notice",
    "UPDATE chancery.applicant_notices SET state = 'queued', next_at = now(), round = round + 1, round_at = now(),"
    " locale = $3 WHERE application = $1 AND kind = 'decision' AND status = $2"};
const Statement insertNoticeAddress{"insert_notice_address",
    "INSERT INTO chancery.notice_addresses (notice, address) SELECT id, $3 FROM chancery.applicant_notices"
    " WHERE application = $1 AND kind = 'decision' AND status = $2"
    " ON CONFLICT (notice) DO UPDATE SET address = excluded.address"};

std::span<const Statement> ofApplicationWrites()
{
    static const Statement all[]{insertPayable, loadStanding, loadDecisions, insertDecision, insertApplicantNotice,
        queueApplicantNotice, insertNoticeAddress};
    return all;
}

std::span<const Statement> ofApplicationReads()
{
    static const Statement all[]{loadPayables, resolveStem, loadStanding, loadDecisions, listUndecided, listEvents};
    return all;
}

} // namespace chancery::ledger::statements

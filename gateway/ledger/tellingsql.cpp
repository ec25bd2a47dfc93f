// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/reconciliationsql.h"

// Tellings of one line can name more or less of what it is about, as when its source was expanded once and once not.
// What was settled, when, and as what, always stands in them.
namespace chancery::ledger::reconciliationsql {

// Each line once, in the books' words or in those of its first telling, with all that other tellings add without
// contradicting it. `kept`: the books have it; `more`: and they know less of it. Only an orphan can turn out to be
// somebody's, so the others keep their matter.
const char fillTold[] = R"(
WITH d AS MATERIALIZED (
    SELECT min(n) AS n, reference, kind, payment, refund, order_reference, payment_reference, refund_reference, currency,
        minor, settled_currency, settled_minor, fee_currency, fee_minor, at, provider_kind
    FROM staged GROUP BY reference, kind, payment, refund, order_reference, payment_reference, refund_reference, currency,
        minor, settled_currency, settled_minor, fee_currency, fee_minor, at, provider_kind
), b AS (
    SELECT DISTINCT ON (reference, kind) * FROM (
        SELECT 0::bigint AS n, l.reference, l.kind, l.payment, l.refund, l.order_reference, l.payment_reference,
            l.refund_reference, l.currency, l.minor, l.settled_currency, l.settled_minor, l.fee_currency, l.fee_minor,
            l.at, l.provider_kind
        FROM chancery.reconciliation_lines l JOIN (SELECT DISTINCT reference, kind FROM d) w
            ON w.reference = l.reference AND w.kind = l.kind WHERE l.provider = $1
        UNION ALL SELECT * FROM d) t
    ORDER BY reference, kind, n
), m AS (
    SELECT b.n, b.reference, b.kind,
        coalesce(nullif(b.payment, ''), (array_agg(d.payment ORDER BY d.n) FILTER (WHERE d.payment <> ''))[1], '')
            AS payment,
        coalesce(nullif(b.refund, ''), (array_agg(d.refund ORDER BY d.n) FILTER (WHERE d.refund <> ''))[1], '')
            AS refund,
        coalesce(nullif(b.order_reference, ''),
            (array_agg(d.order_reference ORDER BY d.n) FILTER (WHERE d.order_reference <> ''))[1], '')
            AS order_reference,
        coalesce(nullif(b.payment_reference, ''),
            (array_agg(d.payment_reference ORDER BY d.n) FILTER (WHERE d.payment_reference <> ''))[1], '')
            AS payment_reference,
        coalesce(nullif(b.refund_reference, ''),
            (array_agg(d.refund_reference ORDER BY d.n) FILTER (WHERE d.refund_reference <> ''))[1], '')
            AS refund_reference,
        coalesce(b.currency, (array_agg(d.currency ORDER BY d.n) FILTER (WHERE d.minor IS NOT NULL))[1]) AS currency,
        coalesce(b.minor, (array_agg(d.minor ORDER BY d.n) FILTER (WHERE d.minor IS NOT NULL))[1]) AS minor,
        b.settled_currency, b.settled_minor, b.fee_currency, b.fee_minor, b.at, b.provider_kind
    FROM b LEFT JOIN d ON d.reference = b.reference AND d.kind = b.kind
        AND (d.settled_currency, d.settled_minor, d.fee_currency, d.fee_minor, d.at, d.provider_kind)
            = (b.settled_currency, b.settled_minor, b.fee_currency, b.fee_minor, b.at, b.provider_kind)
        AND (d.payment = '' OR b.payment IN ('', d.payment)) AND (d.refund = '' OR b.refund IN ('', d.refund))
        AND (d.order_reference = '' OR b.order_reference IN ('', d.order_reference))
        AND (d.payment_reference = '' OR b.payment_reference IN ('', d.payment_reference))
        AND (d.refund_reference = '' OR b.refund_reference IN ('', d.refund_reference))
        AND (d.minor IS NULL OR b.minor IS NULL OR (d.currency, d.minor) = (b.currency, b.minor))
    GROUP BY b.n, b.reference, b.kind, b.payment, b.refund, b.order_reference, b.payment_reference, b.refund_reference,
        b.currency, b.minor, b.settled_currency, b.settled_minor, b.fee_currency, b.fee_minor, b.at, b.provider_kind
)
INSERT INTO told SELECT m.*, l.reference IS NOT NULL,
    l.reference IS NOT NULL AND (m.payment, m.refund, m.order_reference, m.payment_reference, m.refund_reference,
        m.currency, m.minor) IS DISTINCT FROM (l.payment, l.refund, l.order_reference, l.payment_reference,
        l.refund_reference, l.currency, l.minor),
    l.attempt, CASE WHEN l.attempt IS NOT NULL OR l.outcome <> 'missing_here' THEN l.matter END
FROM m LEFT JOIN chancery.reconciliation_lines l
    ON l.provider = $1 AND l.reference = m.reference AND l.kind = m.kind)";

// `fresh` is false for a line that was told in words which contradict those before: it is judged beside them, and not
// kept. Of such tellings too those that another one includes say nothing.
const char fillIncoming[] = R"(
WITH o AS MATERIALIZED (
    SELECT d.*, t.attempt, t.matter
    FROM (SELECT min(n) AS n, reference, kind, payment, refund, order_reference, payment_reference, refund_reference,
            currency, minor, settled_currency, settled_minor, fee_currency, fee_minor, at, provider_kind
        FROM staged GROUP BY reference, kind, payment, refund, order_reference, payment_reference, refund_reference,
            currency, minor, settled_currency, settled_minor, fee_currency, fee_minor, at, provider_kind) d
    JOIN told t ON t.reference = d.reference AND t.kind = d.kind
    WHERE NOT ((d.settled_currency, d.settled_minor, d.fee_currency, d.fee_minor, d.at, d.provider_kind)
            = (t.settled_currency, t.settled_minor, t.fee_currency, t.fee_minor, t.at, t.provider_kind)
        AND d.payment IN ('', t.payment) AND d.refund IN ('', t.refund)
        AND d.order_reference IN ('', t.order_reference) AND d.payment_reference IN ('', t.payment_reference)
        AND d.refund_reference IN ('', t.refund_reference)
        AND (d.minor IS NULL OR (d.currency, d.minor) IS NOT DISTINCT FROM (t.currency, t.minor)))
)
INSERT INTO incoming (n, reference, kind, payment, refund, order_reference, payment_reference, refund_reference,
    currency, minor, settled_currency, settled_minor, fee_currency, fee_minor, at, provider_kind, fresh, attempt, matter)
SELECT n, reference, kind, payment, refund, order_reference, payment_reference, refund_reference, currency, minor,
    settled_currency, settled_minor, fee_currency, fee_minor, at, provider_kind, true, attempt, matter
FROM told WHERE NOT kept
UNION ALL
SELECT n, reference, kind, payment, refund, order_reference, payment_reference, refund_reference, currency, minor,
    settled_currency, settled_minor, fee_currency, fee_minor, at, provider_kind, false, attempt, matter
FROM o WHERE NOT EXISTS (
    SELECT FROM o p WHERE p.reference = o.reference AND p.kind = o.kind AND p.n <> o.n
        AND (o.settled_currency, o.settled_minor, o.fee_currency, o.fee_minor, o.at, o.provider_kind)
            = (p.settled_currency, p.settled_minor, p.fee_currency, p.fee_minor, p.at, p.provider_kind)
        AND o.payment IN ('', p.payment) AND o.refund IN ('', p.refund)
        AND o.order_reference IN ('', p.order_reference) AND o.payment_reference IN ('', p.payment_reference)
        AND o.refund_reference IN ('', p.refund_reference)
        AND (o.minor IS NULL OR (o.currency, o.minor) IS NOT DISTINCT FROM (p.currency, p.minor))))";

const char completeLines[] = R"(
UPDATE chancery.reconciliation_lines l SET payment = t.payment, refund = t.refund, order_reference = t.order_reference,
    payment_reference = t.payment_reference, refund_reference = t.refund_reference, currency = t.currency,
    minor = t.minor, attempt = t.attempt, matter = t.matter
FROM told t WHERE t.more AND l.provider = $1 AND l.reference = t.reference AND l.kind = t.kind)";

// The same finding about the same line stays the exception that it was, whatever more or less of the line was told
// then. What a person decided comes before what cleared itself.
const char joinExceptions[] = R"(
UPDATE found f SET facts = k.facts, facts_sha256 = k.facts_sha256 FROM (
    SELECT DISTINCT ON (g.id) g.id, x.facts::text AS facts, x.facts_sha256
    FROM found g JOIN chancery.reconciliation_exceptions x
        ON x.provider = $1 AND x.subject = g.subject AND x.kind = g.kind
    WHERE g.facts::jsonb - 'line' = x.facts::jsonb - 'line'
        AND (g.facts::jsonb @> x.facts::jsonb OR x.facts::jsonb @> g.facts::jsonb)
    ORDER BY g.id, x.resolution IS DISTINCT FROM 'cleared' DESC, x.facts_sha256 = g.facts_sha256 DESC, x.opened_at DESC,
        x.id) k
WHERE f.id = k.id)";

} // namespace chancery::ledger::reconciliationsql

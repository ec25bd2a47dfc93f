// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/reconciliationjudge.h"

#include "gateway/ledger/reconciliationid.h"

#include "gateway/ledger/reconciliationsql.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chancery::ledger {

using domain::Money;
using rules::Movement;
using rules::StatementLine;
using rules::Verdict;
using Outcome = Verdict::Outcome;

namespace {

constexpr std::size_t writtenAtOnce = 8000; // rows

QString subjectOf(const StatementLine &line)
{
    return QStringLiteral("line:") + rules::toString(line.kind) + u':' + line.reference;
}

void put(QJsonObject &object, const char *name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(name), value);
}

QJsonObject toJson(const StatementLine &line)
{
    QJsonObject object{{QStringLiteral("reference"), line.reference},
        {QStringLiteral("kind"), rules::toString(line.kind)}, {QStringLiteral("settled"), line.settled.toJson()},
        {QStringLiteral("fee"), line.fee.toJson()}, {QStringLiteral("at"), domain::toRfc3339(line.at)}};
    if (line.amount)
        object.insert(QStringLiteral("amount"), line.amount->toJson());
    put(object, "payment", line.payment.text());
    put(object, "refund", line.refund.text());
    put(object, "order_reference", line.orderReference);
    put(object, "payment_reference", line.paymentReference);
    put(object, "refund_reference", line.refundReference);
    put(object, "provider_kind", line.providerKind);
    return object;
}

QJsonObject toJson(const Movement &movement)
{
    QJsonObject object{{QStringLiteral("key"), movement.key}, {QStringLiteral("kind"), rules::toString(movement.kind)},
        {QStringLiteral("at"), domain::toRfc3339(movement.at)}};
    if (movement.amount)
        object.insert(QStringLiteral("amount"), movement.amount->toJson());
    put(object, "payment", movement.payment.text());
    put(object, "refund", movement.refund.text());
    put(object, "order_reference", movement.orderReference);
    put(object, "payment_reference", movement.paymentReference);
    put(object, "refund_reference", movement.refundReference);
    return object;
}

/// What was stored was Money before; an unknown code cannot come out.
std::optional<Money> moneyFrom(const PgResult &rows, int row, int code, int minor)
{
    if (rows.isNull(row, minor))
        return std::nullopt;
    const auto currency = domain::Currency::fromCode(rows.text(row, code));
    if (!currency)
        return std::nullopt;
    const auto money = Money::fromMinor(rows.number(row, minor), *currency);
    return money ? std::optional(*money) : std::nullopt;
}

} // namespace

bool ReconciliationJudge::Feed::next()
{
    if (m_over)
        return false;
    if (!m_rows || ++m_row >= m_rows->rows()) {
        auto fetched = m_connection.execute(m_fetch);
        if (!fetched) {
            m_failure = fetched.error();
            m_over = true;
            return false;
        }
        m_rows.emplace(std::move(*fetched));
        m_row = 0;
        if (m_rows->rows() == 0) {
            m_over = true;
            return false;
        }
    }
    m_matter = m_rows->text(m_row, m_matterColumn).toUtf8();
    return true;
}

ReconciliationJudge::ReconciliationJudge(
    PgConnection &connection, const rules::ReconcileTerms &terms, domain::RandomSource &random)
    : m_connection(connection)
    , m_terms(terms)
    , m_random(random)
    , m_lines(connection, reconciliationsql::fetchLines, 1)
    , m_movements(connection, reconciliationsql::fetchMovements, 2)
{
}

domain::Expected<void, Failure> ReconciliationJudge::run()
{
    m_lines.next();
    m_movements.next();
    while (!m_lines.isOver() || !m_movements.isOver()) {
        Judged judged;
        const bool linesFirst = m_movements.isOver() || (!m_lines.isOver() && m_lines.matter() <= m_movements.matter());
        judged.matter = linesFirst ? m_lines.matter() : m_movements.matter();
        for (; !m_lines.isOver() && m_lines.matter() == judged.matter; m_lines.next())
            takeLine(judged);
        for (; !m_movements.isOver() && m_movements.matter() == judged.matter; m_movements.next())
            takeMovement(judged);
        judged.verdicts = rules::reconcile(judged.facts, m_terms);
        m_pendingRows += judged.verdicts.size();
        m_pending.push_back(std::move(judged));
        if (m_pendingRows >= writtenAtOnce) {
            if (auto written = write(); !written)
                return written;
        }
    }
    for (const Feed *feed : {&m_lines, &m_movements}) {
        if (feed->failure())
            return domain::Unexpected(*feed->failure());
    }
    return write();
}

void ReconciliationJudge::takeLine(Judged &judged) const
{
    const PgResult &rows = m_lines.rows();
    const int row = m_lines.row();
    const auto settled = moneyFrom(rows, row, 12, 13);
    const auto fee = moneyFrom(rows, row, 14, 15);
    const auto kind = rules::lineKindFromString(rows.text(row, 4));
    if (!settled || !fee || !kind)
        return; // the table's checks leave no such row
    judged.facts.ours = rows.boolean(row, 2);
    judged.numbers.push_back(rows.number(row, 0));
    judged.facts.lines.push_back({.reference = rows.text(row, 3),
        .kind = *kind,
        .payment = domain::PaymentId(rows.text(row, 5)),
        .refund = domain::RefundId(rows.text(row, 6)),
        .orderReference = rows.text(row, 7),
        .paymentReference = rows.text(row, 8),
        .refundReference = rows.text(row, 9),
        .amount = moneyFrom(rows, row, 10, 11),
        .settled = *settled,
        .fee = *fee,
        .at = rows.instant(row, 16),
        .providerKind = rows.text(row, 17)});
}

void ReconciliationJudge::takeMovement(Judged &judged) const
{
    const PgResult &rows = m_movements.rows();
    const int row = m_movements.row();
    const auto kind = rules::movementKindFromString(rows.text(row, 1));
    if (!kind)
        return;
    judged.facts.ours = true;
    judged.facts.movements.push_back({.key = rows.text(row, 0),
        .kind = *kind,
        .payment = domain::PaymentId(rows.text(row, 2)),
        .refund = domain::RefundId(rows.text(row, 3)),
        .orderReference = rows.text(row, 4),
        .paymentReference = rows.text(row, 5),
        .refundReference = rows.text(row, 6),
        .amount = moneyFrom(rows, row, 7, 8),
        .at = rows.instant(row, 9),
        .covered = rows.boolean(row, 10)});
}

domain::Expected<void, Failure> ReconciliationJudge::write()
{
    // One after the other: a connection carries one COPY at a time.
    CopyIn lines(m_connection, reconciliationsql::copyJudgedLines);
    for (const Judged &judged : m_pending) {
        for (const Verdict &verdict : judged.verdicts) {
            if (verdict.line)
                writeLine(lines, judged, verdict);
        }
    }
    if (auto done = lines.finish(); !done)
        return done;
    CopyIn movements(m_connection, reconciliationsql::copyJudgedMovements);
    for (const Judged &judged : m_pending) {
        for (const Verdict &verdict : judged.verdicts) {
            if (verdict.movement)
                writeMovement(movements, judged, verdict);
        }
    }
    if (auto done = movements.finish(); !done)
        return done;
    CopyIn found(m_connection, reconciliationsql::copyFound);
    for (const Judged &judged : m_pending) {
        for (const Verdict &verdict : judged.verdicts) {
            if (!verdict.finding.isEmpty())
                writeFinding(found, judged, verdict);
        }
    }
    m_pending.clear();
    m_pendingRows = 0;
    return found.finish();
}

void ReconciliationJudge::writeLine(CopyIn &lines, const Judged &judged, const Verdict &verdict) const
{
    const StatementLine &line = judged.facts.lines[*verdict.line];
    lines.number(judged.numbers[*verdict.line])
        .text(line.reference)
        .text(rules::toString(line.kind))
        .text(rules::toString(verdict.outcome));
    if (verdict.movement)
        lines.text(judged.facts.movements[*verdict.movement].key);
    else
        lines.null();
    lines.endRow();
}

void ReconciliationJudge::writeMovement(CopyIn &movements, const Judged &judged, const Verdict &verdict)
{
    const Movement &movement = judged.facts.movements[*verdict.movement];
    movements.text(movement.key).text(movement.payment.text()).text(rules::toString(verdict.outcome));
    if (verdict.line) {
        const StatementLine &line = judged.facts.lines[*verdict.line];
        movements.text(line.reference).text(rules::toString(line.kind));
    } else {
        movements.null().null();
    }
    movements.instant(movement.at).endRow();
}

void ReconciliationJudge::writeFinding(CopyIn &found, const Judged &judged, const Verdict &verdict) const
{
    QJsonObject facts;
    QString subject;
    if (verdict.line) {
        const StatementLine &line = judged.facts.lines[*verdict.line];
        facts.insert(QStringLiteral("line"), toJson(line));
        subject = subjectOf(line);
    }
    if (verdict.movement) {
        const Movement &movement = judged.facts.movements[*verdict.movement];
        facts.insert(QStringLiteral("movement"), toJson(movement));
        subject = movement.key;
    }
    if (!verdict.differences.isEmpty())
        facts.insert(QStringLiteral("differences"), QJsonArray::fromStringList(verdict.differences));
    const QByteArray text = QJsonDocument(facts).toJson(QJsonDocument::Compact);
    found.text(ExceptionId::make(m_random).text())
        .text(verdict.finding)
        .text(subject)
        .text(QString::fromUtf8(judged.matter))
        .text(QString::fromUtf8(text))
        .bytes(QCryptographicHash::hash(text, QCryptographicHash::Sha256))
        .endRow();
}

} // namespace chancery::ledger

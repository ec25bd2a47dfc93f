// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/stripereturns.h"

#include "tests/faults/simulation/stripewords.h"

#include <QJsonArray>

#include <algorithm>

namespace chancery::simulation {

using providers::HttpReply;
using namespace std::chrono_literals;

namespace {

const QString needsResponse = QStringLiteral("needs_response");
const QString lost = QStringLiteral("lost");
const QString succeeded = QStringLiteral("succeeded");
const QString pending = QStringLiteral("pending");
const QString failed = QStringLiteral("failed");

} // namespace

StripeReturns::StripeReturns(World &world)
    : m_world(world)
{
}

qint64 StripeReturns::returned(const QString &intent) const
{
    qint64 sum = 0;
    for (const Entry &entry : m_entries)
        sum += entry.intent == intent && entry.status != failed ? entry.amount : 0;
    return sum;
}

bool StripeReturns::isLost(const QString &intent) const
{
    const auto found = m_disputes.find(intent);
    return found != m_disputes.end() && found->second == lost;
}

StripeReturns::Entry &StripeReturns::make(
    const QString &intent, const Payment &payment, qint64 amount, const QString &refund)
{
    Entry entry{QStringLiteral("re_%1").arg(m_entries.size() + 1), intent, refund, payment, amount, succeeded, {},
        m_world.now() + (m_world.peace ? 0ms : m_world.millis(0, 60'000))};
    const int fate = m_world.random.below(100);
    const std::size_t index = m_entries.size();
    if (fate < 20) {
        entry.status = pending;
        m_world.after(m_world.millis(1'000, 3'600'000), [this, index] { settle(index); });
    } else if (fate < 25) {
        m_world.after(m_world.millis(60'000, 7'200'000), [this, index] { comeBack(index); });
    }
    m_entries.push_back(std::move(entry));
    Entry &made = m_entries.back();
    if (m_world.isTracing())
        m_world.note(QStringLiteral("stripe: %1 for %2 of %3, %4")
                         .arg(made.id, refund.isEmpty() ? QStringLiteral("nobody here") : refund, intent, made.status));
    onRefund(toRefund(made));
    // The list lags behind the answer, but not behind the message.
    m_world.after(made.listedFrom - m_world.now(),
        [this, index, isOnlyWord = refund.isEmpty()] { tell("refund.created", m_entries[index], isOnlyWord); });
    return made;
}

HttpReply StripeReturns::create(const QString &intent, const Payment &payment, qint64 amount, const QString &refund)
{
    if (const auto open = m_disputes.find(intent);
        open != m_disputes.end() && (open->second == needsResponse || open->second == lost))
        return stripeError(400, "invalid_request_error", "charge_disputed");
    const qint64 left = payment.amount - returned(intent);
    if (left == 0)
        return stripeError(400, "invalid_request_error", "charge_already_refunded");
    if (amount <= 0 || amount > left)
        return stripeError(400, "invalid_request_error", "", "amount");
    if (!m_world.peace && m_world.random.chance(6))
        return stripeError(400, "invalid_request_error", "balance_insufficient");
    return stripeJson(200, toJson(make(intent, payment, amount, refund)));
}

bool StripeReturns::refundElsewhere(const QString &intent, const Payment &payment)
{
    const qint64 left = payment.amount - returned(intent);
    if (left == 0 || m_disputes.contains(intent))
        return false;
    make(intent, payment, m_world.random.chance(30) ? left : std::max<qint64>(1, left / 3), {});
    return true;
}

void StripeReturns::settle(std::size_t index)
{
    Entry &entry = m_entries[index];
    entry.status = m_world.random.chance(75) ? succeeded : failed;
    entry.reason = entry.status == failed ? QStringLiteral("declined") : QString();
    tell(entry.status == failed ? "refund.failed" : "refund.updated", entry);
}

void StripeReturns::comeBack(std::size_t index)
{
    Entry &entry = m_entries[index];
    entry.status = failed;
    entry.reason = QStringLiteral("expired_or_canceled_card");
    tell("refund.failed", entry, true);
}

void StripeReturns::dispute(const QString &intent, const Payment &payment)
{
    if (returned(intent) == payment.amount || !m_disputes.emplace(intent, needsResponse).second)
        return;
    if (m_world.isTracing())
        m_world.note(QStringLiteral("stripe: the bank of %1 disputes it").arg(intent));
    onEvent({"charge.dispute.created", disputeJson(intent), true});
    m_world.after(
        m_world.millis(60'000, 7'200'000), [this, intent, won = m_world.random.chance(50)] { decide(intent, won); });
}

void StripeReturns::decide(const QString &intent, bool won)
{
    m_disputes[intent] = won ? QStringLiteral("won") : lost;
    if (m_world.isTracing())
        m_world.note(QStringLiteral("stripe: the dispute of %1 is %2").arg(intent, m_disputes[intent]));
    onEvent({"charge.dispute.closed", disputeJson(intent), true});
}

void StripeReturns::tell(const char *type, const Entry &entry, bool isOnlyWord)
{
    onEvent({type, toJson(entry), false});
    // The charge has the intent's metadata; a refund made elsewhere names nothing of ours.
    if (isOnlyWord || m_world.random.chance(50))
        onEvent({"charge.refunded",
            QJsonObject{{QStringLiteral("id"), QStringLiteral("ch_") + entry.intent},
                {QStringLiteral("object"), QStringLiteral("charge")}, {QStringLiteral("payment_intent"), entry.intent},
                {QStringLiteral("amount_refunded"), returned(entry.intent)},
                {QStringLiteral("metadata"), QJsonObject{{QStringLiteral("payment_id"), entry.payment.payment}}}},
            isOnlyWord});
}

QJsonObject StripeReturns::toJson(const Entry &entry)
{
    QJsonObject metadata;
    if (!entry.refund.isEmpty())
        metadata = {{QStringLiteral("refund_id"), entry.refund}, {QStringLiteral("payment_id"), entry.payment.payment}};
    QJsonObject object{{QStringLiteral("id"), entry.id}, {QStringLiteral("object"), QStringLiteral("refund")},
        {QStringLiteral("amount"), entry.amount}, {QStringLiteral("currency"), entry.payment.currency},
        {QStringLiteral("payment_intent"), entry.intent}, {QStringLiteral("status"), entry.status},
        {QStringLiteral("metadata"), metadata}};
    if (!entry.reason.isEmpty())
        object.insert(QStringLiteral("failure_reason"), entry.reason);
    return object;
}

QJsonObject StripeReturns::disputeJson(const QString &intent) const
{
    return {{QStringLiteral("id"), QStringLiteral("du_") + intent},
        {QStringLiteral("object"), QStringLiteral("dispute")}, {QStringLiteral("payment_intent"), intent},
        {QStringLiteral("status"), m_disputes.at(intent)}, {QStringLiteral("metadata"), QJsonObject{}}};
}

HttpReply StripeReturns::refundsOf(const QString &intent) const
{
    QJsonArray data;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        if (entry->intent == intent && entry->listedFrom <= m_world.now())
            data.append(toJson(*entry));
    }
    return stripeList(data);
}

HttpReply StripeReturns::disputesOf(const QString &intent) const
{
    QJsonArray data;
    if (m_disputes.contains(intent))
        data.append(disputeJson(intent));
    return stripeList(data);
}

ProviderModel::Refund StripeReturns::toRefund(const Entry &entry)
{
    return {entry.id, entry.refund, entry.payment.payment, entry.amount, entry.status != failed};
}

std::vector<ProviderModel::Refund> StripeReturns::refunds() const
{
    std::vector<ProviderModel::Refund> all;
    for (const Entry &entry : m_entries)
        all.push_back(toRefund(entry));
    return all;
}

} // namespace chancery::simulation

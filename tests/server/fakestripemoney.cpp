// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/fakestripemoney.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUrl>
#include <QUrlQuery>

namespace chancery::tests {

namespace {

// Whatever is asked: lists are read to their end.
constexpr qsizetype refundsPerPage = 3;

FakeStripeMoney::Answer refused(const QString &type, const QString &code, const QString &param = {})
{
    QJsonObject error{{QStringLiteral("type"), type}, {QStringLiteral("message"), QStringLiteral("no")}};
    if (!code.isEmpty())
        error.insert(QStringLiteral("code"), code);
    if (!param.isEmpty())
        error.insert(QStringLiteral("param"), param);
    return {400, {{QStringLiteral("error"), error}}};
}

QString wantedIntent(const QByteArray &url)
{
    return QUrlQuery(QUrl(QString::fromLatin1(url))).queryItemValue(QStringLiteral("payment_intent"));
}

QJsonObject listOf(const QJsonArray &data)
{
    return {{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("data"), data},
        {QStringLiteral("has_more"), false}};
}

} // namespace

FakeStripeMoney::Answer FakeStripeMoney::refund(
    const QByteArray &body, const QByteArray &key, qint64 charge, const QString &currency)
{
    if (const auto known = m_byKey.constFind(key); known != m_byKey.constEnd()) {
        if (known->body != body)
            return refused(QStringLiteral("idempotency_error"), {});
        if (!known->refund.isEmpty())
            return {200, m_refunds.value(known->refund), true};
        Answer failure = refused(QStringLiteral("api_error"), {});
        failure.status = 500;
        failure.replayed = true;
        return failure;
    }
    const QUrlQuery form(QString::fromLatin1(body));
    const auto field = [&form](const QString &name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
    const QString intent = field(QStringLiteral("payment_intent"));
    const qint64 left = charge - refundedOf(intent);
    const qint64 amount
        = form.hasQueryItem(QStringLiteral("amount")) ? field(QStringLiteral("amount")).toLongLong() : left;
    if (charge > 0 && left == 0)
        return refused(QStringLiteral("invalid_request_error"), QStringLiteral("charge_already_refunded"));
    if (amount < 1 || amount > left)
        return refused(QStringLiteral("invalid_request_error"), {}, QStringLiteral("amount"));
    QJsonObject metadata;
    for (const QString &name : {QStringLiteral("refund_id"), QStringLiteral("payment_id")})
        metadata.insert(name, field(QStringLiteral("metadata[%1]").arg(name)));
    const QString id = add(intent, amount, currency, metadata);
    m_byKey.insert(key, {body, id});
    return {200, m_refunds.value(id)};
}

QString FakeStripeMoney::add(
    const QString &paymentIntent, qint64 amount, const QString &currency, const QJsonObject &metadata)
{
    const QString id = QStringLiteral("re_%1").arg(m_order.size() + 1);
    m_refunds.insert(id,
        {{QStringLiteral("id"), id}, {QStringLiteral("object"), QStringLiteral("refund")},
            {QStringLiteral("amount"), amount}, {QStringLiteral("currency"), currency},
            {QStringLiteral("created"), QDateTime::currentSecsSinceEpoch()}, {QStringLiteral("metadata"), metadata},
            {QStringLiteral("payment_intent"), paymentIntent}, {QStringLiteral("status"), m_newStatus}});
    m_order.append(id);
    return id;
}

qint64 FakeStripeMoney::refundedOf(const QString &paymentIntent) const
{
    qint64 sum = 0;
    for (const QJsonObject &refund : m_refunds) {
        const QString status = refund.value(u"status").toString();
        if (refund.value(u"payment_intent").toString() == paymentIntent && status != u"failed" && status != u"canceled")
            sum += refund.value(u"amount").toInteger();
    }
    return sum;
}

void FakeStripeMoney::storeFailure(const QByteArray &body, const QByteArray &key)
{
    m_byKey.insert(key, {body, QString()});
}

QJsonObject FakeStripeMoney::refunds(const QByteArray &url) const
{
    const QString after = QUrlQuery(QUrl(QString::fromLatin1(url))).queryItemValue(QStringLiteral("starting_after"));
    QJsonArray data;
    bool begun = after.isEmpty();
    bool more = false;
    for (auto id = m_order.crbegin(); id != m_order.crend(); ++id) {
        const QJsonObject refund = m_refunds.value(*id);
        if (begun && refund.value(u"payment_intent").toString() == wantedIntent(url)) {
            more = data.size() == refundsPerPage;
            if (more)
                break;
            data.append(refund);
        }
        begun = begun || *id == after;
    }
    QJsonObject page = listOf(data);
    page.insert(QStringLiteral("has_more"), more);
    return page;
}

QJsonObject FakeStripeMoney::disputes(const QByteArray &url) const
{
    const auto found = m_disputes.constFind(wantedIntent(url));
    return listOf(found == m_disputes.constEnd() ? QJsonArray() : QJsonArray{*found});
}

void FakeStripeMoney::settle(const QString &refund, const QString &status, const QString &reason)
{
    QJsonObject &object = m_refunds[refund];
    object.insert(QStringLiteral("status"), status);
    if (!reason.isEmpty())
        object.insert(QStringLiteral("failure_reason"), reason);
}

QString FakeStripeMoney::addExternal(const QString &paymentIntent, qint64 amount, const QString &currency)
{
    return add(paymentIntent, amount, currency, {});
}

void FakeStripeMoney::setDispute(const QString &paymentIntent, const QString &status)
{
    m_disputes.insert(paymentIntent,
        {{QStringLiteral("id"), QStringLiteral("du_") + paymentIntent.mid(3)},
            {QStringLiteral("object"), QStringLiteral("dispute")}, {QStringLiteral("metadata"), QJsonObject()},
            {QStringLiteral("payment_intent"), paymentIntent}, {QStringLiteral("status"), status}});
}

} // namespace chancery::tests

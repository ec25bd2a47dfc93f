// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/paidwebhook.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace chancery::bench {

QByteArray paidWebhook(const QByteArray &secret, const QString &payment, const QString &session, const QJsonObject &total,
    const QByteArray &eventId)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QJsonObject object {{QStringLiteral("id"), session}, {QStringLiteral("object"), QStringLiteral("checkout.session")},
        {QStringLiteral("amount_total"), total.value(QLatin1String("minor"))},
        {QStringLiteral("currency"), total.value(QLatin1String("currency")).toString().toLower()},
        {QStringLiteral("client_reference_id"), payment}, {QStringLiteral("livemode"), false},
        {QStringLiteral("mode"), QStringLiteral("payment")}, {QStringLiteral("payment_intent"), QStringLiteral("pi_") + session},
        {QStringLiteral("payment_status"), QStringLiteral("paid")}, {QStringLiteral("status"), QStringLiteral("complete")},
        {QStringLiteral("expires_at"), now + 3600}, {QStringLiteral("url"), QJsonValue()}};
    const QJsonObject event {{QStringLiteral("id"), QString::fromLatin1(eventId)}, {QStringLiteral("object"), QStringLiteral("event")},
        {QStringLiteral("api_version"), QStringLiteral("2026-10-28.endive")}, {QStringLiteral("created"), now},
        {QStringLiteral("livemode"), false}, {QStringLiteral("type"), QStringLiteral("checkout.session.completed")},
        {QStringLiteral("data"), QJsonObject {{QStringLiteral("object"), object}}}};
    const QByteArray body = QJsonDocument(event).toJson(QJsonDocument::Indented);
    const QByteArray stamp = QByteArray::number(now);
    const QByteArray signature = QMessageAuthenticationCode::hash(stamp + '.' + body, secret, QCryptographicHash::Sha256).toHex();
    return "POST /v1/webhooks/stripe HTTP/1.1\r\nHost: relay\r\nContent-Type: application/json; charset=utf-8\r\nStripe-Signature: t=" + stamp
        + ",v1=" + signature + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace chancery::bench

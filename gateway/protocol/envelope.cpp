// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/envelope.h"

#include "gateway/protocol/base64.h"
#include "gateway/protocol/fields.h"
#include "models/domain/money.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <utility>

namespace chancery::protocol {

namespace {

constexpr qint64 largest = domain::Money::maximumMinor; // JSON numbers stay exact up to here

QByteArray sealedBytes(domain::JsonReader &reader)
{
    auto decoded = fromBase64(reader.text(QLatin1String("sealed")));
    if (!decoded || decoded->isEmpty())
        reader.fail(QLatin1String("sealed"), QStringLiteral("expected base64"));
    return std::move(decoded).value_or(QByteArray());
}

QString digestText(domain::JsonReader &reader)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    const QString text = reader.text(QLatin1String("sha256"));
    if (!shape.match(text).hasMatch())
        reader.fail(QLatin1String("sha256"), QStringLiteral("expected 64 hex digits in lower case"));
    return text;
}

}

QString Envelope::digest(const QByteArray &sealed)
{
    return QString::fromLatin1(QCryptographicHash::hash(sealed, QCryptographicHash::Sha256).toHex());
}

domain::Expected<Envelope, domain::Error> Envelope::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("envelope_malformed"));
    Envelope envelope;
    envelope.device = identifier<domain::DeviceId>(reader, QLatin1String("device"));
    envelope.epoch = uuidText(reader, QLatin1String("epoch"));
    envelope.seq = reader.integer(QLatin1String("seq"), 1, largest);
    envelope.msgId = uuidText(reader, QLatin1String("msg_id"));
    envelope.kind = codeText(reader, QLatin1String("kind"));
    envelope.record = boundedText(reader, QLatin1String("record"), 1, 64);
    envelope.baseRev = reader.integer(QLatin1String("base_rev"), 0, largest);
    envelope.sha256 = digestText(reader);
    envelope.sealed = sealedBytes(reader);
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return envelope;
}

QJsonObject Envelope::toJson() const
{
    QJsonObject json = head();
    json.insert(QLatin1String("sealed"), QString::fromLatin1(sealed.toBase64()));
    return json;
}

void Envelope::appendTo(QByteArray &json) const
{
    // Base64 needs no escapes and goes in as it is: by way of UTF-16 it is most of what a push costs its sender.
    json += QJsonDocument(head()).toJson(QJsonDocument::Compact);
    json.chop(1);
    json += ",\"sealed\":\"";
    json += sealed.toBase64();
    json += "\"}";
}

QJsonObject Envelope::head() const
{
    return {
        {QStringLiteral("device"), device.text()},
        {QStringLiteral("epoch"), epoch},
        {QStringLiteral("seq"), seq},
        {QStringLiteral("msg_id"), msgId},
        {QStringLiteral("kind"), kind},
        {QStringLiteral("record"), record},
        {QStringLiteral("base_rev"), baseRev},
        {QStringLiteral("sha256"), sha256},
    };
}

} // namespace chancery::protocol

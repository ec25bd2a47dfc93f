// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/receiptdata.h"

#include <QTextBoundaryFinder>

using namespace chancery::domain;

namespace chancery::payment {

namespace {
Unexpected<Error> malformed(const char *member)
{
    return Unexpected(Error{
        QStringLiteral("receipt_malformed"), QStringLiteral("receipt: %1 does not read").arg(QLatin1String(member))});
}
}

Expected<ReceiptData, Error> ReceiptData::fromJson(const QJsonObject &json)
{
    const auto text = [&json](const char *member) { return json.value(QLatin1String(member)).toString(); };
    const ApplicationRef application(text("application"));
    if (!application.isWellFormed())
        return malformed("application");
    auto quote = Quote::fromJson(json.value(QLatin1String("quote")));
    if (!quote)
        return malformed("quote");
    std::optional<Instant> paidAt;
    if (json.contains(QLatin1String("paid_at"))) {
        paidAt = instantFromRfc3339(text("paid_at"));
        if (!paidAt)
            return malformed("paid_at");
    }
    return ReceiptData{application, text("post"), text("time_zone"), text("name"), text("document"),
        std::move(quote).value(), text("method"), PaymentId(text("payment")), text("provider_reference"), paidAt,
        json.value(QLatin1String("queue_number")).toInt(), text("contact")};
}

QJsonObject ReceiptData::toJson() const
{
    QJsonObject json{{QStringLiteral("application"), application.text()}, {QStringLiteral("post"), post},
        {QStringLiteral("time_zone"), timeZone}, {QStringLiteral("name"), maskedName},
        {QStringLiteral("document"), documentEnd}, {QStringLiteral("quote"), quote.toJson()},
        {QStringLiteral("method"), method}, {QStringLiteral("payment"), payment.text()},
        {QStringLiteral("provider_reference"), providerReference}, {QStringLiteral("queue_number"), queueNumber},
        {QStringLiteral("contact"), contact}};
    if (paidAt)
        json.insert(QStringLiteral("paid_at"), toRfc3339(*paidAt));
    return json;
}

QString maskName(const QString &name)
{
    QString masked;
    bool first = true;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
        const QString character = name.mid(from, to - from);
        const bool separates = !character.front().isLetterOrNumber() && !character.front().isSurrogate();
        masked += separates || first ? character : QStringLiteral("*");
        first = separates;
    }
    return masked;
}

QString documentEnd(const QString &number)
{
    return number.right(std::min<qsizetype>(3, number.size() / 2));
}

} // namespace chancery::payment

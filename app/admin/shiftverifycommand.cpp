// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/shiftverifycommand.h"

#include "app/admin/terminal.h"
#include "models/domain/clock.h"
#include "models/payment/shiftcode.h"

#include <QJsonArray>

namespace chancery::admin {

namespace {

bool isTime(const QJsonObject &payload, QLatin1String name)
{
    return payload.value(name).isDouble();
}

QString timeText(const QJsonObject &payload, QLatin1String name)
{
    return domain::toRfc3339(domain::Instant(std::chrono::seconds(payload.value(name).toInteger())));
}

} // namespace

ShiftVerifyCommand::ShiftVerifyCommand()
    : CodeVerifyCommand(QStringLiteral("shift"))
{
}

domain::Expected<QJsonObject, domain::Error> ShiftVerifyCommand::open(
    const QByteArray &code, const payment::SignedCode::Verify &verify) const
{
    return payment::ShiftCode::open(code, verify);
}

void ShiftVerifyCommand::complete(QJsonObject &payload) const
{
    payload.insert(QStringLiteral("closed"), isTime(payload, QLatin1String("at")));
    payload.insert(QStringLiteral("signed_off"), isTime(payload, QLatin1String("signed")));
}

void ShiftVerifyCommand::print(const QJsonObject &payload, Terminal &terminal) const
{
    const auto text = [&payload](const char *name) { return payload.value(QLatin1String(name)).toString(); };
    const bool isClosed = isTime(payload, QLatin1String("at"));
    const bool isSigned = isTime(payload, QLatin1String("signed"));
    terminal.print(isSigned ? QStringLiteral("Genuine. Counted, closed and signed by a supervisor.")
            : isClosed      ? QStringLiteral("Genuine. Counted and closed; no supervisor had signed it yet.")
                            : QStringLiteral("Genuine. The shift was not closed yet."));
    line(terminal, QStringLiteral("shift"), text("shift"));
    line(terminal, QStringLiteral("post"), text("post"));
    if (isClosed)
        line(terminal, QStringLiteral("closed at"), timeText(payload, QLatin1String("at")));
    if (isSigned)
        line(terminal, QStringLiteral("signed at"), timeText(payload, QLatin1String("signed")));
    line(terminal, QStringLiteral("machine"), text("dev"));
    for (const QJsonValue entry : payload.value(QLatin1String("lines")).toArray()) {
        const QJsonArray one = entry.toArray();
        const QString currency = one.at(1).toString();
        const qint64 expected = one.at(2).toInteger();
        QString words = QStringLiteral("expected ") + moneyText(expected, currency);
        if (one.at(3).isDouble()) {
            const qint64 counted = one.at(3).toInteger();
            words += QStringLiteral(", counted ") + moneyText(counted, currency);
            if (counted != expected)
                words += QStringLiteral(", difference ") + moneyText(counted - expected, currency);
        }
        line(terminal, one.at(0).toString(), words);
    }
}

} // namespace chancery::admin

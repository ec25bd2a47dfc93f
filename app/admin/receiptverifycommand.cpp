// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/receiptverifycommand.h"

#include "app/admin/terminal.h"
#include "models/domain/clock.h"
#include "models/payment/receiptcode.h"

namespace chancery::admin {

ReceiptVerifyCommand::ReceiptVerifyCommand()
    : CodeVerifyCommand(QStringLiteral("receipt"))
{
}

domain::Expected<QJsonObject, domain::Error> ReceiptVerifyCommand::open(
    const QByteArray &code, const payment::SignedCode::Verify &verify) const
{
    return payment::ReceiptCode::open(code, verify);
}

void ReceiptVerifyCommand::complete(QJsonObject &payload) const
{
    payload.insert(QStringLiteral("paid"), payload.value(QLatin1String("at")).isDouble());
}

void ReceiptVerifyCommand::print(const QJsonObject &payload, Terminal &terminal) const
{
    const auto text = [&payload](const char *name) { return payload.value(QLatin1String(name)).toString(); };
    const auto amount = [&payload, &text](const char *minor, const char *currency) {
        return moneyText(payload.value(QLatin1String(minor)).toInteger(), text(currency));
    };
    const bool paid = payload.value(QLatin1String("at")).isDouble();
    terminal.print(
        paid ? QStringLiteral("Genuine. Paid.") : QStringLiteral("Genuine claim slip. It proves no payment."));
    line(terminal, QStringLiteral("application"), text("app"));
    line(terminal, QStringLiteral("payment"), text("pay"));
    line(terminal, QStringLiteral("total"), amount("minor", "cur"));
    if (payload.contains(QLatin1String("ccur")))
        line(terminal, QStringLiteral("charged"), amount("cminor", "ccur"));
    line(terminal, QStringLiteral("post"), text("post"));
    if (paid) {
        const std::chrono::seconds at(payload.value(QLatin1String("at")).toInteger());
        line(terminal, QStringLiteral("paid at"), domain::toRfc3339(domain::Instant(at)));
    }
    line(terminal, QStringLiteral("machine"), text("dev"));
}

} // namespace chancery::admin

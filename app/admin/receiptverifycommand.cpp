// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/receiptverifycommand.h"

#include "app/admin/files.h"
#include "app/admin/receiptkey.h"
#include "app/admin/terminal.h"
#include "models/domain/clock.h"
#include "models/payment/receiptcode.h"

#include <QCommandLineParser>

#include <algorithm>

namespace chancery::admin {

namespace {

constexpr qsizetype largestFile = 16 * 1024 * 1024;

QString moneyText(const QJsonObject &payload, const char *minor, const char *currency)
{
    const auto code = domain::Currency::fromCode(payload.value(QLatin1String(currency)).toString());
    if (!code)
        return {};
    const auto money = domain::Money::fromMinor(payload.value(QLatin1String(minor)).toInteger(), *code);
    return money ? code->code() + u' ' + money->toDecimal() : QString();
}

void printText(const QJsonObject &payload, const ReceiptKey &key, Terminal &terminal)
{
    const auto text = [&payload](const char *name) { return payload.value(QLatin1String(name)).toString(); };
    const bool paid = payload.value(QLatin1String("at")).isDouble();
    terminal.print(
        paid ? QStringLiteral("Genuine. Paid.") : QStringLiteral("Genuine claim slip. It proves no payment."));
    const auto line = [&terminal](const char *label, const QString &value) {
        terminal.print(QStringLiteral("%1 %2").arg(QLatin1String(label), -12).arg(value));
    };
    line("application", text("app"));
    line("payment", text("pay"));
    line("total", moneyText(payload, "minor", "cur"));
    if (payload.contains(QLatin1String("ccur")))
        line("charged", moneyText(payload, "cminor", "ccur"));
    line("post", text("post"));
    if (paid) {
        const std::chrono::seconds at(payload.value(QLatin1String("at")).toInteger());
        line("paid at", domain::toRfc3339(domain::Instant(at)));
    }
    line("machine", text("dev"));
    if (key.revoked)
        terminal.print(QStringLiteral("The machine's access has been taken away since: look the payment up."));
}

} // namespace

QStringList ReceiptVerifyCommand::path() const
{
    return {QStringLiteral("receipt"), QStringLiteral("verify")};
}

QString ReceiptVerifyCommand::summary() const
{
    return QStringLiteral("Checks the signed code of a receipt, without a network.");
}

QString ReceiptVerifyCommand::description() const
{
    return summary()
        + QStringLiteral(
            " The code (chr1.…) is what a reader makes of the receipt's QR; it is read from the standard input. "
            "--keys names the machines' public keys: what `device list --json` wrote, or a PEM file; "
            "several are possible. Ends with 1 when the code is not genuine.");
}

void ReceiptVerifyCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("keys"),
        QStringLiteral("Public keys of the machines: JSON of device list, or PEM."), QStringLiteral("file")});
}

ExitCode ReceiptVerifyCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    const QStringList files = parser.values(QStringLiteral("keys"));
    if (files.isEmpty())
        return terminal.refuse(
            QStringLiteral("bad_option"), QStringLiteral("--keys: name the machines' public keys"), ExitCode::Usage);
    std::vector<ReceiptKey> keys;
    for (const QString &name : files) {
        const auto bytes = readFile(name, largestFile);
        if (!bytes)
            return terminal.refuse(bytes.error(), ExitCode::Input);
        auto read = readReceiptKeys(*bytes, name);
        if (!read)
            return terminal.refuse(read.error(), ExitCode::Input);
        std::move(read->begin(), read->end(), std::back_inserter(keys));
    }
    const auto input = terminal.readAll();
    if (!input)
        return terminal.refuse(input.error(), ExitCode::Input);

    const ReceiptKey *signer = nullptr;
    const auto payload = payment::ReceiptCode::open(
        input->trimmed(), [&keys, &signer](QByteArrayView message, QByteArrayView signature) {
            for (const ReceiptKey &key : keys) {
                if (key.key.verify(message, signature))
                    signer = &key;
            }
            return signer != nullptr;
        });
    if (!payload)
        return terminal.refuse(payload.error(), ExitCode::No);
    // A machine speaks for itself only.
    if (!signer->device.isEmpty() && signer->device != payload->value(QLatin1String("dev")).toString())
        return terminal.refuse(QStringLiteral("receipt_code_forged"),
            QStringLiteral("it names another machine than the one that signed it"), ExitCode::No);
    if (terminal.json()) {
        QJsonObject object = *payload;
        object.insert(QStringLiteral("genuine"), true);
        object.insert(QStringLiteral("paid"), payload->value(QLatin1String("at")).isDouble());
        object.insert(QStringLiteral("revoked"), signer->revoked);
        terminal.print(object);
    } else {
        printText(*payload, *signer, terminal);
    }
    return ExitCode::Done;
}

} // namespace chancery::admin

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/codeverifycommand.h"

#include "app/admin/files.h"
#include "app/admin/receiptkey.h"
#include "app/admin/terminal.h"
#include "models/domain/money.h"

#include <QCommandLineParser>

#include <algorithm>
#include <iterator>
#include <utility>

namespace chancery::admin {

namespace {

constexpr qsizetype largestFile = 16 * 1024 * 1024;

} // namespace

CodeVerifyCommand::CodeVerifyCommand(QString what)
    : m_what(std::move(what))
{
}

QStringList CodeVerifyCommand::path() const
{
    return {m_what, QStringLiteral("verify")};
}

QString CodeVerifyCommand::summary() const
{
    return QStringLiteral("Checks the signed code of a %1, without a network.").arg(m_what);
}

QString CodeVerifyCommand::description() const
{
    return summary()
        + QStringLiteral(" The code is what a reader makes of the QR on the paper; it is read from the standard input. "
                         "--keys names the machines' public keys: what `device list --json` wrote, or a PEM file; "
                         "several are possible. Ends with 1 when the code is not genuine.");
}

void CodeVerifyCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("keys"),
        QStringLiteral("Public keys of the machines: JSON of device list, or PEM."), QStringLiteral("file")});
}

ExitCode CodeVerifyCommand::run(const QCommandLineParser &parser, Terminal &terminal)
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
    const auto payload = open(input->trimmed(), [&keys, &signer](QByteArrayView message, QByteArrayView signature) {
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
        return terminal.refuse(m_what + QStringLiteral("_code_forged"),
            QStringLiteral("it names another machine than the one that signed it"), ExitCode::No);
    if (terminal.json()) {
        QJsonObject object = *payload;
        object.insert(QStringLiteral("genuine"), true);
        complete(object);
        object.insert(QStringLiteral("revoked"), signer->revoked);
        terminal.print(object);
    } else {
        print(*payload, terminal);
        if (signer->revoked)
            terminal.print(QStringLiteral("The machine's access has been taken away since: look it up."));
    }
    return ExitCode::Done;
}

void CodeVerifyCommand::line(Terminal &terminal, const QString &label, const QString &value)
{
    terminal.print(QStringLiteral("%1 %2").arg(label, -12).arg(value));
}

QString CodeVerifyCommand::moneyText(qint64 minor, const QString &currency)
{
    const auto code = domain::Currency::fromCode(currency);
    if (!code)
        return {};
    const auto money = domain::Money::fromMinor(minor, *code);
    return money ? code->code() + u' ' + money->toDecimal() : QString();
}

} // namespace chancery::admin

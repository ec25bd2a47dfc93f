// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/devicelistcommand.h"

#include "app/admin/database.h"
#include "app/admin/postcode.h"
#include "app/admin/terminal.h"

#include <QCommandLineParser>

namespace chancery::admin {

namespace {

QJsonObject toJson(const ledger::Device &device)
{
    return {
        {QStringLiteral("id"), device.id.text()},
        {QStringLiteral("post"), device.post},
        {QStringLiteral("name"), device.name},
        {QStringLiteral("kind"), ledger::toString(device.kind)},
        {QStringLiteral("enrolled_at"), domain::toRfc3339(device.enrolledAt)},
        {QStringLiteral("revoked_at"),
            device.revokedAt ? QJsonValue(domain::toRfc3339(*device.revokedAt)) : QJsonValue(QJsonValue::Null)},
    };
}

}

QStringList DeviceListCommand::path() const
{
    return {QStringLiteral("device"), QStringLiteral("list")};
}

QString DeviceListCommand::summary() const
{
    return QStringLiteral("Lists enrolled machines.");
}

QString DeviceListCommand::description() const
{
    return summary() + QStringLiteral(" Of one post with --post, else of all; revoked ones too.");
}

void DeviceListCommand::declare(QCommandLineParser &parser) const
{
    declarePost(parser);
    declareDatabase(parser);
}

ExitCode DeviceListCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    QString post;
    if (parser.isSet(QStringLiteral("post"))) {
        const auto given = postOf(parser);
        if (!given)
            return terminal.refuse(given.error(), ExitCode::Input);
        post = *given;
    }
    const auto url = databaseUrl(parser);
    if (!url)
        return terminal.refuse(url.error(), ExitCode::Input);
    const auto books = openLedger(*url);
    if (!books)
        return terminal.refuse(books.error(), ExitCode::Database);
    const auto devices
        = ask<std::vector<ledger::Device>>([&](auto answer) { (*books)->listDevices(post, answer); });
    if (!devices)
        return terminal.refuse(devices.error(), ExitCode::Database);
    if (terminal.json()) {
        QJsonArray array;
        for (const ledger::Device &device : *devices)
            array.append(toJson(device));
        terminal.print(array);
        return ExitCode::Done;
    }
    if (devices->empty())
        terminal.print(QStringLiteral("No machine is enrolled."));
    for (const ledger::Device &device : *devices) {
        terminal.print(QStringLiteral("%1  %2  %3  %4  %5  %6")
                           .arg(device.id.text(), device.post, ledger::toString(device.kind),
                               domain::toRfc3339(device.enrolledAt),
                               device.revokedAt ? QStringLiteral("revoked ") + domain::toRfc3339(*device.revokedAt)
                                                : QStringLiteral("active"),
                               device.name));
    }
    return ExitCode::Done;
}

} // namespace chancery::admin

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/devicelistcommand.h"

#include "app/admin/listing.h"

namespace chancery::admin {

namespace {

QJsonObject toJson(const ledger::Device &device)
{
    return {
        {QStringLiteral("id"), device.id.text()},
        {QStringLiteral("post"), device.post},
        {QStringLiteral("name"), device.name},
        {QStringLiteral("kind"), domain::toString(device.kind)},
        {QStringLiteral("public_key"), QString::fromLatin1(device.publicKeyPem)},
        {QStringLiteral("enrolled_at"), domain::toRfc3339(device.enrolledAt)},
        {QStringLiteral("revoked_at"),
            device.revokedAt ? QJsonValue(domain::toRfc3339(*device.revokedAt)) : QJsonValue(QJsonValue::Null)},
    };
}

QString toLine(const ledger::Device &device)
{
    return QStringLiteral("%1  %2  %3  %4  %5  %6")
        .arg(device.id.text(), device.post, domain::toString(device.kind), domain::toRfc3339(device.enrolledAt),
            device.revokedAt ? QStringLiteral("revoked ") + domain::toRfc3339(*device.revokedAt)
                             : QStringLiteral("active"),
            device.name);
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
    return summary() + QStringLiteral(" Of one post with --post, else of all; revoked ones too. With --json their public keys as well, for receipt verify.");
}

void DeviceListCommand::declare(QCommandLineParser &parser) const
{
    declarePost(parser);
    declareDatabase(parser);
}

ExitCode DeviceListCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    const Listing<ledger::Device> listing{[](ledger::Ledger &books, const QString &post) {
                                              return ask<std::vector<ledger::Device>>(
                                                  [&](auto answer) { books.listDevices(post, answer); });
                                          },
        &toJson, &toLine, QStringLiteral("No machine is enrolled.")};
    return listing.show(parser, terminal);
}

} // namespace chancery::admin

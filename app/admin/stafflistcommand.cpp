// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/stafflistcommand.h"

#include "app/admin/listing.h"
#include "gateway/ledger/staffbook.h"

namespace chancery::admin {

namespace {

QJsonObject toJson(const ledger::StaffMember &member)
{
    return {
        {QStringLiteral("id"), member.id.text()},
        {QStringLiteral("name"), member.name},
        {QStringLiteral("post"), member.post},
        {QStringLiteral("role"), ledger::toString(member.role)},
        {QStringLiteral("one_time_code"), member.oneTimeCode},
        {QStringLiteral("created_at"), domain::toRfc3339(member.createdAt)},
        {QStringLiteral("disabled_at"),
            member.disabledAt ? QJsonValue(domain::toRfc3339(*member.disabledAt)) : QJsonValue(QJsonValue::Null)},
    };
}

QString toLine(const ledger::StaffMember &member)
{
    return QStringLiteral("%1  %2  %3  %4  %5  %6")
        .arg(member.id.text(), member.post, ledger::toString(member.role),
            member.oneTimeCode ? QStringLiteral("password+code") : QStringLiteral("password"),
            member.disabledAt ? QStringLiteral("disabled ") + domain::toRfc3339(*member.disabledAt)
                              : QStringLiteral("active"),
            member.name);
}

}

QStringList StaffListCommand::path() const
{
    return {QStringLiteral("staff"), QStringLiteral("list")};
}

QString StaffListCommand::summary() const
{
    return QStringLiteral("Lists the accounts of staff.");
}

QString StaffListCommand::description() const
{
    return summary() + QStringLiteral(" Of one post with --post, else of all; disabled ones too.");
}

void StaffListCommand::declare(QCommandLineParser &parser) const
{
    declarePost(parser);
    declareDatabase(parser);
}

ExitCode StaffListCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    const Listing<ledger::StaffMember> listing{[](ledger::Ledger &books, const QString &post) {
                                                   ledger::StaffBook staff(books);
                                                   return ask<std::vector<ledger::StaffMember>>(
                                                       [&](auto answer) { staff.list(post, answer); });
                                               },
        &toJson, &toLine, QStringLiteral("Nobody has an account.")};
    return listing.show(parser, terminal);
}

} // namespace chancery::admin

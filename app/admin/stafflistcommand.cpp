// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/stafflistcommand.h"

#include "app/admin/database.h"
#include "app/admin/postcode.h"
#include "app/admin/terminal.h"
#include "gateway/ledger/staffbook.h"

#include <QCommandLineParser>

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
    ledger::StaffBook staff(**books);
    const auto members = ask<std::vector<ledger::StaffMember>>([&](auto answer) { staff.list(post, answer); });
    if (!members)
        return terminal.refuse(members.error(), ExitCode::Database);
    if (terminal.json()) {
        QJsonArray array;
        for (const ledger::StaffMember &member : *members)
            array.append(toJson(member));
        terminal.print(array);
        return ExitCode::Done;
    }
    if (members->empty())
        terminal.print(QStringLiteral("Nobody has an account."));
    for (const ledger::StaffMember &member : *members) {
        terminal.print(QStringLiteral("%1  %2  %3  %4  %5  %6")
                           .arg(member.id.text(), member.post, ledger::toString(member.role),
                               member.oneTimeCode ? QStringLiteral("password+code") : QStringLiteral("password"),
                               member.disabledAt ? QStringLiteral("disabled ") + domain::toRfc3339(*member.disabledAt)
                                                 : QStringLiteral("active"),
                               member.name));
    }
    return ExitCode::Done;
}

} // namespace chancery::admin

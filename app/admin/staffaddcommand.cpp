// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/staffaddcommand.h"

#include "app/admin/database.h"
#include "app/admin/postcode.h"
#include "app/admin/staffproof.h"
#include "app/admin/terminal.h"
#include "gateway/ledger/staffbook.h"

#include <QCommandLineParser>

namespace chancery::admin {

QStringList StaffAddCommand::path() const
{
    return {QStringLiteral("staff"), QStringLiteral("add")};
}

QString StaffAddCommand::summary() const
{
    return QStringLiteral("Makes an account for a member of staff.");
}

QString StaffAddCommand::description() const
{
    return summary()
        + QStringLiteral(" A clerk serves, a supervisor decides about money, an auditor reads, an officer decides about"
                         " applications; each at one post. Names are unique over all posts and are kept with what was done.");
}

void StaffAddCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("name"), QStringLiteral("What the person signs in with, 1 to 64 characters."),
        QStringLiteral("name")});
    parser.addOption({QStringLiteral("role"), QStringLiteral("clerk, supervisor, auditor or officer."), QStringLiteral("role")});
    declarePost(parser);
    declareProof(parser);
    declareDatabase(parser);
}

ExitCode StaffAddCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    const QString name = parser.value(QStringLiteral("name"));
    if (name.isEmpty() || name.size() > 64 || name != name.simplified())
        return terminal.refuse(QStringLiteral("bad_option"), QStringLiteral("--name: expected 1 to 64 characters"), ExitCode::Usage);
    const auto role = ledger::staffRoleFromString(parser.value(QStringLiteral("role")));
    if (!role) {
        return terminal.refuse(QStringLiteral("bad_option"),
            QStringLiteral("--role: expected clerk, supervisor, auditor or officer"), ExitCode::Usage);
    }
    if (!parser.isSet(QStringLiteral("post")))
        return terminal.refuse(QStringLiteral("bad_option"), QStringLiteral("--post is missing"), ExitCode::Usage);
    const auto post = postOf(parser);
    if (!post)
        return terminal.refuse(post.error(), ExitCode::Input);
    const auto url = databaseUrl(parser);
    if (!url)
        return terminal.refuse(url.error(), ExitCode::Input);
    const auto credentials = askProof(parser);
    if (!credentials)
        return terminal.refuse(credentials.error(), ExitCode::Input);
    const auto books = openLedger(*url);
    if (!books)
        return terminal.refuse(books.error(), ExitCode::Database);

    domain::SystemRandom random;
    const ledger::StaffMember member {
        .id = domain::StaffId::make(random), .name = name, .post = *post, .role = *role};
    ledger::StaffBook staff(**books);
    const auto added = ask<std::monostate>([&](auto answer) { staff.add(member, *credentials, answer); });
    if (!added) {
        const bool taken = added.error().code == QLatin1String("name_taken");
        return terminal.refuse(added.error(), taken ? ExitCode::No : ExitCode::Database);
    }
    if (terminal.json()) {
        QJsonObject made {{QStringLiteral("id"), member.id.text()}, {QStringLiteral("name"), name},
            {QStringLiteral("post"), *post}, {QStringLiteral("role"), ledger::toString(*role)}};
        if (const QString uri = proofUri(*credentials, name); !uri.isEmpty())
            made.insert(QStringLiteral("totp_uri"), uri);
        terminal.print(made);
    } else {
        terminal.print(QStringLiteral("%1  %2 (%3, %4)").arg(member.id.text(), name, ledger::toString(*role), *post));
        showProof(*credentials, name, terminal);
    }
    return ExitCode::Done;
}

} // namespace chancery::admin

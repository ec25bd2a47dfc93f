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
        + QStringLiteral(
            " A clerk serves, a supervisor decides about money, an auditor reads, an officer decides about"
            " applications; each at one post. Names are unique over all posts and are kept with what was done.");
}

void StaffAddCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("name"), QStringLiteral("What the person signs in with, 1 to 64 characters."),
        QStringLiteral("name")});
    parser.addOption(
        {QStringLiteral("role"), QStringLiteral("clerk, supervisor, auditor or officer."), QStringLiteral("role")});
    declarePost(parser);
    declareProof(parser);
    declareDatabase(parser);
}

ExitCode StaffAddCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    const QString name = parser.value(QStringLiteral("name"));
    if (name.isEmpty() || name.size() > 64 || name != name.simplified())
        return terminal.refuse(
            QStringLiteral("bad_option"), QStringLiteral("--name: expected 1 to 64 characters"), ExitCode::Usage);
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
    const auto access = openWithProof(parser, terminal);
    if (!access)
        return access.error();

    domain::SystemRandom random;
    const ledger::StaffMember member{.id = domain::StaffId::make(random), .name = name, .post = *post, .role = *role};
    ledger::StaffBook staff(*access->books);
    const auto added = ask<std::monostate>([&](auto answer) { staff.add(member, access->credentials, answer); });
    if (!added) {
        const bool taken = added.error().code == QLatin1String("name_taken");
        return terminal.refuse(added.error(), taken ? ExitCode::No : ExitCode::Database);
    }
    tellProof(QStringLiteral("%1  %2 (%3, %4)").arg(member.id.text(), name, ledger::toString(*role), *post),
        {{QStringLiteral("id"), member.id.text()}, {QStringLiteral("name"), name}, {QStringLiteral("post"), *post},
            {QStringLiteral("role"), ledger::toString(*role)}},
        access->credentials, name, terminal);
    return ExitCode::Done;
}

} // namespace chancery::admin

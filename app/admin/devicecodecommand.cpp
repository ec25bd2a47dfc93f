// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/devicecodecommand.h"

#include "app/admin/database.h"
#include "app/admin/postcode.h"
#include "app/admin/terminal.h"

#include <QCommandLineParser>

namespace chancery::admin {

namespace {

constexpr std::chrono::minutes validFor {15};

/// 60 random bits that a person can type: K7M2-9QXA-3FTP.
QString makeCode(domain::RandomSource &random)
{
    const QString letters = domain::base32(random.bytes(8)).left(12).toUpper();
    return QStringList {letters.mid(0, 4), letters.mid(4, 4), letters.mid(8, 4)}.join(u'-');
}

}

QStringList DeviceCodeCommand::path() const
{
    return {QStringLiteral("device"), QStringLiteral("code")};
}

QString DeviceCodeCommand::summary() const
{
    return QStringLiteral("Makes a one-time code that enrols a machine at a post.");
}

QString DeviceCodeCommand::description() const
{
    return summary() + QStringLiteral(" Good for one machine and %1 minutes; only its hash is stored.").arg(validFor.count());
}

void DeviceCodeCommand::declare(QCommandLineParser &parser) const
{
    declarePost(parser);
    declareDatabase(parser);
}

ExitCode DeviceCodeCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    if (!parser.isSet(QStringLiteral("post")))
        return terminal.refuse(QStringLiteral("bad_option"), QStringLiteral("--post is missing"), ExitCode::Usage);
    const auto post = postOf(parser);
    if (!post)
        return terminal.refuse(post.error(), ExitCode::Input);
    const auto books = openBooks(parser, terminal);
    if (!books)
        return books.error();

    domain::SystemRandom random;
    const ledger::NewEnrolmentCode code {makeCode(random), *post, validFor};
    const auto stored = ask<std::monostate>([&](auto answer) { (*books)->createEnrolmentCode(code, answer); });
    if (!stored)
        return terminal.refuse(stored.error(), ExitCode::Database);
    if (terminal.json()) {
        terminal.print(QJsonObject {
            {QStringLiteral("code"), code.code},
            {QStringLiteral("post"), code.post},
            {QStringLiteral("valid_minutes"), static_cast<int>(validFor.count())},
        });
    } else {
        terminal.print(QStringLiteral("%1   (post %2, one machine, within %3 minutes)")
                           .arg(code.code, code.post)
                           .arg(validFor.count()));
    }
    return ExitCode::Done;
}

} // namespace chancery::admin

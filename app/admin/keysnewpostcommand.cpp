// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/keysnewpostcommand.h"

#include "app/admin/postcode.h"
#include "app/admin/recordkeys.h"
#include "app/admin/terminal.h"

#include <QCommandLineParser>

namespace chancery::admin {

QStringList KeysNewPostCommand::path() const
{
    return {QStringLiteral("keys"), QStringLiteral("new-post")};
}

QString KeysNewPostCommand::summary() const
{
    return QStringLiteral("Makes a post's key and certificate for reading records.");
}

QString KeysNewPostCommand::description() const
{
    return summary()
        + QStringLiteral(" Writes POST.key (encrypted) and POST.pem into --out and registers the certificate, so that the post's "
                         "machines seal records to it.");
}

void KeysNewPostCommand::declare(QCommandLineParser &parser) const
{
    declarePost(parser);
    declareRecordKeys(parser);
}

ExitCode KeysNewPostCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    if (!parser.isSet(QStringLiteral("post")))
        return terminal.refuse(QStringLiteral("bad_option"), QStringLiteral("--post is missing"), ExitCode::Usage);
    const auto post = postOf(parser);
    if (!post)
        return terminal.refuse(post.error(), ExitCode::Input);
    return makeRecordKeys(parser, terminal, *post, *post);
}

} // namespace chancery::admin

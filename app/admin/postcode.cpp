// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/postcode.h"

#include "app/admin/files.h"
#include "models/domain/feeschedule.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>

namespace chancery::admin {

void declarePost(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("post"), QStringLiteral("The embassy or consulate, such as TYO."), QStringLiteral("code")});
}

domain::Expected<QString, domain::Error> postOf(const QCommandLineParser &parser)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Z0-9]{2,16}\\z"));
    const QString post = parser.value(QStringLiteral("post"));
    if (!shape.match(post).hasMatch()) {
        return domain::Unexpected(domain::Error {
            QStringLiteral("post_malformed"), QStringLiteral("--post: expected 2 to 16 capitals or digits, such as TYO")});
    }
    const QString path = qEnvironmentVariable("CHANCERY_FEE_SCHEDULE");
    if (path.isEmpty())
        return post;
    const auto bytes = readFile(path, domain::FeeSchedule::maximumBytes);
    if (!bytes)
        return domain::Unexpected(bytes.error());
    const auto schedule = domain::FeeSchedule::fromJson(*bytes);
    if (!schedule)
        return domain::Unexpected(schedule.error());
    const std::vector<QString> posts = schedule->posts();
    if (std::find(posts.begin(), posts.end(), post) == posts.end()) {
        return domain::Unexpected(domain::Error {QStringLiteral("unknown_post"),
            QStringLiteral("the fee schedule %1 has no post %2").arg(schedule->id(), post)});
    }
    return post;
}

} // namespace chancery::admin

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/schedulebook.h"

#include <QFile>

namespace chancery::server {

domain::Expected<domain::FeeSchedule, domain::Error> ScheduleBook::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return domain::Unexpected(domain::Error{
            QStringLiteral("schedule_unreadable"), QStringLiteral("%1: %2").arg(path, file.errorString())});
    }
    return domain::FeeSchedule::fromJson(file.read(domain::FeeSchedule::maximumBytes + 1));
}

} // namespace chancery::server

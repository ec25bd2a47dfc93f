// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/devicelimits.h"

#include "models/domain/jsonreader.h"

#include <limits>

namespace chancery::protocol {

namespace {

struct Member
{
    QLatin1String name;
    int DeviceLimits::*field;
};

constexpr Member members[] = {
    {QLatin1String("wait_seconds"), &DeviceLimits::waitSeconds},
    {QLatin1String("push_items"), &DeviceLimits::pushItems},
    {QLatin1String("push_bytes"), &DeviceLimits::pushBytes},
    {QLatin1String("unsent_records"), &DeviceLimits::unsentRecords},
    {QLatin1String("days_without_sync"), &DeviceLimits::daysWithoutSync},
    {QLatin1String("backup_days"), &DeviceLimits::backupDays},
};

}

domain::Expected<DeviceLimits, domain::Error> DeviceLimits::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("limits_malformed"));
    DeviceLimits limits;
    for (const Member &member : members) {
        if (reader.has(member.name))
            limits.*member.field = static_cast<int>(reader.integer(member.name, 1, std::numeric_limits<int>::max()));
    }
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return limits;
}

QJsonObject DeviceLimits::toJson() const
{
    QJsonObject json;
    for (const Member &member : members)
        json.insert(member.name, this->*member.field);
    return json;
}

} // namespace chancery::protocol

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/checkschedule.h"

#include "app/admin/files.h"
#include "models/domain/feeschedule.h"

#include <QJsonObject>

namespace chancery::admin {

namespace {

constexpr int warningDays = 14;

/// Into the currencies in which some methods charge everywhere: at any post that does not collect them itself.
Findings checkChargeRates(const domain::FeeSchedule &schedule, domain::Instant now)
{
    QStringList lapsed;
    QStringList ending;
    for (const QString &code : schedule.json().value(QLatin1String("charge_rates")).toObject().keys()) {
        const auto currency = domain::Currency::fromCode(code);
        const auto missing = [&](domain::Instant when) {
            for (const QString &post : schedule.posts()) {
                const auto possible = schedule.chargeable(post, *currency, when);
                // A market's rate is nothing that a schedule could run out of.
                if (!possible && possible.error().code == u"no_rate")
                    return true;
            }
            return false;
        };
        if (missing(now))
            lapsed.append(code);
        else if (missing(now + std::chrono::days(warningDays)))
            ending.append(code);
    }
    const QString check = QStringLiteral("charge rates");
    const QString advice = QStringLiteral(
        "enter the next period in charge_rates; methods that charge this currency are down without it");
    Findings findings;
    if (!lapsed.isEmpty())
        findings.push_back({check, Finding::Status::Warning,
            QStringLiteral("no rate today into %1").arg(lapsed.join(QStringLiteral(", "))), advice});
    if (!ending.isEmpty()) {
        findings.push_back({check, Finding::Status::Warning,
            QStringLiteral("the rate into %1 ends within %2 days")
                .arg(ending.join(QStringLiteral(", ")))
                .arg(warningDays),
            advice});
    }
    return findings;
}

}

Findings checkSchedule(const QString &path, domain::Instant now)
{
    const QString check = QStringLiteral("fee schedule");
    if (path.isEmpty()) {
        return {{check, Finding::Status::Fault, QStringLiteral("none is set"),
            QStringLiteral("set CHANCERY_FEE_SCHEDULE to the ministry's schedule")}};
    }
    const auto bytes = readFile(path, domain::FeeSchedule::maximumBytes);
    if (!bytes)
        return {{check, Finding::Status::Fault, bytes.error().detail,
            QStringLiteral("make the file readable for the relay's user")}};
    const auto schedule = domain::FeeSchedule::fromJson(*bytes);
    if (!schedule) {
        return {{check, Finding::Status::Fault,
            QStringLiteral("%1: %2").arg(schedule.error().code, schedule.error().detail),
            QStringLiteral("correct that place in %1").arg(path)}};
    }
    QStringList lapsed;
    QStringList ending;
    for (const QString &post : schedule->posts()) {
        if (!schedule->isOpen(post, now))
            lapsed.append(post);
        else if (!schedule->isOpen(post, now + std::chrono::days(warningDays)))
            ending.append(post);
    }
    Findings findings = checkChargeRates(schedule.value(), now);
    if (!lapsed.isEmpty()) {
        findings.push_back({check, Finding::Status::Fault,
            QStringLiteral("no version or no rate today for %1").arg(lapsed.join(QStringLiteral(", "))),
            QStringLiteral("enter the rates that the ministry fixed; until then these posts take no payments")});
    }
    if (!ending.isEmpty()) {
        findings.push_back({check, Finding::Status::Warning,
            QStringLiteral("version or rate ends within %1 days for %2")
                .arg(warningDays)
                .arg(ending.join(QStringLiteral(", "))),
            QStringLiteral("enter the next period before it ends")});
    }
    if (findings.empty()) {
        findings.push_back({check, Finding::Status::Good,
            QStringLiteral("%1, %2 posts, all with a rate today")
                .arg(schedule->revision())
                .arg(schedule->posts().size()),
            {}});
    }
    return findings;
}

} // namespace chancery::admin

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/quotecase.h"

#include "models/domain/jsonreader.h"

namespace chancery::admin {

namespace {

domain::RoundingScope roundingOf(domain::JsonReader &reader)
{
    constexpr QLatin1String name("rounding_scope");
    const QString scope = reader.optionalText(name).value_or(QStringLiteral("per_line"));
    if (scope == QLatin1String("total"))
        return domain::RoundingScope::Total;
    if (scope != QLatin1String("per_line"))
        reader.fail(name, QStringLiteral("expected per_line or total"));
    return domain::RoundingScope::PerLine;
}

}

domain::Expected<domain::FeeResult, domain::Error> priceCase(
    const domain::FeeSchedule &schedule, const QJsonValue &input, domain::Instant now)
{
    domain::JsonReader reader(input, QStringLiteral("case_malformed"));
    const domain::Instant quotedAt = reader.optionalInstant(QLatin1String("quoted_at")).value_or(now);
    const domain::RoundingScope rounding = roundingOf(reader);
    const auto birth = reader.optionalText(QLatin1String("birth_date"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    const auto basis = domain::Basis::fromJson(input);
    if (!basis)
        return domain::Unexpected(basis.error());
    domain::FeeInput fee {*basis, rounding};
    if (birth) {
        const QDate date = QDate::fromString(*birth, Qt::ISODate);
        const bool exact = date.toString(Qt::ISODate) == *birth;
        const auto age = schedule.ageAt(fee.basis.post, exact ? date : QDate(), quotedAt);
        if (!age)
            return domain::Unexpected(age.error());
        fee.basis.age = *age;
    }
    return schedule.price(fee, quotedAt);
}

} // namespace chancery::admin

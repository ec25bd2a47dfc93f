// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/shift.h"

#include "models/domain/jsonreader.h"

#include <algorithm>
#include <array>

namespace chancery::payment {

namespace {

const QString code = QStringLiteral("shift_malformed");

struct Named
{
    const char *name;
    Shift::State state;
};
constexpr std::array<Named, 4> states{{{"open", Shift::State::Open}, {"paused", Shift::State::Paused},
    {"closed", Shift::State::Closed}, {"signed", Shift::State::Signed}}};

QString nameIn(domain::JsonReader &reader, QLatin1String member)
{
    return reader.value(member).toObject().value(QLatin1String("name")).toString();
}

} // namespace

domain::Expected<Shift, domain::Error> Shift::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, code);
    Shift shift;
    shift.id = reader.text(QLatin1String("id"));
    shift.post = reader.text(QLatin1String("post"));
    shift.clerk = nameIn(reader, QLatin1String("clerk"));
    shift.device = nameIn(reader, QLatin1String("device"));
    const QString state = reader.text(QLatin1String("state"));
    const auto known
        = std::ranges::find_if(states, [&](const Named &named) { return state == QLatin1String(named.name); });
    if (known == states.end())
        reader.fail(u"state", QStringLiteral("unknown state"));
    else
        shift.state = known->state;
    shift.openedAt = reader.instant(QLatin1String("opened_at"));
    shift.closedAt = reader.optionalInstant(QLatin1String("closed_at"));
    shift.closedBy = nameIn(reader, QLatin1String("closed_by"));
    shift.signedAt = reader.optionalInstant(QLatin1String("signed_at"));
    shift.signedBy = nameIn(reader, QLatin1String("signed_by"));
    shift.note = reader.optionalText(QLatin1String("note")).value_or(QString());
    shift.differences = static_cast<int>(reader.integer(QLatin1String("differences"), 0, 1000));
    for (const QJsonValue amount : reader.optionalArray(QLatin1String("floats"))) {
        const auto money = domain::Money::fromJson(amount);
        if (!money)
            return domain::Unexpected(money.error());
        shift.floats.push_back(*money);
    }
    for (const QJsonValue entry : reader.optionalArray(QLatin1String("lines"))) {
        auto line = ShiftLine::fromJson(entry);
        if (!line)
            return domain::Unexpected(line.error());
        shift.lines.push_back(std::move(line).value());
    }
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return shift;
}

} // namespace chancery::payment

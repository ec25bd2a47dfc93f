// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/methodavailability.h"

#include "gateway/protocol/fields.h"

#include <algorithm>
#include <array>

namespace chancery::protocol {

namespace {

using State = MethodAvailability::State;

constexpr std::array allStates {State::Available, State::Degraded, State::Down};

QString toString(State state)
{
    switch (state) {
    case State::Available:
        return QStringLiteral("available");
    case State::Degraded:
        return QStringLiteral("degraded");
    case State::Down:
        return QStringLiteral("down");
    }
    Q_UNREACHABLE();
}

}

domain::Expected<MethodAvailability, domain::Error> MethodAvailability::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("method_malformed"));
    MethodAvailability result;
    result.method = codeText(reader, QLatin1String("method"));
    const QString written = reader.text(QLatin1String("availability"));
    const auto *state = std::find_if(
        allStates.begin(), allStates.end(), [&](State candidate) { return toString(candidate) == written; });
    if (state == allStates.end())
        reader.fail(QLatin1String("availability"), QStringLiteral("expected available, degraded or down"));
    else
        result.state = *state;
    result.reason = reader.optionalText(QLatin1String("reason")).value_or(QString());
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return result;
}

QJsonObject MethodAvailability::toJson() const
{
    QJsonObject json {
        {QStringLiteral("method"), method},
        {QStringLiteral("availability"), toString(state)},
    };
    if (!reason.isEmpty())
        json.insert(QLatin1String("reason"), reason);
    return json;
}

} // namespace chancery::protocol

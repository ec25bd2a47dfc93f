// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/protocol/shiftcounts.h"

#include "gateway/protocol/fields.h"

#include <algorithm>

namespace chancery::protocol {

namespace {

constexpr qsizetype mostCounts = 100;
constexpr qsizetype longestExplanation = 500;

domain::Expected<ShiftCounts::Count, domain::Error> countFrom(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("count_malformed"));
    const QString method = codeText(reader, QLatin1String("method"));
    const auto counted = reader.member<domain::Money>(QLatin1String("counted"));
    const QString explanation = reader.optionalText(QLatin1String("explanation")).value_or(QString()).trimmed();
    if (explanation.size() > longestExplanation)
        reader.fail(QLatin1String("explanation"), QStringLiteral("expected at most 500 characters"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    if (method == u"cash" && counted->minor() < 0)
        return domain::Unexpected(domain::Error{QStringLiteral("count_malformed"), QStringLiteral("cash below zero")});
    return ShiftCounts::Count{method, *counted, explanation};
}

} // namespace

domain::Expected<ShiftCounts, domain::Error> ShiftCounts::fromJson(const QJsonValue &json)
{
    domain::JsonReader reader(json, QStringLiteral("count_malformed"));
    const QJsonArray array = reader.array(QLatin1String("counts"));
    if (array.size() > mostCounts)
        reader.fail(QLatin1String("counts"), QStringLiteral("expected at most 100"));
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    ShiftCounts counts;
    for (const QJsonValue value : array) {
        auto count = countFrom(value);
        if (!count)
            return domain::Unexpected(count.error());
        const bool twice = std::ranges::any_of(counts.counts, [&](const Count &other) {
            return other.method == count->method && other.counted.currency() == count->counted.currency();
        });
        if (twice)
            return domain::Unexpected(
                domain::Error{QStringLiteral("count_malformed"), QStringLiteral("counted twice")});
        counts.counts.push_back(std::move(count).value());
    }
    return counts;
}

QJsonObject ShiftCounts::toJson() const
{
    QJsonArray array;
    for (const Count &count : counts) {
        QJsonObject entry{
            {QStringLiteral("method"), count.method}, {QStringLiteral("counted"), count.counted.toJson()}};
        if (!count.explanation.isEmpty())
            entry.insert(QStringLiteral("explanation"), count.explanation);
        array.append(entry);
    }
    return {{QStringLiteral("counts"), array}};
}

} // namespace chancery::protocol

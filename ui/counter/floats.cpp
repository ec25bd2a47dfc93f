// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/floats.h"

#include <QRegularExpression>

#include <algorithm>

namespace chancery::counter {

namespace {

std::optional<domain::Money> amountFrom(const QString &text)
{
    static const QRegularExpression amount(
        QStringLiteral("\\A(?:([A-Za-z]{3})\\s*([0-9]+(?:\\.[0-9]+)?)|([0-9]+(?:\\.[0-9]+)?)\\s*([A-Za-z]{3}))\\z"));
    const auto match = amount.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString code = (match.captured(1) + match.captured(4)).toUpper();
    const auto currency = domain::Currency::fromCode(code);
    if (!currency)
        return std::nullopt;
    const auto money = domain::Money::fromDecimal(match.captured(2) + match.captured(3), *currency);
    return money ? std::optional(*money) : std::nullopt;
}

} // namespace

std::optional<std::vector<domain::Money>> floatsFromText(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[,;\u060C\u3001\uFF0C]"));
    std::vector<domain::Money> floats;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto money = amountFrom(part.trimmed());
        const bool isNew = money && std::ranges::none_of(floats, [&](const domain::Money &other) {
            return other.currency() == money->currency();
        });
        if (!isNew)
            return std::nullopt;
        floats.push_back(*money);
    }
    return floats;
}

} // namespace chancery::counter

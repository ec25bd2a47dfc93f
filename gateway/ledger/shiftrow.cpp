// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/shiftrow.h"

#include <algorithm>
#include <array>

namespace chancery::ledger {

namespace {

constexpr std::array states{Shift::State::Open, Shift::State::Paused, Shift::State::Closed, Shift::State::Signed};

domain::Currency currencyOf(const QString &code)
{
    // Written by us from a Currency: anything else is a damaged database.
    const auto currency = domain::Currency::fromCode(code);
    if (!currency)
        qFatal("unknown currency in a shift");
    return *currency;
}

ShiftLine lineFrom(const PgResult &result, int row)
{
    return ShiftLine{.method = result.text(row, 0),
        .currency = currencyOf(result.text(row, 1)),
        .inTill = result.number(row, 2),
        .taken = result.number(row, 3),
        .returned = result.number(row, 4),
        .payments = result.number(row, 5),
        .refunds = result.number(row, 6),
        .counted = {},
        .explanation = {},
        .stated = {}};
}

} // namespace

QString toString(Shift::State state)
{
    switch (state) {
    case Shift::State::Open:
        return QStringLiteral("open");
    case Shift::State::Paused:
        return QStringLiteral("paused");
    case Shift::State::Closed:
        return QStringLiteral("closed");
    case Shift::State::Signed:
        return QStringLiteral("signed");
    }
    Q_UNREACHABLE();
}

std::optional<Shift::State> shiftStateFromString(QStringView text)
{
    const auto found = std::ranges::find_if(states, [&](Shift::State state) { return toString(state) == text; });
    return found == states.end() ? std::nullopt : std::optional(*found);
}

Shift shiftFrom(const PgResult &result, int row)
{
    Shift shift{.id = ShiftId(result.text(row, 0)),
        .post = result.text(row, 1),
        .clerk = {domain::StaffId(result.text(row, 2)), result.text(row, 3)},
        .device = domain::DeviceId(result.text(row, 4)),
        .deviceName = result.text(row, 5),
        .state = shiftStateFromString(result.text(row, 6)).value_or(Shift::State::Closed),
        .openedAt = result.instant(row, 8),
        .closedAt = std::nullopt,
        .closer = {domain::StaffId(result.text(row, 10)), result.text(row, 11)},
        .signer = {domain::StaffId(result.text(row, 12)), result.text(row, 13)},
        .signedAt = std::nullopt,
        .note = result.text(row, 15),
        .differences = result.number(row, 16),
        .floats = {},
        .lines = {},
        .events = {}};
    if (!result.isNull(row, 9))
        shift.closedAt = result.instant(row, 9);
    if (!result.isNull(row, 14))
        shift.signedAt = result.instant(row, 14);
    return shift;
}

qint64 shiftVersion(const PgResult &result, int row)
{
    return result.number(row, 7);
}

qint64 openedMicros(const PgResult &result, int row)
{
    return result.number(row, 18);
}

std::vector<ShiftLine> expectedFrom(const PgResult &result)
{
    std::vector<ShiftLine> lines;
    for (int row = 0; row < result.rows(); ++row)
        lines.push_back(lineFrom(result, row));
    return lines;
}

std::vector<ShiftLine> countedFrom(const PgResult &result)
{
    std::vector<ShiftLine> lines;
    for (int row = 0; row < result.rows(); ++row) {
        ShiftLine line = lineFrom(result, row);
        if (!result.isNull(row, 7))
            line.counted = result.number(row, 7);
        line.explanation = result.text(row, 8);
        lines.push_back(std::move(line));
    }
    return lines;
}

void addStated(const PgResult &result, std::vector<ShiftLine> &lines)
{
    for (int row = 0; row < result.rows(); ++row) {
        const auto line = std::ranges::find_if(lines, [&](const ShiftLine &known) {
            return known.method == result.text(row, 0) && known.currency.code() == result.text(row, 1);
        });
        if (line != lines.end())
            line->stated = ShiftLine::Stated{result.number(row, 2), result.number(row, 3), result.number(row, 4)};
    }
}

std::vector<domain::Money> floatsFrom(const PgResult &result)
{
    std::vector<domain::Money> floats;
    for (int row = 0; row < result.rows(); ++row) {
        const domain::Currency currency = currencyOf(result.text(row, 0));
        floats.push_back(
            domain::Money::fromMinor(result.number(row, 1), currency).value_or(domain::Money::zero(currency)));
    }
    return floats;
}

std::vector<Shift::Event> shiftEventsFrom(const PgResult &result)
{
    std::vector<Shift::Event> events;
    for (int row = 0; row < result.rows(); ++row) {
        events.push_back(
            {result.text(row, 0), {domain::StaffId(result.text(row, 1)), result.text(row, 2)}, result.instant(row, 3)});
    }
    return events;
}

} // namespace chancery::ledger

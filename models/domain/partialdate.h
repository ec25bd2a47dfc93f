// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QDate>
#include <QMetaType>
#include <QString>

#include <optional>

namespace chancery::domain {

/// A birth date of which day, or month and day, or month alone may be unknown, as documents show it. The year is always known.
class PartialDate
{
public:
    PartialDate() = default;
    explicit PartialDate(QDate date);
    /// Errors: `date_malformed` for what no calendar has (30 February, month 13, a year outside 1–9999).
    static Expected<PartialDate, Error> fromParts(int year, std::optional<int> month, std::optional<int> day);
    /// "1974-08-12", "1974-08", "1974", "1974-XX-12" (ISO 8601-2). Errors: `date_malformed`.
    static Expected<PartialDate, Error> fromString(QStringView text);

    [[nodiscard]] bool isNull() const { return m_year == 0; }
    [[nodiscard]] bool isComplete() const { return m_month != 0 && m_day != 0; }
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] std::optional<int> month() const;
    [[nodiscard]] std::optional<int> day() const;
    /// The earliest and the latest day it can be; null dates when null.
    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const;
    /// The date itself, when complete.
    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] QString toString() const;

    bool operator==(const PartialDate &) const = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

} // namespace chancery::domain

Q_DECLARE_METATYPE(chancery::domain::PartialDate)

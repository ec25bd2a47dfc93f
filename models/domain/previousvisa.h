// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <vector>

namespace chancery::domain {

/// A visa that the person held in the last three years.
struct PreviousVisa
{
    QString number; ///< may be empty
    QDate from;
    QDate to;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static PreviousVisa fromJson(const QJsonObject &json);
    bool operator==(const PreviousVisa &) const = default;
};

using PreviousVisas = std::vector<PreviousVisa>;

} // namespace chancery::domain

Q_DECLARE_METATYPE(chancery::domain::PreviousVisas)

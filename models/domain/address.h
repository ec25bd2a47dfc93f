// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace chancery::domain {

/// A postal address, as typed. `country` is an ICAO code.
struct Address
{
    QString line1;
    QString line2;
    QString city;
    QString postalCode;
    QString country;

    [[nodiscard]] bool isEmpty() const;
    /// Members that are empty are left out.
    [[nodiscard]] QJsonObject toJson() const;
    /// Takes what toJson() writes; members that are not text count as empty.
    [[nodiscard]] static Address fromJson(const QJsonObject &json);
    bool operator==(const Address &) const = default;
};

} // namespace chancery::domain

Q_DECLARE_METATYPE(chancery::domain::Address)

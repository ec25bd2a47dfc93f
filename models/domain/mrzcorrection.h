// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

namespace chancery::domain {

/// One character that a reader mistook for its look-alike. Line and column count from 1.
struct MrzCorrection
{
    int line = 0;
    int column = 0;
    QChar from;
    QChar to;

    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const MrzCorrection &) const = default;
};

} // namespace chancery::domain

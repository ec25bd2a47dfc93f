// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace chancery::admin {

/// What one check of `doctor` found.
struct Finding
{
    enum class Status {
        Good,
        Warning, ///< works, but not for long or not well
        Fault, ///< people cannot pay, or secrets lie open
    };

    QString check; ///< configuration, database, clock, …
    Status status = Status::Good;
    QString found;
    QString advice; ///< what to do; empty when good

    [[nodiscard]] QJsonObject toJson() const;
};

using Findings = std::vector<Finding>;

/// ok, warn, FAIL
[[nodiscard]] QString toString(Finding::Status status);

} // namespace chancery::admin

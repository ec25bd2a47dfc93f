// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldid.h"
#include "models/intake/fieldspec.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace chancery::app {

/// The invented person of a guided session: a short tourist visit that begins a month from now.
class GuidedTraveller
{
public:
    explicit GuidedTraveller(QDate today)
        : m_today(today)
    {
    }
    /// Two lines of a passport that is valid for years; empty if they cannot be written.
    [[nodiscard]] QStringList passportLines() const;
    /// What to enter for a field that has to be answered; the first option of a choice nobody thought of.
    [[nodiscard]] QString answer(const intake::FieldSpec &field) const;
    /// The lines of a postal address by their names; empty for one that is not needed.
    [[nodiscard]] static QString addressPart(const QString &part);
    [[nodiscard]] static QStringList addressParts();

private:
    QDate m_today;
};

} // namespace chancery::app

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QLocale>
#include <QString>

namespace chancery::wizard {

/// Names of countries from the system's iso-codes, in the person's language where iso-codes has it, else in English. Without iso-codes
/// Qt's own names are used; a code that nobody knows is shown as it is.
class CountryNames
{
public:
    /// Folders are given in tests; by default those of Debian's package.
    explicit CountryNames(const QString &jsonFolder = QStringLiteral("/usr/share/iso-codes/json"),
        const QString &localeFolder = QStringLiteral("/usr/share/locale"));

    /// `code` is ICAO's (D for Germany, UTO, XXA, …).
    [[nodiscard]] QString name(const QString &code, const QLocale &locale) const;
    [[nodiscard]] QString englishName(const QString &code) const;

private:
    void read(const QString &folder, const QString &standard);
    [[nodiscard]] const QHash<QString, QString> &catalogue(const QLocale &locale) const;

    QString m_localeFolder;
    QHash<QString, QString> m_english; ///< by alpha-3
    mutable QHash<QString, QHash<QString, QString>> m_catalogues; ///< by locale name: English → translated
};

} // namespace chancery::wizard

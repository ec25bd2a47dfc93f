// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QLocale>
#include <QString>

namespace chancery::wizard {

/// Names of countries as ICU (Unicode CLDR) has them in the person's language; of countries that are no more (ISO
/// 3166-3) as the system's iso-codes have them, else in English. A code that nobody knows is shown as it is.
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
    [[nodiscard]] const QHash<QString, QString> &catalogue(const QLocale &locale) const;

    QString m_localeFolder;
    QHash<QString, QString> m_historic; ///< English name by alpha-3
    mutable QHash<QString, QHash<QString, QString>> m_catalogues; ///< by locale name: English → translated
};

} // namespace chancery::wizard

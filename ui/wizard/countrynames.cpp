// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/countrynames.h"

#include "models/domain/statecodes.h"
#include "ui/wizard/messagecatalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chancery::wizard {

namespace {

struct SpecialNames
{
    Q_DECLARE_TR_FUNCTIONS(SpecialNames)

public:
    static QString of(const QString &code);
};

/// Codes of Doc 9303-3 §5 that are no countries of ISO 3166-1, as a person would say them; and the countries whose
/// usual name is missing from some catalogue of Debian's iso-codes 4.15, or wrong in it (Moldova is called the Maldives
/// in its Arabic).
QString SpecialNames::of(const QString &code)
{
    if (code == QLatin1String("UTO"))
        return tr("Utopia");
    if (code == QLatin1String("RKS"))
        return tr("Kosovo");
    if (code == QLatin1String("EUE"))
        return tr("European Union");
    if (code == QLatin1String("XXA"))
        return tr("Stateless person");
    if (code == QLatin1String("XXB"))
        return tr("Refugee (1951 convention)");
    if (code == QLatin1String("XXC"))
        return tr("Refugee (other)");
    if (code == QLatin1String("XXX"))
        return tr("Nationality not stated");
    if (code == QLatin1String("GBD"))
        return tr("British overseas territories citizen");
    if (code == QLatin1String("GBN"))
        return tr("British national (overseas)");
    if (code == QLatin1String("GBO"))
        return tr("British overseas citizen");
    if (code == QLatin1String("GBP"))
        return tr("British protected person");
    if (code == QLatin1String("GBS"))
        return tr("British subject");
    if (code == QLatin1String("UNO"))
        return tr("United Nations");
    if (code == QLatin1String("UNA"))
        return tr("United Nations specialised agency");
    if (code == QLatin1String("IRN"))
        return tr("Iran");
    if (code == QLatin1String("KOR"))
        return tr("South Korea");
    if (code == QLatin1String("LAO"))
        return tr("Laos");
    if (code == QLatin1String("MDA"))
        return tr("Moldova");
    if (code == QLatin1String("PRK"))
        return tr("North Korea");
    if (code == QLatin1String("SYR"))
        return tr("Syria");
    if (code == QLatin1String("TUR"))
        return tr("Türkiye");
    return {};
}

/// Arabic is written, and searched for, without the vowel signs of the catalogue.
QString withoutVowelSigns(QString text)
{
    text.removeIf([](QChar sign) { return sign >= QChar(0x064B) && sign <= QChar(0x0652); });
    return text;
}

QString isoCode(const QString &icao)
{
    return icao == QLatin1String("D") ? QStringLiteral("DEU") : icao;
}

} // namespace

CountryNames::CountryNames(const QString &jsonFolder, const QString &localeFolder)
    : m_localeFolder(localeFolder)
{
    read(jsonFolder, QStringLiteral("3166-3")); // countries that are no more come first: a code in use again wins
    read(jsonFolder, QStringLiteral("3166-1"));
}

void CountryNames::read(const QString &folder, const QString &standard)
{
    QFile file(QStringLiteral("%1/iso_%2.json").arg(folder, standard));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto entries = QJsonDocument::fromJson(file.readAll()).object().value(standard).toArray();
    for (const auto &entry : entries) {
        const QJsonObject country = entry.toObject();
        // "Bolivia, Plurinational State of" has a common name beside it; the translations know both.
        const QString common = country.value(QLatin1String("common_name")).toString();
        m_english.insert(country.value(QLatin1String("alpha_3")).toString(),
            common.isEmpty() ? country.value(QLatin1String("name")).toString() : common);
    }
}

QString CountryNames::englishName(const QString &code) const
{
    const auto found = m_english.constFind(isoCode(code));
    if (found != m_english.constEnd())
        return *found;
    const QString alpha2 = domain::alpha2ForState(code);
    return alpha2.isEmpty() ? code : QLocale::territoryToString(QLocale::codeToTerritory(alpha2));
}

QString CountryNames::name(const QString &code, const QLocale &locale) const
{
    if (code.isEmpty())
        return {};
    if (const QString special = SpecialNames::of(code); !special.isEmpty())
        return special;
    const QString english = englishName(code);
    return catalogue(locale).value(english, english);
}

const QHash<QString, QString> &CountryNames::catalogue(const QLocale &locale) const
{
    const auto known = m_catalogues.constFind(locale.name());
    if (known != m_catalogues.constEnd())
        return *known;
    QHash<QString, QString> names;
    for (const QString &folder : {locale.name(), locale.name().section(QLatin1Char('_'), 0, 0)}) {
        if (!names.isEmpty())
            break;
        names = readMessageCatalogue(QStringLiteral("%1/%2/LC_MESSAGES/iso_3166-3.mo").arg(m_localeFolder, folder));
        names.insert(
            readMessageCatalogue(QStringLiteral("%1/%2/LC_MESSAGES/iso_3166-1.mo").arg(m_localeFolder, folder)));
    }
    if (locale.language() == QLocale::Arabic) {
        for (QString &name : names)
            name = withoutVowelSigns(name);
    }
    return *m_catalogues.insert(locale.name(), names);
}

} // namespace chancery::wizard

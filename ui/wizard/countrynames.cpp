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

#include <unicode/uloc.h>

#include <algorithm>
#include <iterator>

namespace chancery::wizard {

namespace {

struct Gone
{
    QLatin1String code;
    const char *name;
};

/// The countries of ISO 3166-3 in which people were born who travel now, by the name in use: iso-codes has the official one, with the
/// words turned round for an index, wrong in some languages, and Yugoslavia's in English only.
constexpr Gone statesThatAreNoMore[]{
    {QLatin1String("AFI"), QT_TRANSLATE_NOOP("SpecialNames", "French Territory of the Afars and the Issas")},
    {QLatin1String("ANT"), QT_TRANSLATE_NOOP("SpecialNames", "Netherlands Antilles")},
    {QLatin1String("BUR"), QT_TRANSLATE_NOOP("SpecialNames", "Burma (until 1989)")},
    {QLatin1String("BYS"), QT_TRANSLATE_NOOP("SpecialNames", "Byelorussian SSR")},
    {QLatin1String("CSK"), QT_TRANSLATE_NOOP("SpecialNames", "Czechoslovakia")},
    {QLatin1String("DDR"), QT_TRANSLATE_NOOP("SpecialNames", "German Democratic Republic")},
    {QLatin1String("HVO"), QT_TRANSLATE_NOOP("SpecialNames", "Upper Volta")},
    {QLatin1String("RHO"), QT_TRANSLATE_NOOP("SpecialNames", "Southern Rhodesia")},
    {QLatin1String("SCG"), QT_TRANSLATE_NOOP("SpecialNames", "Serbia and Montenegro")},
    {QLatin1String("SKM"), QT_TRANSLATE_NOOP("SpecialNames", "Sikkim")},
    {QLatin1String("SUN"), QT_TRANSLATE_NOOP("SpecialNames", "Soviet Union")},
    {QLatin1String("VDR"), QT_TRANSLATE_NOOP("SpecialNames", "North Vietnam")},
    {QLatin1String("YMD"), QT_TRANSLATE_NOOP("SpecialNames", "South Yemen")},
    {QLatin1String("YUG"), QT_TRANSLATE_NOOP("SpecialNames", "Yugoslavia")},
    {QLatin1String("ZAR"), QT_TRANSLATE_NOOP("SpecialNames", "Zaire")},
};

struct SpecialNames
{
    Q_DECLARE_TR_FUNCTIONS(SpecialNames)

public:
    static QString of(const QString &code);
};

/// Codes of Doc 9303-3 §5 that are no countries of ISO 3166-1, as a person would say them; and the countries that ICU
/// does not call by the name in use, or not in every language.
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
    if (code == QLatin1String("KOR"))
        return tr("South Korea");
    if (code == QLatin1String("PRK"))
        return tr("North Korea");
    if (code == QLatin1String("TUR"))
        return tr("Türkiye");
    const auto *const gone = std::find_if(
        std::begin(statesThatAreNoMore), std::end(statesThatAreNoMore), [&](const Gone &state) { return code == state.code; });
    return gone == std::end(statesThatAreNoMore) ? QString() : tr(gone->name);
}

/// Arabic is written, and searched for, without the vowel signs of the catalogue.
QString withoutVowelSigns(QString text)
{
    text.removeIf([](QChar sign) { return sign >= QChar(0x064B) && sign <= QChar(0x0652); });
    return text;
}

/// ICU's name of a territory; empty when it has none.
QString territoryName(const QString &alpha2, const QString &language)
{
    if (alpha2.isEmpty())
        return {};
    char16_t name[128];
    UErrorCode status = U_ZERO_ERROR;
    const int length = uloc_getDisplayCountry(("und_" + alpha2.toLatin1()).constData(), language.toLatin1().constData(),
        name, static_cast<int32_t>(std::size(name)), &status);
    const QString known = U_FAILURE(status) ? QString() : QString::fromUtf16(name, length);
    return known == alpha2 ? QString() : known; // the letters again: there is no name
}

} // namespace

CountryNames::CountryNames(const QString &jsonFolder, const QString &localeFolder)
    : m_localeFolder(localeFolder)
{
    const QString standard = QStringLiteral("3166-3");
    QFile file(QStringLiteral("%1/iso_%2.json").arg(jsonFolder, standard));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto entries = QJsonDocument::fromJson(file.readAll()).object().value(standard).toArray();
    for (const auto &entry : entries) {
        const QJsonObject country = entry.toObject();
        m_historic.insert(
            country.value(QLatin1String("alpha_3")).toString(), country.value(QLatin1String("name")).toString());
    }
}

QString CountryNames::englishName(const QString &code) const
{
    if (const QString now = territoryName(domain::alpha2ForState(code), QStringLiteral("en")); !now.isEmpty())
        return now;
    return m_historic.value(code, code);
}

QString CountryNames::name(const QString &code, const QLocale &locale) const
{
    if (const QString special = SpecialNames::of(code); !special.isEmpty())
        return special;
    if (const QString now = territoryName(domain::alpha2ForState(code), locale.name()); !now.isEmpty())
        return now;
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
        if (names.isEmpty())
            names = readMessageCatalogue(
                QStringLiteral("%1/%2/LC_MESSAGES/iso_3166-3.mo").arg(m_localeFolder, folder));
    }
    if (locale.language() == QLocale::Arabic) {
        for (QString &name : names)
            name = withoutVowelSigns(name);
    }
    return *m_catalogues.insert(locale.name(), names);
}

} // namespace chancery::wizard

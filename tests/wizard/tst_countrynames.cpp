// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/statecodes.h"
#include "ui/wizard/countrynames.h"
#include "ui/wizard/languages.h"
#include "ui/wizard/pinyin.h"

#include <QTest>

#include <algorithm>

using namespace chancery;
using namespace chancery::wizard;

/// What countries are called in each language, and how a Chinese name is found with Latin keys.
class TestCountryNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countriesHaveNames_data();
    void countriesHaveNames();
    void everyCountryHasAName();
    void countriesThatAreNoMoreNeedTheSystem();
    void peopleWereBornInCountriesWithNames_data();
    void peopleWereBornInCountriesWithNames();
    void chineseNamesAreTypedOnLatinKeys();
};

void TestCountryNames::countriesHaveNames_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *code, const char *language, const QString &name) {
        QTest::addRow("%s in %s", code, language) << QString::fromLatin1(code) << QString::fromLatin1(language) << name;
    };
    row("D", "en", QStringLiteral("Germany"));
    row("FRA", "zh_CN", QStringLiteral("法国"));
    row("DZA", "es", QStringLiteral("Argelia"));
    row("RUS", "es", QStringLiteral("Rusia"));
    row("IMN", "ar", QStringLiteral("جزيرة مان"));
    row("MDA", "ar", QStringLiteral("مولدوفا"));
    row("RUS", "ru", QStringLiteral("Россия"));
    row("CIV", "fr", QStringLiteral("Côte d’Ivoire"));
    row("FRA", "C", QStringLiteral("France"));
    row("SUN", "en", QStringLiteral("Soviet Union")); // not Russia: it is no more
    row("QQQ", "zh_CN", QStringLiteral("QQQ"));
    row("", "en", QString());
}

void TestCountryNames::countriesHaveNames()
{
    QFETCH(QString, code);
    QFETCH(QString, language);
    QFETCH(QString, name);
    const CountryNames names;
    QCOMPARE(names.name(code, language == u"C" ? QLocale::c() : QLocale(language)), name);
}

void TestCountryNames::everyCountryHasAName()
{
    const CountryNames names;
    for (const Languages::Language &language : Languages::available()) {
        const QLocale locale = Languages::localeOf(language.code);
        for (const QString &code : domain::countryCodes())
            QVERIFY2(names.name(code, locale) != code && !names.name(code, locale).isEmpty(), qPrintable(code + u' ' + language.code));
    }
}

void TestCountryNames::countriesThatAreNoMoreNeedTheSystem()
{
    const CountryNames without(QStringLiteral("/nonexistent"), QStringLiteral("/nonexistent"));
    QCOMPARE(without.name(QStringLiteral("WAK"), QLocale(QLocale::French)), QStringLiteral("WAK"));
    QCOMPARE(without.name(QStringLiteral("FRA"), QLocale(QLocale::French)), QStringLiteral("France"));
    const CountryNames odd(QStringLiteral(CHANCERY_SOURCE_DIR "/translations"), QStringLiteral(CHANCERY_SOURCE_DIR));
    QCOMPARE(odd.name(QStringLiteral("WAK"), QLocale(QLocale::French)), QStringLiteral("WAK"));
}

void TestCountryNames::peopleWereBornInCountriesWithNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("yugoslavia");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Yugoslavia");
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << QStringLiteral("南斯拉夫");
    QTest::newRow("fr") << QStringLiteral("fr") << QStringLiteral("Yougoslavie");
    QTest::newRow("es") << QStringLiteral("es") << QStringLiteral("Yugoslavia");
    QTest::newRow("ar") << QStringLiteral("ar") << QStringLiteral("يوغوسلافيا");
    QTest::newRow("ru") << QStringLiteral("ru") << QStringLiteral("Югославия");
}

void TestCountryNames::peopleWereBornInCountriesWithNames()
{
    QFETCH(QString, language);
    Languages languages;
    QVERIFY(languages.speak(language));
    const CountryNames names;
    QTEST(names.name(QStringLiteral("YUG"), Languages::localeOf(language)), "yugoslavia");
}

void TestCountryNames::chineseNamesAreTypedOnLatinKeys()
{
    QCOMPARE(pinyinOf(QStringLiteral("法国")), QStringLiteral("faguo fg"));
    QCOMPARE(pinyinOf(QStringLiteral("柬埔寨")), QStringLiteral("jianpuzhai jpz"));
    QCOMPARE(pinyinOf(QStringLiteral("秘鲁")), QStringLiteral("bilu bl"));
    QCOMPARE(pinyinOf(QStringLiteral("刚果（金）")), QStringLiteral("gangguojin ggj"));
    QCOMPARE(pinyinOf(QStringLiteral("France")), QString());
    const CountryNames names;
    const QLocale chinese = Languages::localeOf(QStringLiteral("zh_CN"));
    Languages languages;
    QVERIFY(languages.speak(QStringLiteral("zh_CN")));
    for (const QString &code : domain::countryCodes() + domain::historicCountryCodes()) {
        const QString name = names.name(code, chinese);
        const auto letters = std::count_if(
            name.begin(), name.end(), [](QChar sign) { return sign.script() == QChar::Script_Han; });
        QVERIFY2(pinyinOf(name).section(u' ', 1).size() == letters, qPrintable(name));
    }
}

QTEST_MAIN(TestCountryNames)
#include "tst_countrynames.moc"

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/failurecode.h"
#include "ui/payment/words.h"
#include "ui/wizard/countrynames.h"
#include "ui/wizard/languages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace chancery::wizard;

/// The languages on the screen are whole: nothing unfinished, nothing empty, every place-holder where it belongs.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsFinished_data();
    void everyEntryIsFinished();
    void everyLanguageIsSpoken_data() { everyEntryIsFinished_data(); }
    void everyLanguageIsSpoken();
    void allLanguagesHaveTheSameStrings();
    void unknownLanguagesAreRefused();
    void countriesHaveNames();
    void cataloguesOfOtherFilesAreEmpty();
    void everyFailureHasWords_data() { everyEntryIsFinished_data(); }
    void everyFailureHasWords();

private:
    struct Entry
    {
        QString context, source, comment;
        QStringList translations;
        bool unfinished = false;
    };
    static QList<Entry> read(const QString &code);
};

QList<TestTranslations::Entry> TestTranslations::read(const QString &code)
{
    QFile file(QStringLiteral(CHANCERY_SOURCE_DIR "/translations/chancery_%1.ts").arg(code));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Entry> entries;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            entries.append(Entry{context, {}, {}, {}});
        } else if (name == u"source") {
            entries.last().source = xml.readElementText();
        } else if (name == u"comment") {
            entries.last().comment = xml.readElementText();
        } else if (name == u"translation") {
            entries.last().unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            entries.last().translations.append(text);
        }
    }
    return entries;
}

void TestTranslations::everyEntryIsFinished_data()
{
    QTest::addColumn<QString>("code");
    for (const auto &language : Languages::available())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestTranslations::everyEntryIsFinished()
{
    QFETCH(QString, code);
    const auto entries = read(code);
    QVERIFY(entries.size() > 400);
    static const QRegularExpression places(QStringLiteral("%(\\d|n)"));
    for (const Entry &entry : entries) {
        QVERIFY2(!entry.unfinished, qPrintable(entry.context + QStringLiteral(": ") + entry.source));
        for (const QString &translation : entry.translations) {
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(entry.source));
            for (auto place = places.globalMatch(entry.source); place.hasNext();) {
                const QString held = place.next().captured();
                QVERIFY2(translation.contains(held), qPrintable(entry.source + QStringLiteral(" lacks ") + held));
            }
            QCOMPARE(translation.count(places) >= entry.source.count(places), true);
        }
    }
}

void TestTranslations::everyLanguageIsSpoken()
{
    QFETCH(QString, code);
    Languages languages;
    QVERIFY(languages.speak(code));
    QCOMPARE(languages.current(), code);
    const QString back = QCoreApplication::translate("chancery::wizard::KioskWindow", "Back");
    QCOMPARE(back, code == QLatin1String("zh_CN") ? QStringLiteral("返回") : QStringLiteral("Back"));
    const QString one = QCoreApplication::translate("chancery::wizard::KioskWindow", "%n second(s)", nullptr, 1);
    const QString five = QCoreApplication::translate("chancery::wizard::KioskWindow", "%n second(s)", nullptr, 5);
    QVERIFY(one.startsWith(QLatin1Char('1')) && five.startsWith(QLatin1Char('5')));
    QVERIFY(!one.contains(QLatin1Char('(')) && !five.contains(QLatin1Char('(')));
}

void TestTranslations::everyFailureHasWords()
{
    using chancery::paymentui::Words;
    QFETCH(QString, code);
    Languages languages;
    QVERIFY(languages.speak(code));
    const Words::Message fallback = Words::failure(QStringLiteral("a_code_of_next_year"));
    QSet<QString> titles;
    for (const QStringView failure : chancery::domain::failurecode::all) {
        const Words::Message words = Words::failure(failure.toString());
        QVERIFY2(!words.headline.isEmpty() && !words.text.isEmpty(), qPrintable(failure.toString()));
        QCOMPARE(words.headline == fallback.headline, failure == u"declined");
        QVERIFY2(!titles.contains(words.headline), qPrintable(failure.toString()));
        titles.insert(words.headline);
        if (code == u"zh_CN")
            QVERIFY2(words.headline.at(0).script() == QChar::Script_Han, qPrintable(words.headline));
    }
}

void TestTranslations::allLanguagesHaveTheSameStrings()
{
    const auto keys = [](const QString &code) {
        QStringList all;
        for (const Entry &entry : read(code))
            all.append(entry.context + u'|' + entry.source + u'|' + entry.comment);
        return all;
    };
    const QStringList english = keys(QStringLiteral("en"));
    for (const auto &language : Languages::available())
        QCOMPARE(keys(language.code), english);
}

void TestTranslations::unknownLanguagesAreRefused()
{
    Languages languages;
    QVERIFY(languages.speak(QStringLiteral("en")));
    QVERIFY(!languages.speak(QStringLiteral("xx")));
    QCOMPARE(languages.current(), QStringLiteral("en"));
}

void TestTranslations::countriesHaveNames()
{
    const CountryNames names;
    const QLocale chinese(QLocale::Chinese, QLocale::China);
    QCOMPARE(names.name(QStringLiteral("D"), QLocale(QLocale::English)), QStringLiteral("Germany"));
    QCOMPARE(names.name(QStringLiteral("FRA"), QLocale(QLocale::English)), QStringLiteral("France"));
    QCOMPARE(names.name(QStringLiteral("FRA"), chinese), QStringLiteral("法国"));
    QCOMPARE(names.name(QStringLiteral("QQQ"), chinese), QStringLiteral("QQQ"));
    const CountryNames without(QStringLiteral("/nonexistent"), QStringLiteral("/nonexistent"));
    QCOMPARE(without.name(QStringLiteral("FRA"), chinese), QStringLiteral("France")); // Qt's own names
}

void TestTranslations::cataloguesOfOtherFilesAreEmpty()
{
    const CountryNames odd(QStringLiteral(CHANCERY_SOURCE_DIR "/translations"), QStringLiteral(CHANCERY_SOURCE_DIR));
    QCOMPARE(odd.name(QStringLiteral("FRA"), QLocale(QLocale::English)), QStringLiteral("France"));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"

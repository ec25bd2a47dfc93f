// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/failurecode.h"
#include "ui/payment/words.h"
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
    void everyFormHasItsPlaces_data() { everyEntryIsFinished_data(); }
    void everyFormHasItsPlaces();
    void sentencesEndAlike_data() { everyEntryIsFinished_data(); }
    void sentencesEndAlike();
    void signsStandAsTheLanguageSetsThem_data() { everyEntryIsFinished_data(); }
    void signsStandAsTheLanguageSetsThem();
    void eachThingHasItsOwnWord_data();
    void eachThingHasItsOwnWord();
    void nothingIsLeftInLatinLetters_data();
    void nothingIsLeftInLatinLetters();
    void arabicRunsFromRightToLeft();
    void pluralsFollowTheLanguage_data();
    void pluralsFollowTheLanguage();
    void everyLanguageIsSpoken_data();
    void everyLanguageIsSpoken();
    void allLanguagesHaveTheSameStrings();
    void theCounterSpeaksAboutTheTraveller_data() { everyLanguageIsSpoken_data(); }
    void theCounterSpeaksAboutTheTraveller();
    void unknownLanguagesAreRefused();
    void everyFailureHasWords_data() { everyLanguageIsSpoken_data(); }
    void everyFailureHasWords();

private:
    struct Entry
    {
        QString context, source, comment;
        QStringList translations; ///< one, or one for each plural form
        bool unfinished = false;
        bool plural = false;
    };
    /// `catalogue`: "chancery", or "counter" for what staff read otherwise.
    static QList<Entry> read(const QString &code, const QString &catalogue = QStringLiteral("chancery"));
    static QStringList keys(const QList<Entry> &entries);
};

namespace {

/// As Qt counts them.
const QHash<QString, qsizetype> pluralForms{{QStringLiteral("en"), 2}, {QStringLiteral("zh_CN"), 1},
    {QStringLiteral("fr"), 2}, {QStringLiteral("es"), 2}, {QStringLiteral("ar"), 6}, {QStringLiteral("ru"), 3}};

} // namespace

QStringList TestTranslations::keys(const QList<Entry> &entries)
{
    QStringList all;
    for (const Entry &entry : entries)
        all.append(entry.context + u'|' + entry.source + u'|' + entry.comment);
    return all;
}

QList<TestTranslations::Entry> TestTranslations::read(const QString &code, const QString &catalogue)
{
    QFile file(QStringLiteral(CHANCERY_SOURCE_DIR "/translations/%1_%2.ts").arg(catalogue, code));
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
            entries.last().plural = xml.attributes().hasAttribute(QStringLiteral("numerus"));
        } else if (name == u"source") {
            entries.last().source = xml.readElementText();
        } else if (name == u"comment") {
            entries.last().comment = xml.readElementText();
        } else if (name == u"translation") {
            entries.last().unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!entries.last().plural)
                entries.last().translations.append(xml.readElementText());
        } else if (name == u"numerusform") {
            entries.last().translations.append(xml.readElementText());
        }
    }
    return entries;
}

void TestTranslations::everyEntryIsFinished_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("catalogue");
    for (const auto &language : Languages::available()) {
        for (const QString &catalogue : {QStringLiteral("chancery"), QStringLiteral("counter")})
            QTest::addRow("%s %s", qPrintable(catalogue), qPrintable(language.code)) << language.code << catalogue;
    }
}

void TestTranslations::everyEntryIsFinished()
{
    QFETCH(QString, code);
    QFETCH(QString, catalogue);
    const auto entries = read(code, catalogue);
    QVERIFY(entries.size() > (catalogue == u"chancery" ? 400 : 60));
    for (const Entry &entry : entries) {
        QVERIFY2(!entry.unfinished, qPrintable(entry.context + QStringLiteral(": ") + entry.source));
        QVERIFY2(!entry.translations.isEmpty(), qPrintable(entry.source));
        QCOMPARE(entry.translations.size(), entry.plural ? pluralForms.value(code) : 1);
        for (const QString &translation : entry.translations)
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(entry.source));
    }
}

void TestTranslations::everyFormHasItsPlaces()
{
    QFETCH(QString, code);
    static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
    const auto places = [](const QString &text) {
        QStringList held;
        for (auto match = place.globalMatch(text); match.hasNext();)
            held.append(match.next().captured());
        held.sort();
        return held;
    };
    const auto edge = [](const QString &text) { return std::pair(text.front().isSpace(), text.back().isSpace()); };
    QFETCH(QString, catalogue);
    for (const Entry &entry : read(code, catalogue)) {
        for (qsizetype form = 0; form < entry.translations.size(); ++form) {
            const QString &translation = entry.translations.at(form);
            QStringList wanted = places(entry.source);
            // None, one and two are words of their own in Arabic.
            if (code == u"ar" && entry.plural && form < 3 && !translation.contains(u"%n"))
                wanted.removeAll(QStringLiteral("%n"));
            const QString where = entry.source + QStringLiteral(" -> ") + translation;
            QVERIFY2(places(translation) == wanted, qPrintable(where));
            QVERIFY2(!translation.contains(u"  "), qPrintable(where));
            if (entry.source.trimmed().size() > 1) // else it stands between two others
                QVERIFY2(edge(translation) == edge(entry.source), qPrintable(where));
            QVERIFY2(translation.count(u'\n') == entry.source.count(u'\n'), qPrintable(where));
        }
    }
}

void TestTranslations::sentencesEndAlike()
{
    QFETCH(QString, code);
    const auto ending = [](const QString &text) {
        static const QList<QStringView> alike{u".。", u"?？؟", u":：", u"!！", u",،、"};
        for (qsizetype i = 0; i < alike.size(); ++i) {
            if (alike.at(i).contains(text.trimmed().back()))
                return i;
        }
        return qsizetype(-1);
    };
    QFETCH(QString, catalogue);
    for (const Entry &entry : read(code, catalogue)) {
        for (const QString &translation : entry.translations)
            QVERIFY2(ending(translation) == ending(entry.source),
                qPrintable(entry.source + QStringLiteral(" -> ") + translation));
    }
}

void TestTranslations::signsStandAsTheLanguageSetsThem()
{
    QFETCH(QString, code);
    QFETCH(QString, catalogue);
    // French keeps : ; ? ! % and the marks of a quotation on the line of their word; no language sets … apart.
    static const QRegularExpression loose(QStringLiteral(" [:;?!%»](?![\\dn])|« "));
    static const QRegularExpression apart(QStringLiteral("[\\s\\x{A0}]…"));
    // A traveller's screen keeps a number beside what it counts; the counter's narrow columns may part them.
    static const QRegularExpression parted(QStringLiteral("%n \\p{L}"));
    for (const Entry &entry : read(code, catalogue)) {
        for (const QString &translation : entry.translations) {
            QVERIFY2(code != u"fr" || !translation.contains(loose), qPrintable(translation));
            QVERIFY2(!translation.contains(apart), qPrintable(translation));
            if (code != u"en" && !entry.context.startsWith(QLatin1String("chancery::counter")))
                QVERIFY2(!translation.contains(parted), qPrintable(translation));
        }
    }
}

void TestTranslations::eachThingHasItsOwnWord_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("english"); // of the texts that it is about
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char *name, const char *code, const QString &english, const QString &wrong) {
        QTest::newRow(name) << QString::fromLatin1(code) << english << wrong;
    };
    // A name that begins with a vowel would need d’ before it.
    row("fr: de before a name", "fr", QStringLiteral("%1’s page|for %1 to confirm"), QStringLiteral("\\bde %1"));
    row("en: what may not happen", "en", QStringLiteral("refused|withdraw|not work|not show|do not have|yes"),
        QStringLiteral("\\bwhen (yes|it|a|the|your) "));
    row("zh: the machine", "zh_CN", QStringLiteral("kiosk|machine"), QStringLiteral("本终端|自助终端"));
    // The same verb can mean to wipe: beside a passport or what was entered it must not be left to guess.
    row("ar: to erase", "ar", QStringLiteral("[Ee]rase|cleared"), QStringLiteral("مسح"));
    row("ar: to scan a passport", "ar", QStringLiteral("[Ss]can (your|a) passport|I cannot scan"),
        QStringLiteral("مسح(?!.*ضوئي)"));
    row("ar: by itself", "ar", QStringLiteral("by itself"), QStringLiteral("وحدها"));
    row("ru: the number of a payment", "ru", QStringLiteral("payment company|provider’s reference"),
        QStringLiteral("номер платёжной компании"));
    row("es: the payment company", "es", QStringLiteral("payment (provider|company|service)"),
        QStringLiteral("proveedor|servicio"));
    row("es: the check digit", "es", QStringLiteral("check digit"), QStringLiteral("cifras? de control"));
    row("es: e-mail", "es", QStringLiteral("by e-mail"), QStringLiteral("por correo(?! electrónico)"));
}

void TestTranslations::eachThingHasItsOwnWord()
{
    QFETCH(QString, code);
    QFETCH(QString, english);
    QFETCH(QString, wrong);
    const QRegularExpression about(english);
    const QRegularExpression mistaken(wrong, QRegularExpression::CaseInsensitiveOption);
    int met = 0;
    for (const Entry &entry : read(code) + read(code, QStringLiteral("counter"))) {
        if (!entry.source.contains(about))
            continue;
        ++met;
        for (const QString &translation : entry.translations)
            QVERIFY2(!translation.contains(mistaken), qPrintable(translation));
    }
    QVERIFY(met > 0);
}

void TestTranslations::nothingIsLeftInLatinLetters_data()
{
    QTest::addColumn<QString>("code");
    for (const auto &language : Languages::available()) {
        const auto script = QLocale(language.code).script();
        if (script != QLocale::LatinScript)
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void TestTranslations::nothingIsLeftInLatinLetters()
{
    QFETCH(QString, code);
    // Names, what is printed in a passport, and what is typed as it stands.
    static const QRegularExpression allowed(
        QStringLiteral("Alipay|WeChat Pay|PayPal|chancery pin|chancery-admin device "
                       "code|L898902C3|name@example\\.com|\\b[MFPOISBG]\\b|%n|^[dMy年月日'г. ]+$"));
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]"));
    for (const Entry &entry : read(code)) {
        for (QString translation : entry.translations) {
            translation.remove(allowed);
            QVERIFY2(!translation.contains(latin), qPrintable(entry.source + QStringLiteral(" -> ") + translation));
        }
    }
}

void TestTranslations::arabicRunsFromRightToLeft()
{
    // A sentence takes its direction from its first letter: one that begins with a name in Latin letters needs a mark
    // before it.
    static const QRegularExpression arabic(QStringLiteral("[\\x{0620}-\\x{064A}]"));
    for (const Entry &entry : read(QStringLiteral("ar"))) {
        for (QString translation : entry.translations) {
            translation.remove(QStringLiteral("%n")); // figures
            QVERIFY2(!translation.contains(arabic) || translation.isRightToLeft(), qPrintable(translation));
        }
    }
}

void TestTranslations::pluralsFollowTheLanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *code, int count, const QString &words) {
        QTest::addRow("%s %d", code, count) << QString::fromLatin1(code) << count << words;
    };
    row("en", 1, QStringLiteral("1 working day"));
    row("en", 3, QStringLiteral("3 working days"));
    row("fr", 1, QStringLiteral("1\u00A0jour ouvré"));
    row("fr", 3, QStringLiteral("3\u00A0jours ouvrés"));
    row("es", 1, QStringLiteral("1\u00A0día laborable"));
    row("es", 15, QStringLiteral("15\u00A0días laborables"));
    row("ru", 1, QStringLiteral("1\u00A0рабочий день"));
    row("ru", 3, QStringLiteral("3\u00A0рабочих дня"));
    row("ru", 11, QStringLiteral("11\u00A0рабочих дней"));
    row("ru", 21, QStringLiteral("21\u00A0рабочий день"));
    row("ar", 1, QStringLiteral("يوم عمل واحد"));
    row("ar", 2, QStringLiteral("يوما عمل"));
    row("ar", 3, QStringLiteral("3\u00A0أيام عمل"));
    row("ar", 15, QStringLiteral("15\u00A0يوم عمل"));
    row("zh_CN", 3, QStringLiteral("3\u00A0个工作日"));
}

void TestTranslations::pluralsFollowTheLanguage()
{
    QFETCH(QString, code);
    QFETCH(int, count);
    Languages languages;
    QVERIFY(languages.speak(code));
    QTEST(QCoreApplication::translate("chancery::wizard::ChoiceEditor", "%n working day(s)", nullptr, count), "words");
}

void TestTranslations::everyLanguageIsSpoken_data()
{
    QTest::addColumn<QString>("code");
    for (const auto &language : Languages::available())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestTranslations::everyLanguageIsSpoken()
{
    QFETCH(QString, code);
    Languages languages;
    QVERIFY(languages.speak(code));
    QCOMPARE(languages.current(), code);
    const QString back = QCoreApplication::translate("chancery::wizard::KioskWindow", "Back");
    const QHash<QString, QString> expected{{QStringLiteral("en"), QStringLiteral("Back")},
        {QStringLiteral("zh_CN"), QStringLiteral("返回")}, {QStringLiteral("fr"), QStringLiteral("Retour")},
        {QStringLiteral("es"), QStringLiteral("Atrás")}, {QStringLiteral("ar"), QStringLiteral("رجوع")},
        {QStringLiteral("ru"), QStringLiteral("Назад")}};
    QCOMPARE(back, expected.value(code));
    const QString one = QCoreApplication::translate("chancery::wizard::KioskWindow", "%n second(s)", nullptr, 21);
    const QString five = QCoreApplication::translate("chancery::wizard::KioskWindow", "%n second(s)", nullptr, 5);
    QVERIFY(one.startsWith(QLatin1String("21")) && five.startsWith(QLatin1Char('5')));
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
        const QChar::Script script = code == u"zh_CN" ? QChar::Script_Han
            : code == u"ar"                           ? QChar::Script_Arabic
            : code == u"ru"                           ? QChar::Script_Cyrillic
                                                      : QChar::Script_Latin;
        QVERIFY2(words.headline.at(0).script() == script, qPrintable(words.headline));
    }
}

void TestTranslations::allLanguagesHaveTheSameStrings()
{
    const QStringList english = keys(read(QStringLiteral("en")));
    for (const auto &language : Languages::available())
        QCOMPARE(keys(read(language.code)), english);
}

void TestTranslations::theCounterSpeaksAboutTheTraveller()
{
    QFETCH(QString, code);
    // Each takes the place of something that is said.
    const QStringList said = keys(read(code));
    const QStringList english = keys(read(QStringLiteral("en"), QStringLiteral("counter")));
    QCOMPARE(keys(read(code, QStringLiteral("counter"))), english);
    for (const QString &key : english)
        QVERIFY2(said.contains(key), qPrintable(key));
    const auto title = [] { return QCoreApplication::translate("StepWords", "About you"); };
    Languages kiosk;
    QVERIFY(kiosk.speak(code));
    const QString toTheTraveller = title();
    Languages counter(Languages::Reader::Staff);
    QVERIFY(counter.speak(code));
    QVERIFY(title() != toTheTraveller);
    // What staff read speaks to nobody as the traveller.
    if (code == u"en") {
        static const QRegularExpression spokenTo(
            QStringLiteral("\\b(you|your|my|I)\\b"), QRegularExpression::CaseInsensitiveOption);
        for (const Entry &entry : read(code, QStringLiteral("counter")))
            QVERIFY2(!entry.translations.first().contains(spokenTo), qPrintable(entry.translations.first()));
    }
}

void TestTranslations::unknownLanguagesAreRefused()
{
    Languages languages;
    QVERIFY(languages.speak(QStringLiteral("en")));
    QVERIFY(!languages.speak(QStringLiteral("xx")));
    QCOMPARE(languages.current(), QStringLiteral("en"));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"

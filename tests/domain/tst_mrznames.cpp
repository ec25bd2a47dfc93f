// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/mrzencoder.h"
#include "models/domain/mrzlayout.h"
#include "models/domain/mrzname.h"
#include "models/domain/transliteration.h"
#include "models/domain/transliterationtable.h"
#include "tests/domain/mrzvectors.h"

#include <QRegularExpression>
#include <QTest>

using namespace chancery;
using namespace chancery::domain;

namespace {

int nameWidth(const QString &format)
{
    return mrzLayout(mrzFormatFromString(format).value()).find(MrzPart::Name)->length;
}

PersonName split(const QString &printed)
{
    return {printed.section(u',', 0, 0), printed.section(u',', 1)};
}

MrzFields read(const QString &field)
{
    const PersonName name = decodeMrzName(field);
    MrzFields fields;
    fields.primaryIdentifier = name.primary;
    fields.secondaryIdentifier = name.secondary;
    fields.nameMaybeTruncated = !field.endsWith(u'<');
    return fields;
}

} // namespace

class TestMrzNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNames_data();
    void writesNames();
    void truncatesAnything();
    void refusesWhatHasNoLetters_data();
    void refusesWhatHasNoLetters();
    void transliterates_data();
    void transliterates();
    void followsTheTables_data();
    void followsTheTables();
    void matches_data();
    void matches();
    void matchesWhatItWrote_data();
    void matchesWhatItWrote();
};

void TestMrzNames::writesNames_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue vector : test::readData(QStringLiteral("mrz_names_vectors.json")).value(u"names").toArray())
        QTest::newRow(qPrintable(vector[u"id"].toString())) << vector.toObject();
}

void TestMrzNames::writesNames()
{
    QFETCH(const QJsonObject, vector);
    const int width = nameWidth(vector.value(u"format").toString());
    const auto field = encodeMrzName(split(vector.value(u"viz").toString()), width);
    QVERIFY(field);
    if (vector.value(u"kind") == QStringLiteral("exact")) {
        QCOMPARE(*field, vector.value(u"field").toString());
        return;
    }
    static const QRegularExpression shape(QStringLiteral("^[A-Z<]*[A-Z]$"));
    QCOMPARE(field->size(), width);
    QVERIFY2(shape.match(*field).hasMatch(), qPrintable(*field));
    QVERIFY(field->contains(u"<<"));
}

void TestMrzNames::truncatesAnything()
{
    const QStringList words{QStringLiteral("A"), QStringLiteral("BO"), QStringLiteral("WOOLOOMOOLOO"),
        QStringLiteral("THEVERYLONGESTSINGLENAMETHATANYBODYEVERHAD"), QStringLiteral("CHARONGUANG")};
    for (int primaryCount = 1; primaryCount <= 24; ++primaryCount) {
        for (int secondaryCount = 0; secondaryCount <= 24; ++secondaryCount) {
            QStringList primary;
            QStringList secondary;
            for (int i = 0; i < primaryCount; ++i)
                primary.append(words.at((i * 3 + secondaryCount) % words.size()));
            for (int i = 0; i < secondaryCount; ++i)
                secondary.append(words.at((i * 2 + primaryCount) % words.size()));
            const PersonName name{primary.join(u' '), secondary.join(u' ')};
            for (const int width : {30, 31, 39}) {
                const auto field = encodeMrzName(name, width);
                QVERIFY(field);
                QCOMPARE(field->size(), width);
                const qsizetype whole = name.primary.size() + (secondary.isEmpty() ? 0 : 2 + name.secondary.size());
                QVERIFY2((whole < width) == field->endsWith(u'<'), qPrintable(*field));
                QVERIFY(!field->startsWith(u'<'));
                QCOMPARE(field->contains(u"<<") && !decodeMrzName(*field).secondary.isEmpty(), secondaryCount > 0);
                QVERIFY2(matchesMrzName(name, read(*field)), qPrintable(*field));
            }
        }
    }
}

void TestMrzNames::refusesWhatHasNoLetters_data()
{
    QTest::addColumn<QString>("primary");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString() << QStringLiteral("name_empty");
    QTest::newRow("marks") << QStringLiteral("' -") << QStringLiteral("name_empty");
    QTest::newRow("digit") << QStringLiteral("ANNA2") << QStringLiteral("name_not_transliterable");
    QTest::newRow("Chinese") << QStringLiteral("王小明") << QStringLiteral("name_not_transliterable");
}

void TestMrzNames::refusesWhatHasNoLetters()
{
    QFETCH(const QString, primary);
    QFETCH(const QString, code);
    const auto field = encodeMrzName({primary, {}}, 39);
    QVERIFY(!field);
    QCOMPARE(field.error().code, code);
}

void TestMrzNames::transliterates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const char *written) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(written);
    };
    row("Müller", "MUELLER");
    row("Mu\u0308ller", "MUELLER");
    row("Groß", "GROSS");
    row("GROẞ", "GROSS");
    row("Nuñez", "NUNEZ");
    row("Þórður", "THORDUR");
    row("Nguyễn", "NGUYEN");
    row("D'Artagnan", "DARTAGNAN");
    row("O\u2019Connor", "OCONNOR");
    row("Smith-Jones", "SMITH<JONES");
    row("St. John", "ST<JOHN");
    row("Горбачёв", "GORBACHEV");
    row("Щукин", "SHCHUKIN");
    row("محمد", "MXHMD");
    row("محمّد", "MXHMMD");
    row("هُدَى", "HDXAY");
}

void TestMrzNames::transliterates()
{
    QFETCH(const QString, name);
    QFETCH(const QString, written);
    QCOMPARE(transliterate(name), std::optional(written));
}

void TestMrzNames::followsTheTables_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<QString>("rule");
    const QJsonObject tables = test::readData(QStringLiteral("icao_translit.json"));
    for (const QString &script : {QStringLiteral("latin"), QStringLiteral("cyrillic"), QStringLiteral("arabic")}) {
        const QJsonObject table = tables.value(script).toObject();
        QVERIFY(!table.isEmpty());
        for (auto it = table.begin(); it != table.end(); ++it) {
            const QString character(QChar(it.key().mid(2).toUShort(nullptr, 16)));
            QTest::newRow(qPrintable(it.key())) << character << it.value()[u"rule"].toString();
        }
    }
}

void TestMrzNames::followsTheTables()
{
    QFETCH(const QString, character);
    QFETCH(const QString, rule);
    const auto alternatives = transliterationAlternatives(QStringLiteral("A") + character);
    QVERIFY(alternatives);
    const QStringList ways = alternatives->back();
    if (rule.startsWith(u"(Not")) {
        QCOMPARE(ways, QStringList{QString()});
    } else if (rule.startsWith(u"[DOUBLE]")) {
        QCOMPARE(ways, QStringList{QStringLiteral("A")});
    } else {
        // Every group of capitals in the rule is an alternative, apart from words such as "Ukrainian".
        static const QRegularExpression alternative(QStringLiteral("\\b[A-Z]+(?![a-z])"));
        QStringList expected;
        for (auto match = alternative.globalMatch(rule); match.hasNext();)
            expected.append(match.next().captured());
        QCOMPARE(ways, expected);
    }
}

void TestMrzNames::matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("match");
    const auto row = [](const char *typed, const char *field, bool match) {
        QTest::addRow("%s | %s", typed, field) << QString::fromUtf8(typed) << QString::fromLatin1(field) << match;
    };
    row("Müller, Jürgen", "MUELLER<<JUERGEN<<<<", true);
    row("Müller, Jürgen", "MULLER<<JURGEN<<<<", true);
    row("Müller, Jürgen", "MUXXLLER<<JURGEN<<<<", true);
    row("Mueller, Juergen", "MUELLER<<JUERGEN<<<<", true);
    row("Mueller, Juergen", "MULLER<<JURGEN<<<<", false);
    row("Ångström, Åsa", "AANGSTROEM<<ASA<<<<", true);
    row("Nuñez, Ana", "NUNXXEZ<<ANA<<<<", true);
    row("Smith-Jones, Susie", "SMITH<JONES<<SUSIE<<<<", true);
    row("Smith, Susie", "SMITH<JONES<<SUSIE<<<<", false);
    row("Smith-Jones, Susie Margaret", "SMITH<JONES<<SUSIE<<<<", false);
    row("O'Connor, Enya", "OCONNOR<<ENYA<<<<", true);
    row("Arkfreith,", "ARKFREITH<<<<<<", true);
    row(", Arkfreith", "ARKFREITH<<<<<<", true);
    row("Arkfreith,", "<<ARKFREITH<<<<<<", true);
    row("Nilavadhanananda, Arnpol Petch Charonguang", "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU", true);
    row("Nilavadhanananda, Arnpol Petch Charonguang", "NILAVADHANANANDA<<ARNPOL<PE<CH", true);
    row("Nilavadhanananda, Arnpol Petch Charonguang", "NILAVADHANANANDA<<ARNPOL", true);
    row("Nilavadhanananda, Arnpol", "NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU", false);
    row("Bennelong Wooloomooloo Warrandyte Warnambool, Dingo Potoroo", "BENNEL<WOOLO<WARRA<WARNA<<DIN<P", true);
    row("Müllerová, Jana", "MUELLE", true);
    row("Müllerová, Jana", "MULLE", true);
    row("Горбачёв, Михаил", "GORBACHEV<<MIKHAIL<<<", true);
    row("王, 小明", "WANG<<XIAOMING<<<", false);
}

void TestMrzNames::matches()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, field);
    QFETCH(const bool, match);
    QCOMPARE(matchesMrzName(split(typed), read(field)), match);
}

void TestMrzNames::matchesWhatItWrote_data()
{
    writesNames_data();
}

void TestMrzNames::matchesWhatItWrote()
{
    QFETCH(const QJsonObject, vector);
    const PersonName typed = split(vector.value(u"viz").toString());
    QVERIFY(matchesMrzName(typed, read(vector.value(u"field").toString())));
}

QTEST_GUILESS_MAIN(TestMrzNames)
#include "tst_mrznames.moc"

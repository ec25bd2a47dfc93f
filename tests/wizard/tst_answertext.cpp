// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/answertext.h"

#include "models/domain/address.h"
#include "ui/wizard/countrynames.h"
#include "ui/wizard/format.h"
#include "ui/wizard/languages.h"
#include "ui/wizard/storedamage.h"

#include <QRegularExpression>
#include <QTest>

using namespace chancery;
using namespace chancery::wizard;

/// Answers, and what is said of the machine, as a person reads them.
class TestAnswerText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressReadsAsOnAnEnvelope_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        const QString typed = QStringLiteral("2-11-5 Ebisu, 150-0013 Tokyo");
        QTest::newRow("en") << QStringLiteral("en") << typed + QStringLiteral(", Japan");
        QTest::newRow("fr") << QStringLiteral("fr") << typed + QStringLiteral(", Japon");
        QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << typed + QStringLiteral(", 日本");
        QTest::newRow("ar") << QStringLiteral("ar") << QChar(0x200F) + typed + QStringLiteral("، اليابان");
    }

    void anAddressReadsAsOnAnEnvelope()
    {
        QFETCH(QString, code);
        Languages languages;
        QVERIFY(languages.speak(code));
        domain::Address address;
        address.line1 = QStringLiteral("2-11-5 Ebisu");
        address.postalCode = QStringLiteral("150-0013");
        address.city = QStringLiteral("Tokyo");
        address.country = QStringLiteral("JPN");
        const CountryNames countries;
        QString text = answerText(domain::FieldId::HomeAddress, QVariant::fromValue(address), QLocale(code), countries);
        // In Arabic what was typed keeps its own direction from its first letter to its last.
        QVERIFY(text.contains(QChar(0x2068) + QStringLiteral("2-11-5 Ebisu, 150-0013 Tokyo") + QChar(0x2069)));
        text.remove(QRegularExpression(QStringLiteral("[\\x{2068}\\x{2069}]")));
        QTEST(text, "text");
    }

    void aLabelGoesOnAfterAColonInSmallLetters_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("goesOn");
        QTest::newRow("a word") << QStringLiteral("Ускоренно") << QStringLiteral("ускоренно");
        QTest::newRow("an accent") << QStringLiteral("Études courtes") << QStringLiteral("études courtes");
        QTest::newRow("capitals") << QStringLiteral("USD") << QStringLiteral("USD");
        QTest::newRow("no letters") << QStringLiteral("0 O Q") << QStringLiteral("0 O Q");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a question") << QStringLiteral("Where do you stay?") << QStringLiteral("“Where do you stay?”");
        QTest::newRow("an Arabic one") << QStringLiteral("أين تقيم؟") << QStringLiteral("“أين تقيم؟”");
    }

    void aLabelGoesOnAfterAColonInSmallLetters()
    {
        QFETCH(QString, label);
        QTEST(afterColon(label), "goesOn");
    }

    void sentencesFollowEachOtherAsTheScriptHasIt()
    {
        const StoreDamage damage{12, 1};
        Languages languages;
        QVERIFY(languages.speak(QStringLiteral("zh_CN")));
        QVERIFY2(!damage.text().contains(QStringLiteral("。 ")), qPrintable(damage.text()));
        QVERIFY(languages.speak(QStringLiteral("en")));
        QVERIFY2(damage.text().contains(QStringLiteral("themselves. 1 record")), qPrintable(damage.text()));
    }
};

QTEST_MAIN(TestAnswerText)
#include "tst_answertext.moc"

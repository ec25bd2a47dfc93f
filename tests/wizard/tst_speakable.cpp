// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/speakable.h"

#include <QLocale>
#include <QTest>

using namespace chancery;

class TestSpeakable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *language, const char *written, const char *said) {
            QTest::newRow(name) << QString::fromLatin1(language) << QString::fromUtf8(written)
                                << QString::fromUtf8(said);
        };
        row("a reference", "en", "Your reference. 0123-4567-89AB-V.", "Your reference. 0 1 2 3, 4 5 6 7, 8 9 A B, V.");
        row("a document number", "en", "Number L898902C3, then", "Number L 8 9 8 9 0 2 C 3, then");
        row("of digits alone", "en", "123456789.", "1 2 3 4 5 6 7 8 9.");
        row("a passport's line", "en", "P<UTOERIKSSON<<ANNA<<<<", "P, U T O E R I K S S O N, A N N A");
        row("a telephone number", "en", "+33123456789", "+ 3 3 1 2 3 4 5 6 7 8 9");
        row("isolated", "ar", "\u2068L898902C3\u2069", "\u2068L 8 9 8 9 0 2 C 3\u2069");
        row("money", "en", "Total 16,500 JPY", "Total 16500 JPY");
        row("money in millions", "en", "1,250,000.50 JPY", "1250000.50 JPY");
        row("money in Spanish", "es", "16.500 JPY, 764,77 CNY", "16500 JPY, 764,77 CNY");
        row("money in Russian", "ru", "16\u00a0500 JPY", "16500 JPY");
        row("a rate", "en", "1 JPY = 0.046349206 CNY", "1 JPY = 0.046349206 CNY");
        row("a date", "es", "14 de octubre de 2026", "14 de octubre de 2026");
        row("a time", "en", "Time left: 29:30", "Time left: 29:30");
        row("words in capitals", "en", "MARTIN DUBOIS, Alipay, QR", "MARTIN DUBOIS, Alipay, QR");
        row("an address", "en", "A12345@example.com", "A12345@example.com");
        row("a short code", "en", "Room A12", "Room A12");
    }
    void says()
    {
        QFETCH(QString, language);
        QFETCH(QString, written);
        QTEST(wizard::speakable(written, QLocale(language)), "said");
    }

    void everyLanguagesThousands()
    {
        for (const char *language : {"en", "zh_CN", "fr", "es", "ar", "ru"}) {
            const QLocale locale{QString::fromLatin1(language)};
            QString figure = locale.toString(123456);
            QString plain = figure;
            plain.remove(locale.groupSeparator());
            QCOMPARE(wizard::speakable(figure, locale), plain);
        }
    }
};

QTEST_GUILESS_MAIN(TestSpeakable)
#include "tst_speakable.moc"

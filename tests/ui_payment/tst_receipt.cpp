// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/receiptcode.h"
#include "ui/payment/pdfpage.h"
#include "ui/payment/receiptslip.h"
#include "ui/payment/receiptwriter.h"
#include "ui/payment/slippainter.h"
#include "ui/payment/words.h"
#include "ui/wizard/format.h"
#include "ui/wizard/languages.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using namespace chancery::domain;
using namespace std::chrono_literals;

namespace {

const Instant paidAt = *instantFromRfc3339(QStringLiteral("2026-05-10T22:05:00Z"));

payment::ReceiptData receipt()
{
    const Money base = *Money::fromMinor(6500, *Currency::fromCode(u"USD"));
    const Money visa = *Money::fromMinor(10300, *Currency::fromCode(u"JPY"));
    const Money service = *Money::fromMinor(2200, *Currency::fromCode(u"JPY"));
    const Quote quote{QuoteId(QStringLiteral("quo_0123456789abcdefghjkmnpqrs")),
        {QStringLiteral("TYO"), QStringLiteral("UTO"), QStringLiteral("T"), QStringLiteral("single"),
            QStringLiteral("regular"), 34},
        {{QStringLiteral("visa_fee"), base, visa}, {QStringLiteral("service_fee"), std::nullopt, service}}, base,
        *visa.plus(service), QStringLiteral("157.5"), QDate(2026, 1, 1), paidAt, QStringLiteral("v1")};
    return {ApplicationRef(QStringLiteral("ref_0123456789abcdefghjkmnpqrs")), QStringLiteral("TYO"),
        QStringLiteral("Asia/Tokyo"), payment::maskName(QStringLiteral("Anna Maria Eriksson")),
        payment::documentEnd(QStringLiteral("L898902C3")), quote, QStringLiteral("stripe_checkout"),
        PaymentId(QStringLiteral("pay_0123456789abcdefghjkmnpqrs")), QStringLiteral("cs_test_9x1"), paidAt, 7, {}};
}

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/// The words of a receipt are those of the person's language, as its figures are.
bool speak(wizard::Languages &languages, const QLocale &locale)
{
    return languages.speak(
        locale.language() == QLocale::Chinese ? QStringLiteral("zh_CN") : locale.name().section(u'_', 0, 0));
}

} // namespace

class TestReceipt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("masked");
        QTest::newRow("latin") << "Anna Maria Eriksson"
                               << "A*** M**** E*******";
        QTest::newRow("hyphen") << "Jean-Luc O'Neill"
                                << "J***-L** O'N****";
        QTest::newRow("chinese") << QString::fromUtf8("王小明") << QString::fromUtf8("王**");
        QTest::newRow("combining") << QString::fromUtf8("E\u0301lise") << QString::fromUtf8("E\u0301****");
        QTest::newRow("empty") << ""
                               << "";
    }
    void masks()
    {
        QFETCH(QString, name);
        QFETCH(QString, masked);
        QCOMPARE(payment::maskName(name), masked);
    }
    void showsAtMostHalfOfTheNumber()
    {
        QCOMPARE(payment::documentEnd(QStringLiteral("L898902C3")), QStringLiteral("2C3"));
        QCOMPARE(payment::documentEnd(QStringLiteral("AB12")), QStringLiteral("12"));
        QCOMPARE(payment::documentEnd(QString()), QString());
    }
    void putsSentencesAfterEachOther()
    {
        QCOMPARE(wizard::sentences(QStringLiteral("One."), QStringLiteral("Two.")), QStringLiteral("One. Two."));
        QCOMPARE(wizard::sentences(QStringLiteral("一。"), QStringLiteral("二。")), QStringLiteral("一。二。"));
        QCOMPARE(wizard::sentences(QString(), QStringLiteral("Two.")), QStringLiteral("Two."));
        QCOMPARE(wizard::sentences(QStringLiteral("One."), QString()), QStringLiteral("One."));
    }
    void writesMoneyAsTheLanguageDoes()
    {
        const auto money
            = [](qint64 minor, QStringView code) { return *Money::fromMinor(minor, *Currency::fromCode(code)); };
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(paymentui::moneyText(money(12500, u"JPY"), english), QStringLiteral("\u2068JPY\u00A012,500\u2069"));
        QCOMPARE(paymentui::moneyText(money(123456, u"EUR"), QLocale(QLocale::German)),
            QStringLiteral("\u20681.234,56\u00A0EUR\u2069"));
        const QLocale spanish(QLocale::Spanish, QLocale::Spain);
        QCOMPARE(paymentui::moneyText(money(4000, u"JPY"), spanish), QStringLiteral("\u20684000\u00A0JPY\u2069"));
        QCOMPARE(
            paymentui::moneyText(money(1234567, u"JPY"), spanish), QStringLiteral("\u20681.234.567\u00A0JPY\u2069"));
        QCOMPARE(
            paymentui::moneyText(money(-1234567, u"JPY"), english), QStringLiteral("\u2068JPY\u00A0-1,234,567\u2069"));
        QCOMPARE(paymentui::moneyText(money(12500, u"JPY"), wizard::Languages::localeOf(QStringLiteral("ar"))),
            QStringLiteral("\u2068JPY\u00A012,500\u2069"));
        QCOMPARE(paymentui::moneyText(money(5, u"KWD"), english), QStringLiteral("\u2068KWD\u00A00.005\u2069"));
    }
    void writesRatesInTheLanguagesWriting()
    {
        const QString rate = QStringLiteral("1234.046349206");
        QCOMPARE(wizard::decimalText(rate, QLocale(QLocale::English)), QStringLiteral("1,234.046349206"));
        QCOMPARE(wizard::decimalText(rate, QLocale(QLocale::German)), QStringLiteral("1.234,046349206"));
        QCOMPARE(wizard::decimalText(QStringLiteral("157"), QLocale(QLocale::Russian)), QStringLiteral("157"));
    }
    void writesTheTimeOfThePostWithItsOffset()
    {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QString text = paymentui::localTimeText(paidAt, QStringLiteral("Asia/Tokyo"), english);
        QVERIFY2(text.contains(QLatin1String("11 May 2026")) && text.contains(QLatin1String("07:05 UTC+09:00")),
            qPrintable(text));
        QVERIFY(
            paymentui::localTimeText(paidAt, QStringLiteral("nowhere"), english).contains(QLatin1String("UTC+00:00")));
    }
    void survivesTheStore()
    {
        const auto back = payment::ReceiptData::fromJson(receipt().toJson());
        QVERIFY(back);
        QCOMPARE(*back, receipt());
        QJsonObject broken = receipt().toJson();
        broken.remove(QStringLiteral("quote"));
        QCOMPARE(payment::ReceiptData::fromJson(broken).error().code, QStringLiteral("receipt_malformed"));
    }
    void refusesAForgedCode()
    {
        const auto verify = [](QByteArrayView message, QByteArrayView signature) {
            return signature == "sig:" + message.last(4).toByteArray();
        };
        const QByteArray code = make();
        const auto opened = payment::ReceiptCode::open(code, verify);
        QVERIFY(opened);
        QCOMPARE(opened->value(QLatin1String("minor")).toInteger(), qint64(12500));
        QCOMPARE(opened->value(QLatin1String("at")).toInteger(), qint64(1778450700));
        QVERIFY(!payment::ReceiptCode::open(QByteArray("chr2") + code.mid(4), verify));
        QCOMPARE(payment::ReceiptCode::open(code.left(code.lastIndexOf('.')) + ".AAAA", verify).error().code,
            QStringLiteral("receipt_code_forged"));
        QCOMPARE(payment::ReceiptCode::open("hello", verify).error().code, QStringLiteral("receipt_code_malformed"));
    }

    void printsWhatAReceiptNeeds_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom);
        QTest::newRow("Chinese") << QLocale(QStringLiteral("zh_CN"));
        QTest::newRow("Arabic") << wizard::Languages::localeOf(QStringLiteral("ar"));
        QTest::newRow("Russian") << QLocale(QLocale::Russian);
    }
    void printsWhatAReceiptNeeds()
    {
        QFETCH(QLocale, locale);
        wizard::Languages languages;
        QVERIFY(speak(languages, locale));
        QTemporaryDir folder;
        const QByteArray code = make();
        const paymentui::ReceiptWriter writer(receipt(), code, locale);
        QVERIFY(!writer.fileName().contains(QLatin1String("Eriksson")));
        const QString path = folder.filePath(writer.fileName());
        QVERIFY(writer.write(path));

        const QString text = QString::fromUtf8(
            run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
        for (const char *needed : {"0123-4567-89AB", "2C3", "pay_0123456789abcdefghjkmnpqrs", "cs_test_9x1"})
            QVERIFY2(text.contains(QLatin1String(needed)), qPrintable(QLatin1String(needed) + u'\n' + text));
        QVERIFY2(text.contains(wizard::decimalText(QStringLiteral("157.5"), locale)), qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("Eriksson")));
        QVERIFY(!text.contains(QLatin1String("L898902")));
        QCOMPARE(text.contains(QLatin1String("Reference")), locale.language() == QLocale::English);

        QVERIFY(!run(QStringLiteral("pdfinfo"), {path}).isEmpty());
        run(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"), path,
                folder.filePath(QStringLiteral("page"))});
        const QByteArray read = run(QStringLiteral("zbarimg"),
            {QStringLiteral("-q"), QStringLiteral("--raw"), folder.filePath(QStringLiteral("page-1.png"))});
        QCOMPARE(read.trimmed(), code);
    }

    void slipFitsThePrinter_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<int>("dots");
        for (const int dots : {576, 384}) {
            for (const QLocale &locale : {QLocale(QLocale::English, QLocale::UnitedKingdom),
                     QLocale(QStringLiteral("zh_CN")), QLocale(QLocale::Arabic)})
                QTest::addRow("%s %d", qPrintable(locale.name()), dots) << locale << dots;
        }
    }
    void slipFitsThePrinter()
    {
        QFETCH(QLocale, locale);
        QFETCH(int, dots);
        wizard::Languages languages;
        QVERIFY(speak(languages, locale));
        const QByteArray code = make();
        const paymentui::ReceiptSlip slip(receipt(), code, locale, dots);
        const QImage image = slip.image();
        const payment::PrintPage page = slip.page();
        QVERIFY(page.isWellFormed());
        QCOMPARE(page.width, dots);
        QCOMPARE(page.height, image.height());
        // As long as it needs, and something on it down to the end.
        QVERIFY2(page.height > 150 * 8 && page.height < 500 * 8, qPrintable(QString::number(page.height / 8)));
        QVERIFY(page.rows.right(qsizetype(40) * 8 * page.bytesPerRow()).count('\0') < 40 * 8 * page.bytesPerRow());
        QVERIFY(page.rows.right(page.bytesPerRow()).count('\0') == page.bytesPerRow());
        // Dots and image are the same thing.
        for (const QPoint at : {QPoint(dots / 2, 90), QPoint(20, 200), QPoint(dots - 30, page.height - 400)}) {
            const auto byte = static_cast<unsigned char>(page.rows[at.y() * page.bytesPerRow() + at.x() / 8]);
            QCOMPARE((byte >> (7 - at.x() % 8)) & 1, image.pixelIndex(at));
        }
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("slip.png"));
        QVERIFY(image.save(path));
        if (qEnvironmentVariableIsSet("CHANCERY_SLIPS"))
            image.save(QStringLiteral("%1/slip-%2-%3.png")
                           .arg(qEnvironmentVariable("CHANCERY_SLIPS"), locale.name())
                           .arg(dots));
        QCOMPARE(run(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), path}).trimmed(), code);
    }

    void testPageUsesEveryDot()
    {
        const auto page = paymentui::ReceiptSlip::testPage(QStringLiteral("Hall 1"), QLocale::c(), 576);
        QVERIFY(page.isWellFormed());
        QByteArray all(page.bytesPerRow(), '\0');
        for (qsizetype i = 0; i < page.rows.size(); ++i)
            all[i % page.bytesPerRow()] = static_cast<char>(all[i % page.bytesPerRow()] | page.rows[i]);
        QCOMPARE(all, QByteArray(page.bytesPerRow(), '\xFF'));
    }

    void saysWhatWasChargedAndAtWhichRate()
    {
        payment::ReceiptData data = receipt();
        data.method = QStringLiteral("alipay_qr");
        data.quote.charges
            = {{{QStringLiteral("alipay_qr")}, data.quote.total, *Money::fromMinor(57937, *Currency::fromCode(u"CNY")),
                QStringLiteral("0.046349206"), QStringLiteral("7.30"), QStringLiteral("157.5"), QDate(2026, 1, 1),
                QStringLiteral("0.01"), QStringLiteral("0"), ChargeSource::Schedule, paidAt}};
        QTemporaryDir folder;
        const paymentui::ReceiptWriter writer(data, make(), QLocale(QLocale::English, QLocale::UnitedKingdom));
        const QString path = folder.filePath(writer.fileName());
        QVERIFY(writer.write(path));
        const QString text = QString::fromUtf8(
            run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
        for (const char *needed : {"12,500", "579.37", "0.046349206", "1 January 2026", "Alipay"})
            QVERIFY2(text.contains(QLatin1String(needed)), qPrintable(QLatin1String(needed) + u'\n' + text));
        const auto sign = [](QByteArrayView) -> Expected<QByteArray, Error> { return QByteArray("sig"); };
        const auto code
            = payment::ReceiptCode::make(data, DeviceId(QStringLiteral("dev_0123456789abcdefghjkmnpqrs")), sign);
        const auto opened = payment::ReceiptCode::open(*code, [](QByteArrayView, QByteArrayView) { return true; });
        QCOMPARE(opened->value(QLatin1String("minor")).toInteger(), qint64(12500));
        QCOMPARE(opened->value(QLatin1String("cminor")).toInteger(), qint64(57937));
        QCOMPARE(opened->value(QLatin1String("ccur")).toString(), QStringLiteral("CNY"));
    }

    void aSlipSaysWhereToPay_data() { printsWhatAReceiptNeeds_data(); }
    void aSlipSaysWhereToPay()
    {
        QFETCH(QLocale, locale);
        wizard::Languages languages;
        QVERIFY(speak(languages, locale));
        const payment::SlipData slip = slipToPay();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("slip.pdf"));
        paymentui::SlipPainter painter(slip, locale);
        QVERIFY(paymentui::writePdfPage(path, spokenReference(slip.application), painter));
        const QString text = QString::fromUtf8(
            run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
        for (const char *needed : {"0123-4567-89AB", "2C3", "JPY"})
            QVERIFY2(text.contains(QLatin1String(needed)), qPrintable(QLatin1String(needed) + u'\n' + text));
        QVERIFY(!text.contains(QLatin1String("Eriksson")));
        QCOMPARE(text.contains(QLatin1String("Reference")), locale.language() == QLocale::English);
        run(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"), path,
                folder.filePath(QStringLiteral("page"))});
        const QByteArray read = run(QStringLiteral("zbarimg"),
            {QStringLiteral("-q"), QStringLiteral("--raw"), folder.filePath(QStringLiteral("page-1.png"))});
        QCOMPARE(read.trimmed(), slip.payUrl.toLatin1());
    }

    void aSlipFitsThePrinter_data() { slipFitsThePrinter_data(); }
    void aSlipFitsThePrinter()
    {
        QFETCH(QLocale, locale);
        QFETCH(int, dots);
        wizard::Languages languages;
        QVERIFY(speak(languages, locale));
        const payment::SlipData slip = slipToPay();
        paymentui::SlipPainter painter(slip, locale, paymentui::PagePainter::Form::Slip);
        const QImage image = paymentui::ReceiptSlip::imageOf(painter, dots);
        QCOMPARE(image.width(), dots);
        QVERIFY2(image.height() > 90 * 8 && image.height() < 300 * 8, qPrintable(QString::number(image.height() / 8)));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("slip.png"));
        QVERIFY(image.save(path));
        QCOMPARE(run(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), path}).trimmed(),
            slip.payUrl.toLatin1());
    }

    void saysWhenItCannotBeWritten()
    {
        const auto written = paymentui::ReceiptWriter(receipt(), make(), QLocale::c())
                                 .write(QStringLiteral("/nonexistent/receipt.pdf"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, QStringLiteral("receipt_unwritable"));
    }

private:
    static payment::SlipData slipToPay()
    {
        payment::SlipData slip;
        slip.application = receipt().application;
        slip.post = QStringLiteral("TYO");
        slip.timeZone = QStringLiteral("Asia/Tokyo");
        slip.maskedName = payment::maskName(QStringLiteral("Anna Maria Eriksson"));
        slip.documentEnd = QStringLiteral("2C3");
        slip.takenAt = paidAt;
        slip.payUrl = QStringLiteral("https://relay.example/pay/") + spokenReference(slip.application);
        slip.estimate = receipt().quote.total;
        slip.queueNumber = 12;
        return slip;
    }

    static QByteArray make()
    {
        const auto sign = [](QByteArrayView message) -> Expected<QByteArray, Error> {
            return "sig:" + message.last(4).toByteArray();
        };
        const auto code
            = payment::ReceiptCode::make(receipt(), DeviceId(QStringLiteral("dev_0123456789abcdefghjkmnpqrs")), sign);
        return code ? *code : QByteArray();
    }
};

QTEST_MAIN(TestReceipt)
#include "tst_receipt.moc"

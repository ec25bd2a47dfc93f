// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/shiftcode.h"
#include "models/payment/shiftcounting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace chancery;
using payment::Shift;
using payment::ShiftCounting;

/// Counting a shift, without a window.
class TestShiftCounting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRelaysObject();
    void cashHasToBeCounted();
    void differencesWantWords();
    void whatWasCountedStaysWhenTheBooksMove();
    void reportCodeCarriesSumsAndNoNames();

private:
    static QJsonObject money(qint64 minor, const char *code = "JPY")
    {
        return {{QStringLiteral("minor"), minor}, {QStringLiteral("currency"), QLatin1String(code)}};
    }
    static QJsonObject line(const char *method, qint64 expected, const char *code = "JPY")
    {
        return {{QStringLiteral("method"), QLatin1String(method)}, {QStringLiteral("float"), money(0, code)},
            {QStringLiteral("taken"), money(expected, code)}, {QStringLiteral("returned"), money(0, code)},
            {QStringLiteral("payments"), 2}, {QStringLiteral("refunds"), 0},
            {QStringLiteral("expected"), money(expected, code)}, {QStringLiteral("counted"), QJsonValue::Null},
            {QStringLiteral("explanation"), QJsonValue::Null}, {QStringLiteral("provider"), QJsonValue::Null}};
    }
    static QJsonObject json(const QJsonArray &lines)
    {
        const QJsonObject person{
            {QStringLiteral("id"), QStringLiteral("stf_1")}, {QStringLiteral("name"), QStringLiteral("Aiko")}};
        return {{QStringLiteral("id"), QStringLiteral("shf_1")}, {QStringLiteral("post"), QStringLiteral("TYO")},
            {QStringLiteral("clerk"), person}, {QStringLiteral("device"), person},
            {QStringLiteral("state"), QStringLiteral("open")},
            {QStringLiteral("opened_at"), QStringLiteral("2026-11-26T08:00:00Z")},
            {QStringLiteral("closed_at"), QJsonValue::Null}, {QStringLiteral("closed_by"), QJsonValue::Null},
            {QStringLiteral("signed_at"), QJsonValue::Null}, {QStringLiteral("signed_by"), QJsonValue::Null},
            {QStringLiteral("note"), QJsonValue::Null}, {QStringLiteral("differences"), 0},
            {QStringLiteral("floats"), QJsonArray{money(100)}}, {QStringLiteral("lines"), lines}};
    }
    static Shift shift(const QJsonArray &lines) { return Shift::fromJson(json(lines)).value(); }
};

void TestShiftCounting::readsTheRelaysObject()
{
    QJsonObject card = line("stripe_checkout", 500);
    card.insert(QStringLiteral("provider"),
        QJsonObject{
            {QStringLiteral("payments"), 1}, {QStringLiteral("taken"), money(250)}, {QStringLiteral("missing"), 1}});
    const auto read = Shift::fromJson(json({line("cash", 100), card}));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->clerk, QStringLiteral("Aiko"));
    QCOMPARE(read->lines[1].stated->missing, 1);
    QVERIFY(!read->lines[0].stated);
    QVERIFY(read->signedBy.isEmpty());
    QJsonObject wrong = json({});
    wrong.insert(QStringLiteral("state"), QStringLiteral("merry"));
    QCOMPARE(Shift::fromJson(wrong).error().code, QStringLiteral("shift_malformed"));
}

void TestShiftCounting::cashHasToBeCounted()
{
    ShiftCounting counting;
    counting.begin(shift({line("cash", 100), line("stripe_checkout", 500)}));
    QVERIFY(!counting.isComplete());
    counting.setCounted(0, QStringLiteral("1OO"));
    QVERIFY(!counting.isComplete());
    counting.setCounted(0, QStringLiteral("100"));
    QVERIFY(counting.isComplete()); // slips may be counted, cash must be
    counting.setCounted(1, QStringLiteral("5x"));
    QVERIFY(!counting.isComplete());
}

void TestShiftCounting::differencesWantWords()
{
    ShiftCounting counting;
    counting.begin(shift({line("cash", 1050, "USD")}));
    counting.setCounted(0, QStringLiteral("10.25"));
    QCOMPARE(counting.entries()[0].difference().minor(), -25);
    QVERIFY(counting.entries()[0].needsExplanation());
    counting.setExplanation(0, QStringLiteral("   "));
    QVERIFY(!counting.isComplete());
    counting.setExplanation(0, QStringLiteral("a coin rolled away"));
    QVERIFY(counting.isComplete());
    counting.setCounted(0, QStringLiteral("10.50"));
    QVERIFY(counting.entries()[0].difference().isZero());
}

void TestShiftCounting::whatWasCountedStaysWhenTheBooksMove()
{
    ShiftCounting counting;
    counting.begin(shift({line("cash", 100)}));
    counting.setCounted(0, QStringLiteral("100"));
    counting.begin(shift({line("cash", 300), line("alipay_qr", 7, "CNY")}));
    QCOMPARE(counting.entries()[0].typed, QStringLiteral("100"));
    QCOMPARE(counting.entries()[0].difference().minor(), -200);
    QVERIFY(!counting.isComplete());
}

void TestShiftCounting::reportCodeCarriesSumsAndNoNames()
{
    const auto code = payment::ShiftCode::make(shift({line("cash", 100)}), domain::DeviceId(QStringLiteral("dev_1")),
        [](QByteArrayView) -> domain::Expected<QByteArray, domain::Error> { return QByteArray("signature"); });
    QVERIFY(code);
    const QList<QByteArray> parts = code->split('.');
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0], QByteArray("chs1"));
    const QByteArray payload = QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding);
    QVERIFY(!payload.contains("Aiko"));
    const QJsonArray first = QJsonDocument::fromJson(payload).object().value(u"lines").toArray().first().toArray();
    QCOMPARE(first, (QJsonArray{QStringLiteral("cash"), QStringLiteral("JPY"), 100, QJsonValue::Null}));
}

QTEST_GUILESS_MAIN(TestShiftCounting)
#include "tst_shiftcounting.moc"

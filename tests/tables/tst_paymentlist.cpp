// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/tables/paymentexport.h"
#include "models/tables/paymenttable.h"

#include <QAbstractItemModelTester>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace chancery;
using tables::PaymentPage;
using tables::PaymentRow;
using tables::PaymentTable;

namespace {

/// As many payments as wanted, 50 a page; answers later, as a network does.
class FakeSource final : public tables::PaymentSource
{
public:
    void page(const tables::PaymentFilter &filter, const QString &from, QObject *context, Done done) override
    {
        ++asked;
        last = filter;
        cursor = from;
        QTimer::singleShot(0, context, [this, filter, from, done = std::move(done)] {
            if (fails)
                return done(domain::Unexpected(domain::Error{QStringLiteral("unreachable"), {}}));
            PaymentPage page;
            const int first = from.toInt();
            for (int n = first; n < std::min(first + 50, size); ++n)
                page.rows.push_back(row(n, filter.method));
            if (first + 50 < size)
                page.next = QString::number(first + 50);
            done(std::move(page));
        });
    }
    static PaymentRow row(int n, const QString &method = {})
    {
        const auto yen
            = [](qint64 minor) { return domain::Money::fromMinor(minor, *domain::Currency::fromCode(u"JPY")).value(); };
        const QString number = QString::number(n).rightJustified(26, u'0');
        return PaymentRow{domain::PaymentId(QStringLiteral("pay_") + number),
            domain::ApplicationRef(QStringLiteral("ref_") + number), domain::PaymentState::Captured,
            method.isEmpty() ? QStringLiteral("cash") : method, yen(1000 + n), yen(0), QStringLiteral("cash"),
            QStringLiteral("TYO-2026-%1").arg(n), yen(2000), yen(1000 - n), {}, {}};
    }
    int size = 0;
    int asked = 0;
    tables::PaymentFilter last;
    QString cursor;
    bool fails = false;
};

PaymentTable::Words plainWords()
{
    return {[](PaymentTable::Column column) { return QString::number(column); },
        [](const PaymentRow &row, PaymentTable::Column) { return row.reference; }};
}

} // namespace

/// Payments page after page.
class TestPaymentList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheRelaysObject();
    void fetchesWhatIsLookedAt();
    void aLaterFilterWins();
    void tellsWhatCouldNotBeRead();
    void replacesInPlace();
    void sortsAtTheSource();
    void exportsAllPages();
};

void TestPaymentList::readsTheRelaysObject()
{
    const QJsonObject yen{{QStringLiteral("minor"), 11200}, {QStringLiteral("currency"), QStringLiteral("JPY")}};
    QJsonObject json{{QStringLiteral("id"), QStringLiteral("pay_") + QString(26, u'0')},
        {QStringLiteral("application"), QStringLiteral("ref_") + QString(26, u'0')},
        {QStringLiteral("state"), QStringLiteral("captured")}, {QStringLiteral("method"), QStringLiteral("cash")},
        {QStringLiteral("total"), yen}, {QStringLiteral("refunded"), yen},
        {QStringLiteral("provider"),
            QJsonObject{{QStringLiteral("name"), QStringLiteral("cash")},
                {QStringLiteral("reference"), QJsonValue::Null}}}, // the relay has none of cash
        {QStringLiteral("cash"),
            QJsonObject{{QStringLiteral("receipt"), QStringLiteral("TYO-2026-000017")},
                {QStringLiteral("tendered"), yen}, {QStringLiteral("change"), yen}}},
        {QStringLiteral("created_at"), QStringLiteral("2026-11-26T09:30:00Z")},
        {QStringLiteral("updated_at"), QStringLiteral("2026-11-26T09:30:01Z")}};
    const auto row = PaymentRow::fromJson(json);
    QVERIFY2(row, qPrintable(row ? QString() : row.error().detail));
    QCOMPARE(row->reference, QStringLiteral("TYO-2026-000017"));
    QCOMPARE(row->change->minor(), 11200);
    json.insert(QStringLiteral("state"), QStringLiteral("rich"));
    QCOMPARE(PaymentRow::fromJson(json).error().code, QStringLiteral("payment_malformed"));
}

void TestPaymentList::fetchesWhatIsLookedAt()
{
    FakeSource source;
    source.size = 120;
    PaymentTable table(source, plainWords());
    table.show({});
    QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 50, 20'000);
    QCOMPARE(source.asked, 1);
    QVERIFY(table.canFetchMore({}));
    table.fetchMore({});
    table.fetchMore({}); // one under way is enough
    QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 100, 20'000);
    QCOMPARE(source.asked, 2);
    table.fetchMore({});
    QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 120, 20'000);
    QVERIFY(!table.canFetchMore({}));
    // Asks for more by itself, so it comes last.
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table.data(table.index(119, 0), Qt::DisplayRole).toString(), QStringLiteral("TYO-2026-119"));
}

void TestPaymentList::aLaterFilterWins()
{
    FakeSource source;
    source.size = 10;
    PaymentTable table(source, plainWords());
    tables::PaymentFilter first;
    first.method = QStringLiteral("alipay_qr");
    table.show(first);
    tables::PaymentFilter second;
    second.method = QStringLiteral("stripe_checkout");
    table.show(second);
    QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 10, 20'000);
    QTest::qWait(50);
    QCOMPARE(table.rowCount(), 10);
    QCOMPARE(table.row(0)->method, QStringLiteral("stripe_checkout"));
}

void TestPaymentList::tellsWhatCouldNotBeRead()
{
    FakeSource source;
    source.fails = true;
    PaymentTable table(source, plainWords());
    QSignalSpy loaded(&table, &PaymentTable::loaded);
    table.show({});
    QVERIFY(loaded.wait(20'000));
    QCOMPARE(loaded.first().first().toString(), QStringLiteral("unreachable"));
    QVERIFY(!table.canFetchMore({}));
}

void TestPaymentList::replacesInPlace()
{
    FakeSource source;
    source.size = 3;
    PaymentTable table(source, plainWords());
    table.show({});
    QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 3, 20'000);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    PaymentRow row = FakeSource::row(1);
    row.state = domain::PaymentState::Refunded;
    table.replace(row);
    QCOMPARE(changed.size(), 1);
    QVERIFY(table.row(1)->state == domain::PaymentState::Refunded);
    table.replace(FakeSource::row(99));
    QCOMPARE(changed.size(), 1);
}

void TestPaymentList::sortsAtTheSource()
{
    using Sort = tables::PaymentFilter::Sort;
    FakeSource source;
    source.size = 60;
    PaymentTable table(source, plainWords());
    table.sort(PaymentTable::Total, Qt::AscendingOrder); // nothing is shown yet
    QCOMPARE(source.asked, 0);
    table.show(table.filter());
    QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 50, 20'000);
    QVERIFY(source.last.sort == Sort::Amount && source.last.ascending);
    table.sort(PaymentTable::Total, Qt::AscendingOrder); // as it is
    QCOMPARE(source.asked, 1);
    QSignalSpy loaded(&table, &PaymentTable::loaded);
    table.sort(PaymentTable::Reference, Qt::DescendingOrder);
    QVERIFY(loaded.wait(20'000));
    QVERIFY(source.last.sort == Sort::Reference && !source.last.ascending);
    QCOMPARE(source.cursor, QString());
    table.fetchMore({});
    QTRY_COMPARE_WITH_TIMEOUT(table.rowCount(), 60, 20'000);
    QVERIFY(source.last.sort == Sort::Reference);
}

void TestPaymentList::exportsAllPages()
{
    FakeSource source;
    source.size = 130;
    const auto words = [] {
        return tables::PaymentExport::Words{QStringLiteral("Payments"), QStringList(11, QStringLiteral("h")),
            [](const PaymentRow &row) { return row.method; },
            [](const PaymentRow &) { return QStringLiteral("Paid"); }};
    };
    tables::PaymentExport all(source, {}, words());
    QSignalSpy progressed(&all, &tables::PaymentExport::progressed);
    std::optional<tables::Sheet> sheet;
    connect(&all, &tables::PaymentExport::finished, this, [&](const tables::Sheet &made, bool cut) {
        QVERIFY(!cut);
        sheet = made;
    });
    all.start();
    QTRY_VERIFY_WITH_TIMEOUT(sheet.has_value(), 20'000);
    QCOMPARE(sheet->rows.size(), std::size_t(130));
    QCOMPARE(sheet->rows.front().size(), std::size_t(sheet->headings.size()));
    QCOMPARE(progressed.size(), 2);
    source.fails = true;
    tables::PaymentExport none(source, {}, words());
    QSignalSpy failed(&none, &tables::PaymentExport::failed);
    none.start();
    QVERIFY(failed.wait(20'000));
}

QTEST_GUILESS_MAIN(TestPaymentList)
#include "tst_paymentlist.moc"

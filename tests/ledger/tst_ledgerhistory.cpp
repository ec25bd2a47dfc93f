// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/historysort.h"
#include "gateway/ledger/pgconnection.h"
#include "tests/ledger/ledgerhouse.h"

#include <QTest>

#include <array>

using namespace chancery;
using namespace chancery::ledger;

namespace {

constexpr std::array sorts{HistorySort::Time, HistorySort::Amount, HistorySort::Refunded, HistorySort::State,
    HistorySort::Method, HistorySort::Application, HistorySort::Reference};
constexpr int rows = 60;

/// What the database says without pages.
QString expression(HistorySort sort)
{
    switch (sort) {
    case HistorySort::Time:
        return QStringLiteral("created_at");
    case HistorySort::Amount:
        return QStringLiteral("currency %1, total_minor");
    case HistorySort::Refunded:
        return QStringLiteral("currency %1, refunded_minor");
    case HistorySort::State:
        return QStringLiteral("state %1, created_at");
    case HistorySort::Method:
        return QStringLiteral("method %1, created_at");
    case HistorySort::Application:
        return QStringLiteral("application %1, created_at");
    case HistorySort::Reference:
        return QStringLiteral("coalesce(CASE WHEN provider = 'cash' THEN payment_reference ELSE provider_reference END,"
                              " '')");
    }
    Q_UNREACHABLE();
}

} // namespace

/// A post's payments in the order of any column, page after page.
class TestLedgerHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesMakeTheWholeList_data();
    void pagesMakeTheWholeList();
    void filtersHoldInAnyOrder();
    void aCursorBelongsToItsOrder();
    void namesAreReadBack();

private:
    LedgerHouse::Reply<HistoryPage> page(const HistoryQuery &query)
    {
        return LedgerHouse::await<HistoryPage>([&](auto a) { m_house.ledger->history(query, a); });
    }
    static HistoryQuery of(HistorySort sort, bool ascending)
    {
        HistoryQuery query;
        query.post = QStringLiteral("TYO");
        query.limit = 7;
        query.sort = sort;
        query.ascending = ascending;
        return query;
    }
    /// The ids of all pages.
    QStringList read(HistoryQuery query)
    {
        QStringList ids;
        do {
            const auto next = page(query);
            if (!next || next->attempts.size() > 7 || ids.size() > rows)
                return {QStringLiteral("no page")};
            for (const AttemptView &view : next->attempts)
                ids.append(view.id.text());
            query.cursor = next->next;
        } while (!query.cursor.isEmpty());
        return ids;
    }

    LedgerHouse m_house;
};

void TestLedgerHistory::initTestCase()
{
    QVERIFY2(m_house.open(), qPrintable(m_house.error()));
    // As they would have come about; neither the events nor the tills are what is asked for here. Many are equal in
    // what they are sorted by, some to the microsecond.
    auto connection = PgConnection::open(m_house.url(), {});
    QVERIFY(connection);
    const QByteArray payments = QStringLiteral(
        "SET session_replication_role = replica;"
        " INSERT INTO chancery.obligations (application, post) SELECT 'ref_' || lpad(n::text, 26, '0'),"
        " 'TYO' FROM generate_series(0, 19) n;"
        " INSERT INTO chancery.attempts (id, application, device, post, state, version, provider,"
        " method, locale, currency, total_minor, captured_currency, captured_minor, refunded_minor,"
        " quote, request, provider_key, account, livemode, provider_reference, payment_reference,"
        " expires_at, provider_end, created_at)"
        " SELECT 'pay_' || substr(md5(n::text), 1, 26), 'ref_' || lpad((n % 20)::text, 26, '0'), '%1',"
        " CASE WHEN n < %2 THEN 'TYO' ELSE 'OSA' END, (ARRAY['closed', 'failed', 'refunded'])[n % 3 + 1],"
        " 1, (ARRAY['cash', 'stripe'])[n % 2 + 1], (ARRAY['cash', 'stripe_checkout'])[n % 2 + 1], 'en',"
        " (ARRAY['JPY', 'USD'])[n % 5 / 4 + 1], 1000 + n % 7 * 100, 'JPY', 1000, n % 4 * 10, '{}'::bytea, ''::bytea,"
        " n::text, 'acct_1', false, CASE WHEN n % 2 = 1 AND n % 3 > 0 THEN 'cs_' || n END,"
        " CASE WHEN n % 2 = 0 THEN 'TYO-2026-' || lpad((n * 37 % 100)::text, 6, '0') END, now(), now(),"
        " timestamptz '2026-09-01 08:00Z' + n / 3 * interval '1 microsecond'"
        " FROM generate_series(0, %2 + 9) n")
                                    .arg(m_house.device.text())
                                    .arg(rows)
                                    .toUtf8();
    const auto made = connection->execute(payments.constData());
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
}

void TestLedgerHistory::pagesMakeTheWholeList_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<bool>("ascending");
    for (const HistorySort sort : sorts) {
        for (const bool ascending : {false, true})
            QTest::addRow("%s, %s first", qPrintable(toString(sort)), ascending ? "least" : "greatest")
                << static_cast<int>(sort) << ascending;
    }
}

void TestLedgerHistory::pagesMakeTheWholeList()
{
    QFETCH(const int, sort);
    QFETCH(const bool, ascending);
    const auto by = static_cast<HistorySort>(sort);
    const QString direction = ascending ? QStringLiteral("ASC") : QStringLiteral("DESC");
    const QString order = expression(by).replace(QStringLiteral("%1"), direction);
    const QString all = m_house.value(QStringLiteral("SELECT string_agg(id, ',' ORDER BY %1 %2, id %2) FROM"
                                                     " chancery.attempts WHERE post = 'TYO'")
                                          .arg(order, direction));
    QCOMPARE(all.count(u',') + 1, rows);
    QCOMPARE(read(of(by, ascending)).join(u','), all);
}

void TestLedgerHistory::filtersHoldInAnyOrder()
{
    for (const HistorySort sort : sorts) {
        HistoryQuery query = of(sort, true);
        query.state = domain::PaymentState::Refunded;
        query.method = QStringLiteral("cash");
        QCOMPARE(int(read(query).size()),
            m_house.number(QStringLiteral("SELECT count(*) FROM chancery.attempts WHERE post = 'TYO' AND state ="
                                          " 'refunded' AND method = 'cash'")));
        query.from = domain::instantFromRfc3339(QStringLiteral("2026-09-02T00:00:00Z"));
        QCOMPARE(page(query)->attempts.size(), std::size_t(0));
    }
}

void TestLedgerHistory::aCursorBelongsToItsOrder()
{
    HistoryQuery query = of(HistorySort::Amount, false);
    query.cursor = page(query)->next;
    QVERIFY(!query.cursor.isEmpty());
    QVERIFY(page(query));
    query.sort = HistorySort::Refunded;
    QCOMPARE(page(query).error().code, QStringLiteral("cursor_malformed"));
    const auto encoded = [](const QByteArray &json) {
        return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    const QByteArray id = "\"pay_" + QByteArray(26, '0') + "\"]";
    for (const QString &cursor : {QStringLiteral("nonsense"), encoded("[]"), encoded("[\"refunded\",\"JPY\"," + id),
             encoded("[\"refunded\",\"JPY\",\"many\"," + id), encoded("[\"refunded\",\"J\\u0000\",\"1\"," + id),
             encoded("[\"refunded\",\"JPY\",\"1\",\"pay_1\"]")}) {
        query.cursor = cursor;
        const auto answer = page(query);
        QVERIFY2(!answer, qPrintable(cursor));
        QCOMPARE(answer.error().code, QStringLiteral("cursor_malformed"));
    }
}

void TestLedgerHistory::namesAreReadBack()
{
    for (const HistorySort sort : sorts)
        QVERIFY(historySortFromString(toString(sort)) == sort);
    QVERIFY(!historySortFromString(QStringLiteral("colour")));
}

QTEST_GUILESS_MAIN(TestLedgerHistory)
#include "tst_ledgerhistory.moc"

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// A post's history of payments among a hundred thousand: from the question to the first rows, in the order of each
// column, from either end, with and without filters, and a page in the middle.

#include "gateway/ledger/historysort.h"
#include "gateway/ledger/pgconnection.h"
#include "tests/ledger/ledgerhouse.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

using namespace chancery;
using namespace chancery::ledger;

namespace {

constexpr int many = 100'000;
constexpr int questions = 40; ///< of each kind
constexpr double longest = 50; // ms, p99, to the rows
constexpr std::array sorts{HistorySort::Time, HistorySort::Amount, HistorySort::Refunded, HistorySort::State,
    HistorySort::Method, HistorySort::Application, HistorySort::Reference};

} // namespace

class BenchHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_house.open(), qPrintable(m_house.error()));
        // As they would have come about; what belongs to them elsewhere is not asked for here. One in a thousand is
        // disputed.
        auto connection = PgConnection::open(m_house.url(), {});
        QVERIFY(connection);
        const QByteArray payments = QStringLiteral(
            "SET session_replication_role = replica;"
            " INSERT INTO chancery.obligations (application, post) SELECT 'ref_' || substr(md5(n::text), 1, 26), 'TYO'"
            " FROM generate_series(1, %2) n;"
            " INSERT INTO chancery.attempts (id, application, device, post, state, version, provider, method, locale,"
            " currency, total_minor, captured_currency, captured_minor, refunded_minor, quote, request, provider_key,"
            " account, livemode, provider_reference, payment_reference, expires_at, provider_end, created_at)"
            " SELECT 'pay_' || substr(md5('p' || n), 1, 26), 'ref_' || substr(md5(n::text), 1, 26), '%1', 'TYO',"
            " CASE WHEN n % 1000 = 0 THEN 'disputed' ELSE (ARRAY['captured', 'closed', 'failed', 'refunded'])[n % 4 + "
            "1]"
            " END, 1, 'stripe', (ARRAY['stripe_checkout', 'alipay_qr', 'alipay_barcode'])[n % 3 + 1], 'en', 'JPY',"
            " 5000 + n % 40 * 100, 'JPY', 5000, CASE WHEN n % 4 = 3 THEN 100 ELSE 0 END,"
            " convert_to(repeat('q', 600), 'UTF8'), convert_to(repeat('r', 300), 'UTF8'), n::text, 'acct_1', false,"
            " 'cs_' || md5(n::text), 'pi_' || n, now(), now(), now() - n * interval '5 minutes'"
            " FROM generate_series(1, %2) n; ANALYZE chancery.attempts; ANALYZE chancery.obligations")
                                        .arg(m_house.device.text())
                                        .arg(many)
                                        .toUtf8();
        const auto made = connection->execute(payments.constData());
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    }

    void firstRows_data()
    {
        QTest::addColumn<int>("sort");
        for (const HistorySort sort : sorts)
            QTest::addRow("%s", qPrintable(toString(sort))) << static_cast<int>(sort);
    }
    void firstRows()
    {
        QFETCH(const int, sort);
        std::vector<double> times;
        for (int i = 0; i < questions; ++i) {
            HistoryQuery query;
            query.post = QStringLiteral("TYO");
            query.sort = static_cast<HistorySort>(sort);
            query.ascending = i % 2 == 0;
            if (i % 4 == 1)
                query.state = domain::PaymentState::Disputed;
            if (i % 4 == 2)
                query.from = domain::SystemClock().now() - std::chrono::hours(24 * (1 + i));
            if (i % 4 == 3)
                query.method = QStringLiteral("alipay_qr");
            for (int page = 0; page < 3; ++page) {
                QElapsedTimer timer;
                timer.start();
                const auto answer = LedgerHouse::await<HistoryPage>([&](auto a) { m_house.ledger->history(query, a); });
                times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
                QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
                QVERIFY(!answer->attempts.empty());
                query.cursor = answer->next;
                if (query.cursor.isEmpty())
                    break;
            }
        }
        std::sort(times.begin(), times.end());
        const double worst = times[times.size() * 99 / 100];
        qInfo("payments by %s among %d: median %.1f ms, p99 %.1f ms to the rows of a page", QTest::currentDataTag(),
            many, times[times.size() / 2], worst);
        QVERIFY2(worst < longest, qPrintable(QString::number(worst)));
    }

private:
    LedgerHouse m_house;
};

QTEST_GUILESS_MAIN(BenchHistory)
#include "bench_history.moc"

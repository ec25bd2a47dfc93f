// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// What records cost: sealing them to two readers, and finding one among a hundred thousand.

#include "models/crypto/certificatemaker.h"
#include "models/crypto/cmssealer.h"
#include "models/crypto/datakey.h"
#include "models/store/encryptedstore.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace chancery;
using namespace std::chrono_literals;

namespace {

constexpr int fewRecords = 1'000;
constexpr int manyRecords = 100'000;
constexpr double leastSealed = 2'500; // per second and thread
constexpr double longestLookUp = 1.0; // ms
constexpr qint64 mostGrowth = 64; // MiB of memory while a hundred thousand are there

/// VmRSS in KiB.
qint64 residentKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

/// This thread's own time so far, in ms: what else the machine does is not the question.
double ownTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

QByteArray certificate(const char *name)
{
    const domain::Instant now = domain::SystemClock().now();
    return crypto::CertificateMaker::make({QString::fromLatin1(name), QStringLiteral("Ministry"), now - 24h, now + 24h},
        crypto::SecretBuffer::copyOf("passphrase"))
        ->certificatePem;
}

} // namespace

class BenchRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealsToTwoReaders();
    void findsOneAmongMany();
};

void BenchRecords::sealsToTwoReaders()
{
    const auto sealer = crypto::CmsSealer::create({certificate("Post"), certificate("Ministry")});
    QVERIFY(sealer);
    const QByteArray record(4'096, 'r');
    const domain::Instant now = domain::SystemClock().now();
    double best = 0;
    for (int round = 0; round < 3; ++round) {
        constexpr int count = 3'000;
        const double began = ownTime();
        for (int i = 0; i < count; ++i)
            QVERIFY(sealer->seal(record, now));
        best = std::max(best, count / (ownTime() - began) * 1e3);
    }
    qInfo("%.0f records of 4 KiB sealed to two EC readers per second of one thread", best);
    QVERIFY2(best >= leastSealed, qPrintable(QString::number(best)));
}

namespace {

void fill(store::EncryptedStore &store, int from, int until)
{
    constexpr int atOnce = 500;
    for (int first = from; first < until; first += atOnce) {
        std::vector<store::NewRecord> records;
        for (int i = first; i < std::min(first + atOnce, until); ++i)
            records.push_back({QStringLiteral("ref_%1").arg(i), QStringLiteral("application"), 0,
                QByteArray(2'048, static_cast<char>(i)), QStringLiteral("TK%1").arg(i)});
        QVERIFY(store.outbox().addAll(records));
    }
}

/// Median by the clock on the wall, the disk included; the hundredth-longest by the thread's own time.
struct Times
{
    double median = 0;
    double p99 = 0;
};

template <typename Work>
Times timesOf(int rounds, Work work)
{
    std::vector<double> took;
    std::vector<double> worked;
    QElapsedTimer timer;
    for (int i = 0; i < rounds; ++i) {
        const double before = ownTime();
        timer.start();
        work(i);
        took.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        worked.push_back(ownTime() - before);
    }
    std::sort(took.begin(), took.end());
    std::sort(worked.begin(), worked.end());
    return {took.at(took.size() / 2), worked.at(worked.size() * 99 / 100)};
}

} // namespace

void BenchRecords::findsOneAmongMany()
{
    const QTemporaryDir folder;
    const domain::SystemClock clock;
    domain::SystemRandom random;
    const crypto::KeyRing keys(std::move(crypto::DataKey::generate()).value());
    const store::StoreOptions options{.path = folder.filePath(QStringLiteral("chancery.db"))};
    const auto opened = [&] { return store::EncryptedStore::open(options, keys, clock, random); };
    const auto openings = [&] { return timesOf(9, [&](int) { QVERIFY(opened()); }).median; };
    {
        auto store = opened();
        QVERIFY(store);
        fill(**store, 0, fewRecords);
    }
    const double openedFew = openings();
    {
        auto store = opened();
        fill(**store, fewRecords, manyRecords);
    }
    const double openedMany = openings();
    qInfo("opened: %.1f ms with %d records, %.1f ms with %d (%lld MiB)", openedFew, fewRecords, openedMany, manyRecords,
        static_cast<long long>(QFileInfo(options.path).size() / 1024 / 1024));
    QVERIFY2(openedMany < 2 * openedFew + 10, qPrintable(QString::number(openedMany)));

    auto store = opened();
    QVERIFY(store);
    const qint64 before = residentKib();
    const auto lookUp = timesOf(1'000, [&](int i) {
        const auto found = (*store)->outbox().find(QStringLiteral("tk%1").arg((i * 7'919) % manyRecords));
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t{1});
    });
    const auto batch = timesOf(20, [&](int) {
        const auto page = (*store)->outbox().unsent(100, 720 * 1024);
        QVERIFY(page);
        QCOMPARE(page->size(), std::size_t{100});
    });
    const qint64 growth = (residentKib() - before) / 1024;
    qInfo("among %d records: look-up p50 %.3f ms, p99 %.3f ms; first batch of "
          "the outbox p99 %.1f ms; memory +%lld MiB",
        manyRecords, lookUp.median, lookUp.p99, batch.p99, static_cast<long long>(growth));
    QVERIFY(lookUp.median < longestLookUp);
    QVERIFY(lookUp.p99 < longestLookUp);
    QVERIFY(growth < mostGrowth);

    QElapsedTimer timer;
    timer.start();
    QVERIFY((*store)->checkIntegrity());
    qInfo("the whole file checked, beside the work: %lld ms", static_cast<long long>(timer.elapsed()));
}

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "1200000"); // a hundred thousand records on a slow disk
    const QCoreApplication application(argc, argv);
    BenchRecords bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "bench_records.moc"

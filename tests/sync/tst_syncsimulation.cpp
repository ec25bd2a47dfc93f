// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/sync/puller.h"
#include "models/sync/pusher.h"
#include "tests/sync/memorydisk.h"
#include "tests/sync/modelrelay.h"
#include "tests/sync/storedisk.h"

#include <QTest>

#include <deque>

using namespace chancery;
using namespace chancery::sync;
using namespace std::chrono_literals;

namespace {

constexpr auto backupWindow = 40min;

/// A network that loses requests and answers, and delivers some requests long after the sender has given up.
class LossyTransport final : public PushTransport, public PullTransport
{
public:
    LossyTransport(VirtualTime &time, SeededRandom &random, ModelRelay &relay)
        : m_time(time)
        , m_random(random)
        , m_relay(relay)
    {
    }
    void push(const std::vector<Envelope> &items, QObject *context, PushTransport::Done done) override
    {
        PushReply lost;
        lost.answered = false;
        lost.error.code = QStringLiteral("unreachable");
        const int fate = faults ? m_random.below(100) : 99;
        if (fate < 15) { // the request is lost
            m_time.answer(15s, context, [done, lost] { done(lost); });
        } else if (fate < 30) { // the answer is lost
            static_cast<void>(m_relay.push(items));
            m_time.answer(15s, context, [done, lost] { done(lost); });
        } else if (fate < 45) { // the request arrives late, perhaps after the next one
            m_time.after(
                std::chrono::seconds(m_random.below(120)), [this, items] { static_cast<void>(m_relay.push(items)); });
            m_time.answer(15s, context, [done, lost] { done(lost); });
        } else {
            m_time.answer(std::chrono::milliseconds(20 + m_random.below(200)), context, [this, items, done] {
                const PushReply reply = m_relay.push(items);
                done(reply);
            });
        }
    }

    void pull(const QString &cursor, std::chrono::seconds wait, QObject *context, PullTransport::Done done) override
    {
        if (faults && m_random.chance(30)) {
            PullReply lost;
            lost.answered = false;
            lost.error.code = QStringLiteral("unreachable");
            return m_time.answer(15s, context, [done, lost] { done(lost); });
        }
        const bool idle = m_relay.pull(cursor).page.changes.empty() && wait > 0s;
        m_time.answer(idle ? std::chrono::milliseconds(wait) : std::chrono::milliseconds(20 + m_random.below(200)),
            context, [this, cursor, done] { done(m_relay.pull(cursor)); });
    }

    bool faults = true;

private:
    VirtualTime &m_time;
    SeededRandom &m_random;
    ModelRelay &m_relay;
};

/// One kiosk and the relay through an hour or two of trouble.
class Run
{
public:
    enum class Store { Memory, Encrypted };

    explicit Run(unsigned seed, Store kind = Store::Memory, Planted planted = Planted::Nothing)
        : m_random(seed)
        , m_planted(planted)
    {
        if (kind == Store::Memory)
            m_disk = std::make_unique<MemoryDisk>(m_time, m_random, backupWindow + 10min, planted);
        else
            m_disk = std::make_unique<StoreDisk>(m_time, backupWindow + 10min);
        restart();
    }
    void trouble()
    {
        const int steps = 20 + m_random.below(60);
        for (int i = 0; i < steps; ++i) {
            step();
            m_time.pass(std::chrono::seconds(m_random.below(180)));
        }
    }
    void peace()
    {
        m_transport.faults = false;
        m_disk->setFailure({});
        m_time.pass(5min); // whatever is still on its way arrives
        add();
        m_time.pass(30min);
    }
    /// Empty if everything that the kiosk has is in the relay as well, what has moved there is here, and nothing waits.
    [[nodiscard]] QString verdict()
    {
        for (const SimDisk::Entry &entry : m_disk->entries()) {
            if (entry.unsent)
                return QStringLiteral("stuck: %1").arg(m_pusher->status().problem);
            const auto found = m_relay.database.records.find(entry.msgId);
            const bool refused = entry.kind == QLatin1String("unknown");
            if (!refused && (found == m_relay.database.records.end() || found->second != entry.sha256))
                return QStringLiteral("lost: %1").arg(entry.msgId);
        }
        // What the kiosk has forgotten was acknowledged before every backup still in use; unless its disk was put back.
        for (const QString &msgId : m_safe) {
            if (!m_relay.database.records.contains(msgId))
                return QStringLiteral("lost after being forgotten");
        }
        std::map<QString, QString> moved;
        std::vector<QString> applications;
        for (int i = 0; i < m_applications; ++i)
            applications.push_back(QStringLiteral("ref_%1").arg(i));
        for (const auto &[application, status] : m_relay.database.changes)
            moved[application] = status;
        if (m_disk->standings(applications) != moved)
            return QStringLiteral("a change was missed, or stayed after the restore that undid it");
        return {};
    }
    [[nodiscard]] int restores() const { return m_restores; }
    [[nodiscard]] int epochs() const { return m_disk->epochs(); }

private:
    /// The kiosk's program starts anew; what it sent before may still be on its way.
    void restart()
    {
        m_pusher = std::make_unique<Pusher>(m_disk->outbox(), m_transport, m_alarm, m_time, m_random,
            Pusher::Options{
                .maxItems = 1 + m_random.below(6), .atOnce = 1 + static_cast<std::size_t>(m_random.below(3))});
        m_puller
            = std::make_unique<Puller>(m_disk->inbox(), m_transport, m_pullAlarm, m_time, m_random, Puller::Options{});
        m_pusher->start();
        m_puller->start();
    }
    void add()
    {
        m_disk->add("record " + QByteArray::number(++m_count),
            m_random.chance(5) ? QStringLiteral("unknown") : QStringLiteral("application"));
        noteForgotten();
        m_pusher->recordAdded();
    }
    void move()
    {
        const int which = m_random.below(m_applications + 1);
        m_applications = std::max(m_applications, which + 1);
        m_relay.database.changes.emplace_back(
            QStringLiteral("ref_%1").arg(which), QStringLiteral("status %1").arg(++m_count));
    }
    void step()
    {
        const int dice = m_random.below(100);
        if (m_random.chance(40)) {
            for (int i = m_random.below(8); i >= 0; --i)
                move();
        }
        if (dice < 70) {
            for (int i = m_random.below(4); i >= 0; --i)
                add();
        } else if (dice < 80) {
            m_relayBackups.push_back({m_time.now(), m_relay.database});
            m_disk->backUp();
        } else if (dice < 86) {
            restoreRelay();
        } else if (dice < 91) {
            if (m_disk->putBack()) {
                ++m_restores;
                m_known.clear();
                restart();
            }
        } else if (dice < 93) {
            restart();
        } else if (dice < 95) {
            m_pusher->networkChanged(true);
            m_puller->networkChanged(true);
        } else {
            m_disk->setFailure(!m_disk->fails() && m_random.chance(50) ? QStringLiteral("disk_full") : QString());
        }
        noteForgotten();
        if (dice < 95 && m_random.chance(70))
            m_disk->setFailure({});
    }
    void restoreRelay()
    {
        while (!m_relayBackups.empty() && m_relayBackups.front().first < m_time.now() - backupWindow)
            m_relayBackups.pop_front();
        if (m_relayBackups.empty())
            return;
        ++m_restores;
        const size_t which = static_cast<size_t>(m_random.below(static_cast<int>(m_relayBackups.size())));
        m_relay.restore(m_relayBackups[which].second, m_planted == Planted::IncarnationKept);
        m_relayBackups.resize(which + 1);
    }
    /// Entries that were there at the last look and are not any more were deliberately forgotten.
    void noteForgotten()
    {
        std::map<QString, bool> present;
        for (const SimDisk::Entry &entry : m_disk->entries())
            present[entry.msgId] = true;
        for (const auto &[msgId, there] : m_known) {
            if (!present.contains(msgId))
                m_safe.push_back(msgId);
        }
        m_known = std::move(present);
    }

    VirtualTime m_time;
    SeededRandom m_random;
    Planted m_planted;
    VirtualAlarm m_alarm{m_time};
    VirtualAlarm m_pullAlarm{m_time};
    std::unique_ptr<SimDisk> m_disk;
    ModelRelay m_relay;
    LossyTransport m_transport{m_time, m_random, m_relay};
    std::unique_ptr<Pusher> m_pusher;
    std::unique_ptr<Puller> m_puller;
    std::deque<std::pair<domain::Instant, ModelRelay::Database>> m_relayBackups;
    std::map<QString, bool> m_known;
    std::vector<QString> m_safe;
    int m_applications = 0;
    int m_count = 0;
    int m_restores = 0;
};

/// CHANCERY_SEEDS, or so many.
int seedsOr(int usual)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("CHANCERY_SEEDS", &isNumber);
    return isNumber ? wanted : usual;
}

} // namespace

class SyncSimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAndNeverSticks();
    void neitherOverTheRealStore();
    void findsWhatIsPlanted_data();
    void findsWhatIsPlanted();

private:
    static void play(int seeds, Run::Store store);
};

void SyncSimulationTest::play(int seeds, Run::Store store)
{
    int restores = 0;
    int epochs = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        Run run(static_cast<unsigned>(seed), store);
        run.trouble();
        run.peace();
        const QString verdict = run.verdict();
        QVERIFY2(verdict.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(verdict)));
        restores += run.restores();
        epochs += run.epochs();
    }
    // The trouble was real.
    QVERIFY(restores > seeds);
    QVERIFY(epochs > seeds);
    qInfo("%d seeds, %d restores, %d epochs: 0 lost, 0 stuck", seeds, restores, epochs);
}

void SyncSimulationTest::losesNothingAndNeverSticks()
{
    play(seedsOr(1000), Run::Store::Memory);
}

/// The encrypted store is slower by far: a fiftieth of the seeds.
void SyncSimulationTest::neitherOverTheRealStore()
{
    play(std::max(20, seedsOr(1000) / 50), Run::Store::Encrypted);
}

void SyncSimulationTest::findsWhatIsPlanted_data()
{
    QTest::addColumn<Planted>("planted");
    QTest::newRow("a restored database keeps its incarnation") << Planted::IncarnationKept;
    QTest::newRow("acknowledged records are forgotten too early") << Planted::ForgottenTooEarly;
    QTest::newRow("a new epoch has the old one's name") << Planted::EpochKept;
    QTest::newRow("the cursor is kept before the rows") << Planted::CursorBeforeRows;
}

void SyncSimulationTest::findsWhatIsPlanted()
{
    QFETCH(Planted, planted);
    constexpr int patience = 300;
    for (int seed = 1; seed <= patience; ++seed) {
        Run run(static_cast<unsigned>(seed), Run::Store::Memory, planted);
        run.trouble();
        run.peace();
        if (const QString verdict = run.verdict(); !verdict.isEmpty()) {
            qInfo("seed %d: %s", seed, qPrintable(verdict));
            return;
        }
    }
    QFAIL("nothing was found");
}

int main(int argc, char **argv)
{
    // Refused numbers are what is simulated here: not worth a line each.
    qputenv("QT_LOGGING_RULES", "chancery.sync=false");
    QCoreApplication application(argc, argv);
    SyncSimulationTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_syncsimulation.moc"

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/sync/pusher.h"
#include "tests/sync/memoryoutbox.h"
#include "tests/sync/modelrelay.h"

#include <QTest>

#include <deque>

using namespace chancery;
using namespace chancery::sync;
using namespace std::chrono_literals;

namespace {

constexpr auto backupWindow = 40min;

/// A network that loses requests and answers, and delivers some requests long after the sender has given up.
class LossyTransport final : public PushTransport
{
public:
    LossyTransport(VirtualTime &time, SeededRandom &random, ModelRelay &relay)
        : m_time(time)
        , m_random(random)
        , m_relay(relay)
    {
    }
    void push(const std::vector<Envelope> &items, QObject *context, Done done) override
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
    explicit Run(unsigned seed)
        : m_random(seed)
    {
        m_outbox.keepFor = backupWindow + 10min;
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
        m_outbox.failure.clear();
        m_time.pass(5min); // whatever is still on its way arrives
        add();
        m_time.pass(30min);
    }
    /// Empty if everything that the kiosk has is in the relay as well, and nothing waits.
    [[nodiscard]] QString verdict() const
    {
        if (m_outbox.current().unsent != 0)
            return QStringLiteral("stuck: %1 unsent, %2")
                .arg(m_outbox.current().unsent)
                .arg(m_pusher->status().problem);
        for (const MemoryOutbox::Entry &entry : m_outbox.disk.entries) {
            const auto found = m_relay.database.records.find(entry.envelope.msgId);
            const bool refused = entry.state == MemoryOutbox::State::Dead;
            if (!refused && (found == m_relay.database.records.end() || found->second != entry.envelope.sha256))
                return QStringLiteral("lost: seq %1").arg(entry.envelope.seq);
            if (refused != (entry.envelope.kind == QLatin1String("unknown")))
                return QStringLiteral("wrongly refused: seq %1").arg(entry.envelope.seq);
        }
        // What the kiosk has forgotten was acknowledged before every backup still in use; unless its disk was put back.
        for (const QString &msgId : m_safe) {
            if (!m_relay.database.records.contains(msgId))
                return QStringLiteral("lost after being forgotten");
        }
        return {};
    }
    [[nodiscard]] int restores() const { return m_restores; }
    [[nodiscard]] int epochs() const { return m_outbox.epochs; }

private:
    /// The kiosk's program starts anew; what it sent before may still be on its way.
    void restart()
    {
        m_pusher = std::make_unique<Pusher>(
            m_outbox, m_transport, m_alarm, m_time, m_random, Pusher::Options{.maxItems = 1 + m_random.below(6)});
        m_pusher->start();
    }
    void add()
    {
        m_outbox.add("record " + QByteArray::number(++m_count),
            m_random.chance(5) ? QStringLiteral("unknown") : QStringLiteral("application"));
        noteForgotten();
        m_pusher->recordAdded();
    }
    void step()
    {
        const int dice = m_random.below(100);
        if (dice < 70) {
            for (int i = m_random.below(4); i >= 0; --i)
                add();
        } else if (dice < 80) {
            m_relayBackups.push_back({m_time.now(), m_relay.database});
            m_kioskBackup = m_outbox.disk;
        } else if (dice < 86) {
            restoreRelay();
        } else if (dice < 91 && m_kioskBackup) {
            ++m_restores;
            m_outbox.disk = *m_kioskBackup;
            m_known.clear();
            restart();
        } else if (dice < 93) {
            restart();
        } else if (dice < 95) {
            m_pusher->networkChanged(true);
        } else {
            m_outbox.failure
                = m_outbox.failure.isEmpty() && m_random.chance(50) ? QStringLiteral("disk_full") : QString();
        }
        noteForgotten();
        if (dice < 95 && m_random.chance(70))
            m_outbox.failure.clear();
    }
    void restoreRelay()
    {
        while (!m_relayBackups.empty() && m_relayBackups.front().first < m_time.now() - backupWindow)
            m_relayBackups.pop_front();
        if (m_relayBackups.empty())
            return;
        ++m_restores;
        const size_t which = static_cast<size_t>(m_random.below(static_cast<int>(m_relayBackups.size())));
        m_relay.restore(m_relayBackups[which].second);
        m_relayBackups.resize(which + 1);
    }
    /// Entries that were there at the last look and are not any more were deliberately forgotten.
    void noteForgotten()
    {
        std::map<QString, bool> present;
        for (const MemoryOutbox::Entry &entry : m_outbox.disk.entries)
            present[entry.envelope.msgId] = true;
        for (const auto &[msgId, there] : m_known) {
            if (!present.contains(msgId))
                m_safe.push_back(msgId);
        }
        m_known = std::move(present);
    }

    VirtualTime m_time;
    SeededRandom m_random;
    VirtualAlarm m_alarm{m_time};
    MemoryOutbox m_outbox{m_time, m_random};
    ModelRelay m_relay;
    LossyTransport m_transport{m_time, m_random, m_relay};
    std::unique_ptr<Pusher> m_pusher;
    std::deque<std::pair<domain::Instant, ModelRelay::Database>> m_relayBackups;
    std::optional<MemoryOutbox::Disk> m_kioskBackup;
    std::map<QString, bool> m_known;
    std::vector<QString> m_safe;
    int m_count = 0;
    int m_restores = 0;
};

} // namespace

class SyncSimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingAndNeverSticks();
};

void SyncSimulationTest::losesNothingAndNeverSticks()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("CHANCERY_SEEDS", &isNumber);
    const int seeds = isNumber ? wanted : 2000;
    int restores = 0;
    int epochs = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        Run run(static_cast<unsigned>(seed));
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

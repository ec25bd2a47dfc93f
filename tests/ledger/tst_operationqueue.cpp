// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/operationqueue.h"

#include <QTest>

#include <thread>

using namespace chancery::ledger;
using namespace std::chrono_literals;

namespace {

class Note final : public Operation
{
public:
    Note(QString name, std::vector<QString> keys, int weight = 1)
        : m_name(std::move(name))
        , m_keys(std::move(keys))
        , m_weight(weight)
    {
    }
    [[nodiscard]] std::vector<QString> keys() const override { return m_keys; }
    [[nodiscard]] int weight() const override { return m_weight; }
    void load(PgConnection &) override { }
    void decide(Results, PgConnection &) override { }
    void committed() override { }
    void failed(const chancery::domain::Error &) override { }
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    const QString m_name;
    const std::vector<QString> m_keys;
    const int m_weight;
};

} // namespace

class TestOperationQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commonKeysWaitInOrder();
    void weightBoundsABatch();
    void fullQueueHandsBack();
    void closedQueueDrainsThenEnds();
    void expiredAreTaken();
    void takeWaitsForWork();

private:
    static bool push(OperationQueue &queue, const char *name, std::vector<QString> keys = {}, int weight = 1)
    {
        std::unique_ptr<Operation> note = std::make_unique<Note>(QString::fromLatin1(name), std::move(keys), weight);
        return queue.push(note);
    }
    static QString names(const OperationQueue::Batch &batch)
    {
        QString text;
        for (const auto &item : batch)
            text += static_cast<const Note &>(*item.operation).name();
        return text;
    }
};

void TestOperationQueue::commonKeysWaitInOrder()
{
    OperationQueue queue(10, 1h);
    const QString x = QStringLiteral("x");
    const QString y = QStringLiteral("y");
    QVERIFY(push(queue, "a", {x}) && push(queue, "b", {x, y}) && push(queue, "c", {y}) && push(queue, "d"));
    // c shares nothing with a, but would overtake b.
    QCOMPARE(names(queue.take(100)), QStringLiteral("ad"));
    QCOMPARE(names(queue.take(100)), QStringLiteral("b"));
    QCOMPARE(names(queue.take(100)), QStringLiteral("c"));
}

void TestOperationQueue::weightBoundsABatch()
{
    OperationQueue queue(10, 1h);
    QVERIFY(push(queue, "a", {}, 3) && push(queue, "b", {}, 3) && push(queue, "c"));
    QCOMPARE(names(queue.take(4)), QStringLiteral("ab"));
    QCOMPARE(names(queue.take(4)), QStringLiteral("c"));
}

void TestOperationQueue::fullQueueHandsBack()
{
    OperationQueue queue(1, 1h);
    QVERIFY(push(queue, "a"));
    std::unique_ptr<Operation> more = std::make_unique<Note>(QStringLiteral("b"), std::vector<QString>{});
    QVERIFY(!queue.push(more));
    QVERIFY(more);
    QCOMPARE(queue.size(), 1);
}

void TestOperationQueue::closedQueueDrainsThenEnds()
{
    OperationQueue queue(10, 1h);
    QVERIFY(push(queue, "a"));
    queue.close();
    QVERIFY(!push(queue, "b"));
    QCOMPARE(names(queue.take(10)), QStringLiteral("a"));
    QVERIFY(queue.take(10).empty());
    QVERIFY(queue.waitClosed(std::chrono::steady_clock::now() + 1h));
}

void TestOperationQueue::expiredAreTaken()
{
    OperationQueue queue(10, 1h);
    QVERIFY(push(queue, "a") && push(queue, "b"));
    const auto now = std::chrono::steady_clock::now();
    QVERIFY(queue.takeExpired(now).empty());
    QCOMPARE(names(queue.takeExpired(now + 2h)), QStringLiteral("ab"));
    QVERIFY(!queue.waitClosed(now));
}

void TestOperationQueue::takeWaitsForWork()
{
    OperationQueue queue(10, 1h);
    QString taken;
    std::thread worker([&] { taken = names(queue.take(10)); });
    QVERIFY(push(queue, "a"));
    worker.join();
    QCOMPARE(taken, QStringLiteral("a"));
}

QTEST_GUILESS_MAIN(TestOperationQueue)
#include "tst_operationqueue.moc"

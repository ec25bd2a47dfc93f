// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/database.h"
#include "models/store/errors.h"
#include "models/store/migrations.h"
#include "models/store/sealedcolumns.h"
#include "tests/store/storefixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <iostream>

using namespace chancery;
using namespace chancery::store;

namespace {

constexpr int records = 60;

crypto::KeyRing both()
{
    return crypto::KeyRing(StoreFixture::key()).with(StoreFixture::keyWithId('n', 'j'));
}

/// Rotates in small steps, says so after each, until it is killed or done.
int rotateUntilKilled(const QString &path)
{
    const domain::SystemClock clock;
    domain::SystemRandom random;
    auto store = EncryptedStore::open({.path = path}, both(), clock, random);
    if (!store || !(*store)->rotation().begin(both()))
        return 1;
    while (true) {
        const auto more = (*store)->rotation().step(3);
        if (!more)
            return 2;
        std::cout << "step" << std::endl;
        if (!*more)
            return 0;
    }
}

} // namespace

class KeyRotationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture.emplace(); }
    void listsEverySealedColumn();
    void sealsEverythingAnew();
    void goesOnAfterARestart();
    void needsTheOlderKeyUntilItIsDone();
    void keepsWorkingMeanwhile();
    void rotatesAgain();
    void survivesBeingKilled();
    void ringsKeepTheirKeys();

private:
    void fill();
    void holdsEverything(EncryptedStore &store);
    [[nodiscard]] StoreFixture::Opened open(const crypto::KeyRing &ring);

    std::optional<StoreFixture> m_fixture;
};

StoreFixture::Opened KeyRotationTest::open(const crypto::KeyRing &ring)
{
    return EncryptedStore::open({.path = m_fixture->path()}, ring, m_fixture->clock, m_fixture->random);
}

void KeyRotationTest::fill()
{
    auto store = m_fixture->open();
    QVERIFY(store);
    for (int i = 0; i < records; ++i) {
        auto record = StoreFixture::record(QStringLiteral("ref_%1").arg(i), "content " + QByteArray::number(i));
        record.lookUp = QStringLiteral("document %1").arg(i);
        QVERIFY((*store)->outbox().add(record));
        QVERIFY((*store)->drafts().put(QStringLiteral("draft %1").arg(i), "draft " + QByteArray::number(i)));
    }
    QVERIFY((*store)->receipts().put(QStringLiteral("a"), "receipt"));
    QVERIFY((*store)->settings().put(QStringLiteral("a"), "setting"));
    QVERIFY((*store)->payments().journalIntent({QStringLiteral("ref_a"), "key", "request", {}, {}, {}}));
}

void KeyRotationTest::holdsEverything(EncryptedStore &store)
{
    for (int i = 0; i < records; ++i) {
        const auto found = store.outbox().find(QStringLiteral("document %1").arg(i));
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QCOMPARE(found->size(), std::size_t{1});
        QCOMPARE(found->front().sealed, "content " + QByteArray::number(i));
        QCOMPARE(*store.drafts().get(QStringLiteral("draft %1").arg(i)).value(), "draft " + QByteArray::number(i));
    }
    QCOMPARE(*store.receipts().get(QStringLiteral("a")).value(), QByteArray("receipt"));
    QCOMPARE(*store.settings().get(QStringLiteral("a")).value(), QByteArray("setting"));
    QCOMPARE(store.payments().pendingPayments()->size(), std::size_t{1});
}

void KeyRotationTest::listsEverySealedColumn()
{
    QVERIFY(m_fixture->open());
    auto database = Database::open({.path = m_fixture->path()}, Migrations::newest());
    auto rows = (*database)->run(
        QStringLiteral("SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' "
                       "AND c.name IN ('body', 'payload')"));
    QVERIFY(rows);
    QSet<QString> there;
    while (Database::step(*rows).value_or(false))
        there.insert(rows->value(0).toString() + u'.' + rows->value(1).toString());
    QSet<QString> listed;
    for (const SealedColumn &sealed : sealedColumns)
        listed.insert(QString(sealed.table) + u'.' + sealed.column);
    QCOMPARE(listed, there);
}

void KeyRotationTest::sealsEverythingAnew()
{
    fill();
    {
        auto store = open(both());
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QVERIFY(!(*store)->rotation().isUnderWay().value());
        QVERIFY((*store)->rotation().begin(both()));
        QVERIFY((*store)->rotation().isUnderWay().value());
        int steps = 0;
        while ((*store)->rotation().step(10).value())
            ++steps;
        QVERIFY(steps >= 2 * records / 10);
        QVERIFY(!(*store)->rotation().isUnderWay().value());
        holdsEverything(**store);
    }
    // The new key alone opens everything, the old one nothing.
    auto store = open(StoreFixture::keyWithId('n', 'j'));
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    QVERIFY(!(*store)->setAside());
    holdsEverything(**store);
    store->reset();
    const auto refused = m_fixture->open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString(errors::wrongKey));
}

void KeyRotationTest::goesOnAfterARestart()
{
    fill();
    {
        auto store = open(both());
        QVERIFY((*store)->rotation().begin(both()));
        QVERIFY((*store)->rotation().step(25).value());
    }
    auto store = open(both());
    QVERIFY((*store)->rotation().isUnderWay().value());
    holdsEverything(**store);
    QVERIFY((*store)->rotation().begin(both())); // nothing: it is the present one
    while ((*store)->rotation().step(25).value()) { }
    store->reset();
    store = open(StoreFixture::keyWithId('n', 'j'));
    QVERIFY(store);
    holdsEverything(**store);
}

void KeyRotationTest::needsTheOlderKeyUntilItIsDone()
{
    fill();
    {
        auto store = open(both());
        QVERIFY((*store)->rotation().begin(both()));
        QVERIFY((*store)->rotation().step(10).value());
    }
    // Somebody lost the old key half-way: what it sealed says so, nothing is set aside or overwritten.
    auto store = open(StoreFixture::keyWithId('n', 'j'));
    QVERIFY(store);
    QVERIFY(!(*store)->setAside());
    const auto step = (*store)->rotation().step(1000);
    QVERIFY(!step);
    QCOMPARE(step.error().code, QString(errors::wrongKey));
    QVERIFY((*store)->rotation().isUnderWay().value());
    store->reset();
    store = open(both());
    while ((*store)->rotation().step(1000).value()) { }
    holdsEverything(**store);
}

void KeyRotationTest::keepsWorkingMeanwhile()
{
    fill();
    auto store = open(both());
    QVERIFY((*store)->rotation().begin(both()));
    int added = 0;
    while ((*store)->rotation().step(7).value()) {
        QVERIFY((*store)->outbox().add(StoreFixture::record(QStringLiteral("ref_new_%1").arg(added++), "new")));
        QVERIFY((*store)->drafts().put(QStringLiteral("draft 3"), "draft 3"));
        QVERIFY((*store)->drafts().remove(QStringLiteral("passing %1").arg(added - 1)));
        QVERIFY((*store)->drafts().put(QStringLiteral("passing %1").arg(added), "x"));
    }
    QVERIFY(added > 10);
    store->reset();
    store = open(StoreFixture::keyWithId('n', 'j'));
    QVERIFY(store);
    holdsEverything(**store);
    QCOMPARE((*store)->outbox().unsent(1000, 1'000'000)->size(), static_cast<std::size_t>(records + added));
}

void KeyRotationTest::rotatesAgain()
{
    fill();
    crypto::KeyRing ring(StoreFixture::key());
    for (const char fill : {'1', '2', '3'}) {
        auto store = open(ring);
        QVERIFY(store);
        ring = ring.with(StoreFixture::keyWithId(fill, fill));
        QVERIFY((*store)->rotation().begin(ring));
        while ((*store)->rotation().step(50).value()) { }
        ring = crypto::KeyRing(ring.newest().clone());
    }
    auto store = open(ring);
    QVERIFY(store);
    holdsEverything(**store);
}

void KeyRotationTest::survivesBeingKilled()
{
    fill();
    QRandomGenerator random(3);
    int kills = 0;
    for (int round = 0; round < 200; ++round) {
        QProcess rotating;
        rotating.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--rotate"), m_fixture->path()});
        const int wanted = random.bounded(1, 6);
        QByteArray output;
        while (output.count('\n') < wanted && rotating.waitForReadyRead(20'000))
            output += rotating.readAllStandardOutput();
        rotating.kill();
        QVERIFY(rotating.state() == QProcess::NotRunning || rotating.waitForFinished(20'000));
        if (rotating.exitStatus() == QProcess::NormalExit) {
            QCOMPARE(rotating.exitCode(), 0);
            break;
        }
        ++kills;
        auto store = open(both());
        QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
        QVERIFY(!(*store)->setAside());
        holdsEverything(**store);
    }
    QVERIFY2(kills >= 3, qPrintable(QString::number(kills)));
    auto store = open(StoreFixture::keyWithId('n', 'j'));
    QVERIFY(store);
    holdsEverything(**store);
}

void KeyRotationTest::ringsKeepTheirKeys()
{
    const auto again = crypto::KeyRing::deserialise(both().serialise());
    QVERIFY(again);
    QCOMPARE(again->keys().size(), std::size_t{2});
    QCOMPARE(again->newest().id(), both().newest().id());
    QVERIFY(again->find(StoreFixture::key().id()));
    QVERIFY(!again->find("nobody"));
    const QByteArray bytes = both().serialise().toByteArray();
    for (const QByteArray &bad : {QByteArray(), bytes.chopped(1), bytes + 'x', QByteArray(bytes.size(), 'x')})
        QVERIFY(!crypto::KeyRing::deserialise(crypto::SecretBuffer::copyOf(bad)));
    QVERIFY(!crypto::KeyRing::deserialise(crypto::SecretBuffer::copyOf(bytes.repeated(5))));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--rotate") == 0)
        return rotateUntilKilled(QFile::decodeName(argv[2]));
    KeyRotationTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyrotation.moc"

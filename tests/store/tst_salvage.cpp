// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// A database whose pages were damaged: what had not been sent comes out of it whole, or not at all.

#include "models/domain/ids.h"
#include "models/store/auditevent.h"
#include "models/store/damagedfile.h"
#include "models/store/salvage.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <map>

using namespace chancery;
using namespace chancery::store;

namespace {

constexpr int pageSize = 8192;

} // namespace

class SalvageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture.emplace(); }
    void takesOverWhatIsWhole_data();
    void takesOverWhatIsWhole();
    void leavesWhatWasSent();
    void keepsOrderAndLookUp();
    void readsTheWriteAheadLog();
    void goesOnAfterACrash();
    void isToldUntilItIsNoted();
    void opensByOlderKeys();
    void acceptsNothingThatWasChanged();

private:
    /// So many records of these sizes; their contents by message id.
    [[nodiscard]] std::map<QString, QByteArray> fill(EncryptedStore &store, int count, int largest);
    /// The whole queue of the store by message id.
    [[nodiscard]] static std::map<QString, QByteArray> queued(EncryptedStore &store);
    void damage(qint64 offset, const QByteArray &bytes);
    [[nodiscard]] NewRecord record(const QByteArray &sealed)
    {
        return StoreFixture::record(domain::ApplicationRef::make(m_fixture->random).text(), sealed);
    }

    std::optional<StoreFixture> m_fixture;
};

std::map<QString, QByteArray> SalvageTest::fill(EncryptedStore &store, int count, int largest)
{
    std::vector<NewRecord> records;
    for (int i = 0; i < count; ++i)
        records.push_back(record(m_fixture->random.bytes(1 + i * 997 % largest)));
    const auto entries = store.outbox().addAll(records);
    [&] { QVERIFY(entries); }();
    std::map<QString, QByteArray> all;
    for (const OutboxEntry &entry : *entries)
        all[entry.msgId] = entry.sealed;
    return all;
}

std::map<QString, QByteArray> SalvageTest::queued(EncryptedStore &store)
{
    std::map<QString, QByteArray> all;
    const auto entries = store.outbox().unsent(1'000'000, 1LL << 40);
    [&] { QVERIFY(entries); }();
    for (const OutboxEntry &entry : *entries)
        all[entry.msgId] = entry.sealed;
    return all;
}

void SalvageTest::damage(qint64 offset, const QByteArray &bytes)
{
    QFile file(m_fixture->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

void SalvageTest::takesOverWhatIsWhole_data()
{
    QTest::addColumn<int>("largest"); // bytes of a record
    QTest::addColumn<int>("pages"); // that are damaged, besides the first
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QTest::addRow("small records, seed %u", seed) << 700 << 1 + static_cast<int>(seed) << seed;
        QTest::addRow("over several pages each, seed %u", seed) << 40'000 << 1 + 2 * static_cast<int>(seed) << seed;
    }
}

void SalvageTest::takesOverWhatIsWhole()
{
    QFETCH(int, largest);
    QFETCH(int, pages);
    QFETCH(quint32, seed);
    constexpr int count = 200;
    std::map<QString, QByteArray> before;
    {
        const auto store = m_fixture->open();
        QVERIFY(store);
        before = fill(**store, count, largest);
    }
    QRandomGenerator random(seed);
    const qint64 whole = QFileInfo(m_fixture->path()).size() / pageSize;
    // The first page holds the schema: without it SQLite reads nothing at all.
    damage(0, QByteArray(pageSize, 'x'));
    for (int i = 0; i < pages; ++i) {
        QByteArray bytes(1 + random.bounded(pageSize), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        const qint64 page = 1 + static_cast<qint64>(random.bounded(static_cast<quint32>(whole - 1)));
        damage(page * pageSize + random.bounded(static_cast<int>(pageSize - bytes.size() + 1)), bytes);
    }
    const auto store = m_fixture->open();
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    QVERIFY((*store)->setAside() && (*store)->salvaged());
    const auto after = queued(**store);
    for (const auto &[id, sealed] : after) {
        QVERIFY(before.contains(id));
        QVERIFY(before.at(id) == sealed);
    }
    QCOMPARE((*store)->salvaged()->salvaged, static_cast<qint64>(after.size()));
    // A damaged page takes at most those with it that have a part of them there.
    const auto missing = static_cast<qint64>(before.size() - after.size());
    const qint64 mostOfAPage = largest < 1'000 ? pageSize / 150 : 8;
    QVERIFY2(missing <= pages * mostOfAPage, qPrintable(QString::number(missing)));
    QVERIFY((*store)->salvaged()->lost <= missing);
    QVERIFY((*store)->verifyAudit()->findings.empty());
}

void SalvageTest::leavesWhatWasSent()
{
    std::map<QString, QByteArray> before;
    {
        const auto store = m_fixture->open();
        before = fill(**store, 30, 3'000);
        const auto status = (*store)->outbox().status();
        QVERIFY((*store)->outbox().settle({status->epoch, 20, QStringLiteral("incarnation"), {}}));
    }
    damage(0, QByteArray(100, 'x'));
    const auto store = m_fixture->open();
    QVERIFY(store && (*store)->salvaged());
    QCOMPARE(*(*store)->salvaged(), (SalvageResult{10, 0}));
    QCOMPARE((*store)->outbox().status()->unsent, 10);
}

void SalvageTest::keepsOrderAndLookUp()
{
    QStringList before;
    {
        const auto store = m_fixture->open();
        for (int i = 0; i < 50; ++i) {
            m_fixture->clock.advance(std::chrono::milliseconds(1));
            NewRecord one = record(m_fixture->random.bytes(i * 500 + 1));
            one.kind = i % 2 == 0 ? QStringLiteral("application") : QStringLiteral("payment_note");
            one.baseRevision = i;
            one.lookUp = QStringLiteral("L%1").arg(i);
            const auto entry = (*store)->outbox().add(one);
            before += QStringLiteral("%1 %2 %3 %4").arg(entry->msgId, entry->record, entry->kind).arg(i);
        }
    }
    damage(0, QByteArray(100, 'x'));
    const auto store = m_fixture->open();
    QVERIFY(store);
    QStringList after;
    const auto entries = (*store)->outbox().unsent(100, 1LL << 40);
    for (const OutboxEntry &entry : *entries)
        after += QStringLiteral("%1 %2 %3 %4").arg(entry.msgId, entry.record, entry.kind).arg(entry.baseRevision);
    QCOMPARE(after, before);
    QCOMPARE((*store)->outbox().find(QStringLiteral("L7"))->size(), std::size_t{1});
}

void SalvageTest::readsTheWriteAheadLog()
{
    // As after a crash: part of it in the file, part in the log only.
    QTemporaryDir copies;
    const QString copy = copies.filePath(QStringLiteral("copy.db"));
    std::map<QString, QByteArray> before;
    {
        const auto store = m_fixture->open();
        before = fill(**store, 200, 20'000);
        QVERIFY(QFileInfo(m_fixture->path() + QStringLiteral("-wal")).size() > 0);
        QVERIFY(QFile::copy(m_fixture->path(), copy));
        QVERIFY(QFile::copy(m_fixture->path() + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    }
    const auto file = DamagedFile::open(copy);
    QVERIFY(file);
    QSet<QString> found;
    file->forEachRow(8, [&found](DamagedFile::Place, const DamagedFile::Row &row) {
        if (row[0].kind == DamagedFile::Value::Kind::Text)
            found.insert(QString::fromLatin1(row[0].bytes));
    });
    QCOMPARE(found.size(), static_cast<qsizetype>(before.size()));
    // A log that says anything about the size of the database does not keep one reading for ever.
    QFile log(copy + QStringLiteral("-wal"));
    QVERIFY(log.open(QIODevice::ReadWrite));
    for (qint64 frame = 32; frame < log.size(); frame += 24 + pageSize) {
        QVERIFY(log.seek(frame + 4));
        QCOMPARE(log.write(QByteArray(4, '\xff')), qint64{4});
    }
    log.close();
    const auto strange = DamagedFile::open(copy);
    QVERIFY(strange);
    int rows = 0;
    strange->forEachRow(8, [&rows](DamagedFile::Place, const DamagedFile::Row &) { ++rows; });
    QVERIFY(rows > 0);
}

void SalvageTest::goesOnAfterACrash()
{
    {
        const auto store = m_fixture->open();
        static_cast<void>(fill(**store, 10, 2'000));
    }
    damage(0, QByteArray(100, 'x'));
    QString aside;
    {
        const auto store = m_fixture->open();
        aside = QFileInfo(*(*store)->setAside()).fileName();
        QCOMPARE((*store)->salvaged()->salvaged, 10);
    }
    // Set aside, a new one begun, and the power cut before anything was taken over.
    QVERIFY(QFile::remove(m_fixture->path()));
    QFile mark(m_fixture->path() + QStringLiteral(".salvage"));
    QVERIFY(!mark.exists());
    QVERIFY(mark.open(QIODevice::WriteOnly) && mark.write(aside.toUtf8()) > 0);
    mark.close();
    for (const bool first : {true, false}) {
        const auto store = m_fixture->open();
        QVERIFY(store);
        QVERIFY(!(*store)->setAside());
        QCOMPARE((*store)->salvaged().has_value(), first);
        QCOMPARE((*store)->outbox().status()->unsent, 10);
    }
    // Once more, with everything there: nothing is doubled.
    QVERIFY(mark.open(QIODevice::WriteOnly) && mark.write(aside.toUtf8()) > 0);
    mark.close();
    QCOMPARE((*m_fixture->open())->outbox().status()->unsent, 10);
}

void SalvageTest::isToldUntilItIsNoted()
{
    {
        const auto store = m_fixture->open();
        static_cast<void>(fill(**store, 10, 2'000));
        QVERIFY(!*(*store)->salvageToTell());
    }
    damage(0, QByteArray(100, 'x'));
    QString aside;
    for (int starts = 0; starts < 3; ++starts) {
        const auto store = m_fixture->open();
        QVERIFY(store);
        const auto told = (*store)->salvageToTell();
        QVERIFY(told && told->has_value());
        QCOMPARE(**told, (SalvageResult{10, 0}));
        if ((*store)->setAside())
            aside = QFileInfo(*(*store)->setAside()).fileName();
        // The power was cut at the end of the first start: the same file again is nothing more to tell.
        QFile mark(m_fixture->path() + QStringLiteral(".salvage"));
        QVERIFY(mark.open(QIODevice::WriteOnly) && mark.write(aside.toUtf8()) > 0);
    }
    const auto store = m_fixture->open();
    QVERIFY(store);
    QVERIFY((*store)->noteSalvage());
    QVERIFY(!*(*store)->salvageToTell());
    QVERIFY((*store)->noteSalvage()); // noted before: nothing happens
    AuditQuery noted;
    noted.event = toString(AuditEvent::Maintenance);
    const auto entries = (*store)->audit().page(noted);
    QVERIFY(entries);
    QCOMPARE(entries->size(), std::size_t(1));
    QCOMPARE(entries->front().detail, QStringLiteral("damage_noted salvaged=10 lost=0"));
}

void SalvageTest::opensByOlderKeys()
{
    {
        const auto store = m_fixture->open();
        static_cast<void>(fill(**store, 10, 2'000));
    }
    damage(0, QByteArray(100, 'x'));
    // The ring has got a newer key since; the header that told which one sealed these is gone.
    const crypto::KeyRing ring = crypto::KeyRing(StoreFixture::key()).with(StoreFixture::keyWithId('n', 'n'));
    const auto store = EncryptedStore::open({.path = m_fixture->path()}, ring, m_fixture->clock, m_fixture->random);
    QVERIFY(store);
    QCOMPARE(*(*store)->salvaged(), (SalvageResult{10, 0}));
}

void SalvageTest::acceptsNothingThatWasChanged()
{
    {
        const auto store = m_fixture->open();
        static_cast<void>(fill(**store, 20, 6'000));
    }
    // One bit in every hundred bytes: no seal holds.
    QByteArray content = StoreFixture::contentOf(m_fixture->path());
    for (qsizetype at = 0; at < content.size(); at += 100)
        content[at] = static_cast<char>(content.at(at) ^ 1);
    damage(0, content);
    const auto store = m_fixture->open();
    QVERIFY(store);
    for (const auto &[id, sealed] : queued(**store))
        QVERIFY2(sealed.size() < 100, qPrintable(id));
}

QTEST_GUILESS_MAIN(SalvageTest)
#include "tst_salvage.moc"

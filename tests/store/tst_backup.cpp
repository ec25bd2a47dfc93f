// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/certificatemaker.h"
#include "models/crypto/cmsopener.h"
#include "models/crypto/errors.h"
#include "models/crypto/sealedfile.h"
#include "models/store/backup.h"
#include "models/store/errors.h"
#include "tests/store/storefixture.h"

#include <QBuffer>
#include <QDir>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace chancery;
using namespace chancery::store;
using namespace std::chrono_literals;

namespace {

const crypto::SecretBuffer &passphrase()
{
    static const crypto::SecretBuffer words = crypto::SecretBuffer::copyOf("open sesame");
    return words;
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_fixture.emplace(); }
    void restoresEverythingInANewEpoch();
    void hidesEverything();
    void leavesOutWhatPasses();
    void refusesChangedBackups_data();
    void refusesChangedBackups();
    void refusesStrangers();
    void neverReplacesADatabase();
    void leavesNothingBehind();
    void sealsStreamsOfEveryLength_data();
    void sealsStreamsOfEveryLength();

private:
    [[nodiscard]] QString file() const { return m_fixture->folder() + QStringLiteral("/kiosk.backup"); }
    [[nodiscard]] QString restoredPath() const { return m_fixture->folder() + QStringLiteral("/new/chancery.db"); }
    void make();
    [[nodiscard]] domain::Expected<Backup::Restored, domain::Error> restore(const crypto::CertificateAndKey &reader);
    [[nodiscard]] static crypto::CertificateAndKey makeReader();

    std::optional<StoreFixture> m_fixture;
    crypto::CertificateAndKey m_post;
};

crypto::CertificateAndKey BackupTest::makeReader()
{
    const domain::Instant from(std::chrono::milliseconds(1'700'000'000'000));
    return std::move(crypto::CertificateMaker::make(
                         {QStringLiteral("Post"), QStringLiteral("Ministry"), from, from + 24h * 5'000}, passphrase()))
        .value();
}

void BackupTest::initTestCase()
{
    m_post = makeReader();
}

void BackupTest::make()
{
    auto store = m_fixture->open();
    QVERIFY(store);
    for (int i = 0; i < 30; ++i) {
        auto record = StoreFixture::record(QStringLiteral("ref_%1").arg(i), "content " + QByteArray::number(i));
        record.lookUp = QStringLiteral("document %1").arg(i);
        QVERIFY((*store)->outbox().add(record));
    }
    const auto status = (*store)->outbox().status().value();
    QVERIFY((*store)->outbox().settle({status.epoch, 20, QStringLiteral("inc"), {}}));
    QVERIFY((*store)->settings().put(QStringLiteral("a"), "setting"));
    const crypto::KeyRing keys(StoreFixture::key());
    const auto made = Backup::make(**store, {keys, {m_post.certificatePem}, m_fixture->clock.now()}, file());
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(QDir().mkpath(QFileInfo(restoredPath()).absolutePath()));
}

domain::Expected<Backup::Restored, domain::Error> BackupTest::restore(const crypto::CertificateAndKey &reader)
{
    auto opener = crypto::CmsOpener::create(reader.certificatePem, reader.privateKeyPem, passphrase());
    return Backup::restore(file(), *opener, restoredPath(), m_fixture->clock, m_fixture->random);
}

void BackupTest::restoresEverythingInANewEpoch()
{
    make();
    const auto restored = restore(m_post);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QCOMPARE(restored->records, 30); // acknowledged or not, all are pushed again
    QCOMPARE(restored->keys.newest().id(), StoreFixture::key().id());
    auto original = m_fixture->open();
    auto store = EncryptedStore::open({restoredPath()}, restored->keys, m_fixture->clock, m_fixture->random);
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    QVERIFY(!(*store)->setAside());
    const auto status = (*store)->outbox().status().value();
    QCOMPARE(status.unsent, 30);
    QVERIFY(status.epoch != (*original)->outbox().status()->epoch);
    for (int i = 0; i < 30; ++i)
        QCOMPARE((*store)->outbox().find(QStringLiteral("document %1").arg(i))->front().sealed,
            "content " + QByteArray::number(i));
    QCOMPARE(*(*store)->settings().get(QStringLiteral("a")).value(), QByteArray("setting"));
    // The relay has signed more of the old audit than the copy holds: a new one begins.
    const AuditHead head = (*store)->audit().head().value();
    QVERIFY(head.chain != (*original)->audit().head()->chain);
    QCOMPARE(head.seq, 1);
    QCOMPARE((*original)->audit().head()->seq, 31); // 30 records and the backup
}

void BackupTest::hidesEverything()
{
    make();
    const QByteArray bytes = StoreFixture::contentOf(file());
    QVERIFY(bytes.size() > 50'000);
    for (const char *trace : {"SQLite format", "ref_1", "CHANDK01", "application"})
        QVERIFY2(!bytes.contains(trace), trace);
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void BackupTest::leavesOutWhatPasses()
{
    const crypto::KeyRing keys(StoreFixture::key());
    {
        auto store = m_fixture->open();
        QVERIFY(store);
        QVERIFY((*store)->settings().put(QStringLiteral("stays"), QByteArray(300, 's')));
        QVERIFY((*store)->settings().put(QStringLiteral("passes"), QByteArray(3000, 'a')));
        QVERIFY((*store)->settings().put(QStringLiteral("passes too"), QByteArray(30'000, 'b'))); // pages of its own
        const Backup::Source source{keys, {m_post.certificatePem}, m_fixture->clock.now(),
            {QStringLiteral("passes"), QStringLiteral("passes too"), QStringLiteral("was never there")}};
        const auto made = Backup::make(**store, source, file());
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE((*store)->settings().get(QStringLiteral("passes")).value()->size(), 3000); // goes on waiting
    }

    // As they stand sealed in the database, of which the backup is a copy.
    QMap<qsizetype, QByteArray> bodies; // by length
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bodies"));
        database.setDatabaseName(m_fixture->path());
        QVERIFY(database.open());
        QSqlQuery query(QStringLiteral("SELECT body FROM settings"), database);
        while (query.next()) {
            const QByteArray body = query.value(0).toByteArray();
            bodies.insert(body.size(), body);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bodies"));
    QCOMPARE(bodies.size(), 3);
    QFile sealed(file());
    QByteArray opened;
    QBuffer out(&opened);
    QVERIFY(sealed.open(QIODevice::ReadOnly) && out.open(QIODevice::WriteOnly));
    const auto opener = crypto::CmsOpener::create(m_post.certificatePem, m_post.privateKeyPem, passphrase());
    QVERIFY(crypto::SealedFile::open(sealed, out, *opener));
    const auto holds = [&opened](const QByteArray &body) {
        return opened.contains(body.first(60)) || opened.contains(body.last(60));
    };
    QVERIFY(holds(bodies.first())); // the search finds what is there
    QVERIFY(!holds(bodies.values().at(1)));
    QVERIFY(!holds(bodies.last()));

    QVERIFY(QDir().mkpath(QFileInfo(restoredPath()).absolutePath()));
    const auto restored = restore(m_post);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    auto again = EncryptedStore::open({restoredPath()}, restored->keys, m_fixture->clock, m_fixture->random);
    QVERIFY(again);
    QCOMPARE((*again)->settings().get(QStringLiteral("stays")).value(), std::optional(QByteArray(300, 's')));
    QVERIFY(!(*again)->settings().get(QStringLiteral("passes")).value());
    QVERIFY(!(*again)->settings().get(QStringLiteral("passes too")).value());
}

void BackupTest::refusesChangedBackups_data()
{
    QTest::addColumn<int>("change"); // 0: cut off, 1: a byte changed, 2: bytes added
    QTest::addColumn<double>("where"); // share of the file
    for (int i = 0; i < 20; ++i) {
        QTest::addRow("cut at %d", i) << 0 << i / 20.0;
        QTest::addRow("changed at %d", i) << 1 << i / 20.0;
    }
    QTest::newRow("last byte missing") << 0 << 1.0;
    QTest::newRow("something added") << 2 << 0.0;
}

void BackupTest::refusesChangedBackups()
{
    QFETCH(int, change);
    QFETCH(double, where);
    make();
    QByteArray bytes = StoreFixture::contentOf(file());
    const auto at = qMin(bytes.size() - 1, static_cast<qsizetype>(static_cast<double>(bytes.size()) * where));
    if (change == 0)
        bytes.truncate(at);
    else if (change == 1)
        bytes[at] = static_cast<char>(bytes.at(at) ^ 1);
    else
        bytes += "more";
    QFile out(file());
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
    out.close();
    QVERIFY(!restore(m_post));
    QVERIFY(!QFile::exists(restoredPath()));
}

void BackupTest::refusesStrangers()
{
    make();
    const auto refused = restore(makeReader());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString(crypto::errors::notARecipient));
    QVERIFY(!QFile::exists(restoredPath()));
}

void BackupTest::neverReplacesADatabase()
{
    make();
    QVERIFY(restore(m_post));
    const QByteArray before = StoreFixture::contentOf(restoredPath());
    const auto refused = restore(m_post);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString(errors::exists));
    QCOMPARE(StoreFixture::contentOf(restoredPath()), before);
}

void BackupTest::leavesNothingBehind()
{
    make();
    QVERIFY(restore(m_post));
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    QCOMPARE(QDir(QFileInfo(restoredPath()).absolutePath()).entryList(all), QStringList{QStringLiteral("chancery.db")});
    QCOMPARE(QDir(m_fixture->folder()).entryList(all).size(), 3); // database, backup, the restored one's folder
}

void BackupTest::sealsStreamsOfEveryLength_data()
{
    QTest::addColumn<int>("size");
    const int piece = static_cast<int>(crypto::SealedFile::pieceSize);
    for (const int size : {0, 1, piece - 1, piece, piece + 1, 2 * piece, 2 * piece + 7})
        QTest::addRow("%d", size) << size;
}

void BackupTest::sealsStreamsOfEveryLength()
{
    QFETCH(int, size);
    QByteArray plain(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        plain[i] = static_cast<char>(i * 31 + i / 4096);
    QBuffer in(&plain);
    QByteArray sealed;
    QBuffer out(&sealed);
    QVERIFY(in.open(QIODevice::ReadOnly) && out.open(QIODevice::ReadWrite));
    QVERIFY(crypto::SealedFile::seal(in, out, {m_post.certificatePem}, m_fixture->clock.now()));
    out.seek(0);
    QByteArray again;
    QBuffer back(&again);
    QVERIFY(back.open(QIODevice::WriteOnly));
    const auto opener = crypto::CmsOpener::create(m_post.certificatePem, m_post.privateKeyPem, passphrase());
    const auto opened = crypto::SealedFile::open(out, back, *opener);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(again, plain);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"

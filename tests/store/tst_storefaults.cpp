// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/database.h"
#include "models/store/errors.h"
#include "models/store/migrations.h"
#include "models/store/storeworker.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <iostream>
#include <string>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace chancery;
using namespace chancery::store;

namespace {

/// Root ignores file permissions: for its lifetime this process is nobody. Where it is not root, nothing changes.
class WithoutPrivileges
{
public:
    WithoutPrivileges()
        : m_wasRoot(geteuid() == 0)
    {
        m_done = !m_wasRoot || setresuid(65534, 65534, 0) == 0;
    }
    ~WithoutPrivileges()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    WithoutPrivileges(const WithoutPrivileges &) = delete;
    WithoutPrivileges &operator=(const WithoutPrivileges &) = delete;
    [[nodiscard]] bool done() const { return m_done; }

private:
    bool m_wasRoot;
    bool m_done = false;
};

/// A real file system of 1 MiB, if this process may mount one.
class SmallDisk
{
public:
    explicit SmallDisk(QString path)
        : m_path(std::move(path))
        , m_mounted(QDir().mkpath(m_path)
              && mount("tmpfs", QFile::encodeName(m_path).constData(), "tmpfs", 0, "size=1m") == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            umount2(QFile::encodeName(m_path).constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QString m_path;
    bool m_mounted;
};

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Opens the store, says so, and keeps it until its standard input ends: the other process of the tests.
int holdStore(const QString &folder)
{
    const domain::SystemClock clock;
    domain::SystemRandom random;
    const auto store
        = EncryptedStore::open({.path = folder + QStringLiteral("/chancery.db")}, StoreFixture::key(), clock, random);
    std::cout << (store ? "open" : store.error().code.toStdString()) << std::endl;
    std::string line;
    std::getline(std::cin, line);
    return store ? 0 : 1;
}

} // namespace

class StoreFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture.emplace(); }
    void saysDiskFullOnASmallDisk();
    void saysDiskFullAtTheLimit();
    void saysLockedWhileAnotherProcessHasIt();
    void refusesANewerDatabase();
    void refusesAnotherKey();
    void setsDamageAside_data();
    void setsDamageAside();
    void findsDamageWithinBesideTheWork();
    void checksBesideTheWork();
    void neverOverwritesWhatWasSetAside();
    void survivesRandomDamage();
    void saysReadOnly_data();
    void saysReadOnly();
    void refusesAForeignDatabase();
    void saysUnavailable();
    void knowsWhetherADatabaseExists();

private:
    void fill(EncryptedStore &store, QString *code, int *added);
    QString checkWhole(StoreWorker &worker);

    std::optional<StoreFixture> m_fixture;
};

/// Adds records until it fails.
void StoreFaultsTest::fill(EncryptedStore &store, QString *code, int *added)
{
    const QByteArray payload(20'000, 'x');
    while (*added < 10'000) {
        const auto entry = store.outbox().add(StoreFixture::record(QStringLiteral("ref_%1").arg(*added), payload));
        if (!entry) {
            *code = entry.error().code;
            return;
        }
        ++*added;
    }
}

void StoreFaultsTest::saysDiskFullOnASmallDisk()
{
    const QString folder = m_fixture->folder() + QStringLiteral("/small");
    const SmallDisk disk(folder);
    if (!disk.isMounted())
        QSKIP("only root may mount a small disk; the page limit is tested for everyone");
    const StoreOptions options{.path = folder + QStringLiteral("/chancery.db")};
    auto store = m_fixture->open(options);
    QVERIFY(store);
    QString code;
    int added = 0;
    fill(**store, &code, &added);
    QCOMPARE(code, QString(errors::diskFull));
    QVERIFY(added > 3);
    // Nothing is lost, and there is space again once what was acknowledged is forgotten.
    QCOMPARE((*store)->outbox().status()->unsent, added);
    QCOMPARE((*store)->outbox().unsent(added, 1'000'000'000)->size(), static_cast<size_t>(added));
    store->reset();
    auto again = m_fixture->open(options);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QCOMPARE((*again)->outbox().status()->unsent, added);
}

void StoreFaultsTest::saysDiskFullAtTheLimit()
{
    auto store = m_fixture->open({.path = m_fixture->path(), .maxPages = 60});
    QVERIFY(store);
    QString code;
    int added = 0;
    fill(**store, &code, &added);
    QCOMPARE(code, QString(errors::diskFull));
    QVERIFY(added > 3);
    const auto status = (*store)->outbox().status().value();
    QCOMPARE(status.unsent, added);
    QCOMPARE(status.lastSeq, added); // the number of the failed one was not used up
    m_fixture->clock.advance(std::chrono::hours(1));
    QVERIFY((*store)->outbox().settle({status.epoch, 3, QStringLiteral("inc"), {}}));
    m_fixture->clock.advance(std::chrono::hours(1));
    QCOMPARE((*store)->outbox().forgetAcknowledgedBefore(m_fixture->clock.now()).value(), 3);
    QVERIFY((*store)->outbox().add(StoreFixture::record(QStringLiteral("ref_after"))));
    QVERIFY((*store)->checkIntegrity());
}

void StoreFaultsTest::saysLockedWhileAnotherProcessHasIt()
{
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), m_fixture->folder()});
    QVERIFY(holder.waitForReadyRead(20'000));
    QCOMPARE(holder.readAllStandardOutput().trimmed(), QByteArray("open"));
    const auto refused = m_fixture->open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString(errors::locked));
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished(20'000));
    QVERIFY(m_fixture->open());
}

void StoreFaultsTest::refusesANewerDatabase()
{
    QVERIFY(m_fixture->open());
    {
        auto database = Database::open({.path = m_fixture->path()}, Migrations::newest());
        QVERIFY(database);
        QVERIFY((*database)->execute(QStringLiteral("PRAGMA user_version = %1").arg(Migrations::newest() + 1)));
    }
    const QByteArray before = StoreFixture::contentOf(m_fixture->path());
    const auto refused = m_fixture->open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString(errors::newerDatabase));
    QCOMPARE(StoreFixture::contentOf(m_fixture->path()), before);
}

void StoreFaultsTest::refusesAnotherKey()
{
    QVERIFY((*m_fixture->open())->outbox().add(StoreFixture::record(QStringLiteral("ref_a"))));
    const QByteArray before = StoreFixture::contentOf(m_fixture->path());
    const auto refused = m_fixture->open({.path = m_fixture->path()}, 'x');
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString(errors::wrongKey));
    QCOMPARE(StoreFixture::contentOf(m_fixture->path()), before);
    QCOMPARE(QDir(m_fixture->folder()).entryList(QDir::Files), QStringList{QStringLiteral("chancery.db")});
    QCOMPARE((*m_fixture->open())->outbox().status()->unsent, 1);
}

void StoreFaultsTest::setsDamageAside_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no database any more") << qint64{0} << QByteArray(100, 'x');
    QTest::newRow("the schema's page") << qint64{100} << QByteArray(8, '\xff');
    QTest::newRow("a page within, checked as a whole") << qint64{8192 * 3} << QByteArray(8192, '\x5a');
}

void StoreFaultsTest::setsDamageAside()
{
    QFETCH(qint64, offset);
    QFETCH(QByteArray, bytes);
    QVERIFY(
        (*m_fixture->open())->outbox().add(StoreFixture::record(QStringLiteral("ref_a"), QByteArray(100'000, 'y'))));
    overwrite(m_fixture->path(), offset, bytes);
    const QByteArray damaged = StoreFixture::contentOf(m_fixture->path());
    const auto opened = m_fixture->open();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(
        (*opened)->setAside().value_or(QString()), m_fixture->path() + QStringLiteral(".damaged-20260921T141320Z"));
    QCOMPARE(StoreFixture::contentOf(*(*opened)->setAside()), damaged);
    // Known to have been there, if nothing else.
    QVERIFY((*opened)->salvaged());
    QCOMPARE((*opened)->salvaged()->salvaged + (*opened)->salvaged()->lost, 1);
    QCOMPARE((*opened)->outbox().status()->unsent, (*opened)->salvaged()->salvaged);
    QVERIFY((*opened)->outbox().add(StoreFixture::record(QStringLiteral("ref_b"))));
}

/// Runs the worker's check of the whole file; its code, or "ok".
QString StoreFaultsTest::checkWhole(StoreWorker &worker)
{
    QString code;
    worker.checkWhole(this, [&code](const domain::Expected<void, domain::Error> &sound) {
        code = sound ? QStringLiteral("ok") : sound.error().code;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!code.isEmpty(), 20'000); }();
    return code;
}

void StoreFaultsTest::findsDamageWithinBesideTheWork()
{
    QVERIFY(
        (*m_fixture->open())->outbox().add(StoreFixture::record(QStringLiteral("ref_a"), QByteArray(100'000, 'y'))));
    overwrite(m_fixture->path(), 8192 * 3, QByteArray(8192, '\x5a'));
    const StoreOptions options{.path = m_fixture->path()};
    std::optional<QString> aside;
    const auto open = [&](StoreWorker &worker) {
        bool opened = false;
        worker.open(options, StoreFixture::key(), this, [&](const auto &result) {
            opened = result.has_value();
            aside = opened ? result->setAside : std::nullopt;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(opened, 20'000); }();
    };
    {
        // The start reads a small part of the file, whatever its size, and does not come by the damage.
        StoreWorker worker(m_fixture->clock, m_fixture->random);
        open(worker);
        QVERIFY(!aside);
        QCOMPARE(checkWhole(worker), QString(errors::damaged));
    }
    const QByteArray damaged = StoreFixture::contentOf(m_fixture->path());
    for (const bool isSetAside : {true, false}) {
        StoreWorker worker(m_fixture->clock, m_fixture->random);
        open(worker);
        QCOMPARE(aside.has_value(), isSetAside);
        if (aside)
            QCOMPARE(StoreFixture::contentOf(*aside), damaged);
        QCOMPARE(checkWhole(worker), QStringLiteral("ok"));
    }
}

void StoreFaultsTest::checksBesideTheWork()
{
    StoreWorker worker(m_fixture->clock, m_fixture->random);
    worker.open({.path = m_fixture->path()}, StoreFixture::key(), this, [](const auto &) {});
    int added = 0;
    const auto add = [&] {
        worker.call(
            this,
            [](EncryptedStore &store) {
                return store.outbox().add(StoreFixture::record(QStringLiteral("ref_a"), QByteArray(20'000, 'z')));
            },
            [&added](const auto &entry) { added += entry ? 1 : 0; });
    };
    for (int i = 0; i < 200; ++i)
        add();
    QString code;
    QString second;
    const auto note = [](QString &into) {
        return [&into](const domain::Expected<void, domain::Error> &sound) {
            into = sound ? QStringLiteral("ok") : sound.error().code;
        };
    };
    worker.checkWhole(this, note(code));
    worker.checkWhole(this, note(second));
    for (int i = 0; i < 200; ++i)
        add();
    QTRY_VERIFY_WITH_TIMEOUT(!code.isEmpty() && added == 400, 30'000);
    QCOMPARE(code, QStringLiteral("ok")); // what was written meanwhile is in the log only
    QCOMPARE(second, QString(errors::misuse));
    QCOMPARE(checkWhole(worker), QStringLiteral("ok"));
}

void StoreFaultsTest::neverOverwritesWhatWasSetAside()
{
    QStringList kept;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(m_fixture->open());
        overwrite(m_fixture->path(), 0, "not a database " + QByteArray::number(i));
        const auto opened = m_fixture->open();
        QVERIFY(opened);
        kept += *(*opened)->setAside();
    }
    for (int i = 0; i < 3; ++i)
        QVERIFY(StoreFixture::contentOf(kept.at(i)).startsWith("not a database " + QByteArray::number(i)));
    kept.removeDuplicates();
    QCOMPARE(kept.size(), 3);
}

void StoreFaultsTest::survivesRandomDamage()
{
    // Whatever byte is hit: either nothing is noticed by SQLite and every row still opens or says damaged, or it is set
    // aside.
    QRandomGenerator random(1);
    {
        auto store = m_fixture->open();
        for (int i = 0; i < 20; ++i)
            QVERIFY((*store)->outbox().add(
                StoreFixture::record(QStringLiteral("ref_%1").arg(i), QByteArray(3000, static_cast<char>('a' + i)))));
    }
    const QByteArray good = StoreFixture::contentOf(m_fixture->path());
    int noticed = 0;
    for (int round = 0; round < 60; ++round) {
        for (const QString &name : QDir(m_fixture->folder()).entryList(QDir::Files))
            QVERIFY(QFile::remove(m_fixture->folder() + u'/' + name));
        QByteArray bad = good;
        const auto at = random.bounded(static_cast<int>(bad.size()));
        bad[at] = static_cast<char>(bad[at] ^ (1 + random.bounded(255)));
        QFile file(m_fixture->path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bad), bad.size());
        file.close();
        const auto store = m_fixture->open();
        if (!store || (*store)->setAside()) {
            ++noticed;
            continue;
        }
        const auto entries = (*store)->outbox().unsent(100, 1'000'000);
        if (!entries) {
            QCOMPARE(entries.error().code, QString(errors::damaged));
            ++noticed;
            continue;
        }
        for (const OutboxEntry &entry : *entries)
            QCOMPARE(entry.sealed, QByteArray(3000, entry.sealed.at(0)));
    }
    // Two thirds of the bytes are free space, which nobody misses.
    QVERIFY2(noticed > 5, qPrintable(QString::number(noticed)));
}

void StoreFaultsTest::saysReadOnly_data()
{
    QTest::addColumn<bool>("exists");
    QTest::newRow("folder, no database yet") << false;
    QTest::newRow("folder and database") << true;
}

void StoreFaultsTest::saysReadOnly()
{
    QFETCH(bool, exists);
    if (exists)
        QVERIFY((*m_fixture->open())->outbox().add(StoreFixture::record(QStringLiteral("ref_a"))));
    const QByteArray folder = QFile::encodeName(m_fixture->folder());
    QVERIFY(chmod(folder.constData(), 0555) == 0);
    if (exists)
        QVERIFY(chmod(QFile::encodeName(m_fixture->path()).constData(), 0444) == 0);
    QString code;
    {
        const WithoutPrivileges nobody;
        QVERIFY(nobody.done());
        const auto refused = m_fixture->open();
        code = refused ? QStringLiteral("opened") : refused.error().code;
    }
    QVERIFY(chmod(folder.constData(), 0700) == 0);
    QCOMPARE(code, QString(errors::readOnly));
    QCOMPARE(QFile::exists(m_fixture->path()), exists);
}

void StoreFaultsTest::refusesAForeignDatabase()
{
    {
        auto database = Database::open({.path = m_fixture->path()}, 0);
        QVERIFY(database);
        QVERIFY((*database)->execute(QStringLiteral("CREATE TABLE notes (text TEXT)")));
    }
    const QByteArray before = StoreFixture::contentOf(m_fixture->path());
    const auto refused = m_fixture->open();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString(errors::unavailable));
    QCOMPARE(StoreFixture::contentOf(m_fixture->path()), before);
}

void StoreFaultsTest::saysUnavailable()
{
    const auto refused = m_fixture->open({.path = m_fixture->folder() + QStringLiteral("/no/such/folder/chancery.db")});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString(errors::unavailable));
}

void StoreFaultsTest::knowsWhetherADatabaseExists()
{
    QVERIFY(!EncryptedStore::existsAt(m_fixture->path()));
    QVERIFY(m_fixture->open());
    QVERIFY(EncryptedStore::existsAt(m_fixture->path()));
    QVERIFY(QFile::rename(m_fixture->path(), m_fixture->path() + QStringLiteral(".damaged-20260101T000000Z")));
    QVERIFY(EncryptedStore::existsAt(m_fixture->path()));
    QVERIFY(!EncryptedStore::existsAt(m_fixture->folder() + QStringLiteral("/other.db")));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0)
        return holdStore(QFile::decodeName(argv[2]));
    StoreFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storefaults.moc"

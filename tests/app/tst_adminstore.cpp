// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/client/vaults.h"
#include "models/crypto/es256key.h"
#include "models/crypto/keyfilevault.h"
#include "models/domain/random.h"
#include "models/store/datakeyprovider.h"
#include "models/store/database.h"
#include "models/store/encryptedstore.h"
#include "tests/app/adminrun.h"

#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using namespace chancery::apptest;

/// The commands that look after a machine's local store, on a real one with a key file.
class TestAdminStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void verifiesTheAudit();
    void findsACutTail();
    void rotatesTheDataKey();
    void asksTheRunningApplication();
    void doctorExplains_data();
    void doctorExplains();
    void makesAnAuditKey();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString database() const { return path("chancery.db"); }
    [[nodiscard]] QStringList keys() const
    {
        return {
            QStringLiteral("--key-file"), path("kiosk.key"), QStringLiteral("--passphrase-file"), path("passphrase")};
    }
    void write(const QString &file, const QByteArray &content);
    [[nodiscard]] crypto::KeyRing ring();
    void withStore(const std::function<void(store::EncryptedStore &)> &work);
    /// Puts an entry into the key file.
    void keep(const QString &name, const QByteArray &secret);

    std::optional<QTemporaryDir> m_folder;
    domain::SystemClock m_clock;
    domain::SystemRandom m_random;
};

void TestAdminStore::write(const QString &file, const QByteArray &content)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(content), content.size());
    QVERIFY(out.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

crypto::KeyRing TestAdminStore::ring()
{
    crypto::KeyFileVault vault(path("kiosk.key"), crypto::SecretBuffer::copyOf("a passphrase of the tests"));
    std::optional<crypto::KeyRing> found;
    store::provideDataKey(
        vault, client::dataKeyEntry, database(), this, [&](domain::Expected<crypto::KeyRing, domain::Error> keys) {
            if (keys)
                found = std::move(keys).value();
        });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), 20'000); }();
    return std::move(*found);
}

void TestAdminStore::withStore(const std::function<void(store::EncryptedStore &)> &work)
{
    auto store = store::EncryptedStore::open({.path = database()}, ring(), m_clock, m_random);
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    work(**store);
}

void TestAdminStore::keep(const QString &name, const QByteArray &secret)
{
    crypto::KeyFileVault vault(path("kiosk.key"), crypto::SecretBuffer::copyOf("a passphrase of the tests"));
    bool kept = false;
    vault.write(name, crypto::SecretBuffer::copyOf(secret), this,
        [&kept](const domain::Expected<void, domain::Error> &written) { kept = written.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(kept, 20'000);
}

void TestAdminStore::init()
{
    m_folder.emplace();
    write(path("passphrase"), "a passphrase of the tests\n");
    withStore([](store::EncryptedStore &store) {
        for (int i = 0; i < 5; ++i)
            QVERIFY(store.outbox().add({QStringLiteral("ref_%1").arg(i), QStringLiteral("application"), 0,
                "sealed " + QByteArray::number(i), QStringLiteral("document %1").arg(i)}));
    });
    QVERIFY(QFile::setPermissions(database(), QFile::ReadOwner | QFile::WriteOwner));
}

void TestAdminStore::verifiesTheAudit()
{
    const AdminRun run
        = runAdmin(words({"audit", "verify", "--json", "--database"}) + QStringList{database()} + keys());
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(run.object().value(u"whole").toBool(), true);
    QCOMPARE(run.object().value(u"entries").toInt(), 5);
    QCOMPARE(run.object().value(u"seals_checked").toBool(), true);
    const AdminRun text = runAdmin(words({"audit", "verify", "--database"}) + QStringList{database()});
    QCOMPARE(text.exitCode, 0);
    QVERIFY(text.output.contains("seals were not checked"));
}

void TestAdminStore::findsACutTail()
{
    {
        auto database = store::Database::open({.path = this->database()}, 1'000);
        QVERIFY(database);
        QVERIFY((*database)->execute(QStringLiteral("DROP TRIGGER audit_ends_at_its_beginning")));
        QVERIFY((*database)->execute(QStringLiteral("DELETE FROM audit WHERE seq = 5")));
        QVERIFY((*database)->execute(
            QStringLiteral("UPDATE audit_head SET seq = 4, hash = (SELECT hash FROM audit WHERE seq = 4)")));
    }
    const QByteArray before = [this] {
        QFile file(database());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    const AdminRun run
        = runAdmin(words({"audit", "verify", "--json", "--database"}) + QStringList{database()} + keys());
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.object().value(u"findings").toArray().first().toObject().value(u"kind").toString(),
        QStringLiteral("forged"));
    QFile file(database());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before); // evidence is not touched
}

void TestAdminStore::rotatesTheDataKey()
{
    const QByteArray old = ring().newest().id();
    const AdminRun run = runAdmin(words({"keys", "rotate", "--data-dir"}) + QStringList{m_folder->path()} + keys());
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY(ring().newest().id() != old);
    QCOMPARE(ring().keys().size(), std::size_t{1});
    withStore([](store::EncryptedStore &store) {
        QVERIFY(!store.setAside());
        QCOMPARE(store.outbox().find(QStringLiteral("document 3"))->front().sealed, QByteArray("sealed 3"));
        QVERIFY(!store.rotation().isUnderWay().value());
    });
    const AdminRun audit
        = runAdmin(words({"audit", "verify", "--json", "--database"}) + QStringList{database()} + keys());
    QCOMPARE(audit.exitCode, 0);
    QCOMPARE(audit.object().value(u"entries").toInt(), 7); // begun and complete
}

void TestAdminStore::asksTheRunningApplication()
{
    QLockFile lock(path("chancery.lock"));
    QVERIFY(lock.tryLock());
    const AdminRun run
        = runAdmin(words({"keys", "rotate", "--wait", "1", "--data-dir"}) + QStringList{m_folder->path()} + keys());
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.errors.contains("not_yet"));
    QVERIFY(QFile::exists(path("rotate-keys.request")));
}

void TestAdminStore::doctorExplains_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("all is well") << QString() << 0 << QByteArray("sealed by the key at hand");
    QTest::newRow("key file gone") << QStringLiteral("gone") << 1 << QByteArray("make no new key");
    QTest::newRow("key file damaged") << QStringLiteral("damaged") << 1 << QByteArray("put it back from its copy");
    QTest::newRow("wrong passphrase") << QStringLiteral("passphrase") << 1 << QByteArray("wrong_passphrase");
    QTest::newRow("passphrase gone") << QStringLiteral("no passphrase") << 1 << QByteArray("readable passphrase file");
    QTest::newRow("key file open to others") << QStringLiteral("open") << 1 << QByteArray("lies open to others");
    QTest::newRow("another key") << QStringLiteral("another") << 1 << QByteArray("key id");
    QTest::newRow("data key's entry damaged") << QStringLiteral("entry") << 1 << QByteArray("bad_key");
    QTest::newRow("nothing yet") << QStringLiteral("fresh") << 0
                                 << QByteArray("made when the application starts first");
    QTest::newRow("enrolled, device key gone") << QStringLiteral("device") << 1 << QByteArray("enrol it again");
    QTest::newRow("device key damaged") << QStringLiteral("device pem") << 1 << QByteArray("enrol the machine again");
    QTest::newRow("rotation under way") << QStringLiteral("rotation") << 0 << QByteArray("goes on by itself");
    QTest::newRow("newer database") << QStringLiteral("newer") << 1 << QByteArray("use the newer program again");
    QTest::newRow("database damaged") << QStringLiteral("damaged database") << 1
                                      << QByteArray("sets a damaged database");
    QTest::newRow("database open to others") << QStringLiteral("database") << 1 << QByteArray("chmod 600");
}

void TestAdminStore::doctorExplains()
{
    QFETCH(QString, trouble);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);
    if (trouble == u"gone")
        QVERIFY(QFile::remove(path("kiosk.key")));
    if (trouble == u"damaged")
        write(path("kiosk.key"), "something else");
    if (trouble == u"passphrase")
        write(path("passphrase"), "not the passphrase\n");
    if (trouble == u"no passphrase")
        QVERIFY(QFile::remove(path("passphrase")));
    if (trouble == u"open")
        QVERIFY(QFile::setPermissions(path("kiosk.key"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    if (trouble == u"database")
        QVERIFY(QFile::setPermissions(database(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    if (trouble == u"another") {
        QVERIFY(QFile::remove(path("kiosk.key")));
        QVERIFY(QFile::rename(database(), path("away.db")));
        (void)ring(); // makes one, since there is no database
        QVERIFY(QFile::rename(path("away.db"), database()));
    }
    if (trouble == u"entry")
        keep(client::dataKeyEntry, "not a key ring");
    if (trouble == u"fresh") {
        QVERIFY(QFile::remove(path("kiosk.key")));
        QVERIFY(QFile::remove(database()));
    }
    if (trouble.startsWith(u"device"))
        write(path("device.json"), "{}");
    if (trouble == u"device pem")
        keep(client::deviceKeyEntry, "not a key");
    if (trouble == u"rotation")
        keep(client::dataKeyEntry,
            ring().with(std::move(crypto::DataKey::generate()).value()).serialise().toByteArray());
    if (trouble == u"newer") {
        auto opened = store::Database::open({.path = database()}, 1'000);
        QVERIFY(opened && (*opened)->execute(QStringLiteral("PRAGMA user_version = 999")));
    }
    if (trouble == u"damaged database") {
        QFile file(database());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(3 * 8192) && file.write(QByteArray(8192, 'x')) == 8192);
    }
    const AdminRun run = runAdmin(words({"doctor", "--data-dir"}) + QStringList{m_folder->path()} + keys());
    QVERIFY2(run.output.contains(says), run.output.constData());
    QCOMPARE(run.exitCode, exitCode);
}

void TestAdminStore::makesAnAuditKey()
{
    const QStringList command = words({"keys", "new-audit", "--json", "--out"}) + QStringList{path("audit")};
    const AdminRun run = runAdmin(command);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QFile key(run.object().value(u"key").toString());
    QVERIFY(key.open(QIODevice::ReadOnly));
    QCOMPARE(key.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(crypto::Es256Key::fromPem(crypto::SecretBuffer::copyOf(key.readAll())));
    QCOMPARE(runAdmin(command).exitCode, 3); // never replaces one
}

void TestAdminStore::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("verify nothing") << words({"audit", "verify"}) << 2;
    QTest::newRow("no such file") << words({"audit", "verify", "--database", "/no/such/file"}) << 3;
    QTest::newRow("rotate nothing") << words({"keys", "rotate"}) << 2;
    QTest::newRow("rotate nowhere") << words({"keys", "rotate", "--data-dir", "/no/such/folder"}) << 3;
    QTest::newRow("no folder for the audit key") << words({"keys", "new-audit"}) << 2;
}

void TestAdminStore::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QCOMPARE(runAdmin(arguments).exitCode, exitCode);
}

QTEST_GUILESS_MAIN(TestAdminStore)
#include "tst_adminstore.moc"

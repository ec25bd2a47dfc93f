// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/errors.h"
#include "models/crypto/keyvault.h"
#include "models/store/datakeyprovider.h"
#include "models/store/errors.h"
#include "models/store/storeworker.h"
#include "tests/store/storefixture.h"

#include <QPointer>
#include <QTest>
#include <QThread>

#include <map>

using namespace chancery;
using namespace chancery::store;

namespace {

/// A vault whose state the test sets: like a keychain, but in memory.
class MemoryVault final : public crypto::KeyVault
{
public:
    void read(const QString &name, QObject *context, Read done) override
    {
        QMetaObject::invokeMethod(
            context,
            [this, name, done] {
                if (!readError.isEmpty())
                    done(domain::Unexpected(domain::Error{readError, {}}));
                else if (const auto entry = entries.find(name); entry != entries.end())
                    done(crypto::SecretBuffer::copyOf(entry->second));
                else
                    done(domain::Unexpected(domain::Error{QString(crypto::errors::keyMissing), {}}));
            },
            Qt::QueuedConnection);
    }
    void write(const QString &name, crypto::SecretBuffer secret, QObject *context, Written done) override
    {
        ++writes;
        if (writeError.isEmpty())
            entries[name] = forgetful ? QByteArray("something else") : secret.toByteArray();
        QMetaObject::invokeMethod(
            context,
            [this, done] {
                done(writeError.isEmpty() ? domain::Expected<void, domain::Error>()
                                          : domain::Unexpected(domain::Error{writeError, {}}));
            },
            Qt::QueuedConnection);
    }

    std::map<QString, QByteArray> entries;
    QString readError;
    QString writeError;
    bool forgetful = false;
    int writes = 0;
};

} // namespace

class StoreWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture.emplace(); }
    void worksOnItsOwnThread();
    void refusesWorkBeforeItIsOpen();
    void opensAgainAfterAnError();
    void dropsAnswersForGoneContexts();
    void finishesWorkOnDestruction();
    void makesAKeyOnlyForANewDatabase();
    void makesNoKeyWhenTheVaultFails_data();
    void makesNoKeyWhenTheVaultFails();

private:
    [[nodiscard]] QString provide(MemoryVault &vault);

    std::optional<StoreFixture> m_fixture;
    domain::SystemClock m_clock;
};

void StoreWorkerTest::worksOnItsOwnThread()
{
    StoreWorker worker(m_clock, m_fixture->random);
    QStringList steps;
    worker.open({.path = m_fixture->path()}, StoreFixture::key(), this, [&](const auto &opened) {
        QVERIFY(opened);
        QCOMPARE(QThread::currentThread(), thread());
        steps += QStringLiteral("open");
    });
    QPointer<QThread> used;
    worker.call(
        this,
        [&used](EncryptedStore &store) {
            used = QThread::currentThread();
            return store.outbox().add(StoreFixture::record(QStringLiteral("ref_a")));
        },
        [&](const domain::Expected<OutboxEntry, domain::Error> &entry) {
            QVERIFY(entry);
            QCOMPARE(QThread::currentThread(), thread());
            steps += QStringLiteral("add");
        });
    // What an operation carries need not be copyable.
    worker.call(
        this,
        [secret = crypto::SecretBuffer::copyOf("x")](
            EncryptedStore &store) { return store.settings().put(QStringLiteral("name"), secret.toByteArray()); },
        [&](const domain::Expected<void, domain::Error> &put) {
            QVERIFY(put);
            steps += QStringLiteral("put");
        });
    QVERIFY(steps.isEmpty());
    QTRY_COMPARE(steps.size(), 3);
    QCOMPARE(steps, (QStringList{QStringLiteral("open"), QStringLiteral("add"), QStringLiteral("put")}));
    QVERIFY(used && used != thread());
}

void StoreWorkerTest::refusesWorkBeforeItIsOpen()
{
    StoreWorker worker(m_clock, m_fixture->random);
    QString code;
    worker.call(
        this, [](EncryptedStore &store) { return store.outbox().status(); },
        [&code](const domain::Expected<OutboxStatus, domain::Error> &status) {
            code = status ? QStringLiteral("ok") : status.error().code;
        });
    QTRY_COMPARE(code, QString(errors::misuse));
}

void StoreWorkerTest::opensAgainAfterAnError()
{
    QVERIFY(m_fixture->open());
    StoreWorker worker(m_clock, m_fixture->random);
    QStringList codes;
    const auto note = [&codes](const auto &opened) { codes += opened ? QStringLiteral("open") : opened.error().code; };
    worker.open({.path = m_fixture->path()}, StoreFixture::key('x'), this, note);
    worker.open({.path = m_fixture->path()}, StoreFixture::key(), this, note);
    worker.open({.path = m_fixture->path()}, StoreFixture::key(), this, note);
    QTRY_COMPARE(codes.size(), 3);
    QCOMPARE(codes, (QStringList{QString(errors::wrongKey), QStringLiteral("open"), QString(errors::misuse)}));
}

void StoreWorkerTest::dropsAnswersForGoneContexts()
{
    StoreWorker worker(m_clock, m_fixture->random);
    auto context = std::make_unique<QObject>();
    bool dropped = true;
    bool answered = false;
    worker.open(
        {.path = m_fixture->path()}, StoreFixture::key(), context.get(), [&dropped](const auto &) { dropped = false; });
    context.reset();
    worker.call(
        this, [](EncryptedStore &store) { return store.outbox().status(); },
        [&answered](const domain::Expected<OutboxStatus, domain::Error> &status) { answered = status.has_value(); });
    QTRY_VERIFY(answered);
    QVERIFY(dropped);
}

void StoreWorkerTest::finishesWorkOnDestruction()
{
    {
        StoreWorker worker(m_clock, m_fixture->random);
        worker.open(
            {.path = m_fixture->path()}, StoreFixture::key(), this, [](const auto &) { QFAIL("the worker is gone"); });
        for (int i = 0; i < 20; ++i) {
            worker.call(
                this,
                [](EncryptedStore &store) { return store.outbox().add(StoreFixture::record(QStringLiteral("ref_a"))); },
                [](const auto &) { QFAIL("the worker is gone"); });
        }
    }
    QCoreApplication::processEvents();
    QCOMPARE((*m_fixture->open())->outbox().status()->unsent, 20);
}

QString StoreWorkerTest::provide(MemoryVault &vault)
{
    QString result;
    provideDataKey(vault, QStringLiteral("data"), m_fixture->path(), this,
        [&result](const domain::Expected<crypto::KeyRing, domain::Error> &key) {
            result = key ? QString::fromLatin1(key->newest().id().toHex()) : key.error().code;
        });
    [&] { QTRY_VERIFY(!result.isEmpty()); }();
    return result;
}

void StoreWorkerTest::makesAKeyOnlyForANewDatabase()
{
    MemoryVault vault;
    const QString made = provide(vault);
    QCOMPARE(made.size(), 32);
    QCOMPARE(vault.writes, 1);
    QCOMPARE(provide(vault), made);
    QCOMPARE(vault.writes, 1);
    // The entry is gone – or the keychain only says so – while a database is there.
    QVERIFY(m_fixture->open());
    vault.entries.clear();
    QCOMPARE(provide(vault), QString(errors::keyMissingForDatabase));
    QVERIFY(QFile::rename(m_fixture->path(), m_fixture->path() + QStringLiteral(".damaged-20260101T000000Z")));
    QCOMPARE(provide(vault), QString(errors::keyMissingForDatabase));
    QCOMPARE(vault.writes, 1);
}

void StoreWorkerTest::makesNoKeyWhenTheVaultFails_data()
{
    QTest::addColumn<QString>("readError");
    QTest::addColumn<QString>("writeError");
    QTest::addColumn<bool>("forgetful");
    QTest::addColumn<QString>("code");
    QTest::newRow("locked") << QString(crypto::errors::keyLocked) << QString() << false
                            << QString(crypto::errors::keyLocked);
    QTest::newRow("denied") << QString(crypto::errors::keyDenied) << QString() << false
                            << QString(crypto::errors::keyDenied);
    QTest::newRow("unavailable") << QString(crypto::errors::keyUnavailable) << QString() << false
                                 << QString(crypto::errors::keyUnavailable);
    QTest::newRow("looks missing, but is locked")
        << QString() << QString(crypto::errors::keyLocked) << false << QString(crypto::errors::keyLocked);
    QTest::newRow("does not keep it") << QString() << QString() << true << QString(crypto::errors::keyUnavailable);
}

void StoreWorkerTest::makesNoKeyWhenTheVaultFails()
{
    QFETCH(QString, readError);
    QFETCH(QString, writeError);
    QFETCH(bool, forgetful);
    QFETCH(QString, code);
    MemoryVault vault;
    vault.readError = readError;
    vault.writeError = writeError;
    vault.forgetful = forgetful;
    QCOMPARE(provide(vault), code);
}

QTEST_GUILESS_MAIN(StoreWorkerTest)
#include "tst_storeworker.moc"

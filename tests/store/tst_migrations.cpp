// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/database.h"
#include "models/store/errors.h"
#include "models/store/migrations.h"
#include "models/store/rowsealer.h"
#include "models/store/storekeys.h"
#include "models/store/transaction.h"
#include "models/crypto/digest.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace chancery;
using namespace chancery::store;

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture.emplace(); }
    void upgradesFromEveryVersion_data();
    void upgradesFromEveryVersion();
    void leadsToTheSameSchemaFromEverywhere();
    void refusesAVersionWithoutAScript();

private:
    void makeOld(int version);
    [[nodiscard]] QStringList schema();

    std::optional<StoreFixture> m_fixture;
};

/// A database as a program of that version left it, with one record in it.
void MigrationsTest::makeOld(int version)
{
    auto opened = Database::open({.path = m_fixture->path()}, version);
    QVERIFY(opened);
    Database &database = **opened;
    auto transaction = Transaction::begin(database);
    QVERIFY(transaction);
    QVERIFY(Migrations::apply(database, version));
    const auto key = StoreFixture::key();
    RowSealer sealer(std::move(crypto::Aead::create(key.secret())).value(), 1);
    const QString id = QStringLiteral("0198c0de-0000-7000-8000-000000000001");
    const auto payload
        = sealer.seal({QStringLiteral("records"), id.toUtf8(), QStringLiteral("payload")}, "an old record");
    QVERIFY(payload);
    QVERIFY(
        database.execute(QStringLiteral("INSERT INTO header VALUES (1, ?, ?, 1, 0)"), {key.id(), *key.checkValue()}));
    QVERIFY(database.execute(QStringLiteral("INSERT INTO numbering VALUES (1, 'an epoch', 1, 'an incarnation')")));
    QVERIFY(
        database.execute(QStringLiteral("INSERT INTO records (id, record, kind, base_revision, created_at, payload) "
                                        "VALUES (?, 'ref_old', 'application', 0, 0, ?)"),
            {id, *payload}));
    QVERIFY(database.execute(
        QStringLiteral(
            "INSERT INTO outbox (msg_id, epoch, seq, sha256, state, queued_at) VALUES (?, 'an epoch', 1, ?, 0, 0)"),
        {id, crypto::sha256("an old record")}));
    if (version >= 4) {
        QVERIFY(StoreKeys::provideDerived(database, sealer, key));
    }
    QVERIFY(database.execute(QStringLiteral("PRAGMA application_id = %1").arg(Database::applicationId)));
    QVERIFY(transaction->commit());
}

QStringList MigrationsTest::schema()
{
    QStringList result;
    auto database = Database::open({.path = m_fixture->path()}, Migrations::newest());
    if (!database)
        return {database.error().detail};
    auto rows = (*database)->run(QStringLiteral("SELECT name, sql FROM sqlite_schema ORDER BY name"));
    while (rows && Database::step(*rows).value_or(false))
        result += rows->value(0).toString() + u' ' + rows->value(1).toString();
    return result;
}

void MigrationsTest::upgradesFromEveryVersion_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= Migrations::newest(); ++version)
        QTest::addRow("version %d", version) << version;
}

void MigrationsTest::upgradesFromEveryVersion()
{
    QFETCH(int, version);
    makeOld(version);
    auto store = m_fixture->open();
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    QVERIFY(!(*store)->setAside());
    const auto entries = (*store)->outbox().unsent(10, 1000);
    QVERIFY(entries);
    QCOMPARE(entries->size(), size_t{1});
    QCOMPARE(entries->front().sealed, QByteArray("an old record"));
    QCOMPARE((*store)->outbox().status()->incarnation, QStringLiteral("an incarnation"));
    QCOMPARE((*store)->outbox().add(StoreFixture::record(QStringLiteral("ref_new")))->seq, 2);
    QVERIFY((*store)->payments().journalIntent({QStringLiteral("ref_a"), "k", "r", {}, {}, {}}));
    QVERIFY((*store)->receipts().put(QStringLiteral("a"), "b"));
    QVERIFY((*store)->drafts().put(QStringLiteral("a"), "b"));
    QVERIFY((*store)->settings().put(QStringLiteral("a"), "b"));
    QVERIFY((*store)->audit().append(AuditEvent::Maintenance));
}

void MigrationsTest::leadsToTheSameSchemaFromEverywhere()
{
    QVERIFY(m_fixture->open());
    const QStringList fresh = schema();
    QVERIFY(fresh.size() > 8);
    for (int version = 1; version <= Migrations::newest(); ++version) {
        m_fixture.emplace();
        makeOld(version);
        QVERIFY(m_fixture->open());
        QCOMPARE(schema(), fresh);
    }
}

void MigrationsTest::refusesAVersionWithoutAScript()
{
    QVERIFY(Migrations::newest() >= 3);
    auto database = Database::open({.path = m_fixture->path()}, 1000);
    QVERIFY(database);
    const auto refused = Migrations::apply(**database, Migrations::newest() + 1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString(errors::misuse));
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"

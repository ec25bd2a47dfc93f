// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/auditreceipt.h"
#include "tests/server/relayfixture.h"

#include <QTest>
#include <QUuid>

using namespace chancery;
using namespace chancery::tests;

class TestAuditHeads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void signsWhatItHasCommitted();
    void refusesWhatGoesBack();
    void toldOfANewChain();
    void refusesMalformed_data();
    void refusesMalformed();
    void refusesAnotherDevicesAudit();
    void withoutAKeySaysSo();
    void doesNotStartWithABadKey();
    void booksCannotBeChanged();
    void whatWasErasedStaysAway();

private:
    [[nodiscard]] QJsonObject checkpoint(qint64 seq, char head) const
    {
        return {{QStringLiteral("device"), m_relay->device.text()}, {QStringLiteral("epoch"), m_chain},
            {QStringLiteral("seq"), seq}, {QStringLiteral("head"), QString::fromLatin1(QByteArray(32, head).toHex())}};
    }
    [[nodiscard]] HttpAnswer send(const QJsonObject &body) const
    {
        return m_relay->post("/v1/audit/checkpoints", body);
    }
    bool startRelay(const QByteArray &keyPem);

    testsupport::PgCluster m_cluster;
    QTemporaryDir m_folder;
    crypto::Es256Key m_key = std::move(crypto::Es256Key::generate()).value();
    std::optional<RelayFixture> m_relay;
    QString m_chain;
};

bool TestAuditHeads::startRelay(const QByteArray &keyPem)
{
    m_chain = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_relay.emplace(m_cluster);
    if (!keyPem.isEmpty()) {
        QFile file(m_folder.filePath(QStringLiteral("audit.key")));
        if (!file.open(QIODevice::WriteOnly) || file.write(keyPem) != keyPem.size())
            return false;
        m_relay->settings.insert(QStringLiteral("CHANCERY_AUDIT_SIGNING_KEY_FILE"), file.fileName());
    }
    return m_relay->start();
}

void TestAuditHeads::init()
{
    QVERIFY2(startRelay(m_key.privatePem()->toByteArray()), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
}

void TestAuditHeads::signsWhatItHasCommitted()
{
    const HttpAnswer first = send(checkpoint(7, 'a'));
    QCOMPARE(first.status, 200);
    const QByteArray jws = first.json().value(u"receipt").toString().toLatin1();
    const auto publicKey = crypto::Es256PublicKey::fromPem(*m_key.publicPem());
    const auto receipt = crypto::AuditReceipt::read(jws, *publicKey);
    QVERIFY(receipt);
    QCOMPARE(receipt->device, m_relay->device);
    QCOMPARE(receipt->chain, m_chain);
    QCOMPARE(receipt->seq, 7);
    QCOMPARE(receipt->head, QByteArray(32, 'a'));
    QCOMPARE(m_cluster.value(m_relay->database(), QStringLiteral("SELECT seq FROM chancery.audit_heads")),
        QStringLiteral("7"));
    // The very same again: the very same receipt.
    QCOMPARE(send(checkpoint(7, 'a')).json().value(u"receipt").toString().toLatin1(), jws);
    QCOMPARE(send(checkpoint(8, 'b')).status, 200);
    const crypto::Es256Key other = std::move(crypto::Es256Key::generate()).value();
    QVERIFY(!crypto::AuditReceipt::read(jws, *crypto::Es256PublicKey::fromPem(*other.publicPem())));
    QVERIFY(!crypto::AuditReceipt::read(QByteArray(jws).replace(jws.size() / 2, 1, "_"), *publicKey));
}

void TestAuditHeads::refusesWhatGoesBack()
{
    QCOMPARE(send(checkpoint(7, 'a')).status, 200);
    QCOMPARE(send(checkpoint(9, 'b')).status, 200);
    const HttpAnswer back = send(checkpoint(8, 'c'));
    QCOMPARE(back.status, 409);
    QCOMPARE(back.code(), QStringLiteral("audit_went_back"));
    QCOMPARE(send(checkpoint(9, 'x')).code(), QStringLiteral("audit_conflict"));
    QCOMPARE(send(checkpoint(7, 'x')).code(), QStringLiteral("audit_conflict"));
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->logged().contains("audit_went_back"), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->logged().contains("audit_conflict"), 20'000);
    QCOMPARE(send(checkpoint(10, 'd')).status, 200);
}

void TestAuditHeads::toldOfANewChain()
{
    QCOMPARE(send(checkpoint(7, 'a')).status, 200);
    m_chain = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QCOMPARE(send(checkpoint(1, 'a')).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_relay->logged().contains("audit_new_chain"), 20'000);
}

void TestAuditHeads::refusesMalformed_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("seq 0") << QStringLiteral("seq") << QJsonValue(0);
    QTest::newRow("short head") << QStringLiteral("head") << QJsonValue(QStringLiteral("abcd"));
    QTest::newRow("no hex") << QStringLiteral("head") << QJsonValue(QString(64, u'g'));
    QTest::newRow("upper case") << QStringLiteral("head") << QJsonValue(QString(64, u'A'));
    QTest::newRow("no chain") << QStringLiteral("epoch") << QJsonValue(QStringLiteral("x"));
    QTest::newRow("no device") << QStringLiteral("device") << QJsonValue();
}

void TestAuditHeads::refusesMalformed()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject body = checkpoint(7, 'a');
    body.insert(member, value);
    QCOMPARE(send(body).status, 400);
}

void TestAuditHeads::refusesAnotherDevicesAudit()
{
    QJsonObject body = checkpoint(7, 'a');
    body.insert(QStringLiteral("device"), domain::DeviceId::make(m_relay->random).text());
    QCOMPARE(send(body).code(), QStringLiteral("wrong_device"));
}

void TestAuditHeads::withoutAKeySaysSo()
{
    QVERIFY2(startRelay({}), qPrintable(m_relay->error()));
    QVERIFY(m_relay->enrol());
    const HttpAnswer answer = send(checkpoint(7, 'a'));
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.code(), QStringLiteral("audit_not_configured"));
}

void TestAuditHeads::doesNotStartWithABadKey()
{
    QVERIFY(!startRelay("no key"));
    QVERIFY2(m_relay->error().contains(QStringLiteral("new-audit")), qPrintable(m_relay->error()));
}

void TestAuditHeads::booksCannotBeChanged()
{
    QCOMPARE(send(checkpoint(7, 'a')).status, 200);
    for (const char *sql : {"UPDATE chancery.audit_heads SET seq = 1", "DELETE FROM chancery.audit_heads",
             "TRUNCATE chancery.audit_heads"})
        QVERIFY2(!m_cluster.query(m_relay->database(), QString::fromLatin1(sql)), sql);
}

void TestAuditHeads::whatWasErasedStaysAway()
{
    const auto insert = [this](const QString &record) {
        return m_cluster
            .query(m_relay->database(),
                QStringLiteral(
                    "INSERT INTO chancery.sync_records (msg_id, device, post, kind, record, base_rev, sha256, "
                    "sealed) VALUES (gen_random_uuid(), '%1', 'TYO', 'application', '%2', 0, "
                    "sha256('sealed'), 'sealed')")
                    .arg(m_relay->device.text(), record))
            .has_value();
    };
    QVERIFY(insert(QStringLiteral("ref_a")));
    QVERIFY(m_cluster.query(m_relay->database(),
        QStringLiteral("INSERT INTO chancery.erased_records (record, reason) VALUES ('ref_b', 'requested')")));
    QVERIFY(insert(QStringLiteral("ref_b")));
    QCOMPARE(m_cluster.value(
                 m_relay->database(), QStringLiteral("SELECT string_agg(record, ',') FROM chancery.sync_records")),
        QStringLiteral("ref_a"));
}

QTEST_GUILESS_MAIN(TestAuditHeads)
#include "tst_auditheads.moc"

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/auditcheckpoints.h"
#include "models/crypto/es256key.h"
#include "tests/server/relayfixture.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace chancery;
using app::AuditCheckpoints;
using tests::RelayFixture;

namespace {
constexpr int patience = 60'000; // ms
}

/// A machine's audit on its own disk, countersigned by a real relay.
class TestAuditCheckpoints final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void signsSoonAndWhenAsked();

private:
    void open();
    void append();
    /// The highest number that the relay has signed, as the store keeps it.
    [[nodiscard]] qint64 countersigned();
    [[nodiscard]] qint64 atTheRelay()
    {
        return m_cluster
            .value(m_relay->database(), QStringLiteral("SELECT coalesce(max(seq), 0) FROM chancery.audit_heads"))
            .toLongLong();
    }

    testsupport::PgCluster m_cluster;
    QTemporaryDir m_folder;
    domain::SystemClock m_clock;
    StoreFixture m_files;
    std::unique_ptr<RelayFixture> m_relay;
    std::unique_ptr<store::StoreWorker> m_store;
};

void TestAuditCheckpoints::open()
{
    m_store = std::make_unique<store::StoreWorker>(m_clock, m_relay->random);
    bool isOpen = false;
    m_store->open({.path = m_files.path()}, crypto::KeyRing(StoreFixture::key()), this,
        [&isOpen](const auto &opened) { isOpen = opened.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isOpen, patience);
}

void TestAuditCheckpoints::append()
{
    bool told = false;
    m_store->call(
        this, [](store::EncryptedStore &store) { return store.audit().append(store::AuditEvent::StaffIn); },
        [&told](const auto &done) { told = done.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(told, patience);
}

qint64 TestAuditCheckpoints::countersigned()
{
    qint64 until = -1;
    m_store->call(
        this, [](store::EncryptedStore &store) { return store.audit().countersigned(); },
        [&until](const auto &found) { until = found.value_or(-2); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(until != -1, patience); }();
    return until;
}

void TestAuditCheckpoints::signsSoonAndWhenAsked()
{
    const auto key = crypto::Es256Key::generate();
    QVERIFY(key);
    QFile file(m_folder.filePath(QStringLiteral("audit.key")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(key->privatePem()->toByteArray()) > 0);
    file.close();
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    m_relay->settings.insert(QStringLiteral("CHANCERY_AUDIT_SIGNING_KEY_FILE"), file.fileName());
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    open();
    auto address = client::RelayAddress::fromText(QStringLiteral("http://127.0.0.1:%1").arg(m_relay->port()));
    QVERIFY(address.has_value());
    client::RelayClient client(
        std::move(address).value(),
        [this]() -> domain::Expected<QByteArray, domain::Error> {
            return m_relay->authorization().mid(QByteArrayView("Bearer ").size());
        },
        m_clock, client::RelayClient::Limits{});
    AuditCheckpoints checkpoints(*m_store, client, m_relay->device);
    append();
    checkpoints.start();
    QTRY_VERIFY_WITH_TIMEOUT(atTheRelay() > 0, patience);
    const qint64 first = atTheRelay();
    QTRY_COMPARE_WITH_TIMEOUT(countersigned(), first, patience);
    append();
    append();
    checkpoints.countersign();
    QTRY_COMPARE_WITH_TIMEOUT(atTheRelay(), first + 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(countersigned(), first + 2, patience);
    // Nothing new: nothing is asked.
    checkpoints.countersign();
    QCOMPARE(countersigned(), first + 2);
    m_store.reset();
    m_relay.reset();
}

QTEST_GUILESS_MAIN(TestAuditCheckpoints)
#include "tst_auditcheckpoints.moc"

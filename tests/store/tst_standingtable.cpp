// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/encryptedstore.h"
#include "models/store/migrations.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace chancery;
using namespace chancery::store;

namespace {

const QString reference = QStringLiteral("ref_0123456789abcdefghjkmnpqrs");

PulledRow row(const char *kind, const char *status, const QString &payment = {}, const QString &application = reference)
{
    return {QString::fromLatin1(kind), application, QString::fromLatin1(status), payment,
        domain::Instant(std::chrono::milliseconds(1'790'000'000'000))};
}

} // namespace

class TestStandingTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        auto opened = m_fixture->open();
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
        m_store = std::move(opened).value();
    }
    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void rowsAndCursorGoTogether()
    {
        QCOMPARE(m_store->standings().cursor().value(), QString());
        QVERIFY(m_store->standings().apply(
            {row("payment", "captured", QStringLiteral("pay_1")), row("payment", "surplus", QStringLiteral("pay_2")),
                row("decision", "approved"), row("stale", "stale"), row("fashion", "of a newer relay")},
            QStringLiteral("c1"), false));
        const auto standing = m_store->standings().find(reference).value();
        QVERIFY(standing);
        QCOMPARE(standing->payments.value(QStringLiteral("pay_1")), QStringLiteral("captured"));
        QCOMPARE(standing->payments.value(QStringLiteral("pay_2")), QStringLiteral("surplus"));
        QCOMPARE(standing->decision, QStringLiteral("approved"));
        QVERIFY(standing->stale);
        QCOMPARE(m_store->standings().cursor().value(), QStringLiteral("c1"));
        QVERIFY(m_store->standings().apply({row("stale", "resolved")}, QStringLiteral("c2"), false));
        QVERIFY(!m_store->standings().find(reference).value()->stale);
    }

    void aRepeatedPageChangesNothing()
    {
        const std::vector<PulledRow> rows{
            row("payment", "captured", QStringLiteral("pay_1")), row("payment", "refunded", QStringLiteral("pay_1"))};
        QVERIFY(m_store->standings().apply(rows, QStringLiteral("c1"), false));
        const auto before = m_store->standings().find(reference).value();
        QVERIFY(m_store->standings().apply(rows, QStringLiteral("c1"), false));
        QVERIFY(m_store->standings().find(reference).value() == before);
        QCOMPARE(m_store->standings().count().value(), qint64{1});
    }

    void aResetForgetsWhatWasBefore()
    {
        QVERIFY(m_store->standings().apply({row("decision", "approved")}, QStringLiteral("c1"), false));
        QVERIFY(m_store->standings().apply(
            {row("decision", "rejected", {}, QStringLiteral("ref_other"))}, QStringLiteral("c2"), true));
        QVERIFY(!m_store->standings().find(reference).value());
        QCOMPARE(m_store->standings().count().value(), qint64{1});
    }

    /// The record that the relay has goes; one that is still to be sent keeps its place in the numbering.
    void aTombstoneTakesTheRecord()
    {
        NewRecord record = StoreFixture::record(reference);
        record.lookUp = reference;
        const auto sent = m_store->outbox().add(record);
        QVERIFY(sent);
        QVERIFY(m_store->outbox().settle({sent->epoch, sent->seq, QStringLiteral("i"), {}}));
        QVERIFY(m_store->outbox().add(record));
        QVERIFY(m_store->standings().apply({row("decision", "approved")}, QStringLiteral("c1"), false));
        QVERIFY(m_store->standings().apply({row("tombstone", "erased")}, QStringLiteral("c2"), false));
        QVERIFY(!m_store->standings().find(reference).value());
        QCOMPARE(m_store->outbox().find(reference).value().size(), std::size_t(1));
        QCOMPARE(m_store->outbox().status().value().unsent, qint64{1});
        // The audit tells of it once, by a pseudonym.
        const qint64 told = m_store->audit().head()->seq;
        QVERIFY(m_store->standings().apply({row("tombstone", "erased")}, QStringLiteral("c2"), true));
        QCOMPARE(m_store->audit().head()->seq, told);
        m_store.reset();
        auto database = Database::open({.path = m_fixture->path()}, Migrations::newest());
        QVERIFY(database);
        auto entry = (*database)->run(
            QStringLiteral("SELECT event, detail, length(subject) FROM audit WHERE seq = ?"), {told});
        QVERIFY(entry && Database::step(*entry).value());
        QCOMPARE(entry->value(0).toString(), QStringLiteral("erased"));
        QCOMPARE(entry->value(1).toString(), QStringLiteral("tombstone records 1"));
        QCOMPARE(entry->value(2).toInt(), 32);
    }

    void survivesTheProgram()
    {
        QVERIFY(m_store->standings().apply({row("decision", "processing")}, QStringLiteral("c7"), false));
        m_store.reset();
        m_store = std::move(m_fixture->open()).value();
        QCOMPARE(m_store->standings().cursor().value(), QStringLiteral("c7"));
        QCOMPARE(m_store->standings().find(reference).value()->decision, QStringLiteral("processing"));
        // Sealed like everything else.
        for (const QString &file : {m_fixture->path(), m_fixture->path() + QStringLiteral("-wal")}) {
            const QByteArray bytes = StoreFixture::contentOf(file);
            QVERIFY(!bytes.contains(reference.toLatin1()) && !bytes.contains("processing"));
        }
    }

private:
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<EncryptedStore> m_store;
};

QTEST_GUILESS_MAIN(TestStandingTable)
#include "tst_standingtable.moc"

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/store/retention.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QTest>

using namespace chancery;
using namespace chancery::store;
using std::chrono::days;

namespace {

/// Bytes that are found again wherever they are left: values are stored as they are here, so that the search can see
/// them below the seal.
constexpr QByteArrayView reference = "ref_canary";

} // namespace

class RetentionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture.emplace(); }
    void keepsWhatIsYoung();
    void forgetsByCategory_data();
    void forgetsByCategory();
    void leavesNoBytesBehind();
    void tellsTheAudit();
    void keepsUnsentForEver();
    void finishesWhatWasCutOff();

private:
    /// One of everything: a draft, a payment with its receipt, a record delivered, one refused, one unsent.
    void fill(EncryptedStore &store);
    [[nodiscard]] RetentionReport applyAfter(days age, const RetentionPolicy &policy = {});
    [[nodiscard]] QByteArray bytesOnDisk() const;

    std::optional<StoreFixture> m_fixture;
};

void RetentionTest::fill(EncryptedStore &store)
{
    QVERIFY(store.drafts().put(QStringLiteral("draft"), "draft"));
    QVERIFY(store.payments().journalIntent({QStringLiteral("ref_pay"), "key", "request", {}, {}, {}}));
    QVERIFY(store.receipts().put(QStringLiteral("receipt"), "receipt"));
    QVERIFY(store.settings().put(QStringLiteral("setting"), "setting"));
    const auto delivered
        = store.outbox().add(StoreFixture::record(QString::fromUtf8(reference), QByteArray(9'000, 'd')));
    const auto refused = store.outbox().add(StoreFixture::record(QStringLiteral("ref_refused")));
    QVERIFY(delivered && refused);
    QVERIFY(store.outbox().settle(
        {delivered->epoch, 2, QStringLiteral("inc"), {{refused->msgId, QStringLiteral("malformed")}}}));
    QVERIFY(store.outbox().add(StoreFixture::record(QStringLiteral("ref_unsent"))));
}

RetentionReport RetentionTest::applyAfter(days age, const RetentionPolicy &policy)
{
    {
        auto store = m_fixture->open();
        fill(**store);
    }
    m_fixture->clock.advance(age);
    auto store = m_fixture->open();
    auto report = (*store)->retention().apply(policy);
    return report ? *report : RetentionReport{-1, -1, -1, -1, -1, -1};
}

/// The database and everything SQLite keeps beside it, in the same folder.
QByteArray RetentionTest::bytesOnDisk() const
{
    QByteArray all;
    for (const QString &name : QDir(m_fixture->folder()).entryList(QDir::Files | QDir::Hidden))
        all += StoreFixture::contentOf(m_fixture->folder() + u'/' + name);
    return all;
}

void RetentionTest::keepsWhatIsYoung()
{
    QCOMPARE(applyAfter(days(30)), RetentionReport{});
    auto store = m_fixture->open();
    QVERIFY((*store)->drafts().get(QStringLiteral("draft"))->has_value());
    QCOMPARE((*store)->payments().pendingPayments()->size(), std::size_t{1});
}

void RetentionTest::forgetsByCategory_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<QList<int>>("gone"); // drafts, payments, receipts, delivered, refused
    QTest::newRow("day 31") << 31 << QList<int>{1, 1, 1, 0, 0};
    QTest::newRow("day 36") << 36 << QList<int>{1, 1, 1, 1, 0};
    QTest::newRow("day 365") << 365 << QList<int>{1, 1, 1, 1, 0};
    QTest::newRow("day 366") << 366 << QList<int>{1, 1, 1, 1, 1};
}

void RetentionTest::forgetsByCategory()
{
    QFETCH(int, age);
    QFETCH(QList<int>, gone);
    const RetentionReport report = applyAfter(days(age));
    const QList<int> found{static_cast<int>(report.drafts), static_cast<int>(report.payments),
        static_cast<int>(report.receipts), static_cast<int>(report.delivered), static_cast<int>(report.refused)};
    QCOMPARE(found, gone);
    auto store = m_fixture->open();
    QCOMPARE((*store)->outbox().status()->unsent, 1);
    QVERIFY((*store)->settings().get(QStringLiteral("setting"))->has_value());
    QCOMPARE((*store)->retention().apply({})->total(), 0); // a second time nothing is left to go
}

void RetentionTest::leavesNoBytesBehind()
{
    {
        auto store = m_fixture->open();
        // Enough of them that pages are split, freed and used again.
        for (int i = 0; i < 300; ++i) {
            const auto entry = (*store)->outbox().add(StoreFixture::record(
                QString::fromUtf8(reference) + QString::number(i), QByteArray(3'000 + i * 10, 'd')));
            QVERIFY(entry);
            QVERIFY((*store)->drafts().put(QString::number(i), QByteArray(i * 20, 'x')));
        }
        QVERIFY((*store)->outbox().settle({(*store)->outbox().status()->epoch, 300, QStringLiteral("inc"), {}}));
        QVERIFY(bytesOnDisk().contains(reference)); // the search finds what is there
        m_fixture->clock.advance(days(366));
        const auto report = (*store)->retention().apply({});
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QCOMPARE(report->delivered, 300);
        // While the application still has it open: table, free pages and write-ahead log.
        QVERIFY(!bytesOnDisk().contains(reference));
    }
    QVERIFY(!bytesOnDisk().contains(reference));
    auto store = m_fixture->open();
    QVERIFY(!(*store)->setAside());
    QVERIFY((*store)->checkIntegrity());
}

void RetentionTest::tellsTheAudit()
{
    {
        auto store = m_fixture->open();
        fill(**store);
        m_fixture->clock.advance(days(40));
        const qint64 before = (*store)->audit().head()->seq;
        QVERIFY((*store)->retention().apply({}));
        QCOMPARE((*store)->audit().head()->seq, before + 1);
        QVERIFY((*store)->retention().apply({}));
        QCOMPARE((*store)->audit().head()->seq, before + 1); // nothing went
    }
}

void RetentionTest::keepsUnsentForEver()
{
    const RetentionReport report = applyAfter(days(4'000));
    QCOMPARE(report.delivered, 1);
    auto store = m_fixture->open();
    QCOMPARE((*store)->outbox().unsent(10, 1'000'000)->front().record, QStringLiteral("ref_unsent"));
}

void RetentionTest::finishesWhatWasCutOff()
{
    {
        auto store = m_fixture->open();
        for (int i = 0; i < 50; ++i)
            QVERIFY((*store)->drafts().put(QString::number(i), QByteArray(20'000, 'x')));
        QVERIFY((*store)->drafts().clear()); // free pages, as after a crash before the file was written anew
    }
    const auto size = StoreFixture::contentOf(m_fixture->path()).size();
    auto store = m_fixture->open();
    QCOMPARE((*store)->retention().apply({})->total(), 0);
    store->reset();
    QVERIFY(StoreFixture::contentOf(m_fixture->path()).size() < size / 2);
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"

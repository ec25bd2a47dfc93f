// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/certificatemaker.h"
#include "models/crypto/cmsopener.h"
#include "models/crypto/cmssealer.h"
#include "models/crypto/digest.h"
#include "models/domain/ids.h"
#include "models/store/errors.h"
#include "models/store/uuid7.h"
#include "tests/store/storefixture.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace chancery;
using namespace chancery::store;
using namespace std::chrono_literals;

class OutboxTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void numbersRecordsInOrder();
    void survivesReopening();
    void limitsABatch();
    void settlesUpToTheAcknowledged();
    void ignoresAnotherEpoch();
    void keepsDeadLetters();
    void aDeadLetterIsSentAgain();
    void beginsAnEpochWithEverythingKept();
    void forgetsOnlyWhatWasAcknowledgedLongAgo();
    void findsByBlindIndex();
    void addsAllOrNone();
    void refusesTooLargeARecord();
    void sealsToTheRecipients();
    void leavesNoPlaintextOnDisk();
    void makesUuid7();

private:
    [[nodiscard]] OutboxTable &outbox() { return m_store->outbox(); }
    void add(int count);
    /// As the intake does: sealed to the one reader, then added.
    [[nodiscard]] domain::Expected<OutboxEntry, domain::Error> addSealed(const domain::ApplicationRef &application,
        const QByteArray &json, const QString &lookUp, const QByteArray &reader);

    std::optional<StoreFixture> m_fixture;
    std::unique_ptr<EncryptedStore> m_store;
};

void OutboxTableTest::init()
{
    m_store.reset();
    m_fixture.emplace();
    auto opened = m_fixture->open();
    QVERIFY(opened);
    m_store = std::move(*opened);
}

void OutboxTableTest::add(int count)
{
    for (int i = 0; i < count; ++i)
        QVERIFY(
            outbox().add(StoreFixture::record(QStringLiteral("ref_%1").arg(i), "payload " + QByteArray::number(i))));
}

void OutboxTableTest::numbersRecordsInOrder()
{
    const auto empty = outbox().status();
    QVERIFY(empty);
    QVERIFY(!empty->epoch.isEmpty());
    QCOMPARE(empty->lastSeq, 0);
    QVERIFY(!empty->oldestUnsent);
    const auto start = m_fixture->clock.now();
    add(2);
    m_fixture->clock.advance(5s);
    add(1);
    const auto status = outbox().status();
    QCOMPARE(status->lastSeq, 3);
    QCOMPARE(status->unsent, 3);
    QCOMPARE(*status->oldestUnsent, start);
    const auto entries = outbox().unsent(100, 1'000'000);
    QVERIFY(entries);
    QCOMPARE(entries->size(), size_t{3});
    for (size_t i = 0; i < entries->size(); ++i) {
        const OutboxEntry &entry = entries->at(i);
        QCOMPARE(entry.seq, static_cast<qint64>(i) + 1);
        QCOMPARE(entry.epoch, empty->epoch);
        QCOMPARE(entry.sha256, crypto::sha256(entry.sealed));
    }
    QCOMPARE(entries->at(1).sealed, QByteArray("payload 1"));
    QCOMPARE(entries->at(2).queuedAt, start + 5s);
}

void OutboxTableTest::survivesReopening()
{
    add(3);
    const auto before = outbox().unsent(10, 1'000'000).value();
    m_store.reset();
    auto again = m_fixture->open();
    QVERIFY(again);
    QCOMPARE((*again)->outbox().unsent(10, 1'000'000).value(), before);
    QVERIFY(!(*again)->setAside());
}

void OutboxTableTest::limitsABatch()
{
    add(5);
    QCOMPARE(outbox().unsent(2, 1'000'000)->size(), size_t{2});
    QCOMPARE(outbox().unsent(100, 2 * 9)->size(), size_t{2}); // each is 9 bytes
    QCOMPARE(outbox().unsent(100, 2 * 9 - 1)->size(), size_t{1});
    QCOMPARE(outbox().unsent(100, 1)->size(), size_t{1});
}

void OutboxTableTest::settlesUpToTheAcknowledged()
{
    add(5);
    const QString epoch = outbox().status()->epoch;
    const auto status = outbox().settle(
        {.epoch = epoch, .acknowledged = 3, .incarnation = QStringLiteral("inc1"), .deadLetters = {}});
    QVERIFY(status);
    QCOMPARE(status->unsent, 2);
    QCOMPARE(status->incarnation, QStringLiteral("inc1"));
    QCOMPARE(outbox().unsent(10, 1'000'000)->front().seq, 4);
    add(1);
    QCOMPARE(outbox().status()->lastSeq, 6);
}

void OutboxTableTest::ignoresAnotherEpoch()
{
    add(2);
    const auto before = outbox().status().value();
    const auto after = outbox().settle({.epoch = QStringLiteral("other"),
        .acknowledged = 2,
        .incarnation = QStringLiteral("inc1"),
        .deadLetters = {}});
    QVERIFY(after);
    QCOMPARE(*after, before);
}

void OutboxTableTest::keepsDeadLetters()
{
    add(3);
    const auto entries = outbox().unsent(10, 1'000'000).value();
    const auto status = outbox().settle({.epoch = entries[0].epoch,
        .acknowledged = 2,
        .incarnation = QStringLiteral("inc1"),
        .deadLetters
        = {{entries[1].msgId, QStringLiteral("unknown_kind")}, {QStringLiteral("not ours"), QStringLiteral("x")}}});
    QVERIFY(status);
    QCOMPARE(status->unsent, 1);
    QCOMPARE(status->deadLetters, 1);
    m_fixture->clock.advance(24h * 1000);
    QCOMPARE(outbox().forgetAcknowledgedBefore(m_fixture->clock.now()).value(), 1);
    QCOMPARE(outbox().status()->deadLetters, 1);
}

void OutboxTableTest::aDeadLetterIsSentAgain()
{
    add(3);
    const auto entries = outbox().unsent(10, 1'000'000).value();
    m_fixture->clock.advance(1h);
    QVERIFY(outbox().settle({.epoch = entries[0].epoch,
        .acknowledged = 3,
        .incarnation = QStringLiteral("inc1"),
        .deadLetters = {{entries[1].msgId, QStringLiteral("duplicate_message")}}}));
    const auto letters = outbox().deadLetters().value();
    QCOMPARE(letters.size(), size_t{1});
    QCOMPARE(letters[0].msgId, entries[1].msgId);
    QCOMPARE(letters[0].record, entries[1].record);
    QCOMPARE(letters[0].code, QStringLiteral("duplicate_message"));
    QCOMPARE(letters[0].queuedAt, entries[1].queuedAt);
    QVERIFY(letters[0].refusedAt > letters[0].queuedAt);
    QCOMPARE(outbox().sealedOf(entries[1].msgId).value(), entries[1].sealed);
    const auto again = outbox().sendAgain(entries[1].msgId);
    QVERIFY(again);
    QVERIFY(again->msgId != entries[1].msgId);
    QCOMPARE(again->seq, qint64{4});
    const auto unsent = outbox().unsent(10, 1'000'000).value();
    QCOMPARE(unsent.size(), size_t{1});
    QCOMPARE(unsent[0], *again);
    QCOMPARE(unsent[0].sealed, entries[1].sealed);
    QCOMPARE(unsent[0].baseRevision, entries[1].baseRevision);
    QCOMPARE(outbox().status()->deadLetters, 0);
    // Once only; and only what was refused.
    QCOMPARE(outbox().sendAgain(entries[1].msgId).error().code, QString(errors::letterUnknown));
    QCOMPARE(outbox().sendAgain(entries[0].msgId).error().code, QString(errors::letterUnknown));
    QCOMPARE(outbox().sealedOf(unsent[0].msgId).error().code, QString(errors::letterUnknown));
}

void OutboxTableTest::beginsAnEpochWithEverythingKept()
{
    add(4);
    const auto first = outbox().unsent(10, 1'000'000).value();
    QVERIFY(outbox().settle({.epoch = first[0].epoch,
        .acknowledged = 3,
        .incarnation = QStringLiteral("inc1"),
        .deadLetters = {{first[2].msgId, QStringLiteral("refused")}}}));
    m_fixture->clock.advance(1h);
    QCOMPARE(outbox().forgetAcknowledgedBefore(m_fixture->clock.now()).value(), 2);
    const auto status = outbox().beginEpoch(QStringLiteral("inc2"));
    QVERIFY(status);
    QVERIFY(status->epoch != first[0].epoch);
    QCOMPARE(status->incarnation, QStringLiteral("inc2"));
    QCOMPARE(status->lastSeq, 2);
    QCOMPARE(status->unsent, 2);
    QCOMPARE(status->deadLetters, 0);
    const auto again = outbox().unsent(10, 1'000'000).value();
    QCOMPARE(again.size(), size_t{2});
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(again[i].seq, static_cast<qint64>(i) + 1);
        QCOMPARE(again[i].msgId, first[i + 2].msgId);
        QCOMPARE(again[i].sealed, first[i + 2].sealed);
        QCOMPARE(again[i].epoch, status->epoch);
    }
    add(1);
    QCOMPARE(outbox().status()->lastSeq, 3);
}

void OutboxTableTest::forgetsOnlyWhatWasAcknowledgedLongAgo()
{
    add(3);
    const QString epoch = outbox().status()->epoch;
    const auto settle = [&](qint64 seq) {
        return outbox().settle({epoch, seq, QStringLiteral("inc1"), {}}).has_value();
    };
    QVERIFY(settle(1));
    m_fixture->clock.advance(24h);
    QVERIFY(settle(2));
    QCOMPARE(outbox().forgetAcknowledgedBefore(m_fixture->clock.now()).value(), 1);
    QCOMPARE(outbox().forgetAcknowledgedBefore(m_fixture->clock.now()).value(), 0);
    m_fixture->clock.advance(24h * 365);
    QCOMPARE(outbox().forgetAcknowledgedBefore(m_fixture->clock.now()).value(), 1);
    QCOMPARE(outbox().unsent(10, 1'000'000)->front().seq, 3);
}

void OutboxTableTest::findsByBlindIndex()
{
    NewRecord record = StoreFixture::record(QStringLiteral("ref_a"), "first");
    record.lookUp = QStringLiteral("L898902C3");
    QVERIFY(outbox().add(record));
    record.sealed = "second";
    record.lookUp = QStringLiteral(" l898902c3 ");
    QVERIFY(outbox().add(record));
    record.lookUp = QStringLiteral("L898902C4");
    QVERIFY(outbox().add(record));
    const auto found = outbox().find(QStringLiteral("l898902C3"));
    QVERIFY(found);
    QCOMPARE(found->size(), size_t{2});
    QCOMPARE(found->at(0).sealed, QByteArray("second"));
    QVERIFY(outbox().find(QStringLiteral("X"))->empty());
}

void OutboxTableTest::addsAllOrNone()
{
    const auto added = outbox().addAll({StoreFixture::record(QStringLiteral("ref_1")),
        StoreFixture::record(QStringLiteral("ref_2")), StoreFixture::record(QStringLiteral("ref_3"))});
    QVERIFY(added);
    for (std::size_t i = 0; i < added->size(); ++i)
        QCOMPARE(added->at(i).seq, static_cast<qint64>(i) + 1);
    const auto refused = outbox().addAll({StoreFixture::record(QStringLiteral("ref_4")),
        StoreFixture::record(QStringLiteral("ref_5"), QByteArray(OutboxTable::largestRecord + 1, 'x'))});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString(errors::recordTooLarge));
    QCOMPARE(outbox().status()->unsent, 3);
    QCOMPARE(outbox().add(StoreFixture::record(QStringLiteral("ref_6")))->seq, 4);
    QVERIFY(outbox().addAll({})->empty());
}

void OutboxTableTest::refusesTooLargeARecord()
{
    QVERIFY(outbox().add(StoreFixture::record(QStringLiteral("ref_a"), QByteArray(OutboxTable::largestRecord, 'x'))));
    const auto refused
        = outbox().add(StoreFixture::record(QStringLiteral("ref_b"), QByteArray(OutboxTable::largestRecord + 1, 'x')));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString(errors::recordTooLarge));
    QCOMPARE(outbox().status()->unsent, 1);
    // In base64, with the rest of a push around it, below 1 MiB.
    QVERIFY((OutboxTable::largestRecord + 2) / 3 * 4 + 2048 <= 1024 * 1024);
}

domain::Expected<OutboxEntry, domain::Error> OutboxTableTest::addSealed(
    const domain::ApplicationRef &application, const QByteArray &json, const QString &lookUp, const QByteArray &reader)
{
    const auto sealer = crypto::CmsSealer::create({reader});
    if (!sealer)
        return domain::Unexpected(sealer.error());
    const auto sealed = sealer->seal(json, m_fixture->clock.now());
    if (!sealed)
        return domain::Unexpected(sealed.error());
    return outbox().add({.record = application.text(),
        .kind = QStringLiteral("application"),
        .baseRevision = 0,
        .sealed = *sealed,
        .lookUp = lookUp});
}

void OutboxTableTest::sealsToTheRecipients()
{
    const auto now = m_fixture->clock.now();
    const auto made = crypto::CertificateMaker::make(
        {QStringLiteral("Post"), {}, now - 1h, now + 1h}, crypto::SecretBuffer::copyOf("pw"));
    QVERIFY(made);
    const auto application = domain::ApplicationRef::make(m_fixture->random);
    const auto entry
        = addSealed(application, "{\"surname\":\"ERIKSSON\"}", QStringLiteral("L898902C3"), made->certificatePem);
    QVERIFY(entry);
    QCOMPARE(entry->record, application.text());
    QCOMPARE(entry->kind, QStringLiteral("application"));
    const auto opener
        = crypto::CmsOpener::create(made->certificatePem, made->privateKeyPem, crypto::SecretBuffer::copyOf("pw"));
    QVERIFY(opener);
    QCOMPARE(outbox().find(QStringLiteral("L898902C3"))->front(), *entry);
    QCOMPARE(opener->open(entry->sealed)->toByteArray(), QByteArray("{\"surname\":\"ERIKSSON\"}"));
    QCOMPARE(outbox().status()->unsent, 1);
}

void OutboxTableTest::leavesNoPlaintextOnDisk()
{
    const auto now = m_fixture->clock.now();
    const auto made = crypto::CertificateMaker::make(
        {QStringLiteral("Post"), {}, now - 1h, now + 1h}, crypto::SecretBuffer::copyOf("pw"));
    QVERIFY(made);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(addSealed(domain::ApplicationRef::make(m_fixture->random),
            "{\"name\":\"CANARYNAME\",\"passport\":\"CANARYPASS\"}", QStringLiteral("CANARYPASS"),
            made->certificatePem));
    }
    QVERIFY(m_store->receipts().put(QStringLiteral("ref_canaryname"), "receipt of CANARYNAME"));
    QVERIFY(m_store->drafts().put(QStringLiteral("CANARYNAME"), "draft of CANARYNAME"));
    QVERIFY(m_store->payments().journalIntent(
        {QStringLiteral("ref_canaryname"), "CANARYKEY", "CANARYREQUEST", {}, {}, {}}));
    const QByteArray cms = QByteArray::fromHex("2a864886f70d0109100117"); // the OID of AuthEnvelopedData
    int searched = 0;
    const auto search = [&] {
        for (const QString &name : QDir(m_fixture->folder()).entryList(QDir::Files)) {
            const QByteArray content = StoreFixture::contentOf(m_fixture->folder() + u'/' + name).toUpper();
            searched += content.isEmpty() ? 0 : 1;
            QVERIFY2(!content.contains("CANARY"), qPrintable(name));
            QVERIFY2(!content.contains(cms.toUpper()), qPrintable(name));
        }
    };
    search(); // with the write-ahead log
    QVERIFY(searched >= 2);
    m_store.reset();
    search(); // all in the database file
    QVERIFY(searched >= 3);
}

void OutboxTableTest::makesUuid7()
{
    static const QRegularExpression shape(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    // RFC 9562 appendix A.6: its moment gives its first 48 bits.
    const domain::Instant moment(std::chrono::milliseconds(0x017f22e279b0));
    QString last;
    for (int i = 0; i < 1000; ++i) {
        const QString id = makeUuid7(moment + std::chrono::milliseconds(i), m_fixture->random);
        QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
        QVERIFY(id > last);
        last = id;
    }
    QVERIFY(makeUuid7(moment, m_fixture->random).startsWith(QLatin1String("017f22e2-79b0-7")));
    QVERIFY(makeUuid7(moment, m_fixture->random) != makeUuid7(moment, m_fixture->random));
}

QTEST_GUILESS_MAIN(OutboxTableTest)
#include "tst_outboxtable.moc"

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/auditreceipt.h"
#include "models/crypto/hkdf.h"
#include "models/store/auditverifier.h"
#include "models/store/errors.h"
#include "models/store/migrations.h"
#include "tests/store/storefixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace chancery;
using namespace chancery::store;
using Kind = AuditFinding::Kind;

namespace {

constexpr int entries = 40;
const QString person = QStringLiteral("ref_0123456789abcdefghjkmnpqrs");

} // namespace

class AuditLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture.emplace();
        m_witnesses.clear();
    }
    void isWholeAfterWork();
    void keepsNoPersonalData();
    void refusesWhatIsNoCode_data();
    void refusesWhatIsNoCode();
    void sharesTheTransactionOfTheRecord();
    void cannotBeChangedByStatements();
    void findsEveryChangedByte();
    void findsWhatIsDoneToEntries_data();
    void findsWhatIsDoneToEntries();
    void findsAnOlderCopyByTheReceipt();
    void findsAHistoryWrittenAnewWithoutTheKey();
    void findsForgedReceipts();
    void forgetsOnlyWhatWasCountersigned();
    void isReadInPages();
    void isReadInAnyOrder_data();
    void isReadInAnyOrder();

private:
    void write(int count = entries);
    [[nodiscard]] static crypto::Hmac key();
    /// Runs statements on the file as somebody with full access would, guards dropped.
    void tamper(const QStringList &statements);
    [[nodiscard]] AuditVerdict verdict(bool withKey = true);
    void countersign(qint64 seq);

    std::optional<StoreFixture> m_fixture;
    crypto::Es256Key m_relay = std::move(crypto::Es256Key::generate()).value();
    std::vector<AuditVerifier::Witness> m_witnesses;
};

crypto::Hmac AuditLogTest::key()
{
    const auto secret = crypto::hkdfSha256(StoreFixture::key().secret(), {}, "chancery audit seal", 32);
    return std::move(crypto::Hmac::create(*secret)).value();
}

void AuditLogTest::write(int count)
{
    auto store = m_fixture->open();
    QVERIFY2(store, store ? "" : qPrintable(store.error().detail));
    for (int i = 0; i < count; ++i) {
        m_fixture->clock.advance(std::chrono::seconds(1));
        QVERIFY((*store)->audit().append(static_cast<AuditEvent>(i % 10), i % 3 ? person : QString(),
            i % 4 ? QStringLiteral("code_%1").arg(i) : QString()));
    }
}

void AuditLogTest::tamper(const QStringList &statements)
{
    auto database = Database::open({.path = m_fixture->path()}, Migrations::newest());
    QVERIFY(database);
    QStringList all{QStringLiteral("DROP TRIGGER audit_is_never_changed"),
        QStringLiteral("DROP TRIGGER audit_ends_at_its_beginning")};
    all += statements;
    all += {QStringLiteral("CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit BEGIN SELECT 1; END"),
        QStringLiteral("CREATE TRIGGER audit_ends_at_its_beginning BEFORE DELETE ON audit BEGIN SELECT 1; END")};
    for (const QString &statement : std::as_const(all)) {
        const auto done = (*database)->execute(statement);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
}

AuditVerdict AuditLogTest::verdict(bool withKey)
{
    auto database = Database::open({.path = m_fixture->path()}, Migrations::newest());
    AuditVerifier verifier(**database);
    if (withKey)
        verifier.setKey(key());
    verifier.setRelayKey(std::move(crypto::Es256PublicKey::fromPem(*m_relay.publicPem())).value());
    for (const AuditVerifier::Witness &witness : m_witnesses)
        verifier.addWitness(witness);
    return std::move(verifier.verify()).value();
}

void AuditLogTest::countersign(qint64 seq)
{
    auto store = m_fixture->open();
    QVERIFY(store);
    const AuditHead head = (*store)->audit().head().value();
    QByteArray hash = head.hash;
    if (seq != head.seq) {
        store->reset();
        auto database = Database::open({.path = m_fixture->path()}, Migrations::newest());
        hash = (*database)->value(QStringLiteral("SELECT hash FROM audit WHERE seq = ?"), {seq})->toByteArray();
        database->reset();
        store = m_fixture->open();
    }
    const crypto::AuditReceipt receipt{
        domain::DeviceId::make(m_fixture->random), head.chain, seq, hash, m_fixture->clock.now()};
    QVERIFY((*store)->audit().keepReceipt(seq, hash, *receipt.sign(m_relay)));
    m_witnesses.push_back({head.chain, seq, hash});
}

void AuditLogTest::isWholeAfterWork()
{
    write();
    write(5); // and over a restart
    const AuditVerdict found = verdict();
    QVERIFY2(found.isWhole(), found.isWhole() ? "" : qPrintable(found.findings.front().detail));
    QCOMPARE(found.entries, entries + 5);
    QCOMPARE(found.head.seq, entries + 5);
    QCOMPARE(found.countersigned, 0);
    QVERIFY(verdict(false).isWhole());
}

void AuditLogTest::keepsNoPersonalData()
{
    write();
    const QByteArray file = StoreFixture::contentOf(m_fixture->path());
    QVERIFY(file.contains("consent_given")); // the search finds what is there
    QVERIFY(!file.contains(person.toUtf8()));
    QVERIFY(!file.contains(person.toUpper().toUtf8()));
}

void AuditLogTest::refusesWhatIsNoCode_data()
{
    QTest::addColumn<QString>("detail");
    QTest::newRow("a name") << QStringLiteral("José");
    QTest::newRow("an address") << QStringLiteral("a@b.example");
    QTest::newRow("a line") << QStringLiteral("a\nb");
    QTest::newRow("too long") << QString(201, u'a');
}

void AuditLogTest::refusesWhatIsNoCode()
{
    QFETCH(QString, detail);
    auto store = m_fixture->open();
    const auto refused = (*store)->audit().append(AuditEvent::Maintenance, {}, detail);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QString(errors::misuse));
    QCOMPARE((*store)->audit().head()->seq, 0);
}

void AuditLogTest::sharesTheTransactionOfTheRecord()
{
    auto store = m_fixture->open({.path = m_fixture->path(), .maxPages = 90});
    QVERIFY(store);
    int added = 0;
    while ((*store)->outbox().add(StoreFixture::record(QStringLiteral("ref_%1").arg(added), QByteArray(20'000, 'x'))))
        ++added;
    QVERIFY(added > 3);
    // What did not get in has not been told either.
    QCOMPARE((*store)->audit().head()->seq, added);
    store->reset();
    QVERIFY(verdict().isWhole());
}

void AuditLogTest::cannotBeChangedByStatements()
{
    write();
    auto database = Database::open({.path = m_fixture->path()}, Migrations::newest());
    QVERIFY(!(*database)->execute(QStringLiteral("UPDATE audit SET detail = 'x' WHERE seq = 3")));
    QVERIFY(!(*database)->execute(QStringLiteral("DELETE FROM audit WHERE seq = 3")));
    QVERIFY(!(*database)->execute(QStringLiteral("DELETE FROM audit")));
}

void AuditLogTest::findsEveryChangedByte()
{
    write(12);
    countersign(12);
    QRandomGenerator random(4);
    const QByteArray good = StoreFixture::contentOf(m_fixture->path());
    const auto restore = [&] {
        QFile file(m_fixture->path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(good), good.size());
    };
    int changed = 0;
    for (int seq = 1; seq <= 12; ++seq) {
        for (const char *column : {"hash", "mac", "subject"}) {
            const int at = random.bounded(1, 33);
            restore();
            // One byte of the blob becomes another; an empty subject becomes one.
            tamper({QStringLiteral("UPDATE audit SET %1 = CASE WHEN length(%1) = 0 THEN x'00' ELSE "
                                   "CAST(substr(%1, 1, %2 - 1) || CASE WHEN substr(%1, %2, 1) = x'41' THEN x'42' ELSE "
                                   "x'41' END || substr(%1, %2 + 1) AS BLOB) END WHERE seq = %3")
                        .arg(QLatin1String(column))
                        .arg(at)
                        .arg(seq)});
            const AuditVerdict found = verdict();
            QVERIFY2(!found.isWhole(), qPrintable(QStringLiteral("%1 %2").arg(seq).arg(QLatin1String(column))));
            ++changed;
        }
        for (const char *change : {"at = at + 1", "detail = detail || 'x'", "event = 'maintenance'"}) {
            restore();
            tamper({QStringLiteral("UPDATE audit SET %1 WHERE seq = %2").arg(QLatin1String(change)).arg(seq)});
            QVERIFY2(!verdict().isWhole(), change);
            QVERIFY2(!verdict(false).isWhole(), change);
            ++changed;
        }
    }
    for (const char *change : {"seq = seq + 1", "seq = seq - 1", "first_seq = 2", "chain = 'x'", "hash = zeroblob(32)",
             "first_previous = randomblob(32)", "mac = randomblob(32)"}) {
        restore();
        tamper({QStringLiteral("UPDATE audit_head SET ") + QLatin1String(change)});
        QVERIFY2(!verdict().isWhole(), change);
    }
    restore();
    QVERIFY(verdict().isWhole());
    QCOMPARE(changed, 12 * 6);
}

void AuditLogTest::findsWhatIsDoneToEntries_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const QStringList &statements, Kind kind) {
        QTest::newRow(name) << statements << static_cast<int>(kind);
    };
    row("an entry is gone", {QStringLiteral("DELETE FROM audit WHERE seq = 20")}, Kind::Missing);
    row("the first is gone", {QStringLiteral("DELETE FROM audit WHERE seq = 1")}, Kind::Missing);
    row("gone, and the others moved up",
        {QStringLiteral("DELETE FROM audit WHERE seq = 20"),
            QStringLiteral("UPDATE audit SET seq = seq + 1000 WHERE seq > 20"),
            QStringLiteral("UPDATE audit SET seq = seq - 1001 WHERE seq > 1000")},
        Kind::Changed);
    row("two are swapped",
        {QStringLiteral("UPDATE audit SET seq = 1000 WHERE seq = 7"),
            QStringLiteral("UPDATE audit SET seq = 7 WHERE seq = 8"),
            QStringLiteral("UPDATE audit SET seq = 8 WHERE seq = 1000")},
        Kind::Changed);
    row("one is put in between",
        {QStringLiteral("UPDATE audit SET seq = seq + 1000 WHERE seq > 20"),
            QStringLiteral("UPDATE audit SET seq = seq - 999 WHERE seq > 1000"),
            QStringLiteral(
                "INSERT INTO audit SELECT 21, at, event, subject, detail, hash, mac FROM audit WHERE seq = 20")},
        Kind::Changed);
    row("one is put at the end",
        {QStringLiteral(
            "INSERT INTO audit SELECT 41, at, event, subject, detail, hash, mac FROM audit WHERE seq = 40")},
        Kind::Changed);
    row("the tail is gone", {QStringLiteral("DELETE FROM audit WHERE seq > 30")}, Kind::Cut);
    row("the tail is gone and the head moved back",
        {QStringLiteral("DELETE FROM audit WHERE seq > 30"),
            QStringLiteral("UPDATE audit_head SET seq = 30, hash = (SELECT hash FROM audit WHERE seq = 30)")},
        Kind::Forged);
    row("all is gone", {QStringLiteral("DELETE FROM audit")}, Kind::Cut);
    row("the head is gone", {QStringLiteral("DELETE FROM audit_head")}, Kind::Cut);
    row("the beginning is gone and the anchor moved",
        {QStringLiteral(
             "UPDATE audit_head SET first_seq = 11, first_previous = (SELECT hash FROM audit WHERE seq = 10)"),
            QStringLiteral("DELETE FROM audit WHERE seq < 11")},
        Kind::Forged);
}

void AuditLogTest::findsWhatIsDoneToEntries()
{
    QFETCH(QStringList, statements);
    QFETCH(int, kind);
    write();
    tamper(statements);
    const AuditVerdict found = verdict();
    const bool named = std::any_of(found.findings.begin(), found.findings.end(),
        [kind](const AuditFinding &finding) { return static_cast<int>(finding.kind) == kind; });
    QVERIFY(!found.isWhole());
    QVERIFY2(named, qPrintable(found.findings.front().detail));
}

void AuditLogTest::findsAnOlderCopyByTheReceipt()
{
    write(10);
    const QByteArray older = StoreFixture::contentOf(m_fixture->path());
    write(10);
    countersign(20);
    QFile file(m_fixture->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(older), older.size());
    file.close();
    // By itself the old copy is faultless; the relay's books know better.
    const std::vector<AuditVerifier::Witness> known = m_witnesses;
    m_witnesses.clear();
    QVERIFY(verdict().isWhole());
    m_witnesses = known;
    const AuditVerdict found = verdict();
    QCOMPARE(found.findings.size(), std::size_t{1});
    QVERIFY(found.findings.front().kind == Kind::Cut);
}

void AuditLogTest::findsAHistoryWrittenAnewWithoutTheKey()
{
    write(10);
    const AuditHead before = verdict().head;
    {
        // Everybody can work hashes out anew: the seals tell.
        auto database = Database::open({.path = m_fixture->path()}, Migrations::newest());
        QVERIFY((*database)->execute(QStringLiteral("DROP TRIGGER audit_is_never_changed")));
        QVERIFY((*database)->execute(QStringLiteral("DROP TRIGGER audit_ends_at_its_beginning")));
        QVERIFY((*database)->execute(QStringLiteral("DELETE FROM audit")));
        QVERIFY((*database)->execute(QStringLiteral("DELETE FROM audit_head")));
        auto stranger = crypto::Hmac::create(crypto::SecretBuffer::copyOf("another key of 32 bytes ........"));
        auto subjects = crypto::BlindIndex::withKey(crypto::SecretBuffer::copyOf("another"));
        AuditLog log(**database, std::move(*stranger), std::move(*subjects), m_fixture->clock);
        QVERIFY(log.begin(before.chain));
        for (int i = 0; i < 10; ++i)
            QVERIFY(log.append(AuditEvent::SessionBegun));
    }
    QVERIFY(verdict(false).isWhole());
    const AuditVerdict found = verdict();
    QCOMPARE(found.findings.size(), std::size_t{11});
    for (const AuditFinding &finding : found.findings)
        QVERIFY(finding.kind == Kind::Forged);
}

void AuditLogTest::findsForgedReceipts()
{
    write(10);
    countersign(10);
    QCOMPARE(verdict().countersigned, 10);
    m_witnesses.clear();
    const crypto::Es256Key relay = std::move(m_relay);
    m_relay = std::move(crypto::Es256Key::generate()).value(); // the verifier knows another relay
    const AuditVerdict found = verdict();
    QCOMPARE(found.findings.size(), std::size_t{1});
    QVERIFY(found.findings.front().kind == Kind::Unsigned);
    QCOMPARE(found.countersigned, 0);
    auto store = m_fixture->open();
    QVERIFY(!(*store)->audit().keepReceipt(9, QByteArray(32, 'x'), "receipt"));
    QVERIFY(!(*store)->audit().keepReceipt(11, QByteArray(32, 'x'), "receipt"));
}

void AuditLogTest::forgetsOnlyWhatWasCountersigned()
{
    write(20);
    {
        auto store = m_fixture->open();
        QCOMPARE((*store)->audit().forgetBefore(m_fixture->clock.now()).value(), 0); // nothing is countersigned
    }
    countersign(15);
    const domain::Instant youngest = m_fixture->clock.now();
    {
        auto store = m_fixture->open();
        QCOMPARE((*store)->audit().forgetBefore(youngest - std::chrono::seconds(10)).value(), 9);
        QCOMPARE((*store)->audit().forgetBefore(youngest).value(), 5); // up to the countersigned one
        QCOMPARE((*store)->audit().forgetBefore(youngest).value(), 0);
        QCOMPARE((*store)->audit().countersigned().value(), 15);
    }
    AuditVerdict found = verdict();
    QVERIFY2(found.isWhole(), found.isWhole() ? "" : qPrintable(found.findings.front().detail));
    QCOMPARE(found.entries, 6);
    QCOMPARE(found.countersigned, 15);
    write(3);
    found = verdict();
    QVERIFY(found.isWhole());
    QCOMPARE(found.head.seq, 23);
}

void AuditLogTest::isReadInPages()
{
    write();
    auto store = m_fixture->open();
    QVERIFY(store);
    AuditLog &audit = (*store)->audit();
    const auto head = audit.head();
    QVERIFY(head);
    AuditQuery query;
    query.limit = 15;
    qint64 expected = head->seq;
    while (true) {
        const auto page = audit.page(query);
        QVERIFY(page);
        if (page->empty())
            break;
        for (const AuditEntry &entry : *page)
            QCOMPARE(entry.seq, expected--);
        query.beyond = page->back().seq;
    }
    QCOMPARE(expected, 0);
    query.ascending = true;
    query.beyond = 0;
    while (true) {
        const auto page = audit.page(query);
        QVERIFY(page);
        if (page->empty())
            break;
        for (const AuditEntry &entry : *page)
            QCOMPARE(entry.seq, ++expected);
        query.beyond = page->back().seq;
    }
    QCOMPARE(expected, head->seq);
    AuditQuery ofPerson;
    ofPerson.subject = person;
    const auto about = audit.page(ofPerson);
    QVERIFY(about && !about->empty());
    for (const AuditEntry &entry : *about)
        QCOMPARE(entry.subject, about->front().subject);
    AuditQuery ofKind;
    ofKind.event = toString(AuditEvent::ConsentGiven);
    ofKind.from = about->back().at;
    const auto kind = audit.page(ofKind);
    QVERIFY(kind && !kind->empty());
    for (const AuditEntry &entry : *kind)
        QVERIFY(entry.event == ofKind.event && entry.at >= *ofKind.from);
    AuditQuery later;
    later.from = m_fixture->clock.now() + std::chrono::hours(1);
    QVERIFY(audit.page(later)->empty());
    const auto verdict = (*store)->verifyAudit();
    QVERIFY(verdict && verdict->isWhole() && verdict->withKey);
    QCOMPARE(verdict->entries, head->seq);
}

void AuditLogTest::isReadInAnyOrder_data()
{
    QTest::addColumn<int>("order");
    QTest::newRow("kind") << static_cast<int>(AuditQuery::Order::Event);
    QTest::newRow("about") << static_cast<int>(AuditQuery::Order::Subject);
    QTest::newRow("detail") << static_cast<int>(AuditQuery::Order::Detail);
}

/// Page by page from either end, and every entry once.
void AuditLogTest::isReadInAnyOrder()
{
    QFETCH(const int, order);
    write();
    auto store = m_fixture->open();
    QVERIFY(store);
    AuditLog &audit = (*store)->audit();
    const auto keyOf = [order](const AuditEntry &entry) {
        switch (static_cast<AuditQuery::Order>(order)) {
        case AuditQuery::Order::Number:
            return QByteArray();
        case AuditQuery::Order::Event:
            return entry.event.toUtf8();
        case AuditQuery::Order::Subject:
            return entry.subject;
        case AuditQuery::Order::Detail:
            return entry.detail.toUtf8();
        }
        return QByteArray();
    };
    for (const bool ascending : {true, false}) {
        AuditQuery query;
        query.order = static_cast<AuditQuery::Order>(order);
        query.ascending = ascending;
        query.limit = 7;
        std::vector<std::pair<QByteArray, qint64>> read;
        while (true) {
            const auto page = audit.page(query);
            QVERIFY(page);
            if (page->empty())
                break;
            for (const AuditEntry &entry : *page)
                read.emplace_back(keyOf(entry), entry.seq);
            query.beyond = page->back().seq;
        }
        QCOMPARE(read.size(), std::size_t(entries));
        QVERIFY(ascending ? std::is_sorted(read.begin(), read.end()) : std::is_sorted(read.rbegin(), read.rend()));
        QVERIFY(std::adjacent_find(read.begin(), read.end()) == read.end());
        query.beyond = entries + 1;
        QCOMPARE(audit.page(query).error().code, QString(errors::misuse));
    }
    // Together with a filter.
    AuditQuery ofPerson;
    ofPerson.order = static_cast<AuditQuery::Order>(order);
    ofPerson.subject = person;
    const auto about = audit.page(ofPerson);
    QVERIFY(about && about->size() > 5 && about->size() < std::size_t(entries));
}

QTEST_GUILESS_MAIN(AuditLogTest)
#include "tst_auditlog.moc"

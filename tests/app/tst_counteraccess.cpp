// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/caseindexer.h"
#include "app/counter/relaygate.h"
#include "app/counter/relaymergedesk.h"
#include "app/counter/relayrecorddesk.h"
#include "app/counter/relayworkdesk.h"
#include "app/counter/storeintakedesk.h"
#include "app/desktop/syncwatch.h"
#include "models/crypto/certificatemaker.h"
#include "models/crypto/cmssealer.h"
#include "models/intake/intakesession.h"
#include "tests/server/pushing.h"
#include "tests/server/relayfixture.h"
#include "tests/store/storefixture.h"
#include "ui/counter/recordmerge.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace chancery;
using app::CaseIndexer;
using app::PostKey;
using app::RelayGate;
using app::RelayRecordDesk;
using app::StaffCache;
using counter::StaffMember;
using domain::FieldId;
using payment::GatewayProblem;
using tests::RelayFixture;

namespace {

constexpr int patience = 60'000; ///< ms; scrypt takes a third of a second on an idle machine
const QString password = QStringLiteral("staff password");
const QString passphrase = QStringLiteral("the post's own passphrase");

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// Staff at a counter against a real relay, with a real store and a real key of the post: getting in, with and without
/// the relay, and what is then open.
class TestCounterAccess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
        const auto now = domain::toQDateTime(domain::SystemClock().now());
        auto made = crypto::CertificateMaker::make(
            {QStringLiteral("Post TYO records"), {}, domain::instantFromQDateTime(now.addDays(-1)),
                domain::instantFromQDateTime(now.addYears(1))},
            crypto::SecretBuffer::copyOf(passphrase.toUtf8()));
        QVERIFY(made.has_value());
        m_certificate = made->certificatePem;
        QVERIFY(write(keyPath(), made->privateKeyPem.toByteArray()));
        QVERIFY(write(certificatePath(), m_certificate));
    }

    void init()
    {
        m_relay = std::make_unique<RelayFixture>(m_cluster);
        QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
        QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
        QVERIFY(m_relay->addStaff(QStringLiteral("Aiko"), ledger::StaffRole::Clerk));
        m_files = std::make_unique<StoreFixture>();
        m_store = std::make_unique<store::StoreWorker>(m_clock, m_relay->random);
        bool open = false;
        m_store->open({.path = m_files->path()}, crypto::KeyRing(StoreFixture::key()), this,
            [&open](const auto &opened) { open = opened.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(open, patience);
        auto address = client::RelayAddress::fromText(QStringLiteral("http://127.0.0.1:%1").arg(m_relay->port()));
        QVERIFY(address.has_value());
        m_client = std::make_unique<client::RelayClient>(
            std::move(address).value(),
            [this]() -> domain::Expected<QByteArray, domain::Error> {
                return m_relay->authorization().mid(QByteArrayView("Bearer ").size());
            },
            m_clock, client::RelayClient::Limits{});
        m_staff = std::make_unique<client::StaffClient>(*m_client);
        m_key = std::make_unique<PostKey>(keyPath(), certificatePath());
        makeGate();
    }
    void cleanup()
    {
        m_gate.reset();
        m_key.reset();
        m_staff.reset();
        m_client.reset();
        m_store.reset();
        m_files.reset();
        m_relay.reset();
    }

    void theKeysPassphraseIsAskedForOnce()
    {
        QCOMPARE(signIn(password), QStringLiteral("key_passphrase_required"));
        QVERIFY(!m_key->opener());
        QCOMPARE(signIn(password, QStringLiteral("another passphrase")), QStringLiteral("key_passphrase_wrong"));
        QCOMPARE(signIn(password, passphrase), QString());
        QVERIFY(m_key->opener());
        QVERIFY(m_member && m_member->opensRecords && !m_member->offline);
        m_gate->lock();
        QVERIFY(!m_key->opener());
        QCOMPARE(enter(password, {}, true), QString());
        QVERIFY(m_key->opener());
        m_gate->signOut();
        QVERIFY(!m_key->opener());
        makeGate(); // another day
        QCOMPARE(signIn(password), QString());
        QVERIFY(m_key->opener());
    }

    void withoutTheRelayForHoursOnly()
    {
        QCOMPARE(signIn(password, passphrase), QString());
        m_gate->signOut();
        m_relay->stopRelay();
        makeGate();
        QCOMPARE(signIn(QStringLiteral("not the password")), QStringLiteral("offline_refused"));
        QSignalSpy entered(m_gate.get(), &RelayGate::entered);
        QCOMPARE(signIn(password), QString());
        QVERIFY(m_member && m_member->offline && m_member->opensRecords);
        QCOMPARE(m_member->name, QStringLiteral("Aiko"));
        QCOMPARE(entered.count(), 1);
        m_gate->signOut();
        m_clock.advance(StaffCache::withoutRelay);
        QCOMPARE(signIn(password), QStringLiteral("offline_unknown"));
        QVERIFY(!m_key->opener());
    }

    void guessingForgetsThePerson()
    {
        const StaffCache cache(m_files->folder() + QStringLiteral("/guessed"));
        const QString name = QStringLiteral("Aiko");
        const auto right = crypto::SecretBuffer::copyOf("right");
        StaffCache::Entry entry;
        domain::SystemRandom random;
        entry.member
            = {domain::StaffId::make(random), name, counter::Role::Clerk, QStringLiteral("TYO"), {}, false, false};
        entry.goodUntil = m_clock.now();
        entry.keyPassphrase = crypto::SecretBuffer::copyOf("secret words");
        QVERIFY(cache.keep(name, right, entry));
        for (int i = 1; i < StaffCache::mostTries; ++i)
            QCOMPARE(cache.open(name, crypto::SecretBuffer::copyOf("wrong")).error().code,
                QStringLiteral("wrong_passphrase"));
        const auto opened = cache.open(QStringLiteral("aiko"), right); // the last try, and the name as it comes
        QVERIFY(opened.has_value());
        QCOMPARE(opened->keyPassphrase.toByteArray(), QByteArray("secret words"));
        for (int i = 0; i < StaffCache::mostTries; ++i)
            QCOMPARE(cache.open(name, crypto::SecretBuffer::copyOf("wrong")).error().code,
                QStringLiteral("wrong_passphrase"));
        QCOMPARE(cache.open(name, right).error().code, QStringLiteral("key_missing"));
        QCOMPARE(cache.open(name, right).error().code, QStringLiteral("key_missing"));
        QVERIFY(QDir(m_files->folder() + QStringLiteral("/guessed")).isEmpty());
    }

    void recordsAreListedFoundAndOpened()
    {
        tests::Pushing pushing(*m_relay);
        const domain::ApplicationRef application = domain::ApplicationRef::make(m_relay->random);
        QCOMPARE(pushing
                     .push({pushing.item(
                                QStringLiteral("application"), application.text(), sealed(QStringLiteral("ERIKSSON"))),
                         pushing.item(QStringLiteral("application"), application.text(),
                             sealed(QStringLiteral("ERIKSSON-BERG"), QStringLiteral("Aiko"))),
                         pushing.item(QStringLiteral("application"), strange.text(), "sealed to nobody here")})
                     .status,
            200);
        QCOMPARE(signIn(password), QStringLiteral("key_passphrase_required"));
        QCOMPARE(signIn(password, passphrase), QString());
        CaseIndexer indexer(*m_staff, *m_store, *m_key);
        QSignalSpy changed(&indexer, &CaseIndexer::changed);
        indexer.start();
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() >= 1, patience);
        const auto found = cases(QStringLiteral("berg"));
        QCOMPARE(found.size(), std::size_t(1)); // of the newest version
        QCOMPARE(found.at(0).application, application.text());
        QCOMPARE(found.at(0).revisions, 2);
        QCOMPARE(cases({}).size(), std::size_t(1)); // what does not open is not listed
        RelayRecordDesk desk(*m_staff, *m_store, *m_key);
        std::optional<domain::Expected<counter::OpenedRecord, GatewayProblem>> opened;
        desk.open(application, this, [&opened](const auto &answer) { opened = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(opened.has_value(), patience);
        QVERIFY2(opened->has_value(), qPrintable(opened->has_value() ? QString() : opened->error().code));
        const counter::OpenedRecord &record = opened->value();
        QCOMPARE(record.versions.size(), std::size_t(2));
        QCOMPARE(record.versions[0].answers.text(FieldId::Surname), QStringLiteral("ERIKSSON"));
        QCOMPARE(record.versions[1].madeBy, QStringLiteral("Aiko"));
        QCOMPARE(record.readers.size(), std::size_t(1));
        QCOMPARE(record.readers[0].name, QStringLiteral("Aiko"));
        // In this machine's audit, too.
        qint64 entries = 0;
        m_store->call(
            this, [](store::EncryptedStore &store) { return store.audit().head(); },
            [&entries](const auto &head) { entries = head ? head->seq : -1; });
        QTRY_COMPARE_WITH_TIMEOUT(entries, qint64{1}, patience);
        // With the key closed nothing is asked for.
        m_gate->lock();
        opened.reset();
        desk.open(application, this, [&opened](const auto &answer) { opened = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(opened.has_value(), patience);
        QCOMPARE(opened->error().code, QStringLiteral("records_closed"));
    }

    void aMergedVersionSettlesWhatWasOpen()
    {
        tests::Pushing pushing(*m_relay);
        const domain::ApplicationRef application = domain::ApplicationRef::make(m_relay->random);
        const auto version = [&](int base, const QString &surname) {
            QJsonObject item
                = pushing.item(QStringLiteral("application"), application.text(), sealed(surname, QStringLiteral("B")));
            item.insert(QStringLiteral("base_rev"), base);
            return item;
        };
        QCOMPARE(pushing
                     .push({version(0, QStringLiteral("ERIKSON")), version(1, QStringLiteral("ERIKSSON")),
                         version(1, QStringLiteral("ERICSON"))})
                     .status,
            200);
        QCOMPARE(signIn(password), QStringLiteral("key_passphrase_required"));
        QCOMPARE(signIn(password, passphrase), QString());
        m_cluster.value(m_relay->database(),
            QStringLiteral("INSERT INTO chancery.certificates (fingerprint, post, pem, not_after)"
                           " VALUES (sha256(convert_to($1, 'UTF8')), 'TYO', convert_to($1, 'UTF8'), now() + '1 year')"),
            {QString::fromLatin1(m_certificate)});
        app::Configuration configuration(*m_client, *m_store, m_relay->random);
        configuration.start();
        QTRY_VERIFY_WITH_TIMEOUT(!configuration.recipients().empty(), patience);
        app::RelayWorkDesk work(*m_staff, m_clock);
        const auto open = [&] {
            std::optional<counter::WorkDesk::List> list;
            work.list(counter::Role::Clerk, this, [&list](counter::WorkDesk::List got) { list = std::move(got); });
            (void)QTest::qWaitFor([&list] { return list.has_value(); }, patience);
            std::vector<counter::WorkItem> items = list.value_or(counter::WorkDesk::List()).items;
            // This clock is ahead of the relay's: the machine itself seems silent.
            std::erase_if(items, [](const auto &item) { return item.kind != counter::WorkItem::Kind::Conflict; });
            return items;
        };
        QCOMPARE(open().size(), std::size_t(1));
        QCOMPARE(open().front().application, application);

        RelayRecordDesk records(*m_staff, *m_store, *m_key);
        std::optional<domain::Expected<counter::OpenedRecord, GatewayProblem>> opened;
        records.open(application, this, [&opened](const auto &answer) { opened = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(opened.has_value() && opened->has_value(), patience);
        counter::RecordMerge merge(opened->value());
        QCOMPARE(merge.left(), 2);
        QCOMPARE(merge.right(), 3);
        QCOMPARE(merge.undecided(), 1);
        merge.choose(FieldId::Surname, counter::RecordMerge::Side::Left);
        const app::DeviceIdentity identity{m_relay->device, QStringLiteral("TYO"), {}, QStringLiteral("Asia/Tokyo")};
        app::SyncWatch watch(*m_store, m_clock);
        app::StoreIntakeDesk intake(identity, configuration, *m_store, watch, m_clock);
        app::RelayMergeDesk merges(*m_staff, intake, m_clock, m_relay->random);
        intake::IntakeSession session(intake.settings(), m_clock, m_relay->random);
        QVERIFY(session.resume(application, merge.result(), merge.lines()));
        QSignalSpy queued(&intake, &app::StoreIntakeDesk::queued);
        std::optional<QString> saved;
        merges.save(session, merge.base(), QStringLiteral("Aiko"), this,
            [&saved](const auto &answer) { saved = answer ? QString() : answer.error().code; });
        session.wipe(); // the answers were taken at once
        QTRY_VERIFY_WITH_TIMEOUT(saved.has_value(), patience);
        QCOMPARE(*saved, QString());
        QCOMPARE(queued.count(), 1);
        QCOMPARE(open().size(), std::size_t(1)); // not before it has come

        // As the machine pushes it.
        std::optional<store::OutboxEntry> entry;
        m_store->call(
            this, [](store::EncryptedStore &store) { return store.outbox().unsent(10, 1 << 20); },
            [&entry](const auto &unsent) {
                if (unsent && unsent->size() == 1)
                    entry = unsent->front();
            });
        QTRY_VERIFY_WITH_TIMEOUT(entry.has_value(), patience);
        QCOMPARE(entry->baseRevision, qint64{3});
        QJsonObject item = pushing.item(QStringLiteral("application"), application.text(), entry->sealed);
        item.insert(QStringLiteral("msg_id"), entry->msgId);
        item.insert(QStringLiteral("base_rev"), entry->baseRevision);
        QCOMPARE(pushing.push({item}).status, 200);
        QVERIFY(open().empty());
        opened.reset();
        records.open(application, this, [&opened](const auto &answer) { opened = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(opened.has_value() && opened->has_value(), patience);
        const std::vector<counter::RecordVersion> &versions = opened->value().versions;
        QCOMPARE(versions.size(), std::size_t(4));
        QCOMPARE(versions.back().answers.text(FieldId::Surname), QStringLiteral("ERIKSSON"));
        QCOMPARE(versions.back().madeBy, QStringLiteral("Aiko"));
        QCOMPARE(counter::RecordMerge::heads(versions), std::vector<int>{4});
        // Somebody who had the same before them comes too late, and nothing of theirs is queued.
        saved.reset();
        QVERIFY(session.resume(application, merge.result(), merge.lines()));
        merges.save(session, merge.base(), QStringLiteral("Aiko"), this,
            [&saved](const auto &answer) { saved = answer ? QString() : answer.error().code; });
        QTRY_VERIFY_WITH_TIMEOUT(saved.has_value(), patience);
        QCOMPARE(*saved, QStringLiteral("merge_settled"));
        QCOMPARE(queued.count(), 1);
    }

private:
    [[nodiscard]] QString keyPath() const { return m_keys.filePath(QStringLiteral("TYO.key")); }
    [[nodiscard]] QString certificatePath() const { return m_keys.filePath(QStringLiteral("TYO.pem")); }

    void makeGate()
    {
        m_gate = std::make_unique<RelayGate>(*m_key, StaffCache(m_files->folder() + QStringLiteral("/staff")), m_clock);
        m_gate->setClient(m_staff.get());
    }
    [[nodiscard]] QString signIn(const QString &word, const QString &ofKey = {}) { return enter(word, ofKey, false); }
    /// The code of the refusal; empty: in.
    [[nodiscard]] QString enter(const QString &word, const QString &ofKey, bool unlocking)
    {
        m_member.reset();
        std::optional<QString> code;
        const auto done = [this, &code](const counter::StaffGate::Answer &answer) {
            code = answer ? QString() : answer.error().code;
            if (answer)
                m_member = answer.value();
        };
        const counter::Credentials credentials{QStringLiteral("Aiko"), word, {}, ofKey};
        if (unlocking)
            m_gate->unlock(credentials, this, done);
        else
            m_gate->signIn(credentials, this, done);
        return QTest::qWaitFor([&code] { return code.has_value(); }, patience) ? *code : QStringLiteral("no answer");
    }
    [[nodiscard]] QByteArray sealed(const QString &surname, const QString &madeBy = {}) const
    {
        domain::Application answers;
        answers.set(FieldId::Surname, surname);
        answers.set(FieldId::DocumentNumber, QStringLiteral("L898902C3"));
        const QJsonObject json{{QStringLiteral("answers"), answers.toJson()}, {QStringLiteral("made_by"), madeBy}};
        const auto sealer = crypto::CmsSealer::create({m_certificate});
        return sealer->seal(QJsonDocument(json).toJson(), domain::SystemClock().now()).value();
    }
    [[nodiscard]] std::vector<store::Case> cases(const QString &text)
    {
        std::optional<std::vector<store::Case>> found;
        m_store->call(
            this,
            [text](store::EncryptedStore &store) -> domain::Expected<std::vector<store::Case>, domain::Error> {
                const auto keys = store.cases().keys({text, std::nullopt, true}, {}, 10);
                if (!keys)
                    return domain::Unexpected(keys.error());
                std::vector<qint64> ids;
                for (const store::CaseKey &key : *keys)
                    ids.push_back(key.id);
                return store.cases().cases(ids);
            },
            [&found](const auto &answer) { found = answer.value_or(std::vector<store::Case>()); });
        (void)QTest::qWaitFor([&found] { return found.has_value(); }, patience);
        return found.value_or(std::vector<store::Case>());
    }

    const domain::ApplicationRef strange{QStringLiteral("ref_0123456789abcdefghjkmnpqrs")};
    testsupport::PgCluster m_cluster;
    QTemporaryDir m_keys;
    QByteArray m_certificate;
    domain::ManualClock m_clock{domain::SystemClock().now()};
    std::unique_ptr<RelayFixture> m_relay;
    std::unique_ptr<StoreFixture> m_files;
    std::unique_ptr<store::StoreWorker> m_store;
    std::unique_ptr<client::RelayClient> m_client;
    std::unique_ptr<client::StaffClient> m_staff;
    std::unique_ptr<PostKey> m_key;
    std::unique_ptr<RelayGate> m_gate;
    std::optional<StaffMember> m_member;
};

QTEST_GUILESS_MAIN(TestCounterAccess)
#include "tst_counteraccess.moc"

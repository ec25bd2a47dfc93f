// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/receiptmailer.h"
#include "tests/server/relayfixture.h"
#include "tests/store/storefixture.h"
#include "tests/support/mailserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace chancery;
using namespace std::chrono_literals;
using payment::MailState;
using tests::RelayFixture;

/// A receipt asked for at the machine arrives: a whole relay, a real mail server, the machine's store, and the line
/// cut.
class TestReceiptMailer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void arrives();
    void goesOutWhenTheRelayIsBack();
    void goesOutAfterTheSession();
    void goesOutAfterARestart();
    void withoutAStoreItEndsWithTheSession();
    void theRelayHasNoMailServer();
    void theAddressIsRefused();
    void threeAddressesAreEnough();

private:
    [[nodiscard]] std::size_t arrived() const { return m_mail.messages().size() - m_before; }
    [[nodiscard]] static protocol::MailWish to(const char *address)
    {
        return {QString::fromLatin1(address), QStringLiteral("fr")};
    }
    /// A paid payment, and a client that speaks as the machine.
    void begin();
    void cutOff();
    [[nodiscard]] bool comesBack() { return m_relay->startRelay(); }
    /// A machine with its store; again: restarted.
    void openMachine();
    /// What its store still holds: empty when nothing waits.
    [[nodiscard]] QByteArray waiting();
    [[nodiscard]] QString addressee() const
    {
        return m_mail.messages().back().value(u"headers").toObject().value(u"To").toString();
    }

    testsupport::PgCluster m_cluster;
    testsupport::MailServer m_mail;
    std::size_t m_before = 0;
    std::unique_ptr<RelayFixture> m_relay;
    domain::SystemClock m_clock;
    domain::SystemRandom m_random;
    std::unique_ptr<StoreFixture> m_files;
    std::unique_ptr<store::StoreWorker> m_store;
    std::unique_ptr<client::RelayClient> m_client;
    std::unique_ptr<app::ReceiptMailer> m_mailer;
    std::vector<MailState> m_states;
    domain::PaymentId m_payment;
};

void TestReceiptMailer::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    QVERIFY2(m_mail.start(), qPrintable(m_mail.error()));
}

void TestReceiptMailer::init()
{
    m_before = m_mail.messages().size();
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    if (qstrcmp(QTest::currentTestFunction(), "theRelayHasNoMailServer") != 0) {
        m_relay->settings.insert(QStringLiteral("CHANCERY_SMTP_URL"), m_mail.url());
        m_relay->settings.insert(QStringLiteral("CHANCERY_SMTP_FROM"), QStringLiteral("visa@post.example"));
    }
    m_relay->options.mail.look = 50ms;
    m_relay->options.mail.firstPause = 50ms;
    begin();
}

void TestReceiptMailer::begin()
{
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    const tests::HttpAnswer made = m_relay->post("/v1/payments", m_relay->order(), "key-1");
    QCOMPARE(made.status, 201);
    m_payment = domain::PaymentId(made.id());
    m_relay->stripe.pay(QStringLiteral("cs_test_1"));
    QCOMPARE(m_relay->webhook(m_relay->stripe.event("evt_1", "checkout.session.completed", QStringLiteral("cs_test_1")))
                 .status,
        200);
    m_client = std::make_unique<client::RelayClient>(
        *client::RelayAddress::fromText(QStringLiteral("http://127.0.0.1:%1").arg(m_relay->port())),
        [this]() -> domain::Expected<QByteArray, domain::Error> {
            return m_relay->authorization().mid(QByteArrayView("Bearer ").size());
        },
        m_relay->clock, client::RelayClient::Limits{});
    m_files = std::make_unique<StoreFixture>();
    openMachine();
}

void TestReceiptMailer::openMachine()
{
    m_mailer.reset();
    m_store = std::make_unique<store::StoreWorker>(m_clock, m_random);
    bool isOpen = false;
    m_store->open({.path = m_files->path()}, crypto::KeyRing(StoreFixture::key()), this,
        [&isOpen](const auto &opened) { isOpen = opened.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isOpen, 30'000);
    m_mailer = std::make_unique<app::ReceiptMailer>(*m_client, *m_store, m_clock, m_random);
    m_states.clear();
    connect(m_mailer.get(), &app::ReceiptMailer::changed, this, [this](MailState state) { m_states.push_back(state); });
}

QByteArray TestReceiptMailer::waiting()
{
    std::optional<QByteArray> found;
    m_store->call(
        this, [](store::EncryptedStore &store) { return store.settings().get(QStringLiteral("waiting_mails")); },
        [&found](const auto &stored) { found = stored ? stored->value_or(QByteArray()) : QByteArray("error"); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), 30'000); }();
    return found.value_or(QByteArray("late"));
}

void TestReceiptMailer::cutOff()
{
    m_relay->settings.insert(
        QStringLiteral("CHANCERY_LISTEN"), QStringLiteral("127.0.0.1:%1").arg(m_relay->port())); // as it comes back
    m_relay->stopRelay();
}

void TestReceiptMailer::cleanup()
{
    m_mailer.reset();
    m_store.reset();
    m_files.reset();
    m_client.reset();
    m_relay.reset();
}

void TestReceiptMailer::arrives()
{
    m_mailer->send(m_payment, to("anna@mail.example"));
    QVERIFY(m_states == std::vector<MailState>{MailState::Sending}); // said at once
    QTRY_VERIFY_WITH_TIMEOUT(m_states.back() == MailState::Queued, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(arrived(), std::size_t(1), 90'000);
    const QJsonObject message = m_mail.messages().back();
    QCOMPARE(message.value(u"headers").toObject().value(u"To").toString(), QStringLiteral("anna@mail.example"));
    QVERIFY(!m_relay->logged().contains("anna@"));
}

void TestReceiptMailer::goesOutWhenTheRelayIsBack()
{
    cutOff();
    m_mailer->send(m_payment, to("anna@mail.example"));
    QTRY_VERIFY_WITH_TIMEOUT(m_states.back() == MailState::Kept, 30'000);
    QVERIFY2(comesBack(), qPrintable(m_relay->error()));
    QTRY_VERIFY_WITH_TIMEOUT(m_states.back() == MailState::Queued, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(arrived(), std::size_t(1), 90'000);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), QByteArray(), 30'000);
}

void TestReceiptMailer::goesOutAfterTheSession()
{
    cutOff();
    m_mailer->send(m_payment, to("anna@mail.example"));
    QTRY_VERIFY_WITH_TIMEOUT(m_states.back() == MailState::Kept, 30'000);
    QVERIFY(waiting().contains("anna@"));
    m_mailer->stop();
    const auto said = m_states.size();
    QVERIFY2(comesBack(), qPrintable(m_relay->error()));
    QTRY_COMPARE_WITH_TIMEOUT(arrived(), std::size_t(1), 90'000);
    QCOMPARE(addressee(), QStringLiteral("anna@mail.example"));
    QCOMPARE(m_states.size(), said); // nobody is there to be told
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), QByteArray(), 30'000);
}

void TestReceiptMailer::goesOutAfterARestart()
{
    cutOff();
    m_mailer->send(m_payment, to("typo@mail.example"));
    QTRY_VERIFY_WITH_TIMEOUT(m_states.back() == MailState::Kept, 30'000);
    m_mailer->send(m_payment, to("anna@mail.example")); // takes its place
    QTRY_VERIFY_WITH_TIMEOUT(waiting().contains("anna@") && m_states.back() == MailState::Kept, 30'000);
    openMachine();
    m_mailer->start();
    QVERIFY2(comesBack(), qPrintable(m_relay->error()));
    QTRY_COMPARE_WITH_TIMEOUT(arrived(), std::size_t(1), 90'000);
    QCOMPARE(addressee(), QStringLiteral("anna@mail.example"));
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), QByteArray(), 30'000);
    QCOMPARE(m_cluster.value(m_relay->database(), QStringLiteral("SELECT sum(round) FROM chancery.applicant_notices")),
        QStringLiteral("1"));
}

void TestReceiptMailer::withoutAStoreItEndsWithTheSession()
{
    store::StoreWorker closed(m_clock, m_random);
    m_mailer = std::make_unique<app::ReceiptMailer>(*m_client, closed, m_clock, m_random);
    connect(m_mailer.get(), &app::ReceiptMailer::changed, this, [this](MailState state) { m_states.push_back(state); });
    cutOff();
    m_mailer->send(m_payment, to("anna@mail.example"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_states.empty() && m_states.back() == MailState::AwaitingNetwork, 30'000);
    QVERIFY2(comesBack(), qPrintable(m_relay->error()));
    QTRY_VERIFY_WITH_TIMEOUT(m_states.back() == MailState::Queued, 60'000);
    m_mailer.reset(); // before the store it uses
}

void TestReceiptMailer::theRelayHasNoMailServer()
{
    m_mailer->send(m_payment, to("anna@mail.example"));
    QTRY_VERIFY_WITH_TIMEOUT(m_states.back() == MailState::Impossible, 30'000);
}

void TestReceiptMailer::theAddressIsRefused()
{
    m_mailer->send(m_payment, to("anna@mail"));
    QTRY_VERIFY_WITH_TIMEOUT(m_states.back() == MailState::AddressRefused, 30'000);
    m_mailer->send(m_payment, to("anna@mail.example")); // mended
    QTRY_VERIFY_WITH_TIMEOUT(m_states.back() == MailState::Queued, 30'000);
}

void TestReceiptMailer::threeAddressesAreEnough()
{
    std::size_t count = 0;
    for (const char *address : {"a@mail.example", "b@mail.example", "c@mail.example"}) {
        m_mailer->send(m_payment, to(address));
        QTRY_VERIFY_WITH_TIMEOUT(m_states.back() == MailState::Queued, 30'000);
        // The relay writes to one after the other.
        ++count;
        QTRY_COMPARE_WITH_TIMEOUT(arrived(), count, 90'000);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_cluster.value(m_relay->database(),
                QStringLiteral("SELECT string_agg(DISTINCT state, ' ') FROM chancery.applicant_notices")),
            QStringLiteral("sent"), 30'000);
    }
    m_mailer->send(m_payment, to("d@mail.example"));
    QTRY_VERIFY_WITH_TIMEOUT(m_states.back() == MailState::TooMany, 30'000);
}

QTEST_GUILESS_MAIN(TestReceiptMailer)
#include "tst_receiptmailer.moc"

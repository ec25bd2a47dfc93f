// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/applicantnoticebook.h"
#include "gateway/providers/smtp/smtpmailer.h"
#include "gateway/server/maildesk.h"
#include "tests/server/pushing.h"
#include "tests/support/mailserver.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace chancery;
using namespace std::chrono_literals;
using ledger::DueNotice;
using ledger::StaffRole;
using tests::HttpAnswer;
using tests::RelayFixture;

/// Travellers are told by e-mail: a whole relay, real books, a real mail server.
class TestMailNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyLanguage_data();
    void everyLanguage();
    void aDecisionArrives();
    void receipt();
    void oneWishIsOneMail();
    void withoutAnAddressItWaits();
    void withoutAMailServerItWaits();
    void comesAgain();
    void refusedIsSeenAndMended();
    void givenUpInTheEnd();
    void killedBetweenSendingAndMarking();
    void stoppedWhileSending();
    void anAddressLostIsAskedForAgain();
    void twoRelaysSendOnce();
    void ofAnotherPost();

private:
    [[nodiscard]] HttpAnswer decide(const QString &to, const QString &locale = QStringLiteral("en"))
    {
        QJsonObject body{{QStringLiteral("status"), QStringLiteral("approved")},
            {QStringLiteral("reason"), QStringLiteral("All papers seen")}};
        if (!to.isEmpty())
            body.insert(
                QStringLiteral("notify"), QJsonObject{{QStringLiteral("to"), to}, {QStringLiteral("locale"), locale}});
        return m_relay->asStaff(
            m_officer, "POST", "/v1/applications/" + m_application.text().toLatin1() + "/decision", body);
    }
    [[nodiscard]] QJsonObject notice() const
    {
        return m_relay->asStaff(m_officer, "GET", "/v1/notices").json().value(u"notices").toArray().first().toObject();
    }
    [[nodiscard]] QString state() const { return notice().value(u"state").toString(); }
    [[nodiscard]] QByteArray path(const char *last) const
    {
        return "/v1/notices/" + notice().value(u"id").toString().toLatin1() + last;
    }
    [[nodiscard]] std::size_t arrived() const { return m_mail.messages().size() - m_before; }
    [[nodiscard]] QString idOf(std::size_t message) const
    {
        return m_mail.messages().at(m_before + message).value(u"headers").toObject().value(u"Message-ID").toString();
    }
    [[nodiscard]] QString value(const char *sql)
    {
        return m_cluster.value(m_relay->database(), QString::fromLatin1(sql));
    }
    void begin();
    /// From here on nothing listens where the mail server is to be.
    void useDeadServer();
    void pay();

    testsupport::PgCluster m_cluster;
    testsupport::MailServer m_mail;
    std::size_t m_before = 0; ///< messages of the tests before
    std::unique_ptr<RelayFixture> m_relay;
    domain::ApplicationRef m_application;
    QString m_payment;
    QByteArray m_officer;
};

void TestMailNotices::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    QVERIFY2(m_mail.start(), qPrintable(m_mail.error()));
}

void TestMailNotices::init()
{
    if (qstrcmp(QTest::currentTestFunction(), "everyLanguage") == 0)
        return; // needs no relay
    m_before = m_mail.messages().size();
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    m_relay->settings.insert(QStringLiteral("CHANCERY_SMTP_URL"), m_mail.url());
    m_relay->settings.insert(QStringLiteral("CHANCERY_SMTP_FROM"), QStringLiteral("visa@post.example"));
    m_relay->options.mail.look = 50ms;
    m_relay->options.mail.firstPause = 50ms;
    begin();
}

void TestMailNotices::begin()
{
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->addStaff(QStringLiteral("Olga Officer"), StaffRole::Officer), qPrintable(m_relay->error()));
    m_officer = m_relay->tokenOf(QStringLiteral("Olga Officer"));
    m_application = domain::ApplicationRef::make(m_relay->random);
    tests::Pushing pushing(*m_relay);
    QCOMPARE(pushing.handIn(m_application).status, 200);
    pay();
}

void TestMailNotices::pay()
{
    QJsonObject order = m_relay->order();
    order.insert(QStringLiteral("application"), m_application.text());
    const HttpAnswer made = m_relay->post("/v1/payments", order, "key-1");
    QCOMPARE(made.status, 201);
    m_payment = made.id();
    m_relay->stripe.pay(QStringLiteral("cs_test_1"));
    QCOMPARE(m_relay->webhook(m_relay->stripe.event("evt_1", "checkout.session.completed", QStringLiteral("cs_test_1")))
                 .status,
        200);
}

void TestMailNotices::useDeadServer()
{
    m_relay->stopRelay();
    m_relay->settings.insert(QStringLiteral("CHANCERY_SMTP_URL"), QStringLiteral("smtp://127.0.0.1:1"));
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
}

void TestMailNotices::cleanup()
{
    if (!m_relay)
        return;
    // Whatever happened: nobody's address is in the log, and none stays once a message is sent or given up.
    QVERIFY(!m_relay->logged().contains("@mail.example"));
    QCOMPARE(
        value("SELECT count(*) FROM chancery.notice_addresses d JOIN chancery.applicant_notices n ON n.id = d.notice"
              " WHERE n.state <> 'queued'"),
        QStringLiteral("0"));
    m_relay.reset();
}

void TestMailNotices::everyLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("en") << "en_US"
                        << "en"
                        << "approved";
    QTest::newRow("zh") << "zh_CN"
                        << "zh-CN" << QString::fromUtf8("批准");
    QTest::newRow("fr") << "fr"
                        << "fr" << QString::fromUtf8("acceptée");
    QTest::newRow("es") << "es-MX"
                        << "es"
                        << "aprobada";
    QTest::newRow("ar") << "ar"
                        << "ar" << QString::fromUtf8("الموافقة");
    QTest::newRow("ru") << "ru"
                        << "ru" << QString::fromUtf8("одобрено");
    QTest::newRow("none of the six") << "ja"
                                     << "en"
                                     << "approved";
}

void TestMailNotices::everyLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QString, language);
    QFETCH(QString, word);
    domain::SystemRandom random;
    DueNotice notice;
    notice.key = QUuid::createUuid();
    notice.application = domain::ApplicationRef::make(random);
    notice.to = {QStringLiteral("anna@mail.example"), locale};
    notice.paid = *domain::Money::fromMinor(11200, *domain::Currency::fromCode(u"JPY"));
    const QString reference = domain::spokenReference(notice.application);
    QStringList texts;
    for (const auto &[kind, status] : std::initializer_list<std::pair<const char *, const char *>>{
             {"decision", "approved"}, {"decision", "processing"}, {"decision", "rejected"}, {"receipt", "paid"}}) {
        notice.kind = QString::fromLatin1(kind);
        notice.status = QString::fromLatin1(status);
        const auto wire = server::composeNotice(
            notice, QStringLiteral("visa@post.example"), QStringLiteral("https://pay.example"), domain::Instant());
        QVERIFY(wire);
        QVERIFY(wire->contains("\r\nContent-Language: " + language.toLatin1() + "\r\n"));
        const QString text = QString::fromUtf8(QByteArray::fromBase64(wire->mid(wire->indexOf("\r\n\r\n"))));
        QVERIFY2(text.contains(QStringLiteral("https://pay.example/pay/%1?lang=%2").arg(reference, language)),
            qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
        texts.append(text);
    }
    QVERIFY2(texts[0].contains(word), qPrintable(texts[0]));
    QVERIFY2(texts[3].contains(QStringLiteral("JPY 11200")), qPrintable(texts[3]));
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), 4);
}

void TestMailNotices::aDecisionArrives()
{
    QCOMPARE(decide(QStringLiteral("anna@mail.example"), QStringLiteral("zh_CN")).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("sent"), 90'000);
    QCOMPARE(arrived(), std::size_t(1));
    const QJsonObject message = m_mail.messages().back();
    const QJsonObject headers = message.value(u"headers").toObject();
    QCOMPARE(headers.value(u"Subject").toString(),
        QString::fromUtf8("您的签证申请 %1 已获批准").arg(domain::spokenReference(m_application)));
    QCOMPARE(headers.value(u"To").toString(), QStringLiteral("anna@mail.example"));
    QVERIFY(!message.value(u"text").toString().contains(QStringLiteral("papers"))); // the reason is for the post
    QCOMPARE(m_relay->metric("chancery_mail_total{outcome=\"sent\"}"), 1.0);
    // The same decision again tells nobody twice.
    QCOMPARE(decide(QStringLiteral("anna@mail.example")).status, 200);
    QCOMPARE(value("SELECT string_agg(state, ' ') FROM chancery.applicant_notices"), QStringLiteral("sent"));
}

void TestMailNotices::receipt()
{
    const QByteArray path = "/v1/payments/" + m_payment.toLatin1() + "/receipt-mail";
    const auto ask = [&](const char *to) {
        return m_relay->post(
            path, {{QStringLiteral("to"), QString::fromLatin1(to)}, {QStringLiteral("locale"), QStringLiteral("en")}});
    };
    QCOMPARE(ask("anna@mail.example\r\nBcc: x@y.example").code(), QStringLiteral("address_malformed"));
    QCOMPARE(ask("typo@mail.example").status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(arrived(), std::size_t(1), 90'000);
    QCOMPARE(ask("anna@mail.example").status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(arrived(), std::size_t(2), 90'000);
    QVERIFY(idOf(0) != idOf(1)); // for somebody else: another message
    const QJsonObject total = m_relay->total();
    const QString text = m_mail.messages().at(m_before + 1).value(u"text").toString();
    QVERIFY2(text.contains(total.value(u"currency").toString()), qPrintable(text));
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("sent"), 90'000);
    QCOMPARE(ask("third@mail.example").status, 202);
    QCOMPARE(ask("fourth@mail.example").code(), QStringLiteral("too_many_addresses"));
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("sent"), 90'000);
    QCOMPARE(m_relay
                 ->post("/v1/payments/pay_none/receipt-mail",
                     QJsonObject{{QStringLiteral("to"), QStringLiteral("a@mail.example")},
                         {QStringLiteral("locale"), QStringLiteral("en")}})
                 .code(),
        QStringLiteral("payment_unknown"));
}

void TestMailNotices::oneWishIsOneMail()
{
    const QByteArray path = "/v1/payments/" + m_payment.toLatin1() + "/receipt-mail";
    const auto ask = [&](const char *to, const QByteArray &key) {
        return m_relay->post(path,
            {{QStringLiteral("to"), QString::fromLatin1(to)}, {QStringLiteral("locale"), QStringLiteral("en")}}, key);
    };
    QCOMPARE(ask("anna@mail.example", "not a key").code(), QStringLiteral("idempotency_key_missing"));
    QCOMPARE(ask("anna@mail.example", "wish-1").status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("sent"), 90'000);
    // A machine that heard no answer asks once more.
    QCOMPARE(ask("anna@mail.example", "wish-1").status, 202);
    QCOMPARE(state(), QStringLiteral("sent"));
    for (const char *wish : {"wish-2", "wish-3"}) {
        QCOMPARE(ask("anna@mail.example", wish).status, 202);
        QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("sent"), 90'000);
    }
    QCOMPARE(ask("anna@mail.example", "wish-3").status, 202); // no address more
    QCOMPARE(ask("anna@mail.example", "wish-4").code(), QStringLiteral("too_many_addresses"));
    QCOMPARE(arrived(), std::size_t(3));
    // What a crash of the database has taken from it is asked for again.
    QCOMPARE(value("UPDATE chancery.applicant_notices SET state = 'waiting', round = 1 RETURNING state"),
        QStringLiteral("waiting"));
    QCOMPARE(ask("anna@mail.example", "wish-3").status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(arrived(), std::size_t(4), 90'000);
}

void TestMailNotices::withoutAnAddressItWaits()
{
    QCOMPARE(decide({}).status, 200);
    QCOMPARE(state(), QStringLiteral("waiting"));
    // From the record that only the post can open.
    const HttpAnswer given = m_relay->asStaff(m_officer, "POST", path("/address"),
        {{QStringLiteral("to"), QStringLiteral("anna@mail.example")},
            {QStringLiteral("locale"), QStringLiteral("ru")}});
    QCOMPARE(given.status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("sent"), 90'000);
    for (const char *act : {"/told", "/untold"})
        QCOMPARE(m_relay->asStaff(m_officer, "POST", path(act)).code(), QStringLiteral("notice_sent"));
}

void TestMailNotices::withoutAMailServerItWaits()
{
    m_relay->stopRelay();
    m_relay->settings.remove(QStringLiteral("CHANCERY_SMTP_URL"));
    m_relay->settings.remove(QStringLiteral("CHANCERY_SMTP_FROM"));
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    QCOMPARE(decide(QStringLiteral("anna@mail.example")).status, 200);
    QCOMPARE(state(), QStringLiteral("waiting"));
    QCOMPARE(value("SELECT count(*) FROM chancery.notice_addresses"), QStringLiteral("0"));
    QCOMPARE(m_relay
                 ->asStaff(m_officer, "POST", path("/address"),
                     {{QStringLiteral("to"), QStringLiteral("anna@mail.example")},
                         {QStringLiteral("locale"), QStringLiteral("ru")}})
                 .code(),
        QStringLiteral("mail_off"));
    QCOMPARE(m_relay->asStaff(m_officer, "POST", path("/told")).status, 200);
    QCOMPARE(m_relay->asStaff(m_officer, "POST", path("/told")).status, 200);
    QCOMPARE(state(), QStringLiteral("told"));
    // By mistake: it waits again, and nobody's name is on it.
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_relay->asStaff(m_officer, "POST", path("/untold")).status, 200);
        QCOMPARE(state(), QStringLiteral("waiting"));
    }
    QCOMPARE(value("SELECT count(told_by) FROM chancery.applicant_notices"), QStringLiteral("0"));
}

void TestMailNotices::comesAgain()
{
    QCOMPARE(decide(QStringLiteral("later2@mail.example")).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("sent"), 90'000);
    QCOMPARE(notice().value(u"tries").toInt(), 3);
    QCOMPARE(arrived(), std::size_t(1));
}

void TestMailNotices::refusedIsSeenAndMended()
{
    QCOMPARE(decide(QStringLiteral("refused@mail.example")).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("failed"), 90'000);
    QCOMPARE(notice().value(u"error").toString(), QStringLiteral("smtp_550"));
    QTRY_COMPARE_WITH_TIMEOUT(m_relay->metric("chancery_alarms_total{kind=\"mail_failed\"}"), 1.0, 20'000);
    const HttpAnswer failed = m_relay->asStaff(m_officer, "GET", "/v1/notices?state=failed");
    QCOMPARE(failed.json().value(u"notices").toArray().size(), 1);
    QVERIFY(!failed.body.contains("mail.example"));
    QCOMPARE(m_relay
                 ->asStaff(m_officer, "POST", path("/address"),
                     {{QStringLiteral("to"), QStringLiteral("anna@mail.example")},
                         {QStringLiteral("locale"), QStringLiteral("en")}})
                 .status,
        200);
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("sent"), 90'000);
}

void TestMailNotices::givenUpInTheEnd()
{
    useDeadServer();
    QCOMPARE(decide(QStringLiteral("anna@mail.example")).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(notice().value(u"error").toString(), QStringLiteral("unreachable"), 90'000);
    QCOMPARE(state(), QStringLiteral("queued"));
    m_relay->clock.advance(m_relay->options.mail.patience + 1h);
    // The officer's session is over by then.
    QTRY_COMPARE_WITH_TIMEOUT(value("SELECT state FROM chancery.applicant_notices"), QStringLiteral("failed"), 90'000);
}

void TestMailNotices::killedBetweenSendingAndMarking()
{
    m_relay->stopRelay();
    // Another relay, as far as its death: claimed and sent, and not marked.
    ledger::ApplicantNoticeBook book(*m_relay->books);
    std::promise<domain::Expected<std::monostate, domain::Error>> queued;
    book.receipt(domain::PaymentId(m_payment), QStringLiteral("TYO"),
        {QStringLiteral("anna@mail.example"), QStringLiteral("fr")}, {},
        [&](const auto &reply) { queued.set_value(reply); });
    QVERIFY(queued.get_future().get());
    const domain::Instant now = m_relay->clock.now() + 1s;
    const auto until = now + m_relay->options.mail.claim();
    std::promise<std::vector<DueNotice>> claimed;
    book.claim(now, until, 8, [&](const auto &reply) { claimed.set_value(reply ? *reply : std::vector<DueNotice>()); });
    const std::vector<DueNotice> due = claimed.get_future().get();
    QCOMPARE(due.size(), std::size_t(1));
    providers::SmtpMailer::Options options;
    options.url = m_mail.url().toLatin1();
    providers::SmtpMailer mailer(options);
    const auto message = server::composeNotice(
        due[0], QStringLiteral("visa@post.example"), QStringLiteral("https://pay.example"), now);
    QVERIFY(message);
    std::promise<providers::MailOutcome::Kind> went;
    mailer.send("visa@post.example", "anna@mail.example", *message,
        [&](const providers::MailOutcome &outcome) { went.set_value(outcome.kind); });
    QCOMPARE(went.get_future().get(), providers::MailOutcome::Kind::Sent);
    // The next one leaves it alone as long as it is claimed …
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    m_officer = m_relay->tokenOf(QStringLiteral("Olga Officer"));
    QCOMPARE(state(), QStringLiteral("queued"));
    QCOMPARE(arrived(), std::size_t(1));
    // … and then sends the same message.
    m_relay->clock.advance(m_relay->options.mail.claim() + 2s);
    QTRY_COMPARE_WITH_TIMEOUT(arrived(), std::size_t(2), 90'000);
    QCOMPARE(idOf(0), idOf(1));
    QTRY_COMPARE_WITH_TIMEOUT(value("SELECT state FROM chancery.applicant_notices"), QStringLiteral("sent"), 90'000);
}

void TestMailNotices::stoppedWhileSending()
{
    QCOMPARE(decide(QStringLiteral("hang@mail.example")).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(value("SELECT tries FROM chancery.applicant_notices"), QStringLiteral("1"), 90'000);
    m_relay->stopRelay(); // does not wait for the mail server
    QCOMPARE(m_cluster.value(m_relay->database(), QStringLiteral("SELECT state FROM chancery.applicant_notices")),
        QStringLiteral("queued"));
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
}

void TestMailNotices::anAddressLostIsAskedForAgain()
{
    useDeadServer();
    QCOMPARE(decide(QStringLiteral("anna@mail.example")).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(notice().value(u"error").toString(), QStringLiteral("unreachable"), 90'000);
    // What a crash of the database server does to an unlogged table.
    QVERIFY(m_cluster.query(m_relay->database(), QStringLiteral("TRUNCATE chancery.notice_addresses")));
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("waiting"), 90'000);
    QCOMPARE(notice().value(u"error").toString(), QStringLiteral("address_lost"));
}

void TestMailNotices::twoRelaysSendOnce()
{
    // Both look for what is due at once, again and again: each row is one's.
    ledger::ApplicantNoticeBook book(*m_relay->books);
    QCOMPARE(decide(QStringLiteral("anna@mail.example")).status, 200);
    std::size_t taken = 0;
    for (int i = 0; i < 20; ++i) {
        std::promise<std::size_t> claimed;
        const domain::Instant now = m_relay->clock.now() + 1s;
        book.claim(now, now + 1h, 8, [&](const auto &reply) { claimed.set_value(reply ? reply->size() : 0); });
        taken += claimed.get_future().get();
    }
    if (taken == 0)
        QTRY_COMPARE_WITH_TIMEOUT(arrived(), std::size_t(1), 90'000);
    QCOMPARE(taken + arrived(), std::size_t(1));
}

void TestMailNotices::ofAnotherPost()
{
    QCOMPARE(decide({}).status, 200);
    const QByteArray told = path("/told");
    const QByteArray untold = path("/untold");
    QVERIFY(m_relay->enrol(QStringLiteral("PAR")));
    QVERIFY(m_relay->addStaff(QStringLiteral("Pia Officer"), StaffRole::Officer, QStringLiteral("PAR")));
    const QByteArray pia = m_relay->tokenOf(QStringLiteral("Pia Officer"));
    QCOMPARE(m_relay->asStaff(pia, "GET", "/v1/notices").json().value(u"notices").toArray().size(), 0);
    QCOMPARE(m_relay->asStaff(pia, "POST", told).code(), QStringLiteral("notice_unknown"));
    QCOMPARE(m_relay->asStaff(pia, "POST", untold).code(), QStringLiteral("notice_unknown"));
    QCOMPARE(m_relay
                 ->post("/v1/payments/" + m_payment.toLatin1() + "/receipt-mail",
                     {{QStringLiteral("to"), QStringLiteral("a@mail.example")},
                         {QStringLiteral("locale"), QStringLiteral("en")}})
                 .code(),
        QStringLiteral("payment_unknown"));
}

QTEST_GUILESS_MAIN(TestMailNotices)
#include "tst_mailnotices.moc"

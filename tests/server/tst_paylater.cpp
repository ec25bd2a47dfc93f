// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/paylaterdesk.h"
#include "gateway/server/paylaterwords.h"
#include "tests/server/pushing.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace chancery;
using tests::HttpAnswer;
using tests::RelayFixture;
using Message = server::PayLaterWords::Message;

namespace {

const QByteArray form = "application/x-www-form-urlencoded";

QString hidden(const HttpAnswer &page, const QString &name)
{
    const QRegularExpression field(QStringLiteral("name=\"%1\" value=\"([^\"]*)\"").arg(name));
    return field.match(QString::fromUtf8(page.body)).captured(1);
}

} // namespace

/// The page to pay later, over HTTP: what it shows, what it never shows, and that it never makes a second payment.
class TestPayLater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void picksTheLanguage_data();
    void picksTheLanguage();
    void everyLanguageSaysEverything();
    void showsWhatThereIsToPay();
    void leadsToTheProviderOnce();
    void manyTouchesAtOnceMakeOnePayment();
    void thePaidOneSaysSo();
    void saysWhenItIsNotKnown();
    void takesWhatAPersonTypes();
    void anotherFigureIsShownFirst();
    void saysWhenNothingWorks();
    void aForeignBasisIsADeadLetter();
    void guessingIsSlowed();

private:
    [[nodiscard]] QByteArray path() const { return "/pay/" + domain::spokenReference(m_application).toLatin1(); }
    [[nodiscard]] HttpAnswer show(const QByteArray &language = "en") const
    {
        return m_relay->call("GET", path(), {}, {{"Accept-Language", language}}, 5000);
    }
    [[nodiscard]] HttpAnswer press(const HttpAnswer &page) const
    {
        return m_relay->call("POST", path(),
            "minor=" + hidden(page, QStringLiteral("minor")).toLatin1()
                + "&currency=" + hidden(page, QStringLiteral("currency")).toLatin1() + "&method=stripe_checkout",
            {{"Content-Type", form}, {"Accept-Language", "en"}}, 20'000);
    }
    [[nodiscard]] QString attempts()
    {
        return m_cluster.value(m_relay->database(), QStringLiteral("SELECT count(*) FROM chancery.attempts"));
    }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    std::unique_ptr<tests::Pushing> m_pushing;
    domain::ApplicationRef m_application;
};

void TestPayLater::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    m_pushing = std::make_unique<tests::Pushing>(*m_relay);
    m_application = domain::ApplicationRef::make(m_relay->random);
    QCOMPARE(m_pushing->handIn(m_application).json().value(u"acknowledged").toInt(), 2);
}

void TestPayLater::picksTheLanguage_data()
{
    QTest::addColumn<QString>("accepted");
    QTest::addColumn<QString>("language");
    QTest::newRow("none") << QString() << QStringLiteral("en");
    QTest::newRow("unknown") << QStringLiteral("de-DE,de") << QStringLiteral("en");
    QTest::newRow("one") << QStringLiteral("ru") << QStringLiteral("ru");
    QTest::newRow("region") << QStringLiteral("zh-TW") << QStringLiteral("zh-CN");
    QTest::newRow("the first of two") << QStringLiteral("es-MX, fr") << QStringLiteral("es");
    QTest::newRow("by weight") << QStringLiteral("de, fr;q=0.5, ar;q=0.9") << QStringLiteral("ar");
    QTest::newRow("refused") << QStringLiteral("fr;q=0") << QStringLiteral("en");
    QTest::newRow("nonsense") << QStringLiteral(";;,;q=x,fr;q=NaN") << QStringLiteral("en");
}

void TestPayLater::picksTheLanguage()
{
    QFETCH(QString, accepted);
    QTEST(server::PayLaterWords::nearest(accepted).language, "language");
}

void TestPayLater::everyLanguageSaysEverything()
{
    QCOMPARE(server::PayLaterWords::all().size(), std::size_t(6));
    for (const auto &words : server::PayLaterWords::all()) {
        for (const QString &text : {words.title, words.post, words.reference, words.amount, words.card, words.note,
                 words.changed, words.again, words.ownName})
            QVERIFY2(!text.isEmpty(), qPrintable(words.language));
        QVERIFY(words.payBy.contains(u"%1"));
        for (const auto &message : words.messages)
            QVERIFY2(!message.title.isEmpty() && !message.text.isEmpty(), qPrintable(words.language));
        const HttpAnswer page = show(words.language.toLatin1());
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains(words.title.toHtmlEscaped().toUtf8()));
        QVERIFY(page.body.contains(words.rightToLeft ? "dir=\"rtl\"" : "dir=\"ltr\""));
    }
}

void TestPayLater::showsWhatThereIsToPay()
{
    const HttpAnswer page = show();
    QCOMPARE(page.status, 200);
    const QString text = QString::fromUtf8(page.body);
    QVERIFY(text.contains(domain::spokenReference(m_application)));
    QVERIFY(text.contains(QStringLiteral("TYO")));
    QCOMPARE(hidden(page, QStringLiteral("minor")), QString::number(m_relay->total().value(u"minor").toInteger()));
    QVERIFY(text.contains(QStringLiteral("id=\"stripe_checkout\"")));
    // Nothing of the person, not even what the fee was worked out from.
    for (const QString &secret : {m_relay->basis().value(u"nationality").toString(), QStringLiteral("single")})
        QVERIFY2(!text.contains(u'>' + secret + u'<'), qPrintable(secret));
    const QByteArray policy = page.header("Content-Security-Policy");
    QVERIFY(policy.contains("default-src 'none'") && policy.contains("style-src 'sha256-"));
    QVERIFY(!policy.contains("unsafe") && !text.contains(QStringLiteral("<script")));
    QVERIFY(!text.contains(QStringLiteral("style=\"")));
    QCOMPARE(page.header("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(page.header("Referrer-Policy"), QByteArray("no-referrer"));
    QCOMPARE(attempts(), QStringLiteral("0")); // looking costs nothing
}

void TestPayLater::leadsToTheProviderOnce()
{
    const HttpAnswer page = show();
    const HttpAnswer first = press(page);
    QCOMPARE(first.status, 303);
    QCOMPARE(first.header("Location"), QByteArray("https://checkout.example/c/cs_test_1#secret"));
    for (int again = 0; again < 8; ++again) // more than the limit of attempts: none of these is one
        QCOMPARE(press(page).header("Location"), first.header("Location"));
    QCOMPARE(attempts(), QStringLiteral("1"));
    // The device that took the application sees it as one of its post's payments.
    QCOMPARE(m_relay->get("/v1/payments?application=" + m_application.text().toLatin1())
                 .json()
                 .value(u"payments")
                 .toArray()
                 .size(),
        1);
}

void TestPayLater::manyTouchesAtOnceMakeOnePayment()
{
    const HttpAnswer page = show();
    std::vector<std::future<HttpAnswer>> touches;
    for (int i = 0; i < 5; ++i)
        touches.push_back(std::async(std::launch::async, [&] { return press(page); }));
    for (auto &touch : touches) {
        const HttpAnswer answer = touch.get();
        QVERIFY2(answer.status == 303 || answer.status == 200, answer.raw.constData());
    }
    QCOMPARE(attempts(), QStringLiteral("1"));
}

void TestPayLater::thePaidOneSaysSo()
{
    const HttpAnswer page = show();
    QCOMPARE(press(page).status, 303);
    m_relay->stripe.pay(QStringLiteral("cs_test_1"));
    QCOMPARE(m_relay->webhook(m_relay->stripe.event("evt_1", "checkout.session.completed", QStringLiteral("cs_test_1")))
                 .status,
        200);
    const QByteArray paid = server::PayLaterWords::nearest(QStringLiteral("en")).of(Message::Paid).text.toUtf8();
    QVERIFY(show().body.contains(paid));
    QVERIFY(press(page).body.contains(paid)); // a page that was left open
    QCOMPARE(attempts(), QStringLiteral("1"));
    QCOMPARE(m_relay->get("/v1/applications/" + m_application.text().toLatin1()).json().value(u"status").toString(),
        QStringLiteral("paid"));
}

void TestPayLater::saysWhenItIsNotKnown()
{
    const auto other = domain::ApplicationRef::make(m_relay->random);
    const HttpAnswer unknown = m_relay->call("GET", "/pay/" + domain::spokenReference(other).toLatin1(), {}, {}, 5000);
    QCOMPARE(unknown.status, 404);
    const auto &words = server::PayLaterWords::nearest(QStringLiteral("en"));
    QVERIFY(unknown.body.contains(words.of(Message::NotKnown).title.toUtf8()));
    QByteArray wrong = domain::spokenReference(m_application).toLatin1();
    wrong[0] = wrong[0] == 'A' ? 'B' : 'A';
    const HttpAnswer mistyped = m_relay->call("GET", "/pay/" + wrong, {}, {}, 5000);
    QCOMPARE(mistyped.status, 404);
    QVERIFY(mistyped.body.contains(words.of(Message::Mistyped).title.toUtf8()));
    QCOMPARE(m_relay->call("GET", "/pay/x%22%3E%3Cscript%3E", {}, {}, 5000).status, 404);
    QCOMPARE(
        m_relay->call("POST", "/pay/" + wrong, "method=stripe_checkout", {{"Content-Type", form}}, 5000).status, 404);
}

void TestPayLater::takesWhatAPersonTypes()
{
    const QByteArray spoken = domain::spokenReference(m_application).toLatin1();
    for (const QByteArray &typed : {spoken.toLower(), QByteArray(spoken).replace("-", ""),
             QByteArray(spoken).replace("0", "o").replace("1", "I"), m_application.text().toLatin1()})
        QCOMPARE(m_relay->call("GET", "/pay/" + typed, {}, {}, 5000).status, 200);
}

void TestPayLater::anotherFigureIsShownFirst()
{
    const HttpAnswer answer = m_relay->call("POST", path(), "minor=1&currency=JPY&method=stripe_checkout",
        {{"Content-Type", form}, {"Accept-Language", "en"}}, 5000);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains(server::PayLaterWords::nearest(QStringLiteral("en")).changed.toUtf8()));
    QCOMPARE(hidden(answer, QStringLiteral("minor")), QString::number(m_relay->total().value(u"minor").toInteger()));
    QCOMPARE(attempts(), QStringLiteral("0"));
    // A method that is none, and a form without a figure, show the page again.
    for (const QByteArray &body : {QByteArray("minor=1&currency=JPY&method=cash"), QByteArray("method=stripe_checkout"),
             QByteArray("%00=%FF&&&=")})
        QCOMPARE(m_relay->call("POST", path(), body, {{"Content-Type", form}}, 5000).status, 200);
    QCOMPARE(attempts(), QStringLiteral("0"));
    QCOMPARE(press(answer).status, 303);
}

void TestPayLater::saysWhenNothingWorks()
{
    m_relay->stopRelay();
    m_relay->settings.insert(QStringLiteral("CHANCERY_STRIPE_SECRET_KEY_FILE"), QString());
    m_relay->settings.insert(QStringLiteral("CHANCERY_STRIPE_WEBHOOK_SECRET_FILE"), QString());
    QVERIFY2(m_relay->startRelay(), qPrintable(m_relay->error()));
    const HttpAnswer page = show();
    QVERIFY(page.body.contains(
        server::PayLaterWords::nearest(QStringLiteral("en")).of(Message::NothingWorks).title.toUtf8()));
    QVERIFY(!page.body.contains("<button"));
}

void TestPayLater::aForeignBasisIsADeadLetter()
{
    auto basis = domain::Basis::fromJson(m_relay->basis()).value();
    const auto other = domain::ApplicationRef::make(m_relay->random);
    basis.post = QStringLiteral("PAR");
    const auto content = [&](const domain::ApplicationRef &application) {
        return QJsonDocument(protocol::Payable{application, basis, m_relay->clock.now()}.toJson()).toJson();
    };
    const HttpAnswer answer = m_pushing->push({
        m_pushing->item(QStringLiteral("payable"), other.text(), content(other)), // another post's fee
        m_pushing->item(QStringLiteral("payable"), other.text(), content(m_application)), // another application's
        m_pushing->item(QStringLiteral("payable"), other.text(), "no json"),
    });
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value(u"acknowledged").toInt(), 5);
    QCOMPARE(answer.json().value(u"dead_letters").toArray().size(), 3);
    QCOMPARE(m_cluster.value(m_relay->database(), QStringLiteral("SELECT count(*) FROM chancery.payables")),
        QStringLiteral("1"));
}

void TestPayLater::guessingIsSlowed()
{
    const auto guess = [this] {
        const QByteArray made = domain::spokenReference(domain::ApplicationRef::make(m_relay->random)).toLatin1();
        return m_relay->call("GET", "/pay/" + made, {}, {}, 20'000).status;
    };
    int refused = 0;
    for (std::size_t i = 0; i < server::PayLaterDesk::missLimit + 5; ++i)
        refused += guess() == 429 ? 1 : 0;
    QCOMPARE(refused, 5);
    QCOMPARE(show().status, 200); // it shuts nobody out who has a reference
    m_relay->clock.advance(std::chrono::seconds(61));
    QCOMPARE(guess(), 404);
    QCOMPARE(show().status, 200);
}

QTEST_GUILESS_MAIN(TestPayLater)
#include "tst_paylater.moc"

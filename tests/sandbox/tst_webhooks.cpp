// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/sandboxfixture.h"
#include "tests/sandbox/webhookreceiver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace chancery;
using namespace chancery::sandbox;

class WebhooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void ourVerifierAccepts();
    void onlyWantedTypes();
    void retriedUntilAccepted();
    void unreachableIsRetried();
    void dropped();
    void duplicated();
    void delayed();
    void reordered();
    void badSignatures_data();
    void badSignatures();
    void wrongAmount();
    void redelivered();
    void hundredsPerSecond();
    void controlIsStrict_data();
    void controlIsStrict();

private:
    QString payOne()
    {
        return m_fixture->control("create-paid", {{QStringLiteral("count"), 1}})
            .value(u"sessions")
            .toArray()
            .first()
            .toString();
    }
    void order(const char *kind, int count = 1, int delay = 0)
    {
        QVERIFY(m_fixture
                    ->control("faults",
                        {{QStringLiteral("operation"), QStringLiteral("webhook")},
                            {QStringLiteral("kind"), QString::fromLatin1(kind)}, {QStringLiteral("count"), count},
                            {QStringLiteral("delay_ms"), delay}})
                    .isEmpty());
    }
    QJsonObject counts() { return m_fixture->state().value(u"webhooks").toObject(); }
    domain::Expected<providers::Notice, domain::Error> read(const WebhookReceiver::Received &received)
    {
        return m_fixture->provider().readNotice(received.headers, received.body, m_fixture->now());
    }

    std::unique_ptr<SandboxFixture> m_fixture;
    std::unique_ptr<WebhookReceiver> m_receiver;
};

void WebhooksTest::init()
{
    m_receiver = std::make_unique<WebhookReceiver>();
    Sandbox::Options options;
    options.webhookUrl = m_receiver->url();
    options.retryScale = 0.0001; // Stripe waits 5 min, here it is 30 ms
    m_fixture = std::make_unique<SandboxFixture>(options);
}

void WebhooksTest::ourVerifierAccepts()
{
    const QString session = payOne();
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{1});
    const auto received = m_receiver->received().first();
    QVERIFY2(received.body.startsWith("{\n  \""), "pretty-printed as Stripe does");
    const auto notice = read(received);
    QVERIFY(notice);
    QCOMPARE(notice->type, QStringLiteral("checkout.session.completed"));
    QCOMPARE(notice->reference, session);
    QVERIFY(notice->payment.isWellFormed());
    QVERIFY(notice->fact && std::holds_alternative<rules::Captured>(*notice->fact));
    QCOMPARE(std::get<rules::Captured>(*notice->fact).ourReference, notice->payment.text());
    QTRY_COMPARE(counts().value(u"accepted").toInt(), 1);
    QCOMPARE(counts().value(u"pending").toInt(), 0);
}

void WebhooksTest::onlyWantedTypes()
{
    QVERIFY(m_fixture->control("webhook", {{QStringLiteral("events"), QJsonArray{QStringLiteral("*")}}}).isEmpty());
    payOne();
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{3});
    QStringList types;
    for (const auto &received : m_receiver->received())
        types.append(read(received)->type);
    types.sort();
    QCOMPARE(types,
        (QStringList{QStringLiteral("checkout.session.completed"), QStringLiteral("payment_intent.created"),
            QStringLiteral("payment_intent.succeeded")}));
}

void WebhooksTest::retriedUntilAccepted()
{
    m_receiver->answerNext({0, 500, 400});
    payOne();
    QTRY_COMPARE_WITH_TIMEOUT(counts().value(u"accepted").toInt(), 1, 15'000);
    QCOMPARE(m_receiver->received().size(), qsizetype{4});
    const QString first = read(m_receiver->received().first())->eventId;
    for (const auto &received : m_receiver->received())
        QCOMPARE(read(received)->eventId, first);
    QCOMPARE(counts().value(u"refused").toInt(), 2);
    QCOMPARE(counts().value(u"unanswered").toInt(), 1);
}

void WebhooksTest::unreachableIsRetried()
{
    const QString url = m_receiver->url();
    m_receiver->close();
    payOne();
    QTRY_VERIFY(counts().value(u"unanswered").toInt() >= 1);
    QVERIFY(m_receiver->listenAgain());
    QCOMPARE(m_receiver->url(), url);
    QTRY_COMPARE_WITH_TIMEOUT(counts().value(u"accepted").toInt(), 1, 15'000);
}

void WebhooksTest::dropped()
{
    order("drop");
    payOne();
    const QString second = payOne();
    QTRY_COMPARE(counts().value(u"accepted").toInt(), 1);
    QCOMPARE(m_receiver->received().size(), qsizetype{1});
    QCOMPARE(read(m_receiver->received().first())->reference, second);
    QCOMPARE(counts().value(u"dropped").toInt(), 1);
}

void WebhooksTest::duplicated()
{
    order("duplicate");
    payOne();
    QTRY_COMPARE(counts().value(u"accepted").toInt(), 2);
    QCOMPARE(read(m_receiver->received().at(0))->eventId, read(m_receiver->received().at(1))->eventId);
}

void WebhooksTest::delayed()
{
    order("delay", 1, 400);
    const QString late = payOne();
    const QString prompt = payOne();
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{2});
    QCOMPARE(read(m_receiver->received().at(0))->reference, prompt);
    QCOMPARE(read(m_receiver->received().at(1))->reference, late);
}

void WebhooksTest::reordered()
{
    order("reorder", 3);
    QStringList paid;
    for (int i = 0; i < 3; ++i) {
        paid.prepend(payOne());
        QCOMPARE(counts().value(u"tried").toInt() > 0, i == 2);
    }
    QTRY_COMPARE(counts().value(u"accepted").toInt(), 3);
    QStringList arrived;
    for (const auto &received : m_receiver->received())
        arrived.append(read(received)->reference);
    QCOMPARE(arrived, paid);
}

void WebhooksTest::badSignatures_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("error");
    QTest::newRow("bad") << QByteArray("bad_signature") << QStringLiteral("signature_wrong");
    QTest::newRow("old") << QByteArray("old_signature") << QStringLiteral("signature_old");
}

void WebhooksTest::badSignatures()
{
    QFETCH(QByteArray, kind);
    QFETCH(QString, error);
    order(kind.constData());
    m_receiver->answerNext({400});
    payOne();
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{2});
    QCOMPARE(read(m_receiver->received().first()).error().code, error);
    QVERIFY2(read(m_receiver->received().last()), "the retry is signed properly");
}

void WebhooksTest::wrongAmount()
{
    const auto provider = m_fixture->provider();
    const auto fact = provider.readCreate(
        m_fixture->send(provider.createRequest(*provider.prepare(m_fixture->order(), m_fixture->now()), "amount-1")),
        providers::PaymentProvider::Earlier::None);
    QVERIFY(!m_fixture
                 ->control("pay",
                     {{QStringLiteral("session"), std::get<rules::Opened>(fact).reference},
                         {QStringLiteral("amount"), 100}})
                 .contains(u"failed"));
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{1});
    const auto notice = read(m_receiver->received().first());
    QCOMPARE(std::get<rules::Captured>(*notice->fact).amount.minor(), 100);
}

void WebhooksTest::redelivered()
{
    payOne();
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{1});
    const QString event = read(m_receiver->received().first())->eventId;
    QVERIFY(m_fixture->control("redeliver", {{QStringLiteral("event"), event}}).isEmpty());
    QTRY_COMPARE(m_receiver->received().size(), qsizetype{2});
    QCOMPARE(read(m_receiver->received().last())->eventId, event);
}

void WebhooksTest::hundredsPerSecond()
{
    constexpr int count = 1000;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_fixture->control("create-paid", {{QStringLiteral("count"), count}}).value(u"sessions").toArray().size(),
        count);
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver->received().size(), qsizetype{count}, 20'000);
    qInfo("%.0f webhooks/s", count * 1000.0 / static_cast<double>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 10'000);
}

void WebhooksTest::controlIsStrict_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown command") << QByteArray("dance") << QByteArray("{}") << 404;
    QTest::newRow("unknown member") << QByteArray("pay") << QByteArray(R"({"sesion":"x"})") << 400;
    QTest::newRow("not JSON") << QByteArray("pay") << QByteArray("session=x") << 400;
    QTest::newRow("unknown session") << QByteArray("pay") << QByteArray(R"({"session":"x"})") << 404;
    QTest::newRow("unknown event") << QByteArray("redeliver") << QByteArray(R"({"event":"x"})") << 404;
    QTest::newRow("unknown fault") << QByteArray("faults") << QByteArray(R"({"operation":"create","kind":"sing"})")
                                   << 400;
    QTest::newRow("fault of the other sort")
        << QByteArray("faults") << QByteArray(R"({"operation":"webhook","kind":"garbage"})") << 400;
    QTest::newRow("count of nothing") << QByteArray("faults")
                                      << QByteArray(R"({"operation":"create","kind":"cut","count":0})") << 400;
    QTest::newRow("https endpoint") << QByteArray("webhook") << QByteArray(R"({"url":"https://127.0.0.1/"})") << 400;
    QTest::newRow("references") << QByteArray("create-paid") << QByteArray(R"({"count":2,"references":["a"]})") << 400;
    QTest::newRow("reset") << QByteArray("reset") << QByteArray() << 200;
}

void WebhooksTest::controlIsStrict()
{
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QCOMPARE(m_fixture->post("/control/" + command, body).status, status);
}

QTEST_GUILESS_MAIN(WebhooksTest)
#include "tst_webhooks.moc"

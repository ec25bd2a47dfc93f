// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/sandbox/sandboxfixture.h"

#include <QTest>

using namespace chancery;
using namespace chancery::sandbox;
using providers::headerValue;
using providers::HttpReply;

class PaymentPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pageSaysWhatIsPaid();
    void pay();
    void declineThenPay();
    void challenge();
    void leave();
    void payLate();
    void expired();
    void nothingElse_data();
    void nothingElse();

private:
    HttpReply press(const char *page, const char *action)
    {
        return m_fixture.post(QByteArray("/c/") + page + '/' + m_session.toLatin1(), QByteArray("action=") + action,
            {{"Content-Type", "application/x-www-form-urlencoded"}});
    }
    rules::Fact query()
    {
        const auto provider = m_fixture.provider();
        return provider.readQuery(m_fixture.send(provider.queryRequest(m_session)));
    }

    SandboxFixture m_fixture;
    QString m_session;
};

void PaymentPageTest::init()
{
    const auto provider = m_fixture.provider();
    static int count = 0;
    const auto prepared = provider.prepare(m_fixture.order(), m_fixture.now());
    const auto fact
        = provider.readCreate(m_fixture.send(provider.createRequest(*prepared, "page-" + QByteArray::number(++count))),
            providers::PaymentProvider::Earlier::None);
    QVERIFY(std::holds_alternative<rules::Opened>(fact));
    m_session = std::get<rules::Opened>(fact).reference;
}

void PaymentPageTest::pageSaysWhatIsPaid()
{
    const HttpReply page = m_fixture.get("/c/pay/" + m_session.toLatin1());
    QCOMPARE(page.status, 200);
    const QString html = QString::fromUtf8(page.body);
    QVERIFY(html.contains(u"Sandbox – no money moves here"));
    QVERIFY(html.contains(u"JPY 11,200"));
    QVERIFY(html.contains(u"Visa fee &lt;签证&gt; &amp; more"));
    QVERIFY(!html.contains(u"<script"));
    for (const char *action : {"pay", "challenge", "decline", "late", "leave"})
        QVERIFY(html.contains(QStringLiteral("value=\"%1\"").arg(QLatin1String(action))));
}

void PaymentPageTest::pay()
{
    const HttpReply reply = press("pay", "pay");
    QCOMPARE(reply.status, 303);
    QCOMPARE(headerValue(reply.headers, "Location"), m_fixture.base() + "/done");
    QVERIFY(std::holds_alternative<rules::Captured>(query()));
    // Pressing again, or going back, pays nothing twice.
    QCOMPARE(press("pay", "pay").status, 200);
    QVERIFY(m_fixture.get("/c/pay/" + m_session.toLatin1()).body.contains("already completed"));
}

void PaymentPageTest::declineThenPay()
{
    QVERIFY(press("pay", "decline").body.contains("declined"));
    QVERIFY(std::holds_alternative<rules::StillOpen>(query()));
    QCOMPARE(press("pay", "pay").status, 303);
    QVERIFY(std::holds_alternative<rules::Captured>(query()));
}

void PaymentPageTest::challenge()
{
    const HttpReply reply = press("pay", "challenge");
    QCOMPARE(headerValue(reply.headers, "Location"), "/c/challenge/" + m_session.toLatin1());
    QVERIFY(m_fixture.get("/c/challenge/" + m_session.toLatin1()).body.contains("value=\"complete\""));
    QVERIFY(press("challenge", "fail").body.contains("authentication failed"));
    QVERIFY(std::holds_alternative<rules::StillOpen>(query()));
    QCOMPARE(press("challenge", "complete").status, 303);
    QVERIFY(std::holds_alternative<rules::Captured>(query()));
}

void PaymentPageTest::leave()
{
    QCOMPARE(headerValue(press("pay", "leave").headers, "Location"), m_fixture.base() + "/left");
    QVERIFY(std::holds_alternative<rules::StillOpen>(query()));
}

void PaymentPageTest::payLate()
{
    QVERIFY(m_fixture.control("webhook", {{QStringLiteral("late_after_ms"), 300}}).isEmpty());
    QCOMPARE(press("pay", "late").status, 303);
    QVERIFY(std::holds_alternative<rules::Processing>(query()));
    QTRY_VERIFY(std::holds_alternative<rules::Captured>(query()));
}

void PaymentPageTest::expired()
{
    QVERIFY(!m_fixture.control("expire", {{QStringLiteral("session"), m_session}}).contains(u"failed"));
    QVERIFY(m_fixture.get("/c/pay/" + m_session.toLatin1()).body.contains("expired"));
    QVERIFY(press("pay", "pay").body.contains("expired"));
    QVERIFY(query() == rules::Fact(rules::Closed{true}));
}

void PaymentPageTest::nothingElse_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown session") << QByteArray("/c/pay/cs_none") << 404;
    QTest::newRow("no session") << QByteArray("/c/pay/") << 404;
    QTest::newRow("other page") << QByteArray("/c/refund/x") << 404;
    QTest::newRow("root") << QByteArray("/") << 200;
    QTest::newRow("elsewhere") << QByteArray("/etc/passwd") << 404;
}

void PaymentPageTest::nothingElse()
{
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QCOMPARE(m_fixture.get(path).status, status);
}

QTEST_GUILESS_MAIN(PaymentPageTest)
#include "tst_paymentpage.moc"

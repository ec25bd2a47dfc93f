// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace chancery;
using ledger::StaffRole;
using tests::HttpAnswer;
using tests::RelayFixture;

/// A machine calls staff; staff see it and say that they have been there.
class TestStaffCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void isSeenAndDone();
    void doneByMistakeIsOpenAgain();
    void pressedAgainIsTheSameCall();
    void pressedTwiceAtOnce();
    void takesCodesOnly_data();
    void takesCodesOnly();
    void anotherPostSeesNothing();
    void yesterdaysCallIsNotShown();

private:
    [[nodiscard]] HttpAnswer call(const QString &reason = QStringLiteral("help_at_trip"))
    {
        return m_relay->post("/v1/calls", {{QStringLiteral("reason"), reason}});
    }
    [[nodiscard]] QJsonArray open()
    {
        return m_relay->asStaff(m_clerk, "GET", "/v1/calls").json().value(u"calls").toArray();
    }
    [[nodiscard]] HttpAnswer done(const QString &id)
    {
        return m_relay->asStaff(m_clerk, "POST", "/v1/calls/" + id.toLatin1() + "/done");
    }
    [[nodiscard]] HttpAnswer reopen(const QString &id)
    {
        return m_relay->asStaff(m_clerk, "POST", "/v1/calls/" + id.toLatin1() + "/reopen");
    }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    QByteArray m_clerk;
};

void TestStaffCalls::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    QVERIFY(m_relay->addStaff(QStringLiteral("Aiko"), StaffRole::Clerk));
    m_clerk = m_relay->tokenOf(QStringLiteral("Aiko"));
    QVERIFY(!m_clerk.isEmpty());
}

void TestStaffCalls::isSeenAndDone()
{
    const HttpAnswer made = call();
    QVERIFY2(made.status == 201, made.raw.constData());
    QCOMPARE(open().size(), 1);
    const QJsonObject seen = open().at(0).toObject();
    QCOMPARE(seen.value(u"id").toString(), made.id());
    QCOMPARE(seen.value(u"reason").toString(), QStringLiteral("help_at_trip"));
    QCOMPARE(seen.value(u"device")[u"id"].toString(), m_relay->device.text());
    QVERIFY(!seen.value(u"device")[u"name"].toString().isEmpty());
    const HttpAnswer ended = done(made.id());
    QVERIFY2(ended.status == 200, ended.raw.constData());
    QVERIFY(ended.json().value(u"done_at").isString());
    QCOMPARE(open().size(), 0);
    QCOMPARE(done(made.id()).json().value(u"done_at"), ended.json().value(u"done_at")); // told again
    QCOMPARE(call().status, 201); // the next call is a new one
    QCOMPARE(done(QStringLiteral("cal_00000000000000000000000000")).code(), QStringLiteral("call_unknown"));
    QCOMPARE(done(QStringLiteral("none")).status, 404);
}

void TestStaffCalls::doneByMistakeIsOpenAgain()
{
    const QString first = call().id();
    QCOMPARE(done(first).status, 200);
    const HttpAnswer back = reopen(first);
    QVERIFY2(back.status == 200 && back.id() == first, back.raw.constData());
    QVERIFY(back.json().value(u"done_at").isNull());
    QCOMPARE(open().size(), 1);
    QCOMPARE(reopen(first).id(), first); // told again
    // The machine has called anew: there is one call, and it is that one.
    QCOMPARE(done(first).status, 200);
    const QString second = call().id();
    QCOMPARE(reopen(first).id(), second);
    QCOMPARE(open().size(), 1);
    QCOMPARE(reopen(QStringLiteral("cal_00000000000000000000000000")).code(), QStringLiteral("call_unknown"));
    QCOMPARE(reopen(QStringLiteral("none")).status, 404);
}

void TestStaffCalls::pressedAgainIsTheSameCall()
{
    const HttpAnswer first = call();
    const HttpAnswer again = call(QStringLiteral("payment"));
    QCOMPARE(again.status, 200);
    QCOMPARE(again.id(), first.id());
    QCOMPARE(again.json().value(u"times").toInt(), 2);
    QCOMPARE(open().size(), 1);
    QCOMPARE(open().at(0)[u"reason"].toString(), QStringLiteral("payment"));
    QCOMPARE(open().at(0)[u"times"].toInt(), 2);
}

void TestStaffCalls::pressedTwiceAtOnce()
{
    std::vector<std::future<HttpAnswer>> presses;
    for (int i = 0; i < 8; ++i)
        presses.push_back(m_relay->postLater("/v1/calls", {{QStringLiteral("reason"), QStringLiteral("payment")}}, {}));
    int made = 0;
    for (auto &press : presses) {
        const HttpAnswer answer = press.get();
        QVERIFY2(answer.status == 200 || answer.status == 201, answer.raw.constData());
        made += answer.status == 201 ? 1 : 0;
    }
    QCOMPARE(made, 1);
    QCOMPARE(open().size(), 1);
    QCOMPARE(open().at(0)[u"times"].toInt(), 8);
}

void TestStaffCalls::takesCodesOnly_data()
{
    QTest::addColumn<QJsonObject>("body");
    const auto reason = [](const QString &text) { return QJsonObject{{QStringLiteral("reason"), text}}; };
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("empty") << reason({});
    QTest::newRow("a name") << reason(QStringLiteral("Anna Eriksson"));
    QTest::newRow("a number") << reason(QStringLiteral("passport_l898902c3"));
    QTest::newRow("too long") << reason(QString(41, u'a'));
    QTest::newRow("begins oddly") << reason(QStringLiteral("_a"));
    QTest::newRow("no text") << QJsonObject{{QStringLiteral("reason"), 7}};
}

void TestStaffCalls::takesCodesOnly()
{
    QFETCH(QJsonObject, body);
    const HttpAnswer answer = m_relay->post("/v1/calls", body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), QStringLiteral("call_malformed"));
    QCOMPARE(open().size(), 0);
}

void TestStaffCalls::anotherPostSeesNothing()
{
    const HttpAnswer made = call();
    QVERIFY(m_relay->enrol(QStringLiteral("PAR")));
    QVERIFY(m_relay->addStaff(QStringLiteral("Bea"), StaffRole::Clerk, QStringLiteral("PAR")));
    m_clerk = m_relay->tokenOf(QStringLiteral("Bea"));
    QCOMPARE(open().size(), 0);
    QCOMPARE(done(made.id()).code(), QStringLiteral("call_unknown"));
    QCOMPARE(reopen(made.id()).code(), QStringLiteral("call_unknown"));
}

void TestStaffCalls::yesterdaysCallIsNotShown()
{
    const HttpAnswer made = call();
    QCOMPARE(m_cluster.value(m_relay->database(),
                 QStringLiteral("UPDATE chancery.staff_calls SET last_at = last_at - interval '25 hours' RETURNING 1")),
        QStringLiteral("1"));
    QCOMPARE(open().size(), 0);
    // Pressed now, it is there again.
    QCOMPARE(call().id(), made.id());
    QCOMPARE(open().size(), 1);
}

QTEST_GUILESS_MAIN(TestStaffCalls)
#include "tst_staffcalls.moc"

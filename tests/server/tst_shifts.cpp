// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/relayfixture.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace chancery;
using ledger::StaffRole;
using tests::HttpAnswer;
using tests::RelayFixture;

/// A clerk's shift, from the float to the signature, against the books.
class TestShifts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void opensOnce();
    void oneClerkOneMachine();
    void pausesAndGoesOn();
    void countsEveryCurrency();
    void differencesAreExplained();
    void cardsBesideTheProvidersStatement();
    void signedBySomebodyElse();
    void supervisorClosesForAnother();
    void clerksSeeTheirOwn();
    void anotherPostSeesNothing();
    void databaseHoldsTheRulesToo();
    void reportNamesTheClerk();
    void randomDaysBalance();

private:
    [[nodiscard]] static QJsonObject money(qint64 minor, const QString &currency = QStringLiteral("JPY"))
    {
        return {{QStringLiteral("minor"), minor}, {QStringLiteral("currency"), currency}};
    }
    HttpAnswer open(const QByteArray &who, const QJsonArray &floats = {money(10'000)})
    {
        return m_relay->asStaff(who, "POST", "/v1/shifts", {{QStringLiteral("floats"), floats}});
    }
    HttpAnswer act(const QByteArray &who, const QString &shift, const QByteArray &what, const QJsonObject &body = {})
    {
        return m_relay->asStaff(who, "POST", "/v1/shifts/" + shift.toLatin1() + '/' + what, body);
    }
    [[nodiscard]] static QJsonObject count(const QString &method, const QJsonObject &counted, const QString &why = {})
    {
        QJsonObject entry{{QStringLiteral("method"), method}, {QStringLiteral("counted"), counted}};
        if (!why.isEmpty())
            entry.insert(QStringLiteral("explanation"), why);
        return entry;
    }
    HttpAnswer close(const QByteArray &who, const QString &shift, const QJsonArray &counts)
    {
        return act(who, shift, "close", {{QStringLiteral("counts"), counts}});
    }
    QString payCash(qint64 extra = 0)
    {
        QJsonObject order = m_relay->order();
        order.insert(QStringLiteral("method"), QStringLiteral("cash"));
        order.insert(QStringLiteral("tendered"), money(m_total + extra));
        const HttpAnswer paid
            = m_relay->asStaff(m_clerk, "POST", "/v1/payments", order, "cash-" + QByteArray::number(++m_keys));
        return paid.status == 201 ? paid.id() : QString();
    }
    bool payByCard()
    {
        const HttpAnswer made = m_relay->post("/v1/payments", m_relay->order(), "card-" + QByteArray::number(++m_keys));
        const QString session = m_relay->stripe.lastSession();
        m_relay->stripe.pay(session);
        const QByteArray event = "evt_" + QByteArray::number(++m_keys);
        return made.status == 201
            && m_relay->webhook(m_relay->stripe.event(event, "checkout.session.completed", session)).status == 200;
    }
    [[nodiscard]] QJsonObject line(const HttpAnswer &shift, const QString &method) const
    {
        for (const QJsonValue entry : shift.json().value(u"lines").toArray()) {
            if (entry[u"method"].toString() == method)
                return entry.toObject();
        }
        return {};
    }
    [[nodiscard]] HttpAnswer load(const QByteArray &who, const QString &shift)
    {
        return m_relay->asStaff(who, "GET", "/v1/shifts/" + shift.toLatin1());
    }
    [[nodiscard]] QString value(const QString &sql) { return m_cluster.value(m_relay->database(), sql); }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    QByteArray m_clerk;
    QByteArray m_supervisor;
    QByteArray m_auditor;
    qint64 m_total = 0;
    int m_keys = 0;
};

void TestShifts::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    m_relay->settings.insert(QStringLiteral("CHANCERY_REFUND_APPROVAL_ABOVE"), QStringLiteral("JPY:1000000"));
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(QStringLiteral("TYO"), QStringLiteral("counter")), qPrintable(m_relay->error()));
    QVERIFY(m_relay->addStaff(QStringLiteral("Aiko"), StaffRole::Clerk));
    QVERIFY(m_relay->addStaff(QStringLiteral("Sumi"), StaffRole::Supervisor));
    QVERIFY(m_relay->addStaff(QStringLiteral("Kei"), StaffRole::Auditor));
    m_clerk = m_relay->tokenOf(QStringLiteral("Aiko"));
    m_supervisor = m_relay->tokenOf(QStringLiteral("Sumi"));
    m_auditor = m_relay->tokenOf(QStringLiteral("Kei"));
    QVERIFY(!m_clerk.isEmpty() && !m_supervisor.isEmpty() && !m_auditor.isEmpty());
    m_total = m_relay->total().value(u"minor").toInteger();
}

void TestShifts::opensOnce()
{
    QVERIFY(m_relay->asStaff(m_clerk, "GET", "/v1/shifts/current").json().value(u"shift").isNull());
    const HttpAnswer opened = open(m_clerk, {money(10'000), money(5'000, QStringLiteral("USD"))});
    QVERIFY2(opened.status == 201, opened.raw.constData());
    QCOMPARE(opened.state(), QStringLiteral("open"));
    QCOMPARE(opened.json().value(u"clerk")[u"name"].toString(), QStringLiteral("Aiko"));
    QCOMPARE(opened.json().value(u"floats").toArray().size(), 2);
    QCOMPARE(line(opened, QStringLiteral("cash"))[u"expected"].toObject(), money(10'000));
    // A lost answer is asked for again: the same shift.
    const HttpAnswer again = open(m_clerk, {money(5'000, QStringLiteral("USD")), money(10'000)});
    QCOMPARE(again.status, 200);
    QCOMPARE(again.id(), opened.id());
    QCOMPARE(open(m_clerk, {money(1)}).code(), QStringLiteral("shift_open"));
    QCOMPARE(open(m_clerk, {money(-1)}).code(), QStringLiteral("shift_malformed"));
    QCOMPARE(open(m_clerk, {money(1), money(2)}).code(), QStringLiteral("shift_malformed"));
    QCOMPARE(
        m_relay->asStaff(m_clerk, "GET", "/v1/shifts/current").json().value(u"shift")[u"id"].toString(), opened.id());
}

void TestShifts::oneClerkOneMachine()
{
    QCOMPARE(open(m_clerk).status, 201);
    QCOMPARE(open(m_supervisor).code(), QStringLiteral("device_taken"));
    QVERIFY(m_relay->enrol(QStringLiteral("TYO"), QStringLiteral("counter")));
    QCOMPARE(open(m_relay->tokenOf(QStringLiteral("Aiko"))).code(), QStringLiteral("shift_open"));
    QCOMPARE(open(m_relay->tokenOf(QStringLiteral("Sumi"))).status, 201);
    QVERIFY(m_relay->enrol());
    QCOMPARE(open(m_relay->tokenOf(QStringLiteral("Aiko"))).code(), QStringLiteral("counter_only"));
}

void TestShifts::pausesAndGoesOn()
{
    const QString shift = open(m_clerk).id();
    QCOMPARE(act(m_supervisor, shift, "pause").code(), QStringLiteral("not_your_shift"));
    QCOMPARE(act(m_clerk, shift, "pause").state(), QStringLiteral("paused"));
    QCOMPARE(act(m_clerk, shift, "pause").state(), QStringLiteral("paused"));
    QCOMPARE(act(m_clerk, shift, "resume").state(), QStringLiteral("open"));
    QCOMPARE(act(m_clerk, QStringLiteral("shf_none"), "pause").status, 404);
    QCOMPARE(value(QStringLiteral("SELECT string_agg(event, ' ' ORDER BY version) FROM chancery.shift_events")),
        QStringLiteral("open pause resume"));
    QCOMPARE(close(m_clerk, shift, {count(QStringLiteral("cash"), money(10'000))}).status, 200);
    QCOMPARE(act(m_clerk, shift, "resume").code(), QStringLiteral("shift_closed"));
}

void TestShifts::countsEveryCurrency()
{
    const QString shift = open(m_clerk, {money(10'000), money(5'000, QStringLiteral("USD"))}).id();
    const HttpAnswer forgotten = close(m_clerk, shift, {count(QStringLiteral("cash"), money(10'000))});
    QCOMPARE(forgotten.status, 422);
    QCOMPARE(forgotten.code(), QStringLiteral("cash_not_counted"));
    QCOMPARE(forgotten.json().value(u"lines").toArray().size(), 2);
    QCOMPARE(load(m_clerk, shift).state(), QStringLiteral("open"));
    const HttpAnswer closed = close(m_clerk, shift,
        {count(QStringLiteral("cash"), money(10'000)),
            count(QStringLiteral("cash"), money(5'000, QStringLiteral("USD")))});
    QVERIFY2(closed.status == 200, closed.raw.constData());
    QCOMPARE(closed.state(), QStringLiteral("closed"));
    QCOMPARE(closed.json().value(u"closed_by")[u"name"].toString(), QStringLiteral("Aiko"));
    QCOMPARE(close(m_clerk, shift, {}).body, closed.body);
    QCOMPARE(open(m_clerk).status, 201);
    QCOMPARE(close(m_clerk, shift, {{}}).code(), QStringLiteral("count_malformed"));
}

void TestShifts::differencesAreExplained()
{
    const QString shift = open(m_clerk).id();
    QVERIFY(!payCash(300).isEmpty());
    const HttpAnswer unexplained = close(m_clerk, shift, {count(QStringLiteral("cash"), money(10'000))});
    QCOMPARE(unexplained.status, 422);
    QCOMPARE(unexplained.code(), QStringLiteral("difference_unexplained"));
    QCOMPARE(unexplained.json().value(u"lines")[0][u"expected"].toObject(), money(10'000 + m_total));
    QCOMPARE(unexplained.json().value(u"lines")[0][u"difference"].toObject(), money(-m_total));
    const HttpAnswer closed = close(m_clerk, shift,
        {count(QStringLiteral("cash"), money(10'000 + m_total - 50), QStringLiteral("a coin rolled away"))});
    QVERIFY2(closed.status == 200, closed.raw.constData());
    const QJsonObject cash = line(closed, QStringLiteral("cash"));
    QCOMPARE(cash[u"difference"].toObject(), money(-50));
    QCOMPARE(cash[u"explanation"].toString(), QStringLiteral("a coin rolled away"));
    QCOMPARE(closed.json().value(u"differences").toInt(), 1);
    QVERIFY(!m_relay->logged().contains("rolled away"));
}

void TestShifts::cardsBesideTheProvidersStatement()
{
    const QString shift = open(m_clerk).id();
    QVERIFY(payByCard());
    QVERIFY(payByCard());
    const QString method = QStringLiteral("stripe_checkout");
    const QJsonObject card = line(load(m_clerk, shift), method);
    QCOMPARE(card[u"taken"].toObject(), money(2 * m_total));
    QCOMPARE(card[u"payments"].toInt(), 2);
    QCOMPARE(card[u"provider"][u"missing"].toInt(), 2);
    // A statement that has been read shows one of them.
    QVERIFY2(
        m_cluster.query(m_relay->database(),
            QStringLiteral(
                "WITH run AS (INSERT INTO chancery.reconciliations (id, provider, day, from_at, to_at, state, cause,"
                " requested_by, finished_at) VALUES ('rec_' || repeat('0', 26), 'stripe', '2026-11-25', now(),"
                " now() + interval '1 day', 'done', 'schedule', '', now()) RETURNING id) INSERT INTO "
                "chancery.reconciliation_lines (provider, reference,"
                " kind, payment, refund, order_reference, payment_reference, refund_reference, currency, minor,"
                " settled_currency, settled_minor, fee_currency, fee_minor, at, matter, attempt, outcome, run)"
                " SELECT 'stripe', 'txn_1', 'capture', a.id, '', '', '', '', 'JPY', a.captured_minor, 'JPY',"
                " a.captured_minor, 'JPY', 0, now(), a.id, a.id, 'informative', run.id FROM chancery.attempts a, run"
                " LIMIT 1")),
        qPrintable(m_cluster.error()));
    const QJsonObject stated = line(load(m_clerk, shift), method);
    QCOMPARE(stated[u"provider"][u"payments"].toInt(), 1);
    QCOMPARE(stated[u"provider"][u"taken"].toObject(), money(m_total));
    QCOMPARE(stated[u"provider"][u"missing"].toInt(), 1);
    // Slips need not be counted; if they are, a difference is explained.
    const QJsonArray counts{count(QStringLiteral("cash"), money(10'000)), count(method, money(m_total))};
    QCOMPARE(close(m_clerk, shift, counts).code(), QStringLiteral("difference_unexplained"));
    QCOMPARE(close(m_clerk, shift, {count(QStringLiteral("cash"), money(10'000))}).status, 200);
    QCOMPARE(line(load(m_clerk, shift), method)[u"expected"].toObject(), money(2 * m_total));
    // What comes after the close is the next shift's.
    QVERIFY(payByCard());
    QCOMPARE(line(load(m_clerk, shift), method)[u"payments"].toInt(), 2);
}

void TestShifts::signedBySomebodyElse()
{
    const QString shift = open(m_supervisor).id();
    QCOMPARE(act(m_supervisor, shift, "sign").code(), QStringLiteral("second_person_needed"));
    QCOMPARE(close(m_supervisor, shift, {count(QStringLiteral("cash"), money(10'000))}).status, 200);
    QCOMPARE(act(m_supervisor, shift, "sign").code(), QStringLiteral("second_person_needed"));
    QCOMPARE(act(m_clerk, shift, "sign").code(), QStringLiteral("wrong_role"));
    QVERIFY(m_relay->addStaff(QStringLiteral("Mari"), StaffRole::Supervisor));
    const QByteArray second = m_relay->tokenOf(QStringLiteral("Mari"));
    const HttpAnswer done = act(second, shift, "sign", {{QStringLiteral("note"), QStringLiteral("counted with me")}});
    QVERIFY2(done.status == 200, done.raw.constData());
    QCOMPARE(done.state(), QStringLiteral("signed"));
    QCOMPARE(done.json().value(u"signed_by")[u"name"].toString(), QStringLiteral("Mari"));
    QCOMPARE(done.json().value(u"note").toString(), QStringLiteral("counted with me"));
    QCOMPARE(act(second, shift, "sign").body, done.body);
    QCOMPARE(m_relay->asStaff(m_auditor, "GET", "/v1/shifts?state=signed").json().value(u"shifts").toArray().size(), 1);
}

void TestShifts::supervisorClosesForAnother()
{
    const QString shift = open(m_clerk).id();
    QVERIFY(m_relay->addStaff(QStringLiteral("Botan"), StaffRole::Clerk));
    const QJsonArray counts{count(QStringLiteral("cash"), money(10'000))};
    QCOMPARE(close(m_relay->tokenOf(QStringLiteral("Botan")), shift, counts).code(), QStringLiteral("not_your_shift"));
    const HttpAnswer closed = close(m_supervisor, shift, counts);
    QCOMPARE(closed.json().value(u"closed_by")[u"name"].toString(), QStringLiteral("Sumi"));
    QCOMPARE(act(m_supervisor, shift, "sign").code(), QStringLiteral("second_person_needed"));
}

void TestShifts::clerksSeeTheirOwn()
{
    const QString shift = open(m_clerk).id();
    QVERIFY(m_relay->addStaff(QStringLiteral("Botan"), StaffRole::Clerk));
    const QByteArray other = m_relay->tokenOf(QStringLiteral("Botan"));
    QCOMPARE(load(other, shift).status, 404);
    QCOMPARE(m_relay->asStaff(other, "GET", "/v1/shifts").json().value(u"shifts").toArray().size(), 0);
    QCOMPARE(m_relay->asStaff(m_clerk, "GET", "/v1/shifts").json().value(u"shifts").toArray().size(), 1);
    QCOMPARE(load(m_auditor, shift).status, 200);
    QCOMPARE(m_relay->asStaff(m_clerk, "GET", "/v1/shifts?state=merry").code(), QStringLiteral("bad_query"));
    QCOMPARE(m_relay->asStaff(m_clerk, "GET", "/v1/shifts?cursor=x").code(), QStringLiteral("cursor_malformed"));
    // Pages end where the next one begins.
    QVERIFY2(
        m_cluster.query(m_relay->database(),
            QStringLiteral(
                "DO $$ BEGIN FOR i IN 10..69 LOOP INSERT INTO chancery.shifts (id, post, staff, device, state, version,"
                " closed_at, closer) SELECT 'shf_' || i || repeat('0', 24), post, staff, device, 'closed', 1, now(),"
                " staff FROM chancery.shifts LIMIT 1; INSERT INTO chancery.shift_events (shift, version, event, "
                "to_state,"
                " staff, device) SELECT 'shf_' || i || repeat('0', 24), 1, 'open', 'open', staff, device FROM"
                " chancery.shifts LIMIT 1; END LOOP; END $$")),
        qPrintable(m_cluster.error()));
    QSet<QString> seen;
    QString cursor;
    do {
        const QJsonObject page = m_relay->asStaff(m_clerk, "GET", "/v1/shifts?cursor=" + cursor.toLatin1()).json();
        for (const QJsonValue entry : page.value(u"shifts").toArray())
            seen.insert(entry[u"id"].toString());
        cursor = page.value(u"next").toString();
    } while (!cursor.isEmpty());
    QCOMPARE(seen.size(), 61);
}

void TestShifts::anotherPostSeesNothing()
{
    const QString shift = open(m_clerk).id();
    QVERIFY(m_relay->enrol(QStringLiteral("PAR"), QStringLiteral("counter")));
    QVERIFY(m_relay->addStaff(QStringLiteral("Paul"), StaffRole::Supervisor, QStringLiteral("PAR")));
    const QByteArray foreign = m_relay->tokenOf(QStringLiteral("Paul"));
    QCOMPARE(load(foreign, shift).status, 404);
    QCOMPARE(
        close(foreign, shift, {count(QStringLiteral("cash"), money(10'000))}).code(), QStringLiteral("shift_unknown"));
    QCOMPARE(act(foreign, shift, "sign").code(), QStringLiteral("shift_unknown"));
}

void TestShifts::databaseHoldsTheRulesToo()
{
    const QString shift = open(m_clerk).id();
    const auto fails = [&](const QString &sql) { return !m_cluster.query(m_relay->database(), sql).has_value(); };
    QVERIFY(fails(QStringLiteral("UPDATE chancery.shifts SET state = 'signed', version = version + 1")));
    QVERIFY(fails(QStringLiteral("UPDATE chancery.shifts SET staff = staff, state = 'closed', version = version + 1,"
                                 " closed_at = now(), closer = staff"))); // without an event, and uncounted
    QVERIFY(fails(QStringLiteral("UPDATE chancery.shift_floats SET minor = 0")));
    QVERIFY(fails(QStringLiteral("DELETE FROM chancery.shift_events")));
    QVERIFY(!payCash().isEmpty());
    QCOMPARE(close(m_clerk, shift, {count(QStringLiteral("cash"), money(10'000 + m_total))}).state(),
        QStringLiteral("closed"));
    QVERIFY(fails(QStringLiteral("UPDATE chancery.shift_lines SET counted_minor = expected_minor")));
    QVERIFY(fails(QStringLiteral("INSERT INTO chancery.shift_lines SELECT shift, 'other', currency, 0, 0, 0, 0, 0, 0, 0"
                                 " FROM chancery.shift_lines"))); // counted after the close
    QVERIFY(
        fails(QStringLiteral("UPDATE chancery.shifts SET state = 'signed', version = version + 1, signed_at = now(),"
                             " signer = staff")));
}

void TestShifts::reportNamesTheClerk()
{
    const QString from = domain::toRfc3339(m_relay->clock.now() - std::chrono::hours(1));
    QVERIFY(payByCard()); // before any shift: nobody in particular
    const QString shift = open(m_clerk).id();
    QVERIFY(payByCard());
    QVERIFY(!payCash().isEmpty());
    const QString to = domain::toRfc3339(m_relay->clock.now() + std::chrono::hours(1));
    const QJsonArray totals
        = m_relay->asStaff(m_supervisor, "GET", "/v1/reports/shift?from=" + from.toLatin1() + "&to=" + to.toLatin1())
              .json()
              .value(u"totals")
              .toArray();
    QStringList rows;
    const QString clerk = value(QStringLiteral("SELECT id FROM chancery.staff WHERE name = 'Aiko'"));
    for (const QJsonValue total : totals) {
        const QString who = total[u"clerk"].toString();
        rows.append(total[u"method"].toString() + u' ' + (who == clerk ? QStringLiteral("Aiko") : who) + u' '
            + QString::number(total[u"count"].toInt()));
    }
    rows.sort();
    QCOMPARE(rows.join(u'|'), QStringLiteral("cash Aiko 1|stripe_checkout  1|stripe_checkout Aiko 1"));
    QVERIFY(!shift.isEmpty());
}

/// Random payments and refunds: what a shift expects, what the books hold and what moved are one sum.
void TestShifts::randomDaysBalance()
{
    QRandomGenerator chance(20261126);
    qint64 till = 10'000;
    for (int day = 0; day < 3; ++day) {
        const QString shift = open(m_clerk, {money(till)}).id();
        QVERIFY(!shift.isEmpty());
        QStringList paid;
        for (int n = 0; n < 8; ++n) {
            if (paid.isEmpty() || chance.bounded(3) != 0) {
                const QString payment = payCash(chance.bounded(2000));
                QVERIFY(!payment.isEmpty());
                paid.append(payment);
                till += m_total;
                continue;
            }
            const qint64 part = 1 + chance.bounded(500);
            const HttpAnswer refund = m_relay->asStaff(m_clerk, "POST",
                "/v1/payments/" + paid.at(chance.bounded(paid.size())).toLatin1() + "/refunds",
                {{QStringLiteral("amount"), money(part)}, {QStringLiteral("reason"), QStringLiteral("part")}},
                "refund-" + QByteArray::number(++m_keys));
            QVERIFY2(refund.status == 201, refund.raw.constData());
            QCOMPARE(
                m_relay->asStaff(m_clerk, "POST", "/v1/refunds/" + refund.id().toLatin1() + "/payout").status, 200);
            till -= part;
        }
        const HttpAnswer now = load(m_clerk, shift);
        QCOMPARE(line(now, QStringLiteral("cash"))[u"expected"].toObject(), money(till));
        const qint64 off = chance.bounded(3) - 1;
        const HttpAnswer closed = close(
            m_clerk, shift, {count(QStringLiteral("cash"), money(till + off), QStringLiteral("counted twice"))});
        QVERIFY2(closed.status == 200, closed.raw.constData());
        QCOMPARE(line(closed, QStringLiteral("cash"))[u"difference"].toObject(), money(off));
        // The double entry, the movements and the counted lines say the same.
        QCOMPARE(
            value(QStringLiteral("SELECT sum(minor) FROM chancery.postings WHERE account = 'provider_clearing:cash'")),
            QString::number(till - 10'000));
        QCOMPARE(value(QStringLiteral("SELECT sum(taken_minor - returned_minor) FROM chancery.shift_lines")),
            QString::number(till - 10'000));
    }
}

QTEST_GUILESS_MAIN(TestShifts)
#include "tst_shifts.moc"

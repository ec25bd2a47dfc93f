// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/server/pushing.h"
#include "tests/server/relayfixture.h"

#include <QJsonArray>
#include <QTest>

using namespace chancery;
using ledger::StaffRole;
using tests::HttpAnswer;
using tests::RelayFixture;

/// Cash at the counter: the same obligation, events and double entry as every other payment, with numbers without gaps.
class TestCash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error())); }
    void init();
    void cleanup() { m_relay.reset(); }
    void nothingIsLostWhenTheDatabaseIsKilled(); // first: the more databases, the longer the recovery
    void takenAtOnceWithChange();
    void needsAnOpenShift();
    void onlyStaffAtACounter();
    void tooLittleIsNotTaken();
    void sameKeySameReceipt();
    void closesTheCardFirst();
    void cardAndCashAtOnce();
    void twoTillsNumberWithoutGaps();
    void handedBackByTheRulesOfRefunds();
    void emptyTillPaysNothingOut();
    void collectsWhatASlipOwes();
    void databaseRefusesCashWithoutReceipt();

private:
    struct Teller
    {
        RelayFixture::Machine machine;
        QByteArray token;
    };
    [[nodiscard]] static QJsonObject yen(qint64 minor)
    {
        return {{QStringLiteral("minor"), minor}, {QStringLiteral("currency"), QStringLiteral("JPY")}};
    }
    [[nodiscard]] HttpAnswer as(const Teller &teller, const QByteArray &method, const QByteArray &path,
        const QJsonObject &body = {}, const QByteArray &key = {}) const
    {
        QList<std::pair<QByteArray, QByteArray>> headers{{"Authorization", m_relay->authorization(teller.machine)},
            {"Content-Type", "application/json"}, {"Chancery-Staff", teller.token}};
        if (!key.isEmpty())
            headers.append({"Idempotency-Key", key});
        return m_relay->call(
            method, path, method == "GET" ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
    }
    /// A counter with a clerk signed in.
    Teller teller(const QString &name);
    void openShift(const Teller &teller, qint64 inTill = 20'000)
    {
        const HttpAnswer opened
            = as(teller, "POST", "/v1/shifts", {{QStringLiteral("floats"), QJsonArray{yen(inTill)}}});
        QVERIFY2(opened.status == 201, opened.raw.constData());
    }
    [[nodiscard]] QJsonObject cashOrder(qint64 tendered) const
    {
        QJsonObject order = m_relay->order();
        order.insert(QStringLiteral("method"), QStringLiteral("cash"));
        order.insert(QStringLiteral("tendered"), yen(tendered));
        return order;
    }
    HttpAnswer pay(const Teller &teller, const QJsonObject &order)
    {
        return as(teller, "POST", "/v1/payments", order, "key-" + QByteArray::number(++m_keys));
    }
    [[nodiscard]] QString value(const QString &sql) { return m_cluster.value(m_relay->database(), sql); }
    /// What the double entry says is in the tills, less the floats.
    [[nodiscard]] qint64 inTheBooks()
    {
        return value(QStringLiteral("SELECT coalesce(sum(minor), 0) FROM chancery.postings"
                                    " WHERE account = 'provider_clearing:cash'"))
            .toLongLong();
    }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    Teller m_clerk;
    qint64 m_total = 0;
    int m_keys = 0;
};

TestCash::Teller TestCash::teller(const QString &name)
{
    if (!m_relay->enrol(QStringLiteral("TYO"), QStringLiteral("counter")) || !m_relay->addStaff(name, StaffRole::Clerk))
        return {};
    return {m_relay->machine(), m_relay->tokenOf(name)};
}

void TestCash::init()
{
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    m_relay->settings.insert(QStringLiteral("CHANCERY_REFUND_APPROVAL_ABOVE"), QStringLiteral("JPY:1000"));
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    m_clerk = teller(QStringLiteral("Aiko"));
    QVERIFY2(!m_clerk.token.isEmpty(), qPrintable(m_relay->error()));
    m_total = m_relay->total().value(u"minor").toInteger();
    QVERIFY(m_total > 1000);
}

void TestCash::takenAtOnceWithChange()
{
    openShift(m_clerk);
    const HttpAnswer paid = pay(m_clerk, cashOrder(m_total + 800));
    QVERIFY2(paid.status == 201, paid.raw.constData());
    QCOMPARE(paid.state(), QStringLiteral("captured"));
    const QJsonObject cash = paid.json().value(u"cash").toObject();
    QCOMPARE(cash.value(u"change").toObject(), yen(800));
    QCOMPARE(cash.value(u"tendered").toObject(), yen(m_total + 800));
    const QString year = value(QStringLiteral("SELECT extract(year FROM now() AT TIME ZONE 'UTC')"));
    QCOMPARE(cash.value(u"receipt").toString(), QStringLiteral("TYO-%1-000001").arg(year));
    QCOMPARE(m_relay->get("/v1/payments/" + paid.id().toLatin1()).json(), paid.json());
    QCOMPARE(
        value(QStringLiteral("SELECT string_agg(event || '>' || to_state, ' ' ORDER BY version) FROM chancery.events")),
        QStringLiteral("create>created captured>captured"));
    QCOMPARE(value(QStringLiteral("SELECT state FROM chancery.obligations")), QStringLiteral("paid"));
    QCOMPARE(inTheBooks(), m_total);
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM chancery.attempts WHERE next_check_at IS NOT NULL")),
        QStringLiteral("0"));
    // Who it was stands in the event, by id.
    QVERIFY(value(QStringLiteral("SELECT detail FROM chancery.events WHERE version = 2")).startsWith(u"stf_"));
    QVERIFY(!m_relay->logged().contains("Aiko"));
    const QJsonObject history = m_relay->get("/v1/payments?method=cash").json();
    QCOMPARE(history.value(u"payments").toArray().first()[u"cash"].toObject(), cash);
}

void TestCash::needsAnOpenShift()
{
    QCOMPARE(pay(m_clerk, cashOrder(m_total)).code(), QStringLiteral("no_open_shift"));
    openShift(m_clerk);
    const QByteArray shift
        = as(m_clerk, "GET", "/v1/shifts/current").json().value(u"shift")[u"id"].toString().toLatin1();
    QCOMPARE(as(m_clerk, "POST", "/v1/shifts/" + shift + "/pause").state(), QStringLiteral("paused"));
    QCOMPARE(pay(m_clerk, cashOrder(m_total)).code(), QStringLiteral("shift_paused"));
    QCOMPARE(as(m_clerk, "POST", "/v1/shifts/" + shift + "/resume").state(), QStringLiteral("open"));
    QCOMPARE(pay(m_clerk, cashOrder(m_total)).status, 201);
    // The clerk at another machine has no till there.
    QVERIFY(m_relay->enrol(QStringLiteral("TYO"), QStringLiteral("counter")));
    const Teller elsewhere{m_relay->machine(), m_relay->tokenOf(QStringLiteral("Aiko"))};
    QCOMPARE(pay(elsewhere, cashOrder(m_total)).code(), QStringLiteral("no_open_shift"));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM chancery.cash_movements")), QStringLiteral("1"));
}

void TestCash::onlyStaffAtACounter()
{
    const HttpAnswer nobody = m_relay->post("/v1/payments", cashOrder(m_total), "nobody");
    QCOMPARE(nobody.status, 401);
    QCOMPARE(nobody.code(), QStringLiteral("staff_unauthorized"));
    const auto methods = [&] {
        QStringList names;
        for (const QJsonValue method : m_relay->get("/v1/config").json().value(u"methods").toArray())
            names.append(method[u"method"].toString());
        return names;
    };
    QVERIFY(methods().contains(u"cash"));
    QVERIFY(m_relay->enrol());
    QVERIFY(!methods().contains(u"cash"));
    const Teller atKiosk{m_relay->machine(), m_relay->tokenOf(QStringLiteral("Aiko"))};
    QCOMPARE(pay(atKiosk, cashOrder(m_total)).code(), QStringLiteral("counter_only"));
}

void TestCash::tooLittleIsNotTaken()
{
    openShift(m_clerk);
    const HttpAnswer little = pay(m_clerk, cashOrder(m_total - 1));
    QCOMPARE(little.status, 422);
    QCOMPARE(little.code(), QStringLiteral("tendered_too_little"));
    QJsonObject order = cashOrder(m_total);
    order.insert(QStringLiteral("tendered"),
        QJsonObject{{QStringLiteral("minor"), m_total}, {QStringLiteral("currency"), QStringLiteral("USD")}});
    QCOMPARE(pay(m_clerk, order).code(), QStringLiteral("tendered_too_little"));
    order.remove(QStringLiteral("tendered"));
    QCOMPARE(pay(m_clerk, order).code(), QStringLiteral("payment_request_malformed"));
    order = cashOrder(m_total);
    order.insert(QStringLiteral("expected_total"), yen(m_total - 1));
    QCOMPARE(pay(m_clerk, order).code(), QStringLiteral("amount_changed"));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM chancery.attempts")), QStringLiteral("0"));
}

void TestCash::sameKeySameReceipt()
{
    openShift(m_clerk);
    const QJsonObject order = cashOrder(m_total + 100);
    const HttpAnswer first = as(m_clerk, "POST", "/v1/payments", order, "one");
    const HttpAnswer again = as(m_clerk, "POST", "/v1/payments", order, "one");
    QCOMPARE(first.status, 201);
    QCOMPARE(again.body, first.body);
    QJsonObject other = order;
    other.insert(QStringLiteral("tendered"), yen(m_total + 200));
    QCOMPARE(as(m_clerk, "POST", "/v1/payments", other, "one").code(), QStringLiteral("idempotency_mismatch"));
    QCOMPARE(pay(m_clerk, order).code(), QStringLiteral("already_paid"));
    QCOMPARE(inTheBooks(), m_total);
}

void TestCash::closesTheCardFirst()
{
    openShift(m_clerk);
    QJsonObject order = cashOrder(m_total);
    QJsonObject card = order;
    card.insert(QStringLiteral("method"), QStringLiteral("stripe_checkout"));
    card.remove(QStringLiteral("tendered"));
    const HttpAnswer open = m_relay->post("/v1/payments", card, "card");
    QCOMPARE(open.state(), QStringLiteral("open"));
    const HttpAnswer paid = pay(m_clerk, order);
    QVERIFY2(paid.status == 201, paid.raw.constData());
    QCOMPARE(m_relay->get("/v1/payments/" + open.id().toLatin1()).state(), QStringLiteral("closed"));

    // The payer was faster with the card: no cash is taken.
    order = cashOrder(m_total);
    card.insert(QStringLiteral("application"), order.value(u"application"));
    QCOMPARE(m_relay->post("/v1/payments", card, "card-2").state(), QStringLiteral("open"));
    m_relay->stripe.pay(m_relay->stripe.lastSession());
    const HttpAnswer late = pay(m_clerk, order);
    QVERIFY2(late.code() == u"already_paid" || late.code() == u"other_attempt_live", late.raw.constData());
    QCOMPARE(inTheBooks(), m_total);
}

void TestCash::cardAndCashAtOnce()
{
    openShift(m_clerk);
    for (int round = 0; round < 8; ++round) {
        const QJsonObject order = cashOrder(m_total);
        QJsonObject card = order;
        card.insert(QStringLiteral("method"), QStringLiteral("stripe_checkout"));
        card.remove(QStringLiteral("tendered"));
        const QByteArray key = QByteArray::number(++m_keys);
        auto byCard = m_relay->postLater("/v1/payments", card, "card-" + key);
        auto byCash = std::async(std::launch::async,
            [this, order, key] { return as(m_clerk, "POST", "/v1/payments", order, "cash-" + key); });
        const HttpAnswer cardAnswer = byCard.get();
        const HttpAnswer cashAnswer = byCash.get();
        QVERIFY2(cardAnswer.status == 201 || cardAnswer.code() == u"already_paid", cardAnswer.raw.constData());
        QVERIFY2(cashAnswer.status == 201 || cashAnswer.code() == u"other_attempt_live", cashAnswer.raw.constData());
    }
    // Whoever came first: one application, one live or attached attempt.
    QCOMPARE(value(QStringLiteral(
                 "SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM chancery.attempts WHERE attached OR"
                 " state IN ('created', 'submitting', 'unknown', 'open', 'closing')"
                 " GROUP BY application) t")),
        QStringLiteral("1"));
    QCOMPARE(value(QStringLiteral("SELECT count(*) FROM chancery.attempts a WHERE a.state = 'open' AND EXISTS"
                                  " (SELECT FROM chancery.cash_movements m JOIN chancery.attempts c ON c.id = m.attempt"
                                  " WHERE c.application = a.application)")),
        QStringLiteral("0"));
}

void TestCash::twoTillsNumberWithoutGaps()
{
    const Teller other = teller(QStringLiteral("Botan"));
    openShift(m_clerk);
    openShift(other);
    const qint64 each = 15;
    std::vector<std::future<HttpAnswer>> answers;
    QList<QJsonObject> orders;
    for (qint64 n = 0; n < 2 * each; ++n)
        orders.append(cashOrder(m_total + n));
    for (qsizetype n = 0; n < orders.size(); ++n) {
        answers.push_back(std::async(std::launch::async, [this, &orders, &other, n] {
            return as(n % 2 == 0 ? m_clerk : other, "POST", "/v1/payments", orders[n], "till-" + QByteArray::number(n));
        }));
    }
    QSet<QString> receipts;
    for (auto &answer : answers) {
        const HttpAnswer got = answer.get();
        QVERIFY2(got.status == 201, got.raw.constData());
        receipts.insert(got.json().value(u"cash")[u"receipt"].toString());
    }
    QCOMPARE(receipts.size(), 2 * each);
    QCOMPARE(value(QStringLiteral("SELECT min(number) || ' ' || max(number) || ' ' || count(DISTINCT number)"
                                  " FROM chancery.cash_movements")),
        QStringLiteral("1 %1 %1").arg(2 * each));
    QCOMPARE(inTheBooks(), 2 * each * m_total);
    QCOMPARE(value(QStringLiteral("SELECT string_agg(DISTINCT n::text, ' ') FROM (SELECT count(*) AS n FROM"
                                  " chancery.cash_movements GROUP BY shift) t")),
        QString::number(each));
}

void TestCash::handedBackByTheRulesOfRefunds()
{
    openShift(m_clerk);
    QVERIFY(m_relay->addStaff(QStringLiteral("Sumi"), StaffRole::Supervisor));
    m_relay->speakAs(m_clerk.machine);
    const Teller supervisor{m_clerk.machine, m_relay->tokenOf(QStringLiteral("Sumi"))};
    const QString payment = pay(m_clerk, cashOrder(m_total)).id();
    const auto ask = [&](qint64 minor) {
        return as(m_clerk, "POST", "/v1/payments/" + payment.toLatin1() + "/refunds",
            {{QStringLiteral("amount"), yen(minor)}, {QStringLiteral("reason"), QStringLiteral("withdrawn")}},
            "refund-" + QByteArray::number(++m_keys));
    };
    const auto payOut = [&](const HttpAnswer &refund, const Teller &who) {
        return as(who, "POST", "/v1/refunds/" + refund.id().toLatin1() + "/payout");
    };
    // Below the limit it goes out at once, with the next number.
    const HttpAnswer small = ask(400);
    QCOMPARE(small.state(), QStringLiteral("refunding"));
    QTest::qWait(200); // nothing sends it anywhere: many looks of the driver
    const HttpAnswer out = payOut(small, m_clerk);
    QVERIFY2(out.status == 200, out.raw.constData());
    QCOMPARE(out.json().value(u"refund")[u"state"].toString(), QStringLiteral("done"));
    QVERIFY(out.json().value(u"receipt").toString().endsWith(u"-000002"));
    // Told again by the same person: the same; by another: it is out already.
    QCOMPARE(payOut(small, m_clerk).body, out.body);
    QCOMPARE(payOut(small, supervisor).code(), QStringLiteral("refund_not_due"));
    QCOMPARE(m_relay->get("/v1/payments/" + payment.toLatin1()).state(), QStringLiteral("part_refunded"));
    QCOMPARE(inTheBooks(), m_total - 400);
    // Above it a second person decides first.
    const HttpAnswer large = ask(m_total - 400);
    QCOMPARE(large.state(), QStringLiteral("requested"));
    QCOMPARE(payOut(large, m_clerk).code(), QStringLiteral("refund_not_due"));
    QCOMPARE(as(supervisor, "POST", "/v1/refunds/" + large.id().toLatin1() + "/approve").state(),
        QStringLiteral("refunding"));
    QCOMPARE(payOut(large, m_clerk).status, 200);
    QCOMPARE(m_relay->get("/v1/payments/" + payment.toLatin1()).state(), QStringLiteral("refunded"));
    QCOMPARE(inTheBooks(), 0);
    QCOMPARE(value(QStringLiteral(
                 "SELECT coalesce(sum(minor), 0) FROM chancery.postings WHERE account = 'refunds_payable'")),
        QStringLiteral("0"));
    QCOMPARE(
        value(QStringLiteral("SELECT string_agg(number || kind, ' ' ORDER BY number) FROM chancery.cash_movements")),
        QStringLiteral("1payment 2refund 3refund"));
    QCOMPARE(m_relay->metric("chancery_alarms_total{kind=\"refund_stuck\"}"), -1.0);
}

void TestCash::emptyTillPaysNothingOut()
{
    openShift(m_clerk, 0);
    const QString payment = pay(m_clerk, cashOrder(m_total)).id();
    const HttpAnswer refund = as(m_clerk, "POST", "/v1/payments/" + payment.toLatin1() + "/refunds",
        {{QStringLiteral("amount"), yen(900)}, {QStringLiteral("reason"), QStringLiteral("withdrawn")}}, "refund");
    const Teller other = teller(QStringLiteral("Botan"));
    const QByteArray path = "/v1/refunds/" + refund.id().toLatin1() + "/payout";
    QCOMPARE(as(other, "POST", path).code(), QStringLiteral("no_open_shift"));
    openShift(other, 500);
    const HttpAnswer tooMuch = as(other, "POST", path);
    QCOMPARE(tooMuch.code(), QStringLiteral("till_short"));
    QCOMPARE(tooMuch.json().value(u"in_till").toObject(), yen(500));
    QCOMPARE(as(m_clerk, "POST", path).status, 200);
}

void TestCash::collectsWhatASlipOwes()
{
    openShift(m_clerk);
    QVERIFY(m_relay->enrol()); // a kiosk hands it in
    const auto application = domain::ApplicationRef::make(m_relay->random);
    tests::Pushing pushing(*m_relay);
    QCOMPARE(pushing.handIn(application).status, 200);
    const QByteArray spoken = domain::spokenReference(application).toLower().toLatin1();
    const HttpAnswer owed = as(m_clerk, "GET", "/v1/applications/" + spoken + "/payable");
    QVERIFY2(owed.status == 200, owed.raw.constData());
    QCOMPARE(owed.json().value(u"application").toString(), application.text());
    QCOMPARE(owed.json().value(u"quote")[u"total"][u"minor"].toInteger(), m_total);
    QJsonObject order = cashOrder(m_total);
    order.insert(QStringLiteral("application"), owed.json().value(u"application"));
    order.insert(QStringLiteral("basis"), owed.json().value(u"basis"));
    QCOMPARE(pay(m_clerk, order).status, 201);
    QCOMPARE(m_relay->get("/v1/applications/" + spoken).json().value(u"status").toString(), QStringLiteral("paid"));
    QCOMPARE(as(m_clerk, "GET", "/v1/applications/" + spoken + "/payable").code(), QStringLiteral("already_paid"));
    // One that was paid where it was taken was never handed in.
    order = cashOrder(m_total);
    QCOMPARE(pay(m_clerk, order).status, 201);
    const domain::ApplicationRef direct(order.value(u"application").toString());
    const QByteArray paid = domain::spokenReference(direct).toLatin1();
    QCOMPARE(as(m_clerk, "GET", "/v1/applications/" + paid + "/payable").code(), QStringLiteral("already_paid"));
    QCOMPARE(as(m_clerk, "GET", "/v1/applications/k7m2-9qxa-3ftp-v/payable").status, 404);
    QVERIFY(m_relay->enrol(QStringLiteral("PAR"), QStringLiteral("counter")));
    QVERIFY(m_relay->addStaff(QStringLiteral("Paul"), StaffRole::Clerk, QStringLiteral("PAR")));
    const Teller foreign{m_relay->machine(), m_relay->tokenOf(QStringLiteral("Paul"))};
    QCOMPARE(as(foreign, "GET", "/v1/applications/" + spoken + "/payable").status, 404);
    QCOMPARE(as(foreign, "GET", "/v1/applications/" + paid + "/payable").status, 404);
}

void TestCash::databaseRefusesCashWithoutReceipt()
{
    openShift(m_clerk);
    const HttpAnswer paid = pay(m_clerk, cashOrder(m_total));
    const auto fails = [&](const QString &sql) { return !m_cluster.query(m_relay->database(), sql).has_value(); };
    QVERIFY(fails(QStringLiteral(
        "INSERT INTO chancery.attempts SELECT (jsonb_populate_record(a, jsonb_build_object('id', 'pay_' ||"
        " repeat('0', 26), 'state', 'closed', 'provider_key', 'x', 'payment_reference', 'y'))).* FROM "
        "chancery.attempts a")));
    QVERIFY(m_cluster.error().contains(u"cash without a receipt") || m_cluster.error().contains(u"version"));
    QVERIFY(fails(QStringLiteral("UPDATE chancery.cash_movements SET minor = 1")));
    QVERIFY(fails(QStringLiteral("DELETE FROM chancery.cash_movements")));
    QVERIFY(fails(QStringLiteral("UPDATE chancery.receipt_series SET last = last + 2")));
    QVERIFY(fails(QStringLiteral("UPDATE chancery.receipt_series SET last = last + 1")));
    QCOMPARE(paid.status, 201);
}

void TestCash::nothingIsLostWhenTheDatabaseIsKilled()
{
    openShift(m_clerk);
    QList<QJsonObject> orders;
    for (int n = 0; n < 12; ++n)
        orders.append(cashOrder(m_total));
    std::vector<std::future<HttpAnswer>> answers;
    for (qsizetype n = 0; n < orders.size(); ++n) {
        answers.push_back(std::async(std::launch::async, [this, &orders, n] {
            return as(m_clerk, "POST", "/v1/payments", orders[n], "kill-" + QByteArray::number(n));
        }));
    }
    QTRY_VERIFY_WITH_TIMEOUT(value(QStringLiteral("SELECT count(*) FROM chancery.cash_movements")).toInt() > 0, 20'000);
    QVERIFY(m_cluster.kill());
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    std::map<qsizetype, QString> told;
    for (std::size_t n = 0; n < answers.size(); ++n) {
        const HttpAnswer got = answers[n].get();
        if (got.status == 201)
            told[qsizetype(n)] = got.json().value(u"cash")[u"receipt"].toString();
    }
    // Asked again with their keys, all are paid, once; what had been told has not changed.
    for (qsizetype n = 0; n < orders.size(); ++n) {
        HttpAnswer again;
        QTRY_VERIFY2_WITH_TIMEOUT(
            (again = as(m_clerk, "POST", "/v1/payments", orders[n], "kill-" + QByteArray::number(n))).status == 201,
            again.raw.constData(), 60'000);
        if (told.contains(n))
            QCOMPARE(again.json().value(u"cash")[u"receipt"].toString(), told[n]);
    }
    QCOMPARE(value(QStringLiteral("SELECT count(*) || ' ' || max(number) FROM chancery.cash_movements")),
        QStringLiteral("12 12"));
    QCOMPARE(inTheBooks(), 12 * m_total);
}

QTEST_GUILESS_MAIN(TestCash)
#include "tst_cash.moc"

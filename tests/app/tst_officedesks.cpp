// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/relaydaydesk.h"
#include "app/counter/relaydecisiondesk.h"
#include "app/counter/relayworkdesk.h"
#include "app/desktop/backlog.h"
#include "app/desktop/storeoutbox.h"
#include "gateway/client/relaypush.h"
#include "models/sync/pusher.h"
#include "models/sync/timeralarm.h"
#include "tests/server/pushing.h"
#include "tests/store/storefixture.h"
#include "tests/support/freeport.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace chancery;
using counter::Role;
using counter::WorkItem;
using ledger::StaffRole;
using tests::RelayFixture;

/// The counter's desks against a real relay: what they ask for is what it answers.
class TestOfficeDesks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCaseFromCallToDecision();
    void whatWaitsForASecondPerson();
    void aMachineThatHandsNothingIn();

private:
    /// The answer of a call, when it has come.
    template <typename T, typename Call>
    std::optional<T> await(Call call)
    {
        std::optional<T> answer;
        call([&answer](T got) { answer.emplace(std::move(got)); });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000);
        return answer;
    }
    template <typename T>
    using Answer = domain::Expected<T, payment::GatewayProblem>;

    [[nodiscard]] std::unique_ptr<client::RelayClient> clientOf(const RelayFixture::Machine &machine, quint16 port)
    {
        return std::make_unique<client::RelayClient>(
            *client::RelayAddress::fromText(QStringLiteral("http://127.0.0.1:%1").arg(port)),
            [this, machine]() -> domain::Expected<QByteArray, domain::Error> {
                return m_relay->authorization(machine).mid(QByteArrayView("Bearer ").size());
            },
            m_relay->clock, client::RelayClient::Limits{});
    }
    [[nodiscard]] bool signIn(const char *name)
    {
        const auto in = await<Answer<protocol::StaffSignedIn>>([&](auto done) {
            m_staff->signIn({QString::fromLatin1(name), QStringLiteral("staff password"), {}}, this, done);
        });
        return in && in->has_value();
    }
    [[nodiscard]] counter::WorkDesk::List list(Role role)
    {
        const auto got = await<counter::WorkDesk::List>([&](auto done) { m_work->list(role, this, done); });
        return got.value_or(counter::WorkDesk::List{});
    }

    testsupport::PgCluster m_cluster;
    std::unique_ptr<RelayFixture> m_relay;
    std::unique_ptr<client::RelayClient> m_client;
    std::unique_ptr<client::StaffClient> m_staff;
    std::unique_ptr<app::RelayWorkDesk> m_work;
};

void TestOfficeDesks::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.error()));
    m_relay = std::make_unique<RelayFixture>(m_cluster);
    m_relay->settings.insert(QStringLiteral("CHANCERY_REFUND_APPROVAL_ABOVE"), QStringLiteral("JPY:1000"));
    QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    for (const StaffRole role : ledger::allStaffRoles)
        QVERIFY2(m_relay->addStaff(ledger::toString(role), role), qPrintable(m_relay->error()));
    m_client = clientOf(m_relay->machine(), m_relay->port());
    m_staff = std::make_unique<client::StaffClient>(*m_client);
    m_work = std::make_unique<app::RelayWorkDesk>(*m_staff, m_relay->clock);
}

void TestOfficeDesks::aCaseFromCallToDecision()
{
    const auto application = domain::ApplicationRef::make(m_relay->random);
    tests::Pushing pushing(*m_relay);
    QCOMPARE(pushing.handIn(application).status, 200);
    QJsonObject order = m_relay->order();
    order.insert(QStringLiteral("application"), application.text());
    QCOMPARE(m_relay->post("/v1/payments", order, "key-1").status, 201);
    m_relay->stripe.pay(QStringLiteral("cs_test_1"));
    QCOMPARE(m_relay->webhook(m_relay->stripe.event("evt_1", "checkout.session.completed", QStringLiteral("cs_test_1")))
                 .status,
        200);
    QCOMPARE(m_relay->post("/v1/calls", {{QStringLiteral("reason"), QStringLiteral("payment")}}).status, 201);

    app::RelayDecisionDesk decisions(*m_staff);
    const QString zone = QStringLiteral("Asia/Tokyo");
    app::RelayDayDesk day(*m_staff, m_relay->clock, zone);
    QVERIFY(signIn("officer"));
    const auto queue
        = await<Answer<std::vector<counter::UndecidedItem>>>([&](auto done) { decisions.queue(this, done); });
    QVERIFY(queue && *queue);
    QCOMPARE(queue->value().size(), std::size_t(1));
    QCOMPARE(queue->value()[0].application, application);
    QVERIFY(queue->value()[0].receivedAt && !queue->value()[0].inExamination);
    using History = counter::DecisionDesk::History;
    const auto decided = await<Answer<History>>([&](auto done) {
        decisions.decide(application, QStringLiteral("approved"), QStringLiteral("All papers seen"), this, done);
    });
    QVERIFY(decided && *decided);
    QCOMPARE(decided->value().back().first, QStringLiteral("approved"));
    const auto again = await<Answer<History>>([&](auto done) {
        decisions.decide(application, QStringLiteral("rejected"), QStringLiteral("No"), this, done);
    });
    QVERIFY(again && !*again);
    QCOMPARE(again->error().code, QStringLiteral("decision_final"));

    // The relay has no mail server: the traveller is on the list. Calls are not for officers.
    counter::WorkDesk::List seen = list(Role::Officer);
    QVERIFY(!seen.problem);
    QCOMPARE(seen.items.size(), std::size_t(1));
    QCOMPARE(seen.items[0].kind, WorkItem::Kind::Untold);
    QCOMPARE(seen.items[0].application, application);
    QCOMPARE(seen.items[0].status, QStringLiteral("approved"));

    QVERIFY(signIn("supervisor"));
    seen = list(Role::Supervisor);
    QVERIFY(!seen.problem);
    QCOMPARE(seen.items.size(), std::size_t(2));
    for (const WorkItem &item : seen.items) {
        const auto settled
            = await<Answer<std::monostate>>([&](auto done) { m_work->settle(item, {}, {}, this, done); });
        QVERIFY(settled && *settled);
    }
    QVERIFY(list(Role::Supervisor).items.empty());
    // By mistake, both of them.
    for (const bool reopens : {true, false}) {
        for (const WorkItem &item : seen.items) {
            const auto moved = await<Answer<std::monostate>>([&](auto done) {
                reopens ? m_work->reopen(item, this, done) : m_work->settle(item, {}, {}, this, done);
            });
            QVERIFY(moved && *moved);
        }
        QCOMPARE(list(Role::Supervisor).items.size(), reopens ? seen.items.size() : std::size_t(0));
    }

    const auto figures = await<Answer<counter::DayFigures>>([&](auto done) { day.read(day.today(), this, done); });
    QVERIFY(figures && *figures);
    QCOMPARE(figures->value().takings.size(), std::size_t(1));
    QCOMPARE(figures->value().takings[0].sum.toJson(), m_relay->total());
    QCOMPARE(figures->value().decided, 1);
    // A clerk is not shown the day.
    QVERIFY(signIn("clerk"));
    const auto refused = await<Answer<counter::DayFigures>>([&](auto done) { day.read(day.today(), this, done); });
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().code, QStringLiteral("wrong_role"));
}

void TestOfficeDesks::whatWaitsForASecondPerson()
{
    const QString paid = m_relay->post("/v1/payments", m_relay->order(), "key-2").id();
    const QString session = m_relay->stripe.lastSession();
    m_relay->stripe.pay(session);
    QCOMPARE(m_relay->webhook(m_relay->stripe.event("evt_2", "checkout.session.completed", session)).status, 200);
    const QString waiting = m_relay->post("/v1/payments", m_relay->order(), "key-3").id();
    const QByteArray token = m_relay->tokenOf(QStringLiteral("supervisor"));
    QCOMPARE(
        m_relay
            ->asStaff(token, "POST", "/v1/payments/" + paid.toLatin1() + "/refunds",
                {{QStringLiteral("amount"),
                     QJsonObject{{QStringLiteral("minor"), 1001}, {QStringLiteral("currency"), QStringLiteral("JPY")}}},
                    {QStringLiteral("reason"), QStringLiteral("withdrew")}},
                "refund-1")
            .state(),
        QStringLiteral("requested"));
    QCOMPARE(m_relay
                 ->asStaff(token, "POST", "/v1/payments/" + waiting.toLatin1() + "/corrections",
                     {{QStringLiteral("to"), QStringLiteral("closed")},
                         {QStringLiteral("reason"), QStringLiteral("lapsed")}})
                 .status,
        201);
    for (const Role role : {Role::Supervisor, Role::Auditor}) {
        QVERIFY(signIn(qPrintable(counter::toString(role))));
        const counter::WorkDesk::List seen = list(role);
        QVERIFY2(!seen.problem, seen.problem ? qPrintable(seen.problem->code + seen.problem->detail) : "");
        QCOMPARE(seen.items.size(), std::size_t(2));
        const auto &refund = seen.items[0];
        QCOMPARE(refund.kind, WorkItem::Kind::Refund);
        QCOMPARE(refund.payment.text(), paid);
        QCOMPARE(refund.amount->minor(), qint64{1001});
        QCOMPARE(refund.requesterName, QStringLiteral("supervisor"));
        QVERIFY(!refund.requester.isEmpty());
        QCOMPARE(refund.reason, QStringLiteral("withdrew"));
        const auto &correction = seen.items[1];
        QCOMPARE(correction.kind, WorkItem::Kind::Correction);
        QCOMPARE(correction.payment.text(), waiting);
        QCOMPARE(correction.code, QStringLiteral("closed"));
        QCOMPARE(correction.requester, refund.requester);
    }
    QVERIFY(signIn("clerk"));
    QVERIFY(list(Role::Clerk).items.empty());
}

/// From a kiosk's queue that does not move, by what its calls say, to the counter's work list.
void TestOfficeDesks::aMachineThatHandsNothingIn()
{
    const RelayFixture::Machine desk = m_relay->machine();
    QVERIFY2(m_relay->enrol(), qPrintable(m_relay->error()));
    const RelayFixture::Machine kiosk = m_relay->machine();
    m_relay->speakAs(desk);
    const auto calls = clientOf(kiosk, m_relay->port());
    const auto deaf = clientOf(kiosk, testsupport::freePort()); // its push gets nowhere
    StoreFixture files;
    store::StoreWorker store(m_relay->clock, m_relay->random);
    const auto opened = await<domain::Expected<store::StoreWorker::Opened, domain::Error>>(
        [&](auto done) { store.open({.path = files.path()}, crypto::KeyRing(StoreFixture::key()), this, done); });
    QVERIFY(opened && *opened);
    const domain::Instant taken = m_relay->clock.now();
    for (const char *reference : {"first", "second"}) {
        const auto added = await<domain::Expected<store::OutboxEntry, domain::Error>>([&](auto done) {
            store.call(
                this,
                [record = StoreFixture::record(QLatin1String(reference))](
                    store::EncryptedStore &open) { return open.outbox().add(record); },
                done);
        });
        QVERIFY(added && *added);
    }
    app::StoreOutbox outbox(store, m_relay->clock);
    client::RelayPush push(*deaf, kiosk.device);
    sync::TimerAlarm alarm;
    sync::Pusher pusher(outbox, push, alarm, m_relay->clock, m_relay->random, sync::Pusher::Options{});
    app::tellBacklog(pusher, *calls);
    pusher.start();
    QTRY_COMPARE_WITH_TIMEOUT(pusher.status().state, sync::SyncStatus::State::Offline, 20'000);
    const auto isHeard = [&] {
        const auto heard = await<Answer<void>>([&](auto done) { calls->probe(this, done); });
        return heard && heard->has_value();
    };
    const auto ofKiosk = [&]() -> std::optional<WorkItem> {
        const counter::WorkDesk::List seen = list(Role::Clerk);
        const auto found = std::find_if(seen.items.begin(), seen.items.end(),
            [&kiosk](const WorkItem &item) { return item.id == kiosk.device.text(); });
        return found == seen.items.end() ? std::nullopt : std::optional(*found);
    };
    // Records that wait for some minutes are nobody's matter.
    QVERIFY(isHeard());
    m_relay->clock.advance(app::RelayWorkDesk::patience - std::chrono::minutes(3));
    QVERIFY(signIn("clerk") && isHeard());
    QVERIFY(!ofKiosk());
    m_relay->clock.advance(std::chrono::minutes(6)); // the relay notes who is heard every five
    QVERIFY(signIn("clerk") && isHeard());
    std::optional<WorkItem> seen;
    QTRY_VERIFY_WITH_TIMEOUT((seen = ofKiosk()).has_value(), 20'000);
    QCOMPARE(seen->kind, WorkItem::Kind::Stuck);
    QCOMPARE(seen->times, 2);
    QVERIFY(seen->at >= taken - std::chrono::seconds(1) && seen->at < taken + std::chrono::minutes(1));
    // Then it is not heard either, which is said instead, with what waited on it.
    m_relay->clock.advance(app::RelayWorkDesk::silence + std::chrono::minutes(1));
    QVERIFY(signIn("clerk"));
    QTRY_VERIFY_WITH_TIMEOUT((seen = ofKiosk()).has_value(), 20'000);
    QCOMPARE(seen->kind, WorkItem::Kind::Silent);
    QCOMPARE(seen->waiting, 2);
}

QTEST_GUILESS_MAIN(TestOfficeDesks)
#include "tst_officedesks.moc"

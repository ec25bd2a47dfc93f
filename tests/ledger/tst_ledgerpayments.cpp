// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ledger/ledgerhouse.h"

#include <QMutex>
#include <QTest>

#include <atomic>
#include <thread>

using namespace chancery;
using namespace chancery::ledger;
using domain::PaymentState;

class TestLedgerPayments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void createCommitsRequestAndEvents();
    void sameKeyGivesTheSameAnswer();
    void answerIsKeptWithTheFact();
    void keyWithoutAnswerIsInFlightThenAnswered();
    void otherBodyIsMismatch();
    void liveAttemptIsGivenBack();
    void otherMethodOrFigureMustCloseFirst();
    void paidApplicationIsAlreadyPaid();
    void repeatAfterLostCommitFindsItsOwnRow();
    void sixthCreateIsTooMany();
    void manyAtOnceMakeOneLiveAttemptEach();
    void twoRelaysAtOnceMakeOneLiveAttemptEach();
    void lifeOfAPayment();
    void unansweredThenFoundAgain();
    void aPayerWhoHasBegunIsAnEvent();
    void closeBeforeTheOrderIsKnown();
    void closedOrderKeepsItsReason();
    void illegalFactIsRefusedAndChangesNothing();
    void unknownPaymentIsTold();
    void secondPaidAttemptIsSurplus();
    void historyIsPagedNewestFirst();
    void linksAreFound();
    void changesAreToldOnAnyRelay();

private:
    // Before the house: its threads report here until it is gone.
    QMutex m_mutex;
    std::vector<Change> m_heard;
    LedgerHouse m_house;
};

void TestLedgerPayments::initTestCase()
{
    const auto onChanged = [this](const std::vector<Change> &changes) {
        const QMutexLocker lock(&m_mutex);
        m_heard.insert(m_heard.end(), changes.begin(), changes.end());
    };
    QVERIFY2(m_house.open({onChanged, {}}), qPrintable(m_house.error()));
}

void TestLedgerPayments::createCommitsRequestAndEvents()
{
    const NewAttempt wish = m_house.wish(m_house.newApplication(), QStringLiteral("first"));
    const auto outcome = m_house.create(wish);
    QVERIFY(outcome);
    const auto *made = std::get_if<Created>(&*outcome);
    QVERIFY(made);
    QCOMPARE(toString(made->attempt.state), QStringLiteral("submitting"));
    QCOMPARE(made->attempt.version, 2);
    const auto loaded = m_house.load(wish.id);
    QVERIFY(loaded);
    QCOMPARE(loaded->request, wish.request);
    QCOMPARE(loaded->total, wish.total);
    QVERIFY(loaded->createdAt == made->attempt.createdAt);
    QVERIFY(loaded->expiresAt == wish.expiresAt);
    QCOMPARE(
        m_house.trail(wish.id), (QStringList{QStringLiteral("create>created"), QStringLiteral("submit>submitting")}));
}

void TestLedgerPayments::sameKeyGivesTheSameAnswer()
{
    const auto application = m_house.newApplication();
    NewAttempt wish = m_house.wish(application, QStringLiteral("again"));
    QVERIFY(std::holds_alternative<Created>(*m_house.create(wish)));
    const StoredAnswer answer{201, "{\"id\":\"\xc3\xa9\"}"};
    const auto store = [&](const QString &key, const StoredAnswer &what) {
        return *LedgerHouse::await<bool>([&](auto a) { m_house.ledger->storeAnswer(m_house.device, key, what, a); });
    };
    QVERIFY(store(wish.idempotencyKey, answer));
    QVERIFY(store(wish.idempotencyKey, {200, "later"}));
    QVERIFY(!store(QStringLiteral("no such key"), answer));
    wish.id = domain::PaymentId::make(m_house.random);
    const auto outcome = m_house.create(wish);
    const auto *same = std::get_if<SameKeySameAnswer>(&*outcome);
    QVERIFY(same);
    QVERIFY(same->answer == answer);
    QVERIFY(same->attempt.id != wish.id);
    QVERIFY(!m_house.load(wish.id));
}

void TestLedgerPayments::answerIsKeptWithTheFact()
{
    const NewAttempt wish = m_house.wish(m_house.newApplication(), QStringLiteral("kept"));
    const AttemptView made = std::get<Created>(*m_house.create(wish)).attempt;
    const auto record = [&](const rules::Fact &fact) {
        // As the desk does: nothing is answered while the provider has not spoken.
        const AnswerToKeep keep{m_house.device, wish.idempotencyKey, [](const AttemptView &view) {
                                    return view.state == PaymentState::Unknown
                                        ? std::nullopt
                                        : std::optional(StoredAnswer{201, domain::toString(view.state).toLatin1()});
                                }};
        return LedgerHouse::await<Recorded>([&](auto answer) {
            m_house.ledger->recordFactAndAnswer(made.id, fact, {QStringLiteral("api"), {}}, keep, answer);
        });
    };
    const auto bound = [&] {
        return (*LedgerHouse::await<std::optional<BoundKey>>([&](auto answer) {
            m_house.ledger->findKey(m_house.device, wish.idempotencyKey, answer);
        }))->answer;
    };
    QVERIFY(!record(rules::Unanswered{QStringLiteral("timeout")})->kept);
    QVERIFY(!bound());
    const auto opened = record(LedgerHouse::opened(QStringLiteral("cs_kept")));
    QVERIFY(opened->kept == (StoredAnswer{201, "open"}));
    QVERIFY(bound() == opened->kept);
    // The first one stays.
    QVERIFY(record(rules::Closed{})->changed);
    QVERIFY(bound() == opened->kept);
}

void TestLedgerPayments::keyWithoutAnswerIsInFlightThenAnswered()
{
    NewAttempt wish = m_house.wish(m_house.newApplication(), QStringLiteral("flight"));
    const auto first = std::get<Created>(*m_house.create(wish)).attempt;
    wish.id = domain::PaymentId::make(m_house.random);
    QVERIFY(std::holds_alternative<InFlight>(*m_house.create(wish)));
    QVERIFY(m_house.record(first.id, LedgerHouse::opened(QStringLiteral("cs_flight"))));
    const auto outcome = m_house.create(wish);
    const auto *same = std::get_if<SameKeySameAnswer>(&*outcome);
    QVERIFY(same && !same->answer);
    QCOMPARE(toString(same->attempt.state), QStringLiteral("open"));
}

void TestLedgerPayments::otherBodyIsMismatch()
{
    NewAttempt wish = m_house.wish(m_house.newApplication(), QStringLiteral("body"));
    QVERIFY(std::holds_alternative<Created>(*m_house.create(wish)));
    wish.id = domain::PaymentId::make(m_house.random);
    wish.bodyHash = QCryptographicHash::hash("other", QCryptographicHash::Sha256);
    QVERIFY(std::holds_alternative<Mismatch>(*m_house.create(wish)));
}

void TestLedgerPayments::liveAttemptIsGivenBack()
{
    const auto application = m_house.newApplication();
    const auto first = std::get<Created>(*m_house.create(m_house.wish(application, QStringLiteral("live-1")))).attempt;
    NewAttempt second = m_house.wish(application, QStringLiteral("live-2"));
    const auto outcome = m_house.create(second);
    QVERIFY(std::get<LiveAttempt>(*outcome).attempt.id == first.id);
    // The key belongs to that attempt for good: once it is over, the same key still makes no other one.
    QVERIFY(m_house.record(first.id, rules::Failed{QStringLiteral("declined"), true}));
    const auto repeat = m_house.create(second);
    QVERIFY(std::get<SameKeySameAnswer>(*repeat).attempt.id == first.id);
    QVERIFY(std::holds_alternative<Created>(*m_house.create(m_house.wish(application, QStringLiteral("live-3")))));
}

void TestLedgerPayments::otherMethodOrFigureMustCloseFirst()
{
    const auto application = m_house.newApplication();
    const auto first
        = std::get<Created>(*m_house.create(m_house.wish(application, QStringLiteral("switch-1")))).attempt;
    NewAttempt other = m_house.wish(application, QStringLiteral("switch-2"));
    other.method = QStringLiteral("alipay_qr");
    QVERIFY(std::get<MustCloseFirst>(*m_house.create(other)).attempt.id == first.id);
    NewAttempt figure = m_house.wish(application, QStringLiteral("switch-3"));
    figure.total = LedgerHouse::yen(11300);
    QVERIFY(std::holds_alternative<MustCloseFirst>(*m_house.create(figure)));
    QVERIFY(m_house.record(first.id, rules::Closed{}));
    QVERIFY(std::holds_alternative<Created>(*m_house.create(other)));
}

void TestLedgerPayments::paidApplicationIsAlreadyPaid()
{
    const AttemptView attempt = m_house.openAttempt();
    QVERIFY(m_house.record(attempt.id, LedgerHouse::captureOf(attempt)));
    const auto outcome = m_house.create(m_house.wish(attempt.application, QStringLiteral("paid")));
    QVERIFY(std::get<AlreadyPaid>(*outcome).attempt.id == attempt.id);
    const auto cancelled = m_house.newApplication();
    QVERIFY(m_house.query(
        QStringLiteral("INSERT INTO chancery.obligations VALUES ('%1', 'TYO', 'cancelled')").arg(cancelled.text())));
    QVERIFY(std::holds_alternative<NotPayable>(*m_house.create(m_house.wish(cancelled, QStringLiteral("cancelled")))));
}

void TestLedgerPayments::repeatAfterLostCommitFindsItsOwnRow()
{
    const NewAttempt wish = m_house.wish(m_house.newApplication(), QStringLiteral("lost"));
    QVERIFY(std::holds_alternative<Created>(*m_house.create(wish)));
    QVERIFY(std::get<Created>(*m_house.create(wish)).attempt.id == wish.id);
    QCOMPARE(m_house.trail(wish.id).size(), 2);
}

void TestLedgerPayments::sixthCreateIsTooMany()
{
    const auto application = m_house.newApplication();
    for (int i = 0; i < createLimit; ++i) {
        const auto outcome = m_house.create(m_house.wish(application, QStringLiteral("rate-%1").arg(i)));
        QVERIFY(
            m_house.record(std::get<Created>(*outcome).attempt.id, rules::Failed{QStringLiteral("declined"), true}));
    }
    const auto outcome = m_house.create(m_house.wish(application, QStringLiteral("rate-x")));
    const auto seconds = std::get<TooMany>(*outcome).retryAfter.count();
    QVERIFY2(seconds > 880 && seconds <= 900, qPrintable(QString::number(seconds)));
    // A repeat is no create; another device has its own count; the window slides.
    QVERIFY(std::holds_alternative<SameKeySameAnswer>(
        *m_house.create(m_house.wish(application, QStringLiteral("rate-0")))));
    const QString shift
        = QStringLiteral("UPDATE chancery.idempotency_keys SET created_at = created_at - interval '15 min' WHERE"
                         " key = 'rate-0'");
    QVERIFY(m_house.query(shift));
    QVERIFY(std::holds_alternative<Created>(*m_house.create(m_house.wish(application, QStringLiteral("rate-y")))));
}

namespace {

/// 64 clients at once over 20 applications, on one ledger or two.
int racingCreates(LedgerHouse &house, const std::vector<Ledger *> &ledgers)
{
    std::vector<domain::ApplicationRef> applications;
    for (int i = 0; i < 20; ++i)
        applications.push_back(house.newApplication());
    std::vector<std::vector<NewAttempt>> wishes(64);
    for (std::size_t client = 0; client < wishes.size(); ++client) {
        for (std::size_t i = 0; i < applications.size(); ++i) {
            wishes[client].push_back(house.wish(
                applications[(i + client) % applications.size()], QStringLiteral("r-%1-%2").arg(client).arg(i)));
            // Each client is a device of its own, else the rate limit would stop the race.
            wishes[client].back().device
                = domain::DeviceId(QStringLiteral("dev_%1").arg(client, 26, 10, QLatin1Char('0')));
        }
    }
    std::atomic<int> created{0};
    std::atomic<int> wrong{0};
    std::vector<std::thread> clients;
    for (std::size_t client = 0; client < wishes.size(); ++client) {
        clients.emplace_back([&, client] {
            for (const NewAttempt &wish : wishes[client]) {
                const auto reply = LedgerHouse::await<CreateOutcome>(
                    [&](auto answer) { ledgers[client % ledgers.size()]->createAttempt(wish, answer); });
                if (!reply)
                    ++wrong;
                else if (std::holds_alternative<Created>(*reply))
                    ++created;
                else if (!std::holds_alternative<LiveAttempt>(*reply))
                    ++wrong;
            }
        });
    }
    for (std::thread &client : clients)
        client.join();
    return wrong == 0 ? created.load() : -wrong.load();
}

} // namespace

void TestLedgerPayments::manyAtOnceMakeOneLiveAttemptEach()
{
    for (int client = 0; client < 64; ++client)
        QVERIFY(m_house.addDevice(domain::DeviceId(QStringLiteral("dev_%1").arg(client, 26, 10, QLatin1Char('0')))));
    QCOMPARE(racingCreates(m_house, {m_house.ledger.get()}), 20);
    QCOMPARE(
        m_house.number(QStringLiteral("SELECT count(*) FROM (SELECT FROM chancery.attempts WHERE state = 'submitting'"
                                      " GROUP BY application HAVING count(*) > 1) x")),
        0);
}

void TestLedgerPayments::twoRelaysAtOnceMakeOneLiveAttemptEach()
{
    LedgerOptions options;
    options.url = m_house.url();
    Ledger other(options, {});
    QVERIFY(other.start());
    QVERIFY(
        m_house.query(QStringLiteral("UPDATE chancery.idempotency_keys SET key = 'old-' || key WHERE key LIKE 'r-%'")));
    QCOMPARE(racingCreates(m_house, {m_house.ledger.get(), &other}), 20);
}

void TestLedgerPayments::lifeOfAPayment()
{
    const AttemptView attempt = m_house.openAttempt();
    QCOMPARE(attempt.url, QStringLiteral("https://pay.example/") + attempt.providerReference);
    QCOMPARE(attempt.version, 3);
    const auto captured = m_house.record(attempt.id, LedgerHouse::captureOf(attempt));
    QVERIFY(captured && captured->changed);
    QCOMPARE(toString(captured->attempt.state), QStringLiteral("captured"));
    QCOMPARE(toString(captured->attempt.obligation), QStringLiteral("paid"));
    const auto again = m_house.record(attempt.id, LedgerHouse::captureOf(attempt));
    QVERIFY(again && !again->changed && again->refusal.isEmpty());
    const auto loaded = m_house.load(attempt.id);
    QCOMPARE(loaded->version, 4);
    QCOMPARE(loaded->paymentReference, QStringLiteral("pi_") + attempt.id.text());
    QCOMPARE(*loaded->captured, attempt.total);
    QCOMPARE(toString(loaded->obligation), QStringLiteral("paid"));
    QVERIFY(m_house.record(attempt.id, rules::RefundDone{LedgerHouse::yen(200)}));
    QVERIFY(m_house.record(attempt.id, rules::RefundDone{LedgerHouse::yen(300)}));
    QCOMPARE(m_house.load(attempt.id)->refunded, LedgerHouse::yen(300));
    QCOMPARE(m_house.trail(attempt.id).mid(2),
        (QStringList{QStringLiteral("opened>open"), QStringLiteral("captured>captured"),
            QStringLiteral("refund_done>part_refunded"), QStringLiteral("refund_done>part_refunded")}));
}

void TestLedgerPayments::unansweredThenFoundAgain()
{
    const AttemptView attempt = m_house.created();
    const auto lost = m_house.record(attempt.id, rules::Unanswered{QStringLiteral("timeout")});
    QCOMPARE(toString(lost->attempt.state), QStringLiteral("unknown"));
    const auto found = m_house.record(attempt.id,
        rules::StillOpen{QStringLiteral("cs_found"), QStringLiteral("https://pay.example/f"), {},
            attempt.providerEnd + std::chrono::hours(1)});
    QCOMPARE(toString(found->attempt.state), QStringLiteral("open"));
    const auto loaded = m_house.load(attempt.id);
    QCOMPARE(loaded->providerReference, QStringLiteral("cs_found"));
    QCOMPARE(loaded->url, QStringLiteral("https://pay.example/f"));
    QVERIFY(loaded->providerEnd == attempt.providerEnd + std::chrono::hours(1));
}

void TestLedgerPayments::aPayerWhoHasBegunIsAnEvent()
{
    const AttemptView attempt
        = m_house.record(m_house.created().id, LedgerHouse::opened(QStringLiteral("cs_scanned")))->attempt;
    rules::StillOpen scanned{attempt.providerReference, {}, {}, {}, QStringLiteral("2026090122001")};
    const auto told = m_house.record(attempt.id, scanned);
    QVERIFY(told && told->changed);
    QCOMPARE(toString(told->attempt.state), QStringLiteral("open"));
    QCOMPARE(told->attempt.version, attempt.version + 1);
    QCOMPARE(m_house.load(attempt.id)->paymentReference, scanned.paymentReference);
    QVERIFY(!m_house.record(attempt.id, scanned)->changed);
    scanned.paymentReference.clear();
    QVERIFY(!m_house.record(attempt.id, scanned)->changed);
    QCOMPARE(m_house.load(attempt.id)->paymentReference, QStringLiteral("2026090122001"));
}

void TestLedgerPayments::closeBeforeTheOrderIsKnown()
{
    const AttemptView attempt = m_house.created();
    const auto asked = m_house.record(attempt.id, rules::Act::AskClose, QStringLiteral("canceled_by_payer"));
    QVERIFY(asked && !asked->changed && asked->refusal.isEmpty());
    QCOMPARE(m_house.load(attempt.id)->closeWanted, QStringLiteral("canceled_by_payer"));
    const auto open = m_house.record(attempt.id, LedgerHouse::opened(QStringLiteral("cs_wanted")));
    QCOMPARE(open->attempt.closeWanted, QStringLiteral("canceled_by_payer"));
    QCOMPARE(toString(m_house.record(attempt.id, rules::Act::AskClose)->attempt.state), QStringLiteral("closing"));
}

void TestLedgerPayments::closedOrderKeepsItsReason()
{
    const AttemptView cancelled = m_house.openAttempt();
    QVERIFY(m_house.record(cancelled.id, rules::Act::AskClose, QStringLiteral("canceled_by_payer")));
    QVERIFY(m_house.record(cancelled.id, rules::Closed{}));
    QCOMPARE(m_house.load(cancelled.id)->failureCode, QStringLiteral("canceled_by_payer"));
    const AttemptView expired = m_house.openAttempt();
    QVERIFY(m_house.record(expired.id, rules::Closed{true}));
    QCOMPARE(m_house.load(expired.id)->failureCode, QStringLiteral("expired"));
    QVERIFY(m_house.load(expired.id)->failureRetryable);
    // The payer was faster after all.
    QVERIFY(m_house.record(expired.id, LedgerHouse::captureOf(expired)));
    QCOMPARE(m_house.load(expired.id)->failureCode, QString());
}

void TestLedgerPayments::illegalFactIsRefusedAndChangesNothing()
{
    const AttemptView attempt = m_house.openAttempt();
    const auto refused = m_house.record(attempt.id, rules::RefundRejected{QStringLiteral("x")});
    QVERIFY(refused && !refused->changed);
    QCOMPARE(refused->refusal, QStringLiteral("illegal_event"));
    QCOMPARE(m_house.load(attempt.id)->version, attempt.version);
}

void TestLedgerPayments::unknownPaymentIsTold()
{
    const auto id = domain::PaymentId::make(m_house.random);
    QCOMPARE(m_house.record(id, rules::Closed{}).error().code, QStringLiteral("payment_unknown"));
    QVERIFY(!m_house.load(id));
}

void TestLedgerPayments::secondPaidAttemptIsSurplus()
{
    const AttemptView first = m_house.openAttempt();
    QVERIFY(m_house.record(first.id, rules::Closed{}));
    const auto second
        = std::get<Created>(*m_house.create(m_house.wish(first.application, QStringLiteral("channel-2")))).attempt;
    // Both captures arrive at once; one connection decides, the other becomes surplus.
    auto one = LedgerHouse::begin<Recorded>([&](auto a) {
        m_house.ledger->recordFact(first.id, LedgerHouse::captureOf(first), {QStringLiteral("query"), {}}, a);
    });
    auto two = LedgerHouse::begin<Recorded>([&](auto a) {
        m_house.ledger->recordFact(second.id, LedgerHouse::captureOf(second), {QStringLiteral("query"), {}}, a);
    });
    QVERIFY(one.get() && two.get());
    QStringList states{toString(m_house.load(first.id)->state), toString(m_house.load(second.id)->state)};
    states.sort();
    QCOMPARE(states, (QStringList{QStringLiteral("captured"), QStringLiteral("surplus")}));
}

void TestLedgerPayments::historyIsPagedNewestFirst()
{
    const auto page = [&](HistoryQuery query) {
        return LedgerHouse::await<HistoryPage>([&](auto a) { m_house.ledger->history(query, a); });
    };
    HistoryQuery query{.post = QStringLiteral("TYO"),
        .application = {},
        .state = {},
        .method = {},
        .from = {},
        .to = {},
        .cursor = {},
        .limit = 7};
    std::vector<AttemptView> all;
    do {
        const auto next = page(query);
        QVERIFY(next && next->attempts.size() <= 7);
        all.insert(all.end(), next->attempts.begin(), next->attempts.end());
        query.cursor = next->next;
    } while (!query.cursor.isEmpty());
    QCOMPARE(int(all.size()), m_house.number(QStringLiteral("SELECT count(*) FROM chancery.attempts")));
    QVERIFY(
        std::is_sorted(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.createdAt > b.createdAt; }));
    query.cursor = QStringLiteral("nonsense");
    QCOMPARE(page(query).error().code, QStringLiteral("cursor_malformed"));
    query = {.post = QStringLiteral("TYO"),
        .application = all.back().application,
        .state = all.back().state,
        .method = all.back().method,
        .from = all.back().createdAt,
        .to = {},
        .cursor = {},
        .limit = 50};
    QVERIFY(page(query)->attempts.size() >= 1);
    query.method = QStringLiteral("cash");
    QCOMPARE(page(query)->attempts.size(), std::size_t(0));
    query = {.post = QStringLiteral("OSA"),
        .application = {},
        .state = {},
        .method = {},
        .from = {},
        .to = {},
        .cursor = {},
        .limit = 50};
    QCOMPARE(page(query)->attempts.size(), std::size_t(0));
}

void TestLedgerPayments::linksAreFound()
{
    const AttemptView attempt = m_house.openAttempt();
    const auto find = [&](const QString &token) {
        return *LedgerHouse::await<std::optional<AttemptView>>([&](auto a) { m_house.ledger->findByLink(token, a); });
    };
    QVERIFY(find(attempt.linkToken)->id == attempt.id);
    QVERIFY(!find(QStringLiteral("nobody")));
}

void TestLedgerPayments::changesAreToldOnAnyRelay()
{
    LedgerOptions options;
    options.url = m_house.url();
    Ledger other(options, {});
    QVERIFY(other.start());
    const AttemptView attempt = m_house.openAttempt();
    const auto captured = LedgerHouse::await<Recorded>([&](auto a) {
        other.recordFact(attempt.id, LedgerHouse::captureOf(attempt), {QStringLiteral("query"), {}}, a);
    });
    QVERIFY(captured);
    const Change expected{attempt.id, 4};
    QTRY_VERIFY([&] {
        const QMutexLocker lock(&m_mutex);
        return std::find(m_heard.begin(), m_heard.end(), expected) != m_heard.end();
    }());
}

QTEST_GUILESS_MAIN(TestLedgerPayments)
#include "tst_ledgerpayments.moc"

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/pgconnection.h"
#include "tests/ledger/ledgerhouse.h"

#include <QTest>

#include <algorithm>

using namespace chancery;
using namespace chancery::ledger;

class TestLedgerNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void captureIsAppliedWithItsNotice();
    void duplicatesAreAnsweredAlike();
    void anyOrderEndsCaptured();
    void orphanIsKept();
    void disputeToldBeforeItsCaptureIsAskedAbout_data();
    void disputeToldBeforeItsCaptureIsAskedAbout();
    void disputeAndCaptureOfTwoRelaysMeet_data();
    void disputeAndCaptureOfTwoRelaysMeet();
    void captureWithoutANameLearnsIt();
    void foundByTheProvidersOrder();
    void otherProvidersNoticeIsAnOrphan();
    void noticeWithoutFactMakesTheQueryDue();
    void wrongAmountIsSurplusAndObligationStaysDue();
    void foreignAccountIsKeptAndRefused();
    void digestAndSummaryAreKept();
    void poisonedNoticeHarmsNoOther();
    void manyAtOnceAreAllCaptured();

private:
    LedgerHouse m_house;
    int m_event = 0;
    QString nextEvent() { return QStringLiteral("evt_%1").arg(++m_event); }
};

void TestLedgerNotices::initTestCase()
{
    QVERIFY2(m_house.open(), qPrintable(m_house.error()));
}

void TestLedgerNotices::captureIsAppliedWithItsNotice()
{
    const AttemptView attempt = m_house.openAttempt();
    const QString event = nextEvent();
    const auto outcome = m_house.notice(LedgerHouse::noticeOf(attempt, event, LedgerHouse::captureOf(attempt)));
    QVERIFY(outcome && !outcome->duplicate && outcome->changed);
    QCOMPARE(toString(outcome->attempt->state), QStringLiteral("captured"));
    QCOMPARE(m_house.value(
                 QStringLiteral("SELECT attempt || ' ' || outcome FROM chancery.webhook_inbox WHERE event_id = '%1'")
                     .arg(event)),
        attempt.id.text() + QStringLiteral(" applied"));
    QCOMPARE(m_house.value(QStringLiteral(
                 "SELECT cause || ' ' || detail FROM chancery.events WHERE attempt = '%1' AND version = 4")
                               .arg(attempt.id.text())),
        QStringLiteral("webhook ") + event);
}

void TestLedgerNotices::duplicatesAreAnsweredAlike()
{
    const AttemptView attempt = m_house.openAttempt();
    const NewNotice message = LedgerHouse::noticeOf(attempt, nextEvent(), LedgerHouse::captureOf(attempt));
    // All fifty are on their way before the first is answered.
    std::vector<std::future<LedgerHouse::Reply<NoticeOutcome>>> replies;
    for (int i = 0; i < 50; ++i)
        replies.push_back(LedgerHouse::begin<NoticeOutcome>([&](auto a) { m_house.ledger->recordNotice(message, a); }));
    int fresh = 0;
    for (auto &reply : replies) {
        const auto outcome = reply.get();
        QVERIFY(outcome && outcome->attempt);
        fresh += outcome->duplicate ? 0 : 1;
        QCOMPARE(toString(outcome->attempt->state), QStringLiteral("captured"));
    }
    QCOMPARE(fresh, 1);
    QCOMPARE(m_house.trail(attempt.id).size(), 4);
}

void TestLedgerNotices::anyOrderEndsCaptured()
{
    std::vector<int> order{0, 1, 2, 3};
    do {
        const AttemptView attempt = m_house.openAttempt();
        const std::vector<std::optional<rules::Fact>> facts{LedgerHouse::captureOf(attempt), rules::Closed{true},
            rules::Failed{QStringLiteral("declined"), true}, std::nullopt};
        std::vector<std::future<LedgerHouse::Reply<NoticeOutcome>>> replies;
        for (const int i : order) {
            for (int times = 0; times < 2; ++times) {
                const NewNotice message
                    = LedgerHouse::noticeOf(attempt, attempt.id.text() + QString::number(i), facts[std::size_t(i)]);
                replies.push_back(
                    LedgerHouse::begin<NoticeOutcome>([&](auto a) { m_house.ledger->recordNotice(message, a); }));
            }
        }
        for (auto &reply : replies)
            QVERIFY(reply.get());
        QCOMPARE(toString(m_house.load(attempt.id)->state), QStringLiteral("captured"));
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestLedgerNotices::orphanIsKept()
{
    AttemptView stranger = m_house.openAttempt();
    stranger.id = domain::PaymentId::make(m_house.random);
    const QString event = nextEvent();
    const auto outcome = m_house.notice(LedgerHouse::noticeOf(stranger, event, rules::Closed{}));
    QVERIFY(outcome && !outcome->attempt && !outcome->changed && !outcome->duplicate);
    QCOMPARE(
        m_house.value(QStringLiteral("SELECT outcome FROM chancery.webhook_inbox WHERE event_id = '%1'").arg(event)),
        QStringLiteral("orphan"));
}

void TestLedgerNotices::disputeToldBeforeItsCaptureIsAskedAbout_data()
{
    QTest::addColumn<bool>("together");
    QTest::newRow("one after the other") << false;
    QTest::newRow("in one group") << true;
}

void TestLedgerNotices::disputeToldBeforeItsCaptureIsAskedAbout()
{
    QFETCH(const bool, together);
    const AttemptView attempt = m_house.openAttempt();
    const rules::Captured capture = LedgerHouse::captureOf(attempt);
    NewNotice dispute = LedgerHouse::noticeOf(attempt, nextEvent(), std::nullopt);
    dispute.payment = {};
    dispute.providerReference.clear();
    dispute.paymentReference = capture.paymentReference;
    dispute.asks = NewNotice::Asks::Disputes;
    NewNotice ofNobody = dispute;
    ofNobody.eventId = nextEvent();
    ofNobody.paymentReference += QStringLiteral("_of_nobody");
    const auto record = [this](const NewNotice &notice) {
        return LedgerHouse::begin<NoticeOutcome>([&](auto a) { m_house.ledger->recordNotice(notice, a); });
    };
    auto told = record(dispute);
    if (!together)
        QVERIFY(!told.get()->attempt);
    auto paid = record(LedgerHouse::noticeOf(attempt, nextEvent(), capture));
    auto strange = record(ofNobody);
    QVERIFY(paid.get()->changed && !strange.get()->attempt);
    if (together)
        QVERIFY(told.get());
    QCOMPARE(m_house.value(QStringLiteral("SELECT string_agg(about || ' ' || asked, ',') FROM chancery.open_questions"
                                          " WHERE attempt = '%1'")
                               .arg(attempt.id.text())),
        QStringLiteral("disputes 1"));
}

void TestLedgerNotices::disputeAndCaptureOfTwoRelaysMeet_data()
{
    QTest::addColumn<bool>("captureFirst");
    QTest::newRow("the capture commits first") << true;
    QTest::newRow("the dispute commits first") << false;
}

void TestLedgerNotices::disputeAndCaptureOfTwoRelaysMeet()
{
    QFETCH(const bool, captureFirst);
    LedgerOptions options;
    options.url = m_house.url();
    Ledger other(options, {});
    QVERIFY(other.start());
    const AttemptView attempt = m_house.openAttempt();
    const rules::Captured capture = LedgerHouse::captureOf(attempt);
    NewNotice dispute = LedgerHouse::noticeOf(attempt, nextEvent(), std::nullopt);
    dispute.payment = {};
    dispute.providerReference.clear();
    dispute.paymentReference = capture.paymentReference;
    dispute.asks = NewNotice::Asks::Disputes;
    const NewNotice paid = LedgerHouse::noticeOf(attempt, nextEvent(), capture);

    // Whoever has done all but the last of its commit waits there for a lock that is held here.
    QVERIFY(m_house.query(QStringLiteral("CREATE FUNCTION public.hold() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                                         " PERFORM pg_advisory_xact_lock_shared(4711); RETURN NULL; END $$")));
    QVERIFY(
        m_house.query(QStringLiteral("CREATE CONSTRAINT TRIGGER hold AFTER INSERT ON chancery.webhook_inbox"
                                     " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.hold()")));
    auto holder = PgConnection::open(m_house.url(), {});
    QVERIFY(holder);
    QVERIFY(holder->execute("SELECT pg_advisory_lock(4711)"));
    const auto waiting = [this] {
        return m_house.number(QStringLiteral("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                                             " AND database = (SELECT oid FROM pg_database WHERE datname ="
                                             " current_database())"));
    };
    const auto record = [](Ledger &ledger, const NewNotice &notice) {
        return LedgerHouse::begin<NoticeOutcome>([&](auto a) { ledger.recordNotice(notice, a); });
    };
    auto first = record(*m_house.ledger, captureFirst ? paid : dispute);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 1, 20'000);
    auto second = record(other, captureFirst ? dispute : paid);
    QTRY_COMPARE_WITH_TIMEOUT(waiting(), 2, 20'000);
    QVERIFY(holder->execute("SELECT pg_advisory_unlock(4711)"));
    QVERIFY(first.get() && second.get());
    other.stop();
    QVERIFY(m_house.query(QStringLiteral("DROP FUNCTION public.hold() CASCADE")));
    QCOMPARE(m_house.value(QStringLiteral("SELECT string_agg(about || ' ' || asked, ',') FROM chancery.open_questions"
                                          " WHERE attempt = '%1'")
                               .arg(attempt.id.text())),
        QStringLiteral("disputes 1"));
}

void TestLedgerNotices::captureWithoutANameLearnsIt()
{
    const AttemptView attempt = m_house.openAttempt();
    const rules::Captured named = LedgerHouse::captureOf(attempt);
    rules::Captured unnamed = named;
    unnamed.paymentReference.clear();
    NewNotice dispute = LedgerHouse::noticeOf(attempt, nextEvent(), std::nullopt);
    dispute.payment = {};
    dispute.providerReference.clear();
    dispute.paymentReference = named.paymentReference;
    dispute.asks = NewNotice::Asks::Disputes;
    QVERIFY(!m_house.notice(dispute)->attempt);
    QVERIFY(m_house.notice(LedgerHouse::noticeOf(attempt, nextEvent(), unnamed))->changed);
    QCOMPARE(m_house.load(attempt.id)->paymentReference, QString());
    const auto again = m_house.record(attempt.id, named);
    QVERIFY(again && !again->changed && again->refusal.isEmpty());
    QCOMPARE(m_house.load(attempt.id)->paymentReference, named.paymentReference);
    QCOMPARE(
        m_house.value(
            QStringLiteral("SELECT about FROM chancery.open_questions WHERE attempt = '%1'").arg(attempt.id.text())),
        QStringLiteral("disputes"));
    // A name that is known stays.
    rules::Captured another = named;
    another.paymentReference += QStringLiteral("_other");
    QCOMPARE(m_house.record(attempt.id, another)->refusal, QStringLiteral("second_capture"));
    QCOMPARE(m_house.load(attempt.id)->paymentReference, named.paymentReference);
}

void TestLedgerNotices::foundByTheProvidersOrder()
{
    const AttemptView attempt = m_house.openAttempt();
    NewNotice message = LedgerHouse::noticeOf(attempt, nextEvent(), LedgerHouse::captureOf(attempt));
    message.payment = {};
    const auto outcome = m_house.notice(message);
    QVERIFY(outcome->attempt && outcome->attempt->id == attempt.id && outcome->changed);
}

void TestLedgerNotices::otherProvidersNoticeIsAnOrphan()
{
    const AttemptView attempt = m_house.openAttempt();
    NewNotice message = LedgerHouse::noticeOf(attempt, nextEvent(), LedgerHouse::captureOf(attempt));
    message.provider = QStringLiteral("alipay");
    QVERIFY(!m_house.notice(message)->attempt);
    QCOMPARE(toString(m_house.load(attempt.id)->state), QStringLiteral("open"));
}

void TestLedgerNotices::noticeWithoutFactMakesTheQueryDue()
{
    const AttemptView attempt = m_house.openAttempt();
    const auto outcome = m_house.notice(LedgerHouse::noticeOf(attempt, nextEvent(), std::nullopt));
    QVERIFY(outcome->attempt && !outcome->changed && outcome->refusal.isEmpty());
    QCOMPARE(m_house.value(QStringLiteral("SELECT next_check_at <= now() FROM chancery.attempts WHERE id = '%1'")
                               .arg(attempt.id.text())),
        QStringLiteral("t"));
}

void TestLedgerNotices::wrongAmountIsSurplusAndObligationStaysDue()
{
    const AttemptView attempt = m_house.openAttempt();
    auto capture = LedgerHouse::captureOf(attempt);
    capture.amount = domain::Money::fromMinor(11199, *domain::Currency::fromCode(u"USD")).value();
    const auto outcome = m_house.notice(LedgerHouse::noticeOf(attempt, nextEvent(), capture));
    QCOMPARE(toString(outcome->attempt->state), QStringLiteral("surplus"));
    const auto loaded = m_house.load(attempt.id);
    QCOMPARE(toString(loaded->obligation), QStringLiteral("due"));
    QCOMPARE(*loaded->captured, capture.amount);
    QCOMPARE(loaded->total, attempt.total);
    QVERIFY(std::holds_alternative<Created>(
        *m_house.create(m_house.wish(attempt.application, QStringLiteral("after-surplus")))));
}

void TestLedgerNotices::foreignAccountIsKeptAndRefused()
{
    const AttemptView attempt = m_house.openAttempt();
    auto capture = LedgerHouse::captureOf(attempt);
    capture.livemode = true;
    const QString event = nextEvent();
    const auto outcome = m_house.notice(LedgerHouse::noticeOf(attempt, event, capture));
    QCOMPARE(outcome->refusal, QStringLiteral("foreign_account"));
    QCOMPARE(toString(outcome->attempt->state), QStringLiteral("open"));
    QCOMPARE(
        m_house.value(QStringLiteral("SELECT outcome FROM chancery.webhook_inbox WHERE event_id = '%1'").arg(event)),
        QStringLiteral("foreign_account"));
}

void TestLedgerNotices::digestAndSummaryAreKept()
{
    const AttemptView attempt = m_house.openAttempt();
    NewNotice message = LedgerHouse::noticeOf(attempt, nextEvent(), std::nullopt);
    message.bodyHash = QCryptographicHash::hash(QByteArray("\x00\xff\xfe", 3), QCryptographicHash::Sha256);
    message.summary = "{\"id\":\"evt \\u0000 \xc3\xa9\",\"object\":{\"amount_total\":11200}}";
    QVERIFY(m_house.notice(message));
    QCOMPARE(m_house.value(QStringLiteral("SELECT encode(body_sha256, 'hex') || ' ' || summary FROM"
                                          " chancery.webhook_inbox WHERE event_id = '%1'")
                               .arg(message.eventId)),
        QString::fromUtf8(message.bodyHash.toHex() + ' ' + message.summary));
    for (const QByteArray &bad : {QByteArray("short"), QByteArray()}) {
        NewNotice refused = LedgerHouse::noticeOf(attempt, nextEvent(), std::nullopt);
        refused.bodyHash = bad;
        QVERIFY(!m_house.notice(refused));
    }
}

void TestLedgerNotices::poisonedNoticeHarmsNoOther()
{
    std::vector<AttemptView> attempts;
    for (int i = 0; i < 20; ++i)
        attempts.push_back(m_house.openAttempt());
    std::vector<std::future<LedgerHouse::Reply<NoticeOutcome>>> replies;
    for (const AttemptView &attempt : attempts) {
        NewNotice message = LedgerHouse::noticeOf(attempt, nextEvent(), LedgerHouse::captureOf(attempt));
        if (replies.size() == 7)
            message.type = QString(QChar(u'\0')); // no text for PostgreSQL
        replies.push_back(LedgerHouse::begin<NoticeOutcome>([&](auto a) { m_house.ledger->recordNotice(message, a); }));
    }
    for (std::size_t i = 0; i < replies.size(); ++i) {
        const auto outcome = replies[i].get();
        QCOMPARE(outcome.has_value(), i != 7);
        if (!outcome)
            QCOMPARE(outcome.error().code, QStringLiteral("database_error"));
        QCOMPARE(toString(m_house.load(attempts[i].id)->state),
            i == 7 ? QStringLiteral("open") : QStringLiteral("captured"));
    }
}

void TestLedgerNotices::manyAtOnceAreAllCaptured()
{
    std::vector<AttemptView> attempts;
    for (int i = 0; i < 300; ++i)
        attempts.push_back(m_house.openAttempt());
    const quint64 before = m_house.ledger->health().commits;
    std::vector<std::future<LedgerHouse::Reply<NoticeOutcome>>> replies;
    for (const AttemptView &attempt : attempts) {
        const NewNotice message = LedgerHouse::noticeOf(attempt, nextEvent(), LedgerHouse::captureOf(attempt));
        replies.push_back(LedgerHouse::begin<NoticeOutcome>([&](auto a) { m_house.ledger->recordNotice(message, a); }));
    }
    for (auto &reply : replies)
        QVERIFY(reply.get()->changed);
    // They shared transactions.
    QVERIFY(m_house.ledger->health().commits - before < 100);
}

QTEST_GUILESS_MAIN(TestLedgerNotices)
#include "tst_ledgernotices.moc"

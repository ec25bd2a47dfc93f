// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ledger/ledgerhouse.h"
#include "tests/support/memorybooks/memorybooks.h"

#include <QTest>

#include <random>

using namespace chancery;
using namespace chancery::ledger;
using namespace std::chrono_literals;

namespace {

QString text(const std::optional<domain::Money> &money)
{
    return money ? money->currency().code() + QString::number(money->minor()) : QStringLiteral("-");
}

/// All that two books must agree on: the times are each one's own.
QString text(const AttemptView &a)
{
    return QStringList{a.id.text(), a.application.text(), a.device.text(), domain::toString(a.state),
        QString::number(a.version), rules::toString(a.obligation), a.provider, a.method, text(std::optional(a.total)),
        text(a.captured), text(std::optional(a.refunded)), a.providerReference, a.paymentReference, a.url, a.code,
        a.failureCode, QString::number(int(a.failureRetryable)), a.closeWanted, QString::number(a.checks),
        domain::toRfc3339(a.providerEnd)}
        .join(u'|');
}

QString text(const std::vector<AttemptView> &attempts)
{
    QStringList lines;
    for (const AttemptView &attempt : attempts)
        lines.append(text(attempt));
    lines.sort();
    return lines.join(u'\n');
}

struct OutcomeText
{
    QString operator()(const Created &o) const { return QStringLiteral("created ") + text(o.attempt); }
    QString operator()(const SameKeySameAnswer &o) const
    {
        return QStringLiteral("same ") + text(o.attempt) + QString::number(o.answer ? o.answer->status : 0);
    }
    QString operator()(const InFlight &o) const { return QStringLiteral("in flight ") + text(o.attempt); }
    QString operator()(const Mismatch &) const { return QStringLiteral("mismatch"); }
    QString operator()(const LiveAttempt &o) const { return QStringLiteral("live ") + text(o.attempt); }
    QString operator()(const AlreadyPaid &o) const { return QStringLiteral("paid ") + text(o.attempt); }
    QString operator()(const MustCloseFirst &o) const { return QStringLiteral("close first ") + text(o.attempt); }
    QString operator()(const TooMany &) const { return QStringLiteral("too many"); }
    QString operator()(const NotPayable &o) const
    {
        return QStringLiteral("not payable ") + rules::toString(o.obligation);
    }
    QString operator()(const TillRefused &o) const { return QStringLiteral("till ") + o.code; }
};

QString text(const CreateOutcome &outcome)
{
    return std::visit(OutcomeText(), outcome);
}

QString text(const Recorded &r)
{
    return text(r.attempt) + QString::number(int(r.changed)) + r.refusal
        + (r.kept ? QString::number(r.kept->status) + QString::fromLatin1(r.kept->body) : QString());
}

QString text(const NoticeOutcome &n)
{
    return QString::number(int(n.duplicate)) + (n.attempt ? text(*n.attempt) : QStringLiteral("-"))
        + QString::number(int(n.changed)) + n.refusal;
}

QString text(const std::optional<AttemptView> &attempt)
{
    return attempt ? text(*attempt) : QStringLiteral("-");
}

QString text(const std::optional<BoundKey> &key)
{
    return key ? text(key->attempt) + QString::number(key->answer ? key->answer->status : 0) : QStringLiteral("-");
}

QString text(bool yes)
{
    return QString::number(int(yes));
}

QString text(const std::vector<EventView> &events)
{
    QStringList lines;
    for (const EventView &e : events)
        lines.append(QString::number(e.version) + e.event + e.from + e.to + e.cause + e.detail + e.providerReference);
    return lines.join(u'\n');
}

} // namespace

/// The books in memory that the simulation stands on answer as the ledger on PostgreSQL does, call by call.
class TestMemoryBooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameCallsSameAnswers_data();
    void sameCallsSameAnswers();

private:
    template <typename T, typename Call>
    bool same(Call call);
    bool step();
    bool create();
    bool fact();
    bool notice();
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_chance() % static_cast<unsigned>(bound)); }
    [[nodiscard]] domain::PaymentId anyPayment();
    [[nodiscard]] rules::Fact anyFact(const domain::PaymentId &of);

    domain::SystemClock m_clock;
    LedgerHouse m_house;
    std::unique_ptr<testsupport::MemoryBooks> m_memory;
    std::mt19937 m_chance;
    std::vector<domain::ApplicationRef> m_applications;
    std::vector<domain::DeviceId> m_devices;
    std::vector<domain::PaymentId> m_payments;
    domain::Instant m_start;
    QString m_answers[2];
    int m_steps = 0;
    std::map<QString, int> m_kinds;
};

void TestMemoryBooks::initTestCase()
{
    QVERIFY2(m_house.open(), qPrintable(m_house.error()));
}

template <typename T, typename Call>
bool TestMemoryBooks::same(Call call)
{
    const auto say = [](const domain::Expected<T, domain::Error> &reply) {
        return reply ? text(*reply) : QStringLiteral("error ") + reply.error().code;
    };
    m_answers[0] = say(LedgerHouse::await<T>([&](Answer<T> answer) { call(*m_house.ledger, answer); }));
    call(*m_memory, Answer<T>([&](domain::Expected<T, domain::Error> reply) { m_answers[1] = say(reply); }));
    ++m_kinds[m_answers[0].section(u' ', 0, 1).left(12)];
    return m_answers[0] == m_answers[1];
}

domain::PaymentId TestMemoryBooks::anyPayment()
{
    if (m_payments.empty() || below(40) == 0)
        return domain::PaymentId::make(m_house.random);
    // Mostly the latest ones: they are alive.
    const int recent = std::min(static_cast<int>(m_payments.size()), below(4) == 0 ? 1000 : 8);
    return m_payments[m_payments.size() - 1 - static_cast<std::size_t>(below(recent))];
}

bool TestMemoryBooks::create()
{
    NewAttempt wish
        = m_house.wish(m_applications[static_cast<std::size_t>(below(static_cast<int>(m_applications.size())))],
            QStringLiteral("key-%1-%2").arg(m_steps / 40).arg(below(12)));
    wish.device = m_devices[static_cast<std::size_t>(below(static_cast<int>(m_devices.size())))];
    wish.providerEnd = m_start + 32min;
    if (below(3) == 0) {
        wish.provider = QStringLiteral("alipay");
        wish.method = QStringLiteral("alipay_qr");
    }
    if (below(10) == 0)
        wish.bodyHash = QCryptographicHash::hash("another body", QCryptographicHash::Sha256);
    if (below(15) == 0)
        wish.request.clear();
    m_payments.push_back(wish.id);
    return same<CreateOutcome>([&](Books &books, Answer<CreateOutcome> answer) { books.createAttempt(wish, answer); });
}

rules::Fact TestMemoryBooks::anyFact(const domain::PaymentId &of)
{
    const QString order = below(25) == 0 ? QStringLiteral("cs_shared") : QStringLiteral("cs_") + of.text();
    const auto amount = LedgerHouse::yen(below(8) == 0 ? 999 : 11200);
    switch (below(16)) {
    case 0:
    case 1:
        return rules::Opened{order, QStringLiteral("https://pay.example/"), {}, m_start + 31min};
    case 2:
        return rules::StillOpen{order, QStringLiteral("https://pay.example/"), QStringLiteral("qr"), std::nullopt,
            below(2) == 0 ? QString() : QStringLiteral("trade-%1").arg(below(3))};
    case 3:
        return rules::Processing{order};
    case 4:
    case 5:
        return rules::Captured{amount, below(10) == 0 ? QStringLiteral("acct_2") : QStringLiteral("acct_1"), false,
            of.text(), order, QStringLiteral("pi_") + of.text()};
    case 6:
        return rules::Closed{below(2) == 0};
    case 7:
        return rules::CloseRefused{};
    case 8:
        return rules::Failed{QStringLiteral("declined"), true};
    case 9:
        return rules::NotFound{};
    case 10:
        return rules::Unanswered{QStringLiteral("lost")};
    case 11:
        return rules::RefundDone{LedgerHouse::yen(below(2) == 0 ? 11200 : 100 * (1 + below(20)))};
    case 12:
        return rules::RefundRejected{QStringLiteral("no")};
    case 13:
        return rules::DisputeOpened{};
    case 14:
        return rules::DisputeWon{};
    default:
        return rules::DisputeLost{};
    }
}

bool TestMemoryBooks::fact()
{
    const domain::PaymentId id = anyPayment();
    const rules::Fact fact = anyFact(id);
    const Cause cause{QStringLiteral("query"), QStringLiteral("d")};
    if (below(2) == 0)
        return same<Recorded>(
            [&](Books &books, Answer<Recorded> answer) { books.recordFact(id, fact, cause, answer); });
    const AnswerToKeep keep{m_devices[static_cast<std::size_t>(below(static_cast<int>(m_devices.size())))],
        QStringLiteral("key-%1-%2").arg(m_steps / 40).arg(below(12)), [](const AttemptView &view) {
            return domain::isLive(view.state)
                ? std::nullopt
                : std::optional(StoredAnswer{201, domain::toString(view.state).toLatin1()});
        }};
    return same<Recorded>(
        [&](Books &books, Answer<Recorded> answer) { books.recordFactAndAnswer(id, fact, cause, keep, answer); });
}

bool TestMemoryBooks::notice()
{
    const domain::PaymentId id = anyPayment();
    const auto loaded = m_house.load(id);
    if (!loaded)
        return true;
    NewNotice message = LedgerHouse::noticeOf(*loaded, QStringLiteral("evt_%1").arg(below(1 + m_steps)), std::nullopt);
    if (below(2) == 0)
        message.fact = anyFact(id);
    if (below(3) == 0)
        message.payment = {};
    return same<NoticeOutcome>(
        [&](Books &books, Answer<NoticeOutcome> answer) { books.recordNotice(message, answer); });
}

bool TestMemoryBooks::step()
{
    using rules::Act;
    const int dice = below(100);
    const auto device = m_devices[static_cast<std::size_t>(below(static_cast<int>(m_devices.size())))];
    const QString key = QStringLiteral("key-%1-%2").arg(m_steps / 40).arg(below(12));
    const domain::Instant moment = m_start + std::array{-1h, 1h, 2h, 26h}.at(static_cast<std::size_t>(below(4)));
    if (dice < 25)
        return create();
    if (dice < 60)
        return fact();
    if (dice < 75)
        return notice();
    if (dice < 83) {
        const domain::PaymentId id = anyPayment();
        const Act act = std::array{Act::AskClose, Act::AskClose, Act::Lapse, Act::StartRefund, Act::Submit}.at(
            static_cast<std::size_t>(below(5)));
        return same<Recorded>([&](Books &books, Answer<Recorded> answer) {
            books.recordAct(id, act, {QStringLiteral("api"), QStringLiteral("cancel")}, answer);
        });
    }
    if (dice < 87)
        return same<std::optional<BoundKey>>(
            [&](Books &books, Answer<std::optional<BoundKey>> answer) { books.findKey(device, key, answer); });
    if (dice < 91)
        return same<bool>([&](Books &books, Answer<bool> answer) {
            books.storeAnswer(device, key, {200 + m_steps % 2, "answer"}, answer);
        });
    if (dice < 94)
        return same<std::vector<AttemptView>>(
            [&](Books &books, Answer<std::vector<AttemptView>> answer) { books.dueAttempts(moment, 10'000, answer); });
    if (dice < 96)
        return same<std::vector<AttemptView>>([&](Books &books, Answer<std::vector<AttemptView>> answer) {
            books.unfinishedAttempts(moment, 10'000, answer);
        });
    const domain::PaymentId id = anyPayment();
    return same<std::optional<AttemptView>>(
               [&](Books &books, Answer<std::optional<AttemptView>> answer) { books.loadPayment(id, answer); })
        && same<std::vector<EventView>>(
            [&](Books &books, Answer<std::vector<EventView>> answer) { books.events(id, answer); });
}

void TestMemoryBooks::sameCallsSameAnswers_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestMemoryBooks::sameCallsSameAnswers()
{
    QFETCH(const unsigned, seed);
    m_chance.seed(seed);
    QVERIFY2(m_house.open(), qPrintable(m_house.error())); // an empty database
    m_memory = std::make_unique<testsupport::MemoryBooks>(m_clock);
    m_start = m_clock.now();
    m_applications.clear();
    m_payments.clear();
    m_devices = {m_house.device, domain::DeviceId::make(m_house.random)};
    QVERIFY(m_house.addDevice(m_devices[1]));
    for (m_steps = 0; m_steps < 500; ++m_steps) {
        // Applications come and go, so that there is always one without a past.
        if (m_steps % 20 == 0)
            m_applications.push_back(m_house.newApplication());
        if (m_applications.size() > 4)
            m_applications.erase(m_applications.begin());
        QVERIFY2(step(),
            qPrintable(QStringLiteral("step %1\nPostgreSQL: %2\nmemory:     %3")
                           .arg(m_steps)
                           .arg(m_answers[0], m_answers[1])));
    }
    for (const domain::PaymentId &id : m_payments) {
        QVERIFY2(same<std::vector<EventView>>(
                     [&](Books &books, Answer<std::vector<EventView>> answer) { books.events(id, answer); }),
            qPrintable(m_answers[0] + QStringLiteral("\n--\n") + m_answers[1]));
    }
    // The walk went somewhere.
    QVERIFY(m_kinds.size() > 10);
}

QTEST_GUILESS_MAIN(TestMemoryBooks)
#include "tst_memorybooks.moc"

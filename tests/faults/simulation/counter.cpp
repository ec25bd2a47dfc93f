// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/counter.h"

#include <QJsonDocument>

#include <algorithm>

namespace chancery::simulation {

using namespace std::chrono_literals;
using server::Response;

namespace {

const QString post = QStringLiteral("TYO");
constexpr auto patience = 20s;
constexpr int mostTries = 4; ///< then a failed refund is left to other means
constexpr qsizetype idSize = 30;

QByteArray refundIn(const QByteArray &body)
{
    const qsizetype at = body.indexOf("\"id\":\"rfd_");
    return at < 0 ? QByteArray() : body.mid(at + 6, idSize);
}

} // namespace

Counter::Counter(World &world, const testsupport::MemoryBooks &books, Invariants &invariants, AnyRelay anyRelay)
    : m_world(world)
    , m_books(books)
    , m_invariants(invariants)
    , m_anyRelay(std::move(anyRelay))
{
    for (int i = 0; i < 3; ++i)
        m_staff.push_back({domain::StaffId::make(world.random), QStringLiteral("staff"),
            server::StaffCaller::Role::Supervisor, post});
}

const server::StaffCaller &Counter::anybody()
{
    return m_staff[m_world.random.next() % m_staff.size()];
}

void Counter::plan(const domain::ApplicationRef &application, const server::Caller &device)
{
    if (!m_world.random.chance(50))
        return;
    const int wishes = m_world.random.between(1, 3);
    const auto base = m_world.millis(60'000, 2'000'000);
    for (int i = 0; i < wishes; ++i) {
        // Some at once, so that they meet.
        const auto at = base + (m_world.random.chance(50) ? m_world.millis(0, 200) : m_world.millis(0, 600'000));
        m_world.after(at, [this, application, device] { wish(application, device); });
    }
}

void Counter::wish(const domain::ApplicationRef &application, const server::Caller &device)
{
    const ledger::AttemptView *payment = nullptr;
    for (const auto &[id, row] : m_books.rows()) {
        if (row.view.application == application && row.view.captured)
            payment = &row.view;
    }
    if (payment == nullptr)
        return;
    const domain::Money captured = *payment->captured;
    const qint64 whole = captured.minor();
    const int dice = m_world.random.below(100);
    const qint64 minor = dice < 30 ? whole : dice < 90 ? std::max<qint64>(1, whole / (2 + dice % 4)) : whole + 1;
    QJsonObject body{{QStringLiteral("amount"), domain::Money::fromMinor(minor, captured.currency())->toJson()},
        {QStringLiteral("reason"), QStringLiteral("withdrawn")}};
    if (m_world.random.chance(40)) {
        const auto seen = domain::Money::fromMinor(whole - payment->refunded.minor(), captured.currency());
        body.insert(QStringLiteral("expected_refundable"), seen->toJson());
    }
    const auto made = std::make_shared<Wish>(Wish{device, anybody(), payment->id,
        "refund-key-" + QByteArray::number(m_wishes++), QJsonDocument(body).toJson(QJsonDocument::Compact)});
    ask(made);
}

void Counter::note(const Response &response)
{
    if (m_world.isTracing())
        m_world.note(QStringLiteral("relay answers the counter with %1 %2")
                         .arg(response.status)
                         .arg(QString::fromUtf8(response.body.left(110))));
    if (response.status == 500)
        m_world.violate(QStringLiteral("the relay answered 500"));
}

void Counter::ask(const WishPtr &wish)
{
    if (wish->triesLeft-- == 0)
        return;
    const auto heard = std::make_shared<bool>(false);
    m_world.after(patience, [this, wish, heard] {
        if (!std::exchange(*heard, true))
            ask(wish);
    });
    SimulatedRelay *relay = m_anyRelay();
    if (relay == nullptr || (!m_world.peace && m_world.random.chance(5)))
        return;
    const bool answerLost = !m_world.peace && m_world.random.chance(8);
    if (m_world.isTracing())
        m_world.note(QStringLiteral("staff ask with %1 for %2 %3")
                         .arg(QString::fromLatin1(wish->key), wish->payment.text(), QString::fromUtf8(wish->body)));
    relay->refunds().request(wish->device, wish->staff, wish->payment, wish->key, wish->body,
        [this, wish, heard, answerLost, life = relay->life()](const Response &response) {
            if (life.expired())
                return; // torn down with the relay
            note(response);
            if (response.status == 201)
                m_invariants.acknowledgedRefund(QString::fromLatin1(refundIn(response.body)));
            if (answerLost || response.status == 503 || std::exchange(*heard, true))
                return;
            onAnswer(wish, response);
        });
}

void Counter::onAnswer(const WishPtr &wish, const Response &response)
{
    if (response.status != 201)
        return;
    const QByteArray refund = refundIn(response.body);
    if (wish->refund.isEmpty())
        wish->refund = refund;
    if (wish->refund != refund)
        m_world.violate(QStringLiteral("one key was answered with two refunds"));
    if (m_world.random.chance(30)) // pressed again, or the screen was not looked at
        m_world.after(m_world.millis(10, 60'000), [this, wish] { ask(wish); });
}

void Counter::supervise()
{
    using rules::RefundState;
    std::vector<std::pair<domain::RefundId, bool>> todo;
    for (const auto &[id, refund] : m_books.refunds()) {
        const bool again = refund.view.state == RefundState::Failed && refund.view.tries < mostTries
            && refund.view.kind != ledger::RefundView::Kind::External;
        if (refund.view.state == RefundState::Requested || again)
            todo.emplace_back(refund.view.id, again);
    }
    for (const auto &[id, again] : todo) {
        SimulatedRelay *relay = m_anyRelay();
        if (relay == nullptr)
            return;
        const auto done = [this](const Response &response) { note(response); };
        if (again || m_world.random.chance(85))
            relay->refunds().approve(anybody(), id, done);
        else
            relay->refunds().reject(anybody(), id, done);
        if (m_world.random.chance(20)) // two people at once
            relay->refunds().approve(anybody(), id, done);
    }
}

} // namespace chancery::simulation

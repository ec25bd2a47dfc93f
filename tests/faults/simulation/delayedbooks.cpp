// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/delayedbooks.h"

#include <algorithm>

namespace chancery::simulation {

using domain::Error;
using domain::Expected;
using domain::PaymentId;
using domain::Unexpected;
using namespace ledger;

namespace {

Error unavailable()
{
    return {QStringLiteral("database_unavailable"), QStringLiteral("by the simulation")};
}

} // namespace

DelayedBooks::DelayedBooks(World &world, testsupport::MemoryBooks &books, Planted planted)
    : m_world(world)
    , m_books(books)
    , m_planted(planted)
{
}

DelayedBooks::~DelayedBooks()
{
    m_alive.reset();
    if (m_pending.empty())
        return;
    const int committed = m_world.random.below(static_cast<int>(m_pending.size()) + 1);
    m_world.note(QStringLiteral("of %1 writes under way %2 are committed").arg(m_pending.size()).arg(committed));
    for (std::size_t i = 0; i < m_pending.size(); ++i) {
        m_pending[i]->done = true;
        if (static_cast<int>(i) < committed)
            m_pending[i]->commit();
    }
}

std::chrono::milliseconds DelayedBooks::pause()
{
    if (m_world.peace || !m_world.random.chance(5))
        return m_world.millis(0, 4);
    return m_world.millis(5, 800);
}

template <typename T>
void DelayedBooks::deliver(const Answer<T> &answer, Expected<T, Error> result)
{
    m_world.after(pause(), [answer, result = std::move(result), alive = std::weak_ptr(m_alive)] {
        if (!alive.expired())
            answer(result);
    });
}

template <typename T, typename Run>
void DelayedBooks::write(Run run, Answer<T> answer)
{
    const bool outage = !m_world.peace && m_world.random.below(1000) < 8;
    if (outage && m_world.random.chance(50)) {
        m_world.note(QStringLiteral("database out, write not done"));
        return deliver<T>(answer, Unexpected(unavailable()));
    }
    if (m_planted == Planted::AnswerBeforeCommit) {
        // Carried out on a copy: what the answer will be, though nothing is kept yet.
        testsupport::MemoryBooks guess(m_books);
        run(guess, Answer<T>([&](Expected<T, Error> result) { deliver<T>(answer, std::move(result)); }));
        answer = nullptr;
    }
    auto pending = std::make_shared<Pending>();
    pending->commit
        = [this, run = std::move(run), answer = std::move(answer), outage, alive = std::weak_ptr(m_alive)]() mutable {
              run(m_books, Answer<T>([&](Expected<T, Error> result) {
                  if (alive.expired() || !answer)
                      return;
                  if (outage)
                      m_world.note(QStringLiteral("database out, write done"));
                  deliver<T>(answer, outage ? Expected<T, Error>(Unexpected(unavailable())) : std::move(result));
              }));
          };
    m_pending.push_back(pending);
    m_lastCommit = std::max(m_lastCommit, m_world.now() + pause());
    m_world.after(m_lastCommit - m_world.now(), [this, pending] {
        if (pending->done)
            return; // and this is gone
        pending->done = true;
        m_pending.pop_front();
        pending->commit();
    });
}

template <typename T, typename Run>
void DelayedBooks::read(Run run, Answer<T> answer)
{
    const bool outage = !m_world.peace && m_world.random.below(1000) < 8;
    m_world.after(
        pause(), [this, run = std::move(run), answer = std::move(answer), outage, alive = std::weak_ptr(m_alive)] {
            if (alive.expired())
                return;
            if (outage)
                return deliver<T>(answer, Unexpected(unavailable()));
            run(m_books, Answer<T>([&](Expected<T, Error> result) { deliver<T>(answer, std::move(result)); }));
        });
}

void DelayedBooks::createAttempt(NewAttempt attempt, Answer<CreateOutcome> answer)
{
    write<CreateOutcome>([attempt = std::move(attempt)](Books &books,
                             Answer<CreateOutcome> done) { books.createAttempt(attempt, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::findKey(domain::DeviceId device, QString key, Answer<std::optional<BoundKey>> answer)
{
    read<std::optional<BoundKey>>(
        [device, key](
            Books &books, Answer<std::optional<BoundKey>> done) { books.findKey(device, key, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::storeAnswer(domain::DeviceId device, QString key, StoredAnswer stored, Answer<bool> answer)
{
    write<bool>([device, key, stored = std::move(stored)](
                    Books &books, Answer<bool> done) { books.storeAnswer(device, key, stored, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::recordFact(PaymentId id, rules::Fact fact, Cause cause, Answer<Recorded> answer)
{
    if (m_planted == Planted::CloseBelieved && std::holds_alternative<rules::CloseRefused>(fact))
        fact = rules::Closed{};
    write<Recorded>([id, fact = std::move(fact), cause](
                        Books &books, Answer<Recorded> done) { books.recordFact(id, fact, cause, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::recordAct(PaymentId id, rules::Act act, Cause cause, Answer<Recorded> answer)
{
    write<Recorded>(
        [id, act, cause](Books &books, Answer<Recorded> done) { books.recordAct(id, act, cause, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::recordNotice(NewNotice notice, Answer<NoticeOutcome> answer)
{
    write<NoticeOutcome>([notice = std::move(notice)](
                             Books &books, Answer<NoticeOutcome> done) { books.recordNotice(notice, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::loadPayment(PaymentId id, Answer<std::optional<AttemptView>> answer)
{
    read<std::optional<AttemptView>>(
        [id](Books &books, Answer<std::optional<AttemptView>> done) { books.loadPayment(id, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::findByLink(QString token, Answer<std::optional<AttemptView>> answer)
{
    read<std::optional<AttemptView>>(
        [token](Books &books, Answer<std::optional<AttemptView>> done) { books.findByLink(token, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::history(HistoryQuery query, Answer<HistoryPage> answer)
{
    read<HistoryPage>(
        [query](Books &books, Answer<HistoryPage> done) { books.history(query, std::move(done)); }, std::move(answer));
}

void DelayedBooks::events(PaymentId id, Answer<std::vector<EventView>> answer)
{
    read<std::vector<EventView>>(
        [id](Books &books, Answer<std::vector<EventView>> done) { books.events(id, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::dueAttempts(domain::Instant now, int limit, Answer<std::vector<AttemptView>> answer)
{
    if (m_planted == Planted::WatcherAsleep)
        return deliver<std::vector<AttemptView>>(answer, std::vector<AttemptView>());
    write<std::vector<AttemptView>>(
        [now, limit](
            Books &books, Answer<std::vector<AttemptView>> done) { books.dueAttempts(now, limit, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::unfinishedAttempts(domain::Instant now, int limit, Answer<std::vector<AttemptView>> answer)
{
    write<std::vector<AttemptView>>(
        [now, limit](Books &books, Answer<std::vector<AttemptView>> done) {
            books.unfinishedAttempts(now, limit, std::move(done));
        },
        std::move(answer));
}

} // namespace chancery::simulation

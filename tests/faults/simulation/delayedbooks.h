// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/books.h"
#include "tests/faults/simulation/planted.h"
#include "tests/faults/simulation/world.h"
#include "tests/support/memorybooks/memorybooks.h"

#include <deque>
#include <memory>

namespace chancery::simulation {

/// The way of one relay to the books: writes are committed in order some time after they were asked for, and answered
/// some time after that; now and then the database cannot be reached, and whether the write was done stays open. A
/// crash in between loses the answer, and the write too unless it was on its way.
class DelayedBooks final : public ledger::Books
{
public:
    DelayedBooks(World &world, testsupport::MemoryBooks &books, Planted planted);
    /// The relay has died: of the writes under way some, in order, are committed all the same.
    ~DelayedBooks() override;

    void createAttempt(ledger::NewAttempt attempt, ledger::Answer<ledger::CreateOutcome> answer) override;
    void findKey(domain::DeviceId device, QString idempotencyKey,
        ledger::Answer<std::optional<ledger::BoundKey>> answer) override;
    void storeAnswer(domain::DeviceId device, QString idempotencyKey, ledger::StoredAnswer stored,
        ledger::Answer<bool> answer) override;
    void recordFact(
        domain::PaymentId id, rules::Fact fact, ledger::Cause cause, ledger::Answer<ledger::Recorded> answer) override;
    void recordAct(
        domain::PaymentId id, rules::Act act, ledger::Cause cause, ledger::Answer<ledger::Recorded> answer) override;
    void recordNotice(ledger::NewNotice notice, ledger::Answer<ledger::NoticeOutcome> answer) override;
    void loadPayment(domain::PaymentId id, ledger::Answer<std::optional<ledger::AttemptView>> answer) override;
    void findByLink(QString token, ledger::Answer<std::optional<ledger::AttemptView>> answer) override;
    void history(ledger::HistoryQuery query, ledger::Answer<ledger::HistoryPage> answer) override;
    void events(domain::PaymentId id, ledger::Answer<std::vector<ledger::EventView>> answer) override;
    void dueAttempts(domain::Instant now, int limit, ledger::Answer<std::vector<ledger::AttemptView>> answer) override;
    void unfinishedAttempts(
        domain::Instant now, int limit, ledger::Answer<std::vector<ledger::AttemptView>> answer) override;

private:
    struct Pending
    {
        std::function<void()> commit; ///< called once, with or without anybody to hear of it
        bool done = false;
    };
    template <typename T, typename Run>
    void write(Run run, ledger::Answer<T> answer);
    template <typename T, typename Run>
    void read(Run run, ledger::Answer<T> answer);
    template <typename T>
    void deliver(const ledger::Answer<T> &answer, domain::Expected<T, domain::Error> result);
    [[nodiscard]] std::chrono::milliseconds pause();

    World &m_world;
    testsupport::MemoryBooks &m_books;
    const Planted m_planted;
    std::deque<std::shared_ptr<Pending>> m_pending;
    domain::Instant m_lastCommit{};
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace chancery::simulation

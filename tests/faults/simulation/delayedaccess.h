// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "tests/faults/simulation/planted.h"
#include "tests/faults/simulation/world.h"
#include "tests/support/memorybooks/memorybooks.h"

#include <deque>
#include <memory>

namespace chancery::simulation {

/// The way of one relay to the books: writes are committed in order some time after they were asked for, and answered
/// some time after that; now and then the database cannot be reached, and whether the write was done stays open. A
/// crash in between loses the answer, and the write too unless it was on its way.
class DelayedAccess
{
public:
    /// What is done in the books, and answered there at once.
    template <typename T>
    using Call = std::function<void(testsupport::MemoryBooks &, ledger::Answer<T>)>;

    DelayedAccess(World &world, testsupport::MemoryBooks &books, Planted planted);
    DelayedAccess(const DelayedAccess &) = delete;
    DelayedAccess &operator=(const DelayedAccess &) = delete;
    /// The relay has died: of the writes under way some, in order, are committed all the same.
    ~DelayedAccess();

    [[nodiscard]] Planted planted() const { return m_planted; }

    template <typename T>
    void write(Call<T> call, ledger::Answer<T> answer)
    {
        const bool outage = isOut();
        if (outage && m_world.random.chance(50)) {
            m_world.note(QStringLiteral("database out, write not done"));
            return deliver<T>(answer, domain::Unexpected(unavailable()));
        }
        if (m_planted == Planted::AnswerBeforeCommit) {
            // Carried out on a copy: what the answer will be, though nothing is kept yet.
            testsupport::MemoryBooks guess(m_books);
            call(guess, [&](domain::Expected<T, domain::Error> result) { deliver<T>(answer, std::move(result)); });
            answer = nullptr;
        }
        queue([this, call = std::move(call), answer = std::move(answer), outage,
                  alive = std::weak_ptr(m_alive)]() mutable {
            call(m_books, [&](domain::Expected<T, domain::Error> result) {
                if (alive.expired() || !answer)
                    return;
                if (outage)
                    m_world.note(QStringLiteral("database out, write done"));
                deliver<T>(answer,
                    outage ? domain::Expected<T, domain::Error>(domain::Unexpected(unavailable())) : std::move(result));
            });
        });
    }

    template <typename T>
    void read(Call<T> call, ledger::Answer<T> answer)
    {
        m_world.after(pause(),
            [this, call = std::move(call), answer = std::move(answer), outage = isOut(),
                alive = std::weak_ptr(m_alive)] {
                if (alive.expired())
                    return;
                if (outage)
                    return deliver<T>(answer, domain::Unexpected(unavailable()));
                call(
                    m_books, [&](domain::Expected<T, domain::Error> result) { deliver<T>(answer, std::move(result)); });
            });
    }

    /// Answers after a pause, unless the relay is gone by then.
    template <typename T>
    void deliver(const ledger::Answer<T> &answer, domain::Expected<T, domain::Error> result)
    {
        m_world.after(pause(), [answer, result = std::move(result), alive = std::weak_ptr(m_alive)] {
            if (!alive.expired())
                answer(result);
        });
    }

private:
    struct Pending
    {
        std::function<void()> commit; ///< called once, with or without anybody to hear of it
        bool done = false;
    };
    void queue(std::function<void()> commit);
    [[nodiscard]] bool isOut();
    [[nodiscard]] std::chrono::milliseconds pause();
    [[nodiscard]] static domain::Error unavailable();

    World &m_world;
    testsupport::MemoryBooks &m_books;
    const Planted m_planted;
    std::deque<std::shared_ptr<Pending>> m_pending;
    domain::Instant m_lastCommit{};
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace chancery::simulation

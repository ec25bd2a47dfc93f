// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/delayedbooks.h"

namespace chancery::simulation {

using domain::PaymentId;
using namespace ledger;

DelayedBooks::DelayedBooks(DelayedAccess &access)
    : m_access(access)
{
}

void DelayedBooks::createAttempt(NewAttempt attempt, Answer<CreateOutcome> answer)
{
    m_access.write<CreateOutcome>([attempt = std::move(attempt)](Books &books,
                                      Answer<CreateOutcome> done) { books.createAttempt(attempt, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::findKey(domain::DeviceId device, QString key, Answer<std::optional<BoundKey>> answer)
{
    m_access.read<std::optional<BoundKey>>(
        [device, key](
            Books &books, Answer<std::optional<BoundKey>> done) { books.findKey(device, key, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::storeAnswer(domain::DeviceId device, QString key, StoredAnswer stored, Answer<bool> answer)
{
    m_access.write<bool>([device, key, stored = std::move(stored)](Books &books,
                             Answer<bool> done) { books.storeAnswer(device, key, stored, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::recordFact(PaymentId id, rules::Fact fact, Cause cause, Answer<Recorded> answer)
{
    if (m_access.planted() == Planted::CloseBelieved && std::holds_alternative<rules::CloseRefused>(fact))
        fact = rules::Closed{};
    m_access.write<Recorded>([id, fact = std::move(fact), cause](Books &books,
                                 Answer<Recorded> done) { books.recordFact(id, fact, cause, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::recordFactAndAnswer(
    PaymentId id, rules::Fact fact, Cause cause, AnswerToKeep keep, Answer<Recorded> answer)
{
    m_access.write<Recorded>(
        [id, fact = std::move(fact), cause, keep = std::move(keep)](
            Books &books, Answer<Recorded> done) { books.recordFactAndAnswer(id, fact, cause, keep, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::recordAct(PaymentId id, rules::Act act, Cause cause, Answer<Recorded> answer)
{
    m_access.write<Recorded>(
        [id, act, cause](Books &books, Answer<Recorded> done) { books.recordAct(id, act, cause, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::recordNotice(NewNotice notice, Answer<NoticeOutcome> answer)
{
    m_access.write<NoticeOutcome>([notice = std::move(notice)](Books &books,
                                      Answer<NoticeOutcome> done) { books.recordNotice(notice, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::loadPayment(PaymentId id, Answer<std::optional<AttemptView>> answer)
{
    m_access.read<std::optional<AttemptView>>(
        [id](Books &books, Answer<std::optional<AttemptView>> done) { books.loadPayment(id, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::findByLink(QString token, Answer<std::optional<AttemptView>> answer)
{
    m_access.read<std::optional<AttemptView>>(
        [token](Books &books, Answer<std::optional<AttemptView>> done) { books.findByLink(token, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::history(HistoryQuery query, Answer<HistoryPage> answer)
{
    m_access.read<HistoryPage>(
        [query](Books &books, Answer<HistoryPage> done) { books.history(query, std::move(done)); }, std::move(answer));
}

void DelayedBooks::events(PaymentId id, Answer<std::vector<EventView>> answer)
{
    m_access.read<std::vector<EventView>>(
        [id](Books &books, Answer<std::vector<EventView>> done) { books.events(id, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::dueAttempts(domain::Instant now, int limit, Answer<std::vector<AttemptView>> answer)
{
    if (m_access.planted() == Planted::WatcherAsleep)
        return m_access.deliver<std::vector<AttemptView>>(answer, std::vector<AttemptView>());
    m_access.write<std::vector<AttemptView>>(
        [now, limit](
            Books &books, Answer<std::vector<AttemptView>> done) { books.dueAttempts(now, limit, std::move(done)); },
        std::move(answer));
}

void DelayedBooks::unfinishedAttempts(domain::Instant now, int limit, Answer<std::vector<AttemptView>> answer)
{
    m_access.write<std::vector<AttemptView>>(
        [now, limit](Books &books, Answer<std::vector<AttemptView>> done) {
            books.unfinishedAttempts(now, limit, std::move(done));
        },
        std::move(answer));
}

} // namespace chancery::simulation

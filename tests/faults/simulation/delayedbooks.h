// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/books.h"
#include "tests/faults/simulation/delayedaccess.h"

namespace chancery::simulation {

/// The payment books of one relay, over its way to them.
class DelayedBooks final : public ledger::Books
{
public:
    explicit DelayedBooks(DelayedAccess &access);

    void createAttempt(ledger::NewAttempt attempt, ledger::Answer<ledger::CreateOutcome> answer) override;
    void findKey(domain::DeviceId device, QString idempotencyKey,
        ledger::Answer<std::optional<ledger::BoundKey>> answer) override;
    void storeAnswer(domain::DeviceId device, QString idempotencyKey, ledger::StoredAnswer stored,
        ledger::Answer<bool> answer) override;
    void recordFact(
        domain::PaymentId id, rules::Fact fact, ledger::Cause cause, ledger::Answer<ledger::Recorded> answer) override;
    void recordFactAndAnswer(domain::PaymentId id, rules::Fact fact, ledger::Cause cause, ledger::AnswerToKeep keep,
        ledger::Answer<ledger::Recorded> answer) override;
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
    DelayedAccess &m_access;
};

} // namespace chancery::simulation

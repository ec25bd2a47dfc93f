// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptchange.h"
#include "gateway/ledger/books.h"
#include "gateway/ledger/creation.h"
#include "tests/support/memorybooks/memoryrefund.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace chancery::testsupport {

/// The payment books in memory: the decisions are the ledger's own (rules, AttemptChange, Creation), the constraints
/// are those of resources/sql, and the answers are the ledger's. Every call is carried out and answered at once, on the
/// caller's thread; what the database would refuse is `database_error` and changes nothing. One thread.
class MemoryBooks final : public ledger::Books
{
public:
    /// `clock` is the database's.
    explicit MemoryBooks(const domain::Clock &clock);
    /// Books of their own that begin as the other ones are.
    MemoryBooks(const MemoryBooks &other);

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

    // --- for whoever checks them
    struct Row
    {
        ledger::AttemptView view; ///< its obligation is kept apart: see obligation()
        std::optional<domain::Instant> nextCheck;
        std::vector<ledger::EventView> events;
    };
    [[nodiscard]] const std::map<QString, Row> &rows() const { return m_rows; }
    [[nodiscard]] const std::map<QString, MemoryRefund> &refunds() const { return m_refunds; }
    [[nodiscard]] rules::ObligationState obligation(const QString &application) const;
    [[nodiscard]] bool hasNotice(const QString &provider, const QString &eventId) const;
    /// Ids of the attempts that were written since the last call, they or their refunds.
    [[nodiscard]] std::set<QString> takeTouched() { return std::exchange(m_touched, {}); }
    /// What a constraint refused, in order: each is a defect of the decisions above it.
    [[nodiscard]] const QStringList &refused() const { return m_refused; }
    /// A planted fault, for tests of the tests: every obligation looks due, and the two unique indexes are not there.
    void forgetObligations() { m_forgetful = true; }
    /// Another: who asks for a refund does not see what was promised before, and nothing checks the sum.
    void forgetPromises() { m_promisesForgotten = true; }

private:
    friend class MemoryRefunds; ///< other parts of the same books
    friend class MemoryQuestions;

    using Key = std::pair<QString, QString>; ///< device, key; provider, event
    struct KeyRow
    {
        QByteArray bodyHash;
        QString application;
        QString attempt;
        std::optional<ledger::StoredAnswer> answer;
        domain::Instant createdAt;
    };
    [[nodiscard]] ledger::AttemptView viewOf(const Row &row) const;
    [[nodiscard]] std::optional<ledger::BoundKey> boundKey(const Key &key) const;
    [[nodiscard]] ledger::Creation sceneOf(const ledger::NewAttempt &wish) const;
    void bindKey(const ledger::NewAttempt &wish, const domain::PaymentId &attempt);
    void recordChange(const domain::PaymentId &id, const ledger::AttemptChange::What &what, const ledger::Cause &cause,
        const ledger::Answer<ledger::Recorded> &answer);
    /// Why the database would not take the row as `after`; empty: it would.
    [[nodiscard]] QString objection(const ledger::AttemptView &after) const;
    /// False: refused, nothing changed.
    bool write(Row &row, const ledger::AttemptChange &change);
    void claim(std::vector<Row *> found, domain::Instant now, int limit,
        const ledger::Answer<std::vector<ledger::AttemptView>> &answer);
    void ask(const QString &attempt, ledger::NewNotice::Asks about);
    Row *byReference(const QString &provider, const QString &reference);
    Row *byPayment(const QString &provider, const QString &reference);
    void refuse(const QString &why);

    const domain::Clock &m_clock;
    std::map<QString, Row> m_rows;
    std::map<QString, rules::ObligationState> m_obligations;
    std::map<Key, KeyRow> m_keys;
    std::map<Key, QString> m_inbox; ///< outcome
    std::map<QString, std::set<QString>> m_told; ///< numbers of refunds that notices named, by payment
    std::map<QString, MemoryRefund> m_refunds;
    struct MemoryQuestion
    {
        qint64 asked = 0;
        int tries = 0;
        domain::Instant dueAt;
    };
    std::map<std::pair<QString, ledger::NewNotice::Asks>, MemoryQuestion> m_questions;
    std::multimap<Key, ledger::NewNotice::Asks> m_early; ///< notices of payments that nobody here has taken yet
    std::map<QString, std::vector<QString>> m_byApplication;
    std::map<Key, QString> m_byReference; ///< provider, order
    std::set<QString> m_touched;
    QStringList m_refused;
    bool m_forgetful = false;
    bool m_promisesForgotten = false;
};

} // namespace chancery::testsupport

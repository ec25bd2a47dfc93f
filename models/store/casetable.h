// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/store/case.h"
#include "models/store/casekey.h"
#include "models/store/caseorder.h"
#include "models/store/casequery.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QSqlQuery;

namespace chancery::store {

class StoreContext;

/// The counter's list of applications, paged by key (a list of any length costs a page) and searched through blind
/// indexes. Errors of every call: disk_full, read_only, locked, damaged, store_unavailable.
class CaseTable
{
public:
    static constexpr int shortestPrefix = 2; ///< letters of a name that find something
    static constexpr int longestPrefix = 10; ///< more of them are compared, not indexed

    explicit CaseTable(StoreContext &context);

    /// Adds it, or replaces what was there of the application: the earlier receivedAt stays. In one transaction, within
    /// the caller's if one is open.
    [[nodiscard]] domain::Expected<void, domain::Error> put(const Case &summary);
    /// All of them or none, in one transaction.
    [[nodiscard]] domain::Expected<void, domain::Error> putAll(const std::vector<Case> &summaries);
    /// What was pulled has changed how it stands; nothing when there is no such case.
    [[nodiscard]] domain::Expected<void, domain::Error> setStatus(const QString &application, CaseStatus status);
    /// Nothing is known of how they stand any more.
    [[nodiscard]] domain::Expected<void, domain::Error> forgetStatuses();
    [[nodiscard]] domain::Expected<void, domain::Error> remove(const QString &application);
    [[nodiscard]] domain::Expected<void, domain::Error> clear();

    /// Orders by name and document are made out of all cases when they are first asked for, and kept: nothing of them
    /// is left in memory after this.
    void forgetOrders();
    /// At most `limit` keys after `after` ({}: from the first); fewer: these are the last.
    [[nodiscard]] domain::Expected<std::vector<CaseKey>, domain::Error> keys(
        const CaseQuery &query, const CaseKey &after, int limit) const;
    /// Those that are there still, in the order of `ids`.
    [[nodiscard]] domain::Expected<std::vector<Case>, domain::Error> cases(const std::vector<qint64> &ids) const;
    [[nodiscard]] domain::Expected<std::optional<Case>, domain::Error> find(const QString &application) const;
    [[nodiscard]] domain::Expected<qint64, domain::Error> count() const;

private:
    /// Words that a person types or that a name has: upper case, without marks.
    [[nodiscard]] static QStringList wordsOf(const QString &text);
    [[nodiscard]] static bool matches(const Case &summary, const QStringList &words, const QString &stem);
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> term(QChar kind, const QString &value) const;
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> lookUpOf(const QString &application) const;
    [[nodiscard]] domain::Expected<void, domain::Error> writeTerms(qint64 id, const Case &summary);
    [[nodiscard]] domain::Expected<std::vector<CaseKey>, domain::Error> listed(
        const CaseQuery &query, const CaseKey &after, int limit) const;
    [[nodiscard]] domain::Expected<std::vector<CaseKey>, domain::Error> found(const QByteArray &term,
        const CaseQuery &query, const QStringList &words, const QString &stem, CaseKey after, int limit) const;

    /// Whether a case that the index has named is one that is looked for.
    using Fits = std::function<domain::Expected<bool, domain::Error>(qint64 id)>;
    [[nodiscard]] domain::Expected<Case, domain::Error> caseFrom(const QSqlQuery &row) const;
    [[nodiscard]] static CaseOrder::Entry nameEntry(qint64 id, const Case &summary);
    [[nodiscard]] static CaseOrder::Entry documentEntry(qint64 id, const Case &summary);
    void keepOrder(qint64 id, const Case &summary);
    [[nodiscard]] domain::Expected<const CaseOrder *, domain::Error> orderBy(CaseSort sort) const;
    /// Ids of what is filtered, in their own order.
    [[nodiscard]] domain::Expected<std::vector<qint64>, domain::Error> members(
        const CaseQuery &query, const std::optional<QByteArray> &term) const;
    [[nodiscard]] domain::Expected<std::vector<CaseKey>, domain::Error> bySealed(const CaseQuery &query,
        const std::optional<QByteArray> &term, const Fits &fits, const CaseKey &after, int limit) const;
    [[nodiscard]] domain::Expected<std::vector<CaseKey>, domain::Error> byStatus(const CaseQuery &query,
        const std::optional<QByteArray> &term, const Fits &fits, const CaseKey &after, int limit) const;

    StoreContext &m_context;
    mutable std::optional<CaseOrder> m_names; ///< nothing: not asked for yet
    mutable std::optional<CaseOrder> m_documents;
};

} // namespace chancery::store

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answer.h"
#include "models/domain/clock.h"

#include <QSet>
#include <QStringList>

#include <variant>

namespace chancery::ledger {

class Ledger;

/// How far each provider's list of events was read, and which of them the inbox has. Threads and errors as Ledger.
class NoticeCursors
{
public:
    /// `ledger` must outlive this.
    explicit NoticeCursors(Ledger &ledger);

    /// From where on the list may hold what was never told: the newest event read, by the provider's clock.
    void load(const QString &provider, Answer<domain::Instant> answer);
    /// Once everything up to that event is committed. Never moves backwards.
    void move(const QString &provider, domain::Instant readUntil, Answer<std::monostate> answer);
    /// Those of `eventIds` that are in the inbox. Ids are the provider's: letters, digits, dashes, underscores; others
    /// are not looked for.
    void known(const QString &provider, const QStringList &eventIds, Answer<QSet<QString>> answer);

private:
    Ledger &m_ledger;
};

} // namespace chancery::ledger

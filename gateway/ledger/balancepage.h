// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace chancery::ledger {

/// Which balances; days are UTC's, both ends are in it, and empty texts do not filter.
struct BalanceQuery
{
    QDate from;
    QDate to;
    QString account;
    QString currency;
    QString cursor; ///< BalancePage::next of the page before
    int limit = 200; ///< of rows; at most 500
};

/// One account in one currency on one day on which something was posted to it. Minor units; debits are positive.
struct DayBalance
{
    QString account;
    QString currency;
    QDate day;
    qint64 debit = 0;
    qint64 credit = 0;
    qint64 balance = 0; ///< of all days up to the end of this one
};

struct BalancePage
{
    std::vector<DayBalance> balances; ///< by day, account, currency
    QString next; ///< empty: the last page
};

} // namespace chancery::ledger

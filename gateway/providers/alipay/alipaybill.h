// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/statementline.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>

#include <vector>

namespace chancery::providers::alipay {

/// A day's trades as Alipay's bill has them: GBK, comment lines with #, a row of column names, cells padded with tabs.
/// Columns are found by their names. Payers' names and accounts are never read.
struct AlipayBill
{
    std::vector<rules::StatementLine> lines;
    int unreadable = 0; ///< rows that make no sense

    /// `archive`: the zip as downloaded. Errors: `reply_malformed` (no archive, or no table of trades in it).
    static domain::Expected<AlipayBill, domain::Error> read(const QByteArray &archive);
    /// One file of it. Error: `reply_malformed` (no table of trades).
    static domain::Expected<AlipayBill, domain::Error> readTable(const QByteArray &gbk);
};

} // namespace chancery::providers::alipay

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/attemptrow.h"

namespace chancery::ledger {

namespace {

domain::Money money(qint64 minor, const QString &code)
{
    // Written by us from a Money, kept by the table's checks: anything else is a damaged database.
    const auto currency = domain::Currency::fromCode(code);
    if (!currency)
        qFatal("unknown currency in the ledger");
    const auto amount = domain::Money::fromMinor(minor, *currency);
    if (!amount)
        qFatal("amount out of range in the ledger");
    return *amount;
}

/// "20000 8800" in the currency of the total.
std::optional<CashReceipt> cash(const QString &handed, const QString &receipt, const QString &currency)
{
    const QStringList parts = handed.split(u' ');
    if (parts.size() != 2)
        return std::nullopt;
    return CashReceipt{receipt, money(parts[0].toLongLong(), currency), money(parts[1].toLongLong(), currency)};
}

} // namespace

AttemptView attemptFrom(const PgResult &result, int row, int column)
{
    const auto text = [&](int offset) { return result.text(row, column + offset); };
    const auto number = [&](int offset) { return result.number(row, column + offset); };
    const auto instant = [&](int offset) { return result.instant(row, column + offset); };
    std::optional<domain::Money> captured;
    if (!result.isNull(row, column + 13))
        captured = money(number(13), text(12));
    const auto total = money(number(11), text(10));
    return AttemptView{
        .id = domain::PaymentId(text(0)),
        .application = domain::ApplicationRef(text(1)),
        .device = domain::DeviceId(text(2)),
        .post = text(3),
        .state = domain::paymentStateFromString(text(4)).value_or(domain::PaymentState::Unknown),
        .version = number(5),
        .obligation = rules::obligationStateFromString(text(6)).value_or(rules::ObligationState::Cancelled),
        .provider = text(7),
        .method = text(8),
        .locale = text(9),
        .total = total,
        .captured = captured,
        .attached = result.boolean(row, column + 33),
        .refunded = money(number(14), (captured ? *captured : total).currency().code()),
        .quote = result.bytes(row, column + 15),
        .request = result.bytes(row, column + 16),
        .providerKey = text(17),
        .account = text(18),
        .livemode = result.boolean(row, column + 19),
        .providerReference = text(20),
        .paymentReference = text(21),
        .url = text(22),
        .code = text(23),
        .linkToken = text(24),
        .failureCode = text(25),
        .failureRetryable = result.boolean(row, column + 26),
        .closeWanted = text(27),
        .checks = static_cast<int>(number(28)),
        .expiresAt = instant(29),
        .providerEnd = instant(30),
        .createdAt = instant(31),
        .updatedAt = instant(32),
        .cash = cash(text(34), text(21), text(10)),
    };
}

std::optional<AttemptView> firstAttempt(const PgResult &result)
{
    if (result.rows() == 0)
        return std::nullopt;
    return attemptFrom(result, 0);
}

std::optional<BoundKey> boundKey(const PgResult &result)
{
    if (result.rows() == 0)
        return std::nullopt;
    BoundKey bound{result.bytes(0, 0), std::nullopt, attemptFrom(result, 0, 3)};
    if (!result.isNull(0, 1))
        bound.answer = StoredAnswer{static_cast<int>(result.number(0, 1)), result.bytes(0, 2)};
    return bound;
}

std::vector<AttemptView> attemptsFrom(const PgResult &result)
{
    std::vector<AttemptView> attempts;
    attempts.reserve(static_cast<std::size_t>(result.rows()));
    for (int row = 0; row < result.rows(); ++row)
        attempts.push_back(attemptFrom(result, row));
    return attempts;
}

domain::Instant transactionTime(const PgResult &result, int row, int column)
{
    return result.instant(row, column + attemptColumns - 1);
}

} // namespace chancery::ledger

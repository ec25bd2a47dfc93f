// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/refundview.h"

#include "gateway/ledger/pgresult.h"

#include <array>

namespace chancery::ledger {

namespace {

domain::Money money(qint64 minor, const QString &code)
{
    // Kept by the table's checks: anything else is a damaged database.
    const auto currency = domain::Currency::fromCode(code);
    const auto amount = currency ? domain::Money::fromMinor(minor, *currency)
                                 : domain::Expected<domain::Money, domain::Error>(domain::Unexpected(domain::Error{}));
    if (!amount)
        qFatal("an amount in the ledger cannot be read");
    return *amount;
}

RefundView::Kind kindOf(const QString &text)
{
    for (const auto kind : {RefundView::Kind::Staff, RefundView::Kind::Surplus, RefundView::Kind::External}) {
        if (toString(kind) == text)
            return kind;
    }
    qFatal("unknown kind of refund in the ledger");
}

} // namespace

QString toString(RefundView::Kind kind)
{
    switch (kind) {
    case RefundView::Kind::Staff:
        return QStringLiteral("staff");
    case RefundView::Kind::Surplus:
        return QStringLiteral("surplus");
    case RefundView::Kind::External:
        return QStringLiteral("external");
    }
    Q_UNREACHABLE();
}

RefundView refundFrom(const PgResult &result, int row, int column)
{
    const auto text = [&](int offset) { return result.text(row, column + offset); };
    const auto number = [&](int offset) { return result.number(row, column + offset); };
    std::optional<domain::Instant> sentAt;
    if (!result.isNull(row, column + 18))
        sentAt = result.instant(row, column + 18);
    return RefundView{.id = domain::RefundId(text(0)),
        .payment = domain::PaymentId(text(1)),
        .kind = kindOf(text(2)),
        .state = rules::refundStateFromString(text(3)).value_or(rules::RefundState::Failed),
        .version = number(4),
        .amount = money(number(6), text(5)),
        .service = money(number(7), text(5)),
        .reason = text(8),
        .requester = domain::StaffId(text(9)),
        .approver = domain::StaffId(text(10)),
        .providerKey = text(11),
        .tries = static_cast<int>(number(12)),
        .providerReference = text(13),
        .pastReferences = text(14).split(u',', Qt::SkipEmptyParts),
        .failureCode = text(15),
        .failureRetryable = result.boolean(row, column + 16),
        .returned = result.boolean(row, column + 17),
        .sentAt = sentAt,
        .checks = static_cast<int>(number(19)),
        .createdAt = result.instant(row, column + 20),
        .updatedAt = result.instant(row, column + 21)};
}

std::vector<RefundView> refundsFrom(const PgResult &result)
{
    std::vector<RefundView> refunds;
    for (int row = 0; row < result.rows(); ++row)
        refunds.push_back(refundFrom(result, row));
    return refunds;
}

} // namespace chancery::ledger

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/refundchange.h"

#include "gateway/ledger/attemptchange.h"
#include "gateway/ledger/bookings.h"
#include "gateway/ledger/refundwriter.h"
#include "gateway/rules/refundtable.h"
#include "gateway/rules/watchschedule.h"

#include <QCryptographicHash>

#include <algorithm>

namespace chancery::ledger {

using domain::Money;
using domain::PaymentState;
using rules::RefundEvent;
using rules::RefundState;
using rules::RefundStatement;

namespace {

Money moneyLike(const Money &like, qint64 minor)
{
    // Parts of an amount that is in range.
    return Money::fromMinor(minor, like.currency()).value_or(Money::zero(like.currency()));
}

/// The same id whenever the same refund of the provider is met, so that a repeated transaction finds its own row.
domain::RefundId externalId(const domain::PaymentId &payment, const QString &reference)
{
    const QByteArray digest
        = QCryptographicHash::hash((payment.text() + u' ' + reference).toUtf8(), QCryptographicHash::Sha256);
    return domain::RefundId(QLatin1String(domain::RefundTag::prefix) + domain::base32(digest.left(16)));
}

/// One that nothing has happened to yet.
RefundView begun(const domain::RefundId &id, const domain::PaymentId &payment, RefundView::Kind kind, RefundState state,
    const Money &amount, const QString &reason)
{
    return {.id = id,
        .payment = payment,
        .kind = kind,
        .state = state,
        .version = 0,
        .amount = amount,
        .service = amount,
        .reason = reason,
        .requester = {},
        .approver = {},
        .providerKey = {},
        .providerReference = {},
        .pastReferences = {},
        .failureCode = {},
        .sentAt = {},
        .createdAt = {},
        .updatedAt = {}};
}

QString keyOf(const domain::RefundId &id, int tries)
{
    return id.text() + u'-' + QString::number(tries);
}

} // namespace

RefundChange::RefundChange(
    AttemptView payment, std::vector<RefundView> refunds, domain::Instant now, RefundWriter &writer)
    : m_payment(std::move(payment))
    , m_refunds(std::move(refunds))
    , m_now(now)
    , m_writer(writer)
    , m_doneBefore(sum(RefundState::Done))
    , m_recorded{m_payment, false, {}, {}}
{
}

RefundView *RefundChange::find(const domain::RefundId &id)
{
    const auto found = std::ranges::find(m_refunds, id, &RefundView::id);
    return found == m_refunds.end() ? nullptr : &*found;
}

RefundView *RefundChange::findByReference(const QString &reference)
{
    const auto found = std::ranges::find_if(m_refunds, [&](const RefundView &refund) {
        return refund.providerReference == reference || refund.pastReferences.contains(reference);
    });
    return found == m_refunds.end() ? nullptr : &*found;
}

qint64 RefundChange::sum(RefundState state) const
{
    qint64 minor = 0;
    for (const RefundView &refund : m_refunds)
        minor += refund.state == state ? refund.amount.minor() : 0;
    return minor;
}

qint64 RefundChange::sentAlone() const
{
    qint64 minor = 0;
    for (const RefundView &refund : m_refunds) {
        const bool out = refund.state == RefundState::Refunding || refund.state == RefundState::Done;
        if (refund.kind == RefundView::Kind::Staff && refund.approver.isEmpty() && out)
            minor += refund.amount.minor();
    }
    return minor;
}

qint64 RefundChange::givenBack() const
{
    return m_payment.refunded.minor() - sum(RefundState::Done);
}

Money RefundChange::refundable() const
{
    const Money captured = m_payment.captured.value_or(Money::zero(m_payment.total.currency()));
    // What an order's cancellation gave back has no row here.
    const qint64 gone = std::max(m_payment.refunded.minor(), sum(RefundState::Done));
    const qint64 left = captured.minor() - gone - sum(RefundState::Requested) - sum(RefundState::Refunding);
    return moneyLike(captured, std::max<qint64>(0, left));
}

bool RefundChange::isFrozen() const
{
    return m_payment.state == PaymentState::Disputed || m_payment.state == PaymentState::ChargedBack;
}

bool RefundChange::isCash() const
{
    return m_payment.provider == u"cash";
}

qint64 RefundChange::serviceOf(const Money &amount) const
{
    if (!m_payment.attached || !m_payment.captured || m_payment.captured->isZero())
        return 0;
    // By the running total, so that the parts of a payment refunded in full add up to its service fee.
    qint64 taken = amount.minor();
    qint64 service = 0;
    for (const RefundView &refund : m_refunds) {
        if (!rules::takesShare(refund.state))
            continue;
        taken += refund.amount.minor();
        service += refund.service.minor();
    }
    const auto share
        = static_cast<qint64>(static_cast<__int128>(serviceShare(m_payment)) * taken / m_payment.captured->minor());
    return std::clamp<qint64>(share - service, 0, amount.minor());
}

RefundView &RefundChange::insert(RefundView refund, const NewRefund *wish, const Cause &cause)
{
    refund.version = 1;
    refund.providerKey = keyOf(refund.id, refund.tries);
    refund.service = moneyLike(refund.amount, serviceOf(refund.amount));
    refund.createdAt = refund.updatedAt = m_now;
    const bool goesOut = refund.state == RefundState::Refunding && !isCash();
    m_writer.insert(refund, wish, goesOut ? std::optional(m_now) : std::nullopt);
    m_writer.event(m_payment, refund, QStringLiteral("create"), std::nullopt, cause);
    m_refunds.push_back(std::move(refund));
    return m_refunds.back();
}

void RefundChange::update(const RefundView &refund)
{
    std::optional<domain::Instant> next;
    if (refund.state == RefundState::Refunding && !isCash())
        next = refund.sentAt ? m_now + rules::watchDelay(refund.checks) : m_now;
    m_writer.update(refund, next);
}

void RefundChange::move(RefundView &refund, RefundEvent event, const Cause &cause)
{
    const auto after = rules::refundAfter(refund.state, event);
    if (!after || *after == refund.state)
        return;
    const RefundState from = refund.state;
    refund.state = *after;
    refund.version += 1;
    refund.updatedAt = m_now;
    update(refund);
    m_writer.event(m_payment, refund, rules::toString(event), from, cause);
    m_recorded.moved.push_back(refund);
}

void RefundChange::follow(const std::variant<rules::Fact, rules::Act> &what, const Cause &cause)
{
    AttemptChange change(m_payment, m_now);
    change.apply(what, cause);
    m_writer.payment(change);
    m_payment = change.attempt();
    m_changed = m_changed || change.changed();
    if (!change.refusal().isEmpty())
        m_recorded.refusals.append(change.refusal());
}

RefundOutcome RefundChange::repeated(const NewRefund &wish, const RefundKey &bound)
{
    const RefundView *refund
        = bound.bodyHash == wish.bodyHash && bound.payment == wish.payment ? find(bound.refund) : nullptr;
    return refund != nullptr ? RefundOutcome(RefundTaken{*refund, m_payment}) : RefundOutcome(RefundMismatch{});
}

RefundOutcome RefundChange::request(const NewRefund &wish, const RefundKey *bound, const Cause &cause)
{
    if (m_payment.post != wish.post)
        return RefundUnknown{};
    if (bound != nullptr)
        return repeated(wish, *bound);
    if (isFrozen())
        return RefundFrozen{m_payment.state};
    const bool paid = m_payment.state == PaymentState::Captured || m_payment.state == PaymentState::PartRefunded
        || (m_payment.state == PaymentState::Refunded && m_payment.attached);
    if (!paid)
        return NotRefundable{m_payment.state};
    const Money left = refundable();
    if (wish.expectedRefundable && *wish.expectedRefundable != left)
        return RefundableChanged{left};
    if (wish.amount.currency() != left.currency() || wish.amount.minor() <= 0 || wish.amount.minor() > left.minor())
        return RefundExceeds{left};
    const qint64 gone = sentAlone();
    RefundView asked
        = begun(wish.id, m_payment.id, RefundView::Kind::Staff, RefundState::Requested, wish.amount, wish.reason);
    asked.requester = wish.requester;
    RefundView &refund = insert(asked, &wish, cause);
    if (wish.aloneUpTo && gone + wish.amount.minor() <= *wish.aloneUpTo)
        move(refund, RefundEvent::Approve, Cause{QStringLiteral("limit"), wish.requester.text()});
    return RefundTaken{refund, m_payment};
}

RefundOutcome RefundChange::approve(const domain::RefundId &id, const domain::StaffId &approver)
{
    RefundView *refund = find(id);
    if (refund == nullptr)
        return RefundUnknown{};
    const bool again = refund->state == RefundState::Failed && refund->kind != RefundView::Kind::External;
    if (refund->state != RefundState::Requested && !again)
        return RefundDecided{*refund};
    if (isFrozen())
        return RefundFrozen{m_payment.state};
    const Cause cause{QStringLiteral("staff"), approver.text()};
    if (again) {
        if (refund->amount.minor() > refundable().minor())
            return RefundExceeds{refundable()};
        retry(*refund, cause);
        return RefundTaken{*refund, m_payment};
    }
    if (refund->requester == approver)
        return SelfApproval{};
    refund->approver = approver;
    move(*refund, RefundEvent::Approve, cause);
    return RefundTaken{*refund, m_payment};
}

void RefundChange::retry(RefundView &refund, const Cause &cause)
{
    refund.tries += 1;
    refund.providerKey = keyOf(refund.id, refund.tries);
    if (!refund.providerReference.isEmpty())
        refund.pastReferences.append(refund.providerReference);
    refund.providerReference.clear();
    refund.failureCode.clear();
    refund.failureRetryable = false;
    refund.returned = false;
    refund.sentAt.reset();
    refund.checks = 0;
    move(refund, RefundEvent::Retry, cause);
    if (!m_payment.attached)
        follow(rules::Act::StartRefund, cause);
}

RefundOutcome RefundChange::reject(const domain::RefundId &id, const domain::StaffId &approver)
{
    RefundView *refund = find(id);
    if (refund == nullptr)
        return RefundUnknown{};
    if (refund->state != RefundState::Requested)
        return RefundDecided{*refund};
    if (refund->requester == approver)
        return SelfApproval{};
    refund->approver = approver;
    move(*refund, RefundEvent::Reject, Cause{QStringLiteral("staff"), approver.text()});
    return RefundTaken{*refund, m_payment};
}

std::optional<RefundView> RefundChange::startSurplus(const domain::RefundId &id)
{
    const Cause cause{QStringLiteral("surplus"), {}};
    const bool underWay = std::ranges::any_of(m_refunds, [](const RefundView &refund) {
        return refund.kind == RefundView::Kind::Surplus && refund.state == RefundState::Refunding;
    });
    const Money left = refundable();
    if (!underWay && left.isZero())
        return std::nullopt;
    std::optional<RefundView> made;
    if (!underWay) {
        made = insert(
            begun(id, m_payment.id, RefundView::Kind::Surplus, RefundState::Refunding, left, QStringLiteral("surplus")),
            nullptr, cause);
    }
    follow(rules::Act::StartRefund, cause);
    return made;
}

void RefundChange::hear(const RefundStatement &statement, const Cause &cause)
{
    if (!m_payment.captured || statement.amount.currency() != m_payment.captured->currency()) {
        m_recorded.refusals.append(QStringLiteral("refund_foreign_currency"));
        return;
    }
    RefundView *refund = statement.refund.isEmpty() ? nullptr : find(statement.refund);
    if (refund == nullptr)
        refund = findByReference(statement.reference);
    if (refund != nullptr)
        hearOurs(*refund, statement, cause);
    else
        hearExternal(statement, cause);
}

void RefundChange::hearOurs(RefundView &refund, const RefundStatement &statement, const Cause &cause)
{
    if (statement.amount != refund.amount) {
        m_recorded.refusals.append(QStringLiteral("refund_amount_differs"));
        return;
    }
    if (refund.state == RefundState::Requested || refund.state == RefundState::Rejected) {
        m_recorded.refusals.append(QStringLiteral("refund_unexpected"));
        return;
    }
    const bool past = refund.pastReferences.contains(statement.reference);
    switch (statement.state) {
    case RefundStatement::State::Pending:
        if (!past && refund.state == RefundState::Refunding && refund.providerReference.isEmpty()) {
            refund.providerReference = statement.reference;
            update(refund);
        }
        return;
    case RefundStatement::State::Succeeded:
        return succeed(refund, statement, cause);
    case RefundStatement::State::Failed:
        if (past || refund.state == RefundState::Failed)
            return;
        refund.providerReference = statement.reference;
        refund.failureCode
            = statement.failureCode.isEmpty() ? QStringLiteral("provider_rejected") : statement.failureCode;
        refund.returned = refund.state == RefundState::Done;
        m_rejected = refund.failureCode;
        move(refund, refund.returned ? RefundEvent::Return : RefundEvent::Fail, cause);
        return;
    }
}

void RefundChange::succeed(RefundView &refund, const RefundStatement &statement, const Cause &cause)
{
    // What came back stays back: an older answer must not send it away again.
    if (refund.returned && refund.providerReference == statement.reference)
        return;
    const bool isNew = refund.state != RefundState::Done;
    if (isNew && sum(RefundState::Done) + refund.amount.minor() > m_payment.captured->minor()) {
        m_recorded.refusals.append(QStringLiteral("refund_exceeds_capture"));
        return;
    }
    // It made its provider close the order, and the books have heard of that as of money given back.
    const bool told = isNew && refund.amount.minor() <= givenBack();
    refund.providerReference = statement.reference;
    refund.failureCode.clear();
    move(refund, RefundEvent::Succeed, cause);
    if (told)
        m_writer.toldTwice(m_payment, refund);
}

void RefundChange::hearExternal(const RefundStatement &statement, const Cause &cause)
{
    const bool done = statement.state == RefundStatement::State::Succeeded;
    if (statement.state == RefundStatement::State::Failed)
        return; // never was any money
    if (done && statement.amount.minor() <= givenBack())
        return; // the same money: an order that its provider called off
    if (statement.amount.minor() <= 0
        || (done && sum(RefundState::Done) + statement.amount.minor() > m_payment.captured->minor())) {
        m_recorded.refusals.append(QStringLiteral("refund_exceeds_capture"));
        return;
    }
    RefundView made = begun(externalId(m_payment.id, statement.reference), m_payment.id, RefundView::Kind::External,
        done ? RefundState::Done : RefundState::Refunding, statement.amount, QStringLiteral("external"));
    made.providerReference = statement.reference;
    made.sentAt = m_now;
    m_recorded.moved.push_back(insert(made, nullptr, cause));
}

RefundsRecorded RefundChange::settle(const Cause &cause)
{
    const qint64 moved = sum(RefundState::Done) - m_doneBefore;
    if (moved != 0 && m_payment.captured) {
        const Money total = moneyLike(*m_payment.captured,
            std::clamp<qint64>(m_payment.refunded.minor() + moved, 0, m_payment.captured->minor()));
        if (moved > 0)
            follow(rules::RefundDone{total}, cause);
        else
            follow(rules::RefundReturned{total}, cause);
    }
    if (!m_rejected.isEmpty())
        follow(rules::RefundRejected{m_rejected}, cause);
    m_recorded.payment = m_payment;
    m_recorded.changed = m_changed;
    return m_recorded;
}

RefundsRecorded RefundChange::record(const std::vector<RefundStatement> &statements, const Cause &cause)
{
    for (const RefundStatement &statement : statements)
        hear(statement, cause);
    return settle(cause);
}

RefundsRecorded RefundChange::refused(
    const domain::RefundId &id, int tries, const QString &code, bool retryable, const Cause &cause)
{
    RefundView *refund = find(id);
    if (refund != nullptr && refund->tries == tries && refund->state == RefundState::Refunding) {
        refund->failureCode = code;
        refund->failureRetryable = retryable;
        m_rejected = code;
        move(*refund, RefundEvent::Fail, cause);
    }
    return settle(cause);
}

} // namespace chancery::ledger

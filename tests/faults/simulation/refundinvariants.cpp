// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/refundinvariants.h"

#include "gateway/rules/refundtable.h"

#include <algorithm>

namespace chancery::simulation {

using domain::PaymentState;
using rules::RefundState;
using testsupport::MemoryRefund;

namespace {

/// What its provider called off has no refund: the whole amount went back with the order.
bool wasGivenBack(const testsupport::MemoryBooks::Row &row)
{
    return std::ranges::any_of(row.events, [](const ledger::EventView &event) { return event.event == u"given_back"; });
}

} // namespace

RefundInvariants::RefundInvariants(
    World &world, const testsupport::MemoryBooks &books, std::vector<ProviderModel *> models)
    : m_world(world)
    , m_books(books)
    , m_models(std::move(models))
{
}

void RefundInvariants::check(const QString &payment)
{
    const auto &row = m_books.rows().at(payment);
    qint64 done = 0;
    qint64 promised = 0;
    int surplus = 0;
    bool makesPromise = false;
    for (const auto &[id, refund] : m_books.refunds()) {
        if (refund.view.payment.text() != payment)
            continue;
        makesPromise |= checkTrail(id, refund);
        const bool isExternal = refund.view.kind == ledger::RefundView::Kind::External;
        done += refund.view.state == RefundState::Done ? refund.view.amount.minor() : 0;
        promised += !isExternal && rules::takesShare(refund.view.state) ? refund.view.amount.minor() : 0;
        surplus += refund.view.kind == ledger::RefundView::Kind::Surplus && refund.view.state == RefundState::Refunding
            ? 1
            : 0;
    }
    const qint64 captured = row.view.captured ? row.view.captured->minor() : 0;
    // What a provider has done is a fact, and can stand beside an earlier promise that it makes impossible.
    if (done > captured || (makesPromise && promised > captured))
        m_world.violate(QStringLiteral("refunds of %1 exceed its capture").arg(payment));
    if (done != row.view.refunded.minor() && !wasGivenBack(row))
        m_world.violate(QStringLiteral("%1 says that %2 went back, its refunds %3")
                            .arg(payment)
                            .arg(row.view.refunded.minor())
                            .arg(done));
    if (surplus > 1)
        m_world.violate(QStringLiteral("the surplus of %1 goes back twice").arg(payment));
}

bool RefundInvariants::checkTrail(const QString &id, const MemoryRefund &refund)
{
    bool isPromised = false;
    std::size_t &seen = m_trailSeen[id];
    if (refund.events.size() < seen || static_cast<qint64>(refund.events.size()) != refund.view.version)
        m_world.violate(QStringLiteral("%1 has version %2 and %3 events")
                            .arg(id)
                            .arg(refund.view.version)
                            .arg(refund.events.size()));
    for (; seen < refund.events.size(); ++seen) {
        const MemoryRefund::Event &event = refund.events[seen];
        if (m_world.isTracing())
            m_world.note(QStringLiteral("books: %1 of %2 %3 > %4")
                             .arg(id, refund.view.payment.text(), event.event, rules::toString(event.to)));
        isPromised |= event.event == u"create" || event.event == u"retry";
        if (event.to == RefundState::Failed && event.event == u"fail")
            checkFailure(id, refund);
        if (!event.from)
            continue;
        const bool known = std::ranges::any_of(rules::refundTable(), [&](const rules::RefundRule &rule) {
            return rule.from == *event.from && rule.to == event.to && rules::toString(rule.event) == event.event;
        });
        if (!known || *event.from != refund.events[seen - 1].to)
            m_world.violate(QStringLiteral("%1 went to %2 by %3").arg(id, rules::toString(event.to), event.event));
    }
    return isPromised && refund.view.kind != ledger::RefundView::Kind::External;
}

void RefundInvariants::checkFailure(const QString &id, const MemoryRefund &refund)
{
    if (refund.view.kind == ledger::RefundView::Kind::External)
        return;
    for (const ProviderModel *model : m_models) {
        for (const ProviderModel::Refund &made : model->refunds()) {
            if (made.refund == id && made.isAlive)
                m_world.violate(QStringLiteral("%1 failed without proof: %2 has it").arg(id, model->name()));
        }
    }
}

void RefundInvariants::onRefund(const ProviderModel::Refund &refund)
{
    if (refund.refund.isEmpty())
        return;
    const auto found = m_books.refunds().find(refund.refund);
    if (found == m_books.refunds().end())
        return m_world.violate(refund.refund + QStringLiteral(" was sent before it was committed"));
    const RefundState state = found->second.view.state;
    if (state == RefundState::Requested || state == RefundState::Rejected)
        m_world.violate(refund.refund + QStringLiteral(" was sent before it was approved"));
    int alive = 0;
    for (const ProviderModel *model : m_models) {
        for (const ProviderModel::Refund &made : model->refunds())
            alive += made.refund == refund.refund && made.isAlive ? 1 : 0;
    }
    if (alive > 1)
        m_world.violate(refund.refund + QStringLiteral(" was made twice"));
}

void RefundInvariants::acknowledged(const QString &refund)
{
    m_answered.insert(refund);
    if (!m_books.refunds().contains(refund))
        m_world.violate(refund + QStringLiteral(" was answered before it was committed"));
}

void RefundInvariants::checkReturned(const ProviderModel &model, const ProviderModel::Order &order)
{
    const auto row = m_books.rows().find(order.payment);
    const qint64 known = row == m_books.rows().end() ? 0 : row->second.view.refunded.minor();
    if (known != order.returned)
        m_world.violate(QStringLiteral("%1 has given %2 of %3 back, the books know of %4")
                            .arg(model.name())
                            .arg(order.returned)
                            .arg(order.payment)
                            .arg(known));
}

void RefundInvariants::atRest()
{
    for (const ProviderModel *model : m_models) {
        for (const ProviderModel::Order &order : model->orders()) {
            if (order.paid > 0)
                checkReturned(*model, order);
        }
    }
    for (const auto &[id, refund] : m_books.refunds()) {
        if (refund.view.state == RefundState::Refunding)
            m_world.violate(id + QStringLiteral(" is still under way at rest"));
    }
    for (const QString &refund : m_answered) {
        if (!m_books.refunds().contains(refund))
            m_world.violate(refund + QStringLiteral(" was answered and is lost"));
    }
}

} // namespace chancery::simulation

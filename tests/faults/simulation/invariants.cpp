// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/invariants.h"

#include "gateway/rules/paymenttable.h"

#include <algorithm>

namespace chancery::simulation {

using domain::PaymentState;
using Row = testsupport::MemoryBooks::Row;

namespace {

/// The capture pays the obligation.
bool isAttached(const ledger::AttemptView &view)
{
    return view.attached
        && (view.state == PaymentState::Captured || view.state == PaymentState::PartRefunded
            || view.state == PaymentState::Disputed);
}

bool wentThrough(const Row &row, PaymentState state)
{
    const QString name = domain::toString(state);
    return std::ranges::any_of(row.events, [&](const ledger::EventView &event) { return event.to == name; });
}

bool wasGivenBack(const Row &row)
{
    return std::ranges::any_of(row.events, [](const ledger::EventView &event) { return event.event == u"given_back"; });
}

} // namespace

Invariants::Invariants(World &world, testsupport::MemoryBooks &books, std::vector<ProviderModel *> models)
    : m_world(world)
    , m_books(books)
    , m_models(std::move(models))
    , m_refunds(m_world, m_books, m_models)
{
}

void Invariants::afterStep()
{
    const auto touched = m_books.takeTouched();
    if (touched.empty())
        return;
    for (const QString &id : touched) {
        const Row &row = m_books.rows().at(id);
        checkTrail(id, row);
        checkApplication(row.view.application.text());
        m_refunds.check(id);
    }
    if (!m_books.refused().isEmpty())
        m_world.violate(QStringLiteral("the database would refuse: ") + m_books.refused().first());
}

void Invariants::checkApplication(const QString &application)
{
    int attached = 0;
    int live = 0;
    for (const auto &[id, row] : m_books.rows()) {
        if (row.view.application.text() != application)
            continue;
        attached += isAttached(row.view) ? 1 : 0;
        live += domain::isLive(row.view.state) ? 1 : 0;
        if (row.view.captured && row.view.refunded.minor() > row.view.captured->minor())
            m_world.violate(QStringLiteral("refunds exceed the capture of ") + id);
    }
    if (attached > 1)
        m_world.violate(QStringLiteral("%1 attached captures of one application").arg(attached));
    if (live > 1)
        m_world.violate(QStringLiteral("%1 live attempts of one application").arg(live));
}

void Invariants::checkTrail(const QString &id, const Row &row)
{
    std::size_t &seen = m_trailSeen[id];
    if (row.events.size() < seen || static_cast<qint64>(row.events.size()) != row.view.version)
        m_world.violate(
            QStringLiteral("%1 has version %2 and %3 events").arg(id).arg(row.view.version).arg(row.events.size()));
    for (; seen < row.events.size(); ++seen) {
        const ledger::EventView &event = row.events[seen];
        if (m_world.isTracing())
            m_world.note(
                QStringLiteral("books: %1 %2 %3 > %4 (%5)").arg(id, event.event, event.from, event.to, event.cause));
        if (event.version != static_cast<qint64>(seen) + 1)
            m_world.violate(QStringLiteral("a version is missing in the trail of ") + id);
        if (seen == 0)
            continue;
        const bool known = std::ranges::any_of(rules::paymentTable(), [&](const rules::Rule &rule) {
            return domain::toString(rule.from) == event.from && domain::toString(rule.to) == event.to
                && rules::toString(rule.event) == event.event;
        });
        if (!known || event.from != row.events[seen - 1].to)
            m_world.violate(QStringLiteral("%1 went from %2 to %3 by %4").arg(id, event.from, event.to, event.event));
        if (event.to == u"failed")
            checkFailure(id, row);
    }
}

void Invariants::checkFailure(const QString &id, const Row &)
{
    // Failed is a statement about the provider: no money, and no order that could still take any.
    const auto order = m_orderOf.find(id);
    if (order == m_orderOf.end())
        return; // should one be made later, onOrder() sees it
    for (const ProviderModel *model : m_models) {
        for (const ProviderModel::Order &known : model->orders()) {
            // An order that its provider would not promise to stop is looked for at its end all the same.
            if (known.reference == order->second && !known.isUnstoppable && (known.isPayable || known.paid > 0))
                m_world.violate(QStringLiteral("%1 failed without proof: %2 can be paid").arg(id, known.reference));
        }
    }
}

void Invariants::onOrder(const ProviderModel::Order &order)
{
    const auto [place, isFirst] = m_orderOf.emplace(order.payment, order.reference);
    if (!isFirst)
        m_world.violate(
            QStringLiteral("%1 has two orders, %2 and %3").arg(order.payment, place->second, order.reference));
    const auto row = m_books.rows().find(order.payment);
    if (row == m_books.rows().end())
        m_world.violate(order.payment + QStringLiteral(" was sent before it was committed"));
    else if (row->second.view.state == PaymentState::Failed && !order.isUnstoppable)
        m_world.violate(order.payment + QStringLiteral(" was called failed, and an order was made afterwards"));
}

void Invariants::acknowledgedPayment(const QString &payment)
{
    m_payments.insert(payment);
    if (!m_books.rows().contains(payment))
        m_world.violate(payment + QStringLiteral(" was answered before it was committed"));
}

void Invariants::acknowledgedNotice(const QString &provider, const QString &eventId)
{
    m_notices.emplace(provider, eventId);
    if (!m_books.hasNotice(provider, eventId))
        m_world.violate(eventId + QStringLiteral(" was acknowledged before it was committed"));
}

void Invariants::checkMoney(const ProviderModel &model, const ProviderModel::Order &order)
{
    if (order.isPayable)
        m_world.violate(order.reference + QStringLiteral(" can still be paid at rest"));
    if (order.paid == 0)
        return;
    const auto found = m_books.rows().find(order.payment);
    const bool known = found != m_books.rows().end() && found->second.view.captured.has_value();
    if (!known)
        return m_world.violate(QStringLiteral("stranded: %1 has taken money for %2, the books do not know")
                                   .arg(model.name(), order.payment));
    const ledger::AttemptView &view = found->second.view;
    const bool returned = view.state == PaymentState::RefundFailed || view.state == PaymentState::Refunded;
    const bool lost = view.state == PaymentState::ChargedBack && order.isLost;
    const bool held = view.state == PaymentState::Captured || view.state == PaymentState::PartRefunded;
    if (order.isLost && held)
        m_world.violate(QStringLiteral("%1 has lost %2 to a dispute that the books do not know of")
                            .arg(model.name(), order.payment));
    if (!isAttached(view) && !returned && !lost)
        m_world.violate(QStringLiteral("stranded: %1 has taken money for %2, which is %3")
                            .arg(model.name(), order.payment, domain::toString(view.state)));
}

void Invariants::checkObligation(const QString &application)
{
    using rules::ObligationState;
    ObligationState expected = ObligationState::Due;
    bool wasPaid = false;
    bool wouldFit = false;
    for (const auto &[id, row] : m_books.rows()) {
        const ledger::AttemptView &view = row.view;
        if (view.application.text() != application)
            continue;
        wasPaid = wasPaid || wentThrough(row, PaymentState::Captured);
        wouldFit = wouldFit || (wentThrough(row, PaymentState::Surplus) && *view.captured == view.total);
        if (domain::isLive(view.state))
            m_world.violate(QStringLiteral("%1 is still %2 at rest").arg(id, domain::toString(view.state)));
        if (!view.attached || wasGivenBack(row))
            continue;
        expected = view.refunded.isZero()                     ? ObligationState::Paid
            : view.refunded.minor() == view.captured->minor() ? ObligationState::Refunded
                                                              : ObligationState::PartRefunded;
    }
    if (m_books.obligation(application) != expected)
        m_world.violate(QStringLiteral("an obligation is %1, and by its attempts %2")
                            .arg(rules::toString(m_books.obligation(application)), rules::toString(expected)));
    if (wouldFit && !wasPaid)
        m_world.violate(QStringLiteral("money that fits was not attached"));
}

void Invariants::atRest()
{
    afterStep();
    for (const ProviderModel *model : m_models) {
        for (const ProviderModel::Order &order : model->orders())
            checkMoney(*model, order);
    }
    m_refunds.atRest();
    std::set<QString> applications;
    for (const auto &[id, row] : m_books.rows())
        applications.insert(row.view.application.text());
    for (const QString &application : applications)
        checkObligation(application);
    for (const QString &payment : m_payments) {
        if (!m_books.rows().contains(payment))
            m_world.violate(payment + QStringLiteral(" was answered and is lost"));
    }
    for (const auto &[provider, eventId] : m_notices) {
        if (!m_books.hasNotice(provider, eventId))
            m_world.violate(eventId + QStringLiteral(" was acknowledged and is lost"));
    }
}

} // namespace chancery::simulation

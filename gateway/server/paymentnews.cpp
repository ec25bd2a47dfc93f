// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/paymentnews.h"

#include "gateway/server/loop.h"

namespace chancery::server {

using ledger::AttemptView;

PaymentNews::PaymentNews(boost::asio::io_context &io, ledger::Books &ledger, Waiters &waiters, Telemetry telemetry)
    : m_io(io)
    , m_ledger(ledger)
    , m_waiters(waiters)
    , m_telemetry(telemetry)
{
}

void PaymentNews::publish(const AttemptView &view)
{
    m_telemetry.metrics.paymentState(domain::toString(view.state));
    wake(view);
    if (m_listener)
        m_listener(view);
}

void PaymentNews::changed(const std::vector<ledger::Change> &changes)
{
    for (const ledger::Change &change : changes) {
        if (m_waiters.wants(change.payment, change.version))
            read(change.payment);
    }
}

void PaymentNews::readAgain()
{
    for (const domain::PaymentId &id : m_waiters.waitedFor())
        read(id);
}

void PaymentNews::read(const domain::PaymentId &id)
{
    m_ledger.loadPayment(
        id, answered<std::optional<AttemptView>>(m_io, [this](const Reply<std::optional<AttemptView>> &loaded) {
            // Whoever waits is answered unchanged when the time is up, and asks again.
            if (loaded && loaded.value())
                wake(*loaded.value());
        }));
}

void PaymentNews::wake(const AttemptView &view)
{
    const auto began = std::chrono::steady_clock::now();
    const std::size_t before = m_waiters.size();
    m_waiters.publish(std::make_shared<const AttemptView>(view));
    if (m_waiters.size() != before) {
        m_telemetry.metrics.woken(
            std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began));
    }
}

} // namespace chancery::server

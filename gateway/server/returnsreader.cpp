// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/returnsreader.h"

#include <algorithm>

namespace chancery::server {

using ledger::RefundView;
using providers::RefundsSeen;
using rules::RefundState;
using rules::RefundStatement;

struct ReturnsReader::Reading
{
    ProviderCalls::Provider provider;
    ledger::AttemptView payment;
    Done done;
    rules::Fact order = rules::Unanswered{};
    std::vector<RefundView> known{};
    std::size_t next = 0;
    std::vector<QString> told{}; ///< numbers that are nobody's here, still to be asked about
    std::vector<RefundStatement> seen{};
};

ReturnsReader::ReturnsReader(boost::asio::io_context &io, ledger::RefundBooks &refunds, ProviderCalls &calls)
    : m_io(io)
    , m_refunds(refunds)
    , m_calls(calls)
{
}

void ReturnsReader::read(const ProviderCalls::Provider &provider, const ledger::AttemptView &payment, Done done)
{
    const auto reading = std::make_shared<Reading>(Reading{provider, payment, std::move(done)});
    // The order comes first: one that is over stays so, and the refunds that ended it are there to be asked about.
    m_calls.query(provider, payment.providerReference, [this, reading](const rules::Fact &order) {
        reading->order = order;
        m_refunds.list(reading->payment.id,
            answered<std::vector<RefundView>>(m_io, [this, reading](const Reply<std::vector<RefundView>> &refunds) {
                if (!refunds)
                    return reading->done(std::nullopt);
                reading->known = refunds.value();
                readTold(reading);
            }));
    });
}

void ReturnsReader::readTold(const ReadingPtr &reading)
{
    m_refunds.toldNumbers(reading->payment.id,
        answered<std::vector<QString>>(m_io, [this, reading](const Reply<std::vector<QString>> &numbers) {
            if (!numbers)
                return reading->done(std::nullopt);
            for (const QString &number : numbers.value()) {
                const bool known = std::ranges::any_of(reading->known, [&number](const RefundView &refund) {
                    return refund.id.text() == number
                        || (refund.providerReference == number && refund.state == RefundState::Done);
                });
                // A refund without a number of its own has the order's, and so has what a cancellation gave back.
                const bool ofTheOrder
                    = number == reading->payment.id.text() && std::holds_alternative<rules::GivenBack>(reading->order);
                if (!known && !ofTheOrder)
                    reading->told.push_back(number);
            }
            askNext(reading);
        }));
}

void ReturnsReader::askTold(const ReadingPtr &reading)
{
    if (reading->told.empty())
        return reading->done(concluded(*reading));
    const QString number = reading->told.back();
    reading->told.pop_back();
    const ledger::AttemptView &payment = reading->payment;
    m_calls.refunds(reading->provider,
        {domain::RefundId(number), payment.id, payment.providerReference, payment.paymentReference,
            domain::Money::zero(payment.total.currency()), payment.captured.value_or(payment.total)},
        [this, reading](const std::optional<providers::RefundReply> &reply) {
            const auto *seen = reply ? std::get_if<RefundsSeen>(&*reply) : nullptr;
            if (seen == nullptr)
                return reading->done(std::nullopt);
            for (RefundStatement statement : seen->refunds) {
                statement.refund = {}; // asked for by its number, and none of ours
                reading->seen.push_back(std::move(statement));
            }
            askTold(reading);
        });
}

void ReturnsReader::askNext(const ReadingPtr &reading)
{
    const auto isOpen = [](const RefundView &refund) {
        return refund.kind != RefundView::Kind::External
            && (refund.state == RefundState::Refunding || refund.state == RefundState::Failed);
    };
    while (reading->next < reading->known.size() && !isOpen(reading->known[reading->next]))
        ++reading->next;
    if (reading->next == reading->known.size())
        return askTold(reading);
    const RefundView &refund = reading->known[reading->next++];
    const ledger::AttemptView &payment = reading->payment;
    m_calls.refunds(reading->provider,
        {refund.id, payment.id, payment.providerReference, payment.paymentReference, refund.amount,
            payment.captured.value_or(payment.total)},
        [this, reading](const std::optional<providers::RefundReply> &reply) {
            const auto *seen = reply ? std::get_if<RefundsSeen>(&*reply) : nullptr;
            if (seen == nullptr)
                return reading->done(std::nullopt);
            reading->seen.insert(reading->seen.end(), seen->refunds.begin(), seen->refunds.end());
            askNext(reading);
        });
}

ReturnsReader::Found ReturnsReader::concluded(const Reading &reading)
{
    Found found{reading.seen, std::nullopt};
    const auto *back = std::get_if<rules::GivenBack>(&reading.order);
    if (back == nullptr || !reading.payment.captured)
        return found;
    const domain::Money captured = *reading.payment.captured;
    qint64 left = captured.minor();
    for (const RefundView &refund : reading.known)
        left -= refund.state == RefundState::Done ? refund.amount.minor() : 0;
    for (const RefundStatement &statement : reading.seen)
        left -= statement.state == RefundStatement::State::Failed ? 0 : statement.amount.minor();
    if (left <= 0 || !reading.payment.refunded.isZero() || reading.payment.state == domain::PaymentState::Refunded)
        return found;
    if (reading.known.empty() && reading.payment.state == domain::PaymentState::Captured)
        found.givenBack = *back;
    else if (const auto rest = domain::Money::fromMinor(left, captured.currency()))
        // By nobody here: the rest went back with the order.
        found.refunds.push_back({{}, back->paymentReference, *rest, RefundStatement::State::Succeeded, {}});
    return found;
}

} // namespace chancery::server

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "tests/ui_counter/moneydesks.h"

namespace chancery::tests {

inline const domain::ApplicationRef reference(QStringLiteral("ref_0123456789abcdefghjkmnpqrs"));

inline domain::Quote quoteOf(qint64 minor)
{
    const domain::Money base = *domain::Money::fromMinor(6000, *domain::Currency::fromCode(u"USD"));
    return {domain::QuoteId(QStringLiteral("quo_00000000000000000000000000")),
        {QStringLiteral("TYO"), QStringLiteral("UTO"), QStringLiteral("T"), QStringLiteral("single"),
            QStringLiteral("regular"), 34},
        {{QStringLiteral("visa_fee"), base, yen(minor)}}, base, yen(minor), QStringLiteral("150"), QDate(2026, 5, 1),
        *domain::instantFromRfc3339(QStringLiteral("2026-11-26T12:00:00Z")), QStringLiteral("v1")};
}

/// A payment by card; its page is there while it is open.
inline payment::Attempt attemptOf(const domain::ApplicationRef &application, domain::PaymentState state)
{
    const payment::NextAction page
        = payment::OpenPage{QUrl(QStringLiteral("https://pay.test/1")), QUrl(QStringLiteral("https://relay.test/p/1"))};
    return {domain::PaymentId(QStringLiteral("pay_") + QString(26, u'1')), application, state, 3,
        QStringLiteral("stripe_checkout"), yen(11'200), quoteOf(11'200),
        state == domain::PaymentState::Open ? page : payment::NextAction(payment::NoAction{}), std::nullopt,
        std::nullopt, QStringLiteral("stripe"), {}, {}, {}};
}

/// The edge of the network for PayPane: cash is taken, everything else goes over a gateway that the test answers for.
class FakePayDesk final : public counter::PayDesk
{
public:
    FakePayDesk()
        : m_session(gateway, journal, m_clock, m_random, payment::PaymentSession::Limits{})
    {
    }
    void fee(const QString &, QObject *context, Answered<Fee> done) override
    {
        answerLater<Fee>(context, refusal, Fee{payable, quoteOf(11'200)}, std::move(done));
    }
    void offers(QObject *context, Answered<std::vector<payment::MethodOffer>> done) override
    {
        using Availability = payment::MethodOffer::Availability;
        answerLater<std::vector<payment::MethodOffer>>(context, refusal,
            {{QStringLiteral("cash"), Availability::Available, {}},
                {QStringLiteral("alipay_barcode"), Availability::Available, {}},
                {QStringLiteral("alipay_qr"), Availability::Down, QStringLiteral("not_configured")},
                {QStringLiteral("stripe_checkout"), Availability::Available, {}}},
            std::move(done));
    }
    void takeCash(const Cash &cash, QObject *context, Answered<tables::PaymentRow> done) override
    {
        taken.push_back(cash);
        FakePaymentsDesk edge;
        edge.row.tendered = cash.tendered;
        edge.row.change = cash.tendered.minus(cash.total).value();
        answerLater<tables::PaymentRow>(context, refusal, edge.row, std::move(done));
    }
    void printReceipt(const domain::ApplicationRef &application, const QString &language, QObject *context,
        Answered<Receipt> done) override
    {
        printed << application.text() + u' ' + language;
        answerLater<Receipt>(context, refusal, paper, std::move(done));
    }
    bool hasPrinter() const override { return printer; }
    payment::PaymentSession &session() override { return m_session; }
    QByteArray newKey() override { return "key-" + QByteArray::number(++keys); }

    domain::ApplicationRef payable = reference; ///< whose fee is asked for
    FakeGateway gateway;
    FakeJournal journal;
    std::optional<payment::GatewayProblem> refusal;
    std::vector<Cash> taken;
    QStringList printed; ///< application and language
    Receipt paper{payment::PrintOutcome::Printed, QStringLiteral("/receipts/one.pdf")};
    bool printer = true;
    int keys = 0;

private:
    domain::SystemClock m_clock;
    domain::SystemRandom m_random;
    payment::PaymentSession m_session;
};

} // namespace chancery::tests

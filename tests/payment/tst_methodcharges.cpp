// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/paymentsession.h"
#include "tests/payment/fakegateway.h"

#include <QTest>

using namespace chancery::domain;
using namespace chancery::payment;
using State = PaymentSession::State;
using namespace std::chrono_literals;

namespace {

const Instant begin = *instantFromRfc3339(QStringLiteral("2026-05-10T02:00:00Z"));
const ApplicationRef reference(QStringLiteral("ref_0123456789abcdefghjkmnpqrs"));

Money yen(qint64 minor)
{
    return *Money::fromMinor(minor, *Currency::fromCode(u"JPY"));
}

Quote quoteOf(qint64 minor)
{
    const Money base = *Money::fromMinor(6000, *Currency::fromCode(u"USD"));
    return {QuoteId(QStringLiteral("quo_00000000000000000000000000")),
        {QStringLiteral("TYO"), QStringLiteral("UTO"), QStringLiteral("T"), QStringLiteral("single"),
            QStringLiteral("regular"), 34},
        {{QStringLiteral("visa_fee"), base, yen(minor)}}, base, yen(minor), QStringLiteral("150"), QDate(2026, 5, 1),
        begin + 30min, QStringLiteral("v1")};
}

/// 9000 yen, or 438.00 yuan by Alipay.
Quote chargedQuote(qint64 fen = 43800)
{
    Quote quote = quoteOf(9000);
    quote.charges = {{{QStringLiteral("alipay_qr"), QStringLiteral("alipay_page")}, quote.total,
        *Money::fromMinor(fen, *Currency::fromCode(u"CNY")), QStringLiteral("0.048666667"), QStringLiteral("7.30"),
        QStringLiteral("150"), QDate(2026, 5, 1), QStringLiteral("0.01"), QStringLiteral("0"), ChargeSource::Schedule,
        quote.validUntil}};
    return quote;
}

std::vector<MethodOffer> withAlipay()
{
    return {{QStringLiteral("stripe_checkout"), MethodOffer::Availability::Available, {}},
        {QStringLiteral("alipay_qr"), MethodOffer::Availability::Available, {}}};
}

GatewayProblem refused(const char *code)
{
    return {GatewayProblem::Kind::Refused, QString::fromLatin1(code), {}, {}, {}, {}, {}};
}

} // namespace

/// Methods that charge another currency than the fee's, and those that a machine cannot take.
class TestMethodCharges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        clock = std::make_unique<ManualClock>(begin);
        gateway = std::make_unique<FakeGateway>();
        journal = std::make_unique<FakeJournal>();
        session = std::make_unique<PaymentSession>(*gateway, *journal, *clock, random, PaymentSession::Limits{});
    }
    void cleanup() { session.reset(); }

    void asksForWhatTheMethodCharges()
    {
        session->start(reference, chargedQuote(), withAlipay(), QStringLiteral("zh-CN"));
        session->choose(QStringLiteral("alipay_qr"));
        QTRY_VERIFY(gateway->isAsked());
        QCOMPARE(gateway->calls[0].order->expectedTotal.currency().code(), QStringLiteral("CNY"));
        QCOMPARE(gateway->calls[0].order->expectedTotal.minor(), qint64(43800));
        QCOMPARE(journal->entries[0].order, *gateway->calls[0].order);
        // The rate has moved: the new figure of the same method is what is agreed to.
        GatewayProblem problem = refused("amount_changed");
        problem.quote = chargedQuote(43950);
        gateway->answer(Unexpected(problem));
        QCOMPARE(session->state(), State::AmountChanged);
        session->acceptAmount();
        QTRY_COMPARE(gateway->calls.size(), size_t(2));
        QCOMPARE(gateway->calls[1].order->expectedTotal.minor(), qint64(43950));
        QCOMPARE(gateway->calls[1].order->expectedTotal.currency().code(), QStringLiteral("CNY"));
    }

    void otherMethodsTakeTheTotal()
    {
        session->start(reference, chargedQuote(), withAlipay(), QStringLiteral("en"));
        session->choose(QStringLiteral("stripe_checkout"));
        QTRY_VERIFY(gateway->isAsked());
        QCOMPARE(gateway->calls[0].order->expectedTotal, yen(9000));
    }

    void namesTheReasonOfTheRelay()
    {
        session->start(reference, chargedQuote(), withAlipay(), QStringLiteral("en"));
        session->choose(QStringLiteral("alipay_qr"));
        QTRY_VERIFY(gateway->isAsked());
        GatewayProblem problem = refused("method_unavailable");
        problem.detail = QStringLiteral("rate_stale");
        // The counter's way to pay is none for a person alone.
        problem.alternatives = {{QStringLiteral("alipay_barcode"), MethodOffer::Availability::Available, {}}};
        gateway->answer(Unexpected(problem));
        QCOMPARE(session->state(), State::Choosing);
        QCOMPARE(session->offers().size(), size_t(2));
        QCOMPARE(session->offers()[1].availability, MethodOffer::Availability::Down);
        QCOMPARE(session->offers()[1].reason, QStringLiteral("rate_stale"));
    }

    void leavesOutWhatNeedsStaff()
    {
        std::vector<MethodOffer> all = withAlipay();
        for (const char *method : {"alipay_barcode", "cash", "stripe_terminal"})
            all.push_back({QString::fromLatin1(method), MethodOffer::Availability::Available, {}});
        // Nor does anybody miss what the post never had.
        all.push_back(
            {QStringLiteral("alipay_page"), MethodOffer::Availability::Down, QStringLiteral("not_configured")});
        QCOMPARE(selfService(all), withAlipay());
    }

private:
    SystemRandom random;
    std::unique_ptr<ManualClock> clock;
    std::unique_ptr<FakeGateway> gateway;
    std::unique_ptr<FakeJournal> journal;
    std::unique_ptr<PaymentSession> session;
};

QTEST_GUILESS_MAIN(TestMethodCharges)
#include "tst_methodcharges.moc"

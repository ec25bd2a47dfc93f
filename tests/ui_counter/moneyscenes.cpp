// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/counterscenes.h"
#include "tests/ui_counter/refusal.h"
#include "ui/counter/payerview.h"
#include "ui/counter/paypane.h"
#include "ui/wizard/format.h"

#include <QLineEdit>
#include <QTableView>

namespace chancery::test {

using counter::RefundItem;
using counter::Role;
using domain::PaymentState;
using payment::Shift;
using tests::yen;

namespace {

/// The first case is chosen, and its fee is there.
void choose(CounterRig &rig)
{
    rig.signIn();
    rig.chooseFirst();
    (void)CounterRig::wait([&rig] { return rig.find<QWidget>("payMethods")->isVisible(); });
}

void takeCash(CounterRig &rig)
{
    choose(rig);
    (void)rig.press("method_cash");
    (void)rig.write("tendered", QStringLiteral("20000"));
}

/// Card or wallet, answered by the relay with an attempt in this state.
CounterRig::Scene byCode(const char *name, PaymentState state, const char *failure = nullptr)
{
    return {QString::fromLatin1(name), [state, failure](CounterRig &rig) {
                choose(rig);
                (void)rig.press("method_stripe_checkout");
                (void)CounterRig::wait([&rig] { return rig.pay.gateway.isAsked(); });
                payment::Attempt answer = tests::attemptOf(rig.pay.payable, state);
                if (failure != nullptr)
                    answer.failure = payment::Failure{QString::fromLatin1(failure), {}};
                rig.pay.gateway.answer(answer);
                CounterRig::settle();
            }};
}

std::vector<CounterRig::Scene> collectingScenes()
{
    const auto cash = chain({
        {QStringLiteral("counter-pay"), choose},
        {QStringLiteral("counter-pay-less"),
            [](CounterRig &rig) {
                (void)rig.press("method_cash");
                (void)rig.write("tendered", QStringLiteral("5000"));
            }},
        {QStringLiteral("counter-pay-cash"),
            [](CounterRig &rig) { (void)rig.write("tendered", QStringLiteral("20000")); }},
        {QStringLiteral("counter-pay-question"), [](CounterRig &rig) { (void)rig.press("takeCash"); }},
        {QStringLiteral("counter-pay-taken"),
            [](CounterRig &rig) {
                rig.timeline.state = PaymentState::Captured;
                (void)rig.press("otherAnswer");
            }},
    });
    return joined({cash,
        {
            {QStringLiteral("counter-pay-no-shift"),
                [](CounterRig &rig) {
                    takeCash(rig);
                    rig.pay.refusal = refusal("no_open_shift");
                    (void)rig.press("takeCash");
                    (void)rig.press("otherAnswer");
                    rig.show("pay");
                }},
            {QStringLiteral("counter-pay-barcode"),
                [](CounterRig &rig) {
                    choose(rig);
                    (void)rig.press("method_alipay_barcode");
                }},
            byCode("counter-pay-code", PaymentState::Open),
            byCode("counter-pay-unknown", PaymentState::Unknown),
            byCode("counter-pay-declined", PaymentState::Failed, "card_declined"),
            byCode("counter-pay-paid", PaymentState::Captured),
            {QStringLiteral("counter-pay-already"),
                [](CounterRig &rig) {
                    rig.signIn();
                    rig.pay.refusal = refusal("already_paid");
                    rig.timeline.state = PaymentState::Captured;
                    rig.chooseFirst();
                }},
        }});
}

/// On the second screen.
CounterRig::Scene payer(const char *name, std::function<void(counter::PayerView &, const QLocale &)> fill)
{
    return {QString::fromLatin1(name), [fill = std::move(fill)](CounterRig &rig) {
                auto view = std::make_unique<counter::PayerView>(rig.theme);
                view->resize(rig.window.size());
                fill(*view, rig.theme.locale());
                rig.other = std::move(view);
            }};
}

std::vector<CounterRig::Scene> payerScenes()
{
    using counter::PayPane;
    return {
        payer("counter-payer", [](counter::PayerView &view, const QLocale &) { view.rest(PayPane::tr("Welcome")); }),
        payer("counter-payer-total",
            [](counter::PayerView &view, const QLocale &) { view.present(yen(11'200), {}, {}); }),
        payer("counter-payer-code",
            [](counter::PayerView &view, const QLocale &) {
                view.present(yen(11'200), QStringLiteral("https://relay.test/p/1"),
                    PayPane::tr("Scan the code with your phone"));
            }),
        payer("counter-payer-paid",
            [](counter::PayerView &view, const QLocale &locale) {
                view.present(yen(11'200), {},
                    PayPane::tr("Paid in cash. Receipt %1").arg(QStringLiteral("TYO-2026-000017")),
                    PayPane::tr("Your change: %1").arg(wizard::moneyText(tests::yen(8'800), locale)));
            }),
    };
}

void list(CounterRig &rig, Role role)
{
    const domain::Instant begun = *domain::instantFromRfc3339(QStringLiteral("2026-11-26T00:30:00Z"));
    const auto other = [&](int number, PaymentState state, const QString &method, qint64 refunded) {
        tables::PaymentRow row = rig.payments.row;
        row.id = domain::PaymentId(QStringLiteral("pay_") + QString(26, QChar(u'3' + number)));
        row.application = domain::ApplicationRef(PlayedCases::reference(number));
        row.state = state;
        row.method = method;
        row.provider = QStringLiteral("stripe");
        row.reference = QStringLiteral("pi_3NkW8x2eZvKYlo2C1q9xY2%1").arg(number);
        row.refunded = yen(refunded);
        row.tendered.reset();
        row.change.reset();
        row.createdAt = begun - std::chrono::minutes(7 * number);
        rig.payments.others.push_back(row);
    };
    other(1, PaymentState::PartRefunded, QStringLiteral("stripe_checkout"), 700);
    other(2, PaymentState::Unknown, QStringLiteral("alipay_barcode"), 0);
    other(3, PaymentState::ChargedBack, QStringLiteral("alipay_page"), 0);
    other(4, PaymentState::Closed, QStringLiteral("alipay_qr"), 0);
    rig.signIn(role);
    rig.show("payments");
}

/// The list with its first payment opened.
void openPayment(CounterRig &rig, Role role)
{
    list(rig, role);
    auto *table = rig.find<QTableView>("paymentTable");
    (void)CounterRig::wait([table] { return table->model()->rowCount() == 5; });
    table->setCurrentIndex(table->model()->index(0, 0));
    (void)CounterRig::wait([&rig] { return rig.find<QWidget>("caseFacts")->isVisible(); });
    CounterRig::settle();
}

RefundItem refund(RefundItem::State state)
{
    return {QStringLiteral("rfd_1"), state, yen(9'000), QStringLiteral("wrong speed"),
        domain::StaffId(QStringLiteral("stf_other")), {}};
}

std::vector<CounterRig::Scene> paymentScenes()
{
    const auto asked = chain({
        {QStringLiteral("counter-refund"), [](CounterRig &rig) { openPayment(rig, Role::Clerk); }},
        {QStringLiteral("counter-refund-reason"), [](CounterRig &rig) { (void)rig.press("askRefund"); }},
        {QStringLiteral("counter-refund-question"),
            [](CounterRig &rig) {
                (void)rig.write("caseReason", QStringLiteral("wrong speed"));
                (void)rig.press("askRefund");
            }},
    });
    const auto approved = chain({
        {QStringLiteral("counter-refund-approve"),
            [](CounterRig &rig) {
                rig.payments.items.push_back(refund(RefundItem::State::Requested));
                openPayment(rig, Role::Supervisor);
            }},
        {QStringLiteral("counter-refund-approve-question"), [](CounterRig &rig) { (void)rig.press("approveRefund"); }},
    });
    return joined({asked, approved,
        {
            {QStringLiteral("counter-payments"), [](CounterRig &rig) { list(rig, Role::Auditor); }},
            {QStringLiteral("counter-payments-empty"),
                [](CounterRig &rig) {
                    rig.payments.isEmpty = true;
                    list(rig, Role::Clerk);
                }},
            {QStringLiteral("counter-payments-unreachable"),
                [](CounterRig &rig) {
                    rig.payments.unread = domain::Error{QStringLiteral("unreachable"), {}};
                    list(rig, Role::Clerk);
                }},
            {QStringLiteral("counter-refund-pay-out"),
                [](CounterRig &rig) {
                    rig.payments.items.push_back(refund(RefundItem::State::Refunding));
                    openPayment(rig, Role::Clerk);
                }},
            {QStringLiteral("counter-correction"),
                [](CounterRig &rig) {
                    rig.payments.pending.push_back({QStringLiteral("cor_1"), rig.payments.row.id,
                        PaymentState::Refunded, QStringLiteral("paid back by transfer"),
                        domain::StaffId(QStringLiteral("stf_other")), QStringLiteral("Kei Mori")});
                    openPayment(rig, Role::Supervisor);
                }},
        }});
}

CounterRig::Scene shift(const char *name, Shift::State state, Role role)
{
    return {QString::fromLatin1(name), [state, role](CounterRig &rig) {
                rig.shifts.shift = tests::FakeShiftDesk::made(state);
                if (state == Shift::State::Closed || state == Shift::State::Signed) {
                    rig.shifts.shift->lines[0].counted = yen(53'550);
                    rig.shifts.shift->lines[0].explanation
                        = QStringLiteral("A coin of 50 yen rolled behind the radiator and could not be reached");
                    rig.shifts.shift->lines[1].counted = yen(11'200);
                    rig.shifts.shift->differences = 1;
                }
                rig.signIn(role);
                rig.show("shift");
            }};
}

std::vector<CounterRig::Scene> shiftScenes()
{
    const auto opening = chain({
        {QStringLiteral("counter-shift-none"),
            [](CounterRig &rig) {
                rig.signIn();
                rig.show("shift");
            }},
        {QStringLiteral("counter-shift-float"),
            [](CounterRig &rig) {
                (void)rig.write("shiftFloat", QStringLiteral("a lot"));
                (void)rig.press("openShift");
            }},
    });
    const auto closing = chain({
        shift("counter-shift-open", Shift::State::Open, Role::Clerk),
        {QStringLiteral("counter-shift-counting"),
            [](CounterRig &rig) { (void)rig.write("counted0", QStringLiteral("53550")); }},
        {QStringLiteral("counter-shift-close"),
            [](CounterRig &rig) {
                (void)rig.write("explanation0", QStringLiteral("a coin rolled away"));
                (void)rig.press("closeShift");
            }},
    });
    const auto signing = chain({
        shift("counter-shift-closed", Shift::State::Closed, Role::Supervisor),
        {QStringLiteral("counter-shift-sign"), [](CounterRig &rig) { (void)rig.press("signShift"); }},
    });
    return joined({opening, closing, signing,
        {shift("counter-shift-paused", Shift::State::Paused, Role::Clerk),
            shift("counter-shift-signed", Shift::State::Signed, Role::Supervisor)}});
}

} // namespace

std::vector<CounterRig::Scene> moneyScenes()
{
    return joined({collectingScenes(), payerScenes(), paymentScenes(), shiftScenes()});
}

} // namespace chancery::test

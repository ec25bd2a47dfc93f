// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/counterwords.h"

#include "ui/counter/problemtext.h"
#include "ui/wizard/format.h"

#include <algorithm>
#include <array>

namespace chancery::counter {

using domain::PaymentState;

namespace {

struct Known
{
    const char *code;
    const char *text;
};

constexpr char context[] = "chancery::counter::CounterWords";

constexpr std::array<Known, 19> known{{
    {"no_open_shift", QT_TRANSLATE_NOOP("chancery::counter::CounterWords", "Open your shift at this machine first.")},
    {"shift_paused", QT_TRANSLATE_NOOP("chancery::counter::CounterWords", "Your shift is paused. Resume it first.")},
    {"shift_open",
        QT_TRANSLATE_NOOP(
            "chancery::counter::CounterWords", "You have an open shift elsewhere. Close it there first.")},
    {"device_taken",
        QT_TRANSLATE_NOOP(
            "chancery::counter::CounterWords", "Another clerk’s shift is open at this machine. Ask a supervisor.")},
    {"not_your_shift",
        QT_TRANSLATE_NOOP("chancery::counter::CounterWords", "It is another clerk’s shift. Ask a supervisor.")},
    {"shift_closed", QT_TRANSLATE_NOOP("chancery::counter::CounterWords", "The shift is closed already.")},
    {"shift_signed", QT_TRANSLATE_NOOP("chancery::counter::CounterWords", "The shift is signed already.")},
    {"cash_not_counted",
        QT_TRANSLATE_NOOP("chancery::counter::CounterWords", "Count the cash of every currency in the till.")},
    {"difference_unexplained",
        QT_TRANSLATE_NOOP("chancery::counter::CounterWords",
            "The books have moved meanwhile. Compare once more and explain what differs.")},
    {"second_person_needed",
        QT_TRANSLATE_NOOP("chancery::counter::CounterWords", "Another supervisor has to do this.")},
    {"self_approval",
        QT_TRANSLATE_NOOP("chancery::counter::CounterWords", "Somebody else has to decide what you asked for.")},
    {"refundable_changed",
        QT_TRANSLATE_NOOP("chancery::counter::CounterWords",
            "What can be refunded has changed. Look at the new amount, then ask again.")},
    {"refund_exceeds_capture",
        QT_TRANSLATE_NOOP("chancery::counter::CounterWords", "So much cannot be refunded. Enter a smaller amount.")},
    {"frozen", QT_TRANSLATE_NOOP("chancery::counter::CounterWords", "The payer’s bank disputes this payment.")},
    {"till_short",
        QT_TRANSLATE_NOOP("chancery::counter::CounterWords", "There is not so much in your till. Ask a supervisor.")},
    {"refund_not_due",
        QT_TRANSLATE_NOOP("chancery::counter::CounterWords",
            "This refund waits for its approval, or its money is out already. Hand out nothing.")},
    {"already_paid", QT_TRANSLATE_NOOP("chancery::counter::CounterWords", "This application is paid. Take no money.")},
    {"not_payable",
        QT_TRANSLATE_NOOP("chancery::counter::CounterWords",
            "The fee of this application was given back or cancelled. Take no money.")},
    {"application_unknown",
        QT_TRANSLATE_NOOP("chancery::counter::CounterWords",
            "Nothing to pay is known of this reference. Check it, or wait until the kiosk has sent it.")},
}};

} // namespace

QString CounterWords::state(PaymentState state)
{
    switch (state) {
    case PaymentState::Created:
    case PaymentState::Submitting:
        return tr("Being sent");
    case PaymentState::Unknown:
        return tr("Still being confirmed");
    case PaymentState::Open:
        return tr("Waiting for the payer");
    case PaymentState::Closing:
        return tr("Being closed");
    case PaymentState::Closed:
        return tr("Closed without money");
    case PaymentState::Failed:
        return tr("Failed");
    case PaymentState::Captured:
        return tr("Paid");
    case PaymentState::Surplus:
        return tr("Paid too much");
    case PaymentState::Refunding:
        return tr("Surplus going back");
    case PaymentState::Refunded:
        return tr("Refunded");
    case PaymentState::RefundFailed:
        return tr("Refund failed");
    case PaymentState::PartRefunded:
        return tr("Partly refunded");
    case PaymentState::Disputed:
        return tr("Disputed");
    case PaymentState::ChargedBack:
        return tr("Taken back by the bank");
    }
    Q_UNREACHABLE();
}

QString CounterWords::state(payment::Shift::State state)
{
    switch (state) {
    case payment::Shift::State::Open:
        return tr("Open");
    case payment::Shift::State::Paused:
        return tr("Paused");
    case payment::Shift::State::Closed:
        return tr("Waits for a signature");
    case payment::Shift::State::Signed:
        return tr("Signed");
    }
    Q_UNREACHABLE();
}

QString CounterWords::state(RefundItem::State state)
{
    switch (state) {
    case RefundItem::State::Requested:
        return tr("waits for a second person");
    case RefundItem::State::Rejected:
        return tr("turned down");
    case RefundItem::State::Refunding:
        return tr("on its way");
    case RefundItem::State::Done:
        return tr("done");
    case RefundItem::State::Failed:
        return tr("failed");
    }
    Q_UNREACHABLE();
}

QString CounterWords::provider(const QString &code)
{
    if (code == u"stripe")
        return wizard::isolated(QStringLiteral("Stripe"));
    if (code == u"alipay")
        return wizard::isolated(QStringLiteral("Alipay"));
    if (code == u"cash")
        return tr("the till");
    return wizard::isolated(code);
}

QString CounterWords::operation(const QString &code)
{
    if (code == u"create")
        return tr("beginning a payment");
    if (code == u"query")
        return tr("asking how a payment stands");
    if (code == u"close")
        return tr("closing a payment");
    if (code == u"refund")
        return tr("paying back");
    if (code == u"list")
        return tr("reading the statement");
    return code;
}

QString CounterWords::problem(const payment::GatewayProblem &problem)
{
    const auto found
        = std::ranges::find_if(known, [&](const Known &entry) { return problem.code == QLatin1String(entry.code); });
    return found != known.end() ? QCoreApplication::translate(context, found->text) : problemText(problem);
}

QString differenceText(const domain::Money &difference, const QLocale &locale)
{
    const qint64 minor = difference.minor();
    const auto amount = domain::Money::fromMinor(minor < 0 ? -minor : minor, difference.currency());
    const QString text = wizard::moneyText(amount.value_or(difference), locale);
    if (minor == 0)
        return text;
    return wizard::isolated((minor < 0 ? QChar(0x2212) : QChar(u'+')) + text);
}

} // namespace chancery::counter

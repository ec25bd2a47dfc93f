// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/timelinewords.h"

#include "ui/counter/counterwords.h"
#include "ui/payment/words.h"
#include "ui/wizard/format.h"

#include <QCoreApplication>

namespace chancery::counter {

using domain::PaymentState;
using widgets::Tone;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("chancery::counter::Timeline", text);
}

QString decisionText(const QString &status)
{
    if (status == u"processing")
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "An officer has taken it up"));
    if (status == u"approved")
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Approved"));
    if (status == u"rejected")
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Refused"));
    return status;
}

QString correctionText(const QString &what, const QString &method)
{
    if (what == u"requested")
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "%1: a correction is asked for"))
            .arg(method);
    if (what == u"rejected")
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "%1: the correction is turned down"))
            .arg(method);
    const auto state = domain::paymentStateFromString(what);
    return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "%1: corrected by two people: %2"))
        .arg(method, state ? paymentStateText(*state) : what);
}

} // namespace

QString eventText(const Timeline::Event &event, const QLocale &locale)
{
    using Kind = Timeline::Event::Kind;
    const QString method = paymentui::Words::method(event.method);
    const QString amount = event.amount ? wizard::moneyText(*event.amount, locale) : QString();
    const QString device = wizard::isolated(event.device);
    switch (event.kind) {
    case Kind::Version:
        return event.what == u"1"
            ? translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "The record arrived from %1")).arg(device)
            : translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Changed: version %1 arrived from %2"))
                  .arg(locale.toString(event.what.toInt()), device);
    case Kind::Payment: {
        const auto state = domain::paymentStateFromString(event.what);
        if (state == PaymentState::Created)
            return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Payment begun: %1, %2"))
                .arg(method, amount);
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "%1: %2"))
            .arg(method, state ? paymentStateText(*state) : event.what);
    }
    case Kind::Refund: {
        const auto state = refundStateFromString(event.what);
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Refund of %1: %2"))
            .arg(amount, state ? CounterWords::state(*state) : event.what);
    }
    case Kind::Correction:
        return correctionText(event.what, method);
    case Kind::Decision:
        return decisionText(event.what);
    case Kind::Notice:
        return event.what == u"receipt"
            ? translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "The receipt was sent by e-mail"))
            : translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "The traveller was told by e-mail"));
    }
    Q_UNREACHABLE();
}

Tone eventTone(const Timeline::Event &event)
{
    using Kind = Timeline::Event::Kind;
    switch (event.kind) {
    case Kind::Version:
        return Tone::Plain;
    case Kind::Payment: {
        const auto state = domain::paymentStateFromString(event.what);
        return state ? paymentStateTone(*state) : Tone::Plain;
    }
    case Kind::Refund:
        return event.what == u"failed" ? Tone::Danger : Tone::Plain;
    case Kind::Correction:
        return Tone::Attention;
    case Kind::Notice:
        return Tone::Plain;
    case Kind::Decision:
        return event.what == u"rejected" ? Tone::Attention : Tone::Success;
    }
    Q_UNREACHABLE();
}

QString paymentStateText(PaymentState state)
{
    switch (state) {
    case PaymentState::Created:
    case PaymentState::Submitting:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Being sent to the provider"));
    case PaymentState::Unknown:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Still being confirmed"));
    case PaymentState::Open:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Waiting for the payer"));
    case PaymentState::Closing:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Being closed"));
    case PaymentState::Closed:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Closed without money"));
    case PaymentState::Failed:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Ended without money"));
    case PaymentState::Captured:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "The money is here"));
    case PaymentState::Surplus:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Money that no fee waits for: pay it back"));
    case PaymentState::Refunding:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Being paid back"));
    case PaymentState::Refunded:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Paid back"));
    case PaymentState::RefundFailed:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Could not be paid back"));
    case PaymentState::PartRefunded:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Paid back in part"));
    case PaymentState::Disputed:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "The payer disputes it"));
    case PaymentState::ChargedBack:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Taken back by the payer’s bank"));
    }
    Q_UNREACHABLE();
}

Tone paymentStateTone(PaymentState state)
{
    switch (state) {
    case PaymentState::Captured:
        return Tone::Success;
    case PaymentState::Unknown:
    case PaymentState::Surplus:
    case PaymentState::Disputed:
        return Tone::Attention;
    case PaymentState::RefundFailed:
    case PaymentState::ChargedBack:
        return Tone::Danger;
    case PaymentState::Created:
    case PaymentState::Submitting:
    case PaymentState::Open:
    case PaymentState::Closing:
    case PaymentState::Closed:
    case PaymentState::Failed:
    case PaymentState::Refunding:
    case PaymentState::Refunded:
    case PaymentState::PartRefunded:
        return Tone::Plain;
    }
    Q_UNREACHABLE();
}

} // namespace chancery::counter

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/timelinewords.h"

#include <QCoreApplication>

namespace chancery::counter {

using domain::PaymentState;
using widgets::Tone;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("chancery::counter::Timeline", text);
}

} // namespace

QString stepText(const QString &status)
{
    if (status == u"received")
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "The record arrived"));
    if (status == u"paid")
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "The fee is paid"));
    if (status == u"processing")
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "An officer has taken it up"));
    if (status == u"approved")
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Approved"));
    if (status == u"rejected")
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Timeline", "Refused"));
    return status;
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

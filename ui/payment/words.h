// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/charge.h"
#include "models/domain/clock.h"
#include "models/domain/money.h"
#include "models/payment/methodoffer.h"
#include "models/payment/printoutcome.h"
#include "ui/wizard/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <chrono>

namespace chancery::paymentui {

/// Codes and values in the person's language.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(chancery::paymentui::Words)

public:
    struct Message
    {
        QString headline;
        QString text;
    };
    [[nodiscard]] static QString method(const QString &code);
    /// As one of several to choose from: tells the ways of one company apart.
    [[nodiscard]] static QString methodChoice(const QString &code);
    [[nodiscard]] static QString methodIcon(const QString &code);
    /// What the method is about, or why it does not work now.
    [[nodiscard]] static QString methodDetail(const payment::MethodOffer &offer, bool canType = true);
    /// The same in as few words as can be: nothing where the method's name says it.
    [[nodiscard]] static QString methodState(const payment::MethodOffer &offer);
    /// Why a method does not work now.
    [[nodiscard]] static QString unavailable(const QString &reason);
    /// At what rate a method charges its own currency, from when, and what comes on top.
    [[nodiscard]] static QString rate(const domain::Charge &charge, const QLocale &locale);
    /// Why an attempt ended without money, and what to try.
    [[nodiscard]] static Message failure(const QString &code);
    /// Why staff are needed.
    [[nodiscard]] static Message problem(const QString &code);
    [[nodiscard]] static QString line(const QString &code);
    /// Why a receipt did not come out, as a headline.
    [[nodiscard]] static QString printTrouble(payment::PrintOutcome outcome);
};

using wizard::isolated;
using wizard::moneyText;
/// "4:05".
[[nodiscard]] QString timeLeftText(std::chrono::milliseconds left, const QLocale &locale);
/// Local time at the post, with its offset from UTC.
[[nodiscard]] QString localTimeText(domain::Instant instant, const QString &timeZone, const QLocale &locale);

} // namespace chancery::paymentui

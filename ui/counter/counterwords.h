// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/money.h"
#include "models/domain/paymentstate.h"
#include "models/payment/gatewayproblem.h"
#include "models/payment/shift.h"
#include "ui/counter/refunditem.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace chancery::counter {

/// States and answers about money, in the words of staff.
class CounterWords
{
    Q_DECLARE_TR_FUNCTIONS(chancery::counter::CounterWords)

public:
    [[nodiscard]] static QString state(domain::PaymentState state);
    [[nodiscard]] static QString state(payment::Shift::State state);
    [[nodiscard]] static QString state(RefundItem::State state);
    /// The payment company's name for a code of the relay.
    [[nodiscard]] static QString provider(const QString &code);
    /// What is asked of a payment company, for a code of the relay.
    [[nodiscard]] static QString operation(const QString &code);
    /// What to do about an answer of the money's routes; else what problemText() says.
    [[nodiscard]] static QString problem(const payment::GatewayProblem &problem);
};

/// "+JPY 50", "−JPY 50", "JPY 0": a difference, with its sign before it in every language.
[[nodiscard]] QString differenceText(const domain::Money &difference, const QLocale &locale);

} // namespace chancery::counter

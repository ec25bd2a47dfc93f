// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/payment/paymentsession.h"
#include "tests/payment/fakegateway.h"
#include "tests/wizard/wizardrig.h"
#include "ui/payment/doneview.h"
#include "ui/payment/payview.h"

#include <functional>
#include <vector>

namespace chancery::test {

/// A kiosk at its step Pay, with a relay that answers what a scene wants.
class PayRig
{
public:
    struct Scene
    {
        QString name;
        std::function<void(PayRig &)> play;
    };
    /// Everything a person can come to see while paying.
    [[nodiscard]] static std::vector<Scene> scenes();

    PayRig(const QString &language, QSize size, theme::TextSize text);

    /// With three ways to pay: Alipay's at a rate, as `source` says.
    void start(domain::ChargeSource source = domain::ChargeSource::Schedule);
    /// Chooses the method; the relay answers with `action`.
    void open(const char *method, const payment::NextAction &action);
    void become(
        domain::PaymentState state, const payment::NextAction &action, std::optional<payment::Failure> failure = {});
    void refuse(const char *code);
    /// The last screen: with the receipt, or with a claim slip.
    void finish(bool paid, paymentui::DoneView::Saving saving);
    /// Lets everything posted happen.
    static void settle();

    WizardRig rig;
    FakeGateway gateway;
    FakeJournal journal;
    payment::PaymentSession session;
    paymentui::PayView *view;
    paymentui::DoneView *done;

private:
    [[nodiscard]] payment::Attempt attempt(domain::PaymentState state, const payment::NextAction &action) const;
    void awaitCall();

    domain::Quote m_quote;
    QString m_method;
    qint64 m_version = 3;
};

} // namespace chancery::test

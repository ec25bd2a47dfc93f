// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/relayclient.h"
#include "gateway/protocol/mailwish.h"
#include "models/domain/ids.h"
#include "models/payment/mailstate.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace chancery::app {

/// Hands the wish for a receipt by e-mail to the relay. Without an answer it tries again while the person is there: the
/// address is in no file, so it ends with the session. Lives on the thread of the screen; the client outlives it.
class ReceiptMailer final : public QObject
{
    Q_OBJECT

public:
    explicit ReceiptMailer(client::RelayClient &relay, QObject *parent = nullptr);
    ~ReceiptMailer() override;

    /// Another wish takes the place of one that is under way.
    void send(const domain::PaymentId &payment, const protocol::MailWish &wish);
    /// Forgets the address. A call that went out may still take effect.
    void stop();

Q_SIGNALS:
    void changed(chancery::payment::MailState state);

private:
    void ask();
    void answered(const domain::Expected<client::RelayReply, payment::GatewayProblem> &reply);

    client::RelayClient &m_relay;
    domain::PaymentId m_payment;
    std::optional<protocol::MailWish> m_wish;
    std::unique_ptr<QObject> m_call; ///< of the call under way: gone, its answer is dropped
    QTimer m_again;
};

} // namespace chancery::app

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/alipay/alipayoptions.h"
#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/random.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace chancery::sandbox {

/// The stand-ins for Stripe and Alipay: their APIs, payment pages, webhooks and the control over them, on one port and
/// one thread.
class Sandbox
{
public:
    struct Options
    {
        QString address{QStringLiteral("127.0.0.1")};
        quint16 port = 0; ///< 0 takes a free one
        QString publicUrl; ///< what payers' browsers call it; empty means http://address:port
        QString webhookUrl; ///< empty: nowhere until the control says where
        QByteArray secretKey;
        QByteArray webhookSecret;
        double retryScale = 0.001; ///< of the providers' own waits: 5 min become 0.3 s
        AlipayOptions alipay;
        QString stateFile; ///< empty: everything is forgotten at the end
    };

    Sandbox(Options options, const domain::Clock &clock, domain::RandomSource &random);
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;
    ~Sandbox();

    /// Binds and reads the state file. Gives the port. Errors: `listen_failed`, `webhook_url`, `state_unreadable`,
    /// `alipay_keys`.
    domain::Expected<quint16, domain::Error> open();
    /// Serves until stop(); call after open(). Errors: `state_unwritable`.
    domain::Expected<void, domain::Error> run();
    /// From any thread, or from a signal handler's thread.
    void stop();

private:
    class Machine;
    std::unique_ptr<Machine> m_machine;
};

} // namespace chancery::sandbox

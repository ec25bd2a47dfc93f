// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/relayclient.h"
#include "models/crypto/certificatetrust.h"
#include "models/domain/clock.h"
#include "models/domain/feeschedule.h"
#include "models/payment/backoff.h"
#include "models/payment/methodoffer.h"
#include "models/store/storeworker.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>
#include <vector>

namespace chancery::app {

/// What the relay tells this machine: fees, certificates, methods. Kept in the store, so that it is there without a
/// network; asked for again every minute, and sooner while it fails.
class Configuration final : public QObject
{
    Q_OBJECT

public:
    Configuration(
        client::RelayClient &relay, store::StoreWorker &store, domain::RandomSource &random, QObject *parent = nullptr);
    ~Configuration() override;

    /// Reads the kept one, then asks the relay.
    void start();
    [[nodiscard]] bool isThere() const { return m_schedule.has_value(); }
    [[nodiscard]] const std::optional<domain::FeeSchedule> &schedule() const { return m_schedule; }
    [[nodiscard]] const std::vector<QByteArray> &recipients() const { return m_recipients; }
    [[nodiscard]] const std::vector<payment::MethodOffer> &offers() const { return m_offers; }
    [[nodiscard]] bool isOnline() const { return m_online; }
    /// From now on only certificates that lead to one of those in the file (PEM) are sealed to; an empty path: to those
    /// the relay names. Errors: those of crypto::CertificateTrust, with the path.
    [[nodiscard]] domain::Expected<void, domain::Error> readTrust(const QString &path, const domain::Clock &clock);
    [[nodiscard]] const protocol::DeviceLimits &limits() const { return m_limits; }
    /// A spoken reference behind it is the address of the page to pay later; empty: there is none.
    [[nodiscard]] const QString &payLaterUrl() const { return m_payLaterUrl; }
    [[nodiscard]] bool sendsReceipts() const { return m_receiptMail; }
    /// The network may be back: asks now instead of after the pause.
    void askNow();

Q_SIGNALS:
    void changed();
    /// There is none, and the relay gives none: the code says why.
    void missing(const QString &code);

private:
    void ask();
    void answered(domain::Expected<std::optional<protocol::DeviceConfig>, payment::GatewayProblem> answer);
    void adopt(const protocol::DeviceConfig &config, bool fresh);
    void adoptParsed(const protocol::DeviceConfig &config, const domain::FeeSchedule &schedule);
    void setOnline(bool online);

    client::RelayClient &m_relay;
    store::StoreWorker &m_store;
    payment::Backoff m_backoff;
    QTimer m_timer;
    QThreadPool m_worker;
    std::optional<domain::FeeSchedule> m_schedule;
    std::vector<QByteArray> m_recipients;
    std::optional<crypto::CertificateTrust> m_trust;
    const domain::Clock *m_clock = nullptr; ///< set with m_trust, which it outlives
    std::vector<payment::MethodOffer> m_offers;
    protocol::DeviceLimits m_limits;
    QString m_payLaterUrl;
    bool m_receiptMail = false;
    bool m_asking = false;
    bool m_online = false;
    int m_parsing = 0; ///< schedules being read beside the screen's thread
};

} // namespace chancery::app

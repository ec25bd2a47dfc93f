// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/breaker.h"
#include "gateway/rules/watchschedule.h"
#include "gateway/server/endpoint.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QMap>
#include <QString>
#include <QTime>
#include <QUrl>

#include <optional>

namespace chancery::server {

/// What the operator sets. Secrets are only named here, by their files.
struct Configuration
{
    struct Stripe
    {
        QUrl apiBase;
        QString secretKeyFile;
        QString webhookSecretFile;
    };
    struct Alipay
    {
        QUrl gateway;
        QString appId;
        QString sellerId;
        QString privateKeyFile;
        QString publicKeyFile; ///< empty in certificate mode
        QString appCertFile{}; ///< these three: certificate mode, else all empty
        QString alipayCertFile{};
        QString rootCertFile{};
    };
    struct Smtp
    {
        QUrl url;
        QString from;
        QString passwordFile;
        QString caFile{}; ///< PEM of authorities beside the system's; empty: none
    };

    Endpoint listen;
    Endpoint operationsListen;
    QUrl publicUrl; ///< without a slash at the end
    QString databaseUrl;
    QString feeSchedule;
    std::optional<Stripe> stripe;
    std::optional<Alipay> alipay;
    std::optional<Smtp> smtp;
    /// Largest refund, by currency code in minor units, that needs no second person; a currency that is not named needs
    /// one for every refund.
    QMap<QString, qint64> refundApprovalAbove;
    QString alertWebhookUrlFile; ///< empty: off
    QString auditSigningKeyFile; ///< empty: devices' audits are not countersigned
    QUrl marketRatesUrl; ///< empty: off
    std::optional<QTime> reconcileAt; ///< when the day before is reconciled; nothing: only on demand
    QByteArray reconcileZone; ///< IANA name of the zone of that time
    QString logDir; ///< empty: stderr
    rules::Breaker::Policy breaker;
    rules::WatchSchedule watch;
    /// Between readings of the providers' lists of events; nothing: as usual.
    std::optional<std::chrono::milliseconds> catchUpInterval;
    /// A device with more unsent records, or without a sync for so long, takes no new applications.
    int deviceUnsentRecords = 500;
    int deviceDaysWithoutSync = 7;
    int deviceBackupDays = 35; ///< how long devices keep what is acknowledged; longer than central backups are kept

    using Values = QMap<QString, QString>;

    /// `file`: values of relay.ini by section_key; `environment`: variables by their whole name, which win.
    /// Error: code = the variable's name (CHANCERY_…), detail = what is wrong and what is expected, one line.
    static domain::Expected<Configuration, domain::Error> make(const Values &file, const Values &environment);
    /// Reads the file (none when the path is empty) and the process's environment.
    static domain::Expected<Configuration, domain::Error> load(const QString &path);
};

} // namespace chancery::server

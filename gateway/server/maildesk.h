// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/applicantnoticebook.h"
#include "gateway/providers/smtp/smtpmailer.h"
#include "gateway/server/alarms.h"
#include "gateway/server/configuration.h"
#include "gateway/server/mailplan.h"
#include "gateway/server/telemetry.h"

#include <boost/asio/io_context.hpp>

#include <optional>

namespace chancery::server {

/// Writes to travellers. Rows are claimed for a while, sent and marked: a relay that is killed between the two leaves
/// its row to the next, and the message goes out again under the same Message-ID. Neither an address nor a word of the
/// mail server gets into log, metric or alarm. I/O thread only.
class MailDesk
{
public:
    struct Parts
    {
        boost::asio::io_context &io;
        Alarms &alarms;
        ledger::ApplicantNoticeBook &notices;
        const domain::Clock &clock;
        Telemetry telemetry;
        QString publicUrl;
        MailPlan plan;
    };

    explicit MailDesk(Parts parts);

    /// Without a mail server nothing is sent, and isOn() stays false. Errors: code = the variable.
    domain::Expected<void, domain::Error> load(const std::optional<Configuration::Smtp> &smtp);
    [[nodiscard]] bool isOn() const { return m_mailer.has_value(); }
    void start();
    /// Breaks off what is under way: it goes again later.
    void stop();
    /// Something was queued just now.
    void stir();

private:
    void look();
    void schedule();
    void measure();
    void send(const ledger::DueNotice &notice);
    void onOutcome(const ledger::DueNotice &notice, const providers::MailOutcome &outcome);
    void finished();

    Parts m;
    std::optional<providers::SmtpMailer> m_mailer;
    QString m_from;
    Alarms::Ticket m_ticket = 0;
    int m_underWay = 0;
    int m_looks = 0;
    bool m_claiming = false;
    bool m_again = false;
    bool m_running = false;
};

/// The message of a notice, ready to go. Errors: `mail_malformed`.
[[nodiscard]] domain::Expected<QByteArray, domain::Error> composeNotice(
    const ledger::DueNotice &notice, const QString &from, const QString &publicUrl, domain::Instant now);

} // namespace chancery::server

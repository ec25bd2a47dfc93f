// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httptransport.h"
#include "gateway/providers/secret.h"
#include "gateway/server/alarmlistener.h"
#include "gateway/server/alarms.h"
#include "gateway/server/log.h"
#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <boost/asio/io_context.hpp>

#include <deque>
#include <map>

namespace chancery::server {

/// Tells staff of alarms by a Slack-compatible webhook: what came within a few seconds in one message, the same thing
/// once an hour at most, and never so many that they are not read. What cannot be delivered is tried three times and
/// dropped: log and metrics have it all. I/O thread only, but for alarmed().
class AlertDesk final : public AlarmListener
{
public:
    static constexpr std::chrono::seconds gathering{3};
    static constexpr std::chrono::hours sameAgain{1};
    static constexpr std::size_t linesAtMost = 20;
    static constexpr int triesAtMost = 3;

    struct Parts
    {
        boost::asio::io_context &io;
        Alarms &alarms;
        providers::HttpTransport &transport;
        const domain::Clock &clock;
        Log &log; ///< not the alarms: an alert that fails must not make one
    };

    explicit AlertDesk(Parts parts);

    /// The file holds the webhook's URL, which is a secret; an empty path: off. Errors: code = the variable.
    domain::Expected<void, domain::Error> load(const QString &urlFile);
    void alarmed(const QString &kind, const QString &detail) override;
    void stop();

private:
    void note(const QString &line);
    void flush();
    void post();
    void onReply(const providers::HttpReply &reply);

    Parts m;
    providers::Secret m_url;
    std::map<QString, domain::Instant> m_told; ///< when each line was told last
    std::deque<QString> m_lines;
    std::size_t m_more = 0; ///< that came beyond linesAtMost
    QByteArray m_underWay;
    int m_tries = 0;
    Alarms::Ticket m_ticket = 0;
    bool m_stopped = false;
};

} // namespace chancery::server

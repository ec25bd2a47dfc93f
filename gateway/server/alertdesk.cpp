// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/alertdesk.h"

#include "gateway/server/loop.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chancery::server {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr std::chrono::milliseconds timeout{10'000};
constexpr std::chrono::seconds pause{10}; ///< times the number of the try
constexpr std::size_t rememberedLines = 2'000;

/// As Slack has it: these three are its own.
QString escaped(QString text)
{
    return text.replace(u'&', QStringLiteral("&amp;"))
        .replace(u'<', QStringLiteral("&lt;"))
        .replace(u'>', QStringLiteral("&gt;"));
}

} // namespace

AlertDesk::AlertDesk(Parts parts)
    : m(std::move(parts))
{
}

Expected<void, Error> AlertDesk::load(const QString &urlFile)
{
    if (urlFile.isEmpty())
        return {};
    auto urls = providers::Secret::readLines(urlFile);
    if (!urls || urls->empty()) {
        return Unexpected(Error{QStringLiteral("CHANCERY_ALERT_WEBHOOK_URL_FILE"),
            QStringLiteral("holds no URL; expected a file with the webhook's https URL")});
    }
    m_url = urls->front();
    return {};
}

void AlertDesk::alarmed(const QString &kind, const QString &detail)
{
    boost::asio::post(m.io, [this, line = (kind + u' ' + detail).trimmed()] { note(line); });
}

void AlertDesk::stop()
{
    m_stopped = true;
    m.alarms.cancel(m_ticket);
}

void AlertDesk::note(const QString &line)
{
    if (m_url.isEmpty() || m_stopped)
        return;
    const domain::Instant now = m.clock.now();
    const auto told = m_told.find(line);
    if (told != m_told.end() && now - told->second < sameAgain)
        return;
    if (m_told.size() >= rememberedLines)
        std::erase_if(m_told, [now](const auto &entry) { return now - entry.second >= sameAgain; });
    if (m_told.size() >= rememberedLines)
        m_told.clear();
    m_told[line] = now;
    if (m_lines.size() < linesAtMost)
        m_lines.push_back(line);
    else
        ++m_more;
    if (m_ticket == 0 && m_underWay.isEmpty())
        m_ticket = m.alarms.after(gathering, [this] { flush(); });
}

void AlertDesk::flush()
{
    m_ticket = 0;
    if (m_lines.empty())
        return;
    QStringList lines;
    for (const QString &line : m_lines)
        lines.append(escaped(line));
    if (m_more > 0)
        lines.append(QStringLiteral("and %1 more").arg(m_more));
    m_lines.clear();
    m_more = 0;
    m_underWay
        = QJsonDocument(QJsonObject{{QStringLiteral("text"), QStringLiteral("Chancery relay:\n") + lines.join(u'\n')}})
              .toJson(QJsonDocument::Compact);
    m_tries = 0;
    post();
}

void AlertDesk::post()
{
    m_ticket = 0;
    ++m_tries;
    const QByteArray address = m_url.view();
    m.transport.send({"POST", QByteArray(address.constData(), address.size()), {{"Content-Type", "application/json"}},
                         m_underWay, timeout},
        onLoop<providers::HttpReply>(m.io, [this](const providers::HttpReply &reply) { onReply(reply); }));
}

void AlertDesk::onReply(const providers::HttpReply &reply)
{
    const bool taken
        = reply.outcome == providers::HttpReply::Outcome::Answered && reply.status >= 200 && reply.status < 300;
    if (!taken && m_tries < triesAtMost && !m_stopped) {
        m_ticket = m.alarms.after(pause * m_tries, [this] { post(); });
        return;
    }
    if (!taken)
        m.log.warning(QStringLiteral("alert_not_delivered"), QStringLiteral("status %1").arg(reply.status));
    m_underWay.clear();
    if (!m_stopped && !m_lines.empty())
        m_ticket = m.alarms.after(gathering, [this] { flush(); });
}

} // namespace chancery::server

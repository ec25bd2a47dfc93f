// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/marketrates.h"

#include "gateway/server/loop.h"
#include "models/domain/jsonreader.h"

#include <QJsonDocument>

namespace chancery::server {

using domain::Decimal;
using domain::Error;
using domain::Expected;
using domain::MarketRate;

namespace {

constexpr qsizetype longestReply = 64 * 1024;
constexpr std::chrono::seconds timeout{10};

} // namespace

MarketRates::MarketRates(Parts parts)
    : m(std::move(parts))
    , m_timer(m.io)
{
}

void MarketRates::start()
{
    if (!m.url.isEmpty())
        ask();
}

void MarketRates::stop()
{
    m_stopped = true;
    m_timer.cancel();
}

std::optional<MarketRate> MarketRates::rate(domain::Currency currency) const
{
    const auto found = m_rates.constFind(currency.code());
    return found == m_rates.constEnd() ? std::nullopt : std::optional(*found);
}

void MarketRates::again(std::chrono::milliseconds after)
{
    if (m_stopped)
        return;
    m_timer.expires_after(after);
    m_timer.async_wait([this](const boost::system::error_code &error) {
        if (!error && !m_stopped)
            ask();
    });
}

void MarketRates::ask()
{
    if (m.schedules.current().marketCurrencies().empty())
        return again(intervalAfterFailure); // the schedule can be exchanged
    providers::HttpRequest request{
        "GET", m.url.toEncoded(), {{"Accept", "application/json"}}, {}, std::chrono::milliseconds(timeout)};
    m.transport.send(std::move(request),
        onLoop<providers::HttpReply>(m.io, [this](const providers::HttpReply &reply) { onReply(reply); }));
}

void MarketRates::onReply(const providers::HttpReply &reply)
{
    if (reply.outcome != providers::HttpReply::Outcome::Answered)
        return failed(reply.error);
    if (reply.status != 200 || reply.body.size() > longestReply)
        return failed(QStringLiteral("status %1, %2 bytes").arg(reply.status).arg(reply.body.size()));
    auto rates = read(reply.body, m.schedules.current().baseCurrency(), m.clock.now());
    if (!rates)
        return failed(rates.error().detail);
    m_rates = std::move(rates).value();
    again(interval);
}

void MarketRates::failed(const QString &why)
{
    // What was read before stays until it is too old; the method list says so then.
    m.telemetry.log.warning(QStringLiteral("market_rates"), why);
    again(intervalAfterFailure);
}

Expected<MarketRates::Rates, Error> MarketRates::read(
    const QByteArray &body, domain::Currency base, domain::Instant now)
{
    const QString code = QStringLiteral("market_rates_malformed");
    const QJsonDocument document = QJsonDocument::fromJson(body);
    domain::JsonReader reader(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), code);
    if (reader.text(QLatin1String("base")) != base.code())
        reader.fail(u"base", QStringLiteral("expected %1").arg(base.code()));
    const domain::Instant asOf = reader.instant(QLatin1String("as_of"));
    if (reader.ok() && asOf - now > clockTolerance)
        reader.fail(u"as_of", QStringLiteral("is in the future"));
    const QJsonObject written = reader.object(QLatin1String("rates"));
    Rates rates;
    for (auto entry = written.constBegin(); entry != written.constEnd(); ++entry) {
        const auto value = Decimal::fromString(entry.value().toString());
        if (!value || value->isZero())
            reader.fail(u"rates", QStringLiteral("%1: expected a decimal string above zero").arg(entry.key().left(3)));
        else
            rates.insert(entry.key(), {entry.value().toString(), *value, asOf});
    }
    if (!reader.ok())
        return domain::Unexpected(reader.error());
    return rates;
}

} // namespace chancery::server

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/relayshiftdesk.h"

#include "app/counter/relayread.h"
#include "gateway/protocol/shiftcounts.h"
#include "gateway/protocol/shiftopening.h"
#include "models/payment/shiftcode.h"

#include <QJsonArray>

using namespace chancery::domain;
using chancery::payment::Shift;

namespace chancery::app {

namespace {

Expected<Shift, Error> shiftOf(const QJsonObject &body)
{
    return Shift::fromJson(body);
}

} // namespace

RelayShiftDesk::RelayShiftDesk(const CounterParts &parts)
    : m_parts(parts)
{
}

void RelayShiftDesk::current(QObject *context, Done<std::optional<Shift>> done)
{
    m_parts.staff.get(QStringLiteral("/v1/shifts/current"), {}, context,
        reading<std::optional<Shift>>(
            [](const QJsonObject &body) -> Expected<std::optional<Shift>, Error> {
                const QJsonValue shift = body.value(QLatin1String("shift"));
                if (shift.isNull())
                    return std::optional<Shift>();
                auto read = Shift::fromJson(shift);
                if (!read)
                    return Unexpected(read.error());
                return std::optional<Shift>(std::move(read).value());
            },
            std::move(done)));
}

void RelayShiftDesk::open(const std::vector<Money> &floats, QObject *context, Done<Shift> done)
{
    m_parts.staff.post(QStringLiteral("/v1/shifts"), protocol::ShiftOpening{floats}.toJson(), {}, context,
        reading<Shift>(&shiftOf, std::move(done)));
}

void RelayShiftDesk::act(
    const QString &shift, const char *what, const QJsonObject &body, QObject *context, Done<Shift> done)
{
    m_parts.staff.post(QStringLiteral("/v1/shifts/%1/%2").arg(shift, QLatin1String(what)), body, {}, context,
        reading<Shift>(&shiftOf, std::move(done)));
}

void RelayShiftDesk::setPaused(const QString &shift, bool paused, QObject *context, Done<Shift> done)
{
    act(shift, paused ? "pause" : "resume", {}, context, std::move(done));
}

void RelayShiftDesk::close(const QString &shift, const std::vector<Count> &counts, QObject *context, Done<Shift> done)
{
    protocol::ShiftCounts wish;
    for (const Count &count : counts)
        wish.counts.push_back({count.method, count.counted, count.explanation});
    act(shift, "close", wish.toJson(), context, std::move(done));
}

void RelayShiftDesk::sign(const QString &shift, const QString &note, QObject *context, Done<Shift> done)
{
    act(shift, "sign", {{QStringLiteral("note"), note}}, context, std::move(done));
}

void RelayShiftDesk::load(const QString &shift, QObject *context, Done<Shift> done)
{
    m_parts.staff.get(
        QStringLiteral("/v1/shifts/%1").arg(shift), {}, context, reading<Shift>(&shiftOf, std::move(done)));
}

void RelayShiftDesk::list(const Listing &listing, QObject *context, Done<Page> done)
{
    QUrlQuery query;
    if (listing.toBeSigned)
        query.addQueryItem(QStringLiteral("state"), QStringLiteral("closed"));
    if (!listing.cursor.isEmpty())
        query.addQueryItem(QStringLiteral("cursor"), listing.cursor);
    m_parts.staff.get(QStringLiteral("/v1/shifts"), query, context,
        reading<Page>(
            [](const QJsonObject &body) -> Expected<Page, Error> {
                Page page;
                for (const QJsonValue entry : body.value(QLatin1String("shifts")).toArray()) {
                    auto shift = Shift::fromJson(entry);
                    if (!shift)
                        return Unexpected(shift.error());
                    page.shifts.push_back(std::move(shift).value());
                }
                page.next = body.value(QLatin1String("next")).toString();
                return page;
            },
            std::move(done)));
}

Expected<QByteArray, Error> RelayShiftDesk::reportCode(const Shift &shift)
{
    return payment::ShiftCode::make(
        shift, m_parts.device, [this](QByteArrayView message) { return m_parts.keys.deviceKey().sign(message); });
}

} // namespace chancery::app

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/relaydaydesk.h"

#include "app/counter/relayread.h"
#include "models/domain/jsonreader.h"

#include <QJsonArray>

#include <limits>

using namespace chancery::domain;
using chancery::counter::DayFigures;
using chancery::payment::GatewayProblem;

namespace chancery::app {

namespace {

using Reply = Expected<client::RelayReply, GatewayProblem>;

const QString code = QStringLiteral("garbage_answer");
constexpr qint64 latestHour = 26;

int count(JsonReader &read, const char *name)
{
    return static_cast<int>(read.integer(QLatin1String(name), 0, std::numeric_limits<int>::max()));
}

int hour(JsonReader &read)
{
    return static_cast<int>(read.integer(QLatin1String("hour"), 0, latestHour));
}

/// Each element of an array by a function of its own; the first that is wrong is the answer's fault.
template <typename T, typename Read>
std::vector<T> rows(JsonReader &body, const char *name, Read readRow)
{
    std::vector<T> result;
    for (const QJsonValue row : body.array(QLatin1String(name))) {
        JsonReader read(row, code);
        result.push_back(readRow(read));
        if (!read.ok())
            body.fail(QLatin1String(name), read.error().detail);
    }
    return result;
}

DayFigures::Takings readTakings(JsonReader &read)
{
    const auto currency = Currency::fromCode(read.text(QLatin1String("currency")));
    const Money nothing = Money::zero(currency.value_or(*Currency::fromCode(u"EUR")));
    const qint64 minor = read.integer(QLatin1String("minor"), 0, std::numeric_limits<qint64>::max());
    const auto sum = currency ? Money::fromMinor(minor, *currency) : Expected<Money, Error>(Unexpected(Error{}));
    if (!sum)
        read.fail(QLatin1String("minor"), QStringLiteral("expected money"));
    return {hour(read), read.text(QLatin1String("method")), sum ? *sum : nothing, count(read, "count")};
}

Expected<DayFigures, GatewayProblem> readFigures(const Reply &reply)
{
    if (!reply)
        return Unexpected(reply.error());
    JsonReader body(reply->body, code);
    DayFigures figures;
    figures.hours = rows<DayFigures::Hour>(body, "hours", [](JsonReader &read) {
        return DayFigures::Hour{hour(read), count(read, "received"), count(read, "paid")};
    });
    figures.takings = rows<DayFigures::Takings>(body, "takings", &readTakings);
    figures.waiting = rows<DayFigures::Waiting>(body, "waiting", [](JsonReader &read) {
        return DayFigures::Waiting{read.text(QLatin1String("what")), count(read, "count"),
            count(read, "median_seconds"), count(read, "p90_seconds")};
    });
    figures.providers = rows<DayFigures::Provider>(body, "providers", [](JsonReader &read) {
        return DayFigures::Provider{read.text(QLatin1String("provider")), read.text(QLatin1String("method")),
            count(read, "begun"), count(read, "paid"), count(read, "failed")};
    });
    figures.breakers = rows<DayFigures::Breaker>(body, "breakers", [](JsonReader &read) {
        return DayFigures::Breaker{read.text(QLatin1String("provider")), read.text(QLatin1String("operation")),
            read.text(QLatin1String("state"))};
    });
    figures.decided = count(body, "decided");
    figures.undecided = count(body, "undecided");
    if (!body.ok())
        return Unexpected(garbage(body.error().detail));
    return figures;
}

} // namespace

RelayDayDesk::RelayDayDesk(client::StaffClient &staff, const Clock &clock, const QString &timeZone)
    : m_staff(staff)
    , m_clock(clock)
    , m_timeZone(timeZone)
{
}

QTimeZone RelayDayDesk::zone() const
{
    const QTimeZone asked(m_timeZone.toLatin1());
    return asked.isValid() ? asked : QTimeZone::systemTimeZone();
}

QDate RelayDayDesk::today() const
{
    return toQDateTime(m_clock.now()).toTimeZone(zone()).date();
}

void RelayDayDesk::read(QDate day, QObject *context, Done done)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("from"), toRfc3339(instantFromQDateTime(day.startOfDay(zone()))));
    query.addQueryItem(QStringLiteral("to"), toRfc3339(instantFromQDateTime(day.addDays(1).startOfDay(zone()))));
    m_staff.get(QStringLiteral("/v1/reports/day"), query, context,
        [done = std::move(done)](const Reply &reply) { done(readFigures(reply)); });
}

} // namespace chancery::app

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/relayworkdesk.h"

#include "app/counter/relayread.h"
#include "models/domain/jsonreader.h"
#include "models/domain/money.h"

#include <QJsonArray>

#include <algorithm>
#include <memory>

using namespace chancery::domain;
using chancery::counter::Role;
using chancery::counter::WorkItem;
using chancery::payment::GatewayProblem;

namespace chancery::app {

namespace {

using Reply = Expected<client::RelayReply, GatewayProblem>;
using Items = std::vector<WorkItem>;
using Reader = Expected<WorkItem, Error> (*)(const QJsonValue &);

const QString code = QStringLiteral("garbage_answer");

Expected<WorkItem, Error> readCall(const QJsonValue &json)
{
    constexpr qint64 many = 1'000'000;
    JsonReader read(json, code);
    WorkItem item{.kind = WorkItem::Kind::Call,
        .id = read.text(QLatin1String("id")),
        .at = read.instant(QLatin1String("last_at")),
        .code = read.text(QLatin1String("reason")),
        .place = read.object(QLatin1String("device")).value(u"name").toString(),
        .times = static_cast<int>(read.integer(QLatin1String("times"), 1, many)),
        .application = {},
        .status = {},
        .owner = {},
        .ours = {},
        .theirs = {}};
    if (!read.ok())
        return Unexpected(read.error());
    return item;
}

Expected<WorkItem, Error> readNotice(const QJsonValue &json)
{
    JsonReader read(json, code);
    WorkItem item{.kind = WorkItem::Kind::Untold,
        .id = read.text(QLatin1String("id")),
        .at = read.instant(QLatin1String("queued_at")),
        .code = read.text(QLatin1String("error")),
        .place = {},
        .times = 1,
        .application = ApplicationRef(read.text(QLatin1String("application"))),
        .status = read.text(QLatin1String("status")),
        .owner = {},
        .ours = {},
        .theirs = {}};
    if (!read.ok())
        return Unexpected(read.error());
    return item;
}

/// One side of an exception: money as money, times as times, the rest as it stands.
WorkItem::Facts factsOf(const QJsonObject &side)
{
    WorkItem::Facts facts;
    for (auto fact = side.begin(); fact != side.end(); ++fact) {
        const QString text = fact.value().toString();
        if (fact.value().isObject()) {
            if (const auto money = Money::fromJson(fact.value()))
                facts.emplace_back(fact.key(), *money);
        } else if (const auto at = instantFromRfc3339(text); at && fact.key() == u"at") {
            facts.emplace_back(fact.key(), *at);
        } else {
            facts.emplace_back(fact.key(), text);
        }
    }
    return facts;
}

Expected<WorkItem, Error> readException(const QJsonValue &json)
{
    JsonReader read(json, code);
    const QJsonObject facts = read.object(QLatin1String("facts"));
    WorkItem item{.kind = WorkItem::Kind::Exception,
        .id = read.text(QLatin1String("id")),
        .at = read.instant(QLatin1String("opened_at")),
        .code = read.text(QLatin1String("kind")),
        .place = read.text(QLatin1String("provider")),
        .times = 1,
        .application = {},
        .status = {},
        .owner = read.optionalText(QLatin1String("owner")).value_or(QString()),
        .ours = factsOf(facts.value(u"movement").toObject()),
        .theirs = factsOf(facts.value(u"line").toObject())};
    if (!read.ok())
        return Unexpected(read.error());
    return item;
}

/// The lists on their way; answers when the last has come.
struct Gathering
{
    counter::WorkDesk::List list;
    int missing = 0;
    counter::WorkDesk::Listed done;

    void take(const Reply &reply, QLatin1String name, Reader reader)
    {
        if (reply)
            read(reply->body.value(name).toArray(), reader);
        else if (!list.problem)
            list.problem = reply.error();
        if (--missing > 0)
            return;
        std::stable_sort(list.items.begin(), list.items.end(),
            [](const WorkItem &one, const WorkItem &other) { return one.at < other.at; });
        done(std::move(list));
    }

private:
    void read(const QJsonArray &rows, Reader reader)
    {
        for (const QJsonValue row : rows) {
            auto item = reader(row);
            if (item)
                list.items.push_back(std::move(item).value());
            else if (!list.problem)
                list.problem = garbage(item.error().detail);
        }
    }
};

} // namespace

void RelayWorkDesk::list(Role role, QObject *context, Listed done)
{
    struct Source
    {
        QString path;
        QUrlQuery query;
        QLatin1String name;
        Reader reader;
    };
    const auto stateQuery = [](const char *state) {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("state"), QString::fromLatin1(state));
        return query;
    };
    std::vector<Source> sources;
    if (role == Role::Clerk || role == Role::Supervisor)
        sources.push_back({QStringLiteral("/v1/calls"), {}, QLatin1String("calls"), &readCall});
    if (role != Role::Auditor) {
        for (const char *state : {"waiting", "failed"})
            sources.push_back(
                {QStringLiteral("/v1/notices"), stateQuery(state), QLatin1String("notices"), &readNotice});
    }
    if (role == Role::Supervisor || role == Role::Auditor)
        sources.push_back(
            {QStringLiteral("/v1/reconciliations"), {}, QLatin1String("open_exceptions"), &readException});
    const auto gathering = std::make_shared<Gathering>();
    gathering->missing = static_cast<int>(sources.size());
    gathering->done = std::move(done);
    for (const Source &source : sources)
        m_staff.get(source.path, source.query, context,
            [gathering, source](const Reply &reply) { gathering->take(reply, source.name, source.reader); });
}

void RelayWorkDesk::settle(
    const WorkItem &item, const QString &resolution, const QString &reason, QObject *context, Settled done)
{
    QString path;
    QJsonObject body;
    switch (item.kind) {
    case WorkItem::Kind::Call:
        path = QStringLiteral("/v1/calls/%1/done").arg(item.id);
        break;
    case WorkItem::Kind::Untold:
        path = QStringLiteral("/v1/notices/%1/told").arg(item.id);
        break;
    case WorkItem::Kind::Exception:
        path = QStringLiteral("/v1/reconciliations/exceptions/%1/resolve").arg(item.id);
        body = {{QStringLiteral("resolution"), resolution}, {QStringLiteral("reason"), reason}};
        break;
    }
    m_staff.post(path, body, {}, context, [done = std::move(done)](const Reply &reply) {
        if (!reply)
            return done(Unexpected(reply.error()));
        done(std::monostate{});
    });
}

} // namespace chancery::app

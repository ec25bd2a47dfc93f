// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/relayworkdesk.h"

#include "app/counter/relayread.h"
#include "app/counter/storesyncdesk.h"
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
/// One row of an answer; what is missing or malformed stays with the reader.
using Reader = WorkItem (*)(JsonReader &);

const QString code = QStringLiteral("garbage_answer");

WorkItem readCall(JsonReader &read)
{
    constexpr qint64 many = 1'000'000;
    return {.kind = WorkItem::Kind::Call,
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
}

WorkItem readNotice(JsonReader &read)
{
    return {.kind = WorkItem::Kind::Untold,
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

WorkItem readException(JsonReader &read)
{
    const QJsonObject facts = read.object(QLatin1String("facts"));
    return {.kind = WorkItem::Kind::Exception,
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
}

WorkItem readConflict(JsonReader &read)
{
    WorkItem item;
    item.kind = WorkItem::Kind::Conflict;
    item.application = ApplicationRef(read.text(QLatin1String("application")));
    item.id = item.application.text();
    item.at = read.instant(QLatin1String("at"));
    item.place = read.text(QLatin1String("device"));
    return item;
}

/// A refund or correction: who asked for it, when and why.
WorkItem readWish(WorkItem::Kind kind, JsonReader &read)
{
    WorkItem item;
    item.kind = kind;
    item.id = read.text(QLatin1String("id"));
    item.at = read.instant(QLatin1String("requested_at"));
    item.payment = PaymentId(read.text(QLatin1String("payment")));
    item.reason = read.text(QLatin1String("reason"));
    const QJsonObject requester = read.object(QLatin1String("requester"));
    item.requester = StaffId(requester.value(u"id").toString());
    item.requesterName = requester.value(u"name").toString();
    return item;
}

WorkItem readRefund(JsonReader &read)
{
    WorkItem item = readWish(WorkItem::Kind::Refund, read);
    item.application = ApplicationRef(read.text(QLatin1String("application")));
    item.amount = read.member<Money>(QLatin1String("amount"));
    return item;
}

WorkItem readCorrection(JsonReader &read)
{
    WorkItem item = readWish(WorkItem::Kind::Correction, read);
    item.code = read.text(QLatin1String("to"));
    return item;
}

WorkItem readMachine(JsonReader &read)
{
    WorkItem item;
    item.kind = WorkItem::Kind::Silent;
    item.id = read.text(QLatin1String("id"));
    item.place = read.text(QLatin1String("name"));
    item.code = read.text(QLatin1String("kind"));
    item.at = read.instant(QLatin1String("enrolled_at"));
    item.times = 0;
    if (const auto heard = read.optionalText(QLatin1String("heard_at"))) {
        item.at = instantFromRfc3339(*heard).value_or(item.at);
        item.times = 1;
    }
    // An older relay does not know of it.
    item.waiting = read.value(QLatin1String("unsent")).toInt();
    item.oldestWaiting = read.optionalInstant(QLatin1String("oldest_unsent_at"));
    return item;
}

/// What a machine of the post is to people; nothing while it is heard and hands in what it has.
std::optional<WorkItem> matterOf(WorkItem machine, Instant now)
{
    if (machine.at < now - RelayWorkDesk::silence)
        return machine;
    if (machine.waiting == 0 || !machine.oldestWaiting || now - *machine.oldestWaiting < RelayWorkDesk::patience)
        return std::nullopt;
    machine.kind = WorkItem::Kind::Stuck;
    machine.at = *machine.oldestWaiting;
    machine.times = machine.waiting;
    return machine;
}

/// The lists on their way; answers when the last has come.
struct Gathering
{
    counter::WorkDesk::List list;
    int missing = 0;
    Instant now; ///< when they were asked for
    QString own; ///< this machine: it tells of itself
    counter::WorkDesk::Listed done;

    void take(const Reply &reply, QLatin1String name, Reader reader)
    {
        if (reply)
            read(reply->body.value(name).toArray(), reader);
        else if (!list.problem)
            list.problem = reply.error();
        end();
    }
    void takeOwn(const Expected<Items, Error> &items)
    {
        if (items)
            list.items.insert(list.items.end(), items->begin(), items->end());
        else if (!list.problem)
            list.problem = GatewayProblem{
                GatewayProblem::Kind::Refused, items.error().code, items.error().detail, {}, {}, {}, {}};
        end();
    }

private:
    void end()
    {
        if (--missing > 0)
            return;
        std::stable_sort(list.items.begin(), list.items.end(),
            [](const WorkItem &one, const WorkItem &other) { return one.at < other.at; });
        done(std::move(list));
    }
    void read(const QJsonArray &rows, Reader reader)
    {
        for (const QJsonValue row : rows) {
            JsonReader fields(row, code);
            WorkItem item = reader(fields);
            if (!fields.ok()) {
                if (!list.problem)
                    list.problem = garbage(fields.error().detail);
            } else if (item.kind != WorkItem::Kind::Silent) {
                list.items.push_back(std::move(item));
            } else if (auto matter = item.id == own ? std::nullopt : matterOf(std::move(item), now)) {
                list.items.push_back(std::move(*matter));
            }
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
    if (role == Role::Clerk || role == Role::Supervisor)
        sources.push_back({QStringLiteral("/v1/records/conflicts"), {}, QLatin1String("conflicts"), &readConflict});
    if (role != Role::Officer)
        sources.push_back({QStringLiteral("/v1/devices"), {}, QLatin1String("devices"), &readMachine});
    if (role == Role::Supervisor || role == Role::Auditor) {
        sources.push_back({QStringLiteral("/v1/refunds"), {}, QLatin1String("refunds"), &readRefund});
        sources.push_back({QStringLiteral("/v1/corrections"), stateQuery("requested"), QLatin1String("corrections"),
            &readCorrection});
        sources.push_back(
            {QStringLiteral("/v1/reconciliations"), {}, QLatin1String("open_exceptions"), &readException});
    }
    const auto gathering = std::make_shared<Gathering>();
    const bool own = m_own != nullptr && (role == Role::Clerk || role == Role::Supervisor);
    gathering->missing = static_cast<int>(sources.size()) + (own ? 1 : 0);
    gathering->now = m_clock.now();
    gathering->own = m_device.text();
    gathering->done = std::move(done);
    if (own)
        m_own->list(context, [gathering](const Expected<Items, Error> &items) { gathering->takeOwn(items); });
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
    case WorkItem::Kind::Conflict:
    case WorkItem::Kind::Refund:
    case WorkItem::Kind::Correction:
    case WorkItem::Kind::Letter:
    case WorkItem::Kind::Unsent:
    case WorkItem::Kind::Silent:
    case WorkItem::Kind::Stuck:
        Q_UNREACHABLE(); // they have screens of their own
    }
    post(path, body, context, std::move(done));
}

void RelayWorkDesk::reopen(const WorkItem &item, QObject *context, Settled done)
{
    Q_ASSERT(item.canReopen());
    post((item.kind == WorkItem::Kind::Call ? QStringLiteral("/v1/calls/%1/reopen")
                                            : QStringLiteral("/v1/notices/%1/untold"))
             .arg(item.id),
        {}, context, std::move(done));
}

void RelayWorkDesk::post(const QString &path, const QJsonObject &body, QObject *context, Settled done)
{
    m_staff.post(path, body, {}, context, [done = std::move(done)](const Reply &reply) {
        if (!reply)
            return done(Unexpected(reply.error()));
        done(std::monostate{});
    });
}

} // namespace chancery::app

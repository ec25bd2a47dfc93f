// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/stripestatements.h"

#include "gateway/providers/stripe/balancetransaction.h"
#include "gateway/providers/stripe/formencoder.h"
#include "gateway/providers/stripe/stripelist.h"
#include "gateway/providers/stripe/stripereply.h"

namespace chancery::providers::stripe {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr char cursorName[] = "&starting_after=";

// Whole seconds are all that Stripe compares. Rounding both ends up keeps neighbouring spans free of gaps and overlaps.
QByteArray seconds(domain::Instant instant)
{
    return QByteArray::number(qint64{std::chrono::ceil<std::chrono::seconds>(instant).time_since_epoch().count()});
}

} // namespace

StripeStatements::StripeStatements(StripeRequests requests)
    : m_requests(std::move(requests))
{
}

HttpRequest StripeStatements::statementRequest(domain::Instant from, domain::Instant to) const
{
    return m_requests.get("/v1/balance_transactions?created[gte]=" + seconds(from) + "&created[lt]=" + seconds(to)
        + "&limit=100&expand[]=data.source");
}

bool StripeStatements::fill(rules::StatementLine &line, const HttpReply &reply) const
{
    const StripeReply read = StripeReply::read(reply);
    switch (read.verdict) {
    case StripeReply::Verdict::Done:
        addSource(read.object, line);
        return true;
    case StripeReply::Verdict::Missing:
    case StripeReply::Verdict::Refused:
        return true;
    case StripeReply::Verdict::NotExecuted: // a restricted key without leave to read it
        return reply.outcome == HttpReply::Outcome::Answered && reply.status == 403;
    case StripeReply::Verdict::Busy:
    case StripeReply::Verdict::KeyReused:
    case StripeReply::Verdict::Unclear:
        return false;
    }
    return false;
}

Expected<StatementPage, Error> StripeStatements::readStatement(const HttpRequest &asked, const HttpReply &reply) const
{
    const StripeReply read = StripeReply::read(reply);
    if (read.verdict != StripeReply::Verdict::Done)
        return Unexpected(Error{QStringLiteral("provider_unavailable"), read.summary});
    const auto list = StripeList::fromJson(read.object);
    if (!list)
        return Unexpected(list.error());
    StatementPage page;
    page.lines.reserve(static_cast<size_t>(list->data.size()));
    for (const QJsonValue &item : list->data) {
        auto line = lineOfBalanceTransaction(item);
        if (!line) {
            ++page.unreadable;
            continue;
        }
        if (const QByteArray path = sourcePath(item, *line); !path.isEmpty())
            page.gaps.push_back({page.lines.size(), m_requests.get(path)});
        page.lines.push_back(std::move(*line));
    }
    if (!list->hasMore)
        return page;
    const QString last = list->data.last().toObject().value(u"id").toString();
    if (last.isEmpty())
        return Unexpected(Error{QStringLiteral("reply_malformed"), QStringLiteral("list.data: the last has no id")});
    HttpRequest next = asked;
    const qsizetype cursor = next.url.indexOf(cursorName);
    if (cursor >= 0)
        next.url.truncate(cursor);
    next.url += cursorName + FormEncoder::percentEncoded(last);
    page.next = std::move(next);
    return page;
}

} // namespace chancery::providers::stripe

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/stripedisputes.h"

#include "gateway/providers/stripe/formencoder.h"
#include "gateway/providers/stripe/stripelist.h"
#include "gateway/providers/stripe/stripereply.h"
#include "models/domain/jsonreader.h"

#include <array>

namespace chancery::providers::stripe {

using domain::JsonReader;

namespace {

/// The facts of one dispute; nothing when its status is not known.
std::optional<std::vector<rules::Fact>> factsOf(const QString &status)
{
    constexpr std::array<QStringView, 4> withoutMoney{
        u"warning_needs_response", u"warning_under_review", u"warning_closed", u"prevented"};
    for (const QStringView none : withoutMoney) {
        if (status == none)
            return std::vector<rules::Fact>{};
    }
    if (status == u"needs_response" || status == u"under_review")
        return std::vector<rules::Fact>{rules::DisputeOpened{}};
    if (status == u"won")
        return std::vector<rules::Fact>{rules::DisputeOpened{}, rules::DisputeWon{}};
    if (status == u"lost")
        return std::vector<rules::Fact>{rules::DisputeOpened{}, rules::DisputeLost{}};
    return std::nullopt;
}

} // namespace

StripeDisputes::StripeDisputes(StripeRequests requests)
    : m_requests(std::move(requests))
{
}

HttpRequest StripeDisputes::disputesRequest(const QString &paymentReference) const
{
    return m_requests.get(
        "/v1/disputes?payment_intent=" + FormEncoder::percentEncoded(paymentReference) + "&limit=100");
}

std::vector<rules::Fact> StripeDisputes::readDisputes(const HttpReply &reply) const
{
    const StripeReply read = StripeReply::read(reply);
    if (read.verdict != StripeReply::Verdict::Done)
        return {rules::Unanswered{read.summary}};
    const auto list = StripeList::fromJson(read.object);
    if (!list)
        return {rules::Unanswered{list.error().detail}};
    if (list->hasMore)
        return {rules::Unanswered{QStringLiteral("more than a hundred disputes of one payment")}};
    std::vector<rules::Fact> facts;
    for (qsizetype i = list->data.size() - 1; i >= 0; --i) {
        JsonReader reader(list->data.at(i), QStringLiteral("reply_malformed"), QStringLiteral("dispute"));
        if (reader.text(QLatin1String("object")) != u"dispute")
            reader.fail(u"object", QStringLiteral("is not dispute"));
        const auto told = factsOf(reader.text(QLatin1String("status")));
        if (!told)
            reader.fail(u"status", QStringLiteral("is not known"));
        if (!reader.ok())
            return {rules::Unanswered{reader.error().detail}};
        facts.insert(facts.end(), told->begin(), told->end());
    }
    return facts;
}

} // namespace chancery::providers::stripe

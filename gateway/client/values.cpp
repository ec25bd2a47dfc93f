// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/client/values.h"

#include <QJsonArray>

namespace chancery::client {

namespace {
struct Translate
{
    payment::NextAction operator()(const protocol::NoAction &) const { return payment::NoAction{}; }
    payment::NextAction operator()(const protocol::Wait &) const { return payment::Wait{}; }
    payment::NextAction operator()(const protocol::ShowQr &qr) const
    {
        return payment::ShowQr{qr.data, qr.displayUntil};
    }
    payment::NextAction operator()(const protocol::OpenPage &page) const
    {
        return payment::OpenPage{QUrl(page.url, QUrl::StrictMode), QUrl(page.shortUrl, QUrl::StrictMode)};
    }
    payment::NextAction operator()(const protocol::ScanPayerCode &) const { return payment::ScanPayerCode{}; }
};
}

payment::Attempt attemptOf(const protocol::Payment &payment)
{
    std::optional<payment::Failure> failure;
    if (payment.failure)
        failure = payment::Failure{payment.failure->code, payment.failure->retryable};
    return {payment.id, payment.application, payment.state, payment.version, payment.method, payment.total,
        payment.quote, std::visit(Translate{}, payment.nextAction), payment.expiresAt, failure, payment.provider.name,
        payment.provider.reference, payment.createdAt, payment.updatedAt};
}

payment::MethodOffer offerOf(const protocol::MethodAvailability &method)
{
    using From = protocol::MethodAvailability::State;
    using To = payment::MethodOffer::Availability;
    To availability = To::Available;
    switch (method.state) {
    case From::Available:
        availability = To::Available;
        break;
    case From::Degraded:
        availability = To::Degraded;
        break;
    case From::Down:
        availability = To::Down;
        break;
    }
    return {method.method, availability, method.reason};
}

std::vector<payment::MethodOffer> methodOffers(const QJsonValue &json)
{
    std::vector<payment::MethodOffer> offers;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array) {
        if (value.isString())
            offers.push_back({value.toString(), payment::MethodOffer::Availability::Available, {}});
        else if (const auto method = protocol::MethodAvailability::fromJson(value))
            offers.push_back(offerOf(*method));
    }
    return offers;
}

} // namespace chancery::client

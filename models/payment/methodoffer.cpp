// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/payment/methodoffer.h"

#include <algorithm>
#include <array>

namespace chancery::payment {

namespace {
// alipay_barcode: the payer shows a code and a clerk scans it.
constexpr std::array attended{"alipay_barcode", "cash", "stripe_terminal"};

bool isCode(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}
}

std::vector<MethodOffer> selfService(std::vector<MethodOffer> offers)
{
    std::erase_if(offers, [](const MethodOffer &offer) {
        // Nobody misses what the post never had.
        if (offer.reason == QLatin1String("not_configured"))
            return true;
        return std::any_of(attended.begin(), attended.end(),
            [&](const char *method) { return offer.method == QLatin1String(method); });
    });
    return offers;
}

void markDown(std::vector<MethodOffer> &offers, const QString &method, const QString &detail, const QString &otherwise)
{
    for (MethodOffer &offer : offers) {
        if (offer.method == method)
            offer = {method, MethodOffer::Availability::Down, isCode(detail) ? detail : otherwise};
    }
}

void renew(std::vector<MethodOffer> &offers, const std::vector<MethodOffer> &fresh)
{
    for (MethodOffer &known : offers) {
        for (const MethodOffer &offer : fresh) {
            if (offer.method == known.method)
                known = offer;
        }
    }
}

} // namespace chancery::payment

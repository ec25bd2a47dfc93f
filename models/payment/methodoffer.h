// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <vector>

namespace chancery::payment {

/// One way to pay as the relay offers it now.
struct MethodOffer
{
    enum class Availability { Available, Degraded, Down };
    QString method; ///< stripe_checkout, alipay_qr, …
    Availability availability = Availability::Available;
    QString reason; ///< code of why it is not available; empty when it is
    bool operator==(const MethodOffer &) const = default;
};

/// Those that a person can use alone at a machine: no cash, and nothing that needs a scanner or a terminal beside it.
[[nodiscard]] std::vector<MethodOffer> selfService(std::vector<MethodOffer> offers);

/// Marks the method as down. `detail` is the reason when it is a code, as the relay gives it; else `otherwise` is.
void markDown(std::vector<MethodOffer> &offers, const QString &method, const QString &detail, const QString &otherwise);
/// Takes over what `fresh` says of offers that are there. No others are added: the list has left out what this machine
/// cannot take.
void renew(std::vector<MethodOffer> &offers, const std::vector<MethodOffer> &fresh);

} // namespace chancery::payment

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httpreply.h"
#include "gateway/providers/httprequest.h"
#include "tests/faults/simulation/world.h"

#include <QJsonObject>

#include <map>
#include <optional>

namespace chancery::simulation {

/// Alipay's gateway as bytes: signed calls read, nodes and notifications written, each as differently as its
/// documentation leaves room for.
namespace alipaywire {

using Parameters = std::map<QByteArray, QByteArray>;

/// The parameters of a call, from the query and the body together.
[[nodiscard]] Parameters parametersOf(const QByteArray &query, const QByteArray &body);
/// Whether the application signed it, as a call is signed.
[[nodiscard]] bool isSigned(const Parameters &call);
/// The same call signed anew, about another order.
[[nodiscard]] providers::HttpRequest renumbered(const providers::HttpRequest &request, const QString &suffix);

enum class Signer { Alipay, Stranger, Nobody };
/// `node` as the answer to a call of `method`.
[[nodiscard]] providers::HttpReply reply(
    World &world, const QByteArray &method, const QJsonObject &node, Signer signer = Signer::Alipay);
/// Signed by Alipay, as a notification is signed.
[[nodiscard]] QByteArray notification(World &world, const Parameters &fields);

[[nodiscard]] QByteArray time(domain::Instant at); ///< GMT+8
[[nodiscard]] std::optional<domain::Instant> instantOf(const QString &time);
[[nodiscard]] QString yuan(qint64 fen);
[[nodiscard]] qint64 fenOf(const QString &yuan);

} // namespace alipaywire
} // namespace chancery::simulation

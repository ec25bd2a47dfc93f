// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/alipay/alipayconfig.h"
#include "gateway/providers/alipay/parameters.h"
#include "gateway/providers/httprequest.h"

#include <QJsonObject>

namespace chancery::providers::alipay {

/// Writes signed calls of one application. Each carries the time of its writing, since the gateway refuses old ones;
/// all else is the same for the same arguments. Thread-safe when the clock is.
class GatewayCall
{
public:
    /// `config` must have passed AlipayConfig::check(). The clock outlives every copy.
    GatewayCall(AlipayConfig config, const domain::Clock &clock);

    [[nodiscard]] const AlipayConfig &config() const { return m_config; }
    [[nodiscard]] domain::Instant now() const { return m_clock.now(); }

    /// POST with the public parameters in the query (the gateway learns the charset there before it reads the body) and
    /// `business`, JSON, in the body. `more`: notify_url and the like.
    [[nodiscard]] HttpRequest post(
        const QByteArray &method, const QByteArray &business, const Parameters &more = {}) const;
    /// The same call as one address that a payer's browser opens; nothing is sent.
    [[nodiscard]] QByteArray address(
        const QByteArray &method, const QByteArray &business, const Parameters &more) const;

    /// JSON as it is signed and sent.
    [[nodiscard]] static QByteArray business(const QJsonObject &content);
    /// The method that a request of post() calls; empty for any other request.
    [[nodiscard]] static QByteArray methodOf(const HttpRequest &request);

private:
    [[nodiscard]] Parameters signedParameters(
        const QByteArray &method, const QByteArray &business, const Parameters &more) const;

    AlipayConfig m_config;
    const domain::Clock &m_clock;
};

} // namespace chancery::providers::alipay

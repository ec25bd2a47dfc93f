// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/alipay/alipayfault.h"
#include "gateway/sandbox/alipay/alipayidentity.h"
#include "gateway/sandbox/request.h"
#include "models/domain/clock.h"
#include "models/domain/expected.h"

#include <QJsonObject>
#include <QMap>

namespace chancery::sandbox {

/// A call of the gateway: public parameters from query and body, decoded once.
struct AlipayRequest
{
    QMap<QString, QString> parameters;
    QJsonObject content; ///< biz_content

    [[nodiscard]] QString method() const { return parameters.value(QStringLiteral("method")); }
    /// A member of biz_content as text; empty when absent.
    [[nodiscard]] QString value(const char *name) const;

    /// Only splits and decodes. Nothing when that cannot be done, or a name is given twice.
    [[nodiscard]] static std::optional<AlipayRequest> parse(const Request &request);
    /// Everything that Alipay checks before it looks at the method, the signature first of all. Fills `content`.
    [[nodiscard]] std::optional<AlipayFault> check(const AlipayIdentity &identity, domain::Instant now);

private:
    [[nodiscard]] std::optional<AlipayFault> checkSignature(const AlipayIdentity &identity) const;
};

/// What is signed: all but `left out`, empty values dropped when asked, sorted, k=v joined by &.
[[nodiscard]] QByteArray alipaySignedText(
    const QMap<QString, QString> &parameters, const QStringList &leftOut, bool dropEmpty);

} // namespace chancery::sandbox

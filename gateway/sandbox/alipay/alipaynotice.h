// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/alipay/alipayaccount.h"
#include "gateway/sandbox/alipay/alipayidentity.h"
#include "gateway/sandbox/alipay/alipaytrade.h"

#include <QMap>

#include <vector>

namespace chancery::sandbox {

/// One notification on its way to a notify_url.
struct AlipayNotice
{
    QString id; ///< notify_id, the same on every try
    QString url;
    QMap<QString, QString> parameters; ///< without notify_time, sign_type and sign
    int attempt = 1;
    bool wrongKey = false;
    bool retried = true; ///< a duplicate is not
    std::vector<AlipayNotice> next = {}; ///< sent one after the other once this one has ended

    void mend() { wrongKey = false; } ///< the next try is signed properly
    /// What Alipay says about a trade now; with the refund that made it say so, if one did.
    [[nodiscard]] static AlipayNotice of(const AlipayTrade &trade, const AlipayRefund *refund, const QString &id,
        const AlipayIdentity &identity, const AlipayAccount &account);
    /// The signed form as of `now` (milliseconds).
    [[nodiscard]] QByteArray form(const AlipayIdentity &identity, qint64 now) const;
};

/// Name=value pairs as Java's URLEncoder writes them: blanks become "+".
[[nodiscard]] QByteArray alipayEncodedForm(const QMap<QString, QString> &parameters);

} // namespace chancery::sandbox

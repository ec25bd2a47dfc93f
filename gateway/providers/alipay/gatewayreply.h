// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/alipay/alipayconfig.h"
#include "gateway/providers/httpreply.h"

#include <QJsonObject>

namespace chancery::providers::alipay {

/// What one reply of the gateway says before anybody asks what it was about. Decided by code and sub_code, never by the
/// message. What is said about a trade counts only when Alipay signed it; that a call was not taken at all may come
/// unsigned.
struct GatewayReply
{
    enum class Verdict {
        Done, ///< 10000, signed
        InProgress, ///< 10003, signed: the payer has to act
        Refused, ///< 40004, signed: sub_code says why
        NotExecuted, ///< this sending was not carried out: never sent, or refused by the gateway itself
        Busy, ///< 40005: too many calls; not carried out, and worth another try
        Unclear, ///< lost, 20000, SYSTEM_ERROR, unsigned or wrongly signed, unreadable
    };

    Verdict verdict = Verdict::Unclear;
    QJsonObject node; ///< of Done, InProgress and Refused
    QString subCode; ///< without the "aop." that some of them carry
    bool forged = false; ///< signed, but not by a key that is Alipay's to us
    QString summary; ///< one line for the log

    /// `method`: as called, e.g. alipay.trade.query. Empty: any, for questions that are not about what was called.
    [[nodiscard]] static GatewayReply read(
        const QByteArray &method, const HttpReply &reply, const AlipayConfig &config);

    [[nodiscard]] QString text(const char *name) const { return node.value(QLatin1String(name)).toString(); }
    /// Whether the same call again, with the same ids, can end otherwise.
    [[nodiscard]] bool isWorthRepeating() const { return verdict == Verdict::Unclear || verdict == Verdict::Busy; }
};

} // namespace chancery::providers::alipay

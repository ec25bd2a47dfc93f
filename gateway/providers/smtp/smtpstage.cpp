// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/smtp/smtpstage.h"

namespace chancery::providers {

MailOutcome judgeMail(CURLcode result, long status, SmtpStage stage)
{
    using Kind = MailOutcome::Kind;
    const auto outcome = [](Kind kind, const char *code) { return MailOutcome{kind, QString::fromLatin1(code)}; };
    if (result == CURLE_OK)
        return outcome(Kind::Sent, "");
    if (result == CURLE_OPERATION_TIMEDOUT)
        return outcome(Kind::Later, "timeout");
    if (result == CURLE_ABORTED_BY_CALLBACK)
        return outcome(Kind::Later, "stopped");
    if (result == CURLE_COULDNT_RESOLVE_HOST || result == CURLE_COULDNT_RESOLVE_PROXY
        || result == CURLE_COULDNT_CONNECT)
        return outcome(Kind::Later, "unreachable");
    if (result == CURLE_USE_SSL_FAILED)
        return outcome(Kind::Misconfigured, "tls_missing");
    if (result == CURLE_PEER_FAILED_VERIFICATION || result == CURLE_SSL_CACERT_BADFILE
        || result == CURLE_SSL_CONNECT_ERROR)
        return outcome(Kind::Misconfigured, "tls_refused");
    if (status >= 400 && status <= 599) {
        const QString code = QStringLiteral("smtp_%1").arg(status);
        if (status < 500)
            return {Kind::Later, code};
        const bool ofMessage = stage == SmtpStage::Recipient || stage == SmtpStage::Text;
        return {ofMessage ? Kind::Refused : Kind::Misconfigured, code};
    }
    if (result == CURLE_LOGIN_DENIED)
        return outcome(Kind::Misconfigured, "login_refused");
    // Cut off, perhaps after the server took it: sent again under the same Message-ID.
    return outcome(Kind::Later, "cut");
}

} // namespace chancery::providers

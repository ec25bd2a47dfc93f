// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/fault.h"

namespace chancery::sandbox {

Reply Fault::toReply() const
{
    QJsonObject error{{QStringLiteral("type"), type}, {QStringLiteral("message"), message}};
    if (!code.isEmpty()) {
        error.insert(QStringLiteral("code"), code);
        error.insert(QStringLiteral("doc_url"),
            QStringLiteral("https://stripe.com/docs/error-codes/%1").arg(QString(code).replace(u'_', u'-')));
    }
    if (!param.isEmpty())
        error.insert(QStringLiteral("param"), param);
    Reply reply = Reply::json(status, {{QStringLiteral("error"), error}});
    if (status == 401)
        reply.headers.emplace_back("WWW-Authenticate", "Basic realm=\"Stripe\"");
    return reply;
}

Fault Fault::missing(const QString &param)
{
    return {.code = QStringLiteral("parameter_missing"),
        .message = QStringLiteral("Missing required param: %1.").arg(param),
        .param = param};
}

Fault Fault::unknown(const QString &param)
{
    return {.code = QStringLiteral("parameter_unknown"),
        .message = QStringLiteral("Received unknown parameter: %1").arg(param),
        .param = param};
}

Fault Fault::invalid(const QString &code, const QString &param, const QString &message)
{
    return {.code = code, .message = message, .param = param};
}

Fault Fault::noSuch(const QString &what, const QString &id)
{
    return {.status = 404,
        .code = QStringLiteral("resource_missing"),
        .message = QStringLiteral("No such %1: '%2'").arg(what, id),
        .param = QStringLiteral("id")};
}

} // namespace chancery::sandbox

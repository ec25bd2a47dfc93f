// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/stripeerror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chancery::providers::stripe {

std::optional<StripeError> StripeError::fromBody(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object().value(u"error").toObject();
    StripeError error{.type = json.value(u"type").toString(),
        .code = json.value(u"code").toString(),
        .declineCode = json.value(u"decline_code").toString(),
        .param = json.value(u"param").toString()};
    if (error.type.isEmpty())
        return std::nullopt;
    return error;
}

QString StripeError::summary() const
{
    QString text = type;
    if (!code.isEmpty())
        text += u' ' + code;
    if (!declineCode.isEmpty())
        text += u' ' + declineCode;
    if (!param.isEmpty())
        text += QLatin1String(" (") + param + u')';
    return text;
}

} // namespace chancery::providers::stripe

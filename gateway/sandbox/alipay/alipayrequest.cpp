// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipayrequest.h"

#include "gateway/sandbox/alipay/alipaytext.h"
#include "gateway/sandbox/form.h"

#include <QJsonDocument>

#include <array>

namespace chancery::sandbox {

namespace {

bool take(const QByteArray &bytes, QMap<QString, QString> &parameters)
{
    const auto form = Form::parse(bytes);
    if (!form)
        return false;
    for (const Form::Item &item : form->items()) {
        if (parameters.contains(item.name()))
            return false;
        parameters.insert(item.name(), item.value);
    }
    return true;
}

} // namespace

QByteArray alipaySignedText(const QMap<QString, QString> &parameters, const QStringList &leftOut, bool dropEmpty)
{
    QByteArray text;
    for (auto parameter = parameters.cbegin(); parameter != parameters.cend(); ++parameter) {
        if (leftOut.contains(parameter.key()) || (dropEmpty && parameter.value().isEmpty()))
            continue;
        if (!text.isEmpty())
            text += '&';
        text += parameter.key().toUtf8() + '=' + parameter.value().toUtf8();
    }
    return text;
}

QString AlipayRequest::value(const char *name) const
{
    const QJsonValue member = content.value(QLatin1String(name));
    return member.isDouble() ? QString::number(member.toDouble()) : member.toString();
}

std::optional<AlipayRequest> AlipayRequest::parse(const Request &request)
{
    AlipayRequest result;
    const QByteArray type = request.header("Content-Type").split(';').first().trimmed().toLower();
    const bool form = request.body.isEmpty() || type == "application/x-www-form-urlencoded";
    if (!form || !take(request.query, result.parameters) || !take(request.body, result.parameters))
        return std::nullopt;
    return result;
}

std::optional<AlipayFault> AlipayRequest::checkSignature(const AlipayIdentity &identity) const
{
    if (!parameters.contains(QStringLiteral("sign")))
        return AlipayFault::missing("isv.missing-signature");
    const QByteArray text = alipaySignedText(parameters, {QStringLiteral("sign")}, true);
    if (!identity.appKey.verify(text, parameters.value(QStringLiteral("sign")).toLatin1()))
        return AlipayFault::invalid("isv.invalid-signature");
    if (!identity.certificateMode())
        return std::nullopt;
    if (parameters.value(QStringLiteral("app_cert_sn")).toLatin1() != identity.appCertificateSerial)
        return AlipayFault::invalid("isv.app-cert-sn-error");
    if (parameters.value(QStringLiteral("alipay_root_cert_sn")).toLatin1() != identity.rootSerial)
        return AlipayFault::invalid("isv.alipay-root-cert-sn-error");
    return std::nullopt;
}

std::optional<AlipayFault> AlipayRequest::check(const AlipayIdentity &identity, domain::Instant now)
{
    struct Rule
    {
        const char *name;
        const char *value; ///< lower case; empty: checked elsewhere
        const char *missing;
        const char *invalid;
    };
    static constexpr std::array<Rule, 6> rules{{
        {"method", "", "isv.missing-method", "isv.invalid-method"},
        {"app_id", "", "isv.missing-app-id", "isv.invalid-app-id"},
        {"sign_type", "rsa2", "isv.missing-signature-type", "isv.invalid-signature-type"},
        {"charset", "utf-8", "isv.invalid-charset", "isv.invalid-charset"},
        {"version", "1.0", "isv.missing-version", "isv.invalid-version"},
        {"timestamp", "", "isv.missing-timestamp", "isv.invalid-timestamp"},
    }};
    const auto parameter = [&](const char *name) { return parameters.value(QLatin1String(name)); };
    for (const Rule &rule : rules) {
        if (parameter(rule.name).isEmpty())
            return AlipayFault::missing(rule.missing);
        if (*rule.value != '\0' && parameter(rule.name).toLower() != QLatin1String(rule.value))
            return AlipayFault::invalid(rule.invalid);
    }
    if (parameter("app_id") != identity.appId)
        return AlipayFault::invalid("isv.invalid-app-id");
    const QString format = parameter("format");
    if (!format.isEmpty() && format.toLower() != u"json")
        return AlipayFault::invalid("isv.invalid-format");
    if (auto fault = checkSignature(identity))
        return fault;
    // A clock in another zone is an hour off at least.
    constexpr qint64 tolerance = 30 * 60 * 1000;
    const auto sent
        = parameter("timestamp").size() == 19 ? alipaytext::msFromTime(parameter("timestamp")) : std::nullopt;
    if (!sent || std::abs(*sent - now.time_since_epoch().count()) > tolerance)
        return AlipayFault::invalid("isv.invalid-timestamp");
    const QString biz = parameter("biz_content");
    const QJsonDocument document = QJsonDocument::fromJson(biz.toUtf8());
    if (!document.isObject())
        return AlipayFault::invalid("isv.invalid-parameter", QStringLiteral("biz_content is not a JSON object"));
    content = document.object();
    return std::nullopt;
}

} // namespace chancery::sandbox

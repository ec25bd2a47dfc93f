// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/gatewaycall.h"

#include "gateway/providers/alipay/chinatime.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace chancery::providers::alipay {

namespace {

const QByteArray businessName = QByteArrayLiteral("biz_content");

} // namespace

GatewayCall::GatewayCall(AlipayConfig config, const domain::Clock &clock)
    : m_config(std::move(config))
    , m_clock(clock)
{
}

Parameters GatewayCall::signedParameters(
    const QByteArray &method, const QByteArray &business, const Parameters &more) const
{
    Parameters all{
        {"app_id", m_config.appId.toUtf8()},
        {"charset", "utf-8"},
        {"format", "JSON"},
        {"method", method},
        {"sign_type", "RSA2"},
        {"timestamp", chinaTime(m_clock.now())},
        {"version", "1.0"},
        {businessName, business},
    };
    if (m_config.certificates) {
        all.emplace("app_cert_sn", m_config.certificates->applicationSerial());
        all.emplace("alipay_root_cert_sn", m_config.certificates->rootSerial());
    }
    all.insert(more.begin(), more.end());
    all.emplace("sign", m_config.privateKey->sign(contentToSign(all)));
    return all;
}

HttpRequest GatewayCall::post(const QByteArray &method, const QByteArray &business, const Parameters &more) const
{
    Parameters all = signedParameters(method, business, more);
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.body = formEncoded({{businessName, business}});
    all.erase(businessName);
    request.url = m_config.gateway + '?' + formEncoded(all);
    request.headers = {
        {QByteArrayLiteral("Accept"), QByteArrayLiteral("text/html, application/json")},
        {QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/x-www-form-urlencoded;charset=utf-8")},
    };
    request.timeout = m_config.timeout;
    return request;
}

QByteArray GatewayCall::address(const QByteArray &method, const QByteArray &business, const Parameters &more) const
{
    return m_config.gateway + '?' + formEncoded(signedParameters(method, business, more));
}

QByteArray GatewayCall::business(const QJsonObject &content)
{
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

QByteArray GatewayCall::methodOf(const HttpRequest &request)
{
    return QUrlQuery(QUrl::fromEncoded(request.url, QUrl::StrictMode))
        .queryItemValue(QStringLiteral("method"), QUrl::FullyDecoded)
        .toLatin1();
}

} // namespace chancery::providers::alipay

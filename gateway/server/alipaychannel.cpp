// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/alipaychannel.h"

#include "gateway/providers/alipay/alipaybarcode.h"
#include "gateway/providers/alipay/alipaypage.h"
#include "gateway/providers/alipay/alipayqr.h"

#include <QFile>

#include <openssl/crypto.h>

#include <array>

namespace chancery::server {

using domain::Error;
using domain::Expected;
using domain::Unexpected;
using namespace providers::alipay;

namespace {

constexpr qint64 largestFile = 256 * 1024;

const QString privateKeyVariable = QStringLiteral("CHANCERY_ALIPAY_PRIVATE_KEY_FILE");
const QString publicKeyVariable = QStringLiteral("CHANCERY_ALIPAY_PUBLIC_KEY_FILE");
const QString appCertVariable = QStringLiteral("CHANCERY_ALIPAY_APP_CERT_FILE");
const QString alipayCertVariable = QStringLiteral("CHANCERY_ALIPAY_CERT_FILE");
const QString rootCertVariable = QStringLiteral("CHANCERY_ALIPAY_ROOT_CERT_FILE");

struct Place
{
    const char *code; ///< of AlipayConfig::check() and Certificates::read()
    const char *variable;
};
constexpr std::array places{
    Place{"alipay_gateway", "CHANCERY_ALIPAY_GATEWAY"},
    Place{"alipay_app_id", "CHANCERY_ALIPAY_APP_ID"},
    Place{"alipay_seller_id", "CHANCERY_ALIPAY_SELLER_ID"},
    Place{"alipay_notify_url", "CHANCERY_PUBLIC_URL"},
    Place{"alipay_private_key", "CHANCERY_ALIPAY_PRIVATE_KEY_FILE"},
    Place{"alipay_public_key", "CHANCERY_ALIPAY_PUBLIC_KEY_FILE"},
    Place{"app_cert", "CHANCERY_ALIPAY_APP_CERT_FILE"},
    Place{"alipay_cert", "CHANCERY_ALIPAY_CERT_FILE"},
    Place{"alipay_root_cert", "CHANCERY_ALIPAY_ROOT_CERT_FILE"},
};

Error placed(const Error &error)
{
    for (const Place &place : places) {
        if (error.code == QLatin1String(place.code))
            return {QString::fromLatin1(place.variable), error.detail};
    }
    return error;
}

Unexpected<Error> fault(const QString &variable, const QString &wrong, const QString &expected)
{
    return Unexpected(Error{variable, QStringLiteral("%1; expected %2").arg(wrong, expected)});
}

/// A file's bytes, wiped with the object.
class Content
{
public:
    explicit Content(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            m_fault = path + QLatin1String(": ") + file.errorString();
            return;
        }
        m_bytes = file.read(largestFile + 1);
        if (file.error() != QFileDevice::NoError || m_bytes.size() > largestFile)
            m_fault = path + QLatin1String(": cannot be read, or is over 256 KiB");
    }
    Content(const Content &) = delete;
    Content &operator=(const Content &) = delete;
    ~Content()
    {
        if (m_bytes.isDetached())
            OPENSSL_cleanse(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    QByteArray m_bytes;
    QString m_fault;
};

Expected<RsaKey, Error> readPrivateKey(const QString &path)
{
    const QString expected = QStringLiteral("the application's RSA private key, PEM or base64, 2048 bits or more");
    const Content content(path);
    if (!content.fault().isEmpty())
        return fault(privateKeyVariable, content.fault(), expected);
    auto key = RsaKey::privateKey(content.bytes());
    if (!key)
        return fault(privateKeyVariable, key.error().detail, expected);
    return key;
}

Expected<std::vector<RsaKey>, Error> readPublicKeys(const QString &path)
{
    const QString expected = QStringLiteral("Alipay's RSA public key, PEM or base64, 2048 bits or more");
    const Content content(path);
    if (!content.fault().isEmpty())
        return fault(publicKeyVariable, content.fault(), expected);
    auto keys = RsaKey::publicKeys(content.bytes());
    if (!keys)
        return fault(publicKeyVariable, keys.error().detail, expected);
    return keys;
}

Expected<Certificates, Error> readCertificates(const Configuration::Alipay &configuration, domain::Instant now)
{
    const QString expected = QStringLiteral("certificates, PEM");
    const Content application(configuration.appCertFile);
    const Content alipay(configuration.alipayCertFile);
    const Content roots(configuration.rootCertFile);
    if (!application.fault().isEmpty())
        return fault(appCertVariable, application.fault(), expected);
    if (!alipay.fault().isEmpty())
        return fault(alipayCertVariable, alipay.fault(), expected);
    if (!roots.fault().isEmpty())
        return fault(rootCertVariable, roots.fault(), expected);
    auto certificates = Certificates::read({application.bytes(), alipay.bytes(), roots.bytes()}, now);
    if (!certificates) {
        const Error error = placed(certificates.error());
        return fault(error.code, error.detail, expected);
    }
    return certificates;
}

} // namespace

Expected<AlipayChannel, Error> AlipayChannel::make(
    const Configuration::Alipay &configuration, const QString &publicUrl, const domain::Clock &clock)
{
    AlipayConfig config;
    config.gateway = configuration.gateway.toEncoded();
    config.appId = configuration.appId;
    config.sellerId = configuration.sellerId;
    config.notifyUrl = publicUrl.toLatin1() + "/v1/webhooks/alipay";
    auto own = readPrivateKey(configuration.privateKeyFile);
    if (!own)
        return Unexpected(own.error());
    config.privateKey = std::move(own).value();
    if (configuration.appCertFile.isEmpty()) {
        auto keys = readPublicKeys(configuration.publicKeyFile);
        if (!keys)
            return Unexpected(keys.error());
        config.publicKeys = std::move(keys).value();
    } else {
        auto certificates = readCertificates(configuration, clock.now());
        if (!certificates)
            return Unexpected(certificates.error());
        config.certificates = std::move(certificates).value();
    }
    if (const auto checked = config.check(); !checked) {
        const Error error = placed(checked.error());
        return Unexpected(Error{error.code, QStringLiteral("does not fit; ") + error.detail});
    }
    const bool live = config.isLive();
    const auto gateway = std::make_shared<const GatewayCall>(std::move(config), clock);
    return AlipayChannel{{std::make_shared<const AlipayQr>(gateway), std::make_shared<const AlipayPage>(gateway),
                             std::make_shared<const AlipayBarcode>(gateway)},
        live};
}

} // namespace chancery::server

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/certificates.h"

#include <QByteArrayList>
#include <QCryptographicHash>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/objects.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

namespace chancery::providers::alipay {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T *held) const
    {
        Free(held);
    }
};
using CertificatePtr = std::unique_ptr<X509, Deleter<X509_free>>;

/// Every certificate of a PEM text, in order.
std::vector<CertificatePtr> certificatesOf(const QByteArray &pem)
{
    std::vector<CertificatePtr> all;
    const std::unique_ptr<BIO, Deleter<BIO_free>> bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    while (X509 *certificate = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr))
        all.emplace_back(certificate);
    return all;
}

QByteArray nameText(const X509_NAME *name)
{
    QByteArrayList parts;
    for (int i = X509_NAME_entry_count(name) - 1; i >= 0; --i) {
        const X509_NAME_ENTRY *entry = X509_NAME_get_entry(name, i);
        const int nid = OBJ_obj2nid(X509_NAME_ENTRY_get_object(entry));
        unsigned char *utf8 = nullptr;
        const int length = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(entry));
        const QByteArray value = length < 0 ? QByteArray() : QByteArray(reinterpret_cast<char *>(utf8), length);
        OPENSSL_free(utf8);
        parts.append(QByteArray(OBJ_nid2sn(nid)) + '=' + value);
    }
    return parts.join(',');
}

QByteArray serialOf(const X509 *certificate)
{
    const std::unique_ptr<BIGNUM, Deleter<BN_free>> number(
        ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    char *decimal = number ? BN_bn2dec(number.get()) : nullptr;
    const QByteArray text = nameText(X509_get_issuer_name(certificate)) + QByteArray(decimal);
    OPENSSL_free(decimal);
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

/// OIDs 1.2.840.113549.1.1.*: a bundle can hold roots of other algorithms, which have no part in the number.
bool isSignedByRsa(const X509 *certificate)
{
    char oid[80] = {};
    const X509_ALGOR *algorithm = nullptr;
    X509_get0_signature(nullptr, &algorithm, certificate);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    OBJ_obj2txt(oid, sizeof oid, object, 1);
    return QByteArray(oid).startsWith("1.2.840.113549.1.1.");
}

/// Why the certificate does not lead to a root, or nothing.
QString chainFault(X509 *certificate, const std::vector<CertificatePtr> &roots,
    const std::vector<CertificatePtr> &between, domain::Instant now)
{
    const std::unique_ptr<X509_STORE, Deleter<X509_STORE_free>> store(X509_STORE_new());
    for (const CertificatePtr &root : roots)
        X509_STORE_add_cert(store.get(), root.get());
    STACK_OF(X509) *others = sk_X509_new_null();
    for (const CertificatePtr &other : between)
        sk_X509_push(others, other.get());
    const std::unique_ptr<X509_STORE_CTX, Deleter<X509_STORE_CTX_free>> context(X509_STORE_CTX_new());
    QString fault;
    if (X509_STORE_CTX_init(context.get(), store.get(), certificate, others) != 1) {
        fault = QStringLiteral("cannot be checked");
    } else {
        X509_STORE_CTX_set_time(context.get(), 0,
            static_cast<time_t>(std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count()));
        if (X509_verify_cert(context.get()) != 1) {
            fault = QString::fromLatin1(X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get())));
        }
    }
    sk_X509_free(others);
    return fault;
}

bool isAuthority(X509 *certificate)
{
    return X509_check_ca(certificate) != 0;
}

Unexpected<Error> fault(const char *code, const QString &detail)
{
    return Unexpected(Error{QString::fromLatin1(code), detail});
}

} // namespace

Expected<Certificates, Error> Certificates::read(const Files &files, domain::Instant now)
{
    const auto application = certificatesOf(files.application);
    if (application.empty())
        return fault("app_cert", QStringLiteral("holds no certificate"));
    RsaKey applicationKey(X509_get_pubkey(application.front().get()));
    if (!applicationKey.isRsaOfUsableSize())
        return fault("app_cert", QStringLiteral("has no RSA key of at least 2048 bits"));
    Certificates made(std::move(applicationKey));
    made.m_applicationSerial = serialOf(application.front().get());

    const auto roots = certificatesOf(files.roots);
    QByteArrayList rootSerials;
    for (const CertificatePtr &root : roots) {
        if (isSignedByRsa(root.get()))
            rootSerials.append(serialOf(root.get()));
    }
    if (rootSerials.isEmpty())
        return fault("alipay_root_cert", QStringLiteral("holds no root certificate signed by RSA"));
    made.m_rootSerial = rootSerials.join('_');

    const auto alipay = certificatesOf(files.alipay);
    for (const CertificatePtr &certificate : alipay) {
        // The first is Alipay's own whatever it says of itself; authorities behind it only stand between.
        if (certificate != alipay.front() && isAuthority(certificate.get()))
            continue;
        if (const QString why = chainFault(certificate.get(), roots, alipay, now); !why.isEmpty())
            return fault("alipay_cert", QStringLiteral("does not lead to a root (%1)").arg(why));
        RsaKey key(X509_get_pubkey(certificate.get()));
        if (!key.isRsaOfUsableSize())
            return fault("alipay_cert", QStringLiteral("has no RSA key of at least 2048 bits"));
        made.m_alipayKeys.emplace(serialOf(certificate.get()), std::move(key));
    }
    if (made.m_alipayKeys.empty())
        return fault("alipay_cert", QStringLiteral("holds no certificate of Alipay's own"));
    return made;
}

} // namespace chancery::providers::alipay

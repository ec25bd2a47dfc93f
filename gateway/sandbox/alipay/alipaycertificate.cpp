// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipaycertificate.h"

#include <QCryptographicHash>
#include <QList>

#include <openssl/bn.h>
#include <openssl/objects.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace chancery::sandbox::alipaycertificate {

namespace {

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

QByteArray issuer(const X509 *certificate)
{
    const X509_NAME *name = X509_get_issuer_name(certificate);
    QList<QByteArray> parts;
    for (int i = X509_NAME_entry_count(name) - 1; i >= 0; --i) {
        const X509_NAME_ENTRY *entry = X509_NAME_get_entry(name, i);
        unsigned char *text = nullptr;
        const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(entry));
        if (size < 0)
            continue;
        const char *label = OBJ_nid2sn(OBJ_obj2nid(X509_NAME_ENTRY_get_object(entry)));
        parts.append(QByteArray(label) + '=' + QByteArray(reinterpret_cast<const char *>(text), size));
        OPENSSL_free(text);
    }
    return parts.join(',');
}

QByteArray serialOf(const X509 *certificate)
{
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(
        ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr), &BN_free);
    char *digits = BN_bn2dec(number.get());
    const QByteArray decimal(digits);
    OPENSSL_free(digits);
    return QCryptographicHash::hash(issuer(certificate) + decimal, QCryptographicHash::Md5).toHex();
}

template <typename Visit>
void each(const QByteArray &pem, Visit visit)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(
        BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), &BIO_free);
    for (;;) {
        const Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr), &X509_free);
        if (!certificate)
            return;
        visit(certificate.get());
    }
}

} // namespace

QByteArray serial(const QByteArray &pem)
{
    QByteArray result;
    each(pem, [&](const X509 *certificate) {
        if (result.isEmpty())
            result = serialOf(certificate);
    });
    return result;
}

QByteArray rootSerial(const QByteArray &bundle)
{
    QList<QByteArray> serials;
    each(bundle, [&](const X509 *certificate) {
        char oid[80] = {};
        const ASN1_OBJECT *algorithm = nullptr;
        X509_ALGOR_get0(&algorithm, nullptr, nullptr, X509_get0_tbs_sigalg(certificate));
        OBJ_obj2txt(oid, sizeof oid, algorithm, 1);
        if (QByteArray(oid).startsWith("1.2.840.113549.1.1"))
            serials.append(serialOf(certificate));
    });
    return serials.join('_');
}

} // namespace chancery::sandbox::alipaycertificate

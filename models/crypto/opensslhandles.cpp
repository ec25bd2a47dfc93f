// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/opensslhandles.h"

#include <openssl/evp.h>
#include <openssl/x509.h>

namespace chancery::crypto {

void OpenSslDeleter::operator()(evp_cipher_ctx_st *handle) const
{
    EVP_CIPHER_CTX_free(handle);
}

void OpenSslDeleter::operator()(evp_mac_ctx_st *handle) const
{
    EVP_MAC_CTX_free(handle);
}

void OpenSslDeleter::operator()(evp_pkey_st *handle) const
{
    EVP_PKEY_free(handle);
}

void OpenSslDeleter::operator()(x509_st *handle) const
{
    X509_free(handle);
}

void OpenSslDeleter::operator()(x509_store_st *handle) const
{
    X509_STORE_free(handle);
}

} // namespace chancery::crypto

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <memory>

// OpenSSL's types, declared as its own headers do, so that this one stays cheap.
struct evp_cipher_ctx_st;
struct evp_mac_ctx_st;
struct evp_pkey_st;
struct x509_st;
struct x509_store_st;

/// Owners of OpenSSL handles.
namespace chancery::crypto {

struct OpenSslDeleter
{
    void operator()(evp_cipher_ctx_st *handle) const;
    void operator()(evp_mac_ctx_st *handle) const;
    void operator()(evp_pkey_st *handle) const;
    void operator()(x509_st *handle) const;
    void operator()(x509_store_st *handle) const;
};

using CipherContext = std::unique_ptr<evp_cipher_ctx_st, OpenSslDeleter>;
using MacContext = std::unique_ptr<evp_mac_ctx_st, OpenSslDeleter>;
using KeyHandle = std::unique_ptr<evp_pkey_st, OpenSslDeleter>;
using CertificateStore = std::unique_ptr<x509_store_st, OpenSslDeleter>;
using CertificateHandle = std::unique_ptr<x509_st, OpenSslDeleter>;

} // namespace chancery::crypto

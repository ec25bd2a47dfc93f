// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/alipay/alipayoptions.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

namespace chancery::sandboxapp {

/// The files that Alipay's keys are in. Paths; empty where there is none.
struct AlipayKeyFiles
{
    QString appPublicKey;
    QString privateKey;
    QString publicKey; ///< written
    QString certificate;
    QString rootCertificates;

    /// Fills the keys in. A private key that is not there is made, for the owner's eyes only, and the public one is
    /// written beside it. Errors: `key_file`, the detail names the option.
    domain::Expected<void, domain::Error> read(sandbox::AlipayOptions &options) const;

private:
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> ownKey() const;
};

} // namespace chancery::sandboxapp

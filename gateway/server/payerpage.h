// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/attemptview.h"
#include "gateway/server/response.h"

#include <optional>

namespace chancery::server {

/// What GET /p/{token} answers. `back` is how the payer's browser came: `done` and `left` from the provider's page,
/// empty by the short link. Only the short link leads on to the provider; a return shows how the payment stands and
/// decides nothing.
[[nodiscard]] Response payerPage(
    const std::optional<ledger::AttemptView> &view, const QString &back, const QString &publicUrl);

/// Where the payer goes on: the provider's page, or what its QR code says when that is an address; else empty.
[[nodiscard]] QString payerAddress(const ledger::AttemptView &view);

} // namespace chancery::server

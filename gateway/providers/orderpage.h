// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/rules/fact.h"

#include <QString>

#include <optional>

namespace chancery::providers {

/// A piece of the provider's own list of orders, newest first, as far as one payment is concerned.
struct OrderPage
{
    /// What the list says about the payment's order; nothing: it is not on this page.
    std::optional<rules::Fact> found;
    /// Set when there are older ones: pass it on to ask for them.
    QString olderThan;
};

} // namespace chancery::providers

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/server/response.h"

#include <QString>

namespace chancery::server {

/// A page for a payer's phone: readable at 360 px, one style sheet known to the policy by its hash, no script at all.
struct HtmlPage
{
    int status = 200;
    QString language; ///< BCP 47
    bool rightToLeft = false;
    QString title; ///< plain text
    QString body; ///< HTML
    /// Sources for form-action, `'none'` when it has no form. Chromium holds every hop after the form against them.
    QByteArray formAction = "'none'";

    [[nodiscard]] Response toResponse() const;
};

} // namespace chancery::server

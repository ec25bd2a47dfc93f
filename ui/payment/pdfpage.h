// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>

namespace chancery::paymentui {

class PagePainter;

/// One A4 page as a PDF that only its owner may read; what is longer than the page is made smaller, not cut. Written beside the file first, so that there is never half a
/// page. Any thread. Errors: `receipt_unwritable`.
[[nodiscard]] domain::Expected<void, domain::Error> writePdfPage(
    const QString &path, const QString &title, PagePainter &painter);

} // namespace chancery::paymentui

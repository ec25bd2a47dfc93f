// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QString>

class QCommandLineParser;

namespace chancery::admin {

/// Adds --post.
void declarePost(QCommandLineParser &parser);
/// --post: 2 to 16 capitals and digits. Where CHANCERY_FEE_SCHEDULE names a schedule, one of its posts, so that a slip of the
/// finger makes no post. Errors: `post_malformed`, `unknown_post`, and those of the schedule.
[[nodiscard]] domain::Expected<QString, domain::Error> postOf(const QCommandLineParser &parser);

} // namespace chancery::admin

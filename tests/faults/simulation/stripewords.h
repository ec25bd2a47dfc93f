// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httpreply.h"

#include <QJsonObject>

namespace chancery::simulation {

/// Replies as Stripe writes them.
[[nodiscard]] providers::HttpReply stripeJson(int status, const QJsonObject &object);
[[nodiscard]] providers::HttpReply stripeError(
    int status, const char *type, const char *code = "", const char *param = "");
[[nodiscard]] providers::HttpReply stripeList(const QJsonArray &data);

} // namespace chancery::simulation

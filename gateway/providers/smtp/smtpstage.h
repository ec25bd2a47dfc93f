// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/smtp/mailoutcome.h"

#include <curl/curl.h>

namespace chancery::providers {

/// How far the talk with the mail server has come: what a refusal is about depends on it.
enum class SmtpStage {
    Greeting, ///< until our name, encryption and sign-in are through
    Sender,
    Recipient, ///< from here on a refusal is about this message
    Text,
};

/// `status`: the server's last reply, 0 when there was none.
[[nodiscard]] MailOutcome judgeMail(CURLcode result, long status, SmtpStage stage);

} // namespace chancery::providers

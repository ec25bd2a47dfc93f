// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/notice.h"
#include "gateway/providers/noticepage.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QJsonObject>

namespace chancery::providers::stripe {

/// Reads one event object, from a webhook or from the list of events. Only a paid session of our own account becomes a
/// fact. Errors: `notice_malformed`.
domain::Expected<Notice, domain::Error> noticeFromEvent(const QJsonValue &json);

/// An event that cannot be read is counted and passed over, so that it does not hide those behind it.
/// Errors: `reply_malformed`.
domain::Expected<NoticePage, domain::Error> noticePageFromList(const QJsonObject &json);

} // namespace chancery::providers::stripe

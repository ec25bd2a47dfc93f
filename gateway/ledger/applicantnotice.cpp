// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/applicantnotice.h"

#include <array>

namespace chancery::ledger {

namespace {
constexpr std::array<const char16_t *, 5> names{u"waiting", u"queued", u"sent", u"failed", u"told"};
}

QString toString(ApplicantNotice::State state)
{
    return QString::fromUtf16(names[static_cast<std::size_t>(state)]);
}

std::optional<ApplicantNotice::State> noticeStateFromString(const QString &text)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (text == QStringView(names[i]))
            return static_cast<ApplicantNotice::State>(i);
    }
    return std::nullopt;
}

} // namespace chancery::ledger

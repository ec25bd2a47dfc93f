// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <array>

namespace chancery::store {

struct Standing;

/// How an application stands, in one word. Numbers are stored: never change one.
enum class CaseStatus {
    Unpaid = 0,
    Paid = 1,
    Processing = 2,
    Approved = 3,
    Rejected = 4,
    Refunded = 5,
    Disputed = 6,
};
inline constexpr std::array<CaseStatus, 7> allCaseStatuses{CaseStatus::Unpaid, CaseStatus::Paid, CaseStatus::Processing,
    CaseStatus::Approved, CaseStatus::Rejected, CaseStatus::Refunded, CaseStatus::Disputed};

/// The decision where there is one, else the money.
[[nodiscard]] CaseStatus caseStatusOf(const Standing &standing);

} // namespace chancery::store

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/feeinput.h"
#include "models/domain/feeresult.h"
#include "models/domain/feescheduledata.h"

#include <optional>
#include <vector>

namespace chancery::domain {

[[nodiscard]] const FeeVersion *versionOn(const FeeScheduleData &data, QDate day);
[[nodiscard]] const FeeRate *rateOn(const std::vector<FeeRate> &rates, QDate day);
[[nodiscard]] const FeeRate *rateOn(const FeePost &post, QDate day);
/// The most specific rule that matches: by nationality, then visa type, then entries. Null: not offered.
[[nodiscard]] const FeeRule *ruleFor(const FeeScheduleData &data, const QString &version, const QString &nationality,
    const QString &visaType, const QString &entries);
/// False for unknown types, entries and speeds too.
[[nodiscard]] bool isOffered(
    const FeeScheduleData &data, const QString &visaType, const QString &entries, const QString &processing);

/// FeeSchedule::price() on the post's date `today`.
Expected<FeeResult, Error> priceOn(
    const FeeScheduleData &data, const FeePost &post, const FeeInput &input, QDate today);

/// The largest total that anybody can be asked for at the post on `today`, of these visa types; waivers only lower it.
/// Nothing when no version or rate is in force, or none of the types has a rule.
[[nodiscard]] std::optional<Money> highestOn(
    const FeeScheduleData &data, const FeePost &post, const std::vector<QString> &visaTypes, QDate today);

} // namespace chancery::domain

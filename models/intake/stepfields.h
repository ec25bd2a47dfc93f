// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/fieldid.h"
#include "models/intake/step.h"

#include <optional>
#include <span>

namespace chancery::intake {

/// The fields that a step is about, in the order in which they are shown; which of them a person sees depends on the answers.
[[nodiscard]] std::span<const domain::FieldId> fieldsOf(Step step);
/// The step that asks a field; nothing for fields that no step asks.
[[nodiscard]] std::optional<Step> stepFor(domain::FieldId field);

} // namespace chancery::intake

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace chancery::theme {

/// For whom sizes are: a stranger who stands and touches, or a clerk who sits, types and sees a day's work at once.
enum class Density { Touch, Desk };

} // namespace chancery::theme

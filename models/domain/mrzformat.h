// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace chancery::domain {

/// The five layouts of ICAO Doc 9303 parts 4–7. Names in JSON: TD1, TD2, TD3, MRV-A, MRV-B.
enum class MrzFormat { Td1, Td2, Td3, MrvA, MrvB };

inline constexpr std::array allMrzFormats {
    MrzFormat::Td1, MrzFormat::Td2, MrzFormat::Td3, MrzFormat::MrvA, MrzFormat::MrvB};

[[nodiscard]] QString toString(MrzFormat format);
[[nodiscard]] std::optional<MrzFormat> mrzFormatFromString(QStringView text);

} // namespace chancery::domain

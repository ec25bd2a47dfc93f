// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::wizard {

/// How a Chinese name of a country is typed on Latin keys: its syllables without tones in one word, and the first
/// letters of each ("faguo fg" for 法国). Empty for a name without Chinese letters that the table knows. The table is
/// made at build time from the names themselves (translations/pinyin.py).
[[nodiscard]] QString pinyinOf(const QString &name);

} // namespace chancery::wizard

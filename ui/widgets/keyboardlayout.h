// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/keyboardkey.h"

#include <QLocale>

#include <vector>

namespace chancery::widgets {

/// A keyboard's keys in their rows, as data. Rows are in the order in which they lie from left to right, in every
/// language: letters lie where they lie on the hardware keyboards of that language.
struct KeyboardLayout
{
    enum class Name {
        English,
        French, ///< AZERTY
        Spanish,
        Russian,
        Arabic,
        Chinese, ///< the letters of pinyin
        Latin, ///< as names and numbers are printed in passports: digits above, capitals
        LatinFrench, ///< the same where a French hand looks for the letters, with its accents
        LatinSpanish, ///< the same with the ñ
        Zone, ///< Latin with the filler of a machine-readable zone
        ZoneFrench, ///< where a French hand looks for the letters, as the mail's
        Email,
        EmailFrench,
        Phone,
        Digits,
    };
    using Row = std::vector<KeyboardKey>;

    Name name = Name::English;
    bool hasCase = true; ///< there is a Shift key
    bool startsInCapitals = false;
    bool isPad = false; ///< few large keys: digits only
    Row digits{}; ///< a row above the letters; dispensable unless `needsDigits`
    bool needsDigits = false;
    std::vector<Row> letters{};
    std::vector<Row> signs{}; ///< empty: no such page

    [[nodiscard]] static const KeyboardLayout &of(Name name);
    /// The letters of a language; English for one that has none of its own here.
    [[nodiscard]] static Name forLocale(const QLocale &locale);
    /// Everything that can be typed with it, capitals included.
    [[nodiscard]] QString reachable(const QLocale &locale) const;
};

} // namespace chancery::widgets

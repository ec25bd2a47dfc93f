// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/transliterationtable.h"

#include <algorithm>
#include <iterator>

namespace chancery::domain {

namespace {

struct Rule
{
    char16_t character;
    const char *ways;
};

// Sorted by character. The soft sign (042C) is not in table B; it has no sound of its own and is left out.
constexpr Rule rules[] = {
    {0x00C0, "A"}, {0x00C1, "A"}, {0x00C2, "A"}, {0x00C3, "A"}, {0x00C4, "AE/A"}, {0x00C5, "AA/A"}, {0x00C6, "AE"},
    {0x00C7, "C"}, {0x00C8, "E"}, {0x00C9, "E"}, {0x00CA, "E"}, {0x00CB, "E"}, {0x00CC, "I"}, {0x00CD, "I"},
    {0x00CE, "I"}, {0x00CF, "I"}, {0x00D0, "D"}, {0x00D1, "N/NXX"}, {0x00D2, "O"}, {0x00D3, "O"}, {0x00D4, "O"},
    {0x00D5, "O"}, {0x00D6, "OE/O"}, {0x00D8, "OE"}, {0x00D9, "U"}, {0x00DA, "U"}, {0x00DB, "U"},
    {0x00DC, "UE/UXX/U"}, {0x00DD, "Y"}, {0x00DE, "TH"}, {0x0100, "A"}, {0x0102, "A"}, {0x0104, "A"}, {0x0106, "C"},
    {0x0108, "C"}, {0x010A, "C"}, {0x010C, "C"}, {0x010E, "D"}, {0x0110, "D"}, {0x0112, "E"}, {0x0114, "E"},
    {0x0116, "E"}, {0x0118, "E"}, {0x011A, "E"}, {0x011C, "G"}, {0x011E, "G"}, {0x0120, "G"}, {0x0122, "G"},
    {0x0124, "H"}, {0x0126, "H"}, {0x0128, "I"}, {0x012A, "I"}, {0x012C, "I"}, {0x012E, "I"}, {0x0130, "I"},
    {0x0131, "I"}, {0x0132, "IJ"}, {0x0134, "J"}, {0x0136, "K"}, {0x0139, "L"}, {0x013B, "L"}, {0x013D, "L"},
    {0x013F, "L"}, {0x0141, "L"}, {0x0143, "N"}, {0x0145, "N"}, {0x0147, "N"}, {0x014A, "N"}, {0x014C, "O"},
    {0x014E, "O"}, {0x0150, "O"}, {0x0152, "OE"}, {0x0154, "R"}, {0x0156, "R"}, {0x0158, "R"}, {0x015A, "S"},
    {0x015C, "S"}, {0x015E, "S"}, {0x0160, "S"}, {0x0162, "T"}, {0x0164, "T"}, {0x0166, "T"}, {0x0168, "U"},
    {0x016A, "U"}, {0x016C, "U"}, {0x016E, "U"}, {0x0170, "U"}, {0x0172, "U"}, {0x0174, "W"}, {0x0176, "Y"},
    {0x0178, "Y"}, {0x0179, "Z"}, {0x017B, "Z"}, {0x017D, "Z"}, {0x0401, "E/IO"}, {0x0402, "D"}, {0x0404, "IE/YE"},
    {0x0405, "DZ"}, {0x0406, "I"}, {0x0407, "I/YI"}, {0x0408, "J"}, {0x0409, "LJ"}, {0x040A, "NJ"}, {0x040C, "K/KJ"},
    {0x040E, "U"}, {0x040F, "DZ/DJ"}, {0x0410, "A"}, {0x0411, "B"}, {0x0412, "V"}, {0x0413, "G/H"}, {0x0414, "D"},
    {0x0415, "E"}, {0x0416, "ZH/Z"}, {0x0417, "Z"}, {0x0418, "I/Y"}, {0x0419, "I/Y"}, {0x041A, "K"}, {0x041B, "L"},
    {0x041C, "M"}, {0x041D, "N"}, {0x041E, "O"}, {0x041F, "P"}, {0x0420, "R"}, {0x0421, "S"}, {0x0422, "T"},
    {0x0423, "U"}, {0x0424, "F"}, {0x0425, "KH/H"}, {0x0426, "TS/C"}, {0x0427, "CH/C"}, {0x0428, "SH/S"},
    {0x0429, "SHCH/SHT"}, {0x042A, "IE"}, {0x042B, "Y"}, {0x042C, ""}, {0x042D, "E"}, {0x042E, "IU/YU"},
    {0x042F, "IA/YA"}, {0x046A, "U"}, {0x0474, "Y"}, {0x0490, "G"}, {0x0492, "G/GJ"}, {0x04BA, "C"}, {0x0621, "XE"},
    {0x0622, "XAA"}, {0x0623, "XAE"}, {0x0624, "U"}, {0x0625, "I"}, {0x0626, "XI"}, {0x0627, "A"}, {0x0628, "B"},
    {0x0629, "XTA/XAH"}, {0x062A, "T"}, {0x062B, "XTH"}, {0x062C, "J"}, {0x062D, "XH"}, {0x062E, "XKH"},
    {0x062F, "D"}, {0x0630, "XDH"}, {0x0631, "R"}, {0x0632, "Z"}, {0x0633, "S"}, {0x0634, "XSH"}, {0x0635, "XSS"},
    {0x0636, "XDZ"}, {0x0637, "XTT"}, {0x0638, "XZZ"}, {0x0639, "E"}, {0x063A, "G"}, {0x0640, ""}, {0x0641, "F"},
    {0x0642, "Q"}, {0x0643, "K"}, {0x0644, "L"}, {0x0645, "M"}, {0x0646, "N"}, {0x0647, "H"}, {0x0648, "W"},
    {0x0649, "XAY"}, {0x064A, "Y"}, {0x064B, ""}, {0x064C, ""}, {0x064D, ""}, {0x064E, ""}, {0x064F, ""},
    {0x0650, ""}, {0x0652, ""}, {0x0670, ""}, {0x0671, "XXA"}, {0x0679, "XXT"}, {0x067C, "XRT"}, {0x067E, "P"},
    {0x0681, "XKE"}, {0x0685, "XXH"}, {0x0686, "XC"}, {0x0688, "XXD"}, {0x0689, "XDR"}, {0x0691, "XXR"},
    {0x0693, "XRR"}, {0x0696, "XRX"}, {0x0698, "XJ"}, {0x069A, "XXS"}, {0x069C, ""}, {0x06A2, ""}, {0x06A7, ""},
    {0x06A8, ""}, {0x06A9, "XKK"}, {0x06AB, "XXK"}, {0x06AD, "XNG"}, {0x06AF, "XGG"}, {0x06BA, "XNN"},
    {0x06BC, "XXN"}, {0x06BE, "XDO"}, {0x06C0, "XYH"}, {0x06C1, "XXG"}, {0x06C2, "XGE"}, {0x06C3, "XTG"},
    {0x06CC, "XYA"}, {0x06CD, "XXY"}, {0x06D0, "Y"}, {0x06D2, "XYB"}, {0x06D3, "XBE"}, {0x1E9E, "SS"},
};

static_assert(std::ranges::is_sorted(rules, {}, &Rule::character));

} // namespace

std::optional<QString> transliterationRule(char16_t character)
{
    const auto *found = std::ranges::lower_bound(rules, character, {}, &Rule::character);
    if (found == std::end(rules) || found->character != character)
        return std::nullopt;
    return QString::fromLatin1(found->ways);
}

} // namespace chancery::domain

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/mrzrepair.h"

#include "models/domain/mrzlayout.h"

namespace chancery::domain {

namespace {

constexpr QStringView digits = u"012568";
constexpr QStringView letters = u"OIZSGB";

QChar exchanged(QChar character, QStringView from, QStringView to)
{
    const qsizetype index = from.indexOf(character);
    return index < 0 ? character : to.at(index);
}

QChar repaired(QChar character, MrzCharacterClass expected)
{
    switch (expected) {
    case MrzCharacterClass::Letter:
        return exchanged(character, digits, letters);
    case MrzCharacterClass::Digit:
        return exchanged(character, letters, digits);
    case MrzCharacterClass::Any:
        return character;
    }
    Q_UNREACHABLE();
}

} // namespace

MrzRepair repairLookAlikes(MrzFormat format, const QStringList &lines)
{
    const MrzLayout &layout = mrzLayout(format);
    MrzRepair repair{lines, {}};
    for (int line = 0; line < layout.lineCount; ++line) {
        for (int column = 0; column < layout.lineLength; ++column) {
            QChar &character = repair.lines[line][column];
            const QChar better = repaired(character, characterClass(layout.partAt(line, column)));
            if (better == character)
                continue;
            repair.corrections.push_back({line + 1, column + 1, character, better});
            character = better;
        }
    }
    return repair;
}

} // namespace chancery::domain

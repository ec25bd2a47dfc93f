// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/mrzlayout.h"

#include <algorithm>

namespace chancery::domain {

namespace {

using enum MrzPart;

/// The second line of everything but TD1 begins alike (Doc 9303-4, -6, -7).
std::vector<MrzSpan> twoLines(int nameLength)
{
    return {{DocumentCode, 0, 0, 2}, {IssuingState, 0, 2, 3}, {Name, 0, 5, nameLength}, {DocumentNumber, 1, 0, 9},
        {DocumentNumberCheck, 1, 9, 1}, {Nationality, 1, 10, 3}, {BirthDate, 1, 13, 6}, {BirthDateCheck, 1, 19, 1},
        {Sex, 1, 20, 1}, {ExpiryDate, 1, 21, 6}, {ExpiryDateCheck, 1, 27, 1}};
}

MrzLayout twoLineLayout(
    MrzFormat format, int lineLength, const std::vector<MrzSpan> &rest, const std::vector<MrzSpan> &composite)
{
    std::vector<MrzSpan> parts = twoLines(lineLength - 5);
    parts.insert(parts.end(), rest.begin(), rest.end());
    return {format, 2, lineLength, parts, composite};
}

MrzLayout td1()
{
    return {MrzFormat::Td1, 3, 30,
        {{DocumentCode, 0, 0, 2}, {IssuingState, 0, 2, 3}, {DocumentNumber, 0, 5, 9}, {DocumentNumberCheck, 0, 14, 1},
            {OptionalData1, 0, 15, 15}, {BirthDate, 1, 0, 6}, {BirthDateCheck, 1, 6, 1}, {Sex, 1, 7, 1},
            {ExpiryDate, 1, 8, 6}, {ExpiryDateCheck, 1, 14, 1}, {Nationality, 1, 15, 3}, {OptionalData2, 1, 18, 11},
            {CompositeCheck, 1, 29, 1}, {Name, 2, 0, 30}},
        {{DocumentNumber, 0, 5, 25}, {BirthDate, 1, 0, 7}, {ExpiryDate, 1, 8, 7}, {OptionalData2, 1, 18, 11}}};
}

} // namespace

const MrzSpan *MrzLayout::find(MrzPart part) const
{
    const auto found = std::ranges::find(parts, part, &MrzSpan::part);
    return found == parts.end() ? nullptr : &*found;
}

MrzPart MrzLayout::partAt(int line, int column) const
{
    const auto found = std::ranges::find_if(parts, [line, column](const MrzSpan &span) {
        return span.line == line && column >= span.column && column < span.column + span.length;
    });
    Q_ASSERT(found != parts.end());
    return found->part;
}

const MrzLayout &mrzLayout(MrzFormat format)
{
    static const MrzLayout td1Layout = td1();
    static const MrzLayout td2
        = twoLineLayout(MrzFormat::Td2, 36, {{OptionalData1, 1, 28, 7}, {CompositeCheck, 1, 35, 1}},
            {{DocumentNumber, 1, 0, 10}, {BirthDate, 1, 13, 7}, {ExpiryDate, 1, 21, 14}});
    static const MrzLayout td3 = twoLineLayout(MrzFormat::Td3, 44,
        {{PersonalNumber, 1, 28, 14}, {PersonalNumberCheck, 1, 42, 1}, {CompositeCheck, 1, 43, 1}},
        {{DocumentNumber, 1, 0, 10}, {BirthDate, 1, 13, 7}, {ExpiryDate, 1, 21, 22}});
    static const MrzLayout mrvA = twoLineLayout(MrzFormat::MrvA, 44, {{OptionalData1, 1, 28, 16}}, {});
    static const MrzLayout mrvB = twoLineLayout(MrzFormat::MrvB, 36, {{OptionalData1, 1, 28, 8}}, {});
    switch (format) {
    case MrzFormat::Td1:
        return td1Layout;
    case MrzFormat::Td2:
        return td2;
    case MrzFormat::Td3:
        return td3;
    case MrzFormat::MrvA:
        return mrvA;
    case MrzFormat::MrvB:
        return mrvB;
    }
    Q_UNREACHABLE();
}

MrzCharacterClass characterClass(MrzPart part)
{
    switch (part) {
    case DocumentCode:
    case IssuingState:
    case Nationality:
    case Sex:
    case Name:
        return MrzCharacterClass::Letter;
    case DocumentNumberCheck:
    case BirthDate:
    case BirthDateCheck:
    case ExpiryDate:
    case ExpiryDateCheck:
    case PersonalNumberCheck:
    case CompositeCheck:
        return MrzCharacterClass::Digit;
    case DocumentNumber:
    case OptionalData1:
    case OptionalData2:
    case PersonalNumber:
        return MrzCharacterClass::Any;
    }
    Q_UNREACHABLE();
}

} // namespace chancery::domain

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/transliteration.h"

#include "models/domain/transliterationtable.h"

namespace chancery::domain {

namespace {

constexpr char16_t shadda = 0x0651; // table C: doubles the letter before it

bool isSeparator(QChar character)
{
    return character.isSpace() || character.category() == QChar::Punctuation_Dash || character == u',';
}

bool isLeftOut(QChar character)
{
    return QStringView(u"'.`\u2018\u2019\u02BC\u02BB\u00B4\u02B9").contains(character) || character.isMark();
}

std::optional<QStringList> waysOf(QChar character)
{
    if (character >= u'A' && character <= u'Z')
        return QStringList{QString(character)};
    if (isSeparator(character))
        return QStringList{QStringLiteral("<")};
    if (const auto rule = transliterationRule(character.unicode()))
        return rule->split(u'/');
    if (isLeftOut(character))
        return QStringList{QString()};
    // Letters that no table lists are written as their base letter: Vietnamese and the like.
    if (const QString base = character.decomposition(); !base.isEmpty() && base.front() != character)
        return waysOf(base.front());
    return std::nullopt;
}

} // namespace

std::optional<std::vector<QStringList>> transliterationAlternatives(const QString &name)
{
    const QString capitals = name.normalized(QString::NormalizationForm_C).toUpper();
    std::vector<QStringList> alternatives;
    alternatives.reserve(static_cast<std::size_t>(capitals.size()));
    for (const QChar character : capitals) {
        if (character == shadda && !alternatives.empty()) {
            alternatives.push_back(alternatives.back());
            continue;
        }
        std::optional<QStringList> ways = waysOf(character);
        if (!ways)
            return std::nullopt;
        alternatives.push_back(std::move(*ways));
    }
    return alternatives;
}

std::optional<QString> transliterate(const QString &name)
{
    const auto alternatives = transliterationAlternatives(name);
    if (!alternatives)
        return std::nullopt;
    QString written;
    for (const QStringList &ways : *alternatives)
        written += ways.front();
    return written;
}

} // namespace chancery::domain

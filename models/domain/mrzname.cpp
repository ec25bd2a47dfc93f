// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/mrzname.h"

#include "models/domain/transliteration.h"

#include <QSet>

#include <algorithm>

namespace chancery::domain {

namespace {

using Component = std::vector<QStringList>;

std::optional<QStringList> components(const QString &name)
{
    const auto written = transliterate(name);
    return written ? std::optional(written->split(u'<', Qt::SkipEmptyParts)) : std::nullopt;
}

QString joined(const QStringList &primary, const QStringList &secondary)
{
    QString text = primary.join(u'<');
    if (!secondary.isEmpty())
        text += QStringLiteral("<<") + secondary.join(u'<');
    return text;
}

QString *longest(QStringList &parts)
{
    // The last of the longest: what comes first matters most for telling people apart.
    QString *found = nullptr;
    for (QString &part : parts) {
        if (!found || part.size() >= found->size())
            found = &part;
    }
    return found;
}

/// Takes one letter away, from the secondary identifier while it has more than its initials and the primary fits beside
/// them.
void shorten(QStringList &primary, QStringList &secondary, int width)
{
    QString *first = longest(primary);
    QString *second = longest(secondary);
    const bool secondaryFirst = second && second->size() > 1
        && (primary.join(u'<').size() + 2 + 2 * secondary.size() - 1 <= width || first->size() == 1);
    if (secondaryFirst)
        second->chop(1);
    else if (first->size() > 1)
        first->chop(1);
    else if (secondary.size() > 1)
        secondary.removeLast();
    else
        primary.removeLast();
}

/// Gives the last shortened component a letter back.
bool grow(QStringList &parts, const QStringList &whole)
{
    for (qsizetype i = parts.size() - 1; i >= 0; --i) {
        if (parts.at(i).size() < whole.at(i).size()) {
            parts[i] = whole.at(i).left(parts.at(i).size() + 1);
            return true;
        }
    }
    return false;
}

/// Doc 9303-4 §4.2.3.2: the last position of a truncated name holds a letter.
QString truncated(QStringList primary, QStringList secondary, int width)
{
    const QString whole = joined(primary, secondary);
    const qsizetype primaryLength = primary.join(u'<').size();
    if ((secondary.isEmpty() || primaryLength + 3 <= width) && whole.at(width - 1) != u'<')
        return whole.left(width);
    const QStringList allPrimary = primary;
    const QStringList allSecondary = secondary;
    while (joined(primary, secondary).size() > width)
        shorten(primary, secondary, width);
    // Dropping a whole component frees two positions; what was cut before grows back into them.
    while (joined(primary, secondary).size() < width && (grow(secondary, allSecondary) || grow(primary, allPrimary))) {
    }
    return joined(primary, secondary).leftJustified(width, u'<');
}

std::optional<std::vector<Component>> typedComponents(const QString &name)
{
    const auto alternatives = transliterationAlternatives(name);
    if (!alternatives)
        return std::nullopt;
    std::vector<Component> parts(1);
    for (const QStringList &ways : *alternatives) {
        if (ways.front() == u"<")
            parts.emplace_back();
        else if (ways != QStringList{QString()})
            parts.back().push_back(ways);
    }
    std::erase_if(parts, [](const Component &part) { return part.empty(); });
    return parts;
}

/// Whether some choice of alternatives spells `text`, or begins with it when `beginning` is enough.
bool spells(const Component &component, QStringView text, bool beginning)
{
    QSet<qsizetype> reached{0};
    for (const QStringList &ways : component) {
        QSet<qsizetype> next;
        for (const qsizetype position : reached) {
            const QStringView rest = text.sliced(position);
            for (const QString &way : ways) {
                if (rest.startsWith(way))
                    next.insert(position + way.size());
                else if (beginning && QStringView(way).startsWith(rest))
                    return true;
            }
        }
        if (beginning && next.contains(text.size()))
            return true;
        reached = next;
    }
    return reached.contains(text.size());
}

bool agree(const std::vector<Component> &typed, const QStringList &read, bool truncated)
{
    const auto count = static_cast<std::size_t>(read.size());
    if (truncated ? count > typed.size() : count != typed.size())
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        if (!spells(typed[i], read.at(static_cast<qsizetype>(i)), truncated))
            return false;
    }
    return true;
}

} // namespace

Expected<QString, Error> encodeMrzName(const PersonName &name, int width)
{
    auto primary = components(name.primary);
    auto secondary = components(name.secondary);
    if (!primary || !secondary)
        return Unexpected(Error{QStringLiteral("name_not_transliterable"),
            QStringLiteral("the name holds characters that Doc 9303-3 §6 does not transliterate")});
    if (primary->isEmpty())
        std::swap(primary, secondary);
    if (primary->isEmpty())
        return Unexpected(Error{QStringLiteral("name_empty"), QStringLiteral("the name has no letters")});
    const QString whole = joined(*primary, *secondary);
    return whole.size() <= width ? whole.leftJustified(width, u'<') : truncated(*primary, *secondary, width);
}

PersonName decodeMrzName(QStringView field)
{
    const auto spaced = [](QStringView part) { return part.toString().split(u'<', Qt::SkipEmptyParts).join(u' '); };
    const qsizetype split = field.indexOf(u"<<");
    if (split < 0)
        return {spaced(field), {}};
    return {spaced(field.first(split)), spaced(field.sliced(split))};
}

bool matchesMrzName(const PersonName &typed, const MrzFields &fields)
{
    auto typedPrimary = typedComponents(typed.primary);
    auto typedSecondary = typedComponents(typed.secondary);
    if (!typedPrimary || !typedSecondary)
        return false;
    QStringList primary = fields.primaryIdentifier.split(u' ', Qt::SkipEmptyParts);
    QStringList secondary = fields.secondaryIdentifier.split(u' ', Qt::SkipEmptyParts);
    // Who has one name may have it in either field.
    if (typedPrimary->empty())
        std::swap(typedPrimary, typedSecondary);
    if (primary.isEmpty())
        std::swap(primary, secondary);
    if (primary.isEmpty() || typedPrimary->empty())
        return false;
    return agree(*typedPrimary, primary, fields.nameMaybeTruncated)
        && agree(*typedSecondary, secondary, fields.nameMaybeTruncated);
}

} // namespace chancery::domain

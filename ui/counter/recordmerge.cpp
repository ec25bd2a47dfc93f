// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/recordmerge.h"

#include "models/domain/fielddefinition.h"
#include "models/intake/intakesession.h"

#include <algorithm>

namespace chancery::counter {

using domain::FieldId;

namespace {

using Versions = std::vector<RecordVersion>;

/// What a version was made from; of a merged one everything before.
std::vector<int> parentsOf(const Versions &versions, int number)
{
    const RecordVersion &version = versions[static_cast<std::size_t>(number - 1)];
    const int base = static_cast<int>(std::clamp<qint64>(version.base, 0, number - 1));
    std::vector<int> parents;
    for (int parent = version.merged ? 1 : std::max(base, 1); parent <= base; ++parent)
        parents.push_back(parent);
    return parents;
}

/// The version and all that is in it.
std::set<int> knownTo(const Versions &versions, int number)
{
    std::set<int> known{number};
    for (int one = number; one > 0; --one) { // a parent is always older
        if (!known.contains(one))
            continue;
        for (const int parent : parentsOf(versions, one))
            known.insert(parent);
    }
    return known;
}

} // namespace

RecordMerge::RecordMerge(OpenedRecord record)
    : m_record(std::move(record))
    , m_rivals(heads(m_record.versions))
    , m_right(m_rivals.back())
    , m_rightAnswers(version(m_right).answers)
    , m_rightLines(version(m_right).mrzLines)
    , m_rightKnows(knownTo(m_record.versions, m_right))
{
    m_rivals.pop_back();
    compare();
}

std::vector<int> RecordMerge::heads(const Versions &versions)
{
    std::set<int> gone;
    for (int number = 1; number <= std::ssize(versions); ++number) {
        for (const int parent : parentsOf(versions, number))
            gone.insert(parent);
    }
    std::vector<int> left;
    for (int number = 1; number <= std::ssize(versions); ++number) {
        if (!gone.contains(number))
            left.push_back(number);
    }
    return left;
}

const RecordVersion &RecordMerge::version(int number) const
{
    return m_record.versions[static_cast<std::size_t>(number - 1)];
}

const domain::Application &RecordMerge::answers(Side side) const
{
    return side == Side::Left && m_left > 0 ? version(m_left).answers : m_rightAnswers;
}

void RecordMerge::compare()
{
    m_differences.clear();
    m_left = 0;
    if (m_rivals.empty())
        return;
    m_left = m_rivals.front();
    m_rivals.erase(m_rivals.begin());
    const RecordVersion *common = nullptr;
    for (const int number : knownTo(m_record.versions, m_left)) {
        if (number != m_left && m_rightKnows.contains(number))
            common = &version(number); // the newest of them
    }
    for (const domain::FieldDefinition &field : domain::formFields()) {
        if (!intake::IntakeSession::stepOf(field.id))
            continue; // nobody is asked it
        const QVariant left = answers(Side::Left).value(field.id);
        const QVariant right = answers(Side::Right).value(field.id);
        if (left == right)
            continue;
        Difference difference{field.id, false, std::nullopt};
        const QVariant before = common != nullptr ? common->answers.value(field.id) : QVariant();
        if (common != nullptr && before == left)
            difference.chosen = Side::Right;
        else if (common != nullptr && before == right)
            difference.chosen = Side::Left;
        else
            difference.bothChanged = true;
        m_differences.push_back(difference);
    }
}

void RecordMerge::choose(FieldId field, Side side)
{
    for (Difference &difference : m_differences) {
        if (difference.field == field)
            difference.chosen = side;
    }
}

void RecordMerge::chooseAll(Side side)
{
    for (Difference &difference : m_differences)
        difference.chosen = side;
}

int RecordMerge::undecided() const
{
    return static_cast<int>(
        std::ranges::count_if(m_differences, [](const Difference &difference) { return !difference.chosen; }));
}

void RecordMerge::goOn()
{
    m_rightAnswers = result();
    m_rightLines = lines();
    m_rightKnows.merge(knownTo(m_record.versions, m_left));
    compare();
}

domain::Application RecordMerge::result() const
{
    domain::Application chosen = m_rightAnswers;
    for (const Difference &difference : m_differences) {
        if (difference.chosen != Side::Left)
            continue;
        const QVariant value = answers(Side::Left).value(difference.field);
        if (!value.isValid())
            chosen.clear(difference.field);
        else if (!chosen.set(difference.field, value))
            Q_UNREACHABLE(); // of the field's own kind: it came out of an application
    }
    return chosen;
}

QStringList RecordMerge::lines() const
{
    const domain::Application chosen = result();
    const auto saysOf = [&chosen](const domain::Application &other) {
        return std::ranges::all_of(domain::formFields(), [&](const domain::FieldDefinition &field) {
            return field.group != domain::FieldGroup::Document || chosen.value(field.id) == other.value(field.id);
        });
    };
    if (saysOf(m_rightAnswers))
        return m_rightLines;
    return m_left > 0 && saysOf(version(m_left).answers) ? version(m_left).mrzLines : QStringList();
}

} // namespace chancery::counter

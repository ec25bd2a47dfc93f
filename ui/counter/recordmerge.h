// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/openedrecord.h"

#include <optional>
#include <set>
#include <vector>

namespace chancery::counter {

/// Versions of one record that did not know of each other, and what a person chooses between them. Versions are counted
/// from 1. Where more than two are left, the newest is compared with one after the other.
class RecordMerge
{
public:
    enum class Side { Left, Right };
    struct Difference
    {
        domain::FieldId field;
        bool bothChanged = false; ///< what both were made from says something else again
        std::optional<Side> chosen; ///< of what only one side has changed, that one; a person may choose otherwise
    };

    explicit RecordMerge(OpenedRecord record);

    /// The versions that nobody has gone on from, the oldest first.
    [[nodiscard]] static std::vector<int> heads(const std::vector<RecordVersion> &versions);

    [[nodiscard]] const OpenedRecord &record() const { return m_record; }
    /// There is nothing to compare: one version has everything.
    [[nodiscard]] bool isWhole() const { return m_left == 0; }
    [[nodiscard]] int left() const { return m_left; }
    [[nodiscard]] int right() const { return m_right; }
    [[nodiscard]] const domain::Application &answers(Side side) const;
    /// What the two do not say alike, in the form's order.
    [[nodiscard]] const std::vector<Difference> &differences() const { return m_differences; }
    void choose(domain::FieldId field, Side side);
    void chooseAll(Side side);
    [[nodiscard]] int undecided() const;
    /// No other version is left to compare with.
    [[nodiscard]] bool isLast() const { return m_rivals.empty(); }
    /// Everything is chosen: what came of it against the next version.
    void goOn();

    /// The version as it is chosen.
    [[nodiscard]] domain::Application result() const;
    /// Lines of the passport whose answers were chosen; empty when they are of both.
    [[nodiscard]] QStringList lines() const;
    /// The version it is made from: the newest, which it replaces with all before.
    [[nodiscard]] int base() const { return static_cast<int>(m_record.versions.size()); }

private:
    void compare();
    [[nodiscard]] const RecordVersion &version(int number) const;

    OpenedRecord m_record;
    std::vector<int> m_rivals; ///< still to come
    int m_left = 0;
    int m_right = 0;
    domain::Application m_rightAnswers; ///< of the newest, or what was chosen so far
    QStringList m_rightLines;
    std::set<int> m_rightKnows; ///< versions that are in it
    std::vector<Difference> m_differences;
};

} // namespace chancery::counter

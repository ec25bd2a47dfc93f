// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/application.h"
#include "models/domain/fieldproblem.h"
#include "models/domain/rulepolicy.h"
#include "models/domain/traveldocument.h"

#include <QDate>

#include <optional>
#include <utility>
#include <vector>

namespace chancery::domain {

/// The rules of the form: each field by itself, and fields against each other. Pure; the fee schedule's part (what is offered) is not
/// here. `today` is the date at the post.
class ApplicationRules
{
public:
    explicit ApplicationRules(RulePolicy policy = {})
        : m_policy(std::move(policy))
    {
    }

    /// Whether the field is asked at all, as the answers stand (guardian only for minors, host only when needed, …).
    [[nodiscard]] bool applies(FieldId field, const Application &application, QDate today) const;
    /// Whether it must be answered, as the answers stand. False when it does not apply.
    [[nodiscard]] bool required(FieldId field, const Application &application, QDate today) const;
    /// What is wrong with one field; a problem between two fields is reported at the one that is asked later.
    /// `document` is what was read from the machine-readable zone, if anything was.
    [[nodiscard]] std::vector<FieldProblem> check(FieldId field, const Application &application, QDate today,
        const std::optional<TravelDocument> &document = {}) const;
    /// All fields that apply, in the form's order.
    [[nodiscard]] std::vector<FieldProblem> checkAll(
        const Application &application, QDate today, const std::optional<TravelDocument> &document = {}) const;

    /// Under age today; a birth date that is partly unknown counts as its latest day. False without a birth date.
    [[nodiscard]] bool isMinor(const Application &application, QDate today) const;
    /// The earliest and the latest date that may be asked for, for calendars; a null date is no limit.
    struct DateRange
    {
        QDate first;
        QDate last;
    };
    [[nodiscard]] DateRange permittedDates(FieldId field, const Application &application, QDate today) const;
    [[nodiscard]] const RulePolicy &policy() const { return m_policy; }

private:
    RulePolicy m_policy;
};

} // namespace chancery::domain

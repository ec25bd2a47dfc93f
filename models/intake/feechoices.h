// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/application.h"
#include "models/domain/basis.h"
#include "models/domain/clock.h"
#include "models/domain/feeschedule.h"
#include "models/intake/priceoption.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace chancery::intake {

/// What the fee schedule offers to the person of an application, in the words of the form. Short-lived: refers to its
/// arguments.
///
/// The form and the schedule name visa types each in their own way. They meet by the schedule's English names: tourist,
/// business, family visit, student (study_short), work (work_short), transit, official, cultural or sport
/// (cultural_sport), medical. A schedule that uses a name of the form itself (family_visit) is understood as well.
class FeeChoices
{
public:
    FeeChoices(const domain::FeeSchedule &schedule, const QString &post, const domain::Application &application,
        domain::Instant now)
        : m_schedule(schedule)
        , m_post(post)
        , m_application(application)
        , m_now(now)
    {
    }

    [[nodiscard]] static QString feeVisaType(const domain::FeeSchedule &schedule, const QString &formVisaType);
    [[nodiscard]] static QString formVisaType(const domain::FeeSchedule &schedule, const QString &feeVisaType);

    /// What can be chosen for visa type, entries or speed, in the schedule's order; every other field has none.
    [[nodiscard]] QStringList options(domain::FieldId field) const;
    /// One for each option whose price can be told; where entries or speed are not chosen yet, the first offered
    /// counts.
    [[nodiscard]] std::vector<PriceOption> prices(domain::FieldId field) const;
    /// Nothing until nationality, visa type, entries and speed are there.
    [[nodiscard]] std::optional<domain::Basis> basis() const;
    /// Working days of the chosen speed, of the fastest one while none is chosen; nothing when none is offered.
    [[nodiscard]] std::optional<int> workingDays() const;
    /// The largest total that the form can come to at the post now. Nothing when nobody can be charged today.
    [[nodiscard]] static std::optional<domain::Money> highestTotal(
        const domain::FeeSchedule &schedule, const QString &post, domain::Instant now);

private:
    [[nodiscard]] std::vector<domain::FeeOffer> offers(const QString &formVisaType) const;
    [[nodiscard]] std::optional<domain::Basis> completed(domain::FieldId field, const QString &option) const;
    [[nodiscard]] std::optional<domain::Money> total(const std::optional<domain::Basis> &basis) const;

    const domain::FeeSchedule &m_schedule;
    const QString &m_post;
    const domain::Application &m_application;
    domain::Instant m_now;
};

/// `days` working days (Monday to Friday) after `from`.
[[nodiscard]] QDate afterWorkingDays(QDate from, int days);

} // namespace chancery::intake

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/officerchecks.h"

#include "models/domain/personkeys.h"

#include <algorithm>

namespace chancery::domain {

namespace {

using Kind = OfficerFinding::Kind;

/// A stay from its first to its last day; both count.
struct Stay
{
    QDate first;
    QDate last;

    /// Its days from `from` to `to`.
    [[nodiscard]] int daysWithin(QDate from, QDate to) const
    {
        return std::max(0, static_cast<int>(std::max(first, from).daysTo(std::min(last, to))) + 1);
    }
    [[nodiscard]] bool isSound() const { return first.isValid() && last.isValid() && first <= last; }
};

Stay stayOf(const Application &form)
{
    return {form.value(FieldId::IntendedArrivalDate).toDate(), form.value(FieldId::IntendedDepartureDate).toDate()};
}

void checkPassport(const Application &form, const RulePolicy &policy, QDate today, std::vector<OfficerFinding> &found)
{
    const QDate expiry = form.value(FieldId::DocumentExpiryDate).toDate();
    const QDate issue = form.value(FieldId::DocumentIssueDate).toDate();
    const Stay stay = stayOf(form);
    if (expiry.isValid() && expiry <= today)
        found.push_back({Kind::PassportExpired, expiry});
    else if (expiry.isValid() && stay.last.isValid()
        && expiry < stay.last.addMonths(policy.passportMonthsAfterDeparture))
        found.push_back({Kind::PassportEndsSoon, expiry});
    if (issue.isValid() && stay.first.isValid() && issue < stay.first.addYears(-policy.passportYearsBeforeArrival))
        found.push_back({Kind::PassportIssuedEarly, issue});
}

/// The days that are spent here at most within one window, which ends on a day of this stay.
OfficerFinding longestWindow(const Stay &stay, const std::vector<Stay> &earlier)
{
    OfficerFinding longest{Kind::StaysTooLong};
    for (QDate last = stay.first; last <= stay.last; last = last.addDays(1)) {
        const QDate first = last.addDays(1 - stayWindowDays);
        int days = stay.daysWithin(first, last);
        for (const Stay &other : earlier)
            days += other.daysWithin(first, last);
        if (days > longest.days)
            longest = {Kind::StaysTooLong, last, days};
    }
    return longest;
}

void checkStay(const Application &form, const std::vector<Stay> &earlier, const RulePolicy &policy, QDate today,
    std::vector<OfficerFinding> &found)
{
    const Stay stay = stayOf(form);
    if (stay.first.isValid() && stay.first < today)
        found.push_back({Kind::ArrivalPassed, stay.first});
    if (!stay.isSound())
        return;
    const int own = stay.daysWithin(stay.first, stay.last);
    if (own > policy.longestStayDays) {
        found.push_back({Kind::StayTooLong, stay.last, own});
        return; // and walking years of windows would add nothing
    }
    const OfficerFinding together = longestWindow(stay, earlier);
    if (together.days > policy.longestStayDays)
        found.push_back(together);
}

} // namespace

std::vector<OfficerFinding> officerFindings(const ApplicationRef &reference, const Application &form,
    const std::vector<KnownApplication> &others, const RulePolicy &policy, QDate today)
{
    std::vector<OfficerFinding> found;
    std::vector<OfficerFinding> same;
    std::vector<Stay> earlier;
    const QString document = documentKey(form);
    const QString person = personKey(form);
    for (const KnownApplication &other : others) {
        if (other.reference == reference)
            continue;
        const bool sameDocument = !document.isEmpty() && documentKey(other.form) == document;
        const bool samePerson = !person.isEmpty() && personKey(other.form) == person;
        if (!sameDocument && !samePerson)
            continue;
        same.push_back({sameDocument ? Kind::SameDocument : Kind::SamePerson, {}, 0, other.reference});
        if (const Stay stay = stayOf(other.form); other.approved && stay.isSound())
            earlier.push_back(stay);
    }
    checkPassport(form, policy, today, found);
    checkStay(form, earlier, policy, today, found);
    found.insert(found.end(), same.begin(), same.end());
    return found;
}

} // namespace chancery::domain

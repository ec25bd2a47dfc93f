// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/applicationrules.h"

#include "models/domain/age.h"
#include "models/domain/crossfieldchecks.h"
#include "models/domain/fieldchecks.h"
#include "models/domain/fielddefinition.h"

#include <algorithm>

namespace chancery::domain {

namespace {

using Problems = std::vector<FieldProblem>;

bool isOneOf(const QString &text, std::initializer_list<QStringView> options)
{
    return std::ranges::any_of(options, [&text](QStringView option) { return text == option; });
}

/// A host is asked for by visits and invitations, by whoever pays for the stay, and by who has no hotel.
bool needsHost(const Application &application)
{
    const QString visaType = application.text(FieldId::VisaType);
    if (isOneOf(visaType, {u"family_visit", u"business", u"official"}))
        return true;
    if (application.text(FieldId::CostsCoveredBy) == u"sponsor")
        return true;
    const QStringList means = application.value(FieldId::MeansOfSupport).toStringList();
    return visaType != u"transit" && !means.isEmpty() && !means.contains(QStringLiteral("prepaid_accommodation"));
}

bool worksOrStudies(const Application &application)
{
    const QString occupation = application.text(FieldId::Occupation);
    return !occupation.isEmpty() && !isOneOf(occupation, {u"retired", u"unemployed"});
}

/// Problems that come from a field not being answered.
Problems checkMissing(FieldId field, bool required, const Application &application)
{
    const auto one = [field](const QString &code, const QVariantMap &args = {}) {
        return Problems{{field, code, args, FieldProblem::Severity::Blocks}};
    };
    if (field == FieldId::Phone && !application.has(FieldId::Email))
        return one(QStringLiteral("one_of"),
            {{QStringLiteral("fields"), QStringList{toString(FieldId::Email), toString(FieldId::Phone)}}});
    if (!required)
        return {};
    if (field == FieldId::ConsentPrivacyVersion)
        return one(QStringLiteral("needs_consent"));
    return one(QStringLiteral("required"));
}

/// The last day whose `months` later is not after the expiry.
QDate lastDeparture(QDate expiry, int months)
{
    QDate day = expiry.addMonths(-months);
    while (day.addDays(1).addMonths(months) <= expiry)
        day = day.addDays(1);
    return day;
}

/// The earlier one; a null date is no limit.
QDate earlier(QDate a, QDate b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() ? b : a;
    return std::min(a, b);
}

} // namespace

bool ApplicationRules::isMinor(const Application &application, QDate today) const
{
    const auto birth = application.value(FieldId::BirthDate).value<PartialDate>();
    if (birth.isNull())
        return false;
    const auto age = completedYears(birth.latest(), today);
    // A latest day that lies ahead still leaves a person of this year.
    return age ? *age < m_policy.adultAge : birth.latest() > today;
}

bool ApplicationRules::applies(FieldId field, const Application &application, QDate today) const
{
    const FieldGroup group = definitionOf(field).group;
    if (group == FieldGroup::Guardian)
        return isMinor(application, today);
    if (group == FieldGroup::Host)
        return needsHost(application);
    switch (field) {
    case FieldId::CriminalRecord:
        return m_policy.askCriminalRecord;
    case FieldId::FinalDestinationPermit:
        return application.text(FieldId::VisaType) == u"transit";
    case FieldId::ResidencePermitNumber:
    case FieldId::ResidencePermitExpiry:
        return application.flag(FieldId::ResidenceOtherThanNationality);
    case FieldId::EmployerOrSchoolName:
    case FieldId::EmployerOrSchoolAddress:
    case FieldId::EmployerPhone:
        return worksOrStudies(application);
    default: // the other fields are asked of everybody
        return true;
    }
}

bool ApplicationRules::required(FieldId field, const Application &application, QDate today) const
{
    if (!applies(field, application, today))
        return false;
    switch (field) {
    case FieldId::Surname:
    case FieldId::GivenNames:
        return !application.flag(FieldId::HasSingleName);
    case FieldId::GuardianAddress:
        return false; // left out, it is the applicant's own
    case FieldId::CriminalRecord:
        return application.text(FieldId::EnteredBy) == u"staff";
    case FieldId::FinalDestinationPermit:
    case FieldId::ResidencePermitNumber:
    case FieldId::ResidencePermitExpiry:
        return true;
    case FieldId::EmployerOrSchoolName:
        return isOneOf(application.text(FieldId::Occupation), {u"employed", u"student"});
    default:
        return definitionOf(field).required;
    }
}

std::vector<FieldProblem> ApplicationRules::check(
    FieldId field, const Application &application, QDate today, const std::optional<TravelDocument> &document) const
{
    if (!applies(field, application, today))
        return {};
    if (!application.has(field))
        return checkMissing(field, required(field, application, today), application);
    Problems problems = checkForm(definitionOf(field), application.value(field));
    if (problems.empty())
        problems = checkAgainstOthers(field, {application, m_policy, document, today});
    return problems;
}

std::vector<FieldProblem> ApplicationRules::checkAll(
    const Application &application, QDate today, const std::optional<TravelDocument> &document) const
{
    Problems all;
    for (const FieldDefinition &field : formFields()) {
        Problems problems = check(field.id, application, today, document);
        std::ranges::move(problems, std::back_inserter(all));
    }
    return all;
}

ApplicationRules::DateRange ApplicationRules::permittedDates(
    FieldId field, const Application &application, QDate today) const
{
    constexpr int oldestYears = 130;
    const auto date = [&application](FieldId of) { return application.value(of).toDate(); };
    const QDate arrival = date(FieldId::IntendedArrivalDate);
    const QDate departure = date(FieldId::IntendedDepartureDate);
    const QDate expiry = date(FieldId::DocumentExpiryDate);
    const QDate lastDay = expiry.isValid() ? lastDeparture(expiry, m_policy.passportMonthsAfterDeparture) : QDate();
    switch (field) {
    case FieldId::BirthDate:
        return {today.addYears(-oldestYears).addDays(1), today};
    case FieldId::DocumentIssueDate:
        return {(arrival.isValid() ? arrival : today).addYears(-m_policy.passportYearsBeforeArrival), today};
    case FieldId::DocumentExpiryDate:
        return {today.addDays(1), {}};
    case FieldId::IntendedArrivalDate:
        return {today, earlier(today.addMonths(monthsAhead(application, m_policy)), lastDay)};
    case FieldId::IntendedDepartureDate: {
        const QDate latestArrival = arrival.isValid() ? arrival : today.addMonths(monthsAhead(application, m_policy));
        return {arrival.isValid() ? arrival : today, earlier(latestArrival.addDays(m_policy.longestStayDays - 1), lastDay)};
    }
    case FieldId::ResidencePermitExpiry:
    case FieldId::TravelInsuranceValidTo:
        return {departure.isValid() ? departure : today, {}};
    default: // no other field is a date of which a calendar could rule days out
        return {};
    }
}

} // namespace chancery::domain

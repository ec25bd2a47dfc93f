// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/crossfieldchecks.h"

#include "models/domain/mrzname.h"

#include <algorithm>

namespace chancery::domain {

namespace {

constexpr int oldestYears = 130;
constexpr int longestValidityYears = 10;
constexpr int longestValidityExtraMonths = 3;

/// The checks of one field; problems gather in the order they are found.
class CrossCheck
{
public:
    CrossCheck(FieldId field, const CheckContext &context)
        : m_field(field)
        , m_context(context)
    {
    }

    std::vector<FieldProblem> run();

private:
    using Severity = FieldProblem::Severity;

    [[nodiscard]] QDate date(FieldId field) const { return m_context.application.value(field).toDate(); }
    [[nodiscard]] QDate date() const { return date(m_field); }
    [[nodiscard]] QString text() const { return m_context.application.text(m_field); }

    void add(const char *code, const QVariantMap &args = {}, Severity severity = Severity::Blocks)
    {
        m_problems.push_back({m_field, QString::fromLatin1(code), args, severity});
    }
    void mustBeTrue()
    {
        if (!m_context.application.flag(m_field))
            add("must_be_true");
    }
    void notBefore(QDate limit, FieldId of)
    {
        if (limit.isValid() && date() < limit)
            add("before", {{QStringLiteral("date"), limit}, {QStringLiteral("field"), toString(of)}});
    }
    void checkIssue();
    void checkExpiry();
    void checkBirth();
    void checkArrival();
    void checkDeparture();
    void checkSingleName();
    void checkSurname();
    void compareWithDocument(const QString &read, Severity severity);

    FieldId m_field;
    const CheckContext &m_context;
    std::vector<FieldProblem> m_problems;
};

void CrossCheck::compareWithDocument(const QString &read, Severity severity)
{
    if (!read.isEmpty() && text() != read)
        add("differs_from_document", {{QStringLiteral("document"), read}}, severity);
}

void CrossCheck::checkIssue()
{
    if (date() > m_context.today)
        add("in_the_future");
    const QDate expiry = date(FieldId::DocumentExpiryDate);
    if (expiry.isValid() && date() >= expiry)
        add("after",
            {{QStringLiteral("date"), expiry}, {QStringLiteral("field"), toString(FieldId::DocumentExpiryDate)}});
    else if (expiry.isValid()
        && date() <= expiry.addYears(-longestValidityYears).addMonths(-longestValidityExtraMonths))
        add("validity_too_long", {{QStringLiteral("years"), longestValidityYears}}, Severity::Flags);
    const auto birth = m_context.application.value(FieldId::BirthDate).value<PartialDate>();
    notBefore(birth.earliest(), FieldId::BirthDate);
}

void CrossCheck::checkExpiry()
{
    if (date() <= m_context.today)
        add("document_expired");
    if (m_context.document && m_context.document->expiry && *m_context.document->expiry != date())
        add("differs_from_document", {{QStringLiteral("document"), *m_context.document->expiry}}, Severity::Flags);
}

void CrossCheck::checkBirth()
{
    const auto birth = m_context.application.value(m_field).value<PartialDate>();
    if (birth.earliest() > m_context.today)
        add("in_the_future");
    else if (birth.latest() <= m_context.today.addYears(-oldestYears))
        add("too_old", {{QStringLiteral("years"), oldestYears}});
    if (m_context.document && !m_context.document->birthDate.isNull() && m_context.document->birthDate != birth)
        add("differs_from_document", {{QStringLiteral("document"), m_context.document->birthDate.toString()}},
            Severity::Flags);
}

void CrossCheck::checkArrival()
{
    if (date() < m_context.today)
        add("in_the_past");
    const int months = monthsAhead(m_context.application, m_context.policy);
    if (date() > m_context.today.addMonths(months))
        add("too_far_ahead",
            {{QStringLiteral("date"), m_context.today.addMonths(months)}, {QStringLiteral("months"), months}});
    const QDate issue = date(FieldId::DocumentIssueDate);
    const int years = m_context.policy.passportYearsBeforeArrival;
    if (issue.isValid() && issue < date().addYears(-years))
        add("issued_too_early", {{QStringLiteral("date"), issue}, {QStringLiteral("years"), years}});
}

void CrossCheck::checkDeparture()
{
    const QDate arrival = date(FieldId::IntendedArrivalDate);
    notBefore(arrival, FieldId::IntendedArrivalDate);
    if (arrival.isValid() && date() >= arrival) {
        const int days = static_cast<int>(arrival.daysTo(date())) + 1;
        const int maximum = m_context.policy.longestStayDays;
        if (days > maximum)
            add("stay_too_long", {{QStringLiteral("days"), days}, {QStringLiteral("maximum"), maximum}});
    }
    const QDate expiry = date(FieldId::DocumentExpiryDate);
    const int months = m_context.policy.passportMonthsAfterDeparture;
    if (expiry.isValid() && expiry < date().addMonths(months))
        add("expires_too_soon", {{QStringLiteral("date"), expiry}, {QStringLiteral("months"), months}});
}

void CrossCheck::checkSingleName()
{
    const bool surname = m_context.application.has(FieldId::Surname);
    const bool given = m_context.application.has(FieldId::GivenNames);
    if (!m_context.application.flag(FieldId::HasSingleName))
        return;
    if (surname && given)
        add("only_one_name");
    else if (!surname && !given)
        add("one_of",
            {{QStringLiteral("fields"), QStringList{toString(FieldId::Surname), toString(FieldId::GivenNames)}}});
}

void CrossCheck::checkSurname()
{
    if (!m_context.document)
        return;
    const PersonName typed{
        m_context.application.text(FieldId::Surname), m_context.application.text(FieldId::GivenNames)};
    const PersonName &read = m_context.document->name;
    if (!matchesMrzName(typed, m_context.document->fields))
        add("differs_from_document",
            {{QStringLiteral("document"), QString(read.primary + u' ' + read.secondary).trimmed()}}, Severity::Flags);
}

std::vector<FieldProblem> CrossCheck::run()
{
    const auto &document = m_context.document;
    const bool staff = m_context.application.text(FieldId::EnteredBy) == u"staff";
    switch (m_field) {
    case FieldId::UiLanguage:
        if (!m_context.policy.languages.contains(text()))
            add("not_an_option");
        break;
    case FieldId::ConsentPrivacyVersion:
        if (text() != m_context.policy.privacyVersion)
            add("needs_consent");
        break;
    case FieldId::DocumentNumber:
        compareWithDocument(document ? document->number : QString(), Severity::Flags);
        break;
    case FieldId::DocumentIssuingState:
        compareWithDocument(document ? document->issuingState : QString(), Severity::Flags);
        break;
    case FieldId::DocumentIssueDate:
        checkIssue();
        break;
    case FieldId::DocumentExpiryDate:
        checkExpiry();
        break;
    case FieldId::MrzSource:
        if (text() == toString(MrzSource::None))
            add("staff_check", {}, Severity::Flags);
        break;
    case FieldId::BlankPagesConfirmed:
    case FieldId::TruthDeclaration:
    case FieldId::GuardianConsentSigned:
        mustBeTrue();
        break;
    case FieldId::Surname:
    case FieldId::GivenNames:
        // Once for both: at the surname, or at the given names of who has no surname.
        if (m_field == FieldId::Surname || !m_context.application.has(FieldId::Surname))
            checkSurname();
        break;
    case FieldId::HasSingleName:
        checkSingleName();
        break;
    case FieldId::BirthDate:
        checkBirth();
        break;
    case FieldId::Sex:
        compareWithDocument(document ? document->sex : QString(), Severity::Flags);
        break;
    case FieldId::Nationality:
        compareWithDocument(document ? document->nationality : QString(), staff ? Severity::Flags : Severity::Blocks);
        break;
    case FieldId::IntendedArrivalDate:
        checkArrival();
        break;
    case FieldId::IntendedDepartureDate:
        checkDeparture();
        break;
    case FieldId::MainDestination:
        if (m_context.application.text(FieldId::VisaType) == u"transit"
            && m_context.policy.ownNames.contains(text(), Qt::CaseInsensitive))
            add("own_state");
        break;
    case FieldId::ResidencePermitExpiry:
    case FieldId::TravelInsuranceValidTo:
        notBefore(date(FieldId::IntendedDepartureDate), FieldId::IntendedDepartureDate);
        break;
    default: // the other fields stand by themselves
        break;
    }
    return m_problems;
}

} // namespace

std::vector<FieldProblem> checkAgainstOthers(FieldId field, const CheckContext &context)
{
    return CrossCheck(field, context).run();
}

int monthsAhead(const Application &application, const RulePolicy &policy)
{
    const bool crew = application.text(FieldId::Occupation) == u"crew";
    return crew ? policy.lodgeMonthsAheadCrew : policy.lodgeMonthsAhead;
}

} // namespace chancery::domain

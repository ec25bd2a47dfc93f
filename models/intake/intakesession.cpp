// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/intake/intakesession.h"

#include "models/domain/fieldchecks.h"
#include "models/domain/fielddefinition.h"
#include "models/intake/stepfields.h"

#include <QTimeZone>

#include <algorithm>

namespace chancery::intake {

using domain::FieldId;
using domain::FieldProblem;
using Problems = std::vector<FieldProblem>;

IntakeSession::IntakeSession(
    IntakeSettings settings, const domain::Clock &clock, domain::RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_rules(m_settings.policy)
    , m_clock(clock)
    , m_random(random)
{
    reset();
}

void IntakeSession::setFeeSchedule(std::optional<domain::FeeSchedule> schedule)
{
    m_schedule = std::move(schedule);
    Q_EMIT pricesChanged();
}

QDate IntakeSession::today() const
{
    const QTimeZone zone(m_settings.timeZone.toUtf8());
    const QDateTime now = domain::toQDateTime(m_clock.now());
    return (zone.isValid() ? now.toTimeZone(zone) : now).date();
}

// Steps

std::vector<Step> IntakeSession::steps() const
{
    std::vector<Step> path;
    for (const Step step : allSteps) {
        const bool asked = step == Step::Language ? m_languageAsked
            : step == Step::Host                  ? m_rules.applies(FieldId::HostName, m_application, today())
            : step == Step::Guardian              ? m_rules.isMinor(m_application, today())
                                                  : true;
        if (asked)
            path.push_back(step);
    }
    return path;
}

void IntakeSession::moveTo(Step step)
{
    if (step == m_step)
        return;
    m_step = step;
    Q_EMIT stepChanged(step);
}

bool IntakeSession::next()
{
    if (m_step == Step::Done || m_paymentPending || !isComplete(m_step))
        return false;
    if (m_step == Step::Attract && !m_languageAsked && !m_application.has(FieldId::UiLanguage)) {
        m_languageAsked = true;
        Q_EMIT stepsChanged();
    }
    const std::vector<Step> path = steps();
    const auto here = std::ranges::find(path, m_step);
    if (here == path.end() || std::next(here) == path.end())
        return false;
    moveTo(*std::next(here));
    return true;
}

bool IntakeSession::canGoBack() const
{
    return m_step != Step::Attract && !isFrozen();
}

bool IntakeSession::back()
{
    if (!canGoBack())
        return false;
    const std::vector<Step> path = steps();
    const auto here = std::ranges::lower_bound(path, m_step);
    moveTo(*std::prev(here));
    return true;
}

bool IntakeSession::canGoTo(Step step) const
{
    if (isFrozen() || step == Step::Done)
        return false;
    for (const Step passed : steps()) {
        if (passed == step)
            return true;
        if (!isComplete(passed))
            return false;
    }
    return false;
}

bool IntakeSession::goTo(Step step)
{
    if (!canGoTo(step))
        return false;
    moveTo(step);
    return true;
}

bool IntakeSession::isComplete(Step step) const
{
    if (step == Step::Pay)
        return m_concluded;
    return std::ranges::none_of(
        problems(step), [](const FieldProblem &problem) { return problem.severity == FieldProblem::Severity::Blocks; });
}

std::optional<Step> IntakeSession::stepOf(FieldId field)
{
    return stepFor(field);
}

// Answers

bool IntakeSession::isAsked(FieldId field) const
{
    const domain::FieldSource source = domain::definitionOf(field).source;
    const bool byWhom = source == domain::FieldSource::Person || field == FieldId::UiLanguage
        || (source == domain::FieldSource::Staff && m_application.text(FieldId::EnteredBy) == u"staff");
    return byWhom && m_rules.applies(field, m_application, today());
}

bool IntakeSession::store(FieldId field, const QVariant &value, Origin origin)
{
    const QVariant old = m_application.value(field);
    const std::vector<Step> path = steps();
    if (!m_application.set(field, value))
        return false;
    if (m_application.has(field))
        m_origins[field] = origin;
    else
        m_origins.erase(field);
    if (m_application.value(field) == old)
        return true;
    Q_EMIT valueChanged(field);
    if (steps() != path)
        Q_EMIT stepsChanged();
    const auto priced
        = {FieldId::Nationality, FieldId::BirthDate, FieldId::VisaType, FieldId::Entries, FieldId::Processing};
    if (std::ranges::find(priced, field) != priced.end())
        Q_EMIT pricesChanged();
    return true;
}

bool IntakeSession::setValue(FieldId field, const QVariant &value)
{
    if (field == FieldId::UiLanguage)
        return setLanguage(value.toString());
    if (isFrozen() || !isAsked(field))
        return false;
    const QVariant old = m_application.value(field);
    if (!store(field, value, Origin::Person))
        return false;
    if (field == FieldId::TruthDeclaration) {
        // The form that is signed at the counter bears the reference as its number.
        const bool declared = m_application.flag(field);
        store(FieldId::SignatureRef, declared ? QVariant(domain::spokenReference(m_reference)) : QVariant(),
            Origin::System);
    } else if (m_application.value(field) != old) {
        store(FieldId::TruthDeclaration, {}, Origin::Person);
        store(FieldId::SignatureRef, {}, Origin::System);
    }
    return true;
}

Origin IntakeSession::origin(FieldId field) const
{
    const auto found = m_origins.find(field);
    return found == m_origins.end() ? Origin::None : found->second;
}

QStringList IntakeSession::optionsOf(FieldId field) const
{
    const bool priced = field == FieldId::VisaType || field == FieldId::Entries || field == FieldId::Processing;
    if (const auto offered = priced ? choices() : std::nullopt)
        return offered->options(field);
    const domain::FieldDefinition &definition = domain::definitionOf(field);
    const bool country = definition.kind == domain::FieldKind::Country
        || definition.kind == domain::FieldKind::CountryList || definition.kind == domain::FieldKind::PostalAddress;
    if (country)
        return domain::countriesFor(field);
    return field == FieldId::UiLanguage ? m_settings.policy.languages : definition.options;
}

FieldSpec IntakeSession::specOf(FieldId field) const
{
    const domain::FieldDefinition &definition = domain::definitionOf(field);
    FieldSpec spec;
    spec.id = field;
    spec.kind = definition.kind;
    spec.required = m_rules.required(field, m_application, today());
    spec.origin = origin(field);
    spec.options = optionsOf(field);
    spec.maximumLength = definition.maximumLength;
    spec.maximumEntries = definition.maximumEntries;
    spec.dates = m_rules.permittedDates(field, m_application, today());
    if (const auto offered = field == FieldId::IntendedArrivalDate ? choices() : std::nullopt)
        spec.dates.first = afterWorkingDays(today(), offered->workingDays().value_or(0));
    return spec;
}

std::vector<FieldSpec> IntakeSession::fields(Step step) const
{
    std::vector<FieldSpec> specs;
    for (const FieldId field : fieldsOf(step)) {
        if (isAsked(field))
            specs.push_back(specOf(field));
    }
    return specs;
}

Problems IntakeSession::fieldProblems(FieldId field) const
{
    Problems problems = m_rules.check(field, m_application, today(), m_document);
    if (problems.empty())
        problems = offerProblems(field);
    if (field == FieldId::MrzSource && !m_application.has(field))
        problems.front().code = QStringLiteral("document_needed");
    return problems;
}

Problems IntakeSession::problems(Step step) const
{
    if (step == Step::Fee)
        return feeProblems();
    Problems all;
    for (const FieldId field : fieldsOf(step)) {
        // The form's number follows from the declaration: one problem is enough.
        if (field != FieldId::SignatureRef)
            std::ranges::move(fieldProblems(field), std::back_inserter(all));
    }
    return all;
}

Problems IntakeSession::offerProblems(FieldId field) const
{
    const auto offered = choices();
    if (!offered || !m_application.has(field))
        return {};
    const bool chosen = field == FieldId::VisaType || field == FieldId::Entries || field == FieldId::Processing;
    if (chosen && !offered->options(field).contains(m_application.text(field)))
        return {{field, QStringLiteral("not_offered"), {}, FieldProblem::Severity::Blocks}};
    if (field != FieldId::IntendedArrivalDate)
        return {};
    const int days = offered->workingDays().value_or(0);
    const QDate earliest = afterWorkingDays(today(), days);
    if (m_application.value(field).toDate() >= earliest)
        return {};
    return {{field, QStringLiteral("too_little_time"),
        {{QStringLiteral("date"), earliest}, {QStringLiteral("days"), days}}, FieldProblem::Severity::Blocks}};
}

// Language and consent

bool IntakeSession::setLanguage(const QString &language)
{
    if (!m_settings.policy.languages.contains(language))
        return false;
    if (m_application.text(FieldId::UiLanguage) != language) {
        store(FieldId::UiLanguage, language, Origin::Person);
        Q_EMIT languageChanged(language);
    }
    return true;
}

QString IntakeSession::language() const
{
    const QString chosen = m_application.text(FieldId::UiLanguage);
    return chosen.isEmpty() ? m_settings.policy.languages.value(0) : chosen;
}

void IntakeSession::giveConsent()
{
    if (isFrozen())
        return;
    if (m_reference.isEmpty())
        m_reference = domain::ApplicationRef::make(m_random);
    store(FieldId::ConsentPrivacyVersion, m_settings.policy.privacyVersion, Origin::System);
    store(FieldId::ConsentAt, domain::toQDateTime(m_clock.now()), Origin::System);
}

// Fee

std::optional<FeeChoices> IntakeSession::choices() const
{
    if (!m_schedule)
        return std::nullopt;
    return FeeChoices(*m_schedule, m_settings.post, m_application, m_clock.now());
}

std::vector<PriceOption> IntakeSession::prices(FieldId field) const
{
    const auto offered = choices();
    return offered ? offered->prices(field) : std::vector<PriceOption>{};
}

std::optional<domain::Basis> IntakeSession::basis() const
{
    const auto offered = choices();
    return offered ? offered->basis() : std::nullopt;
}

std::optional<int> IntakeSession::workingDays() const
{
    const auto offered = choices();
    return offered ? offered->workingDays() : std::nullopt;
}

std::optional<domain::Money> IntakeSession::estimatedTotal() const
{
    const auto known = basis();
    if (!known)
        return std::nullopt;
    const auto result = m_schedule->price({*known}, m_clock.now());
    return result ? std::optional(result->total) : std::nullopt;
}

std::optional<domain::Quote> IntakeSession::estimate() const
{
    const auto known = basis();
    if (!known)
        return std::nullopt;
    const auto result = m_schedule->quote(*known, m_clock.now(), m_random);
    return result ? std::optional(result.value()) : std::nullopt;
}

Problems IntakeSession::feeProblems() const
{
    const auto problem = [](const QString &code) {
        return Problems{{FieldId::VisaType, code, {}, FieldProblem::Severity::Blocks}};
    };
    if (!m_schedule)
        return problem(QStringLiteral("no_fee_schedule"));
    const auto known = basis();
    if (!known)
        return problem(QStringLiteral("not_offered"));
    const auto result = m_schedule->price({*known}, m_clock.now());
    return result ? Problems{} : problem(result.error().code);
}

QString IntakeSession::feeVisaType(const QString &formVisaType) const
{
    return m_schedule ? FeeChoices::feeVisaType(*m_schedule, formVisaType) : QString();
}

QString IntakeSession::formVisaType(const QString &feeVisaType) const
{
    return m_schedule ? FeeChoices::formVisaType(*m_schedule, feeVisaType) : QString();
}

// Payment

void IntakeSession::setPaymentPending(bool pending)
{
    if (m_concluded || pending == m_paymentPending)
        return;
    m_paymentPending = pending;
    Q_EMIT paymentPendingChanged(pending);
}

void IntakeSession::completePayment()
{
    handIn();
}

void IntakeSession::handIn()
{
    setPaymentPending(false);
    m_concluded = true;
    moveTo(Step::Done);
}

} // namespace chancery::intake

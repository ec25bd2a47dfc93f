// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/application.h"
#include "models/domain/applicationrules.h"
#include "models/domain/basis.h"
#include "models/domain/clock.h"
#include "models/domain/feeschedule.h"
#include "models/domain/ids.h"
#include "models/domain/mrzresult.h"
#include "models/intake/feechoices.h"
#include "models/intake/fieldspec.h"
#include "models/intake/intakesettings.h"
#include "models/intake/priceoption.h"
#include "models/intake/step.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

namespace chancery::intake {

/// One person's way through the application, without a view: which steps there are, what each asks, what is wrong with
/// it. Views set values and observe the signals. Nothing is ever lost by going back, jumping or changing the language;
/// wipe() leaves nothing.
class IntakeSession : public QObject
{
    Q_OBJECT

public:
    /// `clock` and `random` outlive the session.
    IntakeSession(
        IntakeSettings settings, const domain::Clock &clock, domain::RandomSource &random, QObject *parent = nullptr);

    /// What can be asked for and what it costs; comes with the device's configuration, may change at any time.
    void setFeeSchedule(std::optional<domain::FeeSchedule> schedule);
    [[nodiscard]] const std::optional<domain::FeeSchedule> &feeSchedule() const { return m_schedule; }

    // Steps
    [[nodiscard]] Step step() const { return m_step; }
    /// The path as the answers stand, Attract first, Done last.
    [[nodiscard]] std::vector<Step> steps() const;
    /// Goes on to the next step of the path when nothing blocks; false otherwise, and the step's problems may be shown.
    bool next();
    /// False on the first step, while a payment is pending, and after it.
    bool back();
    /// Any step of the path up to the first that is not complete. False otherwise, while a payment is pending, and
    /// after it.
    bool goTo(Step step);
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoTo(Step step) const;
    /// True once nothing blocks on it.
    [[nodiscard]] bool isComplete(Step step) const;

    // Answers
    [[nodiscard]] QVariant value(domain::FieldId field) const { return m_application.value(field); }
    /// An empty QVariant takes the answer back. False when the value is not of the field's kind, when nobody is asked
    /// the field, and while a payment is pending or made. Changing an answer takes the declaration back: what is signed
    /// is what is sent.
    bool setValue(domain::FieldId field, const QVariant &value);
    [[nodiscard]] Origin origin(domain::FieldId field) const;
    /// The fields that the step shows now, in their order.
    [[nodiscard]] std::vector<FieldSpec> fields(Step step) const;
    /// Everything about the step, blocking or not, in the order of its fields.
    [[nodiscard]] std::vector<domain::FieldProblem> problems(Step step) const;
    /// For leaving one field.
    [[nodiscard]] std::vector<domain::FieldProblem> fieldProblems(domain::FieldId field) const;
    /// The step that a field belongs to, for Change links; nothing for those that belong to none.
    [[nodiscard]] static std::optional<Step> stepOf(domain::FieldId field);
    [[nodiscard]] const domain::Application &application() const { return m_application; }

    // Language and consent
    /// A language of the policy; kept through everything but wipe(). False for another one.
    bool setLanguage(const QString &language);
    [[nodiscard]] QString language() const;
    /// Records the notice's version and the time.
    void giveConsent();

    // Passport
    /// Lines as MrzScan gives them, on Passport or ConfirmPassport. A valid reading fills the document's fields and
    /// goes to ConfirmPassport; when only the repaired lines are valid, those are used, and the result is theirs, with
    /// the corrections. Otherwise nothing is filled and the result says why: besides MrzResult's errors
    /// `not_a_travel_document` (a visa), `not_now` (other steps).
    domain::MrzResult readDocument(const QStringList &lines, domain::MrzSource source);
    /// "I cannot scan": the person types the fields, staff check the document.
    void typeDocumentInstead();
    [[nodiscard]] const std::optional<domain::TravelDocument> &document() const { return m_document; }
    /// Characters that the reader took for others, to be pointed out when confirming.
    [[nodiscard]] const std::vector<domain::MrzCorrection> &corrections() const { return m_corrections; }

    // Fee
    /// Of visa type, entries and speed: what the schedule offers now to the person. Where another of the three is not
    /// chosen yet, its first option counts; empty without a nationality, and without a visa type for the other two.
    [[nodiscard]] std::vector<PriceOption> prices(domain::FieldId field) const;
    /// What the fee is worked out from; nothing until all of it is known.
    [[nodiscard]] std::optional<domain::Basis> basis() const;
    /// How long the decision takes at the chosen speed; of those offered, at the fastest while none is chosen.
    [[nodiscard]] std::optional<int> workingDays() const;
    /// The total by the schedule at hand, for showing on the way; the relay's quote decides.
    [[nodiscard]] std::optional<domain::Money> estimatedTotal() const;
    /// The same line by line, for when the relay is away.
    [[nodiscard]] std::optional<domain::Quote> estimate() const;
    /// The schedule's code for a visa type of the form; empty when it has none. The other way round as well.
    [[nodiscard]] QString feeVisaType(const QString &formVisaType) const;
    [[nodiscard]] QString formVisaType(const QString &feeVisaType) const;

    // Payment
    /// While a payment is pending nothing can be changed and nothing times out.
    void setPaymentPending(bool pending);
    [[nodiscard]] bool isPaymentPending() const { return m_paymentPending; }
    /// The payment succeeded: Pay → Done.
    void completePayment();
    /// Taken without a payment, which comes later: Fee or Pay → Done.
    void handIn();

    // Whole
    /// Made when consent is given; stays until wipe().
    [[nodiscard]] domain::ApplicationRef reference() const { return m_reference; }
    /// What is sealed: reference, post, answers, flags for staff.
    [[nodiscard]] QJsonObject applicationJson() const;
    /// A draft to go on with later, and back. Errors: `draft_malformed`, `draft_of_other_post`.
    [[nodiscard]] QJsonObject draft() const;
    domain::Expected<void, domain::Error> restore(const QJsonObject &draft);
    /// The review of an application that was handed in before, to be changed by staff; `lines`: of its passport, if it
    /// was read. Errors: `draft_malformed`.
    domain::Expected<void, domain::Error> resume(
        const domain::ApplicationRef &reference, const domain::Application &answers, const QStringList &lines);
    /// Forgets the person: every answer, the document, the reference, the language. Back to Attract.
    void wipe();
    [[nodiscard]] QDate today() const;

Q_SIGNALS:
    void stepChanged(chancery::intake::Step step);
    /// The path has other steps than before.
    void stepsChanged();
    void valueChanged(chancery::domain::FieldId field);
    void languageChanged(const QString &language);
    /// Prices or offers may be others than before.
    void pricesChanged();
    void paymentPendingChanged(bool pending);
    void wiped();

private:
    void moveTo(Step step);
    /// Sets, remembers the origin, and announces what changed. False when the value is not of the field's kind.
    bool store(domain::FieldId field, const QVariant &value, Origin origin);
    void fillFrom(const domain::TravelDocument &document, domain::MrzSource source);
    void reset();
    [[nodiscard]] bool isFrozen() const { return m_paymentPending || m_concluded; }
    [[nodiscard]] bool isAsked(domain::FieldId field) const;
    [[nodiscard]] FieldSpec specOf(domain::FieldId field) const;
    [[nodiscard]] QStringList optionsOf(domain::FieldId field) const;
    [[nodiscard]] std::vector<domain::FieldProblem> offerProblems(domain::FieldId field) const;
    [[nodiscard]] std::vector<domain::FieldProblem> feeProblems() const;
    [[nodiscard]] std::optional<FeeChoices> choices() const;

    IntakeSettings m_settings;
    domain::ApplicationRules m_rules;
    const domain::Clock &m_clock;
    domain::RandomSource &m_random;
    std::optional<domain::FeeSchedule> m_schedule;
    domain::Application m_application;
    std::map<domain::FieldId, Origin> m_origins;
    std::optional<domain::TravelDocument> m_document;
    std::vector<domain::MrzCorrection> m_corrections;
    QStringList m_lines; ///< of the document, as they were accepted
    domain::ApplicationRef m_reference;
    Step m_step = Step::Attract;
    bool m_languageAsked = false;
    bool m_paymentPending = false;
    bool m_concluded = false; ///< paid, or handed in to be paid later
};

} // namespace chancery::intake

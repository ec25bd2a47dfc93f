// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// The parts of IntakeSession that take whole documents: travel documents, drafts, the sealed application.

#include "models/intake/intakesession.h"

#include "models/domain/fielddefinition.h"
#include "models/domain/mrzparser.h"

#include <QJsonArray>

#include <algorithm>

namespace chancery::intake {

using domain::FieldId;

namespace {

constexpr int draftVersion = 1;
constexpr int recordVersion = 1;

/// What the machine-readable zone answers.
constexpr std::array documentFields{FieldId::DocumentType, FieldId::DocumentNumber, FieldId::DocumentIssuingState,
    FieldId::DocumentExpiryDate, FieldId::Surname, FieldId::GivenNames, FieldId::HasSingleName, FieldId::BirthDate,
    FieldId::Sex, FieldId::Nationality};
/// What only the printed page answers, so that it belongs to one document alone.
constexpr std::array printedFields{
    FieldId::DocumentIssueDate, FieldId::DocumentIssuingAuthority, FieldId::BlankPagesConfirmed};

QJsonArray toJson(const std::vector<domain::MrzCorrection> &corrections)
{
    QJsonArray array;
    for (const domain::MrzCorrection &correction : corrections)
        array.append(correction.toJson());
    return array;
}

domain::MrzResult refused(domain::MrzResult result, const QString &code)
{
    result.valid = false;
    result.errors.append(code);
    return result;
}

domain::Unexpected<domain::Error> malformed(const QString &detail)
{
    return domain::Unexpected(domain::Error{QStringLiteral("draft_malformed"), detail});
}

} // namespace

domain::MrzResult IntakeSession::readDocument(const QStringList &lines, domain::MrzSource source)
{
    domain::MrzResult result = domain::parseMrz(lines, today());
    const bool expected = m_step == Step::Passport || m_step == Step::ConfirmPassport;
    if (!expected || isFrozen())
        return refused(std::move(result), QStringLiteral("not_now"));
    QStringList accepted = lines;
    if (!result.valid && !result.repairedLines.isEmpty()) {
        accepted = result.repairedLines;
        domain::MrzResult repaired = domain::parseMrz(accepted, today());
        repaired.repairedLines = result.repairedLines;
        repaired.corrections = result.corrections;
        result = std::move(repaired);
    }
    if (!result.valid)
        return result;
    const auto document = domain::TravelDocument::fromMrz(result, today());
    if (!document)
        return refused(std::move(result), QStringLiteral("not_a_travel_document"));
    m_corrections = result.corrections;
    m_lines = accepted;
    fillFrom(*document, source);
    moveTo(Step::ConfirmPassport);
    return result;
}

void IntakeSession::fillFrom(const domain::TravelDocument &document, domain::MrzSource source)
{
    const bool another = m_application.text(FieldId::DocumentNumber) != document.number;
    domain::Application read;
    document.fill(read);
    m_document = document;
    for (const FieldId field : documentFields)
        store(field, read.value(field), Origin::Document);
    if (another) {
        for (const FieldId field : printedFields)
            store(field, {}, Origin::None);
        store(FieldId::TruthDeclaration, {}, Origin::None);
        store(FieldId::SignatureRef, {}, Origin::None);
    }
    store(FieldId::MrzSource, domain::toString(source), Origin::System);
    store(FieldId::MrzChecksOk, true, Origin::System);
}

void IntakeSession::typeDocumentInstead()
{
    const bool expected = m_step == Step::Passport || m_step == Step::ConfirmPassport;
    if (!expected || isFrozen())
        return;
    m_document.reset();
    m_corrections.clear();
    m_lines.clear();
    for (auto &[field, origin] : m_origins) {
        if (origin == Origin::Document)
            origin = Origin::Person;
    }
    store(FieldId::MrzSource, domain::toString(domain::MrzSource::None), Origin::System);
    store(FieldId::MrzChecksOk, false, Origin::System);
    if (!m_application.has(FieldId::HasSingleName))
        store(FieldId::HasSingleName, false, Origin::System);
    moveTo(Step::ConfirmPassport);
}

QJsonObject IntakeSession::applicationJson() const
{
    domain::Application asked;
    QJsonArray flags;
    for (const domain::FieldDefinition &field : domain::formFields()) {
        // Answers to questions that the later answers made needless are not passed on.
        if (m_rules.applies(field.id, m_application, today()))
            asked.set(field.id, m_application.value(field.id));
        for (const domain::FieldProblem &problem : m_rules.check(field.id, m_application, today(), m_document)) {
            if (problem.severity == domain::FieldProblem::Severity::Flags)
                flags.append(QJsonObject{{QStringLiteral("field"), toString(problem.field)},
                    {QStringLiteral("code"), problem.code},
                    {QStringLiteral("args"), QJsonObject::fromVariantMap(problem.args)}});
        }
    }
    QJsonObject json{
        {QStringLiteral("version"), recordVersion},
        {QStringLiteral("reference"), m_reference.text()},
        {QStringLiteral("post"), m_settings.post},
        {QStringLiteral("answers"), asked.toJson()},
        {QStringLiteral("flags"), flags},
    };
    if (m_document) {
        json.insert(QStringLiteral("mrz"),
            QJsonObject{{QStringLiteral("format"), domain::toString(m_document->format)},
                {QStringLiteral("lines"), QJsonArray::fromStringList(m_lines)},
                {QStringLiteral("fields"), m_document->fields.toJson()},
                {QStringLiteral("corrections"), toJson(m_corrections)}});
    }
    if (const auto known = basis())
        json.insert(QStringLiteral("basis"), known->toJson());
    return json;
}

QJsonObject IntakeSession::draft() const
{
    QJsonArray fromDocument;
    for (const auto &[field, origin] : m_origins) {
        if (origin == Origin::Document)
            fromDocument.append(toString(field));
    }
    return {
        {QStringLiteral("version"), draftVersion},
        {QStringLiteral("post"), m_settings.post},
        {QStringLiteral("reference"), m_reference.text()},
        {QStringLiteral("step"), toString(m_step)},
        {QStringLiteral("answers"), m_application.toJson()},
        {QStringLiteral("from_document"), fromDocument},
        {QStringLiteral("mrz_lines"), QJsonArray::fromStringList(m_lines)},
    };
}

domain::Expected<void, domain::Error> IntakeSession::restore(const QJsonObject &draft)
{
    if (draft.value(QLatin1String("version")).toInt() != draftVersion)
        return malformed(QStringLiteral("version: expected 1"));
    if (draft.value(QLatin1String("post")).toString() != m_settings.post)
        return domain::Unexpected(
            domain::Error{QStringLiteral("draft_of_other_post"), QStringLiteral("post: not this one")});
    const auto step = stepFromString(draft.value(QLatin1String("step")).toString());
    if (!step)
        return malformed(QStringLiteral("step: no such step"));
    const domain::ApplicationRef reference(draft.value(QLatin1String("reference")).toString());
    if (!reference.isEmpty() && !reference.isWellFormed())
        return malformed(QStringLiteral("reference: expected ref_ and 26 characters"));
    auto answers = domain::Application::fromJson(draft.value(QLatin1String("answers")).toObject());
    if (!answers)
        return malformed(answers.error().detail);
    QStringList lines;
    for (const QJsonValue line : draft.value(QLatin1String("mrz_lines")).toArray())
        lines.append(line.toString());
    const auto document = domain::TravelDocument::fromMrz(domain::parseMrz(lines, today()), today());
    if (!lines.isEmpty() && !document)
        return malformed(QStringLiteral("mrz_lines: not a travel document"));

    reset();
    m_application = std::move(answers).value();
    for (const domain::FieldDefinition &field : domain::formFields()) {
        if (m_application.has(field.id))
            m_origins[field.id] = field.source == domain::FieldSource::System ? Origin::System : Origin::Person;
    }
    for (const QJsonValue name : draft.value(QLatin1String("from_document")).toArray()) {
        const auto field = domain::fieldIdFromString(name.toString());
        if (field && m_application.has(*field))
            m_origins[*field] = Origin::Document;
    }
    m_reference = reference;
    m_document = document;
    m_lines = lines;
    for (const Step candidate : steps()) {
        m_step = candidate;
        if (candidate == *step || candidate == Step::Fee || !isComplete(candidate))
            break;
    }
    Q_EMIT languageChanged(language());
    Q_EMIT stepsChanged();
    Q_EMIT stepChanged(m_step);
    Q_EMIT pricesChanged();
    return {};
}

domain::Expected<void, domain::Error> IntakeSession::resume(
    const domain::ApplicationRef &reference, const domain::Application &answers, const QStringList &lines)
{
    return restore({{QStringLiteral("version"), draftVersion}, {QStringLiteral("post"), m_settings.post},
        {QStringLiteral("reference"), reference.text()}, {QStringLiteral("step"), toString(Step::Review)},
        {QStringLiteral("answers"), answers.toJson()},
        {QStringLiteral("mrz_lines"), QJsonArray::fromStringList(lines)}});
}

void IntakeSession::reset()
{
    m_application = {};
    m_origins.clear();
    m_document.reset();
    m_corrections.clear();
    m_lines.clear();
    m_reference = {};
    m_step = Step::Attract;
    m_languageAsked = false;
    m_paymentPending = false;
    m_concluded = false;
    m_application.set(FieldId::EnteredBy, m_settings.enteredBy);
    m_origins[FieldId::EnteredBy] = Origin::System;
}

void IntakeSession::wipe()
{
    const bool pending = m_paymentPending;
    reset();
    if (pending)
        Q_EMIT paymentPendingChanged(false);
    Q_EMIT wiped();
    Q_EMIT languageChanged(language());
    Q_EMIT stepsChanged();
    Q_EMIT stepChanged(m_step);
    Q_EMIT pricesChanged();
}

} // namespace chancery::intake

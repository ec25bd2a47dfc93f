// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/fieldchecks.h"

#include "models/domain/address.h"
#include "models/domain/phonenumber.h"
#include "models/domain/previousvisa.h"
#include "models/domain/statecodes.h"

#include <QRegularExpression>

#include <algorithm>

namespace chancery::domain {

namespace {

using Problems = std::vector<FieldProblem>;

FieldProblem problem(FieldId field, const QString &code, const QVariantMap &args = {})
{
    return {field, code, args, FieldProblem::Severity::Blocks};
}

/// As people see it: one for each character, also outside the basic plane.
qsizetype lengthOf(const QString &text)
{
    return text.toUcs4().size();
}

void checkLength(Problems &problems, const FieldDefinition &field, const QString &text)
{
    if (field.maximumLength > 0 && lengthOf(text) > field.maximumLength)
        problems.push_back(
            problem(field.id, QStringLiteral("too_long"), {{QStringLiteral("maximum"), field.maximumLength}}));
}

void checkName(Problems &problems, const FieldDefinition &field, const QString &name)
{
    static const QRegularExpression foreign(
        QStringLiteral("[^\\p{L}\\p{M} \\-'\u2019.]"), QRegularExpression::UseUnicodePropertiesOption);
    QString found;
    for (auto match = foreign.globalMatch(name); match.hasNext();) {
        const QString character = match.next().captured();
        if (!found.contains(character))
            found += character;
    }
    static const QRegularExpression letter(QStringLiteral("\\p{L}"), QRegularExpression::UseUnicodePropertiesOption);
    if (!found.isEmpty() || !letter.match(name).hasMatch())
        problems.push_back(problem(field.id, QStringLiteral("bad_characters"),
            {{QStringLiteral("characters"), found.isEmpty() ? name : found}}));
    checkLength(problems, field, name);
}

void checkAddress(Problems &problems, const FieldDefinition &field, const Address &address)
{
    const auto incomplete = [&](const QString &part) {
        problems.push_back(problem(field.id, QStringLiteral("address_incomplete"), {{QStringLiteral("part"), part}}));
    };
    if (address.line1.isEmpty())
        incomplete(QStringLiteral("line1"));
    if (address.city.isEmpty())
        incomplete(QStringLiteral("city"));
    if (address.country.isEmpty())
        incomplete(QStringLiteral("country"));
    else if (!countryCodes().contains(address.country) && address.country != u"RKS")
        problems.push_back(problem(field.id, QStringLiteral("unknown_country")));
    for (const QString &line : {address.line1, address.line2, address.city, address.postalCode}) {
        if (lengthOf(line) > field.maximumLength) {
            checkLength(problems, field, line);
            break;
        }
    }
}

void checkEntries(Problems &problems, const FieldDefinition &field, qsizetype count)
{
    if (count > field.maximumEntries)
        problems.push_back(
            problem(field.id, QStringLiteral("too_many"), {{QStringLiteral("maximum"), field.maximumEntries}}));
}

void checkOptions(Problems &problems, const FieldDefinition &field, const QStringList &chosen)
{
    if (!std::ranges::all_of(chosen, [&field](const QString &option) { return field.options.contains(option); }))
        problems.push_back(problem(field.id, QStringLiteral("not_an_option")));
}

void checkCountries(Problems &problems, const FieldDefinition &field, const QStringList &codes)
{
    const QStringList known = countriesFor(field.id);
    if (!std::ranges::all_of(codes, [&known](const QString &code) { return known.contains(code); }))
        problems.push_back(problem(field.id, QStringLiteral("unknown_country")));
}

void checkText(Problems &problems, const FieldDefinition &field, const QString &text)
{
    static const QRegularExpression documentNumber(QStringLiteral("^[A-Z0-9]{1,20}$"));
    if (field.id == FieldId::DocumentNumber && !documentNumber.match(text).hasMatch())
        problems.push_back(problem(field.id, QStringLiteral("bad_document_number")));
    else
        checkLength(problems, field, text);
}

void checkVisas(Problems &problems, const FieldDefinition &field, const PreviousVisas &visas)
{
    checkEntries(problems, field, static_cast<qsizetype>(visas.size()));
    const bool reversed = std::ranges::any_of(visas,
        [](const PreviousVisa &visa) { return !visa.from.isValid() || !visa.to.isValid() || visa.from > visa.to; });
    if (reversed)
        problems.push_back(problem(field.id, QStringLiteral("visa_dates_reversed")));
}

} // namespace

std::vector<FieldProblem> checkForm(const FieldDefinition &field, const QVariant &value)
{
    Problems problems;
    switch (field.kind) {
    case FieldKind::Text:
        checkText(problems, field, value.toString());
        break;
    case FieldKind::Name:
        checkName(problems, field, value.toString());
        break;
    case FieldKind::NameList:
        checkEntries(problems, field, value.toStringList().size());
        for (const QString &name : value.toStringList())
            checkName(problems, field, name);
        break;
    case FieldKind::Country:
        checkCountries(problems, field, {value.toString()});
        break;
    case FieldKind::CountryList:
        checkEntries(problems, field, value.toStringList().size());
        checkCountries(problems, field, value.toStringList());
        break;
    case FieldKind::Choice:
        checkOptions(problems, field, {value.toString()});
        break;
    case FieldKind::ChoiceList:
        checkOptions(problems, field, value.toStringList());
        break;
    case FieldKind::Phone:
        if (!isPhone(value.toString()))
            problems.push_back(problem(field.id, QStringLiteral("bad_phone")));
        break;
    case FieldKind::Email:
        if (!isEmail(value.toString()))
            problems.push_back(problem(field.id, QStringLiteral("bad_email")));
        break;
    case FieldKind::PhoneOrEmail:
        if (!isEmail(value.toString()) && !isPhone(normalisedPhone(value.toString())))
            problems.push_back(problem(
                field.id, value.toString().contains(u'@') ? QStringLiteral("bad_email") : QStringLiteral("bad_phone")));
        break;
    case FieldKind::PostalAddress:
        checkAddress(problems, field, value.value<Address>());
        break;
    case FieldKind::VisaList:
        checkVisas(problems, field, value.value<PreviousVisas>());
        break;
    case FieldKind::Date:
    case FieldKind::UncertainDate:
    case FieldKind::Moment:
    case FieldKind::Bool:
    case FieldKind::Language:
    case FieldKind::Opaque:
        break;
    }
    return problems;
}

QStringList countriesFor(FieldId field)
{
    switch (field) {
    case FieldId::DocumentIssuingState:
    case FieldId::Nationality:
    case FieldId::NationalityAtBirth:
    case FieldId::OtherNationalities:
    case FieldId::GuardianNationality:
        return mrzStateCodes();
    case FieldId::BirthCountry:
        return countryCodes() + QStringList{QStringLiteral("RKS")} + historicCountryCodes();
    default: // of 75 fields, the rest take the countries of today
        return countryCodes() + QStringList{QStringLiteral("RKS")};
    }
}

} // namespace chancery::domain

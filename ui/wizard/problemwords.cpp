// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/problemwords.h"

#include "models/domain/fielddefinition.h"
#include "ui/wizard/fieldwords.h"
#include "ui/wizard/format.h"

#include <QCoreApplication>

namespace chancery::wizard {

using domain::FieldId;
using domain::FieldProblem;

namespace {

struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)

public:
    static QString required(FieldId field);
    static QString ofDates(const FieldProblem &problem, const QLocale &locale);
    static QString ofText(const FieldProblem &problem);
    static QString mrz(const QString &code);
    static QString typing(const QString &code);
};

QString otherField(const FieldProblem &problem)
{
    const auto field = domain::fieldIdFromString(problem.args.value(QStringLiteral("field")).toString());
    return field ? fieldLabel(*field) : QString();
}

QString ProblemWords::required(FieldId field)
{
    switch (domain::definitionOf(field).kind) {
    case domain::FieldKind::Choice:
    case domain::FieldKind::ChoiceList:
    case domain::FieldKind::Bool:
    case domain::FieldKind::Country:
    case domain::FieldKind::CountryList:
    case domain::FieldKind::Language:
        return tr("Choose an answer: %1").arg(afterColon(fieldLabel(field)));
    case domain::FieldKind::Text:
    case domain::FieldKind::Name:
    case domain::FieldKind::NameList:
    case domain::FieldKind::Date:
    case domain::FieldKind::UncertainDate:
    case domain::FieldKind::Moment:
    case domain::FieldKind::Phone:
    case domain::FieldKind::Email:
    case domain::FieldKind::PhoneOrEmail:
    case domain::FieldKind::PostalAddress:
    case domain::FieldKind::VisaList:
    case domain::FieldKind::Opaque:
        break;
    }
    return tr("Fill in: %1").arg(afterColon(fieldLabel(field)));
}

QString ProblemWords::ofDates(const FieldProblem &problem, const QLocale &locale)
{
    const QString &code = problem.code;
    const QString date = dateText(problem.args.value(QStringLiteral("date")).toDate(), locale);
    const int years = problem.args.value(QStringLiteral("years")).toInt();
    const int months = problem.args.value(QStringLiteral("months")).toInt();
    if (code == QLatin1String("not_a_date"))
        return tr("Enter a day that is in the calendar");
    if (code == QLatin1String("in_the_future"))
        return tr("Enter a date that is not after today");
    if (code == QLatin1String("before")) {
        const QString other = otherField(problem);
        return other.isEmpty() ? tr("Enter %1 or a later date").arg(date) : tr("Enter %1 or a later date (%2)").arg(date, other);
    }
    if (code == QLatin1String("after")) {
        const QString other = otherField(problem);
        return other.isEmpty() ? tr("Enter %1 or an earlier date").arg(date) : tr("Enter %1 or an earlier date (%2)").arg(date, other);
    }
    if (code == QLatin1String("too_old"))
        return tr("Check the year: it is more than %n year(s) ago", nullptr, years);
    if (code == QLatin1String("expires_too_soon"))
        return tr("The passport has to be valid until %1 or longer: %n month(s) after your departure. Renew it, or choose an earlier trip",
            nullptr, months)
            .arg(date);
    if (code == QLatin1String("issued_too_early"))
        return tr("The passport may be at most %n year(s) old on arrival: issued on %1 or later", nullptr, years).arg(date);
    if (code == QLatin1String("stay_too_long"))
        return tr("Choose a stay of at most %n day(s); this one is %1 days", nullptr, problem.args.value(QStringLiteral("maximum")).toInt())
            .arg(problem.args.value(QStringLiteral("days")).toInt());
    if (code == QLatin1String("too_far_ahead"))
        return tr("Choose %1 or earlier: applications are taken up to %n month(s) ahead", nullptr, months).arg(date);
    return {};
}

QString ProblemWords::ofText(const FieldProblem &problem)
{
    const QString &code = problem.code;
    const int maximum = problem.args.value(QStringLiteral("maximum")).toInt();
    const QString label = afterColon(fieldLabel(problem.field));
    if (code == QLatin1String("required"))
        return required(problem.field);
    if (code == QLatin1String("needs_consent"))
        return tr("Agree to the privacy notice to go on");
    if (code == QLatin1String("must_be_true"))
        return tr("Confirm to go on: %1").arg(label);
    if (code == QLatin1String("too_long"))
        return tr("Shorten to %n character(s)", nullptr, maximum);
    if (code == QLatin1String("too_many"))
        return tr("Enter at most %n", nullptr, maximum);
    if (code == QLatin1String("bad_characters"))
        return tr("Use letters, spaces, hyphens and apostrophes only; take out %1")
            .arg(problem.args.value(QStringLiteral("characters")).toString());
    if (code == QLatin1String("not_an_option") || code == QLatin1String("unknown_country"))
        return tr("Choose from the list");
    if (code == QLatin1String("bad_phone"))
        return tr("Enter the phone number with its country code, for example +81 3 1234 5678");
    if (code == QLatin1String("bad_email"))
        return tr("Enter the e-mail with an @ and a dot, for example name@example.com");
    if (code == QLatin1String("bad_document_number"))
        return tr("Enter the passport number as printed: letters and digits, for example L898902C3");
    if (code == QLatin1String("one_of"))
        return tr("Enter an e-mail or a phone number, so that we can reach you");
    if (code == QLatin1String("only_one_name"))
        return tr("You have said that you have one name: leave either surname or given names empty");
    if (code == QLatin1String("differs_from_document"))
        return tr("Your passport says %1. Check it; staff will look at it with you")
            .arg(problem.args.value(QStringLiteral("document")).toString());
    if (code == QLatin1String("not_offered"))
        return tr("This is not offered for your nationality and visa: choose another");
    if (code == QLatin1String("same_as_issuing_state"))
        return tr("Name a country other than the one you pass through");
    if (code == QLatin1String("address_incomplete"))
        return tr("Add to the address: %1")
            .arg(afterColon(addressPartLabel(problem.args.value(QStringLiteral("part")).toString())));
    if (code == QLatin1String("document_needed"))
        return tr("Scan your passport, type its two lines, or choose “I cannot scan”");
    if (code == QLatin1String("document_not_confirmed"))
        return tr("Compare with your passport and confirm");
    return {};
}

QString ProblemWords::mrz(const QString &code)
{
    if (code == QLatin1String("bad_line_count") || code == QLatin1String("bad_line_length"))
        return tr("Some characters are missing or too many. Place the passport again, or type both lines completely.");
    if (code == QLatin1String("bad_charset"))
        return tr("The lines have only capital letters, digits and the sign <.");
    if (code == QLatin1String("bad_document_code"))
        return tr("This is not the code of a passport or identity card. Use the photo page of your passport.");
    if (code == QLatin1String("check_document_number"))
        return tr("Check the passport number: one of its characters does not fit.");
    if (code == QLatin1String("check_birth_date") || code == QLatin1String("bad_birth_date"))
        return tr("Check the date of birth in the second line.");
    if (code == QLatin1String("check_expiry_date") || code == QLatin1String("bad_expiry_date"))
        return tr("Check the date of expiry in the second line.");
    if (code == QLatin1String("bad_issuing_state") || code == QLatin1String("bad_nationality"))
        return tr("Check the three letters of the country.");
    if (code == QLatin1String("bad_name"))
        return tr("Check the name in the first line: letters and < only.");
    if (code == QLatin1String("bad_sex"))
        return tr("Check the letter after the date of birth: M, F or <.");
    return tr("Compare the lines with your passport: a character does not fit.");
}

QString ProblemWords::typing(const QString &code)
{
    if (code == QLatin1String("letter_expected"))
        return tr("A letter belongs here");
    if (code == QLatin1String("digit_expected"))
        return tr("A digit belongs here");
    if (code == QLatin1String("check_digit"))
        return tr("It does not fit the characters before it: compare them with your passport");
    if (code == QLatin1String("not_a_date"))
        return tr("This is not a date: year, month, day with two digits each");
    if (code == QLatin1String("unknown_state"))
        return tr("No country has this code: compare the three letters");
    if (code == QLatin1String("bad_sex"))
        return tr("M, F or < belongs here");
    if (code == QLatin1String("bad_document_code"))
        return tr("The first line of a passport begins with P");
    if (code == QLatin1String("too_long"))
        return tr("There are too many characters");
    return tr("Capital letters, digits and < only");
}

} // namespace

QString problemText(const FieldProblem &problem, const QLocale &locale)
{
    QString words = ProblemWords::ofDates(problem, locale);
    if (words.isEmpty())
        words = ProblemWords::ofText(problem);
    // A rule without words of its own still has to be shown; staff can help.
    return words.isEmpty() ? ProblemWords::tr("Check this answer: %1").arg(afterColon(fieldLabel(problem.field))) : words;
}

QString mrzProblemText(const QString &code)
{
    return ProblemWords::mrz(code);
}

QString mrzTypingText(const QString &code)
{
    return ProblemWords::typing(code);
}

} // namespace chancery::wizard

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/address.h"
#include "models/domain/applicationrules.h"
#include "models/domain/fielddefinition.h"
#include "models/domain/mrzparser.h"
#include "models/domain/phonenumber.h"
#include "models/domain/previousvisa.h"
#include "tests/domain/mrzvectors.h"

#include <QDateTime>
#include <QTest>

using namespace chancery;
using namespace chancery::domain;

namespace {

const QDate today(2026, 9, 1);

QString text(const char *latin)
{
    return QString::fromUtf8(latin);
}

/// A tourist's form with nothing wrong and nothing missing.
Application goodForm()
{
    Application form;
    const Address home {text("1 Rue du Lac"), {}, text("Genève"), text("1201"), text("CHE")};
    const std::pair<FieldId, QVariant> answers[] {
        {FieldId::UiLanguage, text("fr")},
        {FieldId::ConsentPrivacyVersion, text("1")},
        {FieldId::ConsentAt, QDateTime(today, QTime(9, 0), Qt::UTC)},
        {FieldId::EnteredBy, text("applicant")},
        {FieldId::DocumentType, text("ordinary")},
        {FieldId::DocumentNumber, text("X1234567")},
        {FieldId::DocumentIssuingState, text("CHE")},
        {FieldId::DocumentIssueDate, QDate(2021, 5, 1)},
        {FieldId::DocumentExpiryDate, QDate(2031, 4, 30)},
        {FieldId::BlankPagesConfirmed, true},
        {FieldId::MrzSource, text("scanner")},
        {FieldId::MrzChecksOk, true},
        {FieldId::Surname, text("Müller")},
        {FieldId::GivenNames, text("Anna-Lena")},
        {FieldId::HasSingleName, false},
        {FieldId::BirthDate, QVariant::fromValue(PartialDate(QDate(1974, 8, 12)))},
        {FieldId::BirthPlace, text("Bern")},
        {FieldId::BirthCountry, text("CHE")},
        {FieldId::Sex, text("female")},
        {FieldId::CivilStatus, text("single")},
        {FieldId::Nationality, text("CHE")},
        {FieldId::HomeAddress, QVariant::fromValue(home)},
        {FieldId::Email, text("anna@example.org")},
        {FieldId::ResidenceOtherThanNationality, false},
        {FieldId::Occupation, text("retired")},
        {FieldId::VisaType, text("tourist")},
        {FieldId::Entries, text("single")},
        {FieldId::Processing, text("regular")},
        {FieldId::MainDestination, text("Capital")},
        {FieldId::IntendedArrivalDate, QDate(2026, 10, 1)},
        {FieldId::IntendedDepartureDate, QDate(2026, 10, 14)},
        {FieldId::FingerprintsTakenBefore, false},
        {FieldId::CostsCoveredBy, text("self")},
        {FieldId::MeansOfSupport, QStringList {text("cash"), text("prepaid_accommodation")}},
        {FieldId::EmergencyName, text("Jean Dupont")},
        {FieldId::EmergencyPhone, text("+41 22 123 45 67")},
        {FieldId::RefusedBefore, false},
        {FieldId::TruthDeclaration, true},
        {FieldId::SignatureRef, text("K7M2-9QXA-3FTP-Z")},
    };
    for (const auto &[field, value] : answers) {
        if (!form.set(field, value))
            qFatal("%s refuses its value", qPrintable(toString(field)));
    }
    return form;
}

QStringList codes(const std::vector<FieldProblem> &problems)
{
    QStringList codes;
    for (const FieldProblem &problem : problems)
        codes.append(toString(problem.field) + u':' + problem.code);
    return codes;
}

} // namespace

class TestApplicationRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesTheWholeForm();
    void acceptsAGoodForm();
    void findsOneProblem_data();
    void findsOneProblem();
    void acceptsLimits_data();
    void acceptsLimits();
    void asksForAnswers_data();
    void asksForAnswers();
    void asksGuardiansOfMinorsOnly_data();
    void asksGuardiansOfMinorsOnly();
    void asksAHostWhenNeeded_data();
    void asksAHostWhenNeeded();
    void comparesWithTheDocument();
    void takesOneName();
    void acceptsWhatACalendarOffers();
    void readsItsOwnJson();
    void refusesForeignJson_data();
    void refusesForeignJson();
    void refusesWrongTypes();
    void tidiesAnswers();
    void readsPhonesAndEmails_data();
    void readsPhonesAndEmails();
};

void TestApplicationRules::describesTheWholeForm()
{
    const QJsonObject data = test::readData(text("visa_application_fields.json"));
    std::size_t index = 0;
    for (const QJsonValue group : data.value(u"groups").toArray()) {
        for (const QJsonValue row : group[u"fields"].toArray()) {
            QVERIFY(index < fieldCount);
            const FieldDefinition &field = formFields()[index];
            QCOMPARE(static_cast<std::size_t>(field.id), index);
            QCOMPARE(toString(field.id), row[0].toString());
            QCOMPARE(fieldIdFromString(row[0].toString()), std::optional(field.id));
            QCOMPARE(toString(field.group), group[u"group"].toString());
            QCOMPARE(field.required, row[2].toBool());
            QCOMPARE(field.sensitivity, row[4].toInt());
            ++index;
        }
    }
    QCOMPARE(index, fieldCount);
    const QJsonObject enums = data.value(u"enums").toObject();
    for (const FieldId field : {FieldId::Sex, FieldId::CivilStatus, FieldId::DocumentType, FieldId::VisaType, FieldId::Entries,
             FieldId::Processing, FieldId::Occupation})
        QCOMPARE(definitionOf(field).options, test::texts(enums.value(toString(field))));
    QCOMPARE(definitionOf(FieldId::CostsCoveredBy).options, test::texts(enums.value(u"payer")));
    QCOMPARE(definitionOf(FieldId::MeansOfSupport).options, test::texts(enums.value(u"means")));
}

void TestApplicationRules::acceptsAGoodForm()
{
    QCOMPARE(codes(ApplicationRules().checkAll(goodForm(), today)), QStringList());
}

void TestApplicationRules::findsOneProblem_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](FieldId field, const QVariant &value, const char *expected) {
        const QString name = toString(field) + u' ' + QString::fromLatin1(expected);
        QStringList list;
        for (const QString &part : QString::fromLatin1(expected).split(u' ', Qt::SkipEmptyParts))
            list.append(part.contains(u':') ? part : toString(field) + u':' + part);
        QTest::newRow(qPrintable(name)) << field << value << list;
    };
    row(FieldId::UiLanguage, text("tlh"), "not_an_option");
    row(FieldId::ConsentPrivacyVersion, text("0"), "needs_consent");
    row(FieldId::DocumentType, text("library_card"), "not_an_option");
    row(FieldId::DocumentNumber, text("X12/34"), "bad_document_number");
    row(FieldId::DocumentNumber, QString(21, u'1'), "bad_document_number");
    row(FieldId::DocumentIssuingState, text("DEU"), "unknown_country");
    row(FieldId::DocumentIssueDate, QDate(2026, 9, 2), "in_the_future");
    row(FieldId::DocumentIssueDate, QDate(2016, 9, 30), "document_issue_date:validity_too_long intended_arrival_date:issued_too_early");
    row(FieldId::DocumentIssueDate, QDate(1974, 8, 11), "document_issue_date:validity_too_long document_issue_date:before intended_arrival_date:issued_too_early");
    row(FieldId::DocumentExpiryDate, QDate(2026, 9, 1), "document_expiry_date:document_expired intended_departure_date:expires_too_soon");
    row(FieldId::DocumentExpiryDate, QDate(2027, 1, 13), "intended_departure_date:expires_too_soon");
    row(FieldId::DocumentExpiryDate, QDate(2021, 5, 1), "document_issue_date:after document_expiry_date:document_expired intended_departure_date:expires_too_soon");
    row(FieldId::BlankPagesConfirmed, false, "must_be_true");
    row(FieldId::MrzSource, text("none"), "staff_check");
    row(FieldId::Surname, text("Müller2"), "bad_characters");
    row(FieldId::Surname, text("..."), "bad_characters");
    row(FieldId::Surname, QString(101, u'A'), "too_long");
    row(FieldId::OtherNames, QStringList {text("A"), text("B"), text("C"), text("D"), text("E"), text("F")}, "too_many");
    row(FieldId::BirthDate, QVariant::fromValue(PartialDate(QDate(2026, 9, 2))), "document_issue_date:before birth_date:in_the_future guardian_surname:required guardian_given_names:required guardian_relation:required guardian_nationality:required guardian_phone:required guardian_consent_signed:required");
    row(FieldId::BirthDate, QVariant::fromValue(PartialDate(QDate(1896, 9, 1))), "too_old");
    row(FieldId::BirthPlace, QString(81, u'x'), "too_long");
    row(FieldId::BirthCountry, text("QQQ"), "unknown_country");
    row(FieldId::OtherNationalities, QStringList {text("FRA"), text("QQQ")}, "unknown_country");
    row(FieldId::HomeAddress, QVariant::fromValue(Address {text("1 Rue"), {}, {}, {}, text("CHE")}), "address_incomplete");
    row(FieldId::HomeAddress, QVariant::fromValue(Address {text("1 Rue"), {}, text("Bern"), {}, text("Schweiz")}), "unknown_country");
    row(FieldId::Email, text("anna@example"), "bad_email");
    row(FieldId::Email, QVariant(), "phone:one_of");
    row(FieldId::Phone, text("12"), "bad_phone");
    row(FieldId::ResidenceOtherThanNationality, true, "residence_permit_number:required residence_permit_expiry:required");
    row(FieldId::Occupation, text("student"), "employer_or_school_name:required");
    row(FieldId::VisaType, text("transit"), "final_destination_permit:required");
    row(FieldId::PurposeDetail, QString(501, u'x'), "too_long");
    row(FieldId::IntendedArrivalDate, QDate(2026, 8, 31), "in_the_past");
    row(FieldId::IntendedArrivalDate, QDate(2026, 10, 15), "intended_departure_date:before");
    row(FieldId::IntendedArrivalDate, QDate(2027, 3, 2), "intended_arrival_date:too_far_ahead intended_departure_date:before");
    row(FieldId::IntendedDepartureDate, QDate(2026, 12, 30), "stay_too_long");
    row(FieldId::PreviousVisas3y, QVariant::fromValue(PreviousVisas {{text("A1"), QDate(2025, 2, 1), QDate(2025, 1, 1)}}), "visa_dates_reversed");
    row(FieldId::TravelInsuranceValidTo, QDate(2026, 10, 13), "before");
    row(FieldId::MeansOfSupport, QStringList {text("lottery"), text("prepaid_accommodation")}, "not_an_option");
    row(FieldId::TruthDeclaration, false, "must_be_true");
    row(FieldId::HasSingleName, true, "only_one_name");
}

void TestApplicationRules::findsOneProblem()
{
    QFETCH(const FieldId, field);
    QFETCH(const QVariant, value);
    QFETCH(const QStringList, expected);
    Application form = goodForm();
    QVERIFY(form.set(field, value));
    QCOMPARE(codes(ApplicationRules().checkAll(form, today)), expected);
}

void TestApplicationRules::acceptsLimits_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<QVariant>("value");
    const auto row = [](FieldId field, const QVariant &value) { QTest::newRow(qPrintable(toString(field))) << field << value; };
    row(FieldId::DocumentNumber, text("x 123-45"));
    row(FieldId::DocumentIssueDate, today);
    row(FieldId::DocumentExpiryDate, QDate(2027, 1, 14)); // departure + 3 months
    row(FieldId::IntendedDepartureDate, QDate(2026, 12, 29)); // 90 days, both ends counted
    row(FieldId::IntendedArrivalDate, today);
    row(FieldId::BirthDate, QVariant::fromValue(PartialDate(QDate(1896, 9, 2))));
    row(FieldId::Surname, text("D’Árc-St. O'Neil محمد 王"));
    row(FieldId::BirthCountry, text("SUN"));
    row(FieldId::Nationality, text("XXA"));
    row(FieldId::TravelInsuranceValidTo, QDate(2026, 10, 14));
    row(FieldId::PurposeDetail, QString(500, u'x'));
}

void TestApplicationRules::acceptsLimits()
{
    QFETCH(const FieldId, field);
    QFETCH(const QVariant, value);
    Application form = goodForm();
    QVERIFY(form.set(field, value));
    QCOMPARE(codes(ApplicationRules().check(field, form, today)), QStringList());
    QVERIFY(!codes(ApplicationRules().checkAll(form, today)).contains(text("intended_departure_date:expires_too_soon")));
}

void TestApplicationRules::asksForAnswers_data()
{
    QTest::addColumn<FieldId>("field");
    for (const FieldDefinition &field : formFields())
        QTest::newRow(qPrintable(toString(field.id))) << field.id;
}

void TestApplicationRules::asksForAnswers()
{
    QFETCH(const FieldId, field);
    const ApplicationRules rules;
    Application form = goodForm();
    const bool required = rules.required(field, form, today);
    form.clear(field);
    const auto problems = rules.check(field, form, today);
    if (!required) {
        QCOMPARE(codes(problems), QStringList());
        return;
    }
    QCOMPARE(problems.size(), std::size_t(1));
    const bool consent = field == FieldId::ConsentPrivacyVersion;
    QCOMPARE(problems.front().code, consent ? text("needs_consent") : text("required"));
}

void TestApplicationRules::asksGuardiansOfMinorsOnly_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<bool>("minor");
    QTest::newRow("18 today") << text("2008-09-01") << false;
    QTest::newRow("18 tomorrow") << text("2008-09-02") << true;
    QTest::newRow("perhaps 18") << text("2008") << true;
    QTest::newRow("18 this month, day unknown") << text("2008-09") << true;
    QTest::newRow("18 last month") << text("2008-08") << false;
    QTest::newRow("this year") << text("2026") << true;
    QTest::newRow("adult") << text("1974") << false;
}

void TestApplicationRules::asksGuardiansOfMinorsOnly()
{
    QFETCH(const QString, birth);
    QFETCH(const bool, minor);
    const ApplicationRules rules;
    Application form = goodForm();
    QVERIFY(form.set(FieldId::BirthDate, QVariant::fromValue(*PartialDate::fromString(birth))));
    QCOMPARE(rules.isMinor(form, today), minor);
    QCOMPARE(rules.applies(FieldId::GuardianSurname, form, today), minor);
    QCOMPARE(rules.required(FieldId::GuardianConsentSigned, form, today), minor);
    QVERIFY(!rules.required(FieldId::GuardianAddress, form, today));
    QVERIFY(!rules.isMinor(Application(), today));
    form.set(FieldId::GuardianConsentSigned, false);
    QCOMPARE(codes(rules.check(FieldId::GuardianConsentSigned, form, today)),
        minor ? QStringList {text("guardian_consent_signed:must_be_true")} : QStringList());
}

void TestApplicationRules::asksAHostWhenNeeded_data()
{
    QTest::addColumn<QString>("visaType");
    QTest::addColumn<QString>("payer");
    QTest::addColumn<QStringList>("means");
    QTest::addColumn<bool>("host");
    const QStringList hotel {text("prepaid_accommodation")};
    const QStringList cash {text("cash")};
    const auto row = [](const char *visa, const char *payer, const QStringList &means, bool host) {
        QTest::addRow("%s %s %s", visa, payer, qPrintable(means.join(u' '))) << text(visa) << text(payer) << means << host;
    };
    row("tourist", "self", hotel, false);
    row("tourist", "self", cash, true);
    row("tourist", "self", {}, false);
    row("tourist", "sponsor", hotel, true);
    row("transit", "self", cash, false);
    row("business", "self", hotel, true);
    row("family_visit", "self", {}, true);
    row("official", "self", hotel, true);
}

void TestApplicationRules::asksAHostWhenNeeded()
{
    QFETCH(const QString, visaType);
    QFETCH(const QString, payer);
    QFETCH(const QStringList, means);
    QFETCH(const bool, host);
    Application form = goodForm();
    form.set(FieldId::VisaType, visaType);
    form.set(FieldId::CostsCoveredBy, payer);
    form.set(FieldId::MeansOfSupport, means);
    const ApplicationRules rules;
    QCOMPARE(rules.applies(FieldId::HostName, form, today), host);
    QCOMPARE(rules.required(FieldId::HostName, form, today), host);
}

void TestApplicationRules::comparesWithTheDocument()
{
    const MrzResult read = parseMrz({text("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
                                        text("L898902C36UTO7408122F1204159ZE184226B<<<<<10")},
        today);
    const auto document = TravelDocument::fromMrz(read, today);
    QVERIFY(document);
    const ApplicationRules rules;
    Application form = goodForm();
    document->fill(form);
    form.set(FieldId::DocumentIssueDate, QDate(2007, 4, 16));
    for (const FieldId field : {FieldId::Surname, FieldId::BirthDate, FieldId::Sex, FieldId::Nationality, FieldId::DocumentNumber})
        QCOMPARE(codes(rules.check(field, form, today, document)), QStringList());

    const auto differs = [&](FieldId field, const QVariant &value, FieldProblem::Severity severity) {
        Application other = form;
        other.set(field, value);
        const auto problems = rules.check(field, other, today, document);
        return problems.size() == 1 && problems.front().code == u"differs_from_document" && problems.front().severity == severity;
    };
    using enum FieldProblem::Severity;
    QVERIFY(differs(FieldId::Surname, text("Ericsson"), Flags));
    QVERIFY(differs(FieldId::BirthDate, QVariant::fromValue(PartialDate(QDate(1974, 8, 21))), Flags));
    QVERIFY(differs(FieldId::Sex, text("male"), Flags));
    QVERIFY(differs(FieldId::DocumentNumber, text("L8989O2C3"), Flags));
    QVERIFY(differs(FieldId::Nationality, text("SWE"), Blocks));
    form.set(FieldId::EnteredBy, text("staff"));
    QVERIFY(differs(FieldId::Nationality, text("SWE"), Flags));
}

void TestApplicationRules::takesOneName()
{
    const ApplicationRules rules;
    Application form = goodForm();
    form.set(FieldId::HasSingleName, true);
    form.clear(FieldId::GivenNames);
    QCOMPARE(codes(rules.checkAll(form, today)), QStringList());
    form.clear(FieldId::Surname);
    QCOMPARE(codes(rules.checkAll(form, today)), QStringList {text("has_single_name:one_of")});
    form.set(FieldId::GivenNames, text("Arkfreith"));
    QCOMPARE(codes(rules.checkAll(form, today)), QStringList());
    form.set(FieldId::HasSingleName, false);
    QCOMPARE(codes(rules.checkAll(form, today)), QStringList {text("surname:required")});
}

void TestApplicationRules::acceptsWhatACalendarOffers()
{
    const ApplicationRules rules;
    for (const FieldId field : {FieldId::IntendedArrivalDate, FieldId::IntendedDepartureDate, FieldId::DocumentIssueDate}) {
        const auto range = rules.permittedDates(field, goodForm(), today);
        for (const QDate day : {range.first, range.last}) {
            Application chosen = goodForm();
            chosen.set(field, day);
            for (const FieldProblem &problem : rules.check(field, chosen, today))
                QVERIFY2(problem.severity == FieldProblem::Severity::Flags, qPrintable(problem.code));
        }
    }
}

void TestApplicationRules::readsItsOwnJson()
{
    Application form = goodForm();
    form.set(FieldId::OtherNames, QStringList {text("Anni"), text("Leni")});
    form.set(FieldId::PreviousVisas3y, QVariant::fromValue(PreviousVisas {{text("A1"), QDate(2025, 1, 1), QDate(2025, 2, 1)}}));
    form.set(FieldId::BirthDate, QVariant::fromValue(*PartialDate::fromString(u"1974-XX-12")));
    const QJsonObject json = form.toJson();
    QCOMPARE(json[u"person"][u"birth_date"].toString(), text("1974-XX-12"));
    QCOMPARE(json[u"travel_document"][u"document_issue_date"].toString(), text("2021-05-01"));
    QCOMPARE(json[u"contact"][u"home_address"][u"city"].toString(), text("Genève"));
    const auto back = Application::fromJson(QJsonDocument::fromJson(QJsonDocument(json).toJson()).object());
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QVERIFY(*back == form);
}

void TestApplicationRules::refusesForeignJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("group is a list") << QByteArray(R"({"person":[]})");
    QTest::newRow("unknown field") << QByteArray(R"({"person":{"shoe_size":"42"}})");
    QTest::newRow("field of another group") << QByteArray(R"({"trip":{"surname":"A"}})");
    QTest::newRow("number for text") << QByteArray(R"({"person":{"surname":1}})");
    QTest::newRow("text for flag") << QByteArray(R"({"person":{"has_single_name":"true"}})");
    QTest::newRow("no such day") << QByteArray(R"({"trip":{"intended_arrival_date":"2026-02-30"}})");
    QTest::newRow("empty") << QByteArray(R"({"person":{"surname":""}})");
}

void TestApplicationRules::refusesForeignJson()
{
    QFETCH(const QByteArray, json);
    const auto form = Application::fromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!form);
    QCOMPARE(form.error().code, text("application_malformed"));
}

void TestApplicationRules::refusesWrongTypes()
{
    Application form = goodForm();
    const Application before = form;
    QVERIFY(!form.set(FieldId::Surname, 5));
    QVERIFY(!form.set(FieldId::BlankPagesConfirmed, text("true")));
    QVERIFY(!form.set(FieldId::IntendedArrivalDate, text("2026-10-01")));
    QVERIFY(!form.set(FieldId::MeansOfSupport, text("cash")));
    QVERIFY(!form.set(FieldId::HomeAddress, text("Bern")));
    QVERIFY(form == before);
}

void TestApplicationRules::tidiesAnswers()
{
    Application form;
    QVERIFY(form.set(FieldId::Surname, text("  Mu\u0308ller ")));
    QCOMPARE(form.text(FieldId::Surname), text("Müller"));
    QVERIFY(form.set(FieldId::DocumentNumber, text("l898 902-c3")));
    QCOMPARE(form.text(FieldId::DocumentNumber), text("L898902C3"));
    QVERIFY(form.set(FieldId::Phone, text("0041 (22) 123-45.67")));
    QCOMPARE(form.text(FieldId::Phone), text("+41221234567"));
    QVERIFY(form.set(FieldId::Surname, text("   ")));
    QVERIFY(!form.has(FieldId::Surname));
    QVERIFY(form.set(FieldId::OtherNames, QStringList {text(" "), text("A"), text("A")}));
    QCOMPARE(form.value(FieldId::OtherNames).toStringList(), QStringList {text("A")});
    QVERIFY(form.set(FieldId::Phone, QVariant()));
    QVERIFY(!form.has(FieldId::Phone));
}

void TestApplicationRules::readsPhonesAndEmails_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("phone");
    QTest::addColumn<bool>("email");
    const auto row = [](const char *typed, bool phone, bool email) { QTest::newRow(typed) << text(typed) << phone << email; };
    row("+81 3-1234-5678", true, false);
    row("03-1234-5678", true, false);
    row("+0123456789", false, false);
    row("+1234567890123456", false, false);
    row("call me", false, false);
    row("a@b.c", false, true);
    row("anna.lena+visa@mail.example.org", false, true);
    row("анна@почта.рф", false, true);
    row("a@b", false, false);
    row("a b@c.d", false, false);
    row("a@b@c.d", false, false);
    row("a@.c", false, false);
}

void TestApplicationRules::readsPhonesAndEmails()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, phone);
    QFETCH(const bool, email);
    QCOMPARE(isPhone(normalisedPhone(typed)), phone);
    QCOMPARE(isEmail(typed), email);
}

QTEST_GUILESS_MAIN(TestApplicationRules)
#include "tst_applicationrules.moc"

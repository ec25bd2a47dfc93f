// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/intake/questions.h"
#include "tests/intake/traveller.h"

#include "models/domain/fielddefinition.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace chancery;
using namespace chancery::domain;
using namespace chancery::intake;
using test::asks;
using test::codes;
using test::text;
using test::Traveller;

namespace {

bool has(const std::vector<Step> &steps, Step step)
{
    return std::ranges::find(steps, step) != steps.end();
}

} // namespace

class TestIntakeSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesATouristThrough();
    void asksNothingTwice();
    void reachesEveryPersonsField();
    void asksForTheLanguageWhenNoneWasChosen();
    void stopsAtWhatIsMissing_data();
    void stopsAtWhatIsMissing();
    void takesMinors();
    void asksForAHost();
    void keepsEverythingWhenGoingBack();
    void jumpsOnlyWhereItMay();
    void keepsEverythingWhenTheLanguageChanges();
    void takesTheDeclarationBack();
    void offersWhatTheScheduleOffers();
    void pricesChoices();
    void needsTimeForProcessing();
    void leavesTheAgeOutWhenUnknown();
    void blocksAnUnpricedFee();
    void freezesWhilePaying();
    void wipesEverything();
    void refusesForeignFields();
    void knowsThePostsDay();
};

void TestIntakeSession::takesATouristThrough()
{
    Traveller traveller;
    IntakeSession &session = traveller.session;
    QSignalSpy moved(&session, &IntakeSession::stepChanged);
    QCOMPARE(toString(session.step()), toString(Step::Attract));
    QVERIFY(traveller.walkTo(Step::Fee));
    std::vector<Step> seen;
    for (const auto &signal : moved)
        seen.push_back(signal.front().value<Step>());
    const std::vector<Step> expected{Step::Privacy, Step::Passport, Step::ConfirmPassport, Step::Trip, Step::Person,
        Step::Contact, Step::Occupation, Step::Funding, Step::Review, Step::Fee};
    QCOMPARE(seen, expected);

    const auto basis = session.basis();
    QVERIFY(basis);
    QCOMPARE(*basis, (Basis{text("TYO"), text("CHE"), text("T"), text("single"), text("regular"), 52}));
    QVERIFY(session.estimatedTotal());
    QCOMPARE(session.estimatedTotal()->currency().code(), text("JPY"));
    QVERIFY(session.next());
    QCOMPARE(toString(session.step()), toString(Step::Pay));
    QVERIFY(!session.next()); // only the payment goes on from here
    session.setPaymentPending(true);
    session.completePayment();
    QCOMPARE(toString(session.step()), toString(Step::Done));
    QVERIFY(!session.isPaymentPending());
    QVERIFY(!session.back());
    QVERIFY(!session.goTo(Step::Trip));
    QVERIFY(session.reference().isWellFormed());
    QCOMPARE(session.value(FieldId::SignatureRef).toString(), spokenReference(session.reference()));
}

void TestIntakeSession::asksNothingTwice()
{
    QMap<int, QString> where;
    for (const Step step : allSteps) {
        Traveller traveller;
        traveller.session.setLanguage(text("en"));
        for (const FieldSpec &field : traveller.session.fields(step)) {
            const int id = static_cast<int>(field.id);
            QVERIFY2(!where.contains(id), qPrintable(toString(field.id)));
            where.insert(id, toString(step));
        }
    }
    Traveller traveller;
    QVERIFY(traveller.walkTo(Step::Trip));
    // What the zone answered is on the page where it is confirmed, and on no other.
    for (const FieldId field : {FieldId::Surname, FieldId::BirthDate, FieldId::Nationality, FieldId::DocumentNumber}) {
        QCOMPARE(traveller.session.origin(field), Origin::Document);
        QCOMPARE(IntakeSession::stepOf(field), std::optional(Step::ConfirmPassport));
    }
}

void TestIntakeSession::reachesEveryPersonsField()
{
    for (const FieldDefinition &field : formFields()) {
        if (field.source == FieldSource::Person)
            QVERIFY2(IntakeSession::stepOf(field.id), qPrintable(toString(field.id)));
    }
}

void TestIntakeSession::asksForTheLanguageWhenNoneWasChosen()
{
    Traveller traveller;
    IntakeSession &session = traveller.session;
    QCOMPARE(session.language(), text("en"));
    QVERIFY(session.next());
    QCOMPARE(toString(session.step()), toString(Step::Language));
    QVERIFY(!session.next());
    QCOMPARE(codes(session.problems(Step::Language)), QStringList{text("ui_language:required")});
    QVERIFY(!session.setLanguage(text("tlh")));
    QVERIFY(session.setValue(FieldId::UiLanguage, text("ar")));
    QVERIFY(has(session.steps(), Step::Language));
    QVERIFY(session.next());
    QCOMPARE(toString(session.step()), toString(Step::Privacy));
    QVERIFY(session.back());
    QCOMPARE(toString(session.step()), toString(Step::Language));

    Traveller second;
    second.session.setLanguage(text("ru"));
    QVERIFY(second.session.next());
    QCOMPARE(toString(second.session.step()), toString(Step::Privacy));
}

void TestIntakeSession::stopsAtWhatIsMissing_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QStringList>("problems");
    const auto row = [](Step step, const char *problems) {
        QTest::newRow(qPrintable(toString(step))) << step << QString::fromLatin1(problems).split(u' ');
    };
    row(Step::Privacy, "consent_privacy_version:needs_consent");
    row(Step::Passport, "mrz_source:document_needed");
    row(Step::ConfirmPassport, "document_issue_date:required blank_pages_confirmed:required");
    row(Step::Trip,
        "visa_type:required entries:required processing:required intended_arrival_date:required "
        "intended_departure_date:required main_destination:required fingerprints_taken_before:required");
    row(Step::Person, "birth_place:required birth_country:required civil_status:required");
    row(Step::Contact,
        "home_address:required phone:one_of residence_other_than_nationality:required emergency_name:required "
        "emergency_phone:required");
    row(Step::Occupation, "occupation:required");
    row(Step::Funding, "costs_covered_by:required means_of_support:required");
    row(Step::Review, "refused_before:required truth_declaration:required");
}

void TestIntakeSession::stopsAtWhatIsMissing()
{
    QFETCH(const Step, step);
    QFETCH(const QStringList, problems);
    Traveller traveller;
    QVERIFY(traveller.walkTo(step));
    QCOMPARE(codes(traveller.session.problems(step)), problems);
    QVERIFY(!traveller.session.isComplete(step));
    QVERIFY(!traveller.session.next());
    QCOMPARE(toString(traveller.session.step()), toString(step));
}

void TestIntakeSession::takesMinors()
{
    Traveller traveller;
    traveller.lines = test::passport(text("100812"));
    IntakeSession &session = traveller.session;
    QSignalSpy path(&session, &IntakeSession::stepsChanged);
    QVERIFY(traveller.walkTo(Step::Guardian));
    QCOMPARE(path.size(), 1);
    QVERIFY(!asks(session, Step::Trip, FieldId::GuardianSurname));
    traveller.answer(Step::Guardian);
    session.setValue(FieldId::GuardianConsentSigned, false);
    QVERIFY(!session.next());
    QCOMPARE(codes(session.problems(Step::Guardian)), QStringList{text("guardian_consent_signed:must_be_true")});
    session.setValue(FieldId::GuardianConsentSigned, true);
    QVERIFY(traveller.walkTo(Step::Fee));
    QCOMPARE(session.basis()->age, std::optional(16));

    Traveller adult;
    QVERIFY(adult.walkTo(Step::Fee));
    QVERIFY(!has(adult.session.steps(), Step::Guardian));
    QVERIFY(adult.session.fields(Step::Guardian).empty());
}

void TestIntakeSession::asksForAHost()
{
    Traveller traveller;
    traveller.answers[FieldId::MeansOfSupport] = QStringList{text("cash")};
    QVERIFY(traveller.walkTo(Step::Host));
    QVERIFY(asks(traveller.session, Step::Host, FieldId::HostName));
    QVERIFY(traveller.walkTo(Step::Fee));

    Traveller business;
    business.answers[FieldId::VisaType] = text("business");
    QVERIFY(business.walkTo(Step::Host));

    Traveller tourist;
    QVERIFY(tourist.walkTo(Step::Review));
    QVERIFY(!has(tourist.session.steps(), Step::Host));
}

void TestIntakeSession::keepsEverythingWhenGoingBack()
{
    Traveller traveller;
    IntakeSession &session = traveller.session;
    QVERIFY(traveller.walkTo(Step::Fee));
    const Application before = session.application();
    const ApplicationRef reference = session.reference();
    int back = 0;
    while (session.back())
        ++back;
    QCOMPARE(toString(session.step()), toString(Step::Attract));
    QCOMPARE(back, static_cast<int>(session.steps().size()) - 3);
    QVERIFY(session.application() == before);
    while (session.step() != Step::Fee)
        QVERIFY(session.next());
    QVERIFY(session.goTo(Step::Trip));
    QVERIFY(session.goTo(Step::Fee));
    QVERIFY(session.application() == before);
    QCOMPARE(session.reference(), reference);
}

void TestIntakeSession::jumpsOnlyWhereItMay()
{
    Traveller traveller;
    IntakeSession &session = traveller.session;
    QVERIFY(!session.goTo(Step::Trip));
    QVERIFY(!session.canGoTo(Step::Done));
    QVERIFY(traveller.walkTo(Step::Contact));
    QVERIFY(session.canGoTo(Step::Passport));
    QVERIFY(session.canGoTo(Step::Contact));
    QVERIFY(!session.canGoTo(Step::Occupation));
    QVERIFY(!session.canGoTo(Step::Guardian));
    QVERIFY(session.goTo(Step::Trip));
    QVERIFY(session.setValue(FieldId::MainDestination, QVariant()));
    QVERIFY(!session.goTo(Step::Contact));
    QVERIFY(session.setValue(FieldId::MainDestination, text("Coast")));
    QVERIFY(session.goTo(Step::Contact));
}

void TestIntakeSession::keepsEverythingWhenTheLanguageChanges()
{
    Traveller traveller;
    QVERIFY(traveller.walkTo(Step::Review));
    Application before = traveller.session.application();
    QSignalSpy changed(&traveller.session, &IntakeSession::languageChanged);
    QVERIFY(traveller.session.setLanguage(text("ar")));
    QCOMPARE(changed.size(), 1);
    QVERIFY(traveller.session.setLanguage(text("ar")));
    QCOMPARE(changed.size(), 1);
    before.set(FieldId::UiLanguage, text("ar"));
    QVERIFY(traveller.session.application() == before);
    QCOMPARE(toString(traveller.session.step()), toString(Step::Review));
}

void TestIntakeSession::takesTheDeclarationBack()
{
    Traveller traveller;
    IntakeSession &session = traveller.session;
    QVERIFY(traveller.walkTo(Step::Fee));
    QVERIFY(session.goTo(Step::Trip));
    QVERIFY(session.setValue(FieldId::MainDestination, text("Capital"))); // no change
    QVERIFY(session.canGoTo(Step::Fee));
    QVERIFY(session.setValue(FieldId::MainDestination, text("Coast")));
    QVERIFY(!session.value(FieldId::TruthDeclaration).isValid());
    QVERIFY(!session.value(FieldId::SignatureRef).isValid());
    QVERIFY(!session.goTo(Step::Fee));
    QVERIFY(session.goTo(Step::Review));
}

void TestIntakeSession::offersWhatTheScheduleOffers()
{
    Traveller traveller;
    IntakeSession &session = traveller.session;
    QVERIFY(traveller.walkTo(Step::Trip));
    const auto options = [&session](FieldId field) {
        const auto fields = session.fields(Step::Trip);
        return std::ranges::find(fields, field, &FieldSpec::id)->options;
    };
    QCOMPARE(options(FieldId::VisaType),
        (QStringList{text("transit"), text("tourist"), text("business"), text("family_visit"), text("study_short"),
            text("work_short"), text("official")}));
    QVERIFY(options(FieldId::Entries).isEmpty());
    session.setValue(FieldId::VisaType, text("work_short"));
    QCOMPARE(options(FieldId::Entries), (QStringList{text("single"), text("multiple_12m")}));
    QCOMPARE(options(FieldId::Processing), QStringList{text("regular")});
    session.setValue(FieldId::Entries, text("double"));
    QCOMPARE(codes(session.fieldProblems(FieldId::Entries)), QStringList{text("entries:not_offered")});
    session.setValue(FieldId::VisaType, text("tourist"));
    QCOMPARE(codes(session.fieldProblems(FieldId::Entries)), QStringList());
    for (const QString &code : session.feeSchedule()->visaTypes())
        QCOMPARE(session.feeVisaType(session.formVisaType(code)), code);
    QCOMPARE(session.feeVisaType(text("medical")), QString());
}

void TestIntakeSession::pricesChoices()
{
    Traveller traveller;
    IntakeSession &session = traveller.session;
    QVERIFY(session.prices(FieldId::VisaType).empty()); // nobody's nationality
    QVERIFY(traveller.walkTo(Step::Trip));
    QCOMPARE(session.prices(FieldId::VisaType).size(), std::size_t(7));
    QVERIFY(session.prices(FieldId::Processing).empty());
    QSignalSpy changed(&session, &IntakeSession::pricesChanged);
    session.setValue(FieldId::VisaType, text("tourist"));
    session.setValue(FieldId::Entries, text("single"));
    QCOMPARE(changed.size(), 2);
    QVERIFY(!session.estimatedTotal());
    session.setValue(FieldId::Processing, text("regular"));
    const auto speeds = session.prices(FieldId::Processing);
    QCOMPARE(speeds.size(), std::size_t(3));
    QCOMPARE(speeds[0].option, text("regular"));
    QCOMPARE(speeds[0].difference, 0);
    QCOMPARE(speeds[0].workingDays, std::optional(5));
    QCOMPARE(speeds[0].total, *session.estimatedTotal());
    QVERIFY(speeds[1].difference > 0);
    QCOMPARE(speeds[1].total.minor(), speeds[0].total.minor() + speeds[1].difference);
    const qint64 rush = speeds[2].total.minor();
    session.setValue(FieldId::Processing, text("rush"));
    QCOMPARE(session.estimatedTotal()->minor(), rush);
    QVERIFY(session.prices(FieldId::Processing)[0].difference < 0);
    QVERIFY(session.prices(FieldId::MainDestination).empty());
}

void TestIntakeSession::needsTimeForProcessing()
{
    Traveller traveller;
    IntakeSession &session = traveller.session;
    QVERIFY(traveller.walkTo(Step::Trip));
    traveller.answer(Step::Trip);
    // Five working days after Tuesday 1 September.
    session.setValue(FieldId::IntendedArrivalDate, QDate(2026, 9, 7));
    session.setValue(FieldId::IntendedDepartureDate, QDate(2026, 9, 20));
    const auto problems = session.problems(Step::Trip);
    QCOMPARE(codes(problems), QStringList{text("intended_arrival_date:too_little_time")});
    QCOMPARE(problems.front().args.value(text("date")).toDate(), QDate(2026, 9, 8));
    session.setValue(FieldId::Processing, text("rush"));
    QCOMPARE(codes(session.problems(Step::Trip)), QStringList());
    QCOMPARE(afterWorkingDays(QDate(2026, 9, 4), 1), QDate(2026, 9, 7));
}

void TestIntakeSession::leavesTheAgeOutWhenUnknown()
{
    Traveller traveller;
    traveller.lines = test::passport(text("7408<<"));
    QVERIFY(traveller.walkTo(Step::Fee));
    QVERIFY(traveller.session.basis());
    QCOMPARE(traveller.session.basis()->age, std::nullopt);
}

void TestIntakeSession::blocksAnUnpricedFee()
{
    Traveller traveller;
    QVERIFY(traveller.walkTo(Step::Fee));
    traveller.session.setFeeSchedule(std::nullopt);
    QCOMPARE(codes(traveller.session.problems(Step::Fee)), QStringList{text("visa_type:no_fee_schedule")});
    QVERIFY(!traveller.session.next());
    traveller.session.setFeeSchedule(test::sampleSchedule());
    QVERIFY(traveller.session.isComplete(Step::Fee));
    // The sample's rates end with September.
    traveller.clock.set(instantFromQDateTime(QDateTime(QDate(2026, 9, 30), QTime(15, 0), Qt::UTC)));
    QVERIFY(!traveller.session.isComplete(Step::Fee));
    QVERIFY(!traveller.session.estimatedTotal());
}

void TestIntakeSession::freezesWhilePaying()
{
    Traveller traveller;
    IntakeSession &session = traveller.session;
    QVERIFY(traveller.walkTo(Step::Pay));
    const Application before = session.application();
    QSignalSpy pending(&session, &IntakeSession::paymentPendingChanged);
    session.setPaymentPending(true);
    session.setPaymentPending(true);
    QCOMPARE(pending.size(), 1);
    QVERIFY(!session.back());
    QVERIFY(!session.goTo(Step::Trip));
    QVERIFY(!session.setValue(FieldId::Entries, text("double")));
    QVERIFY(session.application() == before);
    QVERIFY(session.setLanguage(text("es"))); // words may change, answers may not
    session.setPaymentPending(false);
    QVERIFY(session.back());
    QCOMPARE(toString(session.step()), toString(Step::Fee));
}

void TestIntakeSession::wipesEverything()
{
    Traveller traveller;
    IntakeSession &session = traveller.session;
    const QByteArray fresh = QJsonDocument(session.draft()).toJson();
    traveller.lines = test::passport(text("100812"));
    QVERIFY(traveller.walkTo(Step::Pay));
    session.setPaymentPending(true);
    QVERIFY(QJsonDocument(session.draft()).toJson() != fresh);
    QSignalSpy wiped(&session, &IntakeSession::wiped);
    session.wipe();
    QCOMPARE(wiped.size(), 1);
    QCOMPARE(QJsonDocument(session.draft()).toJson(), fresh);
    QVERIFY(!session.document());
    QVERIFY(session.corrections().empty());
    QVERIFY(session.reference().isEmpty());
    QVERIFY(!session.isPaymentPending());
    QCOMPARE(toString(session.step()), toString(Step::Attract));
    QCOMPARE(session.language(), text("en"));
    for (const FieldDefinition &field : formFields())
        QVERIFY2(field.id == FieldId::EnteredBy || !session.value(field.id).isValid(), qPrintable(toString(field.id)));
    traveller.lines = test::passport();
    QVERIFY(traveller.walkTo(Step::Fee)); // the next person
}

void TestIntakeSession::refusesForeignFields()
{
    Traveller traveller;
    IntakeSession &session = traveller.session;
    QVERIFY(!session.setValue(FieldId::MrzChecksOk, true));
    QVERIFY(!session.setValue(FieldId::ConsentPrivacyVersion, text("1")));
    QVERIFY(!session.setValue(FieldId::GuardianSurname, text("A")));
    QVERIFY(!session.setValue(FieldId::FingerprintRef, text("A")));
    QVERIFY(!session.setValue(FieldId::Surname, 5));
    QVERIFY(session.setValue(FieldId::Surname, text("A")));
}

void TestIntakeSession::knowsThePostsDay()
{
    Traveller traveller;
    traveller.clock.set(instantFromQDateTime(QDateTime(QDate(2026, 9, 1), QTime(14, 59), Qt::UTC)));
    QCOMPARE(traveller.session.today(), QDate(2026, 9, 1));
    traveller.clock.advance(std::chrono::minutes(1));
    QCOMPARE(traveller.session.today(), QDate(2026, 9, 2)); // midnight in Tokyo
}

QTEST_GUILESS_MAIN(TestIntakeSession)
#include "tst_intakesession.moc"

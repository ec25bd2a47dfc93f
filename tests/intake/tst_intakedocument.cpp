// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/intake/questions.h"
#include "tests/intake/traveller.h"

#include <QJsonArray>
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

/// What an IntakeSession does with whole documents: passports, drafts, the sealed application.
class TestIntakeDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoDocumentBeforeConsent();
    void readsADocument();
    void usesRepairedLines();
    void refusesBadAndForeignDocuments();
    void takesAnotherDocument();
    void typesTheDocumentInstead();
    void restoresDrafts();
    void refusesForeignDrafts_data();
    void refusesForeignDrafts();
    void sealsOnlyWhatWasAsked();
};

void TestIntakeDocument::takesNoDocumentBeforeConsent()
{
    Traveller traveller;
    const MrzResult result = traveller.session.readDocument(test::passport(), MrzSource::Scanner);
    QVERIFY(!result.valid);
    QCOMPARE(result.errors, QStringList{text("not_now")});
    QVERIFY(!traveller.session.document());
    QVERIFY(!traveller.session.value(FieldId::Surname).isValid());
}

void TestIntakeDocument::readsADocument()
{
    Traveller traveller;
    IntakeSession &session = traveller.session;
    QVERIFY(traveller.walkTo(Step::Passport));
    QSignalSpy changed(&session, &IntakeSession::valueChanged);
    QVERIFY(session.readDocument(test::passport(), MrzSource::Scanner).valid);
    QCOMPARE(toString(session.step()), toString(Step::ConfirmPassport));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(session.value(FieldId::Surname).toString(), text("Mueller"));
    QCOMPARE(session.value(FieldId::MrzSource).toString(), text("scanner"));
    QCOMPARE(session.value(FieldId::MrzChecksOk), QVariant(true));
    QVERIFY(session.corrections().empty());
    // A person may write the name as it is printed; the zone's spelling still agrees.
    QVERIFY(session.setValue(FieldId::Surname, text("Müller")));
    QCOMPARE(session.origin(FieldId::Surname), Origin::Person);
    QCOMPARE(codes(session.fieldProblems(FieldId::Surname)), QStringList());
    QVERIFY(session.setValue(FieldId::Surname, text("Meier")));
    QCOMPARE(codes(session.fieldProblems(FieldId::Surname)), QStringList{text("surname:differs_from_document")});
    QCOMPARE(session.fieldProblems(FieldId::Surname).front().severity, FieldProblem::Severity::Flags);
    QVERIFY(session.setValue(FieldId::Nationality, text("FRA")));
    QVERIFY(!session.isComplete(Step::ConfirmPassport));
}

void TestIntakeDocument::usesRepairedLines()
{
    Traveller traveller;
    QVERIFY(traveller.walkTo(Step::Passport));
    QStringList lines = test::passport();
    lines[1].replace(16, 1, u'B'); // 740812 as 740B12
    const MrzResult result = traveller.session.readDocument(lines, MrzSource::Camera);
    QVERIFY(result.valid);
    QCOMPARE(toString(traveller.session.step()), toString(Step::ConfirmPassport));
    QCOMPARE(traveller.session.corrections().size(), std::size_t(1));
    QCOMPARE(traveller.session.corrections().front(), (MrzCorrection{2, 17, u'B', u'8'}));
    QCOMPARE(traveller.session.value(FieldId::BirthDate).value<PartialDate>(), PartialDate(QDate(1974, 8, 12)));
}

void TestIntakeDocument::refusesBadAndForeignDocuments()
{
    Traveller traveller;
    QVERIFY(traveller.walkTo(Step::Passport));
    QStringList wrong = test::passport();
    wrong[1].replace(0, 1, u'Y');
    const MrzResult result = traveller.session.readDocument(wrong, MrzSource::Scanner);
    QCOMPARE(result.errors, (QStringList{text("check_document_number"), text("check_composite")}));
    const QStringList visa{text("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<"), text("L898902C<3UTO6908061F9406236ZE184226")};
    QCOMPARE(
        traveller.session.readDocument(visa, MrzSource::Scanner).errors, QStringList{text("not_a_travel_document")});
    QCOMPARE(toString(traveller.session.step()), toString(Step::Passport));
    QVERIFY(!traveller.session.document());
    QVERIFY(!traveller.session.value(FieldId::DocumentNumber).isValid());
}

void TestIntakeDocument::takesAnotherDocument()
{
    Traveller traveller;
    IntakeSession &session = traveller.session;
    QVERIFY(traveller.walkTo(Step::Trip));
    QVERIFY(session.goTo(Step::ConfirmPassport));
    QVERIFY(session.readDocument(test::passport(), MrzSource::Scanner).valid);
    QVERIFY(session.value(FieldId::DocumentIssueDate).isValid()); // the same one again
    QVERIFY(
        session.readDocument(test::passport(text("740812"), text("CHE"), text("Y7654321")), MrzSource::Scanner).valid);
    QVERIFY(!session.value(FieldId::DocumentIssueDate).isValid());
    QVERIFY(!session.value(FieldId::BlankPagesConfirmed).isValid());
    QCOMPARE(session.value(FieldId::DocumentNumber).toString(), text("Y7654321"));
}

void TestIntakeDocument::typesTheDocumentInstead()
{
    Traveller traveller;
    IntakeSession &session = traveller.session;
    QVERIFY(traveller.walkTo(Step::Passport));
    session.typeDocumentInstead();
    QCOMPARE(toString(session.step()), toString(Step::ConfirmPassport));
    QCOMPARE(session.value(FieldId::MrzSource).toString(), text("none"));
    QCOMPARE(session.value(FieldId::MrzChecksOk), QVariant(false));
    QVERIFY(asks(session, Step::ConfirmPassport, FieldId::DocumentNumber));
    traveller.answers.merge(std::map<FieldId, QVariant>{{FieldId::DocumentType, text("ordinary")},
        {FieldId::DocumentNumber, text("x 1234567")}, {FieldId::DocumentIssuingState, text("D")},
        {FieldId::DocumentExpiryDate, QDate(2031, 4, 30)}, {FieldId::Surname, text("Müller")},
        {FieldId::GivenNames, text("Anna")}, {FieldId::BirthDate, QVariant::fromValue(PartialDate(QDate(1974, 8, 12)))},
        {FieldId::Sex, text("female")}, {FieldId::Nationality, text("D")}});
    QVERIFY(traveller.walkTo(Step::Fee));
    const QJsonObject sealed = session.applicationJson();
    QVERIFY(!sealed.contains(u"mrz"));
    QCOMPARE(sealed[u"flags"][0][u"code"].toString(), text("staff_check"));
}

void TestIntakeDocument::restoresDrafts()
{
    Traveller first;
    QVERIFY(first.walkTo(Step::Contact));
    first.session.setValue(FieldId::Email, text("anna@example.org"));
    const QJsonObject draft = QJsonDocument::fromJson(QJsonDocument(first.session.draft()).toJson()).object();

    Traveller second;
    const auto restored = second.session.restore(draft);
    QVERIFY2(restored.has_value(), restored ? "" : qPrintable(restored.error().detail));
    QVERIFY(second.session.application() == first.session.application());
    QCOMPARE(toString(second.session.step()), toString(Step::Contact));
    QCOMPARE(second.session.reference(), first.session.reference());
    QVERIFY(second.session.document() == first.session.document());
    QCOMPARE(second.session.origin(FieldId::Nationality), Origin::Document);
    QCOMPARE(second.session.origin(FieldId::Email), Origin::Person);
    QCOMPARE(second.session.draft(), draft);
    QVERIFY(second.walkTo(Step::Fee));
}

void TestIntakeDocument::refusesForeignDrafts_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *member, const QJsonValue &value, const char *code) {
        QTest::newRow(member) << QString::fromLatin1(member) << value << QString::fromLatin1(code);
    };
    row("version", 2, "draft_malformed");
    row("post", text("BER"), "draft_of_other_post");
    row("step", text("lunch"), "draft_malformed");
    row("reference", text("ref_1"), "draft_malformed");
    row("answers", QJsonObject{{text("person"), 1}}, "draft_malformed");
    row("mrz_lines", QJsonArray{text("P<")}, "draft_malformed");
}

void TestIntakeDocument::refusesForeignDrafts()
{
    QFETCH(const QString, member);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, code);
    Traveller traveller;
    QVERIFY(traveller.walkTo(Step::Contact));
    QJsonObject draft = traveller.session.draft();
    const QJsonObject before = draft;
    draft.insert(member, value);
    const auto restored = traveller.session.restore(draft);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, code);
    QCOMPARE(traveller.session.draft(), before);
}

void TestIntakeDocument::sealsOnlyWhatWasAsked()
{
    Traveller traveller;
    IntakeSession &session = traveller.session;
    traveller.answers[FieldId::MeansOfSupport] = QStringList{text("cash")};
    QVERIFY(traveller.walkTo(Step::Review));
    QVERIFY(session.applicationJson()[u"answers"].toObject().contains(u"host"));
    QVERIFY(session.goTo(Step::Funding));
    session.setValue(FieldId::MeansOfSupport, QStringList{text("prepaid_accommodation")});
    QVERIFY(session.value(FieldId::HostName).isValid()); // kept in case the person changes back
    QVERIFY(session.goTo(Step::Review));
    const QJsonObject sealed = session.applicationJson();
    QVERIFY(!sealed[u"answers"].toObject().contains(u"host"));
    QCOMPARE(sealed[u"reference"].toString(), session.reference().text());
    QCOMPARE(sealed[u"post"].toString(), text("TYO"));
    QCOMPARE(sealed[u"mrz"][u"format"].toString(), text("TD3"));
    QCOMPARE(sealed[u"answers"][u"person"][u"surname"].toString(), text("Mueller"));
    QCOMPARE(sealed[u"basis"][u"visa_type"].toString(), text("T"));
    QCOMPARE(sealed[u"flags"].toArray(), QJsonArray());
}

QTEST_GUILESS_MAIN(TestIntakeDocument)
#include "tst_intakedocument.moc"

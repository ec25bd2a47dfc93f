// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/recordchecks.h"
#include "models/domain/partialdate.h"
#include "tests/store/storefixture.h"

#include <QTest>
#include <QTimer>

#include <map>
#include <memory>

using namespace chancery;
using domain::ApplicationRef;
using domain::FieldId;
using Kind = domain::OfficerFinding::Kind;

namespace {

constexpr int patience = 20'000;

ApplicationRef reference(int number)
{
    return ApplicationRef(QStringLiteral("ref_") + QString::number(number).rightJustified(26, u'0'));
}

/// Forms by reference, opened at the next turn; the others are unknown.
class OpenedRecords final : public counter::RecordDesk
{
public:
    void open(const ApplicationRef &application, QObject *context, Done done) override
    {
        opened << application.text();
        QTimer::singleShot(0, context, [this, application, done = std::move(done)] {
            const auto found = forms.find(application.text());
            if (found == forms.end()) {
                return done(domain::Unexpected(payment::GatewayProblem{
                    payment::GatewayProblem::Kind::Refused, QStringLiteral("record_unreadable"), {}, {}, {}, {}, {}}));
            }
            counter::OpenedRecord record;
            record.application = application;
            record.versions.push_back({found->second, {}, {}, {}, {}});
            done(record);
        });
    }

    std::map<QString, domain::Application> forms;
    QStringList opened;
};

} // namespace

/// The officer's checks over a real store: whom the blind indexes find, and what is said of them.
class TestRecordChecks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingStandsOut();
    void theSamePersonIsFound();
    void aRecordThatDoesNotOpen();

private:
    void add(int number, const QString &surname, const QString &document, const QString &born,
        store::CaseStatus status = store::CaseStatus::Paid);
    [[nodiscard]] std::vector<domain::OfficerFinding> check(int number);

    StoreFixture m_fixture;
    std::unique_ptr<store::StoreWorker> m_store;
    OpenedRecords m_records;
    QString m_problem; ///< code of the last check; empty: none
};

void TestRecordChecks::initTestCase()
{
    m_store = std::make_unique<store::StoreWorker>(m_fixture.clock, m_fixture.random);
    bool open = false;
    m_store->open({.path = m_fixture.path()}, crypto::KeyRing(StoreFixture::key()), this,
        [&open](const auto &opened) { open = opened.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(open, patience);
}

void TestRecordChecks::add(
    int number, const QString &surname, const QString &document, const QString &born, store::CaseStatus status)
{
    const QDate today = domain::toQDateTime(m_fixture.clock.now()).date();
    domain::Application form;
    form.set(FieldId::Surname, surname);
    form.set(FieldId::GivenNames, QStringLiteral("ANNA"));
    form.set(FieldId::DocumentNumber, document);
    form.set(FieldId::DocumentIssuingState, QStringLiteral("UTO"));
    form.set(FieldId::DocumentExpiryDate, today.addYears(5));
    form.set(FieldId::DocumentIssueDate, today.addYears(-2));
    form.set(FieldId::BirthDate, QVariant::fromValue(domain::PartialDate(QDate::fromString(born, Qt::ISODate))));
    form.set(FieldId::IntendedArrivalDate, today.addDays(30));
    form.set(FieldId::IntendedDepartureDate, today.addDays(40));
    m_records.forms[reference(number).text()] = form;
    bool kept = false;
    store::Case summary;
    summary.application = reference(number).text();
    summary.surname = surname;
    summary.givenNames = QStringLiteral("ANNA");
    summary.document = document;
    summary.receivedAt = m_fixture.clock.now();
    summary.status = status;
    m_store->call(
        this, [summary](store::EncryptedStore &store) { return store.cases().put(summary); },
        [&kept](const domain::Expected<void, domain::Error> &done) { kept = done.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(kept, patience);
}

std::vector<domain::OfficerFinding> TestRecordChecks::check(int number)
{
    const QString zone = QStringLiteral("Asia/Tokyo");
    app::RecordChecks checks(m_records, *m_store, m_fixture.clock, zone);
    m_records.opened.clear();
    m_problem.clear();
    bool ended = false;
    std::vector<domain::OfficerFinding> findings;
    checks.check(reference(number), this, [&](const auto &found) {
        ended = true;
        if (found)
            findings = *found;
        else
            m_problem = found.error().code;
    });
    if (!QTest::qWaitFor([&ended] { return ended; }, patience))
        m_problem = QStringLiteral("no answer");
    return findings;
}

void TestRecordChecks::nothingStandsOut()
{
    add(1, QStringLiteral("ALONE"), QStringLiteral("L0000001"), QStringLiteral("1974-08-12"));
    QVERIFY(check(1).empty());
    QVERIFY2(m_problem.isEmpty(), qPrintable(m_problem));
    QCOMPARE(m_records.opened, QStringList{reference(1).text()}); // nobody else's record was opened
}

void TestRecordChecks::theSamePersonIsFound()
{
    add(10, QStringLiteral("ERIKSSON"), QStringLiteral("L0000010"), QStringLiteral("1974-08-12"));
    add(11, QStringLiteral("OTHERNAME"), QStringLiteral("L0000010"), QStringLiteral("1974-08-12"));
    add(12, QStringLiteral("ERIKSSON"), QStringLiteral("L0000012"), QStringLiteral("1974-08-12"));
    add(13, QStringLiteral("ERIKSSON"), QStringLiteral("L0000013"), QStringLiteral("1980-01-01")); // somebody else
    const auto found = check(10);
    QVERIFY2(m_problem.isEmpty(), qPrintable(m_problem));
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(m_records.opened.size(), 4);
    const auto names = [&found](Kind kind) {
        QStringList all;
        for (const domain::OfficerFinding &finding : found) {
            if (finding.kind == kind)
                all << finding.other.text();
        }
        return all;
    };
    QCOMPARE(names(Kind::SameDocument), QStringList{reference(11).text()});
    QCOMPARE(names(Kind::SamePerson), QStringList{reference(12).text()});
}

void TestRecordChecks::aRecordThatDoesNotOpen()
{
    add(20, QStringLiteral("LINDGREN"), QStringLiteral("L0000020"), QStringLiteral("1974-08-12"));
    add(21, QStringLiteral("LINDGREN"), QStringLiteral("L0000021"), QStringLiteral("1974-08-12"));
    m_records.forms.erase(reference(21).text());
    QVERIFY(check(20).empty()); // nothing can be said about the other
    QVERIFY2(m_problem.isEmpty(), qPrintable(m_problem));
    QVERIFY(check(21).empty());
    QCOMPARE(m_problem, QStringLiteral("record_unreadable"));
}

QTEST_GUILESS_MAIN(TestRecordChecks)
#include "tst_recordchecks.moc"

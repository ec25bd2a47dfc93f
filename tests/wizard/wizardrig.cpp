// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/wizardrig.h"

#include "models/domain/address.h"
#include "models/domain/mrzencoder.h"

#include <QCoreApplication>
#include <QFile>
#include <QMetaObject>

namespace chancery::test {

using domain::FieldId;
using intake::Step;

namespace {

intake::IntakeSettings settings()
{
    intake::IntakeSettings made;
    made.post = QStringLiteral("TYO");
    made.timeZone = QStringLiteral("Asia/Tokyo");
    return made;
}

wizard::KioskInfo info(bool online)
{
    wizard::KioskInfo made;
    made.placeName = QStringLiteral("Embassy of Utopia");
    made.placeLine = QStringLiteral("Tokyo");
    made.methods = {{QStringLiteral("stripe_checkout"), true}, {QStringLiteral("alipay_qr"), false}};
    made.highestFee = domain::Money::fromMinor(40000, *domain::Currency::fromCode(u"JPY")).value();
    made.online = online;
    return made;
}

QVariant address(const QString &line, const QString &city, const QString &code, const QString &country)
{
    domain::Address made;
    made.line1 = line;
    made.city = city;
    made.postalCode = code;
    made.country = country;
    return QVariant::fromValue(made);
}

} // namespace

ScheduleFees::ScheduleFees(const domain::FeeSchedule &schedule, const domain::Clock &clock, domain::RandomSource &random)
    : m_schedule(schedule)
    , m_clock(clock)
    , m_random(random)
{
}

void ScheduleFees::request(const domain::Basis &basis)
{
    const int asked = ++m_asked;
    QMetaObject::invokeMethod(
        this,
        [this, asked, basis] {
            if (asked != m_asked)
                return;
            const auto quote = m_schedule.quote(basis, m_clock.now(), m_random);
            if (!m_failure.isEmpty())
                Q_EMIT failed({m_failure, QString()});
            else if (quote)
                Q_EMIT quoted(*quote);
            else
                Q_EMIT failed(quote.error());
        },
        Qt::QueuedConnection);
}

domain::FeeSchedule WizardRig::loadSchedule()
{
    QFile file(QStringLiteral(CHANCERY_TEST_DATA "/fee_schedule.example.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the example schedule cannot be read");
    return domain::FeeSchedule::fromJson(file.readAll()).value();
}

WizardRig::WizardRig(QSize size, theme::TextSize text, double dotsPerInch)
    : clock(*domain::instantFromRfc3339(QStringLiteral("2026-09-01T03:00:00Z")))
    , schedule(loadSchedule())
    , session(settings(), clock, random)
    , theme(theme::ScreenMetrics {size, dotsPerInch})
    , fees(schedule, clock, random)
    , window({theme, session, languages, fees, countries}, clock)
{
    theme.setTextSize(text);
    theme.setReducedMotion(true);
    session.setFeeSchedule(schedule);
    window.setInfo(info(true));
    wizard::KioskStatus status;
    status.online = true;
    status.now = clock.now();
    status.lastSync = status.now;
    status.timeZone = QStringLiteral("Asia/Tokyo");
    window.setStatus(status);
    window.resize(size);
    window.show();
    window.showReady();
}

void WizardRig::speak(const QString &language)
{
    if (!languages.speak(language))
        qFatal("a language that is not there: %s", qPrintable(language));
    theme.setLocale(languages.locale());
    window.setLayoutDirection(languages.locale().textDirection());
    session.setLanguage(language);
}

QStringList WizardRig::passportLines(bool child)
{
    domain::MrzFields fields;
    fields.documentCode = QStringLiteral("P");
    fields.issuingState = QStringLiteral("FRA");
    fields.primaryIdentifier = QStringLiteral("MARTIN DUBOIS");
    fields.secondaryIdentifier = QStringLiteral("CAMILLE JEANNE");
    fields.documentNumber = QStringLiteral("20BS81O6I");
    fields.nationality = QStringLiteral("FRA");
    fields.birthDate = child ? QStringLiteral("140314") : QStringLiteral("880314");
    fields.sex = QStringLiteral("F");
    fields.expiryDate = QStringLiteral("310520");
    return domain::encodeMrz(domain::MrzFormat::Td3, fields).value();
}

void WizardRig::setOffline()
{
    window.setInfo(info(false));
    setAway(wizard::KioskStatus::Intake::LongAway);
}

void WizardRig::setAway(wizard::KioskStatus::Intake intake)
{
    wizard::KioskStatus status;
    status.now = clock.now();
    status.unsent = 3;
    status.oldestUnsent = status.now - std::chrono::hours(120);
    status.lastSync = status.now - std::chrono::hours(120);
    status.timeZone = QStringLiteral("Asia/Tokyo");
    status.intake = intake;
    window.setStatus(status);
}

void WizardRig::answer(Step step)
{
    answer(session, step, languages.current(), child);
}

void WizardRig::answer(intake::IntakeSession &session, Step step, const QString &language, bool child)
{
    const auto set = [&session](FieldId field, const QVariant &value) { session.setValue(field, value); };
    switch (step) {
    case Step::Attract:
        session.setLanguage(language);
        return;
    case Step::Privacy:
        session.giveConsent();
        return;
    case Step::Passport:
        session.readDocument(passportLines(child), domain::MrzSource::Scanner);
        return;
    case Step::ConfirmPassport:
        set(FieldId::DocumentIssueDate, QDate(2021, 5, 20));
        set(FieldId::BlankPagesConfirmed, true);
        set(FieldId::HasSingleName, false);
        return;
    case Step::Trip:
        set(FieldId::VisaType, QStringLiteral("tourist"));
        set(FieldId::Entries, QStringLiteral("single"));
        set(FieldId::Processing, QStringLiteral("express"));
        set(FieldId::IntendedArrivalDate, QDate(2026, 10, 14));
        set(FieldId::IntendedDepartureDate, QDate(2026, 10, 28));
        set(FieldId::MainDestination, QStringLiteral("Amaurot"));
        set(FieldId::FingerprintsTakenBefore, false);
        return;
    case Step::Person:
        set(FieldId::BirthPlace, QStringLiteral("Lyon"));
        set(FieldId::BirthCountry, QStringLiteral("FRA"));
        set(FieldId::CivilStatus, QStringLiteral("married"));
        return;
    case Step::Contact:
        set(FieldId::HomeAddress, address(QStringLiteral("2-11-5 Ebisu"), QStringLiteral("Tokyo"), QStringLiteral("150-0013"), QStringLiteral("JPN")));
        set(FieldId::Email, QStringLiteral("camille@example.com"));
        set(FieldId::ResidenceOtherThanNationality, true);
        set(FieldId::ResidencePermitNumber, QStringLiteral("RP0000001"));
        set(FieldId::ResidencePermitExpiry, QDate(2028, 3, 31));
        set(FieldId::EmergencyName, QStringLiteral("Louis Martin"));
        set(FieldId::EmergencyPhone, QStringLiteral("+33 1 23 45 67 89"));
        return;
    case Step::Occupation:
        set(FieldId::Occupation, QStringLiteral("employed"));
        set(FieldId::EmployerOrSchoolName, QStringLiteral("Atelier Rivage"));
        set(FieldId::EmployerOrSchoolAddress, address(QStringLiteral("1-1 Marunouchi"), QStringLiteral("Tokyo"), {}, QStringLiteral("JPN")));
        return;
    case Step::Funding:
        set(FieldId::CostsCoveredBy, QStringLiteral("self"));
        set(FieldId::MeansOfSupport, QStringList {QStringLiteral("credit_card"), QStringLiteral("cash")});
        return;
    case Step::Host:
        set(FieldId::HostKind, QStringLiteral("hotel"));
        set(FieldId::HostName, QStringLiteral("Hotel Anydrus"));
        set(FieldId::HostAddress, address(QStringLiteral("5 River Street"), QStringLiteral("Amaurot"), {}, QStringLiteral("PRT")));
        set(FieldId::HostPhoneOrEmail, QStringLiteral("stay@example.com"));
        return;
    case Step::Review:
        set(FieldId::RefusedBefore, false);
        set(FieldId::TruthDeclaration, true);
        return;
    case Step::Guardian:
        set(FieldId::GuardianSurname, QStringLiteral("Martin Dubois"));
        set(FieldId::GuardianGivenNames, QStringLiteral("Dominique"));
        set(FieldId::GuardianRelation, QStringLiteral("parent"));
        set(FieldId::GuardianNationality, QStringLiteral("FRA"));
        set(FieldId::GuardianAddress, address(QStringLiteral("12 rue de la Paix"), QStringLiteral("Lyon"), QStringLiteral("69002"), QStringLiteral("FRA")));
        set(FieldId::GuardianPhone, QStringLiteral("+33 4 72 00 00 00"));
        set(FieldId::GuardianEmail, QStringLiteral("guardian@example.com"));
        set(FieldId::GuardianConsentSigned, true);
        return;
    case Step::Language:
    case Step::Fee:
    case Step::Pay:
    case Step::Done:
        return;
    }
}

void WizardRig::goTo(Step step)
{
    while (session.step() < step) {
        const Step here = session.step();
        answer(here);
        if (session.step() == here && !session.next()) {
            for (const auto &problem : session.problems(here))
                qWarning() << domain::toString(problem.field) << problem.code;
            qFatal("the step %s does not let go on", qPrintable(intake::toString(here)));
        }
    }
    QCoreApplication::processEvents();
}

} // namespace chancery::test

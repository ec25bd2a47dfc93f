// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/address.h"
#include "models/domain/clock.h"
#include "models/domain/feeschedule.h"
#include "models/domain/mrzencoder.h"
#include "models/domain/partialdate.h"
#include "models/domain/random.h"
#include "models/intake/intakesession.h"

#include <QFile>
#include <QTimeZone>

#include <map>

namespace chancery::test {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Counts up, so that references are repeatable.
class CountingRandom final : public domain::RandomSource
{
public:
    QByteArray bytes(qsizetype count) override { return QByteArray(count, static_cast<char>(++m_count)); }

private:
    int m_count = 0;
};

/// Tokyo, 1 September 2026, ten in the morning (01:00 UTC): the vectors' day, within the sample schedule's rates.
inline domain::Instant morning()
{
    return domain::instantFromQDateTime(QDateTime(QDate(2026, 9, 1), QTime(1, 0), Qt::UTC));
}

/// Read once.
inline const domain::FeeSchedule &sampleSchedule()
{
    static const domain::FeeSchedule sample = [] {
        QFile file(QStringLiteral(CHANCERY_TEST_DATA "/fee_schedule.example.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the sample schedule cannot be read");
        auto schedule = domain::FeeSchedule::fromJson(file.readAll());
        if (!schedule)
            qFatal("the sample schedule is refused: %s", qPrintable(schedule.error().detail));
        return std::move(schedule).value();
    }();
    return sample;
}

/// A passport's lines with every digit right.
inline QStringList passport(const QString &birth = QStringLiteral("740812"),
    const QString &nationality = QStringLiteral("CHE"), const QString &number = QStringLiteral("X1234567"))
{
    domain::MrzFields fields;
    fields.documentCode = QStringLiteral("P");
    fields.issuingState = nationality;
    fields.nationality = nationality;
    fields.documentNumber = number;
    fields.birthDate = birth;
    fields.sex = QStringLiteral("F");
    fields.expiryDate = QStringLiteral("310415");
    fields.primaryIdentifier = QStringLiteral("MUELLER");
    fields.secondaryIdentifier = QStringLiteral("ANNA LENA");
    return *domain::encodeMrz(domain::MrzFormat::Td3, fields);
}

/// A kiosk in Tokyo and what a tourist answers there.
struct Traveller
{
    domain::ManualClock clock{morning()};
    CountingRandom random;
    intake::IntakeSession session;

    Traveller()
        : session({QStringLiteral("TYO"), QStringLiteral("Asia/Tokyo"), {}}, clock, random)
    {
        session.setFeeSchedule(sampleSchedule());
    }

    /// Everything that a person answers on a step; what is not asked there is left alone.
    void answer(intake::Step step)
    {
        using domain::FieldId;
        if (step == intake::Step::Privacy)
            session.giveConsent();
        if (step == intake::Step::Passport)
            session.readDocument(lines, domain::MrzSource::Scanner);
        for (const intake::FieldSpec &field : session.fields(step)) {
            if (const auto found = answers.find(field.id); found != answers.end())
                session.setValue(field.id, found->second);
        }
    }
    /// Answers and goes on until `step` is reached, or nothing goes on any more.
    bool walkTo(intake::Step step)
    {
        session.setLanguage(QStringLiteral("fr"));
        while (session.step() != step) {
            const intake::Step here = session.step();
            answer(here);
            // A good reading goes on by itself.
            if (session.step() == here && !session.next())
                return false;
        }
        return true;
    }

    QStringList lines = passport();
    std::map<domain::FieldId, QVariant> answers{
        {domain::FieldId::DocumentIssueDate, QDate(2021, 5, 1)},
        {domain::FieldId::BlankPagesConfirmed, true},
        {domain::FieldId::BirthPlace, text("Bern")},
        {domain::FieldId::BirthCountry, text("CHE")},
        {domain::FieldId::CivilStatus, text("single")},
        {domain::FieldId::HomeAddress,
            QVariant::fromValue(domain::Address{text("1 Rue du Lac"), {}, text("Genève"), text("1201"), text("CHE")})},
        {domain::FieldId::Email, text("anna@example.org")},
        {domain::FieldId::ResidenceOtherThanNationality, false},
        {domain::FieldId::EmergencyName, text("Jean Dupont")},
        {domain::FieldId::EmergencyPhone, text("+41 22 123 45 67")},
        {domain::FieldId::Occupation, text("retired")},
        {domain::FieldId::VisaType, text("tourist")},
        {domain::FieldId::Entries, text("single")},
        {domain::FieldId::Processing, text("regular")},
        {domain::FieldId::IntendedArrivalDate, QDate(2026, 10, 1)},
        {domain::FieldId::IntendedDepartureDate, QDate(2026, 10, 14)},
        {domain::FieldId::MainDestination, text("Capital")},
        {domain::FieldId::FingerprintsTakenBefore, false},
        {domain::FieldId::CostsCoveredBy, text("self")},
        {domain::FieldId::MeansOfSupport, QStringList{text("cash"), text("prepaid_accommodation")}},
        {domain::FieldId::HostKind, text("person")},
        {domain::FieldId::HostName, text("Kim Host")},
        {domain::FieldId::HostAddress,
            QVariant::fromValue(domain::Address{text("2 High Street"), {}, text("Capital"), {}, text("JPN")})},
        {domain::FieldId::HostPhoneOrEmail, text("kim@example.org")},
        {domain::FieldId::GuardianSurname, text("Müller")},
        {domain::FieldId::GuardianGivenNames, text("Eva")},
        {domain::FieldId::GuardianRelation, text("parent")},
        {domain::FieldId::GuardianNationality, text("CHE")},
        {domain::FieldId::GuardianPhone, text("+41221234567")},
        {domain::FieldId::GuardianConsentSigned, true},
        {domain::FieldId::RefusedBefore, false},
        {domain::FieldId::TruthDeclaration, true},
    };
};

} // namespace chancery::test

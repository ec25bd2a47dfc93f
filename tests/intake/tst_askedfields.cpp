// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/intake/traveller.h"

#include "models/domain/fielddefinition.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>
#include <set>

using namespace chancery;
using namespace chancery::domain;
using namespace chancery::intake;
using test::text;

namespace {

/// One person's answers to the questions on which others depend.
struct Circumstances
{
    QString visaType;
    bool minor = false;
    bool singleName = false;
    QString occupation;
    bool sponsored = false;
    bool hotel = false;
    bool livesAbroad = false;

    [[nodiscard]] bool works() const { return occupation != u"retired" && occupation != u"unemployed"; }
    [[nodiscard]] QString toString() const
    {
        return QStringList{visaType, occupation, minor ? text("minor") : text("adult"),
            singleName ? text("one name") : text("names"), sponsored ? text("sponsored") : text("self"),
            hotel ? text("hotel") : text("no hotel"), livesAbroad ? text("abroad") : text("at home")}
            .join(u' ');
    }
};

using When = std::function<bool(const Circumstances &)>;

bool always(const Circumstances &)
{
    return true;
}
bool never(const Circumstances &)
{
    return false;
}

/// What the file's words about groups and fields mean. Words that are not here fail the test: somebody has to think
/// about them.
const std::map<QString, When> &groupRules()
{
    static const std::map<QString, When> rules{
        {QString(), always},
        {text("age at today < 18"), [](const Circumstances &who) { return who.minor; }},
        // "sponsor => sponsor name and means" (costs_covered_by) asks for the same answers.
        {text("visa_type in family_visit,business,official or no hotel"),
            [](const Circumstances &who) {
                const QStringList invited{text("family_visit"), text("business"), text("official")};
                return invited.contains(who.visaType) || who.sponsored || (!who.hotel && who.visaType != u"transit");
            }},
    };
    return rules;
}

/// By field: those that are not simply asked with their group. The others, and what is asked of nobody at a kiosk, in
/// one place.
const std::map<QString, When> &fieldRules()
{
    const auto abroad = [](const Circumstances &who) { return who.livesAbroad; };
    const auto works = [](const Circumstances &who) { return who.works(); };
    static const std::map<QString, When> rules{
        // chosen on the first screen, or set by the system
        {text("ui_language"), never},
        {text("consent_privacy_version"), never},
        {text("consent_at"), never},
        {text("entered_by"), never},
        {text("mrz_source"), never},
        {text("mrz_checks_ok"), never},
        {text("signature_ref"), never},
        {text("photo_ref"), never},
        // "staff side", "taken at counter"
        {text("criminal_record"), never},
        {text("fingerprint_ref"), never},
        // "true => permit number and expiry"
        {text("residence_permit_number"), abroad},
        {text("residence_permit_expiry"), abroad},
        {text("employer_or_school_name"), works},
        {text("employer_or_school_address"), works},
        {text("employer_phone"), works},
        // "transit only: required"
        {text("final_destination_permit"), [](const Circumstances &who) { return who.visaType == u"transit"; }},
    };
    return rules;
}

/// Where an answer is required otherwise than the file's flag says: by its rule.
const std::map<QString, When> &requiredRules()
{
    const auto named = [](const Circumstances &who) { return !who.singleName; };
    static const std::map<QString, When> rules{
        {text("surname"), named},
        {text("given_names"), named},
        {text("guardian_address"), never}, // "unless same as applicant": left out, it is
        {text("residence_permit_number"), always},
        {text("residence_permit_expiry"), always},
        {text("final_destination_permit"), always},
        {text("employer_or_school_name"),
            [](const Circumstances &who) { return who.occupation == u"employed" || who.occupation == u"student"; }},
    };
    return rules;
}

bool holds(const std::map<QString, When> &rules, const QString &name, bool otherwise, const Circumstances &who)
{
    const auto found = rules.find(name);
    return found == rules.end() ? otherwise : found->second(who);
}

QJsonArray formFile()
{
    QFile file(QStringLiteral(CHANCERY_TEST_DATA "/visa_application_fields.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the form's file cannot be read");
    return QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("groups")).toArray();
}

} // namespace

/// Every visa type with every set of answers on which questions depend: what the steps ask is what the form's file
/// says, each once.
class TestAskedFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileHasOnlyKnownRules();
    void asksWhatTheFileSays_data();
    void asksWhatTheFileSays();

private:
    static void check(const Circumstances &who);
    QJsonArray m_groups = formFile();
};

void TestAskedFields::theFileHasOnlyKnownRules()
{
    std::set<QString> names;
    for (const QJsonValue group : m_groups) {
        QVERIFY2(groupRules().contains(group[QLatin1String("when")].toString()),
            qPrintable(group[QLatin1String("when")].toString()));
        for (const QJsonValue field : group[QLatin1String("fields")].toArray())
            names.insert(field[0].toString());
    }
    QCOMPARE(names.size(), 75U);
    for (const auto *rules : {&fieldRules(), &requiredRules()}) {
        for (const auto &[name, when] : *rules)
            QVERIFY2(names.contains(name), qPrintable(name));
    }
}

void TestAskedFields::asksWhatTheFileSays_data()
{
    QTest::addColumn<QString>("visaType");
    for (const QString &visaType : definitionOf(FieldId::VisaType).options)
        QTest::newRow(qPrintable(visaType)) << visaType;
    QCOMPARE(definitionOf(FieldId::VisaType).options.size(), 9);
}

void TestAskedFields::asksWhatTheFileSays()
{
    QFETCH(QString, visaType);
    for (const QString &occupation : definitionOf(FieldId::Occupation).options) {
        for (int bits = 0; bits < 32; ++bits) {
            check({visaType, (bits & 1) != 0, (bits & 2) != 0, occupation, (bits & 4) != 0, (bits & 8) != 0,
                (bits & 16) != 0});
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestAskedFields::check(const Circumstances &who)
{
    test::Traveller traveller;
    IntakeSession &session = traveller.session;
    session.setFeeSchedule({}); // what a post offers is another matter
    if (who.minor)
        traveller.lines = test::passport(text("140812"));
    traveller.answers[FieldId::HasSingleName] = who.singleName;
    traveller.answers[FieldId::VisaType] = who.visaType;
    traveller.answers[FieldId::Occupation] = who.occupation;
    traveller.answers[FieldId::CostsCoveredBy] = who.sponsored ? text("sponsor") : text("self");
    traveller.answers[FieldId::MeansOfSupport] = QStringList{who.hotel ? text("prepaid_accommodation") : text("cash")};
    traveller.answers[FieldId::ResidenceOtherThanNationality] = who.livesAbroad;
    session.setLanguage(text("en"));
    session.giveConsent();
    while (session.step() != Step::Passport)
        QVERIFY(session.next());
    session.readDocument(traveller.lines, MrzSource::Scanner);
    for (const Step step : allSteps) {
        if (step != Step::Privacy && step != Step::Passport)
            traveller.answer(step);
    }

    std::map<QString, bool> asked; // required
    for (const Step step : session.steps()) {
        for (const FieldSpec &field : session.fields(step))
            QVERIFY2(asked.emplace(toString(field.id), field.required).second, qPrintable(toString(field.id)));
    }
    for (const QJsonValue group : formFile()) {
        const bool applies = groupRules().at(group[QLatin1String("when")].toString())(who);
        for (const QJsonValue field : group[QLatin1String("fields")].toArray()) {
            const QString name = field[0].toString();
            const bool expected = applies && holds(fieldRules(), name, true, who);
            const bool required = holds(requiredRules(), name, field[2].toBool(), who);
            const QString where = name + QStringLiteral(": ") + who.toString();
            if (name == u"ui_language" && asked.contains(name))
                continue; // the step of its own, for who has chosen none on the first screen
            QVERIFY2(asked.contains(name) == expected, qPrintable(where));
            if (expected)
                QVERIFY2(asked.at(name) == required, qPrintable(where));
        }
    }
}

QTEST_GUILESS_MAIN(TestAskedFields)
#include "tst_askedfields.moc"

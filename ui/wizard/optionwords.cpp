// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/fieldwords.h"

#include <QCoreApplication>
#include <QHash>

namespace chancery::wizard {

using domain::FieldId;

namespace {

/// Words by "field.option"; `*` for an option that means the same in several fields.
struct Entry
{
    const char *key;
    const char *words;
};

constexpr Entry entries[] {
    {"sex.female", QT_TRANSLATE_NOOP("OptionWords", "Female")},
    {"sex.male", QT_TRANSLATE_NOOP("OptionWords", "Male")},
    {"sex.unspecified", QT_TRANSLATE_NOOP("OptionWords", "Not stated")},
    {"civil_status.single", QT_TRANSLATE_NOOP("OptionWords", "Single")},
    {"civil_status.married", QT_TRANSLATE_NOOP("OptionWords", "Married")},
    {"civil_status.registered_partnership", QT_TRANSLATE_NOOP("OptionWords", "Registered partnership")},
    {"civil_status.separated", QT_TRANSLATE_NOOP("OptionWords", "Separated")},
    {"civil_status.divorced", QT_TRANSLATE_NOOP("OptionWords", "Divorced")},
    {"civil_status.widowed", QT_TRANSLATE_NOOP("OptionWords", "Widowed")},
    {"document_type.ordinary", QT_TRANSLATE_NOOP("OptionWords", "Ordinary passport")},
    {"document_type.diplomatic", QT_TRANSLATE_NOOP("OptionWords", "Diplomatic passport")},
    {"document_type.service", QT_TRANSLATE_NOOP("OptionWords", "Service passport")},
    {"document_type.official", QT_TRANSLATE_NOOP("OptionWords", "Official passport")},
    {"document_type.special", QT_TRANSLATE_NOOP("OptionWords", "Special passport")},
    {"document_type.refugee_1951", QT_TRANSLATE_NOOP("OptionWords", "Refugee travel document (1951)")},
    {"document_type.stateless_1954", QT_TRANSLATE_NOOP("OptionWords", "Stateless person’s travel document (1954)")},
    {"document_type.alien", QT_TRANSLATE_NOOP("OptionWords", "Alien’s passport")},
    {"document_type.emergency", QT_TRANSLATE_NOOP("OptionWords", "Emergency travel document")},
    {"visa_type.transit", QT_TRANSLATE_NOOP("OptionWords", "Passing through (transit)")},
    {"visa_type.tourist", QT_TRANSLATE_NOOP("OptionWords", "Tourism")},
    {"visa_type.business", QT_TRANSLATE_NOOP("OptionWords", "Business")},
    {"visa_type.family_visit", QT_TRANSLATE_NOOP("OptionWords", "Visit to family or friends")},
    {"visa_type.study_short", QT_TRANSLATE_NOOP("OptionWords", "Short study")},
    {"visa_type.cultural_sport", QT_TRANSLATE_NOOP("OptionWords", "Culture or sport")},
    {"visa_type.medical", QT_TRANSLATE_NOOP("OptionWords", "Medical treatment")},
    {"visa_type.work_short", QT_TRANSLATE_NOOP("OptionWords", "Short work")},
    {"visa_type.official", QT_TRANSLATE_NOOP("OptionWords", "Official visit")},
    {"entries.single", QT_TRANSLATE_NOOP("OptionWords", "Once")},
    {"entries.double", QT_TRANSLATE_NOOP("OptionWords", "Twice")},
    {"entries.multiple_6m", QT_TRANSLATE_NOOP("OptionWords", "Several times, in 6 months")},
    {"entries.multiple_12m", QT_TRANSLATE_NOOP("OptionWords", "Several times, in 12 months")},
    {"processing.regular", QT_TRANSLATE_NOOP("OptionWords", "Regular")},
    {"processing.express", QT_TRANSLATE_NOOP("OptionWords", "Express")},
    {"processing.rush", QT_TRANSLATE_NOOP("OptionWords", "Urgent")},
    {"occupation.employed", QT_TRANSLATE_NOOP("OptionWords", "Employed")},
    {"occupation.self_employed", QT_TRANSLATE_NOOP("OptionWords", "Self-employed")},
    {"occupation.student", QT_TRANSLATE_NOOP("OptionWords", "Student or pupil")},
    {"occupation.retired", QT_TRANSLATE_NOOP("OptionWords", "Retired")},
    {"occupation.unemployed", QT_TRANSLATE_NOOP("OptionWords", "Without employment")},
    {"occupation.government", QT_TRANSLATE_NOOP("OptionWords", "Government service")},
    {"occupation.military", QT_TRANSLATE_NOOP("OptionWords", "Armed forces")},
    {"occupation.media", QT_TRANSLATE_NOOP("OptionWords", "Press and media")},
    {"occupation.religious", QT_TRANSLATE_NOOP("OptionWords", "Religious service")},
    {"occupation.crew", QT_TRANSLATE_NOOP("OptionWords", "Crew of a ship or aircraft")},
    {"costs_covered_by.self", QT_TRANSLATE_NOOP("OptionWords", "I pay myself")},
    {"costs_covered_by.sponsor", QT_TRANSLATE_NOOP("OptionWords", "A sponsor or host")},
    {"costs_covered_by.employer", QT_TRANSLATE_NOOP("OptionWords", "My employer")},
    {"means_of_support.cash", QT_TRANSLATE_NOOP("OptionWords", "Cash")},
    {"means_of_support.credit_card", QT_TRANSLATE_NOOP("OptionWords", "Bank or credit card")},
    {"means_of_support.travellers_cheques", QT_TRANSLATE_NOOP("OptionWords", "Traveller’s cheques")},
    {"means_of_support.prepaid_accommodation", QT_TRANSLATE_NOOP("OptionWords", "Accommodation already paid")},
    {"means_of_support.prepaid_transport", QT_TRANSLATE_NOOP("OptionWords", "Transport already paid")},
    {"means_of_support.sponsor_covers_all", QT_TRANSLATE_NOOP("OptionWords", "The sponsor covers everything")},
    {"host_kind.person", QT_TRANSLATE_NOOP("OptionWords", "With a person")},
    {"host_kind.company", QT_TRANSLATE_NOOP("OptionWords", "With a company or organisation")},
    {"host_kind.hotel", QT_TRANSLATE_NOOP("OptionWords", "In a hotel")},
    {"guardian_relation.parent", QT_TRANSLATE_NOOP("OptionWords", "Parent")},
    {"guardian_relation.legal_guardian", QT_TRANSLATE_NOOP("OptionWords", "Legal guardian")},
    {"*.other", QT_TRANSLATE_NOOP("OptionWords", "Other")},
    {"*.yes", QT_TRANSLATE_NOOP("OptionWords", "Yes")},
    {"*.no", QT_TRANSLATE_NOOP("OptionWords", "No")},
    {"blank_pages_confirmed.agree", QT_TRANSLATE_NOOP("OptionWords", "My passport has at least two blank pages")},
    {"guardian_consent_signed.agree", QT_TRANSLATE_NOOP("OptionWords", "My guardian agrees and signs the consent")},
    {"truth_declaration.agree",
        QT_TRANSLATE_NOOP("OptionWords", "What I have stated is complete and true. I know that false statements can lead to refusal.")},
};

const char *find(const QString &key)
{
    static const QHash<QString, const char *> index = [] {
        QHash<QString, const char *> made;
        for (const Entry &entry : entries)
            made.insert(QString::fromLatin1(entry.key), entry.words);
        return made;
    }();
    return index.value(key, nullptr);
}

} // namespace

QString optionName(FieldId field, const QString &option)
{
    const char *words = find(domain::toString(field) + u'.' + option);
    if (words == nullptr)
        words = find(QStringLiteral("*.") + option);
    return words == nullptr ? option : QCoreApplication::translate("OptionWords", words);
}

QString optionDetail(FieldId field, const QString &option)
{
    if (field == FieldId::HasSingleName && option == QLatin1String("yes"))
        return QCoreApplication::translate("OptionWords", "My passport shows one name");
    return {};
}

QString addressPartLabel(const QString &part)
{
    if (part == QLatin1String("line1"))
        return QCoreApplication::translate("OptionWords", "Street and number");
    if (part == QLatin1String("line2"))
        return QCoreApplication::translate("OptionWords", "Building, flat");
    if (part == QLatin1String("city"))
        return QCoreApplication::translate("OptionWords", "Town or city");
    if (part == QLatin1String("postalCode"))
        return QCoreApplication::translate("OptionWords", "Postal code");
    if (part == QLatin1String("country"))
        return QCoreApplication::translate("OptionWords", "Country");
    return part;
}

} // namespace chancery::wizard

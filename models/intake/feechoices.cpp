// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/intake/feechoices.h"

#include "models/domain/age.h"
#include "models/domain/fielddefinition.h"
#include "models/domain/partialdate.h"

#include <algorithm>
#include <limits>

namespace chancery::intake {

using domain::FieldId;

namespace {

struct VisaName
{
    QStringView form;
    QStringView schedule;
};

constexpr VisaName visaNames[]{{u"transit", u"transit"}, {u"tourist", u"tourist"}, {u"business", u"business"},
    {u"family_visit", u"family visit"}, {u"study_short", u"student"}, {u"cultural_sport", u"cultural or sport"},
    {u"medical", u"medical"}, {u"work_short", u"work"}, {u"official", u"official"}};

void appendOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

} // namespace

QString FeeChoices::feeVisaType(const domain::FeeSchedule &schedule, const QString &formVisaType)
{
    for (const QString &code : schedule.visaTypes()) {
        if (FeeChoices::formVisaType(schedule, code) == formVisaType && !formVisaType.isEmpty())
            return code;
    }
    return {};
}

QString FeeChoices::formVisaType(const domain::FeeSchedule &schedule, const QString &feeVisaType)
{
    const QString name = schedule.visaTypeName(feeVisaType);
    for (const VisaName &visa : visaNames) {
        if (name == visa.schedule || name == visa.form)
            return visa.form.toString();
    }
    return {};
}

std::vector<domain::FeeOffer> FeeChoices::offers(const QString &formVisaType) const
{
    const QString code = feeVisaType(m_schedule, formVisaType);
    const QString nationality = m_application.text(FieldId::Nationality);
    if (code.isEmpty() || nationality.isEmpty())
        return {};
    return m_schedule.offers(m_post, code, nationality, m_now);
}

QStringList FeeChoices::options(FieldId field) const
{
    QStringList options;
    if (field == FieldId::VisaType) {
        for (const QString &visaType : domain::definitionOf(FieldId::VisaType).options) {
            if (!offers(visaType).empty())
                options.append(visaType);
        }
        return options;
    }
    const QString entries = m_application.text(FieldId::Entries);
    for (const domain::FeeOffer &offer : offers(m_application.text(FieldId::VisaType))) {
        if (field == FieldId::Entries)
            appendOnce(options, offer.entries);
        if (field == FieldId::Processing && (entries.isEmpty() || offer.entries == entries)) {
            for (const QString &processing : offer.processing)
                appendOnce(options, processing);
        }
    }
    return options;
}

std::optional<domain::Basis> FeeChoices::completed(FieldId field, const QString &option) const
{
    const auto chosen = [&](FieldId of) { return of == field ? option : m_application.text(of); };
    const QString visaType = chosen(FieldId::VisaType);
    const std::vector<domain::FeeOffer> offered = offers(visaType);
    if (offered.empty())
        return std::nullopt;
    // An answer that the option rules out counts as none, except for the field in question.
    const QString wanted = chosen(FieldId::Entries);
    auto offer = std::ranges::find(offered, wanted, &domain::FeeOffer::entries);
    if (offer == offered.end()) {
        if (field == FieldId::Entries)
            return std::nullopt;
        offer = offered.begin();
    }
    QString processing = chosen(FieldId::Processing);
    if (std::ranges::find(offer->processing, processing) == offer->processing.end()) {
        if (field == FieldId::Processing)
            return std::nullopt;
        processing = offer->processing.front();
    }
    const auto birth = m_application.value(FieldId::BirthDate).value<domain::PartialDate>().date();
    const auto today = m_schedule.localDate(m_post, m_now);
    std::optional<int> age;
    if (birth && today)
        age = domain::completedYears(*birth, *today);
    return domain::Basis{m_post, m_application.text(FieldId::Nationality), feeVisaType(m_schedule, visaType),
        offer->entries, processing, age};
}

std::optional<domain::Money> FeeChoices::total(const std::optional<domain::Basis> &basis) const
{
    if (!basis)
        return std::nullopt;
    const auto result = m_schedule.price({*basis}, m_now);
    return result ? std::optional(result->total) : std::nullopt;
}

std::vector<PriceOption> FeeChoices::prices(FieldId field) const
{
    const QString chosen = m_application.text(field);
    const auto present = chosen.isEmpty() ? std::nullopt : total(completed(field, chosen));
    std::vector<PriceOption> prices;
    for (const QString &option : options(field)) {
        const auto price = total(completed(field, option));
        if (!price)
            continue;
        PriceOption line{option, *price, present ? price->minor() - present->minor() : 0, {}};
        if (field == FieldId::Processing)
            line.workingDays = m_schedule.workingDays(option);
        prices.push_back(line);
    }
    return prices;
}

std::optional<domain::Basis> FeeChoices::basis() const
{
    for (const FieldId field : {FieldId::Nationality, FieldId::VisaType, FieldId::Entries, FieldId::Processing}) {
        if (!m_application.has(field))
            return std::nullopt;
    }
    auto basis = completed(FieldId::Processing, m_application.text(FieldId::Processing));
    const bool asChosen = basis && basis->entries == m_application.text(FieldId::Entries);
    return asChosen ? basis : std::nullopt;
}

std::optional<int> FeeChoices::workingDays() const
{
    if (m_application.has(FieldId::Processing))
        return m_schedule.workingDays(m_application.text(FieldId::Processing));
    std::optional<int> fastest;
    for (const QString &processing : options(FieldId::Processing)) {
        const auto days = m_schedule.workingDays(processing);
        if (days)
            fastest = std::min(fastest.value_or(std::numeric_limits<int>::max()), *days);
    }
    return fastest;
}

std::optional<domain::Money> FeeChoices::highestTotal(
    const domain::FeeSchedule &schedule, const QString &post, domain::Instant now)
{
    std::vector<QString> asked = schedule.visaTypes();
    std::erase_if(asked, [&](const QString &type) { return formVisaType(schedule, type).isEmpty(); });
    return schedule.highestTotal(post, asked, now);
}

QDate afterWorkingDays(QDate from, int days)
{
    constexpr int friday = 5;
    QDate day = from;
    while (days > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() <= friday)
            --days;
    }
    return day;
}

} // namespace chancery::intake

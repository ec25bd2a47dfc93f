// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/feeschedulechecks.h"

#include <algorithm>

namespace chancery::domain {

namespace {

using Check = Expected<void, Error>;

Check inconsistent(const QString &detail)
{
    return Unexpected(Error {QStringLiteral("schedule_inconsistent"), detail});
}

Check tie(const QString &detail)
{
    return Unexpected(Error {QStringLiteral("schedule_tie"), detail});
}

bool contains(const std::vector<QString> &list, const QString &item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

bool isWhole(const Decimal &amount, int exponent)
{
    const auto minor = amount.toMinor(exponent, Decimal::Rounding::Exact);
    return minor && *minor <= Money::maximumMinor;
}

Check checkNames(const FeeScheduleData &data)
{
    for (auto name = data.visaTypeNames.keyBegin(); name != data.visaTypeNames.keyEnd(); ++name) {
        if (!contains(data.visaTypes, *name))
            return inconsistent(QStringLiteral("visa_type_names: unknown visa type \"%1\"").arg(*name));
    }
    QSet<QString> speeds;
    for (const FeeProcessing &speed : data.processing) {
        if (speeds.contains(speed.code))
            return inconsistent(QStringLiteral("processing: \"%1\" stands twice").arg(speed.code));
        if (!isWhole(speed.surcharge, data.base.exponent()))
            return inconsistent(QStringLiteral("processing %1: surcharge is finer than %2").arg(speed.code, data.base.code()));
        speeds.insert(speed.code);
    }
    for (auto excluded = data.excluded.begin(); excluded != data.excluded.end(); ++excluded) {
        if (!contains(data.visaTypes, excluded.key()))
            return inconsistent(QStringLiteral("processing_excluded: unknown visa type \"%1\"").arg(excluded.key()));
        for (const QString &code : excluded.value()) {
            if (!speeds.contains(code))
                return inconsistent(QStringLiteral("processing_excluded: unknown processing \"%1\"").arg(code));
        }
    }
    return {};
}

Check checkVersions(const FeeScheduleData &data)
{
    for (size_t i = 0; i < data.versions.size(); ++i) {
        const FeeVersion &one = data.versions[i];
        if (one.to && *one.to <= one.from)
            return inconsistent(QStringLiteral("version %1 ends before it begins").arg(one.name));
        for (size_t j = 0; j < i; ++j) {
            const FeeVersion &other = data.versions[j];
            if (other.name == one.name)
                return inconsistent(QStringLiteral("versions: \"%1\" stands twice").arg(one.name));
            if ((!one.to || other.from < *one.to) && (!other.to || one.from < *other.to))
                return inconsistent(QStringLiteral("versions %1 and %2 overlap").arg(other.name, one.name));
        }
    }
    return {};
}

Check checkRule(const FeeScheduleData &data, const FeeRule &rule)
{
    const bool versionKnown = std::any_of(data.versions.begin(), data.versions.end(),
        [&](const FeeVersion &version) { return version.name == rule.version; });
    if (!versionKnown)
        return inconsistent(QStringLiteral("rule %1: unknown version \"%2\"").arg(rule.id, rule.version));
    if (rule.visaType != anything && !contains(data.visaTypes, rule.visaType))
        return inconsistent(QStringLiteral("rule %1: unknown visa type \"%2\"").arg(rule.id, rule.visaType));
    if (rule.entries != anything && !contains(data.entries, rule.entries))
        return inconsistent(QStringLiteral("rule %1: unknown entries \"%2\"").arg(rule.id, rule.entries));
    if (rule.nationality.startsWith(u'@') && !data.groups.contains(rule.nationality.mid(1)))
        return inconsistent(QStringLiteral("rule %1: unknown group \"%2\"").arg(rule.id, rule.nationality));
    if (!isWhole(rule.amount, data.base.exponent()))
        return inconsistent(QStringLiteral("rule %1: amount is finer than %2").arg(rule.id, data.base.code()));
    return {};
}

/// Two rules tie when they are equally specific in all three respects and some input matches both.
Check checkRuleTies(const FeeScheduleData &data)
{
    QHash<QString, const FeeRule *> seen;
    const auto add = [&](const QString &nationality, const FeeRule &rule) -> Check {
        const QString key = QStringList {rule.version, rule.visaType, rule.entries, nationality}.join(u'\n');
        if (const FeeRule *other = seen.value(key)) {
            return tie(QStringLiteral("rules %1 and %2 tie: version %3, visa type %4, entries %5, nationality %6")
                           .arg(other->id, rule.id, rule.version, rule.visaType, rule.entries, nationality));
        }
        seen.insert(key, &rule);
        return {};
    };
    for (const FeeRule &rule : data.rules) {
        if (!rule.nationality.startsWith(u'@')) {
            if (const Check added = add(rule.nationality, rule); !added)
                return added;
            continue;
        }
        // Two groups can share a member.
        const QSet<QString> states = data.groups.value(rule.nationality.mid(1));
        for (const QString &state : states) {
            if (const Check added = add(QStringLiteral("%1 by group").arg(state), rule); !added)
                return added;
        }
        if (states.isEmpty()) {
            if (const Check added = add(rule.nationality, rule); !added)
                return added;
        }
    }
    return {};
}

Check checkRules(const FeeScheduleData &data)
{
    QSet<QString> ids;
    for (const FeeRule &rule : data.rules) {
        if (ids.contains(rule.id))
            return inconsistent(QStringLiteral("rules: id \"%1\" stands twice").arg(rule.id));
        ids.insert(rule.id);
        if (const Check checked = checkRule(data, rule); !checked)
            return checked;
    }
    return checkRuleTies(data);
}

bool canMeet(const FeeScheduleData &data, const FeeWaiver &one, const FeeWaiver &other)
{
    if (one.visaType && other.visaType && *one.visaType != *other.visaType)
        return false;
    if (one.group && other.group && *one.group != *other.group)
        return data.groups.value(*one.group).intersects(data.groups.value(*other.group));
    return true; // two age limits always share the youngest
}

Check checkWaivers(const FeeScheduleData &data)
{
    for (size_t i = 0; i < data.waivers.size(); ++i) {
        const FeeWaiver &one = data.waivers[i];
        if (one.visaType && !contains(data.visaTypes, *one.visaType))
            return inconsistent(QStringLiteral("waiver %1: unknown visa type \"%2\"").arg(one.id, *one.visaType));
        if (one.group && !data.groups.contains(*one.group))
            return inconsistent(QStringLiteral("waiver %1: unknown group \"%2\"").arg(one.id, *one.group));
        for (size_t j = 0; j < i; ++j) {
            const FeeWaiver &other = data.waivers[j];
            if (other.id == one.id)
                return inconsistent(QStringLiteral("waivers: id \"%1\" stands twice").arg(one.id));
            if (other.priority == one.priority && canMeet(data, one, other))
                return tie(QStringLiteral("waivers %1 and %2 tie at priority %3").arg(other.id, one.id).arg(one.priority));
        }
    }
    return {};
}

Check checkRates(const FeeScheduleData &data, const QString &place, Currency currency, const std::vector<FeeRate> &rates)
{
    for (size_t i = 0; i < rates.size(); ++i) {
        const FeeRate &one = rates[i];
        const QString period = one.from.toString(Qt::ISODate);
        if (one.to <= one.from)
            return inconsistent(QStringLiteral("%1: the rate from %2 ends before it begins").arg(place, period));
        if (one.value.isZero())
            return inconsistent(QStringLiteral("%1: the rate from %2 is zero").arg(place, period));
        if (currency == data.base && one.value != Decimal::fromInteger(1))
            return inconsistent(QStringLiteral("%1 is in the base currency: its rate is 1").arg(place));
        for (size_t j = 0; j < i; ++j) {
            const FeeRate &other = rates[j];
            if (other.from < one.to && one.from < other.to) {
                return inconsistent(QStringLiteral("%1: the rates from %2 and from %3 overlap")
                                        .arg(place, other.from.toString(Qt::ISODate), period));
            }
        }
    }
    return {};
}

Check checkPosts(const FeeScheduleData &data)
{
    for (auto post = data.posts.begin(); post != data.posts.end(); ++post) {
        if (post->cashUnit.isZero() || !isWhole(post->cashUnit, post->currency.exponent())) {
            return inconsistent(QStringLiteral("post %1: cash_unit is no whole number of %2's minor units")
                                    .arg(post.key(), post->currency.code()));
        }
        const QString place = QStringLiteral("post %1").arg(post.key());
        if (const Check checked = checkRates(data, place, post->currency, post->rates); !checked)
            return checked;
    }
    return {};
}

Check checkCharges(const FeeScheduleData &data)
{
    for (auto charge = data.charges.begin(); charge != data.charges.end(); ++charge) {
        const QString place = QStringLiteral("charge_rates.%1").arg(charge.key());
        const auto currency = Currency::fromCode(charge.key());
        if (!currency)
            return inconsistent(QStringLiteral("%1: expected a currency of ISO 4217 with a minor unit").arg(place));
        if (charge->round.isZero() || !isWhole(charge->round, currency->exponent()))
            return inconsistent(QStringLiteral("%1: round is no whole number of minor units").arg(place));
        if (charge->market && *currency == data.base)
            return inconsistent(QStringLiteral("%1 is the base currency: it has no market rate").arg(place));
        if (const Check checked = checkRates(data, place, *currency, charge->rates); !checked)
            return checked;
    }
    return {};
}

}

Expected<void, Error> checkFeeSchedule(const FeeScheduleData &data)
{
    for (const auto check : {checkNames, checkVersions, checkRules, checkWaivers, checkPosts, checkCharges}) {
        if (const Check checked = check(data); !checked)
            return checked;
    }
    return {};
}

} // namespace chancery::domain

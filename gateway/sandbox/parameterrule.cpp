// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/parameterrule.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace chancery::sandbox {

namespace {

bool isIndex(const QString &step)
{
    return std::all_of(step.cbegin(), step.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool fits(const QStringList &path, QStringView pattern)
{
    // Step by step, since each parameter is held against each rule.
    for (const QString &step : path) {
        if (pattern.isNull())
            return false;
        const qsizetype end = pattern.indexOf(u'[');
        QStringView wanted = end < 0 ? pattern : pattern.left(end);
        if (wanted.endsWith(u']'))
            wanted.chop(1);
        pattern = end < 0 ? QStringView() : pattern.mid(end + 1);
        const bool same = wanted == u"#" ? isIndex(step)
            : wanted == u"*"             ? !step.isEmpty() && step.size() <= 40
                                         : wanted == step;
        if (!same)
            return false;
    }
    return pattern.isNull();
}

bool isWebAddress(const QString &text)
{
    // Stripe fills in {CHECKOUT_SESSION_ID} later, which no URL may contain as it is.
    const QUrl url(QString(text).remove(QStringLiteral("{CHECKOUT_SESSION_ID}")), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

std::optional<Fault> checkValue(const ParameterRule &rule, const QString &name, const QString &value)
{
    static const QRegularExpression integer(QStringLiteral("^-?[0-9]{1,15}$"));
    static const QRegularExpression decimal(QStringLiteral("^[0-9]{1,15}(\\.[0-9]{1,12})?$"));
    switch (rule.kind) {
    case ParameterRule::Kind::Text:
        break;
    case ParameterRule::Kind::Integer:
        if (!integer.match(value).hasMatch())
            return Fault::invalid(
                QStringLiteral("parameter_invalid_integer"), name, QStringLiteral("Invalid integer: %1").arg(value));
        break;
    case ParameterRule::Kind::Decimal:
        if (!decimal.match(value).hasMatch())
            return Fault::invalid({}, name, QStringLiteral("Invalid decimal: %1").arg(value));
        break;
    case ParameterRule::Kind::Boolean:
        if (value != u"true" && value != u"false")
            return Fault::invalid({}, name, QStringLiteral("Invalid boolean: %1").arg(value));
        break;
    case ParameterRule::Kind::Url:
        if (!isWebAddress(value))
            return Fault::invalid(QStringLiteral("url_invalid"), name,
                QStringLiteral("Not a valid URL. URLs must be absolute and include a scheme: http or https."));
        break;
    case ParameterRule::Kind::Choice: {
        const QString choices = rule.choices.toString();
        if (!choices.split(u' ').contains(value))
            return Fault::invalid({}, name,
                QStringLiteral("Invalid %1: must be one of %2")
                    .arg(name, QString(choices).replace(u' ', QLatin1String(", "))));
        break;
    }
    }
    if (value.size() > rule.maximumLength)
        return Fault::invalid(
            {}, name, QStringLiteral("Invalid string: must be at most %1 characters").arg(rule.maximumLength));
    return std::nullopt;
}

} // namespace

std::optional<Fault> checkParameters(const Form &form, std::span<const ParameterRule> rules)
{
    for (const Form::Item &item : form.items()) {
        const QString name = item.name();
        const auto rule
            = std::find_if(rules.begin(), rules.end(), [&](const ParameterRule &r) { return fits(item.path, r.name); });
        if (rule == rules.end())
            return Fault::unknown(name);
        if (item.value.isEmpty())
            return Fault::invalid(QStringLiteral("parameter_invalid_empty"), name,
                QStringLiteral("You passed an empty string for '%1'.").arg(name));
        if (auto fault = checkValue(*rule, name, item.value))
            return fault;
    }
    return std::nullopt;
}

} // namespace chancery::sandbox

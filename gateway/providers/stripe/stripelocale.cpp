// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/stripe/stripelocale.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace chancery::providers::stripe {

namespace {

// Values of the parameter `locale` of POST /v1/checkout/sessions.
constexpr std::array<QStringView, 41> spoken{u"bg", u"cs", u"da", u"de", u"el", u"en", u"en-GB", u"es", u"es-419",
    u"et", u"fi", u"fil", u"fr", u"fr-CA", u"hi-IN", u"hr", u"hu", u"id", u"it", u"ja", u"ko", u"lt", u"lv", u"ms",
    u"mt", u"nb", u"nl", u"pl", u"pt", u"pt-BR", u"ro", u"ru", u"sk", u"sl", u"sv", u"th", u"tr", u"vi", u"zh",
    u"zh-HK", u"zh-TW"};

bool isSpoken(const QString &locale)
{
    return std::find(spoken.cbegin(), spoken.cend(), QStringView(locale)) != spoken.cend();
}

QString chinese(const QStringList &parts)
{
    if (parts.contains(QStringLiteral("HK"), Qt::CaseInsensitive)
        || parts.contains(QStringLiteral("MO"), Qt::CaseInsensitive))
        return QStringLiteral("zh-HK");
    if (parts.contains(QStringLiteral("TW"), Qt::CaseInsensitive)
        || parts.contains(QStringLiteral("Hant"), Qt::CaseInsensitive))
        return QStringLiteral("zh-TW");
    return QStringLiteral("zh");
}

} // namespace

QString checkoutLocale(const QString &locale)
{
    const QString withoutCharset = locale.section(u'.', 0, 0).section(u'@', 0, 0);
    const QStringList parts = QString(withoutCharset).replace(u'_', u'-').split(u'-');
    const QString language = parts.first().toLower();
    if (language == u"zh")
        return chinese(parts);
    if (language == u"no" || language == u"nn")
        return QStringLiteral("nb");
    if (language == u"tl")
        return QStringLiteral("fil");
    if (language == u"hi")
        return QStringLiteral("hi-IN");
    for (const QString &part : parts.mid(1)) {
        const QString regional = language + u'-' + part.toUpper();
        if (isSpoken(regional))
            return regional;
    }
    return isSpoken(language) ? language : QStringLiteral("auto");
}

} // namespace chancery::providers::stripe

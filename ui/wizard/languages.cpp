// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace chancery::wizard {

Languages::Languages(Reader reader, QObject *parent)
    : QObject(parent)
    , m_reader(reader)
{
}

Languages::~Languages() = default;

const std::vector<Languages::Language> &Languages::available()
{
    static const std::vector<Language> languages{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("zh_CN"), QStringLiteral("中文")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("ru"), QStringLiteral("Русский")},
    };
    return languages;
}

QString Languages::ownName(const QString &code)
{
    const auto found = std::find_if(
        available().begin(), available().end(), [&](const Language &language) { return language.code == code; });
    return found == available().end() ? code : found->ownName;
}

QLocale Languages::localeOf(const QString &code)
{
    if (code == QLatin1String("en") || code.isEmpty())
        return {QLocale::English, QLocale::UnitedKingdom};
    if (code == QLatin1String("ar"))
        return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    return QLocale(code);
}

bool Languages::speak(const QString &code)
{
    const auto known = std::any_of(
        available().begin(), available().end(), [&](const Language &language) { return language.code == code; });
    if (!known)
        return false;
    if (code == m_current)
        return true;
    auto application = std::make_unique<QTranslator>();
    if (!application->load(QStringLiteral(":/chancery/i18n/chancery_%1.qm").arg(code)))
        return false;
    auto staff = std::make_unique<QTranslator>();
    if (m_reader == Reader::Staff && !staff->load(QStringLiteral(":/chancery/i18n/counter_%1.qm").arg(code)))
        return false;
    auto qt = std::make_unique<QTranslator>();
    // Qt's own few words are a courtesy: English is in the program, and without Debian's package they stay English.
    const bool qtLoaded
        = qt->load(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    m_current = code;
    for (const auto *before : {&m_staff, &m_application, &m_qt}) {
        if (*before != nullptr)
            QCoreApplication::removeTranslator(before->get());
    }
    m_qt = std::move(qt);
    m_application = std::move(application);
    m_staff = std::move(staff);
    if (qtLoaded)
        QCoreApplication::installTranslator(m_qt.get());
    QCoreApplication::installTranslator(m_application.get());
    if (m_reader == Reader::Staff)
        QCoreApplication::installTranslator(m_staff.get()); // the last one is asked first
    Q_EMIT changed(code);
    return true;
}

} // namespace chancery::wizard

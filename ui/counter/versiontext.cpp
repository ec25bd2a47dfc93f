// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/versiontext.h"

#include "ui/counter/momenttext.h"
#include "ui/wizard/format.h"
#include "ui/wizard/stepwords.h"

#include <QCoreApplication>

namespace chancery::counter {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("chancery::counter::Version", text);
}

} // namespace

QString versionText(int number, const RecordVersion &version, const QTimeZone &zone, const QLocale &locale)
{
    const QString who = version.madeBy.isEmpty()
        ? translated(QT_TRANSLATE_NOOP("chancery::counter::Version", "by the applicant"))
        : translated(QT_TRANSLATE_NOOP("chancery::counter::Version", "by %1")).arg(wizard::isolated(version.madeBy));
    //: number of the version, when, by whom
    return translated(QT_TRANSLATE_NOOP("chancery::counter::Version", "Version %1 · %2 · %3"))
        .arg(locale.toString(number), momentText(version.at, zone, locale), who);
}

QString answerGroup(intake::Step step)
{
    const QString stage = wizard::stageName(step);
    return stage.isEmpty() ? wizard::stepTitle(step) : stage;
}

} // namespace chancery::counter

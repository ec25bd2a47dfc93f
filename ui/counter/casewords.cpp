// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/casewords.h"

#include <QCoreApplication>

namespace chancery::counter {

QString caseStatusText(tables::CaseStatus status)
{
    const auto translated
        = [](const char *text) { return QCoreApplication::translate("chancery::counter::Case", text); };
    switch (status) {
    case tables::CaseStatus::Unpaid:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Case", "Not paid"));
    case tables::CaseStatus::Paid:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Case", "Paid"));
    case tables::CaseStatus::Processing:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Case", "In process"));
    case tables::CaseStatus::Approved:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Case", "Approved"));
    case tables::CaseStatus::Rejected:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Case", "Refused"));
    case tables::CaseStatus::Refunded:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Case", "Paid back"));
    case tables::CaseStatus::Disputed:
        return translated(QT_TRANSLATE_NOOP("chancery::counter::Case", "Disputed"));
    }
    Q_UNREACHABLE();
}

} // namespace chancery::counter

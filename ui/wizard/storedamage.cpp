// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/storedamage.h"

#include <QCoreApplication>
#include <QStringList>

namespace chancery::wizard {

namespace {

struct DamageWords
{
    Q_DECLARE_TR_FUNCTIONS(DamageWords)
};

} // namespace

QString StoreDamage::headline()
{
    return DamageWords::tr("The database of this machine was damaged");
}

QString StoreDamage::text() const
{
    QStringList sentences;
    if (takenOver > 0)
        sentences << DamageWords::tr(
            "%n record(s) that had not been sent are saved and go out by themselves.", nullptr, static_cast<int>(takenOver));
    if (lost > 0)
        sentences << DamageWords::tr("%n record(s) are lost: find out from receipts and slips whose, and take the "
                                     "application again.",
            nullptr, static_cast<int>(lost));
    if (sentences.isEmpty())
        sentences << DamageWords::tr("Nothing is known to be lost.");
    sentences << DamageWords::tr("Call the administrator: the damaged file is kept for a month.");
    return sentences.join(u' ');
}

} // namespace chancery::wizard

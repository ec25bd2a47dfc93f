// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/storedamage.h"

#include "ui/wizard/format.h"

#include <QCoreApplication>

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
    QString text;
    if (takenOver > 0)
        text = DamageWords::tr(
            "%n record(s) that had not been sent are saved and go out by themselves.", nullptr, static_cast<int>(takenOver));
    if (lost > 0)
        text = sentences(text, DamageWords::tr("%n record(s) are lost: find out from receipts and slips whose, and take "
                                               "the application again.",
                                   nullptr, static_cast<int>(lost)));
    if (text.isEmpty())
        text = DamageWords::tr("Nothing is known to be lost.");
    return sentences(text, DamageWords::tr("Call the administrator: the damaged file is kept for a month."));
}

} // namespace chancery::wizard

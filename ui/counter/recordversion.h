// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/application.h"
#include "models/domain/clock.h"

#include <QString>
#include <QStringList>

namespace chancery::counter {

/// One version of an application's record, opened.
struct RecordVersion
{
    domain::Application answers;
    domain::Instant at{}; ///< when the relay received it
    QString device; ///< name of the machine that made it
    QStringList mrzLines; ///< of the passport, as they were read; empty: it was typed
    QString madeBy; ///< the clerk who changed it; empty: the applicant
    qint64 base = 0; ///< the version it was made from, counted from 1; 0: none
    bool merged = false; ///< made out of all versions up to `base`
};

} // namespace chancery::counter

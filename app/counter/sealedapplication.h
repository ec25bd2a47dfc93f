// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/cmsopener.h"
#include "models/domain/application.h"
#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"
#include "models/store/case.h"

#include <QByteArray>
#include <QString>

namespace chancery::app {

/// What is in a sealed record: IntakeSession::applicationJson().
struct SealedApplication
{
    domain::Application answers;
    QStringList mrzLines; ///< of the passport, as they were read; empty: it was typed
    QString madeBy; ///< the clerk who changed it; empty: the applicant
    bool merged = false; ///< made out of all versions before

    /// Errors: those of CmsOpener::open(); `application_malformed`.
    [[nodiscard]] static domain::Expected<SealedApplication, domain::Error> open(
        const crypto::CmsOpener &opener, const QByteArray &sealed);
    /// What the list shows and finds it by.
    [[nodiscard]] store::Case summary(const domain::ApplicationRef &application, domain::Instant receivedAt) const;
};

} // namespace chancery::app

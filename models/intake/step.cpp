// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/intake/step.h"

namespace chancery::intake {

QString toString(Step step)
{
    switch (step) {
    case Step::Attract:
        return QStringLiteral("attract");
    case Step::Language:
        return QStringLiteral("language");
    case Step::Privacy:
        return QStringLiteral("privacy");
    case Step::Passport:
        return QStringLiteral("passport");
    case Step::ConfirmPassport:
        return QStringLiteral("confirm_passport");
    case Step::Trip:
        return QStringLiteral("trip");
    case Step::Person:
        return QStringLiteral("person");
    case Step::Contact:
        return QStringLiteral("contact");
    case Step::Occupation:
        return QStringLiteral("occupation");
    case Step::Funding:
        return QStringLiteral("funding");
    case Step::Host:
        return QStringLiteral("host");
    case Step::Guardian:
        return QStringLiteral("guardian");
    case Step::Review:
        return QStringLiteral("review");
    case Step::Fee:
        return QStringLiteral("fee");
    case Step::Pay:
        return QStringLiteral("pay");
    case Step::Done:
        return QStringLiteral("done");
    }
    Q_UNREACHABLE();
}

std::optional<Step> stepFromString(QStringView text)
{
    for (const Step step : allSteps) {
        if (toString(step) == text)
            return step;
    }
    return std::nullopt;
}

} // namespace chancery::intake

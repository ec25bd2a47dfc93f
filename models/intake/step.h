// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

namespace chancery::intake {

/// The screens of the self-service wizard, in their order. A person sees only those that the answers call for.
enum class Step {
    Attract, ///< nobody is there yet
    Language, ///< only when Attract was left without choosing one
    Privacy,
    Passport, ///< read or type the machine-readable zone, or say that neither works
    ConfirmPassport,
    Trip,
    Person,
    Contact,
    Occupation,
    Funding,
    Host, ///< visits, business, official, and tourists without a prepaid stay
    Guardian, ///< under age only
    Review,
    Fee,
    Pay,
    Done,
};

inline constexpr std::array allSteps {Step::Attract, Step::Language, Step::Privacy, Step::Passport, Step::ConfirmPassport,
    Step::Trip, Step::Person, Step::Contact, Step::Occupation, Step::Funding, Step::Host, Step::Guardian, Step::Review,
    Step::Fee, Step::Pay, Step::Done};

/// snake_case of the enumerator, for logs, object names and drafts.
[[nodiscard]] QString toString(Step step);
[[nodiscard]] std::optional<Step> stepFromString(QStringView text);

} // namespace chancery::intake

Q_DECLARE_METATYPE(chancery::intake::Step)

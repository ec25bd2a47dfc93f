// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace chancery::theme {
class Theme;
}
namespace chancery::intake {
class IntakeSession;
}

namespace chancery::wizard {

class CountryNames;
class FeeSource;
class Languages;

/// What every step of the wizard is given. All of it outlives the window.
struct WizardContext
{
    theme::Theme &theme;
    intake::IntakeSession &session;
    Languages &languages;
    FeeSource &fees;
    const CountryNames &countries;
};

} // namespace chancery::wizard

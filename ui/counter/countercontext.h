// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace chancery::domain {
class Clock;
}
namespace chancery::theme {
class Theme;
}
namespace chancery::wizard {
class Languages;
}

namespace chancery::counter {

class Notices;
class Selection;
class StaffSession;

/// What every pane is given. All of it outlives the window.
struct CounterContext
{
    theme::Theme &theme;
    wizard::Languages &languages;
    StaffSession &staff;
    Selection &selection;
    Notices &notices;
    const domain::Clock &clock;
};

} // namespace chancery::counter

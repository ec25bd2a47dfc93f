// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "tests/ui_counter/fakepaydesk.h"
#include "tests/ui_counter/moneydesks.h"
#include "tests/ui_counter/opengate.h"
#include "ui/counter/counterwindow.h"
#include "ui/counter/notices.h"
#include "ui/counter/selection.h"
#include "ui/counter/staffsession.h"
#include "ui/theme/theme.h"
#include "ui/wizard/languages.h"

#include <functional>
#include <memory>
#include <vector>

namespace chancery::test {

/// The counter's real window with its panes about money, over desks that answer by themselves.
class MoneyRig
{
public:
    struct Scene
    {
        QString name;
        std::function<void(MoneyRig &)> play;
    };

    explicit MoneyRig(const QString &language = QStringLiteral("en"), QSize size = QSize(1280, 720),
        theme::TextSize text = theme::TextSize::Normal);

    void enter(counter::Role role);
    void press(const char *name);
    void type(const char *name, const QString &text);
    static void settle();
    static const std::vector<Scene> &scenes();

    theme::Theme theme;
    wizard::Languages languages;
    tests::OpenGate gate;
    counter::StaffSession session;
    counter::Selection selection;
    counter::Notices notices;
    domain::SystemClock clock;
    tests::FakePayDesk pay;
    tests::FakePaymentsDesk payments;
    tests::FakeShiftDesk shifts;
    counter::PaneRegistry registry;
    std::unique_ptr<counter::CounterWindow> window;
};

} // namespace chancery::test

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/random.h"
#include "models/intake/intakesession.h"
#include "ui/theme/theme.h"
#include "ui/wizard/countrynames.h"
#include "ui/wizard/feesource.h"
#include "ui/wizard/kioskwindow.h"
#include "ui/wizard/languages.h"

namespace chancery::test {

/// Answers from the schedule at hand, as the relay would; or fails when told to.
class ScheduleFees final : public wizard::FeeSource
{
    Q_OBJECT

public:
    ScheduleFees(const domain::FeeSchedule &schedule, const domain::Clock &clock, domain::RandomSource &random);

    void request(const domain::Basis &basis) override;
    void cancel() override { ++m_asked; }
    /// An empty code: works again.
    void failWith(const QString &code) { m_failure = code; }

private:
    const domain::FeeSchedule &m_schedule;
    const domain::Clock &m_clock;
    domain::RandomSource &m_random;
    QString m_failure;
    int m_asked = 0;
};

/// A whole kiosk without application around it: real session, real schedule, a clock that stands still on 1 September 2026 at noon in
/// Tokyo, and a traveller who does not exist.
class WizardRig
{
public:
    explicit WizardRig(QSize size = {1280, 720}, theme::TextSize text = theme::TextSize::Normal, double dotsPerInch = 96);

    /// Walks through the real steps, answering each, until `step` is on the screen.
    void goTo(intake::Step step);
    void answer(intake::Step step);
    /// The same for a session of somebody else's window.
    static void answer(intake::IntakeSession &session, intake::Step step, const QString &language, bool child = false);
    /// As the top bar's language button does.
    void speak(const QString &language);
    /// Cut off for five days, with three applications unsent.
    void setAway(wizard::KioskStatus::Intake intake);
    /// No connection on the first screen, as the application tells it; the ways to pay are still known.
    void setOffline();
    /// Two lines of a passport that is valid until 2031; its number has look-alikes.
    /// That of a child of twelve, when asked.
    [[nodiscard]] static QStringList passportLines(bool child = false);
    [[nodiscard]] static domain::FeeSchedule loadSchedule();

    bool child = false; ///< the traveller is under age: the guardian is asked about

    domain::ManualClock clock;
    domain::SystemRandom random;
    domain::FeeSchedule schedule;
    intake::IntakeSession session;
    theme::Theme theme;
    wizard::Languages languages;
    wizard::CountryNames countries;
    ScheduleFees fees;
    wizard::KioskWindow window;
};

} // namespace chancery::test

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/shiftwatch.h"

#include <algorithm>
#include <utility>

namespace chancery::app {

using counter::CounterStatus;
using counter::Role;
using counter::StaffSession;
using domain::Money;

namespace {

constexpr std::chrono::milliseconds soon{300};
constexpr std::chrono::seconds again{60};

void add(std::vector<Money> &totals, const Money &money)
{
    const auto found = std::find_if(
        totals.begin(), totals.end(), [&money](const Money &total) { return total.currency() == money.currency(); });
    if (found == totals.end())
        totals.push_back(money);
    else if (const auto sum = found->plus(money))
        *found = *sum;
}

} // namespace

ShiftWatch::ShiftWatch(counter::ShiftDesk &desk, StaffSession &staff, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_staff(staff)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    m_again.setInterval(again);
    connect(&m_soon, &QTimer::timeout, this, &ShiftWatch::read);
    connect(&m_again, &QTimer::timeout, this, &ShiftWatch::read);
    connect(&staff, &StaffSession::stateChanged, this, &ShiftWatch::stateChanged);
}

bool ShiftWatch::isWanted() const
{
    return m_staff.isIn() && m_staff.may({Role::Clerk, Role::Supervisor});
}

void ShiftWatch::stateChanged()
{
    if (isWanted())
        return read();
    m_soon.stop();
    m_again.stop();
    m_call.reset();
    set(std::nullopt);
}

void ShiftWatch::look()
{
    if (isWanted() && !m_soon.isActive())
        m_soon.start();
}

void ShiftWatch::read()
{
    m_again.start();
    m_call = std::make_unique<QObject>();
    m_desk.current(m_call.get(), [this](const auto &answer) {
        if (answer)
            set(lineOf(*answer));
    });
}

CounterStatus::Shift ShiftWatch::lineOf(const std::optional<payment::Shift> &shift)
{
    CounterStatus::Shift line;
    if (!shift)
        return line;
    line.open = shift->state == payment::Shift::State::Open || shift->state == payment::Shift::State::Paused;
    line.paused = shift->state == payment::Shift::State::Paused;
    for (const payment::ShiftLine &one : shift->lines) {
        if (one.payments == 0 && one.refunds == 0)
            continue;
        if (const auto kept = one.taken.minus(one.returned))
            add(line.totals, *kept);
    }
    return line;
}

void ShiftWatch::set(std::optional<CounterStatus::Shift> shift)
{
    if (std::exchange(m_shift, std::move(shift)) != m_shift)
        Q_EMIT changed();
}

} // namespace chancery::app

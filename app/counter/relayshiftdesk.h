// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/counter/counterparts.h"
#include "ui/counter/shiftdesk.h"

namespace chancery::app {

/// Shifts over the relay's /v1/shifts.
class RelayShiftDesk final : public counter::ShiftDesk
{
public:
    /// What is in `parts` outlives it.
    explicit RelayShiftDesk(const CounterParts &parts);

    void current(QObject *context, Done<std::optional<payment::Shift>> done) override;
    void open(const std::vector<domain::Money> &floats, QObject *context, Done<payment::Shift> done) override;
    void setPaused(const QString &shift, bool paused, QObject *context, Done<payment::Shift> done) override;
    void close(
        const QString &shift, const std::vector<Count> &counts, QObject *context, Done<payment::Shift> done) override;
    void sign(const QString &shift, const QString &note, QObject *context, Done<payment::Shift> done) override;
    void load(const QString &shift, QObject *context, Done<payment::Shift> done) override;
    void list(const Listing &listing, QObject *context, Done<Page> done) override;
    [[nodiscard]] domain::Expected<QByteArray, domain::Error> reportCode(const payment::Shift &shift) override;
    [[nodiscard]] QString timeZone() const override { return m_parts.timeZone; }

private:
    void act(
        const QString &shift, const char *what, const QJsonObject &body, QObject *context, Done<payment::Shift> done);
    const CounterParts m_parts;
};

} // namespace chancery::app

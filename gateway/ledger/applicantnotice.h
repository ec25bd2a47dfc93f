// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/ids.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace chancery::ledger {

/// Something that a traveller is told by e-mail, and how far that has come.
struct ApplicantNotice
{
    enum class State {
        Waiting, ///< nobody has given an address
        Queued,
        Sent,
        Failed, ///< given up; the address is gone
        Told, ///< by a person
    };

    QUuid key; ///< its name outside
    domain::ApplicationRef application;
    QString kind; ///< decision, receipt
    QString status; ///< of the application: processing, approved, rejected; paid
    State state = State::Waiting;
    QString error; ///< code of the last failure
    int tries = 0; ///< since the address was given
    domain::Instant queuedAt;
    std::optional<domain::Instant> nextAt{}; ///< while queued
    std::optional<domain::Instant> sentAt{};
};

[[nodiscard]] QString toString(ApplicantNotice::State state);
[[nodiscard]] std::optional<ApplicantNotice::State> noticeStateFromString(const QString &text);

} // namespace chancery::ledger

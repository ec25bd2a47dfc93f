// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::payment {

/// What became of the wish to have the receipt by e-mail.
enum class MailState {
    Sending, ///< on its way to the relay
    Queued, ///< the relay has it, and sends it
    Kept, ///< nothing answers: it is kept, sealed, and goes out when the relay is back
    AwaitingNetwork, ///< nothing answers, and it cannot be kept: it is tried again while the person is there
    AddressRefused, ///< the relay cannot write to that address
    TooMany, ///< the receipt went to as many addresses as it may
    Impossible, ///< the relay sends no mail, or not for this payment
};

inline constexpr MailState allMailStates[]{MailState::Sending, MailState::Queued, MailState::Kept, MailState::AwaitingNetwork,
    MailState::AddressRefused, MailState::TooMany, MailState::Impossible};

/// For logs: sending, queued, kept, awaiting_network, address_refused, too_many, impossible.
[[nodiscard]] inline QString toString(MailState state)
{
    switch (state) {
    case MailState::Sending:
        return QStringLiteral("sending");
    case MailState::Queued:
        return QStringLiteral("queued");
    case MailState::Kept:
        return QStringLiteral("kept");
    case MailState::AwaitingNetwork:
        return QStringLiteral("awaiting_network");
    case MailState::AddressRefused:
        return QStringLiteral("address_refused");
    case MailState::TooMany:
        return QStringLiteral("too_many");
    case MailState::Impossible:
        return QStringLiteral("impossible");
    }
    Q_UNREACHABLE();
}

} // namespace chancery::payment

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>

namespace chancery::providers::stripe {

/// What may be kept of an event: identifiers, states, amounts and times by an allow-list, and the card's brand and last
/// digits. The payer's name, address, e-mail and telephone are on no list; a text that is no identifier is left out
/// even where the list has its name.
[[nodiscard]] QJsonObject summaryOfEvent(const QJsonObject &event);

} // namespace chancery::providers::stripe

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/sightings.h"

namespace chancery::server {

void Sightings::heard(const domain::DeviceId &device)
{
    const domain::Instant now = m_clock.now();
    const auto [noted, first] = m_noted.try_emplace(device.text(), now);
    if (!first && now - noted->second < interval && now >= noted->second)
        return;
    noted->second = now;
    // Answered on a thread of the ledger's: nothing of this object is touched there.
    m_book.heard(device, [log = &m_telemetry.log](const domain::Expected<std::monostate, domain::Error> &kept) {
        if (!kept)
            log->warning(QStringLiteral("sighting_not_kept"), kept.error().code);
    });
}

} // namespace chancery::server

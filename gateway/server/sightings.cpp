// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/sightings.h"

namespace chancery::server {

void Sightings::heard(const domain::DeviceId &device, const ledger::Backlog &backlog)
{
    const domain::Instant now = m_clock.now();
    const bool waits = backlog.unsent.value_or(0) > 0;
    const auto [noted, first] = m_noted.try_emplace(device.text(), Noted{now, waits});
    const bool drained = noted->second.waits && backlog.unsent && !waits;
    if (!first && !drained && now - noted->second.at < interval && now >= noted->second.at)
        return;
    noted->second = {now, waits};
    // Answered on a thread of the ledger's: nothing of this object is touched there.
    m_book.heard(
        device, backlog, [log = &m_telemetry.log](const domain::Expected<std::monostate, domain::Error> &kept) {
            if (!kept)
                log->warning(QStringLiteral("sighting_not_kept"), kept.error().code);
        });
}

} // namespace chancery::server

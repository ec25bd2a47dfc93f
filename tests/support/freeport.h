// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace chancery::testsupport {

/// A TCP port of 127.0.0.1 on which nobody listens, 0 if there is none. It is below the range from which the system
/// takes the ports of connections (32768 on, ip_local_port_range), so none of those takes it before it is listened on.
[[nodiscard]] quint16 freePort();

} // namespace chancery::testsupport

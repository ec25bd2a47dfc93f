// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

namespace chancery::domain {

/// Whether a URL's host is this very machine: localhost, ::1 with or without brackets, or an address of 127.0.0.0/8 in
/// four decimal numbers. Only towards such a one may anything go unencrypted. A name is asked of no one, so that
/// 127.example.org is somebody else's.
[[nodiscard]] bool isLoopbackHost(QStringView host);

} // namespace chancery::domain

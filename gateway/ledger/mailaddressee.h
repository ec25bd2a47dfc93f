// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::ledger {

/// Where one notice goes. Kept until it is sent or given up, in a table that no log, standby or backup sees.
struct MailAddressee
{
    QString address; ///< ASCII, checked by the caller
    QString locale; ///< BCP 47: the language it is written in
};

} // namespace chancery::ledger

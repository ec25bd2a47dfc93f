// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace chancery::sandbox {

/// One try to bring one event to the endpoint.
struct Delivery
{
    QString event;
    QString type;
    QByteArray body;
    int attempt = 1;
    bool badSignature = false;
    bool oldSignature = false;
    bool retried = true; ///< a duplicate is not
    std::vector<Delivery> next = {}; ///< sent one after the other once this one has ended, however it ended

    /// The next try is signed afresh and properly.
    void mend() { badSignature = oldSignature = false; }
};

} // namespace chancery::sandbox

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/alipay/alipayfault.h"

#include <QByteArray>
#include <QJsonValue>

namespace chancery::sandbox {

/// The node that Alipay signs: members in the order in which they were added, one line, "/" as "\/".
class AlipayNode
{
public:
    static AlipayNode success(); ///< code 10000
    /// With a code other than 10000; a fault's sub_code and sub_msg.
    static AlipayNode of(const AlipayFault &fault);

    AlipayNode &add(const char *name, const QJsonValue &value);
    [[nodiscard]] QByteArray bytes() const { return '{' + m_members + '}'; }

private:
    QByteArray m_members;
};

} // namespace chancery::sandbox

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/freeport.h"

#include <QRandomGenerator>
#include <QTcpServer>

namespace chancery::testsupport {

quint16 freePort()
{
    constexpr int tries = 1000;
    for (int i = 0; i < tries; ++i) {
        const auto port = static_cast<quint16>(QRandomGenerator::system()->bounded(10'240, 32'768));
        QTcpServer probe;
        if (probe.listen(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

} // namespace chancery::testsupport

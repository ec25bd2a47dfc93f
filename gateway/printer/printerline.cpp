// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/printer/printerline.h"

#include "gateway/printer/deviceline.h"
#include "gateway/printer/tcpline.h"

namespace chancery::printer {

std::unique_ptr<PrinterLine> PrinterLine::to(const PrinterAddress &address)
{
    if (address.host.isEmpty())
        return std::make_unique<DeviceLine>(address.device);
    return std::make_unique<TcpLine>(address.host, address.port);
}

} // namespace chancery::printer

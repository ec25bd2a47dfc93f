// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/admin/codeverifycommand.h"

namespace chancery::admin {

/// The code of a receipt or claim slip (chr1.…).
class ReceiptVerifyCommand final : public CodeVerifyCommand
{
public:
    ReceiptVerifyCommand();

protected:
    [[nodiscard]] domain::Expected<QJsonObject, domain::Error> open(
        const QByteArray &code, const payment::SignedCode::Verify &verify) const override;
    void complete(QJsonObject &payload) const override;
    void print(const QJsonObject &payload, Terminal &terminal) const override;
};

} // namespace chancery::admin

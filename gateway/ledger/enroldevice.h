// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/ledger/answeringoperation.h"
#include "gateway/ledger/device.h"

namespace chancery::ledger {

/// See Ledger::enrolDevice().
class EnrolDevice final : public AnsweringOperation<Device>
{
public:
    EnrolDevice(NewDevice wish, Answer<Device> answer);

    [[nodiscard]] std::vector<QString> keys() const override { return {u'c' + m_wish.code}; }
    void load(PgConnection &connection) override;
    void decide(Results looked, PgConnection &connection) override;

private:
    const NewDevice m_wish;
    const QByteArray m_codeHash;
};

/// How a code is kept: SHA-256 of its UTF-8. Codes are random and live for minutes, so no salt or stretching is needed.
[[nodiscard]] QByteArray enrolmentCodeHash(const QString &code);

} // namespace chancery::ledger

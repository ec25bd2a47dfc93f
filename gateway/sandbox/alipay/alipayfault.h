// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace chancery::sandbox {

/// A refusal in Alipay's own shape.
struct AlipayFault
{
    QString code; ///< 40001, 40002, 40004, 20000, 10003
    QString subCode;
    QString subMsg;

    [[nodiscard]] QString msg() const;

    static AlipayFault missing(const char *subCode); ///< 40001
    static AlipayFault invalid(const char *subCode, const QString &detail = {}); ///< 40002
    static AlipayFault business(const QString &subCode, const QString &detail = {}); ///< 40004
    static AlipayFault unknown(); ///< 20000
};

} // namespace chancery::sandbox

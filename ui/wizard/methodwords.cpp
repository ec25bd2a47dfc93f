// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/methodwords.h"

#include <QCoreApplication>

namespace chancery::wizard {

QString methodName(const QString &code)
{
    if (code == QLatin1String("stripe_checkout"))
        return QCoreApplication::translate("MethodWords", "Bank or credit card");
    if (code == QLatin1String("alipay_qr") || code == QLatin1String("alipay_page") || code == QLatin1String("alipay_barcode"))
        return QCoreApplication::translate("MethodWords", "Alipay");
    return code;
}

} // namespace chancery::wizard

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipayfault.h"

namespace chancery::sandbox {

namespace {

/// What Alipay says about the codes that people meet most.
QString textOf(const QString &subCode)
{
    if (subCode == u"ACQ.TRADE_NOT_EXIST")
        return QStringLiteral("交易不存在");
    if (subCode == u"ACQ.TRADE_HAS_SUCCESS")
        return QStringLiteral("交易已被支付");
    if (subCode == u"ACQ.TRADE_HAS_CLOSE")
        return QStringLiteral("交易已经关闭");
    if (subCode == u"ACQ.TRADE_STATUS_ERROR")
        return QStringLiteral("交易状态不合法");
    if (subCode == u"ACQ.CONTEXT_INCONSISTENT")
        return QStringLiteral("交易信息被篡改");
    if (subCode == u"ACQ.INVALID_PARAMETER")
        return QStringLiteral("参数无效");
    if (subCode == u"ACQ.SYSTEM_ERROR")
        return QStringLiteral("系统异常");
    if (subCode == u"ACQ.BUYER_BALANCE_NOT_ENOUGH")
        return QStringLiteral("买家余额不足");
    if (subCode == u"ACQ.SELLER_BALANCE_NOT_ENOUGH")
        return QStringLiteral("卖家余额不足");
    if (subCode == u"ACQ.REFUND_AMT_NOT_EQUAL_TOTAL")
        return QStringLiteral("退款金额超限");
    if (subCode == u"isv.invalid-signature")
        return QStringLiteral(
            "验签出错，请确认charset参数放在了URL查询字符串中且各参数值使用charset参数指示的字符集编码");
    return subCode;
}

} // namespace

QString AlipayFault::msg() const
{
    if (code == u"40001")
        return QStringLiteral("Missing Required Arguments");
    if (code == u"40002")
        return QStringLiteral("Invalid Arguments");
    if (code == u"20000")
        return QStringLiteral("Service Currently Unavailable");
    return QStringLiteral("Business Failed");
}

AlipayFault AlipayFault::missing(const char *subCode)
{
    const QString name = QString::fromLatin1(subCode);
    return {QStringLiteral("40001"), name, textOf(name)};
}

AlipayFault AlipayFault::invalid(const char *subCode, const QString &detail)
{
    const QString name = QString::fromLatin1(subCode);
    return {QStringLiteral("40002"), name, detail.isEmpty() ? textOf(name) : detail};
}

AlipayFault AlipayFault::business(const QString &subCode, const QString &detail)
{
    return {QStringLiteral("40004"), subCode, detail.isEmpty() ? textOf(subCode) : detail};
}

AlipayFault AlipayFault::unknown()
{
    return {QStringLiteral("20000"), QStringLiteral("isp.unknow-error"), QStringLiteral("系统繁忙")};
}

} // namespace chancery::sandbox

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipaynode.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace chancery::sandbox {

AlipayNode AlipayNode::success()
{
    AlipayNode node;
    node.add("code", QStringLiteral("10000")).add("msg", QStringLiteral("Success"));
    return node;
}

AlipayNode AlipayNode::of(const AlipayFault &fault)
{
    AlipayNode node;
    node.add("code", fault.code).add("msg", fault.msg());
    node.add("sub_code", fault.subCode).add("sub_msg", fault.subMsg);
    return node;
}

AlipayNode &AlipayNode::add(const char *name, const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    if (!m_members.isEmpty())
        m_members += ',';
    m_members += '"' + QByteArray(name) + "\":" + list.mid(1, list.size() - 2).replace('/', "\\/");
    return *this;
}

} // namespace chancery::sandbox

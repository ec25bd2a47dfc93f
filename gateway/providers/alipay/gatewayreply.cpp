// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/alipay/gatewayreply.h"

#include "gateway/providers/alipay/responsenode.h"
#include "models/domain/jsonduplicates.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace chancery::providers::alipay {

namespace {

using Verdict = GatewayReply::Verdict;

constexpr int httpOk = 200;

/// Codes go into the log; texts of a stranger do not.
QString codeText(const QJsonObject &node, const char *name)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9_.-]{1,96}\\z"));
    const QString text = node.value(QLatin1String(name)).toString();
    return shape.match(text).hasMatch() ? text : QString();
}

bool isUnknownOutcome(const QString &subCode)
{
    return subCode.endsWith(u"SYSTEM_ERROR") || subCode.endsWith(u"unknow-error");
}

/// What a code means, as far as the code itself goes.
Verdict verdictOf(const QString &code, const QString &subCode)
{
    if (code == u"10000")
        return Verdict::Done;
    if (code == u"10003")
        return Verdict::InProgress;
    if (isUnknownOutcome(subCode))
        return Verdict::Unclear;
    if (code == u"40004")
        return Verdict::Refused;
    if (code == u"40005")
        return Verdict::Busy;
    if (code == u"20001" || code == u"40001" || code == u"40002" || code == u"40003" || code == u"40006")
        return Verdict::NotExecuted;
    return Verdict::Unclear; // 20000, and codes that nobody has told us of
}

bool mayBeUnsigned(Verdict verdict)
{
    return verdict == Verdict::NotExecuted || verdict == Verdict::Busy || verdict == Verdict::Unclear;
}

} // namespace

GatewayReply GatewayReply::read(const QByteArray &method, const HttpReply &reply, const AlipayConfig &config)
{
    GatewayReply read;
    if (reply.outcome != HttpReply::Outcome::Answered) {
        read.verdict = reply.outcome == HttpReply::Outcome::NotSent ? Verdict::NotExecuted : Verdict::Unclear;
        read.summary = reply.error;
        return read;
    }
    const QString place = QString::fromLatin1(method) + QStringLiteral(" HTTP %1 ").arg(reply.status);
    const auto found = ResponseNode::find(
        reply.body, method.isEmpty() ? QByteArray() : QByteArray(method).replace('.', '_') + "_response");
    if (reply.status != httpOk || !found) {
        read.summary = place + (found ? QString() : found.error().detail);
        return read;
    }
    const bool isSigned = !found->signature.isEmpty();
    if (isSigned && !config.verifies(found->content, found->signature, found->certificateSerial)) {
        read.forged = true;
        read.summary = place + QStringLiteral("wrong signature");
        return read;
    }
    if (const auto twice = domain::firstDuplicateName(found->content)) {
        read.summary = place + QStringLiteral("a name stands twice in the node");
        return read;
    }
    const QJsonObject node = QJsonDocument::fromJson(found->content).object();
    const QString code = codeText(node, "code");
    read.subCode = codeText(node, "sub_code");
    if (read.subCode.startsWith(u"aop."))
        read.subCode.remove(0, 4);
    read.summary = place + QStringLiteral("code %1 %2").arg(code, read.subCode);
    const Verdict verdict = verdictOf(code, read.subCode);
    if (!isSigned && !mayBeUnsigned(verdict)) {
        read.summary += QStringLiteral(" unsigned");
        return read;
    }
    // A gateway that took the call answers with the method's own node.
    if (found->name == "error_response" && !mayBeUnsigned(verdict))
        return read;
    read.verdict = verdict;
    if (verdict != Verdict::Unclear)
        read.node = node;
    return read;
}

} // namespace chancery::providers::alipay

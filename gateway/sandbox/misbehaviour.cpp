// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/misbehaviour.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace chancery::sandbox {

namespace {

using Kind = Misbehaviour::Kind;

struct Name
{
    QStringView text;
    Kind kind;
    bool forCalls;
    bool forWebhooks;
};

constexpr std::array<Name, 10> names{{
    {u"error", Kind::Error, true, false},
    {u"hang", Kind::Hang, true, false},
    {u"cut", Kind::Cut, true, false},
    {u"drop", Kind::Drop, true, true},
    {u"garbage", Kind::Garbage, true, false},
    {u"delay", Kind::Delay, true, true},
    {u"duplicate", Kind::Duplicate, false, true},
    {u"reorder", Kind::Reorder, false, true},
    {u"bad_signature", Kind::BadSignature, false, true},
    {u"old_signature", Kind::OldSignature, false, true},
}};

const QStringList &calls()
{
    static const QStringList list{QStringLiteral("create"), QStringLiteral("retrieve"), QStringLiteral("list"),
        QStringLiteral("expire"), QStringLiteral("events"), QStringLiteral("account"), QStringLiteral("refund"),
        QStringLiteral("refunds"), QStringLiteral("refund_retrieve"), QStringLiteral("disputes"),
        QStringLiteral("dispute"), QStringLiteral("balance"), QStringLiteral("balance_line"), QStringLiteral("intent"),
        QStringLiteral("charge")};
    return list;
}

} // namespace

std::optional<Misbehaviour> Misbehaviour::fromJson(const QJsonObject &json, QString &problem)
{
    Misbehaviour result;
    result.operation = json.value(u"operation").toString();
    const bool webhook = result.operation == u"webhook";
    const QString kind = json.value(u"kind").toString();
    const auto name = std::find_if(names.cbegin(), names.cend(), [&](const Name &n) { return n.text == kind; });
    if (!webhook && !calls().contains(result.operation)) {
        problem = QStringLiteral("operation: expected one of webhook, %1").arg(calls().join(QLatin1String(", ")));
        return std::nullopt;
    }
    if (name == names.cend() || !(webhook ? name->forWebhooks : name->forCalls)) {
        problem = QStringLiteral("kind: not one for this operation");
        return std::nullopt;
    }
    result.kind = name->kind;
    result.count = json.value(u"count").toInt(result.count);
    result.status = json.value(u"status").toInt(result.status);
    const qint64 delay = json.value(u"delay_ms").toInteger(result.delay.count());
    result.delay = std::chrono::milliseconds(delay);
    // An error means by itself that nothing was done; the others hide what was done.
    result.executed = json.value(u"executed").toBool(result.kind != Kind::Error);
    result.stored = json.value(u"stored").toBool(result.stored);
    if (result.count < 1 || result.status < 400 || result.status > 599 || delay < 0 || delay > 600'000) {
        problem = QStringLiteral("expected count >= 1, status 400 to 599, delay_ms 0 to 600000");
        return std::nullopt;
    }
    return result;
}

} // namespace chancery::sandbox

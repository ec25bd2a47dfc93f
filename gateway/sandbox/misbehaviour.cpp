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
    QStringView targets; ///< c: Stripe's calls, w: its webhooks, a: Alipay's calls, n: its notifications
};

constexpr std::array<Name, 17> names{{
    {u"error", Kind::Error, u"ca"},
    {u"hang", Kind::Hang, u"ca"},
    {u"cut", Kind::Cut, u"ca"},
    {u"drop", Kind::Drop, u"cwan"},
    {u"garbage", Kind::Garbage, u"ca"},
    {u"delay", Kind::Delay, u"cwan"},
    {u"duplicate", Kind::Duplicate, u"wn"},
    {u"reorder", Kind::Reorder, u"wn"},
    {u"bad_signature", Kind::BadSignature, u"w"},
    {u"old_signature", Kind::OldSignature, u"w"},
    {u"unknown", Kind::Unknown, u"a"},
    {u"system_error", Kind::SystemError, u"a"},
    {u"refuse", Kind::Refuse, u"a"},
    {u"unsigned", Kind::Unsigned, u"a"},
    {u"wrong_key", Kind::WrongKey, u"an"},
    {u"repeated", Kind::Repeated, u"a"},
    {u"retry", Kind::Retry, u"a"},
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

/// The letter of `targets`; nothing when there is no such operation.
QChar targetOf(const QString &operation)
{
    static const QStringList alipay
        = QStringLiteral("precreate page pay query close cancel refund refund_query bill").split(u' ');
    if (operation == u"webhook")
        return u'w';
    if (operation == u"alipay.notify")
        return u'n';
    if (operation.startsWith(u"alipay."))
        return alipay.contains(operation.mid(7)) ? u'a' : QChar();
    return calls().contains(operation) ? u'c' : QChar();
}

} // namespace

std::optional<Misbehaviour> Misbehaviour::fromJson(const QJsonObject &json, QString &problem)
{
    Misbehaviour result;
    result.operation = json.value(u"operation").toString();
    const QChar target = targetOf(result.operation);
    const QString kind = json.value(u"kind").toString();
    const auto name = std::find_if(names.cbegin(), names.cend(), [&](const Name &n) { return n.text == kind; });
    if (target.isNull()) {
        problem = QStringLiteral("operation: expected webhook, alipay.notify, alipay. and a method, or one of %1")
                      .arg(calls().join(QLatin1String(", ")));
        return std::nullopt;
    }
    if (name == names.cend() || !name->targets.contains(target)) {
        problem = QStringLiteral("kind: not one for this operation");
        return std::nullopt;
    }
    result.kind = name->kind;
    result.count = json.value(u"count").toInt(result.count);
    result.status = json.value(u"status").toInt(result.status);
    const qint64 delay = json.value(u"delay_ms").toInteger(result.delay.count());
    result.delay = std::chrono::milliseconds(delay);
    // An error means by itself that nothing was done; the others hide what was done.
    const bool nothingDone = result.kind == Kind::Error || result.kind == Kind::Refuse || result.kind == Kind::Retry;
    result.executed = json.value(u"executed").toBool(!nothingDone);
    result.code = json.value(u"code").toString();
    result.stored = json.value(u"stored").toBool(result.stored);
    if (result.kind == Kind::Refuse && result.code.isEmpty()) {
        problem = QStringLiteral("code: expected a sub_code");
        return std::nullopt;
    }
    if (result.count < 1 || result.status < 400 || result.status > 599 || delay < 0 || delay > 600'000) {
        problem = QStringLiteral("expected count >= 1, status 400 to 599, delay_ms 0 to 600000");
        return std::nullopt;
    }
    return result;
}

} // namespace chancery::sandbox

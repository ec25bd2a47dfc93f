// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/faults/simulation/alipaywire.h"

#include "tests/faults/simulation/alipayparties.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace chancery::simulation::alipaywire {

using providers::HttpReply;
using providers::HttpRequest;

namespace {

constexpr int chinaOffset = 8 * 3600;

QByteArray joined(const Parameters &fields, bool withEmpty, bool withSignType)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        if (name == "sign" || (value.isEmpty() && !withEmpty) || (name == "sign_type" && !withSignType))
            continue;
        text += (text.isEmpty() ? "" : "&") + name + '=' + value;
    }
    return text;
}

QByteArray encoded(const Parameters &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields)
        text += (text.isEmpty() ? "" : "&") + name + '=' + value.toPercentEncoding();
    return text;
}

/// JSON in one of the ways to write the same.
QByteArray written(World &world, const QJsonObject &node)
{
    const int fate = world.random.below(4);
    QByteArray text = QJsonDocument(node).toJson(fate == 0 ? QJsonDocument::Indented : QJsonDocument::Compact);
    while (text.endsWith('\n'))
        text.chop(1);
    if (fate == 1)
        text.replace('/', "\\/");
    if (fate == 2)
        text.replace("\xE7\xAD\xBE", "\\u7b7e");
    return text;
}

} // namespace

Parameters parametersOf(const QByteArray &query, const QByteArray &body)
{
    Parameters all;
    for (const QByteArray &form : {query, body}) {
        for (const QByteArray &pair : form.split('&')) {
            if (const qsizetype at = pair.indexOf('='); at > 0)
                all[pair.left(at)] = QByteArray::fromPercentEncoding(QByteArray(pair.mid(at + 1)).replace('+', "%20"));
        }
    }
    return all;
}

bool isSigned(const Parameters &call)
{
    const auto sign = call.find("sign");
    return sign != call.end() && AlipayParties::get().application.verifies(joined(call, false, true), sign->second);
}

HttpRequest renumbered(const HttpRequest &request, const QString &suffix)
{
    const qsizetype at = request.url.indexOf('?');
    Parameters all = parametersOf(request.url.mid(at + 1), request.body);
    QJsonObject content = QJsonDocument::fromJson(all["biz_content"]).object();
    const QString name = QStringLiteral("out_trade_no");
    content.insert(name, content.value(name).toString() + suffix);
    all["biz_content"] = QJsonDocument(content).toJson(QJsonDocument::Compact);
    all["sign"] = AlipayParties::get().application.sign(joined(all, false, true));
    HttpRequest other = request;
    other.body = encoded({{"biz_content", all["biz_content"]}});
    all.erase("biz_content");
    other.url = request.url.left(at + 1) + encoded(all);
    return other;
}

HttpReply reply(World &world, const QByteArray &method, const QJsonObject &node, Signer signer)
{
    QJsonObject whole = node;
    if (world.random.chance(20)) {
        // What nobody asked for, and what a careless reader of braces stumbles over.
        whole.insert(QStringLiteral("remark"), QStringLiteral("}{ \"\\ ]: \u7b7e/\u8bc1"));
        whole.insert(QStringLiteral("detail_list"), QJsonArray{QJsonObject{{QStringLiteral("a"), 1}}, QJsonArray()});
    }
    const QByteArray content = written(world, whole);
    const QByteArray nodeText = '"' + QByteArray(method).replace('.', '_') + "_response\":" + content;
    const AlipayParties &parties = AlipayParties::get();
    QByteArray sign;
    if (signer != Signer::Nobody)
        sign = (signer == Signer::Alipay ? parties.alipay : parties.stranger).sign(content);
    const QByteArray signText = "\"sign\":\"" + sign + '"';
    const bool signFirst = world.random.chance(30);
    QByteArray body = '{' + nodeText + '}';
    if (signer != Signer::Nobody)
        body = signFirst ? '{' + signText + ", " + nodeText + '}' : '{' + nodeText + ',' + signText + '}';
    return {HttpReply::Outcome::Answered, 200, {{"Content-Type", "text/html;charset=utf-8"}}, body, {}};
}

QByteArray notification(World &world, const Parameters &fields)
{
    Parameters all = fields;
    all["sign"] = AlipayParties::get().alipay.sign(joined(all, true, false));
    all["sign_type"] = "RSA2";
    QByteArray form = encoded(all);
    if (world.random.chance(50))
        form.replace("%20", "+");
    return form;
}

QByteArray time(domain::Instant at)
{
    return domain::toQDateTime(at)
        .toOffsetFromUtc(chinaOffset)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
        .toLatin1();
}

std::optional<domain::Instant> instantOf(const QString &time)
{
    QDateTime read = QDateTime::fromString(time, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!read.isValid())
        return std::nullopt;
    read.setOffsetFromUtc(chinaOffset);
    return domain::instantFromQDateTime(read);
}

QString yuan(qint64 fen)
{
    return QStringLiteral("%1.%2").arg(fen / 100).arg(fen % 100, 2, 10, QLatin1Char('0'));
}

qint64 fenOf(const QString &yuan)
{
    return QString(yuan).remove(u'.').toLongLong();
}

} // namespace chancery::simulation::alipaywire

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/sandbox/opensslcli.h"
#include "tests/sandbox/sandboxfixture.h"

#include <QDateTime>
#include <QMap>
#include <QUrl>
#include <QUrlQuery>

namespace chancery::sandbox {

/// A sandbox with Alipay in it, and a merchant that signs and verifies with the program `openssl`.
class AlipayFixture
{
public:
    using Parameters = QMap<QString, QString>;

    /// What the gateway said, taken apart by hand.
    struct Answer
    {
        int status = 0;
        QByteArray contentType;
        QByteArray raw;
        QByteArray name; ///< of the first node
        QByteArray node; ///< its raw bytes
        QByteArray sign;
        QJsonObject json; ///< of the node
        [[nodiscard]] QString text(const char *member) const { return json.value(QLatin1String(member)).toString(); }
    };

    explicit AlipayFixture(Sandbox::Options options = {})
        : appKey(keys().app)
        , alipayKey(keys().alipay)
        , alipayPublicKey(openssl.publicOf(alipayKey))
    {
        if (options.alipay.appId.isEmpty()) {
            options.alipay.appId = QStringLiteral("2021000000000001");
            options.alipay.sellerId = QStringLiteral("2088000000000001");
            options.alipay.appPublicKey = openssl.publicOf(appKey);
            options.alipay.privateKey = alipayKey;
        }
        options.retryScale = options.retryScale == Sandbox::Options().retryScale ? 0.0001 : options.retryScale;
        m_options = options;
        sandbox = std::make_unique<SandboxFixture>(options);
    }

    void restart()
    {
        sandbox->stop();
        sandbox = std::make_unique<SandboxFixture>(m_options);
    }

    /// All public parameters of a call, signed.
    Parameters parameters(const char *method, const QJsonObject &content, const Parameters &more = {})
    {
        Parameters result{{QStringLiteral("app_id"), QStringLiteral("2021000000000001")},
            {QStringLiteral("method"), QString::fromLatin1(method)}, {QStringLiteral("format"), QStringLiteral("JSON")},
            {QStringLiteral("charset"), QStringLiteral("utf-8")}, {QStringLiteral("sign_type"), QStringLiteral("RSA2")},
            {QStringLiteral("timestamp"), time(QDateTime::currentMSecsSinceEpoch())},
            {QStringLiteral("version"), QStringLiteral("1.0")},
            {QStringLiteral("biz_content"), QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact))}};
        for (auto it = more.cbegin(); it != more.cend(); ++it)
            result.insert(it.key(), it.value());
        result.insert(QStringLiteral("sign"), QString::fromLatin1(openssl.sign(appKey, signedText(result, true))));
        return result;
    }
    Answer call(const char *method, const QJsonObject &content, const Parameters &more = {})
    {
        return post(parameters(method, content, more));
    }
    Answer post(const Parameters &parameters)
    {
        return take(sandbox->post(
            "/gateway.do", encoded(parameters), {{"Content-Type", "application/x-www-form-urlencoded;charset=utf-8"}}));
    }
    static Answer take(const providers::HttpReply &reply)
    {
        Answer answer;
        answer.status = reply.status;
        answer.contentType = providers::headerValue(reply.headers, "Content-Type");
        answer.raw = reply.body;
        const qsizetype colon = reply.body.indexOf("\":{");
        answer.name = reply.body.mid(2, colon - 2);
        const qsizetype start = colon + 2;
        qsizetype end = reply.body.indexOf("},\"", start);
        if (end < 0)
            end = reply.body.size() - 2;
        answer.node = reply.body.mid(start, end + 1 - start);
        const qsizetype sign = reply.body.lastIndexOf("\"sign\":\"");
        if (sign > 0)
            answer.sign = reply.body.mid(sign + 8, reply.body.lastIndexOf('"') - sign - 8);
        answer.json = QJsonDocument::fromJson(answer.node).object();
        return answer;
    }
    bool verified(const Answer &answer) { return openssl.verify(alipayPublicKey, answer.node, answer.sign); }

    Answer precreate(const QString &order, const QString &amount = QStringLiteral("88.90"), const Parameters &more = {})
    {
        return call("alipay.trade.precreate", offer(order, amount), more);
    }
    static QJsonObject offer(const QString &order, const QString &amount = QStringLiteral("88.90"))
    {
        return {{QStringLiteral("out_trade_no"), order}, {QStringLiteral("total_amount"), amount},
            {QStringLiteral("subject"), QStringLiteral("签证费 <visa>")},
            {QStringLiteral("product_code"), QStringLiteral("FACE_TO_FACE_PAYMENT")}};
    }
    Answer query(const QString &order) { return call("alipay.trade.query", {{QStringLiteral("out_trade_no"), order}}); }
    /// Precreated and paid by the control.
    Answer pay(const QString &order, const QString &amount = QStringLiteral("88.90"), const Parameters &more = {})
    {
        const Answer made = precreate(order, amount, more);
        sandbox->control("alipay/pay", {{QStringLiteral("out_trade_no"), order}});
        return made;
    }
    Answer refund(const QString &order, const QString &request, const QString &amount)
    {
        return call("alipay.trade.refund",
            {{QStringLiteral("out_trade_no"), order}, {QStringLiteral("out_request_no"), request},
                {QStringLiteral("refund_amount"), amount}});
    }
    QJsonObject fault(const char *operation, const char *kind, const QJsonObject &more = {})
    {
        QJsonObject json = more;
        json.insert(QStringLiteral("operation"), QString::fromLatin1(operation));
        json.insert(QStringLiteral("kind"), QString::fromLatin1(kind));
        return sandbox->control("faults", json);
    }
    QJsonObject state() { return sandbox->state().value(u"alipay").toObject(); }

    static QByteArray signedText(const Parameters &parameters, bool dropEmpty)
    {
        QByteArray text;
        for (auto it = parameters.cbegin(); it != parameters.cend(); ++it) {
            if (it.key() == u"sign" || (dropEmpty && it.value().isEmpty()))
                continue;
            text += (text.isEmpty() ? "" : "&") + it.key().toUtf8() + '=' + it.value().toUtf8();
        }
        return text;
    }
    static QByteArray encoded(const Parameters &parameters)
    {
        QByteArray form;
        for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
            form += (form.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(it.key()) + '='
                + QUrl::toPercentEncoding(it.value());
        return form;
    }
    static QString time(qint64 ms)
    {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, 8 * 3600)
            .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    }
    QByteArray pathOf(const Answer &precreated) const
    {
        return precreated.text("qr_code").toLatin1().mid(sandbox->base().size());
    }
    providers::HttpReply press(const QByteArray &path, const QByteArray &action)
    {
        return sandbox->post(path, "action=" + action, {{"Content-Type", "application/x-www-form-urlencoded"}});
    }

    OpensslCli openssl;
    QByteArray appKey;
    QByteArray alipayKey;
    QByteArray alipayPublicKey;
    std::unique_ptr<SandboxFixture> sandbox;

private:
    struct Keys
    {
        QByteArray app;
        QByteArray alipay;
    };
    /// Made once: a key takes a while.
    static const Keys &keys()
    {
        static const Keys made{OpensslCli().newKey(), OpensslCli().newKey()};
        return made;
    }

    Sandbox::Options m_options;
};

} // namespace chancery::sandbox

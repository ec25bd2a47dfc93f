// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/sandbox/alipay/alipaygateway.h"

#include "gateway/sandbox/pagehtml.h"

#include <boost/asio/steady_timer.hpp>

namespace chancery::sandbox {

AlipayGateway::AlipayGateway(boost::asio::io_context &loop, const domain::Clock &clock, const AlipayIdentity &identity,
    AlipayMethods &methods, MisbehaviourPlan &plan)
    : m_loop(loop)
    , m_clock(clock)
    , m_identity(identity)
    , m_methods(methods)
    , m_plan(plan)
{
}

QByteArray AlipayGateway::nodeName(const QString &method)
{
    return AlipayMethods::operation(method).isEmpty() ? QByteArray("error_response")
                                                      : QString(method).replace(u'.', u'_').toLatin1() + "_response";
}

void AlipayGateway::handle(const Request &request, Respond respond)
{
    const auto parsed = AlipayRequest::parse(request);
    if (!parsed || (request.method != "POST" && request.method != "GET")) {
        respond(failed({}, AlipayFault::invalid("isv.invalid-parameter"), Signing::Ours));
        return;
    }
    const QString operation = AlipayMethods::operation(parsed->method());
    if (!operation.isEmpty())
        ++m_calls[operation];
    const auto misbehaviour
        = operation.isEmpty() ? std::nullopt : m_plan.take(QString(QLatin1String("alipay.") + operation));
    if (misbehaviour)
        misbehave(*misbehaviour, *parsed, std::move(respond));
    else
        respond(perform(*parsed));
}

Reply AlipayGateway::perform(AlipayRequest request, Signing signing)
{
    if (const auto fault = request.check(m_identity, m_clock.now()))
        return failed(request, *fault, signing);
    if (AlipayMethods::operation(request.method()) == u"page")
        return openPage(request);
    const auto done = m_methods.perform(request);
    return done ? answer(request, *done, signing) : failed(request, done.error(), signing);
}

Reply AlipayGateway::openPage(const AlipayRequest &request)
{
    const auto trade = m_methods.openPage(request);
    if (!trade)
        return failed(request, trade.error(), Signing::Ours);
    Reply reply = Reply::seeOther(m_methods.pageBase() + QLatin1String("/alipay/page/") + (*trade)->token);
    reply.status = 302;
    return reply;
}

Reply AlipayGateway::failed(const AlipayRequest &request, const AlipayFault &fault, Signing signing) const
{
    if (AlipayMethods::operation(request.method()) == u"page")
        return Reply::html(200,
            pagehtml::message(QStringLiteral("This payment cannot be opened"), fault.subCode + u' ' + fault.subMsg));
    // Alipay has no key to choose when it does not know the app.
    const bool known = request.parameters.value(QStringLiteral("app_id")) == m_identity.appId;
    return answer(request, AlipayNode::of(fault), known ? signing : Signing::Nobody);
}

Reply AlipayGateway::answer(const AlipayRequest &request, const AlipayNode &node, Signing signing) const
{
    const QByteArray bytes = node.bytes();
    Reply reply;
    reply.contentType = "text/html;charset=utf-8";
    reply.body = "{\"" + nodeName(request.method()) + "\":" + bytes;
    if (signing != Signing::Nobody) {
        if (m_identity.certificateMode())
            reply.body += ",\"alipay_cert_sn\":\"" + m_identity.certificateSerial + '"';
        const AlipayKey &key = signing == Signing::Ours ? m_identity.ownKey : m_identity.otherKey;
        reply.body += ",\"sign\":\"" + key.sign(bytes) + '"';
    }
    reply.body += '}';
    return reply;
}

void AlipayGateway::misbehave(const Misbehaviour &misbehaviour, const AlipayRequest &request, Respond respond)
{
    using Kind = Misbehaviour::Kind;
    if (misbehaviour.kind == Kind::Delay) {
        auto timer = std::make_shared<boost::asio::steady_timer>(m_loop, misbehaviour.delay);
        timer->async_wait([this, timer, request, respond = std::move(respond)](boost::system::error_code error) {
            if (!error)
                respond(perform(request));
        });
        return;
    }
    const Signing signing = misbehaviour.kind == Kind::Unsigned ? Signing::Nobody
        : misbehaviour.kind == Kind::WrongKey                   ? Signing::Other
                                                                : Signing::Ours;
    Reply reply = misbehaviour.executed ? perform(request, signing) : answer(request, AlipayNode::success(), signing);
    switch (misbehaviour.kind) {
    case Kind::Error:
        reply.status = misbehaviour.status;
        reply.body = "<html><body>Service Unavailable</body></html>";
        break;
    case Kind::Hang:
        reply.ending = Reply::Ending::Hanging;
        break;
    case Kind::Cut:
        reply.ending = Reply::Ending::Cut;
        break;
    case Kind::Drop:
        reply.ending = Reply::Ending::Dropped;
        break;
    case Kind::Garbage:
        reply.body = "<html>\xff{\"alipay_";
        break;
    case Kind::Unknown:
        reply = failed(request, AlipayFault::unknown(), Signing::Ours);
        break;
    case Kind::SystemError:
        reply = failed(request, AlipayFault::business(QStringLiteral("ACQ.SYSTEM_ERROR")), Signing::Ours);
        break;
    case Kind::Refuse:
        reply = failed(request, AlipayFault::business(misbehaviour.code), Signing::Ours);
        break;
    case Kind::Repeated:
        reply.body.insert(1, '"' + nodeName(request.method()) + R"(":{"code":"10000","msg":"Success"},)");
        break;
    case Kind::Retry: {
        AlipayNode node = AlipayNode::success();
        node.add("retry_flag", QStringLiteral("Y"));
        reply = answer(request, node, Signing::Ours);
        break;
    }
    case Kind::Unsigned:
    case Kind::WrongKey:
    case Kind::Delay:
    case Kind::Duplicate:
    case Kind::Reorder:
    case Kind::BadSignature:
    case Kind::OldSignature:
        break; // done above, or not accepted for calls
    }
    respond(std::move(reply));
}

} // namespace chancery::sandbox

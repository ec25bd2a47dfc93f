// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/sandbox/alipay/alipaymethods.h"
#include "gateway/sandbox/misbehaviourplan.h"
#include "gateway/sandbox/reply.h"

#include <boost/asio/io_context.hpp>

#include <functional>
#include <map>

namespace chancery::sandbox {

/// /gateway.do: checks calls, has them done, and signs what is answered over the very bytes of the node.
class AlipayGateway
{
public:
    using Respond = std::function<void(Reply)>;

    AlipayGateway(boost::asio::io_context &loop, const domain::Clock &clock, const AlipayIdentity &identity,
        AlipayMethods &methods, MisbehaviourPlan &plan);

    void handle(const Request &request, Respond respond);

    /// How often each operation was called, misbehaviour included.
    [[nodiscard]] const std::map<QString, qint64> &calls() const { return m_calls; }
    void clearCalls() { m_calls.clear(); }

private:
    enum class Signing { Ours, Other, Nobody };

    void misbehave(const Misbehaviour &misbehaviour, const AlipayRequest &request, Respond respond);
    [[nodiscard]] Reply perform(AlipayRequest request, Signing signing = Signing::Ours);
    [[nodiscard]] Reply openPage(const AlipayRequest &request);
    [[nodiscard]] Reply failed(const AlipayRequest &request, const AlipayFault &fault, Signing signing) const;
    /// {"<method>_response":node,"sign":"…"}
    [[nodiscard]] Reply answer(const AlipayRequest &request, const AlipayNode &node, Signing signing) const;
    [[nodiscard]] static QByteArray nodeName(const QString &method);

    boost::asio::io_context &m_loop;
    const domain::Clock &m_clock;
    const AlipayIdentity &m_identity;
    AlipayMethods &m_methods;
    MisbehaviourPlan &m_plan;
    std::map<QString, qint64> m_calls;
};

} // namespace chancery::sandbox

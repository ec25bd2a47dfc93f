// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/alipay/gatewaycall.h"
#include "gateway/providers/statementcalls.h"

#include <memory>

namespace chancery::providers::alipay {

/// A day's bill: the gateway names an address that is good for 30 seconds, and there lies a zip. The bill of a day is
/// there from about 10:00 GMT+8 of the next.
class AlipayStatements final : public StatementCalls
{
public:
    /// Larger archives are not read.
    static constexpr qsizetype largestArchive = 32 * 1024 * 1024;
    /// Its days begin at midnight in China, which has no summer time.
    static constexpr std::chrono::minutes bookOffset = std::chrono::hours(8);

    explicit AlipayStatements(std::shared_ptr<const GatewayCall> gateway);

    [[nodiscard]] std::chrono::minutes dayOffset() const override { return bookOffset; }
    [[nodiscard]] HttpRequest statementRequest(domain::Instant from, domain::Instant to) const override;
    [[nodiscard]] domain::Expected<StatementPage, domain::Error> readStatement(
        const HttpRequest &asked, const HttpReply &reply) const override;

private:
    std::shared_ptr<const GatewayCall> m_gateway;
};

} // namespace chancery::providers::alipay

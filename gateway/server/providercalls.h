// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httptransport.h"
#include "gateway/providers/disputecalls.h"
#include "gateway/providers/paymentprovider.h"
#include "gateway/providers/refundcalls.h"
#include "gateway/providers/statementpage.h"
#include "gateway/server/alarms.h"
#include "gateway/server/telemetry.h"
#include "models/domain/random.h"

#include <boost/asio/io_context.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace chancery::server {

/// Calls to providers with their repeats: at most three, full jitter, the same bytes and key each time. I/O thread
/// only; every `done` comes once, later, on the I/O thread.
class ProviderCalls
{
public:
    using Provider = std::shared_ptr<const providers::PaymentProvider>;
    using Earlier = providers::PaymentProvider::Earlier;
    using Done = std::function<void(rules::Fact)>;
    /// How a create ended; see PaymentProvider::keyIsSpent().
    struct CreateEnd
    {
        rules::Fact fact;
        bool keySpent = false;
    };
    /// So many pages of a provider's list are read in one search.
    static constexpr int searchPages = 50;

    ProviderCalls(boost::asio::io_context &io, Alarms &alarms, providers::HttpTransport &transport,
        domain::RandomSource &random, Telemetry telemetry);

    void create(const Provider &provider, providers::PreparedOrder order, QByteArray key, Earlier earlier,
        std::function<void(CreateEnd)> done);
    void query(const Provider &provider, const QString &reference, Done done);
    void close(const Provider &provider, const QString &reference, const QByteArray &key, Done done);
    /// Ends an order of which a query has just said `asked`, at a provider that has ClosingCalls.
    void end(const Provider &provider, const QString &reference, const rules::Fact &asked, Done done);
    /// Looks for the payment's order among all that were made since `since`. NotFound: the list is complete and has
    /// none; Unanswered: it could not be read to its end. Not repeated.
    void find(const Provider &provider, const domain::PaymentId &payment, domain::Instant since, Done done);
    /// A page of the provider's list of events.
    void notices(const Provider &provider, domain::Instant since, const QString &olderThan,
        std::function<void(domain::Expected<providers::NoticePage, domain::Error>)> done);
    /// How a refund's call ended; see RefundCalls::refundKeyIsSpent().
    struct RefundEnd
    {
        providers::RefundReply reply;
        bool keySpent = false;
    };
    /// For providers with RefundCalls.
    void refund(const Provider &provider, const providers::RefundOrder &order, const QByteArray &key,
        std::function<void(RefundEnd)> done);
    /// What the provider says of the refunds; nothing when it cannot be asked that.
    void refunds(const Provider &provider, const providers::RefundOrder &order,
        std::function<void(std::optional<providers::RefundReply>)> done);
    /// For providers with DisputeCalls.
    void disputes(
        const Provider &provider, const QString &paymentReference, std::function<void(std::vector<rules::Fact>)> done);
    void account(
        const Provider &provider, std::function<void(domain::Expected<providers::Account, domain::Error>)> done);
    /// One page of the provider's statement without gaps; the provider has statements(). Errors as
    /// StatementCalls::readStatement().
    void statement(const Provider &provider, const providers::HttpRequest &request,
        std::function<void(domain::Expected<providers::StatementPage, domain::Error>)> done);

    /// Told of every operation but creates when it has ended, its repeats included: `good` when the provider gave an
    /// answer that is none of its own troubles. Creates are judged by what they led to, see AttemptDriver.
    using Ended = std::function<void(
        const QString &provider, const QString &operation, bool good, std::chrono::milliseconds took)>;
    void onEnded(Ended ended) { m_ended = std::move(ended); }

private:
    enum class Repeats { Never, OfCreate, OfRefund, Always };
    struct Call;
    struct Search;
    struct RefundList;
    struct Statement;
    void fillNext(const std::shared_ptr<Statement> &statement);
    void nextPage(const std::shared_ptr<Search> &search);
    void nextRefunds(const std::shared_ptr<RefundList> &list, providers::HttpRequest request);
    static std::optional<rules::Fact> concluded(Search &search, const providers::HttpReply &reply);
    static bool isWorthRepeating(
        const providers::PaymentProvider &provider, Repeats repeats, const providers::HttpReply &reply);
    void send(const std::shared_ptr<Call> &call);
    void noteReply(const Call &call, const providers::HttpReply &reply, std::chrono::microseconds took);
    void onReply(const std::shared_ptr<Call> &call, const providers::HttpReply &reply);
    void start(const Provider &provider, const char *operation, providers::HttpRequest request,
        std::function<void(const providers::HttpReply &, Earlier)> read, Earlier earlier, Repeats repeats);

    boost::asio::io_context &m_io;
    Alarms &m_alarms;
    providers::HttpTransport &m_transport;
    domain::RandomSource &m_random;
    Telemetry m_telemetry;
    Ended m_ended;
};

} // namespace chancery::server

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/applicationbook.h"

#include "gateway/ledger/applicationstatements.h"
#include "gateway/ledger/ledger.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/question.h"
#include "gateway/ledger/statements.h"
#include "gateway/ledger/task.h"

#include <algorithm>

namespace chancery::ledger {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

ApplicationStanding standingFrom(const PgResult &row, const PgResult &decisions)
{
    ApplicationStanding standing;
    standing.post = row.text(0, 0);
    if (!row.isNull(0, 1))
        standing.receivedAt = row.instant(0, 1);
    standing.obligation = rules::obligationStateFromString(row.text(0, 2));
    if (!row.isNull(0, 3))
        standing.paidAt = row.instant(0, 3);
    for (int i = 0; i < decisions.rows(); ++i)
        standing.decisions.push_back({decisions.text(i, 0), decisions.instant(i, 1)});
    return standing;
}

bool isFinal(const QString &status)
{
    return status != u"processing";
}

} // namespace

void ApplicationBook::payables(QString stem, Answer<std::vector<Payable>> answer)
{
    m_ledger.read(std::make_unique<Task<std::vector<Payable>>>(
        [stem = std::move(stem)](
            PgConnection &connection) { connection.send(statements::loadPayables, Parameters().text(stem)); },
        [](Operation::Results looked, PgConnection &) -> Expected<std::vector<Payable>, Error> {
            std::vector<Payable> found;
            for (int row = 0; row < looked[0].rows(); ++row) {
                found.push_back({domain::ApplicationRef(looked[0].text(row, 0)), looked[0].text(row, 1),
                    domain::DeviceId(looked[0].text(row, 2)), looked[0].bytes(row, 3)});
            }
            return found;
        },
        std::move(answer)));
}

void ApplicationBook::resolve(QString stem, Answer<std::vector<domain::ApplicationRef>> answer)
{
    m_ledger.read(std::make_unique<Task<std::vector<domain::ApplicationRef>>>(
        [stem = std::move(stem)](
            PgConnection &connection) { connection.send(statements::resolveStem, Parameters().text(stem)); },
        [](Operation::Results looked, PgConnection &) -> Expected<std::vector<domain::ApplicationRef>, Error> {
            std::vector<domain::ApplicationRef> found;
            for (int row = 0; row < looked[0].rows(); ++row)
                found.emplace_back(looked[0].text(row, 0));
            return found;
        },
        std::move(answer)));
}

void ApplicationBook::standing(domain::ApplicationRef application, Answer<ApplicationStanding> answer)
{
    m_ledger.read(std::make_unique<Task<ApplicationStanding>>(
        [application](PgConnection &connection) {
            connection.send(statements::loadStanding, Parameters().text(application.text()));
            connection.send(statements::loadDecisions, Parameters().text(application.text()));
        },
        [](Operation::Results looked, PgConnection &) -> Expected<ApplicationStanding, Error> {
            return standingFrom(looked[0], looked[1]);
        },
        std::move(answer)));
}

void ApplicationBook::events(domain::ApplicationRef application, Answer<std::vector<ApplicationEvent>> answer)
{
    using Events = std::vector<ApplicationEvent>;
    m_ledger.read(question<Events>(
        statements::listEvents, Parameters().text(application.text()).number(eventsAtMost),
        [](const PgResult &rows) -> Expected<Events, Error> {
            Events events;
            for (int row = rows.rows() - 1; row >= 0; --row) { // they come the newest first
                ApplicationEvent event{rows.text(row, 0), rows.instant(row, 1), rows.text(row, 2), rows.text(row, 3),
                    rows.text(row, 4), {}};
                if (const auto currency = domain::Currency::fromCode(rows.text(row, 5))) {
                    const auto amount = domain::Money::fromMinor(rows.number(row, 6), *currency);
                    if (!amount)
                        return Unexpected(amount.error());
                    event.amount = *amount;
                }
                events.push_back(std::move(event));
            }
            return events;
        },
        std::move(answer)));
}

void ApplicationBook::undecided(QString post, Answer<std::vector<UndecidedApplication>> answer)
{
    using Queue = std::vector<UndecidedApplication>;
    m_ledger.read(std::make_unique<Task<Queue>>(
        [post = std::move(post)](PgConnection &connection) {
            connection.send(statements::listUndecided, Parameters().text(post).number(undecidedAtMost));
        },
        [](Operation::Results looked, PgConnection &) -> Expected<Queue, Error> {
            Queue queue;
            for (int row = 0; row < looked[0].rows(); ++row) {
                UndecidedApplication one{domain::ApplicationRef(looked[0].text(row, 0)), looked[0].instant(row, 1),
                    std::nullopt, looked[0].boolean(row, 3)};
                if (!looked[0].isNull(row, 2))
                    one.receivedAt = looked[0].instant(row, 2);
                queue.push_back(std::move(one));
            }
            return queue;
        },
        std::move(answer)));
}

void ApplicationBook::decide(NewDecision decision, Answer<ApplicationStanding> answer)
{
    std::vector<QString> keys{u'a' + decision.application.text()};
    m_ledger.write(std::make_unique<Task<ApplicationStanding>>(
        [decision](PgConnection &connection) {
            const QString application = decision.application.text();
            // The obligation's lock puts decisions of several relays, and refunds, in an order.
            connection.send(statements::lockObligation, Parameters().text(application));
            connection.send(statements::loadStanding, Parameters().text(application));
            connection.send(statements::loadDecisions, Parameters().text(application));
            connection.send(statements::transactionTime);
        },
        [decision](Operation::Results looked, PgConnection &connection) -> Expected<ApplicationStanding, Error> {
            const auto refuse = [&](const char *code) {
                return Unexpected(Error{QString::fromLatin1(code), decision.application.text()});
            };
            ApplicationStanding standing = standingFrom(looked[1], looked[2]);
            if (standing.post != decision.post)
                return refuse("application_unknown");
            for (const ApplicationStanding::Decision &made : standing.decisions) {
                if (made.status == decision.status)
                    return standing;
            }
            if (std::ranges::any_of(standing.decisions, [](const auto &made) { return isFinal(made.status); }))
                return refuse("decision_final");
            const bool paid = standing.obligation == rules::ObligationState::Paid
                || standing.obligation == rules::ObligationState::PartRefunded;
            if (!paid)
                return refuse("not_paid");
            connection.send(statements::insertDecision,
                Parameters()
                    .text(decision.application.text())
                    .text(decision.post)
                    .text(decision.status)
                    .text(decision.reason)
                    .text(decision.officer.text()));
            connection.send(statements::insertApplicantNotice,
                Parameters().text(decision.application.text()).text(decision.post).text(decision.status));
            if (decision.to) {
                connection.send(statements::queueApplicantNotice,
                    Parameters().text(decision.application.text()).text(decision.status).text(decision.to->locale));
                connection.send(statements::insertNoticeAddress,
                    Parameters().text(decision.application.text()).text(decision.status).text(decision.to->address));
            }
            standing.decisions.push_back({decision.status, looked[3].instant(0, 0)});
            return standing;
        },
        std::move(answer), std::move(keys)));
}

} // namespace chancery::ledger

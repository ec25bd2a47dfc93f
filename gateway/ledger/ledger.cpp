// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/ledger.h"

#include "gateway/ledger/attemptrow.h"
#include "gateway/ledger/claimattempts.h"
#include "gateway/ledger/createattempt.h"
#include "gateway/ledger/ledgerprivate.h"
#include "gateway/ledger/migrator.h"
#include "gateway/ledger/historyquestion.h"
#include "gateway/ledger/question.h"
#include "gateway/ledger/pushrecords.h"
#include "gateway/ledger/recordchange.h"
#include "gateway/ledger/recordnotice.h"
#include "gateway/ledger/statements.h"

#include <algorithm>

namespace chancery::ledger {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

Ledger::Ledger(LedgerOptions options, Listeners listeners)
    : d(std::make_unique<Private>(options, std::move(listeners)))
{
}

Ledger::~Ledger()
{
    stop();
}

Expected<void, Error> Ledger::start()
{
    if (auto started = d->writer.start(); !started)
        return started;
    if (auto started = d->reader.start(); !started)
        return started;
    d->listener.start();
    return {};
}

void Ledger::stop()
{
    d->reader.stop();
    d->writer.stop();
    d->listener.stop();
}

void Ledger::createAttempt(NewAttempt attempt, Answer<CreateOutcome> answer)
{
    d->writer.submit(std::make_unique<CreateAttempt>(std::move(attempt), std::move(answer), d->watch));
}

void Ledger::findKey(domain::DeviceId device, QString idempotencyKey, Answer<std::optional<BoundKey>> answer)
{
    d->read<std::optional<BoundKey>>(
        statements::findKey, Parameters().text(device.text()).text(idempotencyKey), std::move(answer), &boundKey);
}

void Ledger::storeAnswer(domain::DeviceId device, QString idempotencyKey, StoredAnswer stored, Answer<bool> answer)
{
    const Parameters key = Parameters().text(device.text()).text(idempotencyKey);
    d->writer.submit(
        std::make_unique<Task<bool>>([key](PgConnection &connection) { connection.send(statements::keyExists, key); },
            [key, stored = std::move(stored)](
                Operation::Results looked, PgConnection &connection) -> Expected<bool, Error> {
                connection.send(statements::updateAnswer, Parameters(key).number(stored.status).bytes(stored.body));
                return looked[0].rows() > 0;
            },
            std::move(answer), std::vector<QString>{u'k' + device.text() + u' ' + idempotencyKey}));
}

void Ledger::recordFact(domain::PaymentId id, rules::Fact fact, Cause cause, Answer<Recorded> answer)
{
    d->writer.submit(
        std::make_unique<RecordChange>(std::move(id), std::move(fact), std::move(cause), std::move(answer), d->watch));
}

void Ledger::recordFactAndAnswer(
    domain::PaymentId id, rules::Fact fact, Cause cause, AnswerToKeep keep, Answer<Recorded> answer)
{
    auto change
        = std::make_unique<RecordChange>(std::move(id), std::move(fact), std::move(cause), std::move(answer), d->watch);
    change->keepAnswer(std::move(keep));
    d->writer.submit(std::move(change));
}

void Ledger::recordAct(domain::PaymentId id, rules::Act act, Cause cause, Answer<Recorded> answer)
{
    d->writer.submit(std::make_unique<RecordChange>(std::move(id), act, std::move(cause), std::move(answer), d->watch));
}

void Ledger::recordNotice(NewNotice notice, Answer<NoticeOutcome> answer)
{
    d->writer.submit(std::make_unique<RecordNotice>(std::move(notice), std::move(answer), d->watch));
}

void Ledger::loadPayment(domain::PaymentId id, Answer<std::optional<AttemptView>> answer)
{
    d->read<std::optional<AttemptView>>(
        statements::loadAttempt, Parameters().text(id.text()), std::move(answer), &firstAttempt);
}

void Ledger::findByLink(QString token, Answer<std::optional<AttemptView>> answer)
{
    d->read<std::optional<AttemptView>>(
        statements::loadAttemptByLink, Parameters().text(token), std::move(answer), &firstAttempt);
}

void Ledger::history(HistoryQuery query, Answer<HistoryPage> answer)
{
    auto asked = HistoryQuestion::of(query);
    if (!asked)
        return answer(Unexpected(asked.error()));
    const auto shared = std::make_shared<const HistoryQuestion>(std::move(asked).value());
    d->reader.submit(questionBy<HistoryPage>(
        [shared](PgConnection &connection) { connection.sendOnce(shared->text().constData(), shared->parameters()); },
        [shared](const PgResult &result) -> Expected<HistoryPage, Error> { return shared->page(result); },
        std::move(answer)));
}

void Ledger::events(domain::PaymentId id, Answer<std::vector<EventView>> answer)
{
    d->read<std::vector<EventView>>(statements::loadEvents, Parameters().text(id.text()), std::move(answer),
        [](const PgResult &result) -> Expected<std::vector<EventView>, Error> {
            std::vector<EventView> events;
            for (int row = 0; row < result.rows(); ++row) {
                events.push_back({result.number(row, 0), result.text(row, 1), result.text(row, 2), result.text(row, 3),
                    result.text(row, 4), result.text(row, 5), result.text(row, 6), result.instant(row, 7)});
            }
            return events;
        });
}

void Ledger::dueAttempts(domain::Instant now, int limit, Answer<std::vector<AttemptView>> answer)
{
    d->writer.submit(
        std::make_unique<ClaimAttempts>(ClaimAttempts::Which::Due, now, limit, std::move(answer), d->watch));
}

void Ledger::unfinishedAttempts(domain::Instant now, int limit, Answer<std::vector<AttemptView>> answer)
{
    d->writer.submit(
        std::make_unique<ClaimAttempts>(ClaimAttempts::Which::Unfinished, now, limit, std::move(answer), d->watch));
}

void Ledger::write(std::unique_ptr<Operation> operation)
{
    d->writer.submit(std::move(operation));
}

void Ledger::read(std::unique_ptr<Operation> operation)
{
    d->reader.submit(std::move(operation));
}

void Ledger::pushRecords(SyncBatch batch, Answer<SyncOutcome> answer)
{
    d->writer.submit(std::make_unique<PushRecords>(std::move(batch), std::move(answer)));
}

void Ledger::incarnation(Answer<QString> answer)
{
    d->read<QString>(statements::loadIncarnation, {}, std::move(answer),
        [](const PgResult &result) -> Expected<QString, Error> { return result.text(0, 0); });
}

Health Ledger::health() const
{
    Health health;
    health.expectedSchema = Migrator::latest();
    d->reader.addTo(health);
    d->writer.addTo(health);
    return health;
}

} // namespace chancery::ledger

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/reconciliationrun.h"

#include "gateway/ledger/pgresult.h"
#include "gateway/ledger/reconciliationrow.h"

#include <QJsonDocument>

namespace chancery::ledger {

using State = ReconciliationRun::State;

QString toString(State state)
{
    switch (state) {
    case State::Requested:
        return QStringLiteral("requested");
    case State::Running:
        return QStringLiteral("running");
    case State::Done:
        return QStringLiteral("done");
    case State::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

namespace {

State stateFrom(const QString &text)
{
    for (const State state : {State::Requested, State::Running, State::Done}) {
        if (toString(state) == text)
            return state;
    }
    return State::Failed;
}

std::optional<domain::Instant> instantOrNothing(const PgResult &result, int row, int column)
{
    return result.isNull(row, column) ? std::nullopt : std::optional(result.instant(row, column));
}

QJsonObject objectFrom(const PgResult &result, int row, int column)
{
    return QJsonDocument::fromJson(result.text(row, column).toUtf8()).object();
}

} // namespace

ReconciliationRun runFrom(const PgResult &result, int row)
{
    return {.id = ReconciliationId(result.text(row, 0)),
        .provider = result.text(row, 1),
        .day = QDate::fromString(result.text(row, 2), Qt::ISODate),
        .from = result.instant(row, 3),
        .to = result.instant(row, 4),
        .cause = result.text(row, 5),
        .requestedBy = result.text(row, 6),
        .requestedAt = result.instant(row, 7),
        .state = stateFrom(result.text(row, 8)),
        .tries = static_cast<int>(result.number(row, 9)),
        .nextTryAt = result.instant(row, 10),
        .error = result.text(row, 11),
        .startedAt = instantOrNothing(result, row, 12),
        .finishedAt = instantOrNothing(result, row, 13),
        .lines = static_cast<int>(result.number(row, 14)),
        .unreadable = static_cast<int>(result.number(row, 15)),
        .counts = objectFrom(result, row, 16)};
}

ReconciliationException exceptionFrom(const PgResult &result, int row)
{
    return {.id = ExceptionId(result.text(row, 0)),
        .provider = result.text(row, 1),
        .kind = result.text(row, 2),
        .subject = result.text(row, 3),
        .payment = domain::PaymentId(result.text(row, 4)),
        .owner = result.text(row, 5),
        .facts = objectFrom(result, row, 6),
        .open = result.text(row, 7) == u"open",
        .resolution = result.text(row, 8),
        .reason = result.text(row, 9),
        .resolvedBy = result.text(row, 10),
        .resolvedAt = instantOrNothing(result, row, 11),
        .openedAt = result.instant(row, 12),
        .run = ReconciliationId(result.text(row, 13))};
}

} // namespace chancery::ledger

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/waitingrefunds.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/refundstatements.h"
#include "gateway/ledger/task.h"

namespace chancery::ledger {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

void WaitingRefunds::list(QString post, Answer<std::vector<WaitingRefund>> answer)
{
    using Waiting = std::vector<WaitingRefund>;
    m_ledger.read(std::make_unique<Task<Waiting>>(
        [post = std::move(post)](PgConnection &connection) {
            connection.send(statements::listWaitingRefunds, Parameters().text(post).number(mostWaiting));
        },
        [](Operation::Results looked, PgConnection &) -> Expected<Waiting, Error> {
            const PgResult &rows = looked[0];
            Waiting waiting;
            for (int row = 0; row < rows.rows(); ++row)
                waiting.push_back({refundFrom(rows, row), domain::ApplicationRef(rows.text(row, refundColumns)),
                    rows.text(row, refundColumns + 1)});
            return waiting;
        },
        std::move(answer)));
}

} // namespace chancery::ledger

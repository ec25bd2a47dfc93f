// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/waitingrefunds.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/question.h"
#include "gateway/ledger/refundstatements.h"

namespace chancery::ledger {

void WaitingRefunds::list(QString post, Answer<std::vector<WaitingRefund>> answer)
{
    m_ledger.read(question<std::vector<WaitingRefund>>(
        statements::listWaitingRefunds, Parameters().text(post).number(mostWaiting),
        [](const PgResult &rows) {
            std::vector<WaitingRefund> waiting;
            for (int row = 0; row < rows.rows(); ++row)
                waiting.push_back({refundFrom(rows, row), domain::ApplicationRef(rows.text(row, refundColumns)),
                    rows.text(row, refundColumns + 1)});
            return waiting;
        },
        std::move(answer)));
}

} // namespace chancery::ledger

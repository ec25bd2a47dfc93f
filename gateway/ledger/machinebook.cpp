// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/machinebook.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/machinestatements.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/question.h"
#include "gateway/ledger/task.h"

namespace chancery::ledger {

using domain::Error;
using domain::Expected;

namespace {

std::optional<domain::Instant> instantAt(const PgResult &rows, int row, int column)
{
    return rows.isNull(row, column) ? std::nullopt : std::optional(rows.instant(row, column));
}

} // namespace

void MachineBook::heard(domain::DeviceId device, Backlog backlog, Answer<std::monostate> answer)
{
    std::vector<QString> keys{u'm' + device.text()};
    m_ledger.write(std::make_unique<Task<std::monostate>>([](PgConnection &) {},
        [device = std::move(device), backlog](
            Operation::Results, PgConnection &connection) -> Expected<std::monostate, Error> {
            Parameters parameters;
            parameters.text(device.text());
            backlog.unsent ? parameters.number(*backlog.unsent) : parameters.null();
            backlog.oldest ? parameters.instant(*backlog.oldest) : parameters.null();
            connection.send(statements::noteSighting, parameters);
            return std::monostate{};
        },
        std::move(answer), std::move(keys)));
}

void MachineBook::list(QString post, Answer<std::vector<MachineSighting>> answer)
{
    m_ledger.read(question<std::vector<MachineSighting>>(
        statements::listSightings, Parameters().text(post).number(mostMachines),
        [](const PgResult &rows) {
            std::vector<MachineSighting> machines;
            for (int row = 0; row < rows.rows(); ++row) {
                machines.push_back({domain::DeviceId(rows.text(row, 0)), rows.text(row, 1),
                    domain::deviceKindFromString(rows.text(row, 2)).value_or(domain::DeviceKind::Kiosk),
                    rows.instant(row, 3), instantAt(rows, row, 4), instantAt(rows, row, 5),
                    {rows.isNull(row, 6) ? std::nullopt : std::optional(rows.number(row, 6)),
                        instantAt(rows, row, 7)}});
            }
            return machines;
        },
        std::move(answer)));
}

} // namespace chancery::ledger

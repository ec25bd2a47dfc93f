// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/staffcallbook.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/staffcallstatements.h"
#include "gateway/ledger/task.h"

namespace chancery::ledger {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr int nowColumn = 9;

StaffCall callFrom(const PgResult &result, int row)
{
    StaffCall call{.id = domain::StaffCallId(result.text(row, 0)),
        .post = result.text(row, 1),
        .device = domain::DeviceId(result.text(row, 2)),
        .deviceName = result.text(row, 3),
        .reason = result.text(row, 4),
        .times = static_cast<int>(result.number(row, 5)),
        .calledAt = result.instant(row, 6),
        .lastAt = result.instant(row, 7),
        .doneAt = std::nullopt};
    if (!result.isNull(row, 8))
        call.doneAt = result.instant(row, 8);
    return call;
}

} // namespace

void StaffCallBook::call(domain::StaffCallId id, domain::DeviceId device, QString reason, Answer<StaffCall> answer)
{
    std::vector<QString> keys{u'c' + device.text()};
    m_ledger.write(std::make_unique<Task<StaffCall>>(
        [device](PgConnection &connection) {
            // The machine's row first: two presses at once come one after the other.
            connection.send(statements::lockCaller, Parameters().text(device.text()));
            connection.send(statements::openCallOf, Parameters().text(device.text()));
        },
        [id, device, reason](Operation::Results looked, PgConnection &connection) -> Expected<StaffCall, Error> {
            if (looked[0].rows() == 0)
                return Unexpected(Error{QStringLiteral("device_unknown"), device.text()});
            const domain::Instant now = looked[0].instant(0, 2);
            if (looked[1].rows() > 0) {
                StaffCall open = callFrom(looked[1], 0);
                if (open.id == id)
                    return open; // its first commit went through without an answer
                connection.send(statements::repeatCall, Parameters().text(open.id.text()).text(reason));
                open.reason = reason;
                ++open.times;
                open.lastAt = now;
                return open;
            }
            StaffCall made{.id = id,
                .post = looked[0].text(0, 0),
                .device = device,
                .deviceName = looked[0].text(0, 1),
                .reason = reason,
                .times = 1,
                .calledAt = now,
                .lastAt = now,
                .doneAt = std::nullopt};
            connection.send(
                statements::insertCall, Parameters().text(id.text()).text(made.post).text(device.text()).text(reason));
            return made;
        },
        std::move(answer), std::move(keys)));
}

void StaffCallBook::open(QString post, Answer<std::vector<StaffCall>> answer)
{
    m_ledger.read(std::make_unique<Task<std::vector<StaffCall>>>(
        [post = std::move(post)](PgConnection &connection) {
            connection.send(statements::listCalls, Parameters().text(post).number(pageSize));
        },
        [](Operation::Results looked, PgConnection &) -> Expected<std::vector<StaffCall>, Error> {
            std::vector<StaffCall> calls;
            for (int row = 0; row < looked[0].rows(); ++row)
                calls.push_back(callFrom(looked[0], row));
            return calls;
        },
        std::move(answer)));
}

void StaffCallBook::done(domain::StaffCallId id, QString post, domain::StaffId staff, Answer<StaffCall> answer)
{
    std::vector<QString> keys{id.text()};
    m_ledger.write(std::make_unique<Task<StaffCall>>(
        [id, post](PgConnection &connection) {
            connection.send(statements::lockCall, Parameters().text(id.text()).text(post));
        },
        [id, staff](Operation::Results looked, PgConnection &connection) -> Expected<StaffCall, Error> {
            if (looked[0].rows() == 0)
                return Unexpected(Error{QStringLiteral("call_unknown"), id.text()});
            StaffCall call = callFrom(looked[0], 0);
            if (call.doneAt)
                return call;
            connection.send(statements::endCall, Parameters().text(id.text()).text(staff.text()));
            call.doneAt = looked[0].instant(0, nowColumn);
            return call;
        },
        std::move(answer), std::move(keys)));
}

void StaffCallBook::reopen(domain::StaffCallId id, QString post, Answer<StaffCall> answer)
{
    std::vector<QString> keys{id.text()};
    m_ledger.write(std::make_unique<Task<StaffCall>>(
        [id, post](PgConnection &connection) {
            // The machine's row is held too, as by a press of its button.
            connection.send(statements::lockCallAndCaller, Parameters().text(id.text()).text(post));
            connection.send(statements::openCallBeside, Parameters().text(id.text()));
        },
        [id](Operation::Results looked, PgConnection &connection) -> Expected<StaffCall, Error> {
            if (looked[0].rows() == 0)
                return Unexpected(Error{QStringLiteral("call_unknown"), id.text()});
            if (looked[1].rows() > 0)
                return callFrom(looked[1], 0);
            connection.send(statements::reopenCall, Parameters().text(id.text()));
            StaffCall call = callFrom(looked[0], 0);
            call.doneAt.reset();
            return call;
        },
        std::move(answer), std::move(keys)));
}

} // namespace chancery::ledger

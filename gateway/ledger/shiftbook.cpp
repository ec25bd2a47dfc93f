// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/shiftbook.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/pagecursor.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/shiftrow.h"
#include "gateway/ledger/shiftstatements.h"
#include "gateway/ledger/task.h"
#include "gateway/ledger/till.h"

#include <algorithm>

namespace chancery::ledger {

using domain::Error;
using domain::Expected;
using domain::Money;
using domain::Unexpected;

namespace {

using Keys = std::vector<QString>;

/// A shift as locked in this transaction, with the results of its look-ups.
struct Locked
{
    Shift shift;
    qint64 version = 0;
};

void writeEvent(const Locked &locked, const QString &event, Shift::State to, const ShiftBook::Actor &actor,
    PgConnection &connection)
{
    connection.send(statements::insertShiftEvent,
        Parameters()
            .text(locked.shift.id.text())
            .number(locked.version + 1)
            .text(event)
            .text(toString(locked.shift.state))
            .text(toString(to))
            .text(actor.staff.text())
            .text(actor.device.text()));
}

Unexpected<Error> refusal(const char *code, const ShiftId &id)
{
    return Unexpected(Error{QString::fromLatin1(code), id.text()});
}

bool isLive(Shift::State state)
{
    return state == Shift::State::Open || state == Shift::State::Paused;
}

/// The keys of what moves a shift: its own, and the till's of the post, so that no receipt of the group escapes a
/// count.
Keys keysOf(const ShiftId &id, const ShiftBook::Actor &actor)
{
    return {id.text(), Till::keyOf(actor.post)};
}

/// One write about one shift that exists.
template <typename T>
void change(Ledger &ledger, const ShiftId &id, const ShiftBook::Actor &actor, bool withExpected,
    std::function<Expected<T, Error>(const Locked &, Operation::Results, PgConnection &)> decide, Answer<T> answer)
{
    ledger.write(std::make_unique<Task<T>>(
        [id, actor, withExpected](PgConnection &connection) {
            connection.send(statements::lockShift, Parameters().text(id.text()).text(actor.post));
            if (withExpected)
                connection.send(statements::shiftExpected, Parameters().text(id.text()));
        },
        [id, decide = std::move(decide)](Operation::Results looked, PgConnection &connection) -> Expected<T, Error> {
            if (looked[0].rows() == 0)
                return refusal("shift_unknown", id);
            return decide(Locked{shiftFrom(looked[0], 0), shiftVersion(looked[0], 0)}, looked, connection);
        },
        std::move(answer), keysOf(id, actor)));
}

void writeLine(const ShiftId &id, const ShiftLine &line, PgConnection &connection)
{
    Parameters row;
    row.text(id.text()).text(line.method).text(line.currency.code()).number(line.inTill).number(line.taken);
    row.number(line.returned).number(line.payments).number(line.refunds).number(line.expected());
    line.counted ? row.number(*line.counted) : row.null();
    row.textOrNull(line.explanation);
    connection.send(statements::insertShiftLine, row);
}

} // namespace

void ShiftBook::open(ShiftId id, Actor actor, std::vector<Money> floats, Answer<bool> answer)
{
    std::ranges::sort(floats, {}, [](const Money &amount) { return amount.currency().code(); });
    Keys keys{u's' + actor.staff.text(), u's' + actor.device.text()};
    m_ledger.write(std::make_unique<Task<bool>>(
        [actor](PgConnection &connection) {
            connection.send(
                statements::lockLiveShifts, Parameters().text(actor.staff.text()).text(actor.device.text()));
            connection.send(statements::floatsOfLive, Parameters().text(actor.staff.text()).text(actor.device.text()));
        },
        [id, actor, floats](Operation::Results looked, PgConnection &connection) -> Expected<bool, Error> {
            for (int row = 0; row < looked[0].rows(); ++row) {
                const Shift other = shiftFrom(looked[0], row);
                if (other.clerk.id != actor.staff)
                    return refusal("device_taken", other.id);
                // Told again, also when its first commit went through without an answer.
                if (other.device == actor.device && floatsFrom(looked[1]) == floats)
                    return false;
                return refusal("shift_open", other.id);
            }
            connection.send(statements::insertShift,
                Parameters().text(id.text()).text(actor.post).text(actor.staff.text()).text(actor.device.text()));
            for (const Money &amount : floats) {
                connection.send(statements::insertShiftFloat,
                    Parameters().text(id.text()).text(amount.currency().code()).number(amount.minor()));
            }
            connection.send(statements::insertShiftEvent,
                Parameters()
                    .text(id.text())
                    .number(1)
                    .text(QStringLiteral("open"))
                    .null()
                    .text(toString(Shift::State::Open))
                    .text(actor.staff.text())
                    .text(actor.device.text()));
            return true;
        },
        std::move(answer), std::move(keys)));
}

void ShiftBook::setPaused(ShiftId id, Actor actor, bool paused, Answer<std::monostate> answer)
{
    change<std::monostate>(
        m_ledger, id, actor, false,
        [id, actor, paused](
            const Locked &locked, Operation::Results, PgConnection &connection) -> Expected<std::monostate, Error> {
            if (locked.shift.clerk.id != actor.staff || locked.shift.device != actor.device)
                return refusal("not_your_shift", id);
            if (!isLive(locked.shift.state))
                return refusal("shift_closed", id);
            const Shift::State to = paused ? Shift::State::Paused : Shift::State::Open;
            if (locked.shift.state == to)
                return std::monostate{};
            connection.send(statements::moveShift, Parameters().text(id.text()).text(toString(to)));
            writeEvent(locked, paused ? QStringLiteral("pause") : QStringLiteral("resume"), to, actor, connection);
            return std::monostate{};
        },
        std::move(answer));
}

void ShiftBook::close(ShiftId id, Actor actor, std::vector<ShiftCount> counts, Answer<ShiftClosing> answer)
{
    change<ShiftClosing>(
        m_ledger, id, actor, true,
        [id, actor, counts = std::move(counts)](const Locked &locked, Operation::Results looked,
            PgConnection &connection) -> Expected<ShiftClosing, Error> {
            if (locked.shift.clerk.id != actor.staff && !actor.supervisor)
                return refusal("not_your_shift", id);
            if (!isLive(locked.shift.state)) {
                if (locked.shift.closer.id != actor.staff)
                    return refusal("shift_closed", id);
                ShiftClosing before;
                before.closed = true; // its commit went through without an answer; the count stays as it was
                return before;
            }
            ShiftClosing closing = ShiftClosing::of(expectedFrom(looked[1]), counts);
            if (!closing.isGood())
                return closing;
            connection.send(statements::closeShift, Parameters().text(id.text()).text(actor.staff.text()));
            for (const ShiftLine &line : closing.lines)
                writeLine(id, line, connection);
            writeEvent(locked, QStringLiteral("close"), Shift::State::Closed, actor, connection);
            closing.closed = true;
            return closing;
        },
        std::move(answer));
}

void ShiftBook::sign(ShiftId id, Actor actor, QString note, Answer<std::monostate> answer)
{
    change<std::monostate>(
        m_ledger, id, actor, false,
        [id, actor, note = std::move(note)](
            const Locked &locked, Operation::Results, PgConnection &connection) -> Expected<std::monostate, Error> {
            const Shift &shift = locked.shift;
            if (shift.clerk.id == actor.staff || shift.closer.id == actor.staff)
                return refusal("second_person_needed", id);
            if (isLive(shift.state))
                return refusal("shift_not_closed", id);
            if (shift.state == Shift::State::Signed) {
                if (shift.signer.id != actor.staff)
                    return refusal("shift_signed", id);
                return std::monostate{};
            }
            connection.send(
                statements::signShift, Parameters().text(id.text()).text(actor.staff.text()).textOrNull(note));
            writeEvent(locked, QStringLiteral("sign"), Shift::State::Signed, actor, connection);
            return std::monostate{};
        },
        std::move(answer));
}

void ShiftBook::load(ShiftId id, QString post, Answer<std::optional<Shift>> answer)
{
    m_ledger.read(std::make_unique<Task<std::optional<Shift>>>(
        [id, post = std::move(post)](PgConnection &connection) {
            connection.send(statements::loadShift, Parameters().text(id.text()).text(post));
            for (const Statement *part : {&statements::shiftFloats, &statements::shiftExpected,
                     &statements::shiftCounted, &statements::shiftStated, &statements::shiftEvents})
                connection.send(*part, Parameters().text(id.text()));
        },
        [](Operation::Results looked, PgConnection &) -> Expected<std::optional<Shift>, Error> {
            if (looked[0].rows() == 0)
                return std::optional<Shift>();
            Shift shift = shiftFrom(looked[0], 0);
            shift.floats = floatsFrom(looked[1]);
            shift.lines = isLive(shift.state) ? expectedFrom(looked[2]) : countedFrom(looked[3]);
            addStated(looked[4], shift.lines);
            shift.events = shiftEventsFrom(looked[5]);
            return std::optional<Shift>(std::move(shift));
        },
        std::move(answer)));
}

void ShiftBook::current(domain::StaffId staff, QString post, Answer<std::optional<Shift>> answer)
{
    m_ledger.read(std::make_unique<Task<ShiftId>>(
        [staff, post](PgConnection &connection) {
            connection.send(statements::liveShiftOf, Parameters().text(staff.text()).text(post));
        },
        [](Operation::Results looked, PgConnection &) -> Expected<ShiftId, Error> {
            return looked[0].rows() == 0 ? ShiftId() : ShiftId(looked[0].text(0, 0));
        },
        [this, post, answer = std::move(answer)](Expected<ShiftId, Error> found) {
            if (!found)
                return answer(Unexpected(found.error()));
            if (found->isEmpty())
                return answer(std::optional<Shift>());
            load(found.value(), post, answer);
        }));
}

void ShiftBook::list(ShiftQuery query, Answer<ShiftPage> answer)
{
    Parameters parameters;
    parameters.text(query.post).textOrNull(query.staff.text());
    parameters.textOrNull(query.state ? toString(*query.state) : QString());
    query.from ? parameters.instant(*query.from) : parameters.null();
    query.to ? parameters.instant(*query.to) : parameters.null();
    if (const auto begins = PageCursor::addTo<ShiftId>(parameters, query.cursor); !begins)
        return answer(Unexpected(begins.error()));
    parameters.number(pageSize + 1); // one more shows that there is another page
    m_ledger.read(std::make_unique<Task<ShiftPage>>(
        [parameters](PgConnection &connection) { connection.send(statements::listShifts, parameters); },
        [](Operation::Results looked, PgConnection &) -> Expected<ShiftPage, Error> {
            ShiftPage page;
            const int rows = std::min(looked[0].rows(), pageSize);
            for (int row = 0; row < rows; ++row)
                page.shifts.push_back(shiftFrom(looked[0], row));
            if (looked[0].rows() > pageSize)
                page.next = PageCursor{openedMicros(looked[0], rows - 1), page.shifts.back().id.text()}.toText();
            return page;
        },
        std::move(answer)));
}

} // namespace chancery::ledger

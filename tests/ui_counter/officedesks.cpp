// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/officedesks.h"

#include "tests/ui_counter/answers.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace chancery::test {

using counter::WorkItem;
using domain::Unexpected;

namespace {

/// The refusal where there is one, else the value.
template <typename T, typename Done, typename Refusal>
void answer(QObject *context, Done done, const std::optional<Refusal> &refusal, T value)
{
    domain::Expected<T, Refusal> said = std::move(value);
    if (refusal)
        said = Unexpected(*refusal);
    Answers::give(context, std::move(done), std::move(said));
}

/// Refused, or done.
template <typename Done>
void answer(QObject *context, Done done, const std::optional<payment::GatewayProblem> &refusal)
{
    domain::Expected<void, payment::GatewayProblem> said;
    if (refusal)
        said = Unexpected(*refusal);
    Answers::give(context, std::move(done), std::move(said));
}

} // namespace

domain::Instant officeMorning()
{
    return domain::instantFromRfc3339(QStringLiteral("2026-05-10T08:30:00Z")).value();
}

void HeldWorkDesk::list(counter::Role, QObject *context, Listed done)
{
    Answers::give(context, std::move(done), held);
}

void HeldWorkDesk::settle(
    const WorkItem &item, const QString &resolution, const QString &reason, QObject *context, Settled done)
{
    settled.push_back({item.id, resolution, reason});
    if (!refusal)
        std::erase_if(held.items, [&item](const WorkItem &other) { return other.id == item.id; });
    answer(context, std::move(done), refusal, std::monostate{});
}

void HeldWorkDesk::reopen(const WorkItem &item, QObject *context, Settled done)
{
    if (!refusal)
        held.items.insert(held.items.begin(), item);
    answer(context, std::move(done), refusal, std::monostate{});
}

void HeldMergeDesk::save(
    const intake::IntakeSession &application, int base, const QString &clerk, QObject *context, Done done)
{
    if (!refusal)
        saved.push_back({application.application(), base, clerk});
    answer(context, std::move(done), refusal);
}

void HeldSyncDesk::sendAgain(const QString &letter, QObject *context, Done done)
{
    if (!refusal)
        sentAgain.append(letter);
    answer(context, std::move(done), refusal);
}

void HeldSyncDesk::save(const QString &letter, const QString &path, QObject *context, Done done)
{
    if (!refusal)
        saved.append(letter + u' ' + path);
    answer(context, std::move(done), refusal);
}

void HeldDecisionDesk::queue(QObject *context, Done<std::vector<counter::UndecidedItem>> done)
{
    Answers::give(context, std::move(done), held);
}

void HeldDecisionDesk::history(const domain::ApplicationRef &, QObject *context, Done<History> done)
{
    Answers::give(context, std::move(done), past);
}

void HeldDecisionDesk::decide(const domain::ApplicationRef &application, const QString &status, const QString &reason,
    QObject *context, Done<History> done)
{
    decisions.push_back({application, status, reason});
    if (!refusal)
        past.emplace_back(status, officeMorning() + std::chrono::hours(1));
    if (!refusal && status != u"processing")
        std::erase_if(held, [&application](const auto &other) { return other.application == application; });
    answer(context, std::move(done), refusal, past);
}

void HeldCheckDesk::check(const domain::ApplicationRef &application, QObject *context, Done done)
{
    asked.push_back(application);
    answer(context, std::move(done), refusal, held);
}

QStringList HeldAuditDesk::events() const
{
    return {QStringLiteral("session_begun"), QStringLiteral("record_sealed"), QStringLiteral("maintenance")};
}

void HeldAuditDesk::page(const Filter &filter, QObject *context, Done<std::vector<counter::AuditLine>> done)
{
    asked.push_back(filter);
    const auto keyOf = [&filter](const counter::AuditLine &line) {
        switch (filter.order) {
        case Order::Number:
            return QString();
        case Order::Kind:
            return line.event;
        case Order::Subject:
            return line.subject;
        case Order::Detail:
            return line.detail;
        }
        return QString();
    };
    std::vector<counter::AuditLine> ordered = held;
    std::sort(ordered.begin(), ordered.end(), [&](const counter::AuditLine &one, const counter::AuditLine &other) {
        const bool isBefore = std::pair(keyOf(one), one.seq) < std::pair(keyOf(other), other.seq);
        return one.seq != other.seq && isBefore == filter.ascending;
    });
    const auto last = std::find_if(ordered.begin(), ordered.end(),
        [&filter](const counter::AuditLine &line) { return line.seq == filter.beyond; });
    std::vector<counter::AuditLine> page;
    for (auto line = filter.beyond == 0 ? ordered.begin() : std::next(last); line != ordered.end(); ++line) {
        if ((filter.event.isEmpty() || line->event == filter.event) && std::ssize(page) < pageSize)
            page.push_back(*line);
    }
    answer(context, std::move(done), refusal, page);
}

void HeldAuditDesk::verify(QObject *context, Done<Verdict> done)
{
    Answers::give(context, std::move(done), verdict);
}

void HeldDayDesk::read(QDate day, QObject *context, Done done)
{
    asked.push_back(day);
    answer(context, std::move(done), refusal, held);
}

} // namespace chancery::test

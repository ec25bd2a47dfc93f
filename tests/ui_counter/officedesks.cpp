// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/officedesks.h"

#include "tests/ui_counter/answers.h"

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
    std::vector<counter::AuditLine> page;
    std::vector<counter::AuditLine> ordered = held;
    if (filter.oldestFirst)
        std::reverse(ordered.begin(), ordered.end());
    for (const counter::AuditLine &line : ordered) {
        const bool beyond
            = filter.beyond == 0 || (filter.oldestFirst ? line.seq > filter.beyond : line.seq < filter.beyond);
        const bool fits
            = (filter.event.isEmpty() || line.event == filter.event) && beyond && std::ssize(page) < pageSize;
        if (fits)
            page.push_back(line);
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

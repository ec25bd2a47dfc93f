// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui_counter/casedesks.h"

#include "models/domain/partialdate.h"
#include "tests/ui_counter/answers.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace chancery::test {

using counter::Role;
using domain::FieldId;

namespace {

constexpr qint64 start = 1'788'200'000'000; ///< 31 August 2026

} // namespace

PlayedCases::PlayedCases(int count)
{
    static const std::vector<std::pair<QString, QString>> names{
        {QStringLiteral("Eriksson"), QStringLiteral("Anna Maria")},
        {QStringLiteral("Nguyễn"), QStringLiteral("Thị Minh Khai")},
        {QStringLiteral("Al-Khatib"), QStringLiteral("Omar")},
        {QStringLiteral("Wolfeschlegelsteinhausen"), QStringLiteral("Hubert Blaine")},
        {QStringLiteral("王"), QStringLiteral("小明")}};
    for (int i = 0; i < count; ++i) {
        const auto &[surname, given] = names[static_cast<std::size_t>(i) % names.size()];
        m_all.push_back({.id = i + 1,
            .application = reference(i),
            .surname = surname,
            .givenNames = given,
            .nationality = QStringLiteral("SWE"),
            .document = QStringLiteral("L%1C").arg(i, 6, 10, QLatin1Char('0')),
            .visaType = QStringLiteral("tourism"),
            .receivedAt = domain::Instant(std::chrono::milliseconds(start + qint64{i} * 600'000)),
            .revisions = 1,
            .status = static_cast<store::CaseStatus>(i % 7)});
    }
    std::reverse(m_all.begin(), m_all.end());
}

QString PlayedCases::reference(int number)
{
    return QStringLiteral("ref_") + domain::base32(QByteArray::number(number * 7919 + 1).rightJustified(16, 'q'));
}

void PlayedCases::keys(
    const store::CaseQuery &query, const store::CaseKey &after, int limit, QObject *context, Keys done)
{
    std::vector<store::CaseKey> found;
    for (const store::Case &one : m_all) {
        if (query.status && one.status != *query.status)
            continue;
        if (!query.text.isEmpty() && !one.surname.startsWith(query.text, Qt::CaseInsensitive)
            && one.document != query.text)
            continue;
        if (after.id == 0 || one.id < after.id)
            found.push_back({one.receivedAt.time_since_epoch().count(), one.id});
        if (found.size() == static_cast<std::size_t>(limit))
            break;
    }
    Answers::give(context, std::move(done), domain::Expected<std::vector<store::CaseKey>, domain::Error>(found));
}

void PlayedCases::cases(const std::vector<qint64> &ids, QObject *context, Cases done)
{
    std::vector<store::Case> found;
    for (const qint64 id : ids)
        found.push_back(m_all[m_all.size() - static_cast<std::size_t>(id)]);
    Answers::give(context, std::move(done), domain::Expected<std::vector<store::Case>, domain::Error>(found));
}

domain::Application PlayedRecords::answers()
{
    domain::Application filled;
    filled.set(FieldId::Surname, QStringLiteral("ERIKSSON"));
    filled.set(FieldId::GivenNames, QStringLiteral("ANNA MARIA"));
    filled.set(FieldId::DocumentNumber, QStringLiteral("L898902C3"));
    filled.set(FieldId::Nationality, QStringLiteral("SWE"));
    filled.set(FieldId::VisaType, QStringLiteral("tourist"));
    filled.set(FieldId::Email, QStringLiteral("anna@example.org"));
    filled.set(FieldId::Phone, QStringLiteral("+46701234567"));
    return filled;
}

std::vector<counter::RecordVersion> PlayedRecords::two()
{
    const domain::Instant first(std::chrono::milliseconds{start});
    domain::Application changed = answers();
    changed.set(FieldId::Email, QStringLiteral("anna.eriksson@example.org"));
    changed.clear(FieldId::Phone);
    return {{answers(), first, QStringLiteral("Hall 1"), {}, {}},
        {changed, first + std::chrono::hours(2), QStringLiteral("Counter 2"), {}, QStringLiteral("Aiko Tanaka"), 1}};
}

void PlayedRecords::fork()
{
    held = two();
    domain::Application other = answers();
    other.set(FieldId::Phone, QStringLiteral("+46709999999"));
    other.set(FieldId::GivenNames, QStringLiteral("ANNA MARIE"));
    held.push_back({other, held.back().at + std::chrono::hours(1), QStringLiteral("Counter 1"), {},
        QStringLiteral("Bela Kovács"), 1});
}

void PlayedRecords::open(const domain::ApplicationRef &application, QObject *context, Done done)
{
    using Answer = domain::Expected<counter::OpenedRecord, payment::GatewayProblem>;
    if (refusal)
        return Answers::give(context, std::move(done), Answer(domain::Unexpected(*refusal)));
    ++openings;
    counter::OpenedRecord record;
    record.application = application;
    const domain::Instant first(std::chrono::milliseconds{start});
    record.versions = held.empty() ? two() : held;
    record.readers.push_back({QStringLiteral("Aiko Tanaka"), Role::Clerk, first + std::chrono::hours(3)});
    record.readers.push_back({QStringLiteral("Bela Kovács"), Role::Officer, first + std::chrono::hours(1)});
    Answers::give(context, std::move(done), Answer(record));
}

counter::Timeline::Attempt PlayedTimeline::attempt() const
{
    const domain::Instant begun(std::chrono::milliseconds{start + 300'000});
    return {domain::PaymentId(QStringLiteral("pay_0123456789abcdefghjkmnpqrs")), QStringLiteral("stripe_checkout"),
        state, domain::Money::fromMinor(11200, domain::Currency::fromCode(u"JPY").value()).value(), version, {}, begun,
        begun + std::chrono::minutes(1)};
}

void PlayedTimeline::read(const domain::ApplicationRef &, QObject *context, Read done)
{
    const domain::Instant received(std::chrono::milliseconds{start});
    using Answer = domain::Expected<counter::Timeline, payment::GatewayProblem>;
    if (refusal)
        return Answers::give(context, std::move(done), Answer(domain::Unexpected(*refusal)));
    const counter::Timeline::Attempt now = attempt();
    using Kind = counter::Timeline::Event::Kind;
    counter::Timeline timeline;
    timeline.events = {{Kind::Version, received, QStringLiteral("1"), {}, QStringLiteral("Hall 1"), {}},
        {Kind::Payment, now.createdAt, QStringLiteral("created"), now.method, {}, now.total},
        {Kind::Payment, now.updatedAt, domain::toString(now.state), now.method, {}, now.total}};
    timeline.events.insert(timeline.events.end(), more.begin(), more.end());
    timeline.attempts = {now};
    Answers::give(context, std::move(done), Answer(timeline));
}

void PlayedTimeline::watch(const domain::PaymentId &, qint64, QObject *context, Moved done)
{
    m_waiting = [context = QPointer<QObject>(context), done = std::move(done)](const auto &answer) {
        if (context)
            done(answer);
    };
}

void PlayedTimeline::move(domain::PaymentState to)
{
    state = to;
    ++version;
    if (const Moved waiting = std::exchange(m_waiting, {}))
        waiting(attempt());
}

void PlayedIntake::handIn(const intake::IntakeSession &application, const QString &who, QObject *context, Done done)
{
    using Answer = domain::Expected<void, payment::GatewayProblem>;
    if (refusal)
        return Answers::give(context, std::move(done), Answer(domain::Unexpected(*refusal)));
    taken << application.applicationJson();
    clerk = who;
    Answers::give(context, std::move(done), Answer());
}

void PlayedIntake::revise(
    const intake::IntakeSession &application, int base, const QString &who, QObject *context, Done done)
{
    if (!refusal)
        bases.push_back(base);
    handIn(application, who, context, std::move(done));
}

} // namespace chancery::test

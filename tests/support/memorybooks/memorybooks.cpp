// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/memorybooks/memorybooks.h"

#include "gateway/ledger/claimattempts.h"
#include "gateway/ledger/creation.h"
#include "gateway/ledger/pagecursor.h"
#include "gateway/rules/paymenttable.h"
#include "gateway/rules/watchschedule.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace chancery::testsupport {

using domain::Error;
using domain::Instant;
using domain::PaymentState;
using domain::Unexpected;
using ledger::AttemptChange;
using ledger::AttemptView;
using ledger::Cause;

namespace {

Error databaseError()
{
    return {QStringLiteral("database_error"), QStringLiteral("a constraint")};
}

/// As the index attempts_one_capture has it.
bool holdsCapture(const AttemptView &view)
{
    return view.attached
        && (view.state == PaymentState::Captured || view.state == PaymentState::PartRefunded
            || view.state == PaymentState::Disputed);
}

bool isInTheWay(const AttemptView &view)
{
    return domain::isLive(view.state) || holdsCapture(view)
        || (view.attached && view.state == PaymentState::ChargedBack);
}

} // namespace

MemoryBooks::MemoryBooks(const domain::Clock &clock)
    : m_clock(clock)
{
}

MemoryBooks::MemoryBooks(const MemoryBooks &other)
    : Books()
    , m_clock(other.m_clock)
    , m_rows(other.m_rows)
    , m_obligations(other.m_obligations)
    , m_keys(other.m_keys)
    , m_inbox(other.m_inbox)
    , m_told(other.m_told)
    , m_refunds(other.m_refunds)
    , m_questions(other.m_questions)
    , m_early(other.m_early)
    , m_byApplication(other.m_byApplication)
    , m_byReference(other.m_byReference)
    , m_forgetful(other.m_forgetful)
    , m_promisesForgotten(other.m_promisesForgotten)
{
}

AttemptView MemoryBooks::viewOf(const Row &row) const
{
    AttemptView view = row.view;
    view.obligation = m_forgetful ? rules::ObligationState::Due : obligation(view.application.text());
    return view;
}

rules::ObligationState MemoryBooks::obligation(const QString &application) const
{
    const auto found = m_obligations.find(application);
    return found == m_obligations.end() ? rules::ObligationState::Due : found->second;
}

bool MemoryBooks::hasNotice(const QString &provider, const QString &eventId) const
{
    return m_inbox.contains({provider, eventId});
}

std::optional<ledger::BoundKey> MemoryBooks::boundKey(const Key &key) const
{
    const auto found = m_keys.find(key);
    if (found == m_keys.end())
        return std::nullopt;
    return ledger::BoundKey{found->second.bodyHash, found->second.answer, viewOf(m_rows.at(found->second.attempt))};
}

ledger::Creation MemoryBooks::sceneOf(const ledger::NewAttempt &wish) const
{
    const QString application = wish.application.text();
    ledger::Creation scene;
    scene.bound = boundKey({wish.device.text(), wish.idempotencyKey});
    scene.obligation = obligation(application);
    if (const auto attempts = m_byApplication.find(application); attempts != m_byApplication.end()) {
        for (const QString &id : attempts->second) {
            const Row &row = m_rows.at(id);
            if (isInTheWay(row.view))
                scene.inTheWay.push_back(viewOf(row));
        }
    }
    const Instant now = m_clock.now();
    std::vector<Instant> recent;
    for (const auto &[key, row] : m_keys) {
        if (key.first == wish.device.text() && row.application == application
            && row.createdAt > now - ledger::createWindow)
            recent.push_back(row.createdAt);
    }
    std::ranges::sort(recent, std::greater<>());
    recent.resize(std::min<std::size_t>(recent.size(), ledger::createLimit));
    scene.recentCreates = static_cast<qint64>(recent.size());
    if (!recent.empty())
        scene.secondsLeft = std::chrono::ceil<std::chrono::seconds>(recent.back() + ledger::createWindow - now).count();
    return scene;
}

void MemoryBooks::bindKey(const ledger::NewAttempt &wish, const domain::PaymentId &attempt)
{
    m_keys.emplace(Key{wish.device.text(), wish.idempotencyKey},
        KeyRow{wish.bodyHash, wish.application.text(), attempt.text(), std::nullopt, m_clock.now()});
}

void MemoryBooks::createAttempt(ledger::NewAttempt wish, ledger::Answer<ledger::CreateOutcome> answer)
{
    if (auto outcome = sceneOf(wish).obstacle(wish)) {
        if (const auto *live = std::get_if<ledger::LiveAttempt>(&*outcome))
            bindKey(wish, live->attempt.id);
        return answer(std::move(*outcome));
    }
    AttemptView view = ledger::firstView(wish, m_clock.now());
    view.obligation = obligation(wish.application.text());
    if (const QString why = objection(view); !why.isEmpty() || m_rows.contains(view.id.text())) {
        refuse(why);
        return answer(Unexpected(databaseError()));
    }
    m_obligations.try_emplace(wish.application.text(), rules::ObligationState::Due);
    Row row{view, ledger::firstCheck(m_clock.now()), {}};
    const QString created = domain::toString(PaymentState::Created);
    row.events.push_back(
        {1, QStringLiteral("create"), {}, created, QStringLiteral("api"), wish.device.text(), {}, m_clock.now()});
    if (view.state == PaymentState::Submitting)
        row.events.push_back({2, rules::toString(rules::Event::Submit), created, domain::toString(view.state),
            QStringLiteral("api"), wish.device.text(), {}, m_clock.now()});
    m_rows.emplace(view.id.text(), std::move(row));
    m_byApplication[wish.application.text()].push_back(view.id.text());
    if (!view.providerReference.isEmpty())
        m_byReference[{view.provider, view.providerReference}] = view.id.text();
    m_touched.insert(view.id.text());
    bindKey(wish, view.id);
    answer(ledger::CreateOutcome(ledger::Created{std::move(view)}));
}

void MemoryBooks::findKey(
    domain::DeviceId device, QString idempotencyKey, ledger::Answer<std::optional<ledger::BoundKey>> answer)
{
    answer(boundKey({device.text(), idempotencyKey}));
}

void MemoryBooks::storeAnswer(
    domain::DeviceId device, QString idempotencyKey, ledger::StoredAnswer stored, ledger::Answer<bool> answer)
{
    const auto found = m_keys.find({device.text(), idempotencyKey});
    if (found != m_keys.end() && !found->second.answer)
        found->second.answer = std::move(stored);
    answer(found != m_keys.end());
}

QString MemoryBooks::objection(const AttemptView &after) const
{
    const QString id = after.id.text();
    if (const auto attempts = m_byApplication.find(after.application.text());
        !m_forgetful && attempts != m_byApplication.end()) {
        for (const QString &other : attempts->second) {
            const AttemptView &view = m_rows.at(other).view;
            if (other != id && domain::isLive(view.state) && domain::isLive(after.state))
                return QStringLiteral("attempts_one_live");
            if (other != id && holdsCapture(view) && holdsCapture(after))
                return QStringLiteral("attempts_one_capture");
        }
    }
    if (!after.providerReference.isEmpty()) {
        const auto taken = m_byReference.find({after.provider, after.providerReference});
        if (taken != m_byReference.end() && taken->second != id)
            return QStringLiteral("attempts_provider_provider_reference_key");
    }
    if (after.refunded.minor() < 0 || after.refunded.minor() > (after.captured ? after.captured->minor() : 0))
        return QStringLiteral("attempts_refunded_minor_check");
    return {};
}

bool MemoryBooks::write(Row &row, const AttemptChange &change)
{
    if (!change.touched())
        return true;
    const AttemptView &after = change.attempt();
    if (const QString why = objection(after); !why.isEmpty()) {
        refuse(why + u' ' + after.id.text());
        return false;
    }
    if (const auto &step = change.transition()) {
        const bool known = std::ranges::any_of(rules::paymentTable(), [&](const rules::Rule &rule) {
            return rule.from == step->from && rule.event == step->event && rule.to == step->to;
        });
        if (!known || after.version != row.view.version + 1) {
            refuse(QStringLiteral("payment_transitions ") + after.id.text());
            return false;
        }
        row.nextCheck = change.nextCheck();
        row.events.push_back({after.version, rules::toString(step->event), domain::toString(step->from),
            domain::toString(step->to), change.cause().kind, change.cause().detail,
            after.paymentReference.isEmpty() ? after.providerReference : after.paymentReference, m_clock.now()});
        if (step->obligation)
            m_obligations[after.application.text()] = *step->obligation;
    }
    row.view = after;
    if (change.namesPayment()) {
        const auto [first, last] = m_early.equal_range({after.provider, after.paymentReference});
        for (auto early = first; early != last; ++early)
            ask(after.id.text(), early->second);
    }
    if (!after.providerReference.isEmpty())
        m_byReference[{after.provider, after.providerReference}] = after.id.text();
    m_touched.insert(after.id.text());
    return true;
}

void MemoryBooks::recordChange(const domain::PaymentId &id, const AttemptChange::What &what, const Cause &cause,
    const ledger::Answer<ledger::Recorded> &answer)
{
    const auto found = m_rows.find(id.text());
    if (found == m_rows.end())
        return answer(Unexpected(Error{QStringLiteral("payment_unknown"), id.text()}));
    AttemptChange change(viewOf(found->second), m_clock.now());
    change.apply(what, cause);
    if (!write(found->second, change))
        return answer(Unexpected(databaseError()));
    answer(ledger::Recorded{change.attempt(), change.changed(), change.refusal()});
}

void MemoryBooks::recordFact(
    domain::PaymentId id, rules::Fact fact, Cause cause, ledger::Answer<ledger::Recorded> answer)
{
    recordChange(id, std::move(fact), cause, answer);
}

void MemoryBooks::recordFactAndAnswer(domain::PaymentId id, rules::Fact fact, Cause cause, ledger::AnswerToKeep keep,
    ledger::Answer<ledger::Recorded> answer)
{
    recordChange(id, std::move(fact), cause,
        [this, keep = std::move(keep), answer = std::move(answer)](domain::Expected<ledger::Recorded, Error> recorded) {
            if (recorded)
                recorded->kept = keep.of(recorded->attempt);
            if (recorded && recorded->kept)
                storeAnswer(keep.device, keep.idempotencyKey, *recorded->kept, [](const auto &) {});
            answer(std::move(recorded));
        });
}

void MemoryBooks::recordAct(domain::PaymentId id, rules::Act act, Cause cause, ledger::Answer<ledger::Recorded> answer)
{
    recordChange(id, act, cause, answer);
}

MemoryBooks::Row *MemoryBooks::byReference(const QString &provider, const QString &reference)
{
    const auto found = m_byReference.find({provider, reference});
    return found == m_byReference.end() ? nullptr : &m_rows.at(found->second);
}

MemoryBooks::Row *MemoryBooks::byPayment(const QString &provider, const QString &reference)
{
    const auto found = std::ranges::find_if(m_rows, [&](const auto &entry) {
        return entry.second.view.provider == provider && entry.second.view.paymentReference == reference;
    });
    return found == m_rows.end() ? nullptr : &found->second;
}

void MemoryBooks::ask(const QString &attempt, ledger::NewNotice::Asks about)
{
    MemoryQuestion &question = m_questions[{attempt, about}];
    question = {question.asked + 1, 0, m_clock.now()};
}

void MemoryBooks::recordNotice(ledger::NewNotice notice, ledger::Answer<ledger::NoticeOutcome> answer)
{
    Row *row = nullptr;
    if (notice.payment.isEmpty() && notice.providerReference.isEmpty() && !notice.paymentReference.isEmpty()) {
        row = byPayment(notice.provider, notice.paymentReference);
    } else if (notice.payment.isEmpty()) {
        row = byReference(notice.provider, notice.providerReference);
    } else if (const auto found = m_rows.find(notice.payment.text()); found != m_rows.end()) {
        row = &found->second;
    }
    const Key key{notice.provider, notice.eventId};
    if (m_inbox.contains(key))
        return answer(
            ledger::NoticeOutcome{true, row != nullptr ? std::optional(viewOf(*row)) : std::nullopt, false, {}});
    if (row == nullptr || row->view.provider != notice.provider) {
        m_inbox.emplace(key, QStringLiteral("orphan"));
        if (notice.asks != ledger::NewNotice::Asks::Order && !notice.paymentReference.isEmpty())
            m_early.emplace(Key{notice.provider, notice.paymentReference}, notice.asks);
        return answer(ledger::NoticeOutcome{});
    }
    const QString number = QJsonDocument::fromJson(notice.summary).object().value(u"out_biz_no").toString();
    if (!number.isEmpty())
        m_told[row->view.id.text()].insert(number);
    if (!notice.fact) {
        if (row->nextCheck)
            row->nextCheck = m_clock.now();
        if (notice.asks != ledger::NewNotice::Asks::Order) {
            ask(row->view.id.text(), notice.asks);
        }
        m_inbox.emplace(key, QStringLiteral("fetch"));
        return answer(ledger::NoticeOutcome{false, viewOf(*row), false, {}});
    }
    AttemptChange change(viewOf(*row), m_clock.now());
    change.apply(*notice.fact, Cause{notice.cause, notice.eventId});
    if (!write(*row, change))
        return answer(Unexpected(databaseError()));
    const QString settled = change.changed() ? QStringLiteral("applied") : QStringLiteral("repeated");
    m_inbox.emplace(key, change.refusal().isEmpty() ? settled : change.refusal());
    answer(ledger::NoticeOutcome{false, change.attempt(), change.changed(), change.refusal()});
}

void MemoryBooks::loadPayment(domain::PaymentId id, ledger::Answer<std::optional<AttemptView>> answer)
{
    const auto found = m_rows.find(id.text());
    answer(found == m_rows.end() ? std::nullopt : std::optional(viewOf(found->second)));
}

void MemoryBooks::findByLink(QString token, ledger::Answer<std::optional<AttemptView>> answer)
{
    const auto found
        = std::ranges::find_if(m_rows, [&](const auto &entry) { return entry.second.view.linkToken == token; });
    answer(found == m_rows.end() ? std::nullopt : std::optional(viewOf(found->second)));
}

void MemoryBooks::history(ledger::HistoryQuery query, ledger::Answer<ledger::HistoryPage> answer)
{
    std::optional<ledger::PageCursor> cursor;
    if (!query.cursor.isEmpty()) {
        const auto read = ledger::PageCursor::fromText<domain::PaymentId>(query.cursor);
        if (!read)
            return answer(Unexpected(read.error()));
        cursor = *read;
    }
    const auto place = [](const AttemptView &view) {
        return std::pair<qint64, QString>(
            std::chrono::microseconds(view.createdAt.time_since_epoch()).count(), view.id.text());
    };
    std::vector<AttemptView> found;
    for (const auto &[id, row] : m_rows) {
        const AttemptView &view = row.view;
        const bool wanted = view.post == query.post
            && (query.application.isEmpty() || view.application == query.application)
            && (!query.state || view.state == *query.state) && (query.method.isEmpty() || view.method == query.method)
            && (!query.from || view.createdAt >= *query.from) && (!query.to || view.createdAt < *query.to)
            && (!cursor || place(view) < std::pair<qint64, QString>(cursor->micros, cursor->id));
        if (wanted)
            found.push_back(viewOf(row));
    }
    std::ranges::sort(found, [&](const AttemptView &a, const AttemptView &b) { return place(b) < place(a); });
    const auto limit = static_cast<std::size_t>(std::clamp(query.limit, 1, 200));
    ledger::HistoryPage page;
    if (found.size() > limit) {
        found.erase(found.begin() + static_cast<std::ptrdiff_t>(limit), found.end());
        page.next = ledger::PageCursor{place(found.back()).first, found.back().id.text()}.toText();
    }
    page.attempts = std::move(found);
    answer(std::move(page));
}

void MemoryBooks::events(domain::PaymentId id, ledger::Answer<std::vector<ledger::EventView>> answer)
{
    const auto found = m_rows.find(id.text());
    answer(found == m_rows.end() ? std::vector<ledger::EventView>() : found->second.events);
}

void MemoryBooks::claim(
    std::vector<Row *> found, Instant now, int limit, const ledger::Answer<std::vector<AttemptView>> &answer)
{
    found.resize(std::min(found.size(), static_cast<std::size_t>(limit)));
    std::vector<AttemptView> claimed;
    for (Row *row : found) {
        row->view.checks += 1;
        row->nextCheck = ledger::nextAfterClaim(row->view, now, rules::WatchSchedule::usual());
        claimed.push_back(viewOf(*row));
    }
    answer(std::move(claimed));
}

void MemoryBooks::dueAttempts(Instant now, int limit, ledger::Answer<std::vector<AttemptView>> answer)
{
    std::vector<Row *> due;
    for (auto &[id, row] : m_rows) {
        if (row.nextCheck && *row.nextCheck <= now)
            due.push_back(&row);
    }
    std::ranges::stable_sort(due, [](const Row *a, const Row *b) {
        const bool first = a->view.state == PaymentState::Unknown;
        const bool second = b->view.state == PaymentState::Unknown;
        return first != second ? first : a->nextCheck < b->nextCheck;
    });
    claim(std::move(due), now, limit, answer);
}

void MemoryBooks::unfinishedAttempts(Instant now, int limit, ledger::Answer<std::vector<AttemptView>> answer)
{
    std::vector<Row *> found;
    for (auto &[id, row] : m_rows) {
        if (row.view.state == PaymentState::Submitting || row.view.state == PaymentState::Unknown)
            found.push_back(&row);
    }
    std::ranges::stable_sort(found, [](const Row *a, const Row *b) { return a->view.createdAt < b->view.createdAt; });
    claim(std::move(found), now, limit, answer);
}

void MemoryBooks::refuse(const QString &why)
{
    m_refused.append(why);
}

} // namespace chancery::testsupport

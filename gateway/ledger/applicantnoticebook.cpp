// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/applicantnoticebook.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/task.h"

#define MS(column) "floor(extract(epoch FROM " column ") * 1000)::bigint"
// The order is that of noticeFrom().
#define NOTICE                                                                                                         \
    "SELECT n.key, n.application, n.kind, n.status, n.state, n.error, n.tries, " MS("n.queued_at") ", " MS(            \
        "n.next_at") ", " MS("n.sent_at") ", n.id FROM chancery.applicant_notices n "

namespace chancery::ledger {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

enum Column { Key, Application, Kind, Status, State, Failed, Tries, QueuedAt, NextAt, SentAt, Id };

constexpr const char *listAll = NOTICE "WHERE n.post = $1 ORDER BY n.id DESC LIMIT $2";
constexpr const char *listState = NOTICE "WHERE n.post = $1 AND n.state = $3 ORDER BY n.id DESC LIMIT $2";
constexpr const char *lockByKey = NOTICE "WHERE n.key = $1 AND n.post = $2 FOR UPDATE";
constexpr const char *lockReceipt = "SELECT n.round, n.wish, n.state FROM chancery.applicant_notices n"
                                    " WHERE n.application = (SELECT application FROM chancery.attempts WHERE id = $1) "
                                    "AND n.kind = 'receipt' FOR UPDATE";
constexpr const char *lockPaid = "SELECT application, state IN ('captured', 'part_refunded', 'disputed')"
                                 " FROM chancery.attempts WHERE id = $1 AND post = $2 FOR NO KEY UPDATE";
constexpr const char *insertReceipt
    = "INSERT INTO chancery.applicant_notices (application, post, kind, status, payment) VALUES ($1, $2, 'receipt', "
      "'paid', $3)"
      " ON CONFLICT (application, kind, status) DO UPDATE SET payment = excluded.payment";
constexpr const char *queueReceipt
    = "UPDATE chancery.applicant_notices SET state = 'queued', next_at = now(), tries = 0, round = round + 1,"
      " round_at = now(), locale = $2, wish = $3, error = '' WHERE application = $1 AND kind = 'receipt'";
constexpr const char *addressReceipt
    = "INSERT INTO chancery.notice_addresses (notice, address) SELECT id, $2 FROM chancery.applicant_notices"
      " WHERE application = $1 AND kind = 'receipt' ON CONFLICT (notice) DO UPDATE SET address = excluded.address";
constexpr const char *queueById
    = "UPDATE chancery.applicant_notices SET state = 'queued', next_at = now(), tries = 0, round = round + 1,"
      " round_at = now(), locale = $2, error = '' WHERE id = $1";
constexpr const char *addressById = "INSERT INTO chancery.notice_addresses (notice, address) VALUES ($1, $2)"
                                    " ON CONFLICT (notice) DO UPDATE SET address = excluded.address";
constexpr const char *noteTold = "UPDATE chancery.applicant_notices SET state = 'told', next_at = NULL, told_by = $2"
                                 " WHERE id = $1";
constexpr const char *noteUntold
    = "UPDATE chancery.applicant_notices SET state = CASE error WHEN '' THEN 'waiting' ELSE 'failed' END,"
      " told_by = NULL WHERE id = $1";
constexpr const char *forgetAddress = "DELETE FROM chancery.notice_addresses WHERE notice = $1";
constexpr const char *transactionNow = "SELECT " MS("now()");

constexpr const char *lockDue = "SELECT n.id, n.key, n.round, n.tries, n.kind, n.status, n.application, d.address, "
                                "n.locale, " MS("n.round_at") ", t.total_minor, t.currency, " MS(
                                    "(SELECT min(v.at) FROM chancery.events v WHERE v.attempt = t.id AND v.to_state = "
                                    "'captured')") " FROM chancery.applicant_notices n LEFT JOIN "
                                                   "chancery.notice_addresses d ON d.notice = n.id"
                                                   " LEFT JOIN chancery.attempts t ON t.id = n.payment"
                                                   " WHERE n.state = 'queued' AND n.next_at <= $1 ORDER BY n.next_at "
                                                   "LIMIT $2 FOR UPDATE OF n SKIP LOCKED";
constexpr const char *take = "UPDATE chancery.applicant_notices SET tries = tries + 1, next_at = $2 WHERE id = $1";
constexpr const char *backToWaiting
    = "UPDATE chancery.applicant_notices SET state = 'waiting', next_at = NULL, error = 'address_lost' WHERE id = $1";
constexpr const char *noteSent = "UPDATE chancery.applicant_notices SET state = 'sent', sent_at = now(),"
                                 " next_at = NULL, error = '' WHERE id = $1 AND state = 'queued'";
constexpr const char *noteLater = "UPDATE chancery.applicant_notices SET next_at = $3, error = $2"
                                  " WHERE id = $1 AND state = 'queued'";
constexpr const char *noteFailed = "UPDATE chancery.applicant_notices SET state = 'failed', next_at = NULL,"
                                   " error = $2 WHERE id = $1 AND state = 'queued'";
constexpr const char *countStates = "SELECT state, count(*) FROM chancery.applicant_notices"
                                    " WHERE state IN ('waiting', 'queued', 'failed') GROUP BY state";

ApplicantNotice noticeFrom(const PgResult &result, int row)
{
    ApplicantNotice notice{.key = QUuid::fromString(result.text(row, Key)),
        .application = domain::ApplicationRef(result.text(row, Application)),
        .kind = result.text(row, Kind),
        .status = result.text(row, Status),
        .state = noticeStateFromString(result.text(row, State)).value_or(ApplicantNotice::State::Waiting),
        .error = result.text(row, Failed),
        .tries = static_cast<int>(result.number(row, Tries)),
        .queuedAt = result.instant(row, QueuedAt)};
    if (!result.isNull(row, NextAt))
        notice.nextAt = result.instant(row, NextAt);
    if (!result.isNull(row, SentAt))
        notice.sentAt = result.instant(row, SentAt);
    return notice;
}

DueNotice dueFrom(const PgResult &result, int row)
{
    DueNotice due{.id = result.number(row, 0),
        .key = QUuid::fromString(result.text(row, 1)),
        .given = static_cast<int>(result.number(row, 2)),
        .tries = static_cast<int>(result.number(row, 3)) + 1,
        .kind = result.text(row, 4),
        .status = result.text(row, 5),
        .application = domain::ApplicationRef(result.text(row, 6)),
        .to = {result.text(row, 7), result.text(row, 8)},
        .givenAt = result.instant(row, 9)};
    if (const auto currency = domain::Currency::fromCode(result.text(row, 11))) {
        if (const auto money = domain::Money::fromMinor(result.number(row, 10), *currency))
            due.paid = *money;
    }
    if (!result.isNull(row, 12))
        due.paidAt = result.instant(row, 12);
    return due;
}

void markQueued(ApplicantNotice &notice, domain::Instant now)
{
    notice.state = ApplicantNotice::State::Queued;
    notice.tries = 0;
    notice.error.clear();
    notice.nextAt = now;
}

Unexpected<Error> refused(const char *code)
{
    return Unexpected(Error{QString::fromLatin1(code), {}});
}

/// One of the sender's notes about a row, then the address goes if `last`.
void note(
    Ledger &ledger, const char *statement, Parameters parameters, qint64 id, bool last, Answer<std::monostate> answer)
{
    ledger.write(std::make_unique<Task<std::monostate>>([](PgConnection &) {},
        [statement, parameters, id, last](
            Operation::Results, PgConnection &connection) -> Expected<std::monostate, Error> {
            connection.sendOnce(statement, parameters);
            if (last)
                connection.sendOnce(forgetAddress, Parameters().number(id));
            return std::monostate{};
        },
        std::move(answer), std::vector{QStringLiteral("notice:%1").arg(id)}));
}

} // namespace

void ApplicantNoticeBook::list(
    QString post, std::optional<ApplicantNotice::State> state, Answer<std::vector<ApplicantNotice>> answer)
{
    m_ledger.read(std::make_unique<Task<std::vector<ApplicantNotice>>>(
        [post, state](PgConnection &connection) {
            Parameters parameters = Parameters().text(post).number(pageSize);
            if (state)
                connection.sendOnce(listState, parameters.text(toString(*state)));
            else
                connection.sendOnce(listAll, parameters);
        },
        [](Operation::Results looked, PgConnection &) -> Expected<std::vector<ApplicantNotice>, Error> {
            std::vector<ApplicantNotice> found;
            for (int row = 0; row < looked[0].rows(); ++row)
                found.push_back(noticeFrom(looked[0], row));
            return found;
        },
        std::move(answer)));
}

void ApplicantNoticeBook::give(QUuid key, QString post, MailAddressee to, Answer<ApplicantNotice> answer)
{
    std::vector<QString> keys{QStringLiteral("notice:") + key.toString()};
    m_ledger.write(std::make_unique<Task<ApplicantNotice>>(
        [key, post](PgConnection &connection) {
            connection.sendOnce(lockByKey, Parameters().uuid(key).text(post));
            connection.sendOnce(transactionNow, {});
        },
        [to = std::move(to)](Operation::Results looked, PgConnection &connection) -> Expected<ApplicantNotice, Error> {
            if (looked[0].rows() == 0)
                return refused("notice_unknown");
            ApplicantNotice notice = noticeFrom(looked[0], 0);
            if (notice.state == ApplicantNotice::State::Sent || notice.state == ApplicantNotice::State::Told)
                return refused("notice_sent");
            const qint64 id = looked[0].number(0, Id);
            connection.sendOnce(queueById, Parameters().number(id).text(to.locale));
            connection.sendOnce(addressById, Parameters().number(id).text(to.address));
            markQueued(notice, looked[1].instant(0, 0));
            return notice;
        },
        std::move(answer), std::move(keys)));
}

void ApplicantNoticeBook::told(QUuid key, QString post, domain::StaffId staff, Answer<ApplicantNotice> answer)
{
    std::vector<QString> keys{QStringLiteral("notice:") + key.toString()};
    m_ledger.write(std::make_unique<Task<ApplicantNotice>>(
        [key, post](PgConnection &connection) { connection.sendOnce(lockByKey, Parameters().uuid(key).text(post)); },
        [staff](Operation::Results looked, PgConnection &connection) -> Expected<ApplicantNotice, Error> {
            if (looked[0].rows() == 0)
                return refused("notice_unknown");
            ApplicantNotice notice = noticeFrom(looked[0], 0);
            if (notice.state == ApplicantNotice::State::Sent)
                return refused("notice_sent");
            if (notice.state == ApplicantNotice::State::Told)
                return notice;
            const qint64 id = looked[0].number(0, Id);
            connection.sendOnce(noteTold, Parameters().number(id).text(staff.text()));
            connection.sendOnce(forgetAddress, Parameters().number(id));
            notice.state = ApplicantNotice::State::Told;
            notice.nextAt.reset();
            return notice;
        },
        std::move(answer), std::move(keys)));
}

void ApplicantNoticeBook::untold(QUuid key, QString post, Answer<ApplicantNotice> answer)
{
    std::vector<QString> keys{QStringLiteral("notice:") + key.toString()};
    m_ledger.write(std::make_unique<Task<ApplicantNotice>>(
        [key, post](PgConnection &connection) { connection.sendOnce(lockByKey, Parameters().uuid(key).text(post)); },
        [](Operation::Results looked, PgConnection &connection) -> Expected<ApplicantNotice, Error> {
            if (looked[0].rows() == 0)
                return refused("notice_unknown");
            ApplicantNotice notice = noticeFrom(looked[0], 0);
            if (notice.state == ApplicantNotice::State::Sent)
                return refused("notice_sent");
            if (notice.state != ApplicantNotice::State::Told)
                return notice;
            connection.sendOnce(noteUntold, Parameters().number(looked[0].number(0, Id)));
            notice.state = notice.error.isEmpty() ? ApplicantNotice::State::Waiting : ApplicantNotice::State::Failed;
            return notice;
        },
        std::move(answer), std::move(keys)));
}

void ApplicantNoticeBook::receipt(
    domain::PaymentId payment, QString post, MailAddressee to, QByteArray wish, Answer<std::monostate> answer)
{
    std::vector<QString> keys{QStringLiteral("receipt:") + payment.text()};
    m_ledger.write(std::make_unique<Task<std::monostate>>(
        [payment, post](PgConnection &connection) {
            connection.sendOnce(lockPaid, Parameters().text(payment.text()).text(post));
            connection.sendOnce(lockReceipt, Parameters().text(payment.text()));
        },
        [payment, post, to = std::move(to), wish = QString::fromLatin1(wish)](
            Operation::Results looked, PgConnection &connection) -> Expected<std::monostate, Error> {
            if (looked[0].rows() == 0)
                return refused("payment_unknown");
            if (!looked[0].boolean(0, 1))
                return refused("not_paid");
            const bool isKnown = looked[1].rows() > 0;
            if (isKnown && !wish.isEmpty() && looked[1].text(0, 1) == wish && looked[1].text(0, 2) != u"waiting")
                return std::monostate{};
            if (isKnown && looked[1].number(0, 0) >= receiptAddresses)
                return refused("too_many_addresses");
            const QString application = looked[0].text(0, 0);
            connection.sendOnce(insertReceipt, Parameters().text(application).text(post).text(payment.text()));
            connection.sendOnce(queueReceipt, Parameters().text(application).text(to.locale).text(wish));
            connection.sendOnce(addressReceipt, Parameters().text(application).text(to.address));
            return std::monostate{};
        },
        std::move(answer), std::move(keys)));
}

void ApplicantNoticeBook::claim(
    domain::Instant now, domain::Instant until, int limit, Answer<std::vector<DueNotice>> answer)
{
    m_ledger.write(std::make_unique<Task<std::vector<DueNotice>>>(
        [now, limit](
            PgConnection &connection) { connection.sendOnce(lockDue, Parameters().instant(now).number(limit)); },
        [until](Operation::Results looked, PgConnection &connection) -> Expected<std::vector<DueNotice>, Error> {
            std::vector<DueNotice> due;
            for (int row = 0; row < looked[0].rows(); ++row) {
                DueNotice one = dueFrom(looked[0], row);
                if (one.to.address.isEmpty()) {
                    connection.sendOnce(backToWaiting, Parameters().number(one.id));
                    continue;
                }
                connection.sendOnce(take, Parameters().number(one.id).instant(until));
                due.push_back(std::move(one));
            }
            return due;
        },
        std::move(answer), std::vector{QStringLiteral("notices")}));
}

void ApplicantNoticeBook::sent(qint64 id, Answer<std::monostate> answer)
{
    note(m_ledger, noteSent, Parameters().number(id), id, true, std::move(answer));
}

void ApplicantNoticeBook::putOff(qint64 id, QString error, domain::Instant next, Answer<std::monostate> answer)
{
    note(m_ledger, noteLater, Parameters().number(id).text(error).instant(next), id, false, std::move(answer));
}

void ApplicantNoticeBook::giveUp(qint64 id, QString error, Answer<std::monostate> answer)
{
    note(m_ledger, noteFailed, Parameters().number(id).text(error), id, true, std::move(answer));
}

void ApplicantNoticeBook::standing(Answer<std::map<ApplicantNotice::State, qint64>> answer)
{
    using Counts = std::map<ApplicantNotice::State, qint64>;
    m_ledger.read(std::make_unique<Task<Counts>>([](PgConnection &connection) { connection.sendOnce(countStates, {}); },
        [](Operation::Results looked, PgConnection &) -> Expected<Counts, Error> {
            Counts counts;
            for (int row = 0; row < looked[0].rows(); ++row) {
                if (const auto state = noticeStateFromString(looked[0].text(row, 0)))
                    counts[*state] = looked[0].number(row, 1);
            }
            return counts;
        },
        std::move(answer)));
}

} // namespace chancery::ledger

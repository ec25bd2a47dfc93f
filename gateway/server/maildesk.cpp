// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/maildesk.h"

#include "gateway/providers/smtp/mailmessage.h"
#include "gateway/server/loop.h"
#include "gateway/server/mailwords.h"

#include <map>

namespace chancery::server {

using domain::Error;
using domain::Expected;
using domain::Unexpected;
using ledger::ApplicantNotice;
using ledger::DueNotice;
using providers::MailOutcome;

namespace {

constexpr int looksPerMeasure = 12;

MailWords::Kind kindOf(const DueNotice &notice)
{
    if (notice.kind == u"receipt")
        return MailWords::Kind::Receipt;
    if (notice.status == u"approved")
        return MailWords::Kind::Approved;
    return notice.status == u"rejected" ? MailWords::Kind::Rejected : MailWords::Kind::Processing;
}

} // namespace

Expected<QByteArray, Error> composeNotice(
    const DueNotice &notice, const QString &from, const QString &publicUrl, domain::Instant now)
{
    const MailWords &words = MailWords::nearest(notice.to.locale);
    const MailWords::Kind kind = kindOf(notice);
    const QString reference = domain::spokenReference(notice.application);
    QStringList lines;
    if (kind == MailWords::Kind::Receipt) {
        const QString amount
            = notice.paid ? notice.paid->currency().code() + u' ' + notice.paid->toDecimal() : QString();
        lines.append(words.of(kind).text.arg(amount));
        if (notice.paidAt)
            lines.append(words.paidAt.arg(
                domain::toQDateTime(*notice.paidAt).toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    } else {
        lines.append(words.of(kind).text);
    }
    lines.append(words.reference.arg(reference));
    lines.append(words.look.arg(QStringLiteral("%1/pay/%2?lang=%3").arg(publicUrl, reference, words.language)));
    lines.append(words.noReply);
    providers::MailMessage message;
    message.from = from;
    message.to = notice.to.address;
    message.subject = words.of(kind).subject.arg(reference);
    message.text = lines.join(QStringLiteral("\n\n")) + u'\n';
    message.language = words.language;
    // The row's name and which address it is for: the same on every try, of whichever relay.
    message.messageId = QStringLiteral("%1.%2@%3")
                            .arg(notice.key.toString(QUuid::WithoutBraces))
                            .arg(notice.given)
                            .arg(from.section(u'@', -1));
    message.date = now;
    return message.compose();
}

MailDesk::MailDesk(Parts parts)
    : m(std::move(parts))
{
}

Expected<void, Error> MailDesk::load(const std::optional<Configuration::Smtp> &smtp)
{
    if (!smtp)
        return {};
    providers::SmtpMailer::Options options;
    QUrl url = smtp->url;
    options.user = (url.userName().isEmpty() ? smtp->from : url.userName()).toUtf8();
    url.setUserInfo({});
    options.url = url.toEncoded();
    options.caFile = smtp->caFile.toLocal8Bit();
    options.connectTimeout = m.plan.connectTimeout;
    options.timeout = m.plan.timeout;
    if (!smtp->passwordFile.isEmpty()) {
        auto secrets = providers::Secret::readLines(smtp->passwordFile);
        if (!secrets || secrets->empty()) {
            return Unexpected(Error{QStringLiteral("CHANCERY_SMTP_PASSWORD_FILE"),
                QStringLiteral("holds no password; expected a file with the mail server's password")});
        }
        options.password = secrets->front();
    }
    m_from = smtp->from;
    m_mailer.emplace(std::move(options));
    return {};
}

void MailDesk::start()
{
    m_running = true;
    measure();
    if (!isOn())
        return;
    look();
    schedule();
}

void MailDesk::stop()
{
    m_running = false;
    m.alarms.cancel(m_ticket);
    if (m_mailer)
        m_mailer->stop();
}

void MailDesk::schedule()
{
    m_ticket = m.alarms.after(m.plan.look, [this] {
        if (!m_running)
            return;
        if (++m_looks % looksPerMeasure == 0)
            measure();
        look();
        schedule();
    });
}

void MailDesk::stir()
{
    if (isOn())
        look();
}

void MailDesk::measure()
{
    using Counts = std::map<ApplicantNotice::State, qint64>;
    m.notices.standing(answered<Counts>(m.io, [this](const Reply<Counts> &counts) {
        if (!counts)
            return;
        for (const auto state :
            {ApplicantNotice::State::Waiting, ApplicantNotice::State::Queued, ApplicantNotice::State::Failed}) {
            const auto found = counts->find(state);
            m.telemetry.metrics.travellerNotices(
                ledger::toString(state), found == counts->end() ? 0 : static_cast<double>(found->second));
        }
    }));
}

void MailDesk::look()
{
    if (!m_running)
        return;
    // One batch after the other: the claim is as long as a batch can last.
    if (m_claiming || m_underWay > 0) {
        m_again = true;
        return;
    }
    m_claiming = true;
    m_again = false;
    const domain::Instant now = m.clock.now();
    m.notices.claim(now, now + m.plan.claim(), m.plan.batch,
        answered<std::vector<DueNotice>>(m.io, [this](const Reply<std::vector<DueNotice>> &due) {
            m_claiming = false;
            if (!due)
                return m.telemetry.log.warning(QStringLiteral("mail"), due.error().code);
            m_again = m_again || std::ssize(due.value()) == m.plan.batch;
            for (const DueNotice &notice : due.value())
                send(notice);
        }));
}

void MailDesk::send(const DueNotice &notice)
{
    ++m_underWay;
    const auto message = composeNotice(notice, m_from, m.publicUrl, m.clock.now());
    if (!message)
        return onOutcome(notice, {MailOutcome::Kind::Refused, message.error().code});
    m_mailer->send(m_from.toLatin1(), notice.to.address.toLatin1(), *message,
        onLoop<MailOutcome>(m.io, [this, notice](const MailOutcome &outcome) { onOutcome(notice, outcome); }));
}

void MailDesk::onOutcome(const DueNotice &notice, const MailOutcome &outcome)
{
    using Kind = MailOutcome::Kind;
    const QString name = notice.key.toString(QUuid::WithoutBraces) + u' ' + outcome.code;
    const auto noted = answered<std::monostate>(m.io, [this](const Reply<std::monostate> &reply) {
        // Sent and not marked: the claim runs out, and it goes again under the same Message-ID.
        if (!reply)
            m.telemetry.log.warning(QStringLiteral("mail_not_noted"), reply.error().code);
        finished();
    });
    const bool over = m.clock.now() - notice.givenAt >= m.plan.patience;
    if (outcome.kind == Kind::Sent) {
        m.telemetry.metrics.mail(QStringLiteral("sent"));
        m.telemetry.log.info(QStringLiteral("mail_sent"), notice.key.toString(QUuid::WithoutBraces));
        return m.notices.sent(notice.id, noted);
    }
    if (outcome.kind == Kind::Refused || over) {
        m.telemetry.metrics.mail(QStringLiteral("failed"));
        m.telemetry.alarm(QStringLiteral("mail_failed"), name);
        return m.notices.giveUp(notice.id, outcome.code, noted);
    }
    m.telemetry.metrics.mail(QStringLiteral("later"));
    if (outcome.kind == Kind::Misconfigured)
        m.telemetry.alarm(QStringLiteral("mail_refused"), outcome.code);
    else
        m.telemetry.log.warning(QStringLiteral("mail_later"), name);
    m.notices.putOff(notice.id, outcome.code, m.clock.now() + m.plan.pauseAfter(notice.tries), noted);
}

void MailDesk::finished()
{
    if (--m_underWay == 0 && m_again)
        look();
}

} // namespace chancery::server

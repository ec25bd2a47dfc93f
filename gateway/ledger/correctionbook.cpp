// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/correctionbook.h"

#include "gateway/ledger/correctionstatements.h"
#include "gateway/ledger/decidecorrection.h"
#include "gateway/ledger/ledger.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/statements.h"
#include "gateway/ledger/task.h"
#include "gateway/rules/correctiontable.h"

#include <array>

namespace chancery::ledger {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

QString toString(Correction::State state)
{
    switch (state) {
    case Correction::State::Requested:
        return QStringLiteral("requested");
    case Correction::State::Applied:
        return QStringLiteral("applied");
    case Correction::State::Rejected:
        return QStringLiteral("rejected");
    }
    Q_UNREACHABLE();
}

std::optional<Correction::State> correctionStateFromString(QStringView text)
{
    for (const auto state : {Correction::State::Requested, Correction::State::Applied, Correction::State::Rejected}) {
        if (toString(state) == text)
            return state;
    }
    return std::nullopt;
}

void CorrectionBook::request(Correction wish, Answer<Correction> answer)
{
    std::vector<QString> keys{u'p' + wish.payment.text()};
    m_ledger.write(std::make_unique<Task<Correction>>(
        [wish](PgConnection &connection) {
            connection.send(statements::lockAttempt, Parameters().text(wish.payment.text()));
            connection.send(statements::openCorrection, Parameters().text(wish.payment.text()));
            connection.send(statements::loadCorrection, Parameters().text(wish.id.text()));
            connection.send(statements::refundsUnderWay, Parameters().text(wish.payment.text()));
        },
        [wish](Operation::Results looked, PgConnection &connection) -> Expected<Correction, Error> {
            const auto refuse = [&](const char *code) {
                return Unexpected(Error{QString::fromLatin1(code), wish.payment.text()});
            };
            if (looked[2].rows() > 0)
                return correctionFrom(looked[2], 0); // its first commit went through without an answer
            const auto attempt = firstAttempt(looked[0]);
            if (!attempt || attempt->post != wish.post)
                return refuse("payment_unknown");
            if (!rules::mayCorrect(attempt->state, wish.to))
                return refuse("correction_not_allowed");
            if (wish.to == domain::PaymentState::Refunded && looked[3].number(0, 0) > 0)
                return refuse("refund_under_way");
            if (looked[1].rows() > 0)
                return refuse("correction_pending");
            connection.send(statements::insertCorrection,
                Parameters()
                    .text(wish.id.text())
                    .text(wish.payment.text())
                    .text(wish.post)
                    .text(domain::toString(wish.to))
                    .text(wish.reason)
                    .text(wish.requester.text()));
            Correction made = wish;
            made.requestedAt = transactionTime(looked[0], 0);
            return made;
        },
        std::move(answer), std::move(keys)));
}

void CorrectionBook::load(domain::CorrectionId id, Answer<std::optional<Correction>> answer)
{
    m_ledger.read(std::make_unique<Task<std::optional<Correction>>>(
        [id](PgConnection &connection) { connection.send(statements::loadCorrection, Parameters().text(id.text())); },
        [](Operation::Results looked, PgConnection &) -> Expected<std::optional<Correction>, Error> {
            if (looked[0].rows() == 0)
                return std::optional<Correction>();
            return std::optional<Correction>(correctionFrom(looked[0], 0));
        },
        std::move(answer)));
}

void CorrectionBook::list(QString post, std::optional<Correction::State> state, Answer<std::vector<Correction>> answer)
{
    m_ledger.read(std::make_unique<Task<std::vector<Correction>>>(
        [post = std::move(post), state](PgConnection &connection) {
            connection.send(statements::listCorrections,
                Parameters().text(post).textOrNull(state ? toString(*state) : QString()).number(pageSize));
        },
        [](Operation::Results looked, PgConnection &) -> Expected<std::vector<Correction>, Error> {
            std::vector<Correction> corrections;
            for (int row = 0; row < looked[0].rows(); ++row)
                corrections.push_back(correctionFrom(looked[0], row));
            return corrections;
        },
        std::move(answer)));
}

void CorrectionBook::decide(
    Correction correction, domain::StaffId decider, bool approve, Answer<CorrectionDecided> answer)
{
    m_ledger.write(
        std::make_unique<DecideCorrection>(std::move(correction), std::move(decider), approve, std::move(answer)));
}

} // namespace chancery::ledger

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/openquestions.h"

#include "gateway/ledger/attemptrow.h"
#include "gateway/ledger/ledger.h"
#include "gateway/ledger/noticestatements.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/task.h"
#include "gateway/rules/watchschedule.h"

namespace chancery::ledger {

using domain::Error;
using domain::Expected;

namespace {

constexpr int questionColumns = 3;

} // namespace

QString toString(NewNotice::Asks about)
{
    switch (about) {
    case NewNotice::Asks::Order:
        return QStringLiteral("order");
    case NewNotice::Asks::Refunds:
        return QStringLiteral("refunds");
    case NewNotice::Asks::Disputes:
        return QStringLiteral("disputes");
    }
    Q_UNREACHABLE();
}

void OpenQuestions::claim(domain::Instant now, int limit, Answer<std::vector<OpenQuestion>> answer)
{
    m_ledger.write(std::make_unique<Task<std::vector<OpenQuestion>>>(
        [now, limit](PgConnection &connection) {
            connection.send(statements::lockDueQuestions, Parameters().instant(now).number(limit));
        },
        [now](Operation::Results looked, PgConnection &connection) -> Expected<std::vector<OpenQuestion>, Error> {
            std::vector<OpenQuestion> due;
            for (int row = 0; row < looked[0].rows(); ++row) {
                const bool disputes = looked[0].text(row, 0) == toString(NewNotice::Asks::Disputes);
                due.push_back({attemptFrom(looked[0], row, questionColumns),
                    disputes ? NewNotice::Asks::Disputes : NewNotice::Asks::Refunds, looked[0].number(row, 1),
                    static_cast<int>(looked[0].number(row, 2)) + 1});
                connection.send(statements::postponeQuestion,
                    Parameters()
                        .text(due.back().attempt.id.text())
                        .text(looked[0].text(row, 0))
                        .number(due.back().tries)
                        .instant(now + rules::watchDelay(due.back().tries - 1)));
            }
            return due;
        },
        std::move(answer), std::vector<QString>{QStringLiteral("due_questions")}));
}

void OpenQuestions::close(OpenQuestion question, Answer<std::monostate> answer)
{
    m_ledger.write(std::make_unique<Task<std::monostate>>([](PgConnection &) {},
        [question](Operation::Results, PgConnection &connection) -> Expected<std::monostate, Error> {
            connection.send(statements::closeQuestion,
                Parameters().text(question.attempt.id.text()).text(toString(question.about)).number(question.asked));
            return std::monostate{};
        },
        std::move(answer), std::vector<QString>{u'p' + question.attempt.id.text()}));
}

} // namespace chancery::ledger

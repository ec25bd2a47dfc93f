// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/noticecursors.h"

#include "gateway/ledger/ledger.h"
#include "gateway/ledger/noticestatements.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/task.h"

#include <algorithm>

namespace chancery::ledger {

using domain::Error;
using domain::Expected;

namespace {

bool isPlain(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'_'
            || u == u'-';
    });
}

} // namespace

NoticeCursors::NoticeCursors(Ledger &ledger)
    : m_ledger(ledger)
{
}

void NoticeCursors::load(const QString &provider, Answer<domain::Instant> answer)
{
    m_ledger.read(std::make_unique<Task<domain::Instant>>(
        [provider](
            PgConnection &connection) { connection.send(statements::loadNoticeCursor, Parameters().text(provider)); },
        [](Operation::Results looked, PgConnection &) -> Expected<domain::Instant, Error> {
            return looked[0].instant(0, 0);
        },
        std::move(answer)));
}

void NoticeCursors::move(const QString &provider, domain::Instant readUntil, Answer<std::monostate> answer)
{
    m_ledger.write(std::make_unique<Task<std::monostate>>([](PgConnection &) {},
        [provider, readUntil](Operation::Results, PgConnection &connection) -> Expected<std::monostate, Error> {
            connection.send(statements::moveNoticeCursor, Parameters().text(provider).instant(readUntil));
            return std::monostate{};
        },
        std::move(answer), std::vector<QString>{QStringLiteral("cursor ") + provider}));
}

void NoticeCursors::known(const QString &provider, const QStringList &eventIds, Answer<QSet<QString>> answer)
{
    QStringList plain;
    std::copy_if(eventIds.cbegin(), eventIds.cend(), std::back_inserter(plain), &isPlain);
    m_ledger.read(std::make_unique<Task<QSet<QString>>>(
        [provider, plain](PgConnection &connection) {
            connection.send(statements::findNotices, Parameters().text(provider).array(plain));
        },
        [](Operation::Results looked, PgConnection &) -> Expected<QSet<QString>, Error> {
            QSet<QString> found;
            for (int row = 0; row < looked[0].rows(); ++row)
                found.insert(looked[0].text(row, 0));
            return found;
        },
        std::move(answer)));
}

} // namespace chancery::ledger

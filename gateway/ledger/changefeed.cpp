// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/changefeed.h"

#include "gateway/ledger/feedstatements.h"
#include "gateway/ledger/ledger.h"
#include "gateway/ledger/pgconnection.h"
#include "gateway/ledger/statements.h"
#include "gateway/ledger/task.h"

#include <algorithm>

namespace chancery::ledger {

using domain::Error;
using domain::Expected;

namespace {

enum Trip : std::size_t { Incarnation, Rows, Count };

Parameters placeOf(const QString &post, FeedCursor after, int limit)
{
    return Parameters().text(post).text(QString::number(after.xid)).number(after.position).number(limit);
}

FeedCursor cursorOf(const PgResult &result, int row, int column)
{
    return {result.text(row, column).toULongLong(), result.number(row, column + 1)};
}

} // namespace

void ChangeFeed::pull(QString post, FeedCursor after, int limit, Answer<FeedPage> answer)
{
    m_ledger.read(std::make_unique<Task<FeedPage>>(
        [post = std::move(post), after, limit](PgConnection &connection) {
            connection.send(statements::loadIncarnation);
            connection.send(statements::pullChanges, placeOf(post, after, limit));
            connection.send(statements::countChanges, placeOf(post, after, limit + countLimit));
        },
        [after](Operation::Results looked, PgConnection &) -> Expected<FeedPage, Error> {
            FeedPage page;
            page.incarnation = looked[Incarnation].text(0, 0);
            page.next = after;
            const PgResult &rows = looked[Rows];
            for (int row = 0; row < rows.rows(); ++row) {
                page.rows.push_back(
                    {rows.text(row, 0), rows.text(row, 1), rows.text(row, 2), rows.text(row, 3), rows.instant(row, 4)});
                page.next = cursorOf(rows, row, 5);
            }
            page.remaining = std::max<qint64>(0, looked[Count].number(0, 0) - rows.rows());
            return page;
        },
        std::move(answer)));
}

void ChangeFeed::news(FeedCursor after, Answer<News> answer)
{
    m_ledger.read(std::make_unique<Task<News>>(
        [after](PgConnection &connection) {
            connection.send(
                statements::newsOfPosts, Parameters().text(QString::number(after.xid)).number(after.position));
        },
        [after](Operation::Results looked, PgConnection &) -> Expected<News, Error> {
            News news{{}, after};
            for (int row = 0; row < looked[0].rows(); ++row) {
                news.posts.append(looked[0].text(row, 0));
                news.next = std::max(news.next, cursorOf(looked[0], row, 1));
            }
            return news;
        },
        std::move(answer)));
}

} // namespace chancery::ledger

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/historyquestion.h"

#include "gateway/ledger/attemptcolumns.h"
#include "gateway/ledger/attemptrow.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace chancery::ledger {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

/// One column of an order: as it is compared, as it travels in a cursor, and as it comes back from there.
struct Key
{
    const char *column;
    const char *told;
    const char *before; ///< what stands before the parameter
    const char *after;
    bool isNumber;
};

constexpr Key text(const char *column)
{
    return {column, column, "", "::text", false};
}
constexpr Key number(const char *column)
{
    return {column, column, "", "::bigint", true};
}
constexpr Key time{
    "a.created_at", MICROS("a.created_at"), "timestamptz 'epoch' + ", "::bigint * interval '1 microsecond'", true};

struct Order
{
    HistorySort sort;
    const char *name;
    std::array<Key, 2> keys;
    int columns; ///< of `keys` in use; the payment's id is always the last
};

// Each has its index: (post, these, id). The expression of a reference is that of the index.
constexpr std::array orders{
    Order{HistorySort::Time, "time", {time, time}, 1},
    Order{HistorySort::Amount, "amount", {text("a.currency"), number("a.total_minor")}, 2},
    Order{HistorySort::Refunded, "refunded", {text("a.currency"), number("a.refunded_minor")}, 2},
    Order{HistorySort::State, "state", {text("a.state"), time}, 2},
    Order{HistorySort::Method, "method", {text("a.method"), time}, 2},
    Order{HistorySort::Application, "application", {text("a.application"), time}, 2},
    Order{HistorySort::Reference, "reference",
        {text("coalesce(CASE WHEN a.provider = 'cash' THEN a.payment_reference ELSE a.provider_reference END, '')"),
            time},
        1},
};
constexpr qsizetype longestKey = 255;

const Order &orderOf(HistorySort sort)
{
    return *std::ranges::find(orders, sort, &Order::sort);
}

Error noCursor()
{
    return {QStringLiteral("cursor_malformed"), QStringLiteral("not a cursor of this list")};
}

/// The order's name, its keys and the payment's id, of the last row.
QString cursorOf(const Order &order, const PgResult &result, int row, const domain::PaymentId &id)
{
    QJsonArray parts{QLatin1String(order.name)};
    for (int key = 0; key < order.columns; ++key)
        parts.append(result.text(row, attemptColumns + key));
    parts.append(id.text());
    return QString::fromLatin1(QJsonDocument(parts)
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Expected<QStringList, Error> readCursor(const Order &order, const QString &text)
{
    const auto bytes = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonArray parts = bytes ? QJsonDocument::fromJson(*bytes).array() : QJsonArray();
    if (parts.size() != order.columns + 2 || parts.first().toString() != QLatin1String(order.name)
        || !domain::PaymentId(parts.last().toString()).isWellFormed())
        return Unexpected(noCursor());
    QStringList keys;
    for (int key = 0; key < order.columns; ++key) {
        const QString value = parts.at(key + 1).toString();
        bool isNumber = false;
        static_cast<void>(value.toLongLong(&isNumber));
        if (value.size() > longestKey || value.contains(QChar(u'\0'))
            || (order.keys[static_cast<std::size_t>(key)].isNumber && !isNumber))
            return Unexpected(noCursor());
        keys.append(value);
    }
    keys.append(parts.last().toString());
    return keys;
}

} // namespace

QString toString(HistorySort sort)
{
    return QLatin1String(orderOf(sort).name);
}

std::optional<HistorySort> historySortFromString(const QString &text)
{
    const auto found
        = std::ranges::find_if(orders, [&text](const Order &order) { return text == QLatin1String(order.name); });
    return found == orders.end() ? std::nullopt : std::optional(found->sort);
}

Expected<HistoryQuestion, Error> HistoryQuestion::of(const HistoryQuery &query)
{
    const Order &order = orderOf(query.sort);
    HistoryQuestion question;
    question.m_sort = query.sort;
    question.m_limit = std::clamp(query.limit, 1, 200);
    Parameters &values = question.m_parameters;
    QByteArray where;
    const auto only = [&](const char *condition, const QString &value) {
        if (value.isEmpty())
            return;
        values.text(value);
        where += " AND " + QByteArray(condition) + question.place();
    };
    values.text(query.post);
    where = "a.post = " + question.place();
    only("a.application = ", query.application.text());
    only("a.state = ", query.state ? domain::toString(*query.state) : QString());
    only("a.method = ", query.method);
    if (query.from) {
        values.instant(*query.from);
        where += " AND a.created_at >= " + question.place();
    }
    if (query.to) {
        values.instant(*query.to);
        where += " AND a.created_at < " + question.place();
    }
    const QByteArray direction = query.ascending ? " ASC" : " DESC";
    QByteArray columns;
    QByteArray told;
    QByteArray sorted;
    for (int key = 0; key < order.columns; ++key) {
        const Key &each = order.keys[static_cast<std::size_t>(key)];
        columns += QByteArray(each.column) + ", ";
        told += ", " + QByteArray(each.told);
        sorted += QByteArray(each.column) + direction + ", ";
    }
    if (!query.cursor.isEmpty()) {
        const auto last = readCursor(order, query.cursor);
        if (!last)
            return Unexpected(last.error());
        QByteArray edge;
        for (int key = 0; key < order.columns; ++key) {
            const Key &each = order.keys[static_cast<std::size_t>(key)];
            each.isNumber ? values.number(last->at(key).toLongLong()) : values.text(last->at(key));
            edge += each.before + question.place() + each.after + ", ";
        }
        values.text(last->last());
        // Of a comparison of rows the planner weighs the first column alone. Hardly a row has a currency beyond the
        // last row's, but all have that or one beyond: so the last row is within, and left out by its name.
        const QByteArray id = question.place();
        where += " AND (" + columns + "a.id) " + (query.ascending ? ">=" : "<=") + " (" + edge + id + ") AND a.id <> "
            + id;
    }
    values.number(question.m_limit + 1); // one more shows that there is another page
    question.m_text = "SELECT " ATTEMPT + told + FROM_ATTEMPTS "WHERE " + where + " ORDER BY " + sorted + "a.id"
        + direction + " LIMIT " + question.place();
    return question;
}

HistoryPage HistoryQuestion::page(const PgResult &result) const
{
    HistoryPage page{attemptsFrom(result), {}};
    if (result.rows() > m_limit) {
        page.attempts.pop_back();
        page.next = cursorOf(orderOf(m_sort), result, m_limit - 1, page.attempts.back().id);
    }
    return page;
}

} // namespace chancery::ledger

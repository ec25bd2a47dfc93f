// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/clock.h"
#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QAnyStringView>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <optional>
#include <vector>

namespace chancery::domain {

/// Reads the members of a JSON object, each with its type, and remembers the first thing that was wrong, so that a caller asks for
/// everything and looks once at the end. After an error the readers give empty values.
class JsonReader
{
public:
    /// `code` is the code of the errors; `path` names the object in their detail ("posts.TYO"; empty for the outermost).
    JsonReader(const QJsonValue &value, QString code, QString path = {});

    QString text(QLatin1String name);
    /// Nothing when absent or null.
    std::optional<QString> optionalText(QLatin1String name);
    qint64 integer(QLatin1String name, qint64 minimum, qint64 maximum);
    bool flag(QLatin1String name);
    QJsonObject object(QLatin1String name);
    QJsonArray array(QLatin1String name);
    /// An empty array when absent.
    QJsonArray optionalArray(QLatin1String name);
    std::vector<QString> texts(QLatin1String name);
    Instant instant(QLatin1String name);
    std::optional<Instant> optionalInstant(QLatin1String name);
    QDate date(QLatin1String name);
    /// The raw member, undefined when absent; counts as asked for.
    QJsonValue value(QLatin1String name);
    [[nodiscard]] bool has(QLatin1String name) const;

    /// A member that has a fromJson of its own; its error is kept as the detail.
    template <typename T>
    std::optional<T> member(QLatin1String name)
    {
        if (!require(name))
            return std::nullopt;
        Expected<T, Error> read = T::fromJson(value(name));
        if (!read) {
            fail(name, read.error().detail);
            return std::nullopt;
        }
        return std::move(read).value();
    }

    /// Refuses members that nobody asked for.
    void refuseOthers();
    /// Refuses what the caller found wrong with the member.
    void fail(QAnyStringView name, const QString &problem);

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    /// Only when !ok().
    [[nodiscard]] const Error &error() const { return *m_error; }
    /// "posts.TYO.rates" for the member `rates`.
    [[nodiscard]] QString pathOf(QAnyStringView name) const;

private:
    bool require(QLatin1String name);

    QJsonObject m_object;
    QString m_code;
    QString m_path;
    QSet<QString> m_asked;
    std::optional<Error> m_error;
};

} // namespace chancery::domain

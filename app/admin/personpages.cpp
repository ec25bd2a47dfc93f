// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/personpages.h"

#include <QFile>
#include <QJsonArray>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

namespace chancery::admin {

namespace {

/// One line per value; the names of what it lies in come before its own.
void list(const QString &name, const QJsonValue &value, QString &html)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            list(name.isEmpty() ? it.key() : name + QStringLiteral(" › ") + it.key(), it.value(), html);
        return;
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            list(name + QStringLiteral(" ") + QString::number(i + 1), array.at(i), html);
        return;
    }
    const QString text = value.isString() ? value.toString() : value.toVariant().toString();
    html += QStringLiteral("<tr><td width=\"45%\"><b>%1</b></td><td>%2</td></tr>")
                .arg(name.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

domain::Expected<void, domain::Error> writePersonPages(const QJsonObject &person, const QString &path)
{
    QFile file(path);
    if (file.exists())
        return domain::Unexpected(
            domain::Error{QStringLiteral("file_exists"), QStringLiteral("%1 is there already").arg(path)});
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return domain::Unexpected(
            domain::Error{QStringLiteral("file_unwritable"), path + QStringLiteral(": ") + file.errorString()});
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setTitle(QStringLiteral("Personal data"));
    QString rows;
    list({}, person, rows);
    QTextDocument document;
    document.setHtml(QStringLiteral("<h2>Personal data</h2><table cellpadding=\"2\">%1</table>").arg(rows));
    document.print(&writer);
    if (!file.flush())
        return domain::Unexpected(
            domain::Error{QStringLiteral("file_unwritable"), path + QStringLiteral(": ") + file.errorString()});
    return {};
}

} // namespace chancery::admin

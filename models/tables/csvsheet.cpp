// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/tables/csvsheet.h"

#include <QFile>
#include <QSaveFile>

namespace chancery::tables {

namespace {

QString safe(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()) ? u'\'' + text : text;
}

QString quoted(QString text)
{
    const bool needed = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return needed ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QString field(const Cell &cell)
{
    const auto *text = std::get_if<QString>(&cell);
    return quoted(text != nullptr ? safe(*text) : plainText(cell));
}

} // namespace

QByteArray csvOf(const Sheet &sheet)
{
    QString all(QChar::ByteOrderMark);
    const auto addRow = [&all](const QStringList &fields) { all += fields.join(u',') + QStringLiteral("\r\n"); };
    QStringList headings;
    for (const QString &heading : sheet.headings)
        headings.append(quoted(safe(heading)));
    addRow(headings);
    for (const auto &row : sheet.rows) {
        QStringList fields;
        for (const Cell &cell : row)
            fields.append(field(cell));
        addRow(fields);
    }
    return all.toUtf8();
}

domain::Expected<void, domain::Error> writeCsv(const Sheet &sheet, const QString &path)
{
    QSaveFile file(path);
    const auto failed = [&file] {
        return domain::Unexpected(domain::Error{QStringLiteral("sheet_unwritable"), file.errorString()});
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray bytes = csvOf(sheet);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed();
    return {};
}

} // namespace chancery::tables

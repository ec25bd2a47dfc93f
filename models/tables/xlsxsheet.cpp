// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/tables/xlsxsheet.h"

#include <QDateTime>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <xlsxwriter.h>

namespace chancery::tables {

namespace {

constexpr qsizetype longestName = 31; // of a worksheet, as Excel has it
constexpr qsizetype longestText = 32'000; // a little below Excel's limit of a cell
constexpr double columnWidth = 22;

/// The handles of the library, for the length of one file.
struct Book
{
    lxw_workbook *workbook;
    lxw_worksheet *worksheet;
    lxw_format *heading;
    lxw_format *time;
};

struct Writer
{
    const Book &book;
    lxw_row_t row;
    lxw_col_t column;

    lxw_error operator()(const QString &text) const
    {
        return worksheet_write_string(
            book.worksheet, row, column, text.left(longestText).toUtf8().constData(), nullptr);
    }
    // A spreadsheet knows no other numbers than doubles; it is shown, never added to the books again.
    lxw_error operator()(const Figure &figure) const
    {
        return worksheet_write_number(book.worksheet, row, column, static_cast<double>(figure.value), nullptr);
    }
    lxw_error operator()(const domain::Money &money) const
    {
        return worksheet_write_number(book.worksheet, row, column, money.toDecimal().toDouble(), nullptr);
    }
    lxw_error operator()(const domain::Instant &instant) const
    {
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::utc());
        lxw_datetime at{};
        at.year = utc.date().year();
        at.month = utc.date().month();
        at.day = utc.date().day();
        at.hour = utc.time().hour();
        at.min = utc.time().minute();
        at.sec = utc.time().second();
        return worksheet_write_datetime(book.worksheet, row, column, &at, book.time);
    }
};

lxw_error fill(const Sheet &sheet, const Book &book)
{
    lxw_error worst = LXW_NO_ERROR;
    const auto keep = [&worst](lxw_error error) {
        if (worst == LXW_NO_ERROR)
            worst = error;
    };
    lxw_col_t column = 0;
    for (const QString &heading : sheet.headings) {
        keep(worksheet_write_string(book.worksheet, 0, column, heading.toUtf8().constData(), book.heading));
        ++column;
    }
    if (column > 0)
        keep(worksheet_set_column(book.worksheet, 0, static_cast<lxw_col_t>(column - 1), columnWidth, nullptr));
    lxw_row_t row = 1;
    for (const auto &cells : sheet.rows) {
        column = 0;
        for (const Cell &cell : cells) {
            keep(std::visit(Writer{book, row, column}, cell));
            ++column;
        }
        ++row;
    }
    worksheet_freeze_panes(book.worksheet, 1, 0);
    return worst;
}

domain::Unexpected<domain::Error> unwritable(const QString &detail)
{
    return domain::Unexpected(domain::Error{QStringLiteral("sheet_unwritable"), detail});
}

} // namespace

domain::Expected<void, domain::Error> writeXlsx(const Sheet &sheet, const QString &path)
{
    // The library writes to a path of its own: what is half there stays in a folder that goes away.
    const QTemporaryDir folder;
    const QString draft = folder.filePath(QStringLiteral("sheet.xlsx"));
    QByteArray folderPath = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folderPath.data();
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(draft).constData(), &options);
    if (workbook == nullptr)
        return unwritable(QStringLiteral("no workbook"));
    QString name = sheet.name.left(longestName);
    for (const QChar forbidden : QStringLiteral("[]:*?/\\"))
        name.replace(forbidden, u' ');
    lxw_worksheet *worksheet = workbook_add_worksheet(workbook, name.isEmpty() ? nullptr : name.toUtf8().constData());
    lxw_error error = LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE;
    if (worksheet != nullptr) {
        const Book book{workbook, worksheet, workbook_add_format(workbook), workbook_add_format(workbook)};
        format_set_bold(book.heading);
        format_set_num_format(book.time, "yyyy-mm-dd hh:mm:ss");
        error = fill(sheet, book);
    }
    const lxw_error closed = workbook_close(workbook);
    if (error == LXW_NO_ERROR)
        error = closed;
    if (error != LXW_NO_ERROR)
        return unwritable(QString::fromLatin1(lxw_strerror(error)));
    QFile made(draft);
    QSaveFile file(path);
    if (!made.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        return unwritable(file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const QByteArray bytes = made.readAll();
    if (file.write(bytes) != bytes.size() || !file.commit())
        return unwritable(file.errorString());
    return {};
}

} // namespace chancery::tables

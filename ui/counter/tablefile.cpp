// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/tablefile.h"

#include "models/tables/csvsheet.h"
#include "models/tables/xlsxsheet.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QShortcut>

#include <utility>

namespace chancery::counter {

void TableFile::ask(QWidget *parent, std::function<void(const QString &path)> chosen)
{
    auto *dialog
        = new QFileDialog(parent, tr("Save the list"), QString(), QStringLiteral("Excel (*.xlsx);;CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

domain::Expected<void, domain::Error> TableFile::write(const tables::Sheet &sheet, const QString &path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ? tables::writeXlsx(sheet, path)
                                                                      : tables::writeCsv(sheet, path);
}

QString TableFile::notWritten(const QString &why)
{
    return tr("The list could not be written: %1").arg(why);
}

void TableFile::copyByKey(QAbstractItemView *view)
{
    auto *copying = new QShortcut(QKeySequence::Copy, view);
    copying->setContext(Qt::WidgetShortcut);
    QObject::connect(copying, &QShortcut::activated, view, [view] {
        QStringList lines;
        for (const QModelIndex &row : view->selectionModel()->selectedRows()) {
            QStringList cells;
            for (int column = 0; column < row.model()->columnCount(); ++column)
                cells.append(row.siblingAtColumn(column).data(Qt::DisplayRole).toString());
            lines.append(cells.join(u'\t'));
        }
        if (!lines.isEmpty())
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
}

} // namespace chancery::counter

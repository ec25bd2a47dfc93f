// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/tablefile.h"

#include "models/tables/csvsheet.h"
#include "models/tables/xlsxsheet.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QTableView>

#include <utility>

namespace chancery::counter {

namespace {

/// As a click on the heading of the column that is shown at that place: who follows the indicator sorts.
void sortByPlace(QTableView *view, int place)
{
    QHeaderView *header = view->horizontalHeader();
    int shown = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column) || shown++ != place)
            continue;
        const bool again
            = header->sortIndicatorSection() == column && header->sortIndicatorOrder() == Qt::AscendingOrder;
        return header->setSortIndicator(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

/// Ctrl+2 to Ctrl+9; the first is a shortcut, which the list of keys finds.
class SortKeys final : public QObject
{
public:
    explicit SortKeys(QTableView *view)
        : QObject(view)
        , m_view(view)
    {
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() != Qt::ControlModifier || key->key() < Qt::Key_2 || key->key() > Qt::Key_9)
            return false;
        sortByPlace(m_view, key->key() - Qt::Key_1);
        return true;
    }

private:
    QTableView *m_view;
};

/// Without what sets the direction on the screen only.
QString plain(QString text)
{
    return text.removeIf([](QChar sign) { return sign >= QChar(0x2066) && sign <= QChar(0x2069); });
}

} // namespace

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
                cells.append(plain(row.siblingAtColumn(column).data(Qt::DisplayRole).toString()));
            lines.append(cells.join(u'\t'));
        }
        if (!lines.isEmpty())
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
}

void TableFile::sortByKey(QTableView *view)
{
    auto *first = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_1), view);
    first->setContext(Qt::WidgetShortcut);
    QObject::connect(first, &QShortcut::activated, view, [view] { sortByPlace(view, 0); });
    view->installEventFilter(new SortKeys(view));
}

} // namespace chancery::counter

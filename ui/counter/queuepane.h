// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/tables/casetablemodel.h"
#include "models/tables/sheetexport.h"
#include "ui/counter/pane.h"

#include <QTimer>
#include <QTimeZone>

#include <memory>

class QComboBox;
class QLineEdit;
class QTableView;

namespace chancery::widgets {
class TextLabel;
}

namespace chancery::widgets {
class Button;
}

namespace chancery::counter {

class ListSaver;

/// The post's applications: newest first, filtered by how they stand, found by reference, name or document while one
/// types. What is chosen here is what the other panes show.
class QueuePane final : public Pane
{
    Q_OBJECT

public:
    static constexpr char searchAction[] = "search";

    /// The source outlives the pane. `timeZone`: of the post.
    QueuePane(tables::CaseSource &source, const QTimeZone &timeZone, const CounterContext &context,
        QWidget *parent = nullptr);
    ~QueuePane() override;

    void activate() override;
    void perform(const QString &action) override;
    void lock() override;
    void unlock() override;
    /// Writes what the list shows; by the name's end a workbook (.xlsx), else CSV.
    void exportTo(const QString &path);
    [[nodiscard]] const tables::CaseTableModel &model() const { return m_model; }

public Q_SLOTS:
    /// Cases have come or changed: the list is read again, soon.
    void renew();

protected:
    void translate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose();
    void copy() const;
    void dress();
    /// The time it came leaves the list where the name would have no room.
    void fitColumns();

    [[nodiscard]] std::unique_ptr<tables::SheetExport> all();

    tables::CaseSource &m_source;
    tables::CaseTableModel m_model;
    QTimer m_typing;
    QTimer m_renewing;
    QLineEdit *m_search;
    QComboBox *m_status;
    QTableView *m_list;
    widgets::Button *m_save;
    ListSaver *m_saver;
    widgets::TextLabel *m_empty;
};

} // namespace chancery::counter

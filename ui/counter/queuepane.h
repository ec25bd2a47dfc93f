// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/tables/casetablemodel.h"
#include "ui/counter/pane.h"

#include <QTimer>
#include <QTimeZone>

class QComboBox;
class QLineEdit;
class QTableView;

namespace chancery::widgets {
class TextLabel;
}

namespace chancery::counter {

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

    tables::CaseTableModel m_model;
    QTimer m_typing;
    QTimer m_renewing;
    QLineEdit *m_search;
    QComboBox *m_status;
    QTableView *m_list;
    widgets::TextLabel *m_empty;
};

} // namespace chancery::counter

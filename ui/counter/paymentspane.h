// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/tables/paymentexport.h"
#include "models/tables/paymenttable.h"
#include "ui/counter/pane.h"
#include "ui/counter/paymentsdesk.h"

#include <vector>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSplitter;
class QTableView;

namespace chancery::widgets {
class Button;
class Field;
class ScrollPanel;
class TextLabel;
}

namespace chancery::counter {

class ListSaver;
class PaymentCase;
class Pile;

/// The post's payments: filtered, page after page, one opened beside the list, and all that the filter shows as a file.
class PaymentsPane final : public Pane
{
    Q_OBJECT

public:
    /// The desk outlives the pane.
    PaymentsPane(PaymentsDesk &desk, const CounterContext &context, QWidget *parent = nullptr);
    ~PaymentsPane() override;

    void activate() override;
    [[nodiscard]] QList<QWidget *> stops() const override;
    /// Writes what the filter shows; by the name's end a workbook (.xlsx), else CSV.
    void exportTo(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// Its reference stands in the filter, for when the pane is opened.
    void showApplication(const domain::ApplicationRef &application) override;
    void translate() override;

private:
    void build();
    void fill();
    void apply();
    void open(const QModelIndex &index);
    void tellCount();
    /// Leaves out the columns for which there is no room: the opened payment says the same beside the list.
    void fitColumns();
    /// Deals the page's room out to the list and the payment that is open.
    void spread();
    /// In the place of the count.
    void complain(const payment::GatewayProblem &problem);
    [[nodiscard]] tables::PaymentTable::Words words() const;
    [[nodiscard]] QStringList headings() const;
    [[nodiscard]] std::unique_ptr<tables::SheetExport> all();

    PaymentsDesk &m_desk;
    tables::PaymentTable m_table;
    std::unique_ptr<QObject> m_resolving; ///< context of the reference that is being looked up
    QLineEdit *m_reference;
    QComboBox *m_state;
    QComboBox *m_method;
    QDateEdit *m_from;
    QDateEdit *m_to;
    std::vector<widgets::Field *> m_filters; ///< of the five, in this order
    widgets::Button *m_apply;
    widgets::Button *m_save;
    ListSaver *m_saver;
    widgets::TextLabel *m_count;
    QTableView *m_view;
    QWidget *m_half; ///< filters and list
    widgets::ScrollPanel *m_page = nullptr;
    QSplitter *m_halves = nullptr;
    Pile *m_pile = nullptr;
    PaymentCase *m_case;
};

} // namespace chancery::counter

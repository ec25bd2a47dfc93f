// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/pane.h"
#include "ui/counter/shiftdesk.h"

#include <memory>
#include <optional>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace chancery::tables {
class SheetExport;
}
namespace chancery::widgets {
class Banner;
class Button;
class TextLabel;
}

namespace chancery::counter {

class ListSaver;
class ShiftGrid;

/// The clerk's shift: open with what is in the till, pause, close with a count; and the shifts of the post, with a
/// supervisor's signature and a report on paper.
class ShiftPane final : public Pane
{
    Q_OBJECT

public:
    /// The desk outlives the pane.
    ShiftPane(ShiftDesk &desk, const CounterContext &context, QWidget *parent = nullptr);
    ~ShiftPane() override;

    void activate() override;
    /// Writes the report of the shift that is shown; the line above the status bar tells how it ended.
    void writeReport(const QString &path);
    /// All shifts that the list shows, page after page: by the name's end a workbook (.xlsx), else CSV.
    void exportTo(const QString &path);

protected:
    void translate() override;

private:
    using Answer = domain::Expected<payment::Shift, payment::GatewayProblem>;
    void build();
    /// To what comes first for this shift: the float, the first count, else the list.
    void takeKeyboard();
    /// The keyboard is in a field of the shift that is shown, and would come to whatever stands near when that goes.
    [[nodiscard]] bool isTyped() const;
    void read();
    void readList();
    void readMore(const QString &cursor);
    [[nodiscard]] std::unique_ptr<tables::SheetExport> all();
    void showShift(std::optional<payment::Shift> shift, bool own);
    void showProblem(const payment::GatewayProblem &problem);
    void refresh();
    /// The answer to something that was done: shown, and told in `words`.
    [[nodiscard]] ShiftDesk::Done<payment::Shift> onDone(const QString &words);
    void openShift();
    void askClose();
    void close();
    void askSign();
    void chooseReport();
    [[nodiscard]] bool maySign() const;
    [[nodiscard]] bool isLive() const;

    ShiftDesk &m_desk;
    std::optional<payment::Shift> m_shift; ///< shown
    std::vector<payment::Shift> m_all; ///< listed so far
    QString m_next; ///< cursor of the page after them; empty: there is none
    bool m_own = true; ///< m_shift is the one that this person works in
    bool m_busy = false;
    std::unique_ptr<QObject> m_call;
    std::unique_ptr<QObject> m_listCall;

    widgets::TextLabel *m_title;
    widgets::TextLabel *m_state;
    widgets::Banner *m_message;
    QWidget *m_opening;
    widgets::TextLabel *m_floatLabel;
    QLineEdit *m_float;
    widgets::Button *m_open;
    ShiftGrid *m_grid;
    QLineEdit *m_note;
    widgets::Button *m_pause;
    widgets::Button *m_close;
    widgets::Button *m_sign;
    widgets::Button *m_report;
    widgets::Button *m_mine;
    widgets::TextLabel *m_listTitle;
    QListWidget *m_list;
    QCheckBox *m_toBeSigned;
    widgets::Button *m_more;
    widgets::Button *m_save;
    ListSaver *m_saver;
};

} // namespace chancery::counter

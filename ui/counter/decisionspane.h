// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/checkdesk.h"
#include "ui/counter/decisiondesk.h"
#include "ui/counter/pane.h"

#include <QPointer>

#include <memory>
#include <optional>

class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace chancery::widgets {
class Banner;
class Button;
class Field;
class QuestionDialog;
class TextLabel;
}

namespace chancery::counter {

/// The officers' page: paid applications that wait for a decision, and deciding one with a reason. The application that
/// is chosen here is the one before the whole window.
class DecisionsPane final : public Pane
{
    Q_OBJECT

public:
    /// Both desks outlive the pane.
    DecisionsPane(DecisionDesk &desk, CheckDesk &checks, const CounterContext &context, QWidget *parent = nullptr);

    /// For its button.
    [[nodiscard]] static QString title() { return tr("Decide"); }

    void activate() override;
    [[nodiscard]] QList<QWidget *> stops() const override;
    void lock() override;
    void unlock() override { read(); }

protected:
    void translate() override;
    void showApplication(const domain::ApplicationRef &application) override;

private:
    void read();
    void fillList();
    void selectRow();
    void readHistory();
    void showCase();
    void check();
    void showFindings();
    void ask(const QString &status);
    void decide(const QString &status);
    void decided(const QString &status, const domain::Expected<DecisionDesk::History, payment::GatewayProblem> &answer);
    [[nodiscard]] QString problemOf(const payment::GatewayProblem &problem) const;

    DecisionDesk &m_desk;
    CheckDesk &m_checkDesk;
    std::vector<UndecidedItem> m_queue;
    domain::ApplicationRef m_application; ///< the one on the right; empty: none
    DecisionDesk::History m_history;
    std::optional<payment::GatewayProblem> m_problem;
    bool m_asked = false;
    std::unique_ptr<QObject> m_checking; ///< while a check is under way
    std::optional<std::vector<domain::OfficerFinding>>
        m_findings; ///< of the application on the right; nothing: not checked
    QListWidget *m_list;
    widgets::Banner *m_banner;
    widgets::TextLabel *m_empty;
    QWidget *m_case;
    widgets::TextLabel *m_reference;
    QWidget *m_steps;
    QVBoxLayout *m_stepColumn;
    widgets::Button *m_check;
    widgets::TextLabel *m_checked;
    QLineEdit *m_reason;
    widgets::Field *m_reasonField;
    widgets::Button *m_examine;
    widgets::Button *m_refuse;
    widgets::Button *m_approve;
    QPointer<widgets::QuestionDialog> m_question; ///< while it is asked
};

} // namespace chancery::counter

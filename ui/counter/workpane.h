// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/pane.h"
#include "ui/counter/workcase.h"
#include "ui/counter/workdesk.h"

#include <QTimer>

#include <map>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace chancery::widgets {
class Banner;
class Button;
class Field;
class TextLabel;
}

namespace chancery::counter {

/// Work lists: what waits for somebody, on the left; the case with both sides' facts and what can be done, on the
/// right.
class WorkPane final : public Pane
{
    Q_OBJECT

public:
    WorkPane(WorkDesk &desk, const CounterContext &context, QWidget *parent = nullptr);

    /// For its button.
    [[nodiscard]] static QString title() { return tr("Work lists"); }

    /// Takes over the screen of that kind of case; without one it is what the list says of it.
    void addCase(WorkItem::Kind kind, WorkCase *screen);

    void activate() override;
    [[nodiscard]] QList<QWidget *> stops() const override;
    void lock() override;
    void unlock() override { read(); }

protected:
    void translate() override;

private:
    void read();
    void take(WorkDesk::List list);
    void fillKinds();
    void fillList();
    void showItem();
    void showFacts(QGridLayout *grid, const WorkItem::Facts &facts);
    void settle(const QString &resolution);
    void ask(const WorkItem &item, const QString &resolution, const QString &reason);
    void send(const WorkItem &item, const QString &resolution, const QString &reason);
    void takeBack(const WorkItem &item);
    [[nodiscard]] const WorkItem *current() const;
    [[nodiscard]] widgets::Button *addAnswer(const QString &name, const QString &resolution);

    WorkDesk &m_desk;
    std::vector<WorkItem> m_items;
    std::vector<std::size_t> m_shown; ///< places in m_items, as the list has them
    std::map<WorkItem::Kind, WorkCase *> m_screens;
    std::optional<payment::GatewayProblem> m_problem;
    bool m_asked = false;
    QTimer m_again;
    int m_ticks = 0; ///< of m_again
    QComboBox *m_kinds; ///< which of them the list shows
    QListWidget *m_list;
    widgets::Banner *m_banner;
    widgets::TextLabel *m_empty;
    QVBoxLayout *m_right;
    QWidget *m_case;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_text;
    widgets::TextLabel *m_owner;
    QWidget *m_sides;
    widgets::TextLabel *m_oursTitle;
    widgets::TextLabel *m_theirsTitle;
    QGridLayout *m_ours;
    QGridLayout *m_theirs;
    QLineEdit *m_reason;
    widgets::Field *m_reasonField;
    widgets::Button *m_done;
    std::vector<widgets::Button *> m_resolutions; ///< accepted, corrected, refunded, provider_error
};

} // namespace chancery::counter

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/pane.h"
#include "ui/counter/timelinedesk.h"
#include "ui/widgets/styling.h"

#include <QTimeZone>
#include <QTimer>

#include <optional>

class QVBoxLayout;

namespace chancery::widgets {
class TextLabel;
}

namespace chancery::counter {

/// What has happened to the chosen application, newest first, in words with times. A payment under way is watched: its
/// next state is there in the moment in which the relay has it.
class TimelinePane final : public Pane
{
    Q_OBJECT

public:
    /// The desk outlives the pane. `timeZone`: of the post.
    TimelinePane(
        TimelineDesk &desk, const QTimeZone &timeZone, const CounterContext &context, QWidget *parent = nullptr);
    ~TimelinePane() override;

    void activate() override;
    void lock() override;
    void unlock() override;

protected:
    void showApplication(const domain::ApplicationRef &application) override;
    void translate() override;

private:
    struct Line
    {
        domain::Instant at;
        QString text;
        widgets::Tone tone;
    };

    void read();
    void watch();
    void forget();
    [[nodiscard]] std::vector<Line> lines() const;

    TimelineDesk &m_desk;
    QTimeZone m_timeZone;
    std::optional<Timeline> m_timeline;
    std::optional<payment::GatewayProblem> m_problem;
    QObject *m_round; ///< context of all questions about the chosen application
    QTimer m_again;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_note;
    QWidget *m_list;
    QVBoxLayout *m_lines;
};

} // namespace chancery::counter

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/countercontext.h"
#include "ui/counter/syncdesk.h"
#include "ui/counter/workcase.h"

#include <memory>

namespace chancery::widgets {
class Banner;
class Button;
class TextLabel;
}

namespace chancery::counter {

/// A record that was refused, records that wait, or a machine that is silent: what it means, what to do, and the button
/// that does it.
class SyncCase final : public WorkCase
{
    Q_OBJECT

public:
    /// The desk outlives it.
    SyncCase(SyncDesk &desk, const CounterContext &context, QWidget *parent = nullptr);
    ~SyncCase() override;

    void open(const WorkItem &item) override;
    void forget() override;
    /// Writes the refused record before the person into that file.
    void save(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void act();
    void chooseFile();
    void answered(const domain::Expected<void, payment::GatewayProblem> &answer, const QString &words);
    void translate();

    SyncDesk &m_desk;
    CounterContext m_context;
    WorkItem m_item;
    std::unique_ptr<QObject> m_call;
    widgets::TextLabel *m_title;
    widgets::TextLabel *m_text;
    widgets::TextLabel *m_advice;
    widgets::Banner *m_message;
    widgets::Button *m_act;
    widgets::Button *m_save;
};

} // namespace chancery::counter

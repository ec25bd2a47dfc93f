// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QEvent>
#include <QFile>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

class QWidget;

namespace chancery::app {

/// Measures the thread of the screen for CHANCERY_UI_TRACE: one line of JSON per fact.
///   {"event":"first_paint","ms":…}                     since the program began
///   {"event":"longest_block","step":"trip","ms":…}     longest handling of one event while that step was shown,
///   without
///                                                      the time in which other programs had the processor; with them
///                                                      it is "wall_ms", without waiting for a disk "cpu_ms"; and
///                                                      "type", "receiver" and "object", its class and name
///   {"event":"paid_painted","ms":…}                    from the arrival of the relay's answer to its painting
/// Every line has "at_ms", milliseconds since 1970. Nothing of the person is in it.
class UiTrace final : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;
    /// Who was handed an event.
    struct Receiver
    {
        const char *className = "";
        QString objectName;
    };

    /// `began` is when the program began.
    UiTrace(const QString &path, Clock::time_point began, QObject *parent = nullptr);
    ~UiTrace() override;

    /// Watches the window's first paint.
    void watch(QWidget *window);
    void setStep(const QString &step);
    /// How long one event took.
    struct Spent
    {
        Clock::duration whole{};
        Clock::duration processor{}; ///< on it
        Clock::duration queued{}; ///< ready to go on, while other programs had the processor

        [[nodiscard]] Clock::duration own() const { return whole - queued; }
    };
    /// Called by the application around each event.
    void handled(const Spent &spent, QEvent::Type type, const Receiver &receiver);
    /// What is being handled now is the measurement's own work (a guided session's), not the program's.
    void ignoreThisEvent() { m_ignore = true; }
    void answerArrived() { m_arrived = Clock::now(); }
    /// The relay's answer says paid: the next paint of `window` shows it.
    void paidShown();

Q_SIGNALS:
    void firstPainted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Block
    {
        Spent spent;
        QEvent::Type type = QEvent::None;
        Receiver receiver;
    };

    void write(const char *event, Clock::duration duration, QJsonObject more = {});
    void flushStep();

    QFile m_file;
    Clock::time_point m_began;
    Clock::time_point m_arrived;
    Block m_longest;
    QString m_step;
    bool m_painted = false;
    bool m_ignore = false;
    bool m_awaitPaid = false;
};

} // namespace chancery::app

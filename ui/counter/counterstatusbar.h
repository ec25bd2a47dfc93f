// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/counterstatus.h"

#include <QFrame>

class QHBoxLayout;

namespace chancery::theme {
class Theme;
}
namespace chancery::widgets {
class Button;
class IconLabel;
class TextLabel;
}

namespace chancery::counter {

/// The line at the window's foot: relay and clock, unsent records and the age of the oldest, printer, keys, shift.
/// What is not known is not shown.
class CounterStatusBar final : public QFrame
{
    Q_OBJECT

public:
    explicit CounterStatusBar(const theme::Theme &theme, QWidget *parent = nullptr);

    void setStatus(const CounterStatus &status);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] const CounterStatus &status() const { return m_status; }

Q_SIGNALS:
    /// Of a long catching up.
    void stopCatchingUpWanted();
    void goOnCatchingUpWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void translate();
    /// One line or more, as the width allows.
    void fit();
    /// Gives each its width in so many lines; false where they do not fit into so many pixels.
    [[nodiscard]] bool shareOut(int room, int lines);
    void showRelay();
    void showPrinter();
    void showShift();
    [[nodiscard]] QString recordsText() const;
    [[nodiscard]] QString policyText() const;
    [[nodiscard]] QString ageText(domain::Instant since) const;

    const theme::Theme &m_theme;
    CounterStatus m_status;
    widgets::IconLabel *m_mark;
    widgets::TextLabel *m_relay;
    widgets::TextLabel *m_records;
    widgets::Button *m_catchUp;
    widgets::TextLabel *m_printer;
    widgets::TextLabel *m_keys;
    widgets::TextLabel *m_shift;
};

} // namespace chancery::counter

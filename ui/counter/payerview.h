// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/money.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

#include <optional>

namespace chancery::widgets {
class QrView;
class TextLabel;
}

namespace chancery::counter {

/// What the payer sees on the second screen: the total, a code to scan, and how it stands. Nothing of the person.
class PayerView final : public QWidget
{
    Q_OBJECT

public:
    explicit PayerView(const theme::Theme &theme, QWidget *parent = nullptr);

    /// Onto a screen that the window of `clerk` is not on, also when one is plugged in later; while there is none the
    /// view is hidden. To be said again when the clerk's window may have moved.
    void showBeside(const QWidget &clerk);
    /// An empty code hides it.
    void present(const domain::Money &total, const QString &code, const QString &state, const QString &note = {});
    /// Between payers.
    void rest(const QString &words);

private:
    void dress();
    void place();

    const theme::Theme &m_theme; ///< the counter's
    QPointer<const QWidget> m_clerk;
    theme::Theme m_look; ///< this screen's: read from a step away, as a kiosk is
    widgets::TextLabel *m_total;
    widgets::QrView *m_code;
    widgets::TextLabel *m_state;
    widgets::TextLabel *m_note;
};

} // namespace chancery::counter

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/colorrole.h"
#include "ui/wizard/kioskstatus.h"

#include <QStringList>
#include <QWidget>

namespace chancery::theme {
class Theme;
}

namespace chancery::wizard {

/// One quiet line at the foot of the window, on every screen: connected or not, what has not been sent and since when,
/// last sync. For staff who pass by; it stays smaller than what the person reads, and says less when there is less
/// room.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(const theme::Theme &theme, QWidget *parent = nullptr);

    void setStatus(const KioskStatus &status);
    /// All of it, as assistive technology reads it.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void translate();
    [[nodiscard]] QString ageText(domain::Instant since) const;
    [[nodiscard]] QString warningText() const;
    [[nodiscard]] QFont stripFont() const;
    [[nodiscard]] bool isNeeded() const;
    [[nodiscard]] theme::ColorRole tone() const;

    const theme::Theme &m_theme;
    KioskStatus m_status;
    QStringList m_parts; ///< the most important first
};

} // namespace chancery::wizard

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/desktop/receiptdesk.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace chancery::app {

/// How the receipt printer is, asked now and again. A queue of the print system cannot be asked: of it nothing is
/// known.
class PrinterWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds usualPause{30};

    /// The desk outlives it.
    explicit PrinterWatch(ReceiptDesk &desk, std::chrono::milliseconds pause = usualPause, QObject *parent = nullptr);

    /// Asks now, and from then on after each pause.
    void look();
    /// Printed: it can print. Nothing: not known.
    [[nodiscard]] const std::optional<payment::PrintOutcome> &outcome() const { return m_outcome; }
    [[nodiscard]] bool isPaperNearEnd() const { return m_nearEnd; }

Q_SIGNALS:
    void changed();

private:
    ReceiptDesk &m_desk;
    QTimer m_timer;
    std::optional<payment::PrintOutcome> m_outcome;
    bool m_nearEnd = false;
};

} // namespace chancery::app

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/printer/printerline.h"
#include "gateway/printer/printerstatus.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <chrono>
#include <memory>

namespace chancery::printer {

/// One conversation with a printer: asks how it is, sends the page if it can print, and asks again. Ends exactly once,
/// with finished(); destroyed before that, it says nothing.
class PrintJob final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds connect{5000};
        std::chrono::milliseconds answer{1000}; ///< for one question; a printer that is silent once is asked no more
        std::chrono::milliseconds stall{10'000}; ///< without a byte being taken
        std::chrono::milliseconds print{15'000}; ///< from the last byte until it says that it is done
    };

    /// `bytes` as EscPos::page() makes them; empty: only asks.
    PrintJob(std::unique_ptr<PrinterLine> line, QByteArray bytes, Limits limits, QObject *parent = nullptr);
    ~PrintJob() override;

    void start();

Q_SIGNALS:
    /// `status.known` is false for a printer that answers no question. `detail` is for the log.
    void finished(
        chancery::payment::PrintOutcome outcome, chancery::printer::PrinterStatus status, const QString &detail);

private:
    enum class Stage { Connecting, AskingBefore, Sending, Printing, AskingAfter, Forgetting, Ended };

    void ask();
    void received(const QByteArray &bytes);
    void answered();
    void progressed();
    void send();
    void ranOutOfTime();
    void giveUp(payment::PrintOutcome outcome, const QString &detail);
    void end(payment::PrintOutcome outcome, const QString &detail = {});

    std::unique_ptr<PrinterLine> m_line;
    QByteArray m_bytes;
    Limits m_limits;
    QTimer m_timer;
    Stage m_stage = Stage::Connecting;
    std::array<char, 4> m_answers{};
    std::size_t m_asked = 0; ///< questions answered in this round
    PrinterStatus m_status;
    bool m_doneSaid = false; ///< the printer has answered behind the page
    payment::PrintOutcome m_outcome = payment::PrintOutcome::Interrupted; ///< while Forgetting
    QString m_detail;
};

} // namespace chancery::printer

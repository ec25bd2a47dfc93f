// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/printer/printjob.h"
#include "models/payment/printpage.h"

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <memory>

namespace chancery::printer {

/// A receipt printer. Jobs are done one after the other, since such a printer takes one connection at a time.
class Printer final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(payment::PrintOutcome, const PrinterStatus &)>;

    explicit Printer(PrinterAddress address, PrintJob::Limits limits = {}, QObject *parent = nullptr);
    ~Printer() override;

    /// `done` comes once, unless `context` or the printer is gone before.
    void print(const payment::PrintPage &page, QObject *context, Done done);
    /// Asks only: Printed stands for "it could print".
    void ask(QObject *context, Done done);
    [[nodiscard]] const PrinterAddress &address() const { return m_address; }

private:
    struct Wish
    {
        QByteArray bytes;
        QPointer<QObject> context;
        Done done;
    };
    void add(QByteArray bytes, QObject *context, Done done);
    void next();
    void ended(payment::PrintOutcome outcome, const PrinterStatus &status, const QString &detail);

    PrinterAddress m_address;
    PrintJob::Limits m_limits;
    std::deque<Wish> m_wishes; ///< the first one is under way while m_job is there
    std::unique_ptr<PrintJob> m_job;
};

} // namespace chancery::printer

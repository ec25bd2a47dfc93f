// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

struct xcb_connection_t;

namespace chancery::bench {

/// An X server of its own (Xvfb) that tells when a program first draws: the X Damage extension reports it, nothing is polled.
class FirstPaint
{
public:
    FirstPaint();
    ~FirstPaint();
    FirstPaint(const FirstPaint &) = delete;
    FirstPaint &operator=(const FirstPaint &) = delete;

    [[nodiscard]] bool start();
    [[nodiscard]] QString display() const { return m_display; }
    /// Starts the program and gives the milliseconds from fork to its first drawing of a window's size (over 200 × 200 pixels); then ends it.
    /// `pss`: filled with its proportional set size in kB when it has come to rest. Nothing when it drew nothing in 20 s.
    std::optional<double> measure(const QString &program, const QStringList &arguments, const QStringList &environment, long *pss = nullptr);

private:
    class Private;
    std::unique_ptr<Private> d;
    QString m_display;
};

} // namespace chancery::bench

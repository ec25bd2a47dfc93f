// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QObject>
#include <QProcess>
#include <QRect>
#include <QTemporaryDir>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace chancery::client {

/// The provider's page in a browser window of its own: Chromium with a profile that is thrown away, in its own process
/// group, ended with this object. One window at a time.
/// Chromium's sandbox does not work for root: as root the window is started as `fallbackUser`; without one open()
/// refuses.
class HostedPage final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString program; ///< empty: chromium, chromium-browser or google-chrome from PATH
        QString fallbackUser = QStringLiteral("nobody");
        bool fullScreen = true; ///< --kiosk; otherwise a window without browser controls (--app)
        QStringList extraArguments;
        /// Goes into the name of the profile's folder: what a killed application left under it is removed by the next
        /// one. One application at a time may use a mark.
        QString mark;
    };
    explicit HostedPage(Options options, QObject *parent = nullptr);
    ~HostedPage() override;

    /// Errors: `browser_missing`, `browser_refuses_root`, `browser_profile` (no room for the profile), `page_insecure`
    /// (neither https nor loopback), `page_open`.
    /// `area` (screen coordinates) is where the window stands, without a frame, so that the application's own bars stay
    /// in reach around it; without one it takes the whole screen (or is a window, by `fullScreen`).
    domain::Expected<void, domain::Error> open(const QUrl &url, const QRect &area = {});
    /// Asks the window to go, and makes it after two seconds. finished() follows.
    void close();
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    /// The window is gone, whoever closed it. `good` is false when it never came up, or crashed.
    void finished(bool good);

private:
    void ended(bool crashed);
    void removeLeftovers() const;
    [[nodiscard]] QString profilePrefix() const;
    [[nodiscard]] bool writePreferences() const;
    void signalGroup(int signal);
    Options m_options;
    std::unique_ptr<QTemporaryDir> m_profile;
    QProcess m_process;
    QTimer m_kill;
    bool m_started = false;
    bool m_closing = false; ///< asked to go: how it ends is no crash
    qint64 m_group = 0; ///< process group of the window; 0: none
};

} // namespace chancery::client

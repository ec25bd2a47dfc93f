// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QObject>
#include <QProcess>
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
    };
    explicit HostedPage(Options options, QObject *parent = nullptr);
    ~HostedPage() override;

    /// Errors: `browser_missing`, `browser_refuses_root`, `browser_profile` (no room for the profile), `page_insecure`
    /// (neither https nor loopback), `page_open`.
    domain::Expected<void, domain::Error> open(const QUrl &url);
    /// Asks the window to go, and makes it after two seconds. finished() follows.
    void close();
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    /// The window is gone, whoever closed it. `started` is false when it never came up.
    void finished(bool started);

private:
    void ended();
    void signalGroup(int signal);
    Options m_options;
    std::unique_ptr<QTemporaryDir> m_profile;
    QProcess m_process;
    QTimer m_kill;
    bool m_started = false;
    qint64 m_group = 0; ///< process group of the window; 0: none
};

} // namespace chancery::client

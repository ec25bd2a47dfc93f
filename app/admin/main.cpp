// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/commandlist.h"
#include "app/admin/dispatcher.h"
#include "app/admin/terminal.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <csignal>
#include <memory>

namespace {

/// Pages are laid out with fonts; no display is needed for that.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (argc < 2 || qstrcmp(argv[1], "export-person") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Without a session Qt remarks on missing folders; standard error is for what this program says.
    const QtMessageHandler before
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace chancery::admin;
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("chancery-admin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHANCERY_VERSION));
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is a failed write, not a silent death
    Terminal terminal;
    Dispatcher dispatcher(allCommands());
    const ExitCode code = dispatcher.run(QCoreApplication::arguments().mid(1), terminal);
    if (!terminal.flush())
        return static_cast<int>(ExitCode::Failed);
    return static_cast<int>(code);
}

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/commandlist.h"
#include "app/admin/dispatcher.h"
#include "app/admin/terminal.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char *argv[])
{
    using namespace chancery::admin;
    QCoreApplication application(argc, argv);
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

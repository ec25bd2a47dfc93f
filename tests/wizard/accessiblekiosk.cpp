// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// The kiosk's window with a session and a schedule but nothing behind it, for tests from outside: says on standard output each step that comes on the
// screen, and ends when that is the fee.
#include "tests/wizard/wizardrig.h"

#include <QApplication>
#include <QTextStream>

using namespace chancery;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("accessible-kiosk"));
    test::WizardRig rig({1280, 720});
    const auto tell = [](intake::Step step) {
        QTextStream(stdout) << intake::toString(step) << Qt::endl;
        if (step == intake::Step::Fee)
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    };
    QObject::connect(&rig.session, &intake::IntakeSession::stepChanged, &application, tell);
    rig.window.activateWindow();
    tell(rig.session.step());
    return QApplication::exec();
}

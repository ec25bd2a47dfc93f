// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/counter/counter.h"
#include "app/chancery/enrolment.h"
#include "app/kiosk/guidedsession.h"
#include "app/kiosk/kiosk.h"
#include "app/kiosk/kioskapplication.h"
#include "app/kiosk/kioskguard.h"
#include "app/desktop/logging.h"
#include "app/desktop/options.h"
#include "app/chancery/servicenotifier.h"
#include "app/chancery/setpin.h"
#include "app/chancery/terminationsignal.h"
#include "ui/theme/theme.h"
#include "ui/wizard/openingscreen.h"

#include <QDir>
#include <QLockFile>
#include <QScreen>

#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace chancery;
using namespace chancery::app;

namespace {

/// What is in memory never reaches a disk, and files are the owner's only.
void harden()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    umask(077);
}

QString lockPath(const Options &options)
{
    return options.dataDir + QStringLiteral("/chancery.lock");
}

/// One instance per data directory; false, and it has been said why, when it cannot be had.
bool takeDataDir(const Options &options, QLockFile &lock)
{
    if (!QDir().mkpath(options.dataDir)) {
        std::fprintf(stderr, "chancery: data_dir: %s cannot be made\n", qUtf8Printable(options.dataDir));
        return false;
    }
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0)) {
        if (lock.error() == QLockFile::LockFailedError)
            std::fprintf(
                stderr, "chancery: already_running: another instance uses %s\n", qUtf8Printable(options.dataDir));
        else
            std::fprintf(stderr, "chancery: data_dir: %s cannot be written: read-only, full, or of another user\n",
                qUtf8Printable(options.dataDir));
        return false;
    }
    return true;
}

int runEnrolment(int &argc, char **argv, const Options &options)
{
    QCoreApplication application(argc, argv);
    Enrolment enrolment(options);
    QObject::connect(&enrolment, &Enrolment::ended, &application, [](int code, const QString &message) {
        std::fprintf(code == 0 ? stdout : stderr, "chancery: %s\n", qUtf8Printable(message));
        QCoreApplication::exit(code);
    });
    enrolment.start();
    return QCoreApplication::exec();
}

int runKiosk(int &argc, char **argv, const Options &options, UiTrace::Clock::time_point began)
{
    KioskApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(true);
    startLogging(options.logDir);
    const TerminationSignal termination;
    // Not quit(), which asks every window first.
    QObject::connect(&termination, &TerminationSignal::received, &application, [] { QCoreApplication::exit(0); });
    std::optional<KioskGuard> guard;
    if (!options.windowed)
        guard.emplace();
    ServiceNotifier service;
    QLockFile lock(lockPath(options));
    if (!takeDataDir(options, lock))
        return 1;
    UiTrace trace(options.traceFile, began);
    const theme::Theme theme(theme::ScreenMetrics::of(*QGuiApplication::primaryScreen()));
    wizard::OpeningScreen opening(theme);
    std::unique_ptr<Kiosk> kiosk;
    std::unique_ptr<GuidedSession> guided;
    // The views are made behind a first picture, so that it is there at once.
    QObject::connect(&opening, &wizard::OpeningScreen::painted, &application, [&] {
        kiosk = std::make_unique<Kiosk>(options, trace);
        if (!options.guidedDir.isEmpty()) {
            guided = std::make_unique<GuidedSession>(*kiosk, options.guidedDir, options.guidedLanguage,
                options.guidedMethod, std::max(options.guidedSessions.toInt(), 1));
            guided->start();
        }
        QObject::connect(kiosk.get(), &Kiosk::standing, &service, &ServiceNotifier::ready);
        kiosk->show();
        if (!options.traceFile.isEmpty())
            application.setTrace(&trace);
    });
    QObject::connect(&trace, &UiTrace::firstPainted, &opening, &QWidget::hide, Qt::QueuedConnection);
    if (options.windowed) {
        opening.resize(QGuiApplication::primaryScreen()->availableSize() * 4 / 5);
    } else {
        opening.setWindowFlag(Qt::FramelessWindowHint);
        opening.setGeometry(QGuiApplication::primaryScreen()->geometry());
    }
    opening.show();
    const int code = QApplication::exec();
    application.setTrace(nullptr);
    return code;
}

int runCounter(int &argc, char **argv, const Options &options)
{
    QApplication application(argc, argv);
    startLogging(options.logDir);
    const TerminationSignal termination;
    QObject::connect(&termination, &TerminationSignal::received, &application, [] { QCoreApplication::exit(0); });
    QLockFile lock(lockPath(options));
    if (!takeDataDir(options, lock))
        return 1;
    Counter counter(options);
    counter.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const auto began = UiTrace::Clock::now();
    harden();
    QCoreApplication::setApplicationName(QStringLiteral("chancery"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHANCERY_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = Options::parse(arguments);
    if (!options) {
        std::fprintf(
            stderr, "chancery: %s: %s\n", qUtf8Printable(options.error().code), qUtf8Printable(options.error().detail));
        return 2;
    }
    switch (options->command) {
    case Options::Command::Help:
        std::fputs(qUtf8Printable(Options::usage()), stdout);
        return 0;
    case Options::Command::Version:
        std::puts("chancery " CHANCERY_VERSION);
        return 0;
    case Options::Command::Enrol:
        return runEnrolment(argc, argv, *options);
    case Options::Command::Pin:
        return setPin(*options);
    case Options::Command::Counter:
        return runCounter(argc, argv, *options);
    case Options::Command::Kiosk:
        return runKiosk(argc, argv, *options, began);
    }
    return 2;
}

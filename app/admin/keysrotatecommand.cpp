// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/keysrotatecommand.h"

#include "app/admin/files.h"
#include "app/admin/localstore.h"
#include "app/admin/terminal.h"
#include "models/store/keyrotationjob.h"

#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QLockFile>

#include <chrono>
#include <thread>

namespace chancery::admin {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr std::chrono::milliseconds look{500};

/// By ourselves, with the machine's application stopped.
Expected<void, Error> rotateHere(const QString &databasePath, const client::VaultChoice &choice)
{
    auto vault = client::openVault(choice);
    if (!vault)
        return Unexpected(vault.error());
    auto ring = readDataKeys(**vault);
    if (!ring)
        return Unexpected(ring.error());
    const domain::SystemClock clock;
    domain::SystemRandom random;
    store::StoreWorker worker(clock, random);
    QEventLoop loop;
    Expected<void, Error> result;
    const auto end = [&](Expected<void, Error> done) {
        result = std::move(done);
        loop.quit();
    };
    store::KeyRotationJob job(worker, **vault, client::dataKeyEntry, {.rows = 500, .pause = {}});
    worker.open(
        {databasePath}, std::move(*ring), &loop, [&](const Expected<store::StoreWorker::Opened, Error> &opened) {
            if (opened)
                job.start(end);
            else
                end(Unexpected(opened.error()));
        });
    loop.exec();
    return result;
}

/// Has the running application do it; false: not within the time.
Expected<bool, Error> rotateThere(const QString &request, std::chrono::seconds patience)
{
    if (!QFile::exists(request)) {
        if (const auto written = writeNewFile(request, "\n", true); !written)
            return Unexpected(written.error());
    }
    const auto until = std::chrono::steady_clock::now() + patience;
    while (QFile::exists(request)) {
        if (std::chrono::steady_clock::now() >= until)
            return false;
        std::this_thread::sleep_for(look);
    }
    return true;
}

} // namespace

QStringList KeysRotateCommand::path() const
{
    return {QStringLiteral("keys"), QStringLiteral("rotate")};
}

QString KeysRotateCommand::summary() const
{
    return QStringLiteral("Gives a machine's local store a new data key.");
}

QString KeysRotateCommand::description() const
{
    return summary()
        + QStringLiteral(
            " Run it as the machine's user. While its application runs, that does it beside its work and this command "
            "waits; else it is done here. What a crash or --wait cuts off is gone on with. For a new certificate of a "
            "post "
            "or the ministry use keys new-post and keys new-ministry: machines seal to old and new ones until the old "
            "one is "
            "withdrawn. Exit codes: 0 done; 1 not yet done; 3 key or file; 5 the disk.");
}

void KeysRotateCommand::declare(QCommandLineParser &parser) const
{
    declareLocalStore(parser);
    parser.addOption({QStringLiteral("wait"), QStringLiteral("Seconds to wait for a running application (600)."),
        QStringLiteral("seconds"), QStringLiteral("600")});
}

ExitCode KeysRotateCommand::run(const QCommandLineParser &parser, Terminal &terminal)
{
    const client::VaultChoice choice = vaultChoice(parser);
    if (choice.dataDir.isEmpty())
        return terminal.refuse(QStringLiteral("bad_option"), QStringLiteral("--data-dir is missing"), ExitCode::Usage);
    bool isNumber = false;
    const int wait = parser.value(QStringLiteral("wait")).toInt(&isNumber);
    if (!isNumber || wait < 0)
        return terminal.refuse(
            QStringLiteral("bad_option"), QStringLiteral("--wait: expected seconds"), ExitCode::Usage);
    const QDir folder(choice.dataDir);
    const QString database = folder.filePath(QStringLiteral("chancery.db"));
    if (!QFile::exists(database))
        return terminal.refuse(
            QStringLiteral("file_unreadable"), QStringLiteral("%1 is not there").arg(database), ExitCode::Input);
    QLockFile lock(folder.filePath(QStringLiteral("chancery.lock")));
    lock.setStaleLockTime(0);
    if (lock.tryLock(0)) {
        if (const auto done = rotateHere(database, choice); !done)
            return terminal.refuse(done.error(), ExitCode::Input);
    } else if (const auto done
               = rotateThere(folder.filePath(QStringLiteral("rotate-keys.request")), std::chrono::seconds(wait));
               !done) {
        return terminal.refuse(done.error(), ExitCode::Failed);
    } else if (!*done) {
        return terminal.refuse(QStringLiteral("not_yet"),
            QStringLiteral("the application has not done it yet; it stays asked for"), ExitCode::No);
    }
    if (terminal.json())
        terminal.print(QJsonObject{{QStringLiteral("rotated"), true}});
    else
        terminal.print(QStringLiteral("The data key is a new one; the old one opens nothing any more."));
    return ExitCode::Done;
}

} // namespace chancery::admin

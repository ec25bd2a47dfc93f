// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// The application in bad surroundings: each ends in a code that staff can act on, nothing that was kept is lost or
// half-written, and no new key ever comes to be beside an existing database.

#include "tests/app/mounted.h"
#include "tests/faults/localstore.h"
#include "tests/support/freeport.h"
#include "tests/support/faketime.h"
#include "tests/support/stack/kiosk.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtTest>

#include <functional>

#include <sys/stat.h>
#include <unistd.h>

using namespace chancery;
using apptest::Mounted;
using teststack::Kiosk;
using teststack::LocalStore;
using teststack::Program;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.write(bytes) == bytes.size();
}

bool replaceFile(const QString &path, const QString &by)
{
    return QFile::remove(path) && QFile::copy(by, path);
}

/// Runs one statement; opening also brings a crash's log into the file itself.
bool onDatabase(const QString &path, const QString &statement)
{
    bool done = false;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(path);
        done = database.open() && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    return done;
}

/// Name and content of every file that counts below the kiosk's folder.
QMap<QString, QByteArray> fingerprint(const QString &folder)
{
    QMap<QString, QByteArray> found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.endsWith(QLatin1String(".lock")) && !path.endsWith(QLatin1String(".png")))
            found.insert(QDir(folder).relativeFilePath(path),
                QCryptographicHash::hash(contentOf(path), QCryptographicHash::Sha256).toHex());
    }
    return found;
}

} // namespace

class TestKioskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void refuses_data();
    void refuses();
    void refusesAnUnknownKeyOfTheConfiguration();
    void refusesASecondInstance();
    void endsInOrderOnATerminationSignal();
    void refusesALockedDatabase();
    void setsADamagedDatabaseAside();
    void refusesAReadOnlyFolder();
    void keepsNothingHalfOnAFullDisk();
    void startsWithoutARelay();
    void saysThatThereIsNoRelayYet();
    void saysThatTheRelayAnswersGarbage();
    void saysThatTheClockIsWrong();
    void saysThatTheKeychainIsLocked();

private:
    /// A copy of the template: enrolled, and with a database unless it is the fresh one.
    std::unique_ptr<Kiosk> kiosk(const QString &from);
    QString folder(const QString &name) const { return m_stack.folder() + u'/' + name; }
    bool start(Kiosk &kiosk, const QStringList &arguments, const QStringList &environment = {});
    bool says(Kiosk &kiosk, const QByteArray &text, int ms = 20000);
    bool isReady(Kiosk &kiosk);

    teststack::RelayStack m_stack;
    int m_kiosks = 0;
    QString m_last;
};

void TestKioskFaults::initTestCase()
{
    QVERIFY2(m_stack.start(), qPrintable(m_stack.error()));
    for (const auto &name : {QStringLiteral("fresh"), QStringLiteral("used"), QStringLiteral("other")}) {
        Kiosk one(m_stack, name);
        QVERIFY2(one.enrol(), qPrintable(one.error()));
        if (name == QLatin1String("fresh"))
            continue;
        QVERIFY(one.program.start(teststack::programPath("chancery"), one.kioskArguments(), one.environment()));
        const auto configured = [&one] {
            const auto store = LocalStore::of(one.dataFolder());
            return store && store->settings > 1;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(configured(), one.program.output().constData(), 30000);
        one.program.kill();
        QVERIFY(onDatabase(
            one.dataFolder() + QStringLiteral("/chancery.db"), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        QFile::remove(one.dataFolder() + QStringLiteral("/chancery.lock"));
    }
}

void TestKioskFaults::cleanup()
{
    // The relay is there again for the next one.
    if (!m_stack.relay.isRunning())
        QVERIFY(m_stack.startRelay());
}

std::unique_ptr<Kiosk> TestKioskFaults::kiosk(const QString &from)
{
    m_last = QStringLiteral("case-%1").arg(++m_kiosks);
    if (QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), folder(from), folder(m_last)}) != 0)
        return nullptr;
    return std::make_unique<Kiosk>(m_stack, m_last);
}

bool TestKioskFaults::start(Kiosk &kiosk, const QStringList &arguments, const QStringList &environment)
{
    return kiosk.program.start(teststack::programPath("chancery"), arguments, kiosk.environment() + environment);
}

bool TestKioskFaults::says(Kiosk &kiosk, const QByteArray &text, int ms)
{
    if (kiosk.program.waitForText(text, ms))
        return true;
    qWarning().noquote() << "not said:" << text << "but:" << kiosk.program.output();
    return false;
}

bool TestKioskFaults::isReady(Kiosk &kiosk)
{
    // The guided traveller leaves a picture of the first screen once there is one.
    return QTest::qWaitFor(
               [&kiosk] {
                   return !QDir(kiosk.outFolder()).entryList({QStringLiteral("*-attract.png")}).isEmpty()
                       || !kiosk.program.isRunning();
               },
               30000)
        && kiosk.program.isRunning();
}

void TestKioskFaults::refuses_data()
{
    using Prepare = std::function<bool(const QString &)>;
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QByteArray>("code");
    const QString database = QStringLiteral("/data/chancery.db");
    const auto row = [](const char *name, const QByteArray &code, const Prepare &prepare) {
        QTest::newRow(name) << prepare << code;
    };
    row("database newer than the program", "newer_database", [database](const QString &home) {
        return onDatabase(home + database, QStringLiteral("PRAGMA user_version = 9999"));
    });
    row("key file missing beside a database", "key_missing",
        [](const QString &home) { return QFile::remove(home + QStringLiteral("/kiosk.key")); });
    row("key file without the database's key", "key_missing_for_database", [this](const QString &home) {
        return replaceFile(home + QStringLiteral("/kiosk.key"), folder(QStringLiteral("fresh/kiosk.key")));
    });
    row("another machine's key file", "wrong_key", [this](const QString &home) {
        return replaceFile(home + QStringLiteral("/kiosk.key"), folder(QStringLiteral("other/kiosk.key")));
    });
    row("key file damaged", "key_damaged",
        [](const QString &home) { return overwrite(home + QStringLiteral("/kiosk.key"), "not a key file at all"); });
    row("wrong passphrase", "wrong_passphrase", [](const QString &home) {
        return QFile::remove(home + QStringLiteral("/passphrase"))
            && overwrite(home + QStringLiteral("/passphrase"), "incorrect horse\n");
    });
    row("passphrase file missing", "passphrase_unreadable",
        [](const QString &home) { return QFile::remove(home + QStringLiteral("/passphrase")); });
    row("not enrolled", "not_enrolled",
        [](const QString &home) { return QFile::remove(home + QStringLiteral("/data/device.json")); });
    row("identity damaged", "identity_damaged",
        [](const QString &home) { return overwrite(home + QStringLiteral("/data/device.json"), "{\"id\": 7, "); });
}

void TestKioskFaults::refuses()
{
    using Prepare = std::function<bool(const QString &)>;
    QFETCH(Prepare, prepare);
    QFETCH(QByteArray, code);
    const auto one = kiosk(QStringLiteral("used"));
    QVERIFY(one);
    const QString home = folder(m_last);
    QVERIFY(QFile::copy(m_stack.passphraseFile(), home + QStringLiteral("/passphrase")));
    QVERIFY(prepare(home));
    const auto before = fingerprint(home);
    QVERIFY(start(*one,
        {QStringLiteral("--key-file"), home + QStringLiteral("/kiosk.key"), QStringLiteral("--passphrase-file"),
            home + QStringLiteral("/passphrase")}));
    QVERIFY(says(*one, "out of service: " + code + ':'));
    QVERIFY(one->program.isRunning()); // it stays, with the screen for staff
    one->program.kill();
    QCOMPARE(fingerprint(home), before);
}

void TestKioskFaults::refusesAnUnknownKeyOfTheConfiguration()
{
    const auto one = kiosk(QStringLiteral("used"));
    QVERIFY(one);
    const QString ini = folder(m_last) + QStringLiteral("/chancery.ini");
    QVERIFY(overwrite(ini, "[kiosk]\nplace_name=Tokyo\n[relay]\nurll=https://relay.example.org\n"));
    const auto before = fingerprint(folder(m_last));
    QVERIFY(start(*one, one->kioskArguments() + QStringList{QStringLiteral("--config"), ini}));
    QVERIFY(one->program.waitForEnd());
    QCOMPARE(one->program.result(), 2);
    QVERIFY2(one->program.output().contains("config_unknown_key") && one->program.output().contains("relay/urll"),
        one->program.output().constData());
    QCOMPARE(fingerprint(folder(m_last)), before);
}

void TestKioskFaults::refusesASecondInstance()
{
    const auto one = kiosk(QStringLiteral("used"));
    QVERIFY(one && start(*one, one->kioskArguments()));
    QTRY_VERIFY(QFile::exists(one->dataFolder() + QStringLiteral("/chancery.lock")));
    Program second;
    QVERIFY(second.start(teststack::programPath("chancery"), one->kioskArguments(), one->environment()));
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.result(), 1);
    QVERIFY2(second.output().contains("already_running"), second.output().constData());
    QVERIFY(one->program.isRunning());
}

void TestKioskFaults::endsInOrderOnATerminationSignal()
{
    const auto one = kiosk(QStringLiteral("used"));
    QVERIFY(one && one->start(QStringLiteral("en")) && isReady(*one));
    QVERIFY(one->program.terminate());
    QCOMPARE(one->program.result(), 0);
    QVERIFY2(!QFile::exists(one->dataFolder() + QStringLiteral("/chancery.lock")), "the lock was left behind");
}

void TestKioskFaults::refusesALockedDatabase()
{
    const auto one = kiosk(QStringLiteral("used"));
    QVERIFY(one);
    {
        auto holder = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
        holder.setDatabaseName(one->dataFolder() + QStringLiteral("/chancery.db"));
        QVERIFY(holder.open());
        QSqlQuery query(holder);
        QVERIFY(query.exec(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE"))
            && query.exec(QStringLiteral("BEGIN EXCLUSIVE")));
        QVERIFY(start(*one, one->kioskArguments()));
        QVERIFY(says(*one, "out of service: locked:"));
        one->program.kill();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    const auto store = LocalStore::of(one->dataFolder());
    QVERIFY(store && store->settings > 0);
}

void TestKioskFaults::setsADamagedDatabaseAside()
{
    const auto one = kiosk(QStringLiteral("used"));
    QVERIFY(one);
    QVERIFY(overwrite(one->dataFolder() + QStringLiteral("/chancery.db"), QByteArray(200, 'x')));
    const QByteArray damaged = contentOf(one->dataFolder() + QStringLiteral("/chancery.db"));
    const QByteArray key = contentOf(folder(m_last) + QStringLiteral("/kiosk.key"));
    QVERIFY(start(*one, one->kioskArguments() + QStringList{QStringLiteral("--guided"), one->outFolder()}));
    QVERIFY(says(*one, "database: damaged, set aside as"));
    QVERIFY2(isReady(*one), one->program.output().constData());
    one->program.kill();
    const QStringList kept = QDir(one->dataFolder()).entryList({QStringLiteral("chancery.db.damaged-*")});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(contentOf(one->dataFolder() + u'/' + kept.first()), damaged);
    QCOMPARE(
        contentOf(folder(m_last) + QStringLiteral("/kiosk.key")), key); // the same key still opens what can be rescued
}

void TestKioskFaults::refusesAReadOnlyFolder()
{
    const auto one = kiosk(QStringLiteral("used"));
    QVERIFY(one);
    const QByteArray data = QFile::encodeName(one->dataFolder());
    std::optional<Mounted> disk;
    if (geteuid() == 0) {
        // Root may write wherever the file system lets it.
        disk.emplace(one->dataFolder(), "size=8m");
        if (!disk->isDone())
            QSKIP("this root may not mount a file system");
        QCOMPARE(QProcess::execute(QStringLiteral("cp"),
                     {QStringLiteral("-a"), folder(QStringLiteral("used/data/.")), one->dataFolder()}),
            0);
        QVERIFY(disk->makeReadOnly());
    } else {
        QVERIFY(chmod(data.constData(), 0555) == 0);
    }
    const auto before = fingerprint(folder(m_last));
    QVERIFY(start(*one, one->kioskArguments()));
    const bool ended = one->program.waitForEnd();
    const auto after = fingerprint(folder(m_last));
    if (!disk)
        QVERIFY(chmod(data.constData(), 0700) == 0);
    QVERIFY2(ended, one->program.output().constData());
    QCOMPARE(one->program.result(), 1);
    QVERIFY2(one->program.output().contains("data_dir:"), one->program.output().constData());
    QCOMPARE(after, before);
}

void TestKioskFaults::keepsNothingHalfOnAFullDisk()
{
    const auto one = kiosk(QStringLiteral("used"));
    QVERIFY(one);
    const Mounted disk(one->dataFolder(), "size=2m");
    if (!disk.isDone())
        QSKIP("only root may mount a small disk; tst_storefaults fills a store for everyone");
    QCOMPARE(QProcess::execute(QStringLiteral("cp"),
                 {QStringLiteral("-a"), folder(QStringLiteral("used/data/.")), one->dataFolder()}),
        0);
    // Free pages that the kiosk gives back when it looks after its store would be room again.
    QVERIFY(LocalStore::compact(one->dataFolder()));
    QFile filler(one->dataFolder() + QStringLiteral("/filler"));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto fill = [&filler] {
        while (filler.seek(filler.size()) && filler.write(QByteArray(4096, 'x')) == 4096) { }
    };
    fill();
    QVERIFY(filler.resize(filler.size() / 4096 * 4096 - 4 * 4096)); // room for the lock and little more
    const QString attempts = QStringLiteral("SELECT count(*) FROM chancery.attempts");
    const QString before = m_stack.sql(attempts);
    QVERIFY(one->start());
    QVERIFY(says(*one, "store_opened is missing: disk_full", 60000)); // so it has its lock
    const auto ends = [&] {
        fill(); // what its housekeeping gives back while the traveller is under way
        return one->program.output().contains("out of service: disk_full:");
    };
    QTRY_VERIFY2_WITH_TIMEOUT(ends(), one->program.output().constData(), 20'000);
    QVERIFY(one->program.isRunning());
    one->program.kill();
    QCOMPARE(m_stack.sql(attempts), before); // no payment begins that a crash could forget
    QVERIFY(filler.remove());
    const auto store = LocalStore::of(one->dataFolder());
    QVERIFY(store && store->settings > 0 && store->journal == 0);
    QVERIFY(QProcess::execute(QStringLiteral("rm"), {QStringLiteral("-rf"), one->outFolder()}) == 0
        && QDir().mkpath(one->outFolder()));
    QVERIFY(one->start());
    QVERIFY2(isReady(*one), one->program.output().constData());
    const auto cleared = [&one] {
        const auto now = LocalStore::of(one->dataFolder());
        return now && now->isSettled();
    };
    QTRY_VERIFY(cleared());
}

void TestKioskFaults::startsWithoutARelay()
{
    m_stack.relay.kill();
    const auto one = kiosk(QStringLiteral("used"));
    QVERIFY(one && one->start());
    QVERIFY(says(*one, "configuration: "));
    QVERIFY2(isReady(*one), one->program.output().constData());
    QVERIFY2(!one->program.output().contains("out of service"), one->program.output().constData());
}

void TestKioskFaults::saysThatThereIsNoRelayYet()
{
    m_stack.relay.kill();
    const auto one = kiosk(QStringLiteral("fresh"));
    QVERIFY(one && one->start());
    QVERIFY(says(*one, "out of service: "));
    QVERIFY2(one->program.output().contains("out of service: unreachable:"), one->program.output().constData());
    QVERIFY(m_stack.startRelay());
    QVERIFY2(isReady(*one), one->program.output().constData()); // by itself, as soon as there is one
}

void TestKioskFaults::saysThatTheRelayAnswersGarbage()
{
    const quint16 port = testsupport::freePort();
    Program garbage;
    QVERIFY(garbage.start(QStringLiteral("python3"),
        {QStringLiteral("-u"), QStringLiteral("-m"), QStringLiteral("http.server"), QString::number(port),
            QStringLiteral("--bind"), QStringLiteral("127.0.0.1"), QStringLiteral("--directory"),
            m_stack.keysFolder()}));
    QVERIFY(garbage.waitForText("Serving HTTP"));
    const QStringList there{QStringLiteral("CHANCERY_RELAY_URL=http://127.0.0.1:%1").arg(port)};
    const auto fresh = kiosk(QStringLiteral("fresh"));
    QVERIFY(fresh && start(*fresh, fresh->kioskArguments(), there));
    QVERIFY(says(*fresh, "out of service: garbage_answer:"));
    fresh->program.kill();
    const auto used = kiosk(QStringLiteral("used"));
    QVERIFY(used && used->start(QStringLiteral("en"), there));
    QVERIFY(says(*used, "garbage_answer"));
    QVERIFY2(isReady(*used), used->program.output().constData());
}

void TestKioskFaults::saysThatTheClockIsWrong()
{
    const QStringList ahead = testsupport::clockAhead(QStringLiteral("+10m"));
    if (ahead.isEmpty())
        QSKIP("faketime is not installed");
    const auto one = kiosk(QStringLiteral("fresh"));
    QVERIFY(one);
    QVERIFY(one->program.start(teststack::programPath("chancery"), one->kioskArguments(), one->environment() + ahead));
    QVERIFY(says(*one, "s off the relay's clock"));
    // Less by what the relay's answer took on a busy machine.
    const auto told = QRegularExpression(QStringLiteral("clock: this machine is (\\d+) s off"))
                          .match(QString::fromUtf8(one->program.output()));
    QVERIFY2(told.hasMatch(), one->program.output().constData());
    const int seconds = told.captured(1).toInt();
    QVERIFY2(seconds > 570 && seconds <= 600, one->program.output().constData());
    QVERIFY(says(*one, "out of service: clock_skew:"));
}

void TestKioskFaults::saysThatTheKeychainIsLocked()
{
    const QString home = folder(QStringLiteral("keychain"));
    QVERIFY(QDir().mkpath(home + QStringLiteral("/data")));
    const QString chancery = teststack::programPath("chancery");
    // One bus for all of it: a keyring that is open, one that nobody unlocks, and none.
    QFile script(home + QStringLiteral("/session.sh"));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(R"(set -u
there() { dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner string:org.freedesktop.secrets >/dev/null 2>&1; }
await() { for i in $(seq 200); do "$@" && return 0; sleep 0.1; done; echo "not in time: $*"; exit 1; }
gone() { ! there; }
stop() { kill "$keyring"; wait "$keyring" 2>/dev/null; await gone; }
told() { grep -q "$1" "$HOME/kiosk.log"; }
kiosk() { "$CHANCERY" --kiosk >"$HOME/kiosk.log" 2>&1 & program=$!; await told "$1"; kill -0 "$program" && kill -9 "$program"; wait "$program" 2>/dev/null; }
printf password >"$HOME/password"
gnome-keyring-daemon --foreground --components=secrets --unlock <"$HOME/password" >/dev/null 2>&1 & keyring=$!
await there
"$CHANCERY" enrol --relay "$CHANCERY_RELAY_URL" --code "$CODE" --name keychain || exit 1
"$CHANCERY" --kiosk >"$HOME/kiosk.log" 2>&1 & program=$!
await test -s "$CHANCERY_DATA_DIR/chancery.db-wal"
kill -9 "$program"; wait "$program" 2>/dev/null
stop
sha256sum "$CHANCERY_DATA_DIR"/chancery.db* "$CHANCERY_DATA_DIR/device.json" >"$HOME/before"
gnome-keyring-daemon --foreground --components=secrets </dev/null >/dev/null 2>&1 & keyring=$!
await there
kiosk "out of service: key_locked:"
sha256sum --quiet -c "$HOME/before" || exit 1
"$ADMIN" doctor --data-dir "$CHANCERY_DATA_DIR" | grep -a -A1 key_locked | grep -a -q "make no new key" || exit 1
echo locked-said
stop
DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent "$ADMIN" doctor --data-dir "$CHANCERY_DATA_DIR" | grep -a -A1 key_unavailable | grep -a -q "start it" || exit 1
DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent kiosk "out of service: key_unavailable:"
sha256sum --quiet -c "$HOME/before" || exit 1
ls "$CHANCERY_DATA_DIR"
echo none-said
)");
    script.close();
    Program session;
    QVERIFY(session.start(QStringLiteral("dbus-run-session"),
        {QStringLiteral("--"), QStringLiteral("sh"), script.fileName()},
        {QStringLiteral("HOME=") + home, QStringLiteral("XDG_DATA_HOME=") + home,
            QStringLiteral("XDG_RUNTIME_DIR=") + home, QStringLiteral("DISPLAY="),
            QStringLiteral("QT_QPA_PLATFORM=offscreen"), QStringLiteral("CHANCERY=") + chancery,
            QStringLiteral("ADMIN=") + teststack::programPath("chancery-admin"),
            QStringLiteral("CODE=") + m_stack.enrolmentCode(),
            QStringLiteral("CHANCERY_DATA_DIR=") + home + QStringLiteral("/data"),
            QStringLiteral("CHANCERY_RELAY_URL=") + QString::fromLatin1(m_stack.relayUrl())}));
    QVERIFY(session.waitForEnd(90000));
    const QByteArray told = session.output() + contentOf(home + QStringLiteral("/kiosk.log"));
    QVERIFY2(session.result() == 0 && told.contains("locked-said") && told.contains("none-said"), told.constData());
    QVERIFY2(!told.contains("damaged"), told.constData());
}

QTEST_GUILESS_MAIN(TestKioskFaults)
#include "tst_kioskfaults.moc"

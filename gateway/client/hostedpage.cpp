// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/client/hostedpage.h"

#include "gateway/client/relayaddress.h"

#include <QDir>
#include <QStandardPaths>

#include <optional>

#include <csignal>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace chancery::domain;

namespace chancery::client {

namespace {

constexpr auto patience = std::chrono::seconds(2);

QString findBrowser(const QString &chosen)
{
    if (!chosen.isEmpty())
        return QStandardPaths::findExecutable(chosen);
    for (const auto *name : {"chromium", "chromium-browser", "google-chrome"}) {
        const QString path = QStandardPaths::findExecutable(QLatin1String(name));
        if (!path.isEmpty())
            return path;
    }
    return {};
}

struct Account
{
    uid_t user;
    gid_t group;
};

std::optional<Account> accountOf(const QString &name)
{
    const passwd *entry = getpwnam(name.toLocal8Bit().constData());
    if (!entry || entry->pw_uid == 0)
        return std::nullopt;
    return Account{entry->pw_uid, entry->pw_gid};
}

/// The profile and what is in it, to another user.
bool handOver(const QString &profile, const Account &account)
{
    const auto give = [&account](const QString &path) {
        return chown(QFile::encodeName(path).constData(), account.user, account.group) == 0;
    };
    return give(profile) && give(profile + QStringLiteral("/Default"))
        && give(profile + QStringLiteral("/Default/Preferences"));
}

Unexpected<Error> refuse(const char *code, const QString &detail)
{
    return Unexpected(Error{QString::fromLatin1(code), detail});
}

} // namespace

HostedPage::HostedPage(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_kill.setSingleShot(true);
    connect(&m_kill, &QTimer::timeout, this, [this] { signalGroup(SIGKILL); });
    connect(&m_process, &QProcess::started, this, [this] { m_started = true; });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(true);
    });
    connect(&m_process, &QProcess::finished, this,
        [this](int code, QProcess::ExitStatus status) { ended(status == QProcess::CrashExit || code > 128); });
    removeLeftovers();
}

HostedPage::~HostedPage()
{
    m_process.disconnect(this);
    signalGroup(SIGKILL);
    m_process.waitForFinished(1000);
}

QString HostedPage::profilePrefix() const
{
    return QStringLiteral("chancery-page-") + (m_options.mark.isEmpty() ? QString() : m_options.mark + u'-');
}

void HostedPage::removeLeftovers() const
{
    if (m_options.mark.isEmpty())
        return;
    const QDir place = QDir::temp();
    for (const QString &name : place.entryList({profilePrefix() + u'*'}, QDir::Dirs | QDir::NoSymLinks))
        QDir(place.filePath(name)).removeRecursively();
}

/// No frame of Chromium's own with buttons in it, and nothing offered to be kept.
bool HostedPage::writePreferences() const
{
    const QDir profile(m_profile->path());
    QFile file(profile.filePath(QStringLiteral("Default/Preferences")));
    return profile.mkdir(QStringLiteral("Default")) && file.open(QIODevice::WriteOnly)
        && file.write(
               R"({"browser":{"custom_chrome_frame":false},"credentials_enable_service":false,)"
               R"("translate":{"enabled":false},"autofill":{"profile_enabled":false,"credit_card_enabled":false}})")
        > 0;
}

Expected<void, Error> HostedPage::open(const QUrl &url, const QRect &area)
{
    if (isOpen())
        return refuse("page_open", QStringLiteral("a payment page is open already"));
    if (url.scheme() != QLatin1String("https") && !(url.scheme() == QLatin1String("http") && isLoopback(url)))
        return refuse("page_insecure", QStringLiteral("the payment page is neither https nor on this machine"));
    const QString browser = findBrowser(m_options.program);
    if (browser.isEmpty())
        return refuse("browser_missing", QStringLiteral("Chromium is not installed: install the package chromium"));

    m_profile = std::make_unique<QTemporaryDir>(QDir::tempPath() + u'/' + profilePrefix() + QStringLiteral("XXXXXX"));
    if (!m_profile->isValid() || !writePreferences()) {
        const QString reason = m_profile->errorString();
        m_profile.reset();
        return refuse("browser_profile", reason);
    }
    const QString profile = m_profile->path();

    QStringList command{browser, QStringLiteral("--user-data-dir=") + profile, QStringLiteral("--no-first-run"),
        QStringLiteral("--no-default-browser-check"), QStringLiteral("--disable-extensions"),
        QStringLiteral("--disable-sync"), QStringLiteral("--disable-background-networking"),
        QStringLiteral("--disable-component-update"), QStringLiteral("--disable-translate"),
        QStringLiteral("--disable-pinch"), QStringLiteral("--disable-save-password-bubble"),
        QStringLiteral("--password-store=basic"), QStringLiteral("--noerrdialogs"),
        QStringLiteral("--block-new-web-contents"), QStringLiteral("--deny-permission-prompts"),
        QStringLiteral("--overscroll-history-navigation=0"), QStringLiteral("--incognito")};
    command += m_options.extraArguments;
    const QString address = url.toString(QUrl::FullyEncoded);
    if (area.isValid())
        command << QStringLiteral("--window-position=%1,%2").arg(area.x()).arg(area.y())
                << QStringLiteral("--window-size=%1,%2").arg(area.width()).arg(area.height())
                << QStringLiteral("--app=") + address;
    else if (m_options.fullScreen)
        command << QStringLiteral("--kiosk") << address;
    else
        command << QStringLiteral("--app=") + address;

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), profile);
    if (geteuid() == 0) {
        const auto account = accountOf(m_options.fallbackUser);
        const QString setpriv = QStandardPaths::findExecutable(QStringLiteral("setpriv"));
        if (!account || setpriv.isEmpty() || !handOver(profile, *account)) {
            m_profile.reset();
            return refuse("browser_refuses_root",
                QStringLiteral("Chromium does not start for root, and there is no other user to start it as: run "
                               "chancery as another user"));
        }
        environment.remove(QStringLiteral("XDG_RUNTIME_DIR"));
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        const QStringList asOther{setpriv, QStringLiteral("--reuid=%1").arg(account->user),
            QStringLiteral("--regid=%1").arg(account->group), QStringLiteral("--clear-groups"),
            QStringLiteral("--pdeathsig=KILL"), QStringLiteral("--")};
        command = asOther + command;
    }
    m_started = false;
    m_closing = false;
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(profile);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] {
        setpgid(0, 0);
        prctl(PR_SET_PDEATHSIG, SIGKILL); // an application that dies takes the page with it
    });
    m_process.start(command.first(), command.mid(1));
    // The group is known and led before anything can ask for its end, whoever of the two processes runs first.
    m_group = m_process.processId();
    if (m_group > 0)
        setpgid(
            static_cast<pid_t>(m_group), static_cast<pid_t>(m_group)); // refused once the page runs: it did so itself
    return {};
}

void HostedPage::close()
{
    if (!isOpen())
        return;
    m_closing = true;
    signalGroup(SIGTERM);
    m_kill.start(patience);
}

bool HostedPage::isOpen() const
{
    return m_process.state() != QProcess::NotRunning;
}

void HostedPage::signalGroup(int signal)
{
    if (m_group > 0)
        ::kill(-static_cast<pid_t>(m_group), signal);
}

void HostedPage::ended(bool crashed)
{
    m_kill.stop();
    signalGroup(SIGKILL); // helpers that outlived the window
    m_group = 0;
    m_profile.reset();
    Q_EMIT finished(m_started && (m_closing || !crashed));
}

} // namespace chancery::client

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/client/hostedpage.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace chancery;
using namespace chancery::domain;

/// The launcher with a real Chromium, headless; and with programs that behave badly.
class TestHostedPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void refuses_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("code");
        QTest::newRow("insecure page") << ""
                                       << "nobody"
                                       << "http://pay.example.org/"
                                       << "page_insecure";
        QTest::newRow("file") << ""
                              << "nobody"
                              << "file:///etc/passwd"
                              << "page_insecure";
        QTest::newRow("no browser") << "chancery-no-such-browser"
                                    << "nobody"
                                    << "https://pay.example.org/"
                                    << "browser_missing";
        if (geteuid() == 0)
            QTest::newRow("root alone") << "sh"
                                        << "chancery-no-such-user"
                                        << "https://pay.example.org/"
                                        << "browser_refuses_root";
    }
    void refuses()
    {
        QFETCH(QString, program);
        QFETCH(QString, user);
        QFETCH(QString, url);
        QFETCH(QString, code);
        client::HostedPage page({program, user, true, {}, {}});
        const auto opened = page.open(QUrl(url));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QVERIFY(!page.isOpen());
    }

    void opensAndCloses()
    {
        client::HostedPage page({QString(), QStringLiteral("nobody"), true,
            {QStringLiteral("--headless=new"), QStringLiteral("--disable-gpu")}, {}});
        QSignalSpy finished(&page, &client::HostedPage::finished);
        const auto opened = page.open(QUrl(QStringLiteral("http://127.0.0.1:9/")));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(page.isOpen());
        const auto twice = page.open(QUrl(QStringLiteral("http://127.0.0.1:9/")));
        QCOMPARE(twice.error().code, QStringLiteral("page_open"));
        const QString profile = profileOf();
        QVERIFY(!profile.isEmpty());
        QVERIFY(finished.isEmpty());
        page.close();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 10'000);
        QCOMPARE(finished.at(0).at(0).toBool(), true);
        QTRY_VERIFY(!QDir(profile).exists());
    }

    void endsWhatDoesNotWantToGo()
    {
        const QString stubborn = script("trap '' TERM\nwhile :; do sleep 0.1; done\n");
        client::HostedPage page({stubborn, QStringLiteral("nobody"), true, {}, {}});
        QSignalSpy finished(&page, &client::HostedPage::finished);
        QVERIFY(page.open(QUrl(QStringLiteral("https://pay.example.org/"))));
        page.close();
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 10'000);
    }

    void tellsACrash_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<bool>("good");
        QTest::newRow("closed by the person") << QByteArray("exit 0\n") << true;
        QTest::newRow("ended with an error") << QByteArray("exit 1\n") << true; // Chromium says so after some closes
        QTest::newRow("crashed") << QByteArray("kill -SEGV $$\n") << false;
    }
    void tellsACrash()
    {
        QFETCH(QByteArray, script);
        QFETCH(bool, good);
        client::HostedPage page({this->script(script), QStringLiteral("nobody"), true, {}, {}});
        QSignalSpy finished(&page, &client::HostedPage::finished);
        QVERIFY(page.open(QUrl(QStringLiteral("https://pay.example.org/"))));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.at(0).at(0).toBool(), good);
    }

    void standsWhereItIsPut()
    {
        const QString note = m_folder.filePath(QStringLiteral("arguments"));
        client::HostedPage page({script("echo \"$@\" > \"" + note.toUtf8() + ".part\"\nmv \"" + note.toUtf8()
                                     + ".part\" \"" + note.toUtf8() + "\"\n"),
            QStringLiteral("nobody"), true, {}, {}});
        QVERIFY(page.open(QUrl(QStringLiteral("https://pay.example.org/")), QRect(0, 80, 1280, 560)));
        QTRY_VERIFY(QFile::exists(note));
        QFile file(note);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray arguments = file.readAll();
        for (const char *needed : {"--app=https://pay.example.org/", "--window-position=0,80", "--window-size=1280,560",
                 "--incognito", "--block-new-web-contents"})
            QVERIFY2(arguments.contains(needed), arguments.constData());
        QVERIFY(!arguments.contains("--kiosk"));
    }

    void removesWhatAKilledOneLeft()
    {
        const QString mark = QStringLiteral("test%1").arg(QCoreApplication::applicationPid());
        const QString left = QDir::temp().filePath(QStringLiteral("chancery-page-%1-abcdef").arg(mark));
        const QString others = QDir::temp().filePath(QStringLiteral("chancery-page-%1x-abcdef").arg(mark));
        QVERIFY(QDir().mkpath(left + QStringLiteral("/Default")) && QDir().mkpath(others));
        const client::HostedPage page({QString(), QStringLiteral("nobody"), true, {}, mark});
        QVERIFY(!QDir(left).exists());
        QVERIFY(QDir(others).exists());
        QVERIFY(QDir().rmdir(others));
    }

    void tellsAWindowThatGoesByItself()
    {
        client::HostedPage page({script("exit 0\n"), QStringLiteral("nobody"), true, {}, {}});
        QSignalSpy finished(&page, &client::HostedPage::finished);
        QVERIFY(page.open(QUrl(QStringLiteral("https://pay.example.org/"))));
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(!page.isOpen());
    }

    void takesTheWholeGroupWithIt_data()
    {
        QTest::addColumn<bool>("events");
        QTest::newRow("heard to have started") << true;
        QTest::newRow("not heard of yet") << false;
    }
    void takesTheWholeGroupWithIt()
    {
        QFETCH(const bool, events);
        const QString note = m_folder.filePath(QStringLiteral("child-pid"));
        QFile::remove(note);
        {
            client::HostedPage page({script("sleep 300 &\necho $! > \"" + note.toUtf8() + "\"\nwait\n"),
                QStringLiteral("nobody"), true, {}, {}});
            QVERIFY(page.open(QUrl(QStringLiteral("https://pay.example.org/"))));
            const QDeadlineTimer patience(20'000);
            while (QFile(note).size() < 2 && !patience.hasExpired()) {
                if (events)
                    QTest::qWait(1);
                else
                    QThread::msleep(1);
            }
        }
        QFile file(note);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto child = static_cast<pid_t>(file.readAll().trimmed().toInt());
        QVERIFY(child > 1);
        QTRY_VERIFY(kill(child, 0) != 0 || isZombie(child));
    }

private:
    QString script(const QByteArray &text)
    {
        QDir().mkpath(m_folder.path());
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777)); // the page may run as another user
        const QString path = m_folder.filePath(QStringLiteral("browser%1").arg(++m_count));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + text);
        file.close();
        QFile::setPermissions(path, QFile::Permissions(0x7755));
        return path;
    }
    static QString profileOf()
    {
        const auto entries = QDir::temp().entryInfoList({QStringLiteral("chancery-page-*")}, QDir::Dirs, QDir::Time);
        return entries.isEmpty() ? QString() : entries.first().filePath();
    }
    static bool isZombie(pid_t pid)
    {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
        return stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") Z ");
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestHostedPage)
#include "tst_hostedpage.moc"

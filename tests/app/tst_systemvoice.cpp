// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/systemvoice.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using app::SystemVoice;

/// The voice with a real speech-dispatcher of the test's own, whose synthesiser writes down what it is to say.
class TestSystemVoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void speaksAndStops();
    void withoutADaemonItSpeaksNothing();

private:
    void write(const QString &name, const QByteArray &content)
    {
        QDir(m_folder.path()).mkpath(QFileInfo(name).path());
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(content) == content.size());
    }
    [[nodiscard]] QByteArray spoken() const
    {
        QFile file(m_folder.filePath(QStringLiteral("spoken")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QProcess m_daemon;
};

void TestSystemVoice::initTestCase()
{
    write(QStringLiteral("speechd.conf"),
        "LogLevel 1\nLogDir \"" + m_folder.filePath(QStringLiteral("log")).toLocal8Bit()
            + "\"\n"
              "AudioOutputMethod \"libao\"\n"
              "AddModule \"writer\" \"sd_generic\" \"writer.conf\"\n"
              "DefaultModule writer\nDefaultLanguage en\nTimeout 0\n");
    write(QStringLiteral("modules/writer.conf"),
        "GenericExecuteSynth \"printf '%s|' \\'$DATA\\' >> " + m_folder.filePath(QStringLiteral("spoken")).toLocal8Bit()
            + "\"\n"
              "GenericCmdDependency \"printf\"\n"
              "GenericLanguage \"en\" \"en\" \"utf-8\"\n"
              "GenericLanguage \"ar\" \"ar\" \"utf-8\"\n"
              "AddVoice \"en\" \"MALE1\" \"one\"\n"
              "AddVoice \"ar\" \"MALE1\" \"two\"\n"
              "DefaultVoice \"one\"\n");
    const QString socket = m_folder.filePath(QStringLiteral("socket"));
    m_daemon.setProcessChannelMode(QProcess::MergedChannels);
    m_daemon.start(QStringLiteral("speech-dispatcher"),
        {QStringLiteral("--run-single"), QStringLiteral("--communication-method"), QStringLiteral("unix_socket"),
            QStringLiteral("--socket-path"), socket, QStringLiteral("--config-dir"), m_folder.path(),
            QStringLiteral("--log-dir"), m_folder.path(), QStringLiteral("--pid-file"),
            m_folder.filePath(QStringLiteral("pid"))});
    QVERIFY2(m_daemon.waitForStarted(20'000), "speech-dispatcher: see resources/packaging/debian-test.txt");
    QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(socket), m_daemon.readAll().constData(), 20'000);
    qputenv("SPEECHD_ADDRESS", "unix_socket:" + socket.toLocal8Bit());
}

void TestSystemVoice::cleanupTestCase()
{
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(10'000))
        m_daemon.kill();
    m_daemon.waitForFinished(10'000);
}

void TestSystemVoice::speaksAndStops()
{
    SystemVoice voice;
    QVERIFY(!voice.canSpeak(QLocale::English)); // not known yet
    QSignalSpy languages(&voice, &SystemVoice::languagesChanged);
    QTRY_COMPARE_WITH_TIMEOUT(languages.count(), 1, 30'000);
    QVERIFY2(voice.isThere(), m_daemon.readAll().constData());
    QVERIFY(voice.canSpeak(QLocale::English));
    QVERIFY(voice.canSpeak(QLocale::Arabic));
    QVERIFY(!voice.canSpeak(QLocale::Russian));
    voice.setVolume(60);
    voice.say(QStringLiteral("Scan your passport"), QLocale::English);
    QTRY_VERIFY_WITH_TIMEOUT(spoken().contains("Scan your passport"), 30'000);
    voice.stop();
    voice.say(QString::fromUtf8("رحلتك"), QLocale::Arabic);
    QTRY_VERIFY_WITH_TIMEOUT(spoken().contains(QByteArray("رحلتك")), 30'000);
}

void TestSystemVoice::withoutADaemonItSpeaksNothing()
{
    qputenv("SPEECHD_ADDRESS", "unix_socket:" + m_folder.filePath(QStringLiteral("nobody")).toLocal8Bit());
    SystemVoice voice;
    QSignalSpy languages(&voice, &SystemVoice::languagesChanged);
    QTRY_COMPARE_WITH_TIMEOUT(languages.count(), 1, 30'000);
    QVERIFY(!voice.canSpeak(QLocale::English));
    QVERIFY(!voice.isThere());
    voice.say(QStringLiteral("Nobody hears this"), QLocale::English);
    voice.stop();
}

QTEST_GUILESS_MAIN(TestSystemVoice)
#include "tst_systemvoice.moc"

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/systemvoice.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>

using namespace chancery;
using app::SystemVoice;

namespace {

constexpr int patience = 60'000; // milliseconds
constexpr double samplesPerSecond = 22'050; // of espeak-ng, mono, 16 bits

/// Effective value of 16-bit samples, of 32768.
double loudness(const QByteArray &sound)
{
    double sum = 0;
    const qsizetype count = sound.size() / 2;
    for (qsizetype i = 0; i < count; ++i) {
        qint16 sample = 0;
        std::memcpy(&sample, sound.constData() + 2 * i, sizeof sample);
        sum += static_cast<double>(sample) * sample;
    }
    return count > 0 ? std::sqrt(sum / static_cast<double>(count)) : 0;
}

} // namespace

/// What comes out of the loudspeaker: a real speech-dispatcher with the real espeak-ng, whose sound ALSA writes into a
/// file.
class TestVoiceHeard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyLanguageIsHeard_data();
    void everyLanguageIsHeard();
    void eachWithItsOwnVoice();
    void louderIsLouder();

private:
    void write(const QString &name, const QByteArray &content)
    {
        QDir(m_folder.path()).mkpath(QFileInfo(m_folder.filePath(name)).path());
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(content) == content.size());
    }
    [[nodiscard]] QByteArray sound() const
    {
        QFile file(m_folder.filePath(QStringLiteral("sound.raw")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The sound of that text, once no more of it comes.
    [[nodiscard]] QByteArray heard(const QString &text, const QLocale &locale);

    QTemporaryDir m_folder;
    QProcess m_daemon;
    std::unique_ptr<SystemVoice> m_voice;
};

void TestVoiceHeard::initTestCase()
{
    const QByteArray folder = m_folder.path().toLocal8Bit();
    write(QStringLiteral("asound.conf"),
        "pcm.!default {\n type plug\n slave.pcm {\n  type file\n  slave.pcm { type null }\n  file \"" + folder
            + "/sound.raw\"\n  format \"raw\"\n }\n}\n");
    write(QStringLiteral("speechd.conf"),
        "LogLevel 1\nLogDir \"" + folder
            + "/log\"\nAudioOutputMethod \"alsa\"\nAudioALSADevice \"default\"\n"
              "AddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\n"
              "DefaultModule espeak-ng\nDefaultLanguage en\nTimeout 0\n");
    write(QStringLiteral("modules/espeak-ng.conf"), "EspeakSoundIconVolume 0\n");
    qputenv("ALSA_CONFIG_PATH", folder + "/asound.conf");
    const QString socket = m_folder.filePath(QStringLiteral("socket"));
    m_daemon.setProcessChannelMode(QProcess::MergedChannels);
    m_daemon.start(QStringLiteral("speech-dispatcher"),
        {QStringLiteral("--run-single"), QStringLiteral("--communication-method"), QStringLiteral("unix_socket"),
            QStringLiteral("--socket-path"), socket, QStringLiteral("--config-dir"), m_folder.path(),
            QStringLiteral("--log-dir"), m_folder.path(), QStringLiteral("--pid-file"),
            m_folder.filePath(QStringLiteral("pid"))});
    QVERIFY2(m_daemon.waitForStarted(patience), "speech-dispatcher: see resources/packaging/debian-test.txt");
    QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(socket), m_daemon.readAll().constData(), patience);
    qputenv("SPEECHD_ADDRESS", "unix_socket:" + socket.toLocal8Bit());
    m_voice = std::make_unique<SystemVoice>();
    QSignalSpy languages(m_voice.get(), &SystemVoice::languagesChanged);
    QTRY_COMPARE_WITH_TIMEOUT(languages.count(), 1, patience);
    m_voice->setVolume(60);
}

void TestVoiceHeard::cleanupTestCase()
{
    m_voice.reset();
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(patience))
        m_daemon.kill();
    m_daemon.waitForFinished(patience);
}

QByteArray TestVoiceHeard::heard(const QString &text, const QLocale &locale)
{
    const qsizetype before = sound().size();
    m_voice->say(text, locale);
    // espeak-ng is many times faster than speech, and nothing holds the file up: what is whole stays so for a while.
    qsizetype last = before;
    int quiet = 0;
    for (int i = 0; i < patience / 100 && quiet < 25; ++i) {
        QTest::qWait(100);
        const qsizetype now = sound().size();
        quiet = now > before && now == last ? quiet + 1 : 0;
        last = now;
    }
    return sound().mid(before);
}

void TestVoiceHeard::everyLanguageIsHeard_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << QStringLiteral("en") << QStringLiteral("Put the photo page face down on the reader.");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN") << QString::fromUtf8("请把照片页面朝下放在读卡器上。");
    QTest::newRow("French") << QStringLiteral("fr")
                            << QString::fromUtf8("Posez la page avec la photo contre le lecteur.");
    QTest::newRow("Spanish") << QStringLiteral("es") << QString::fromUtf8("Ponga la página de la foto en el lector.");
    QTest::newRow("Arabic") << QStringLiteral("ar")
                            << QString::fromUtf8("ضع صفحة الصورة على القارئ ووجهها إلى الأسفل.");
    QTest::newRow("Russian") << QStringLiteral("ru") << QString::fromUtf8("Положите страницу с фото на считыватель.");
}

void TestVoiceHeard::everyLanguageIsHeard()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QVERIFY(m_voice->canSpeak(QLocale(language)));
    const QByteArray said = heard(text, QLocale(language));
    const double seconds = static_cast<double>(said.size()) / 2 / samplesPerSecond;
    QVERIFY2(seconds > 1.5 && seconds < 8, qPrintable(QString::number(seconds)));
    QVERIFY2(loudness(said) > 500, qPrintable(QString::number(loudness(said))));
    // Speech rises and falls: a tone or noise would not.
    int loud = 0;
    int low = 0;
    const qsizetype tenth = 2 * static_cast<qsizetype>(samplesPerSecond / 20);
    for (qsizetype at = 0; at + tenth <= said.size(); at += tenth)
        ++(loudness(said.mid(at, tenth)) > 700 ? loud : low);
    QVERIFY2(loud > 8 && low > 2, qPrintable(QStringLiteral("%1 loud, %2 low").arg(loud).arg(low)));
}

void TestVoiceHeard::eachWithItsOwnVoice()
{
    // The same figures in each language are other words: no two sound alike, and the same voice says the same again.
    QMap<QByteArray, QString> sounds;
    for (const char *language : {"en", "zh_CN", "fr", "es", "ar", "ru"}) {
        const QString name = QString::fromLatin1(language);
        const QByteArray said = heard(QStringLiteral("1 2 3"), QLocale(name));
        QVERIFY2(loudness(said) > 500, language);
        QVERIFY2(!sounds.contains(said), qPrintable(name + QStringLiteral(" sounds like ") + sounds.value(said)));
        sounds.insert(said, name);
    }
    QCOMPARE(sounds.size(), 6);
}

void TestVoiceHeard::louderIsLouder()
{
    m_voice->setVolume(20);
    const double low = loudness(heard(QStringLiteral("Scan your passport"), QLocale::English));
    m_voice->setVolume(100);
    const double high = loudness(heard(QStringLiteral("Scan your passport"), QLocale::English));
    QVERIFY2(low > 0 && high > 1.3 * low, qPrintable(QStringLiteral("%1 %2").arg(low).arg(high)));
}

QTEST_GUILESS_MAIN(TestVoiceHeard)
#include "tst_voiceheard.moc"

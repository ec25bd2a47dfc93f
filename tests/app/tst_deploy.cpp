// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {
const QString folder = QStringLiteral(CHANCERY_SOURCE_DIR "/resources/deploy/");

QByteArray read(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

/// What is shipped beside the programs: that it is whole, and locks what it says it locks.
class TestDeploy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void policyLocksThePage()
    {
        const QJsonObject policy = QJsonDocument::fromJson(read(QStringLiteral("chromium-policy.json"))).object();
        QCOMPARE(policy.value(u"URLBlocklist").toArray(), QJsonArray{QStringLiteral("*")});
        const QJsonArray allowed = policy.value(u"URLAllowlist").toArray();
        QVERIFY(allowed.contains(QStringLiteral("https://checkout.stripe.com")));
        for (const QJsonValue address : allowed) {
            const QString text = address.toString();
            QVERIFY2(text.startsWith(u"https://") || text == u"about:blank", qPrintable(text));
            QVERIFY2(!text.contains(u'*'), qPrintable(text));
        }
        QCOMPARE(policy.value(u"DownloadRestrictions").toInt(), 3);
        QCOMPARE(policy.value(u"DeveloperToolsAvailability").toInt(), 2);
        for (const char *off : {"PrintingEnabled", "AllowFileSelectionDialogs", "PasswordManagerEnabled",
                 "AutofillCreditCardEnabled", "MetricsReportingEnabled", "BackgroundModeEnabled"}) {
            const QJsonValue value = policy.value(QLatin1String(off));
            QVERIFY2(value.isBool() && !value.toBool(), off);
        }
    }

    void windowManagerDoesNothing()
    {
        const QByteArray bytes = read(QStringLiteral("openbox-rc.xml"));
        QXmlStreamReader xml(bytes);
        int keys = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            keys += xml.name() == u"keybind" ? 1 : 0;
            if (xml.name() == u"action")
                QCOMPARE(xml.attributes().value(QLatin1String("name")).toString(), QStringLiteral("BreakChroot"));
            QVERIFY2(xml.name() != u"mousebind" && xml.name() != u"command" && xml.name() != u"execute", "it acts");
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(keys > 50);
        for (const char *key : {"A-F4", "C-n", "C-t", "C-p", "C-S-i", "F12", "S-Escape", "C-w"})
            QVERIFY2(bytes.contains(QByteArray("key=\"") + key + '"'), key);
        QVERIFY(!bytes.contains("key=\"C-S-F12\"")); // staff's
    }

    void unitsAreTaken_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QStringList>("needed");
        QTest::newRow("kiosk") << QStringLiteral("chancery-kiosk.service")
                               << QStringList{QStringLiteral("Type=notify"), QStringLiteral("WatchdogSec=15"),
                                      QStringLiteral("Restart=on-failure"), QStringLiteral("StartLimitIntervalSec=0"),
                                      QStringLiteral("NoNewPrivileges=yes")};
        QTest::newRow("relay") << QStringLiteral("chancery-relay.service")
                               << QStringList{QStringLiteral("ProtectSystem=strict"),
                                      QStringLiteral("NoNewPrivileges=yes"), QStringLiteral("CapabilityBoundingSet="),
                                      QStringLiteral("RestartPreventExitStatus=78"),
                                      QStringLiteral("MemoryDenyWriteExecute=yes")};
    }
    void unitsAreTaken()
    {
        QFETCH(QString, unit);
        QFETCH(QStringList, needed);
        QByteArray text = read(unit);
        const QStringList lines = QString::fromUtf8(text).split(u'\n');
        for (const QString &line : needed)
            QVERIFY2(lines.contains(line), qPrintable(line));
        const QString verify = QStandardPaths::findExecutable(QStringLiteral("systemd-analyze"));
        if (verify.isEmpty())
            QSKIP("systemd-analyze is not here");
        // The programs are not installed where the test runs.
        text.replace("/usr/bin/chancery-relay", "/bin/true").replace("/usr/bin/chancery ", "/bin/true ");
        QTemporaryDir place;
        QFile copy(place.filePath(unit));
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(text) == text.size());
        copy.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(verify, {QStringLiteral("verify"), copy.fileName()});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0 && !said.contains(unit.toUtf8()), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestDeploy)
#include "tst_deploy.moc"

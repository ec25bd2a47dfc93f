// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/client/keychainvault.h"
#include "models/crypto/errors.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace chancery;
using namespace chancery::domain;
namespace errors = chancery::crypto::errors;

/// A real gnome-keyring on a message bus of its own: the test starts both, so that it needs no session.
class TestKeychainVault final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("HOME", m_home.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
        qputenv("XDG_RUNTIME_DIR", m_home.path().toLocal8Bit());
        qunsetenv("DISPLAY"); // nobody can be asked to unlock
        m_bus.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--print-address"), QStringLiteral("--nofork")});
        QVERIFY2(m_bus.waitForReadyRead(10'000), "dbus-daemon does not start: install the package dbus");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        startKeyring(true);
    }
    void cleanupTestCase()
    {
        stopKeyring();
        m_bus.terminate();
        m_bus.waitForFinished(5'000);
    }

    void keepsASecret()
    {
        client::KeychainVault vault(QStringLiteral("chancery-test"));
        const QByteArray secret = QByteArray::fromHex("00ff10") + "binary";
        QVERIFY(write(vault, QStringLiteral("a"), secret));
        const auto back = read(vault, QStringLiteral("a"));
        QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
        QCOMPARE(back->toByteArray(), secret);
        QVERIFY(write(vault, QStringLiteral("a"), "second"));
        QCOMPARE(read(vault, QStringLiteral("a"))->toByteArray(), QByteArray("second"));
    }

    void tellsAMissingEntry()
    {
        client::KeychainVault vault(QStringLiteral("chancery-test"));
        const auto nothing = read(vault, QStringLiteral("never written"));
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, QString(errors::keyMissing));
    }

    void answersInOrder()
    {
        client::KeychainVault vault(QStringLiteral("chancery-test"));
        QStringList order;
        vault.write(QStringLiteral("b"), crypto::SecretBuffer::copyOf("one"), this,
            [&order](auto) { order << QStringLiteral("write"); });
        vault.read(QStringLiteral("b"), this, [&order](auto) { order << QStringLiteral("read"); });
        vault.read(QStringLiteral("missing"), this, [&order](auto) { order << QStringLiteral("missing"); });
        QVERIFY(order.isEmpty());
        const QStringList asked{QStringLiteral("write"), QStringLiteral("read"), QStringLiteral("missing")};
        QTRY_COMPARE(order, asked);
    }

    void aLockedKeychainIsNotAMissingEntry()
    {
        stopKeyring();
        startKeyring(false); // the same keyring file, and nobody gives the password
        client::KeychainVault vault(QStringLiteral("chancery-test"), std::chrono::seconds(20));
        const auto back = read(vault, QStringLiteral("a"));
        QVERIFY(!back);
        QCOMPARE(back.error().code, QString(errors::keyLocked));
        QVERIFY(!write(vault, QStringLiteral("a"), "third"));
    }

    void saysWhenThereIsNoKeychain()
    {
        stopKeyring();
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        client::KeychainVault vault(QStringLiteral("chancery-test"), std::chrono::seconds(20));
        const auto back = read(vault, QStringLiteral("a"));
        QVERIFY(!back);
        QVERIFY2(back.error().code != errors::keyMissing, qPrintable(back.error().code));
    }

private:
    void startKeyring(bool unlocked)
    {
        m_keyring = std::make_unique<QProcess>();
        m_keyring->setProcessChannelMode(QProcess::MergedChannels);
        QStringList arguments{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
        if (unlocked)
            arguments << QStringLiteral("--unlock");
        m_keyring->start(QStringLiteral("gnome-keyring-daemon"), arguments);
        QVERIFY2(m_keyring->waitForStarted(), "gnome-keyring-daemon does not start: install the package gnome-keyring");
        if (unlocked) {
            m_keyring->write("password");
            m_keyring->closeWriteChannel();
        }
        const auto isThere = [] {
            QProcess ask;
            const QStringList question{QStringLiteral("--session"), QStringLiteral("--print-reply"),
                QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                QStringLiteral("org.freedesktop.DBus.GetNameOwner"), QStringLiteral("string:org.freedesktop.secrets")};
            ask.start(QStringLiteral("dbus-send"), question);
            return ask.waitForFinished() && ask.exitCode() == 0;
        };
        QVERIFY(QTest::qWaitFor(isThere, 10'000));
    }
    void stopKeyring()
    {
        if (!m_keyring)
            return;
        m_keyring->terminate();
        m_keyring->waitForFinished(5'000);
        m_keyring.reset();
    }
    Expected<crypto::SecretBuffer, Error> read(client::KeychainVault &vault, const QString &name)
    {
        std::optional<Expected<crypto::SecretBuffer, Error>> result;
        vault.read(name, this, [&result](auto answer) { result.emplace(std::move(answer)); });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 30'000))
            return Unexpected(Error{QStringLiteral("test_no_answer"), {}});
        return std::move(*result);
    }
    bool write(client::KeychainVault &vault, const QString &name, const QByteArray &secret)
    {
        std::optional<bool> result;
        vault.write(name, crypto::SecretBuffer::copyOf(secret), this,
            [&result](const auto &answer) { result = answer.has_value(); });
        return QTest::qWaitFor([&result] { return result.has_value(); }, 30'000) && *result;
    }

    QTemporaryDir m_home;
    QProcess m_bus;
    std::unique_ptr<QProcess> m_keyring;
};

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychainvault.moc"

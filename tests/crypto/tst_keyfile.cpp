// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/errors.h"
#include "models/crypto/keyfile.h"
#include "models/crypto/keyfilevault.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace chancery;
using namespace chancery::crypto;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class KeyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void roundTrip();
    void tellsAWrongPassphraseFromDamage();
    void refusesAnEmptyPassphrase();
    void saysMissingAndUnavailable();
    void vaultKeepsSeveralEntries();
    void vaultNeverReplacesAFileItCannotOpen();
    void vaultDropsAnswersForGoneContexts();

private:
    std::optional<QTemporaryDir> m_dir;
    QString m_path;
    SecretBuffer m_passphrase = SecretBuffer::copyOf("correct horse");
};

void KeyFileTest::init()
{
    m_dir.emplace();
    m_path = m_dir->filePath(QStringLiteral("chancery.key"));
}

void KeyFileTest::roundTrip()
{
    QVERIFY(KeyFile::write(m_path, m_passphrase, SecretBuffer::copyOf("first")));
    QVERIFY(KeyFile::write(m_path, m_passphrase, SecretBuffer::copyOf("the data key")));
    QCOMPARE(KeyFile::read(m_path, m_passphrase)->toByteArray(), QByteArray("the data key"));
    QVERIFY(!contentOf(m_path).contains("the data key"));
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFileInfo(m_path).permissions() & others));
}

void KeyFileTest::tellsAWrongPassphraseFromDamage()
{
    QVERIFY(KeyFile::write(m_path, m_passphrase, SecretBuffer::copyOf("the data key")));
    const QByteArray good = contentOf(m_path);
    const auto wrong = KeyFile::read(m_path, SecretBuffer::copyOf("correct hors"));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, QString(errors::wrongPassphrase));
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray changed = good;
        changed[i] = static_cast<char>(changed[i] ^ 0x20);
        setContent(m_path, changed);
        const auto damaged = KeyFile::read(m_path, m_passphrase);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, QString(errors::keyDamaged));
    }
    for (const qsizetype size : {qsizetype{0}, qsizetype{7}, good.size() / 2, good.size() - 1}) {
        setContent(m_path, good.first(size));
        QCOMPARE(KeyFile::read(m_path, m_passphrase).error().code, QString(errors::keyDamaged));
    }
}

void KeyFileTest::refusesAnEmptyPassphrase()
{
    QCOMPARE(KeyFile::write(m_path, {}, SecretBuffer::copyOf("x")).error().code, QString(errors::badKey));
    QVERIFY(!QFile::exists(m_path));
}

void KeyFileTest::saysMissingAndUnavailable()
{
    QCOMPARE(KeyFile::read(m_path, m_passphrase).error().code, QString(errors::keyMissing));
    // A folder can be opened as a file by nobody, not even by root.
    QCOMPARE(KeyFile::read(m_dir->path(), m_passphrase).error().code, QString(errors::keyUnavailable));
    QCOMPARE(KeyFile::write(m_dir->filePath(QStringLiteral("no/such/folder")), m_passphrase, SecretBuffer::copyOf("x"))
                 .error()
                 .code,
        QString(errors::keyUnavailable));
}

void KeyFileTest::vaultKeepsSeveralEntries()
{
    std::vector<QString> answers;
    {
        KeyFileVault vault(m_path, m_passphrase.clone());
        const auto note = [&answers](const domain::Expected<SecretBuffer, domain::Error> &result) {
            answers.push_back(result ? QString::fromUtf8(result->toByteArray()) : result.error().code);
        };
        vault.read(QStringLiteral("data"), this, note);
        vault.write(QStringLiteral("data"), SecretBuffer::copyOf("one"), this, [&answers](const auto &result) {
            answers.push_back(result ? QStringLiteral("written") : result.error().code);
        });
        vault.write(QStringLiteral("device"), SecretBuffer::copyOf("two"), this, [](const auto &) {});
        vault.read(QStringLiteral("data"), this, note);
        vault.read(QStringLiteral("nothing"), this, note);
        QVERIFY(answers.empty());
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), size_t{4}, 30'000);
    }
    KeyFileVault again(m_path, m_passphrase.clone());
    again.read(QStringLiteral("device"), this, [&answers](const auto &result) {
        answers.push_back(result ? QString::fromUtf8(result->toByteArray()) : result.error().code);
    });
    QTRY_COMPARE_WITH_TIMEOUT(answers.size(), size_t{5}, 30'000);
    const std::vector<QString> expected{QString(errors::keyMissing), QStringLiteral("written"), QStringLiteral("one"),
        QString(errors::keyMissing), QStringLiteral("two")};
    QCOMPARE(answers, expected);
}

void KeyFileTest::vaultNeverReplacesAFileItCannotOpen()
{
    QVERIFY(KeyFile::write(m_path, m_passphrase, {}));
    const QByteArray before = contentOf(m_path);
    KeyFileVault vault(m_path, SecretBuffer::copyOf("wrong"));
    QString code;
    vault.write(QStringLiteral("data"), SecretBuffer::copyOf("x"), this,
        [&code](const auto &result) { code = result ? QStringLiteral("written") : result.error().code; });
    QTRY_COMPARE_WITH_TIMEOUT(code, QString(errors::wrongPassphrase), 30'000);
    QCOMPARE(contentOf(m_path), before);
}

void KeyFileTest::vaultDropsAnswersForGoneContexts()
{
    KeyFileVault vault(m_path, m_passphrase.clone());
    auto context = std::make_unique<QObject>();
    bool called = false;
    bool later = false;
    vault.read(QStringLiteral("data"), context.get(), [&called](const auto &) { called = true; });
    context.reset();
    vault.read(QStringLiteral("data"), this, [&later](const auto &) { later = true; });
    QTRY_VERIFY_WITH_TIMEOUT(later, 30'000);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(KeyFileTest)
#include "tst_keyfile.moc"

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/stack/kiosk.h"

#include <QElapsedTimer>
#include <QFile>

namespace chancery::teststack {

Kiosk::Kiosk(RelayStack &stack, const QString &name)
    : m_stack(stack)
    , m_folder(stack.folder() + u'/' + name)
{
    m_folder.mkpath(QStringLiteral("data"));
    m_folder.mkpath(QStringLiteral("out"));
}

QStringList Kiosk::environment() const
{
    return {QStringLiteral("CHANCERY_RELAY_URL=") + QString::fromLatin1(m_stack.relayUrl()),
        QStringLiteral("CHANCERY_DATA_DIR=") + dataFolder(), QStringLiteral("CHANCERY_RECEIPT_DIR=") + outFolder(),
        QStringLiteral("QT_QPA_PLATFORM=offscreen")};
}

QStringList Kiosk::keyArguments() const
{
    return {QStringLiteral("--key-file"), m_folder.filePath(QStringLiteral("kiosk.key")), QStringLiteral("--passphrase-file"),
        m_stack.passphraseFile()};
}

QStringList Kiosk::kioskArguments() const
{
    return QStringList {QStringLiteral("--kiosk")} + keyArguments();
}

bool Kiosk::enrol()
{
    Program enrolment;
    const bool done = enrolment.start(programPath("chancery"),
                          QStringList {QStringLiteral("enrol"), QStringLiteral("--relay"), QString::fromLatin1(m_stack.relayUrl()),
                              QStringLiteral("--code"), m_stack.enrolmentCode(), QStringLiteral("--name"), QStringLiteral("Test kiosk"),
                              QStringLiteral("--kind"), QStringLiteral("kiosk")}
                              + keyArguments(),
                          environment())
        && enrolment.waitForEnd() && enrolment.result() == 0;
    m_error = QString::fromUtf8(enrolment.output());
    return done;
}

bool Kiosk::start(const QString &language, const QStringList &more, const QString &method)
{
    QFile::remove(outFolder() + QStringLiteral("/pay-url.txt"));
    return program.start(programPath("chancery"),
        QStringList {QStringLiteral("--kiosk"), QStringLiteral("--guided"), outFolder(), QStringLiteral("--guided-language"), language,
            QStringLiteral("--guided-method"), method} + keyArguments(),
        environment() + more);
}

QByteArray Kiosk::awaitPayUrl(int ms)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms) {
        QFile file(outFolder() + QStringLiteral("/pay-url.txt"));
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray url = file.readAll().trimmed();
            if (!url.isEmpty())
                return url;
        }
        if (program.waitForEnd(50))
            break;
    }
    return {};
}

bool Kiosk::letTravellerPress(const QByteArray &url, const QStringList &ids)
{
    QStringList arguments {QString::fromLatin1(url)};
    for (const QString &id : ids)
        arguments << QStringLiteral("--press") << id;
    Program traveller;
    const bool done = traveller.start(QStringLiteral(CHANCERY_SOURCE_DIR "/app/sandbox/traveller.py"), arguments) && traveller.waitForEnd(90000)
        && traveller.result() == 0;
    m_error = QString::fromUtf8(traveller.output());
    return done;
}

QStringList Kiosk::receipts() const
{
    return QDir(outFolder()).entryList({QStringLiteral("*.pdf")}, QDir::Files);
}

} // namespace chancery::teststack

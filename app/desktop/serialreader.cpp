// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/serialreader.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QStringDecoder>

#include <utility>

namespace chancery::app {

namespace {

/// Fillers are sent as « by some readers, in UTF-8 or in Latin-1.
QString textOf(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

SerialReader::SerialReader(Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    m_time.start();
    m_retry.setObjectName(QStringLiteral("readerRetry"));
    m_retry.setSingleShot(true);
    m_retry.setInterval(m_settings.retry);
    m_watch.setObjectName(QStringLiteral("readerWatch"));
    m_watch.setInterval(m_settings.retry);
    connect(&m_retry, &QTimer::timeout, this, &SerialReader::connectPort);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (!QFileInfo::exists(m_settings.port))
            lose("gone");
    });
    connect(&m_port, &QSerialPort::readyRead, this, &SerialReader::read);
    connect(
        &m_port, &QSerialPort::errorOccurred, this,
        [this](QSerialPort::SerialPortError error) {
            // Opening tells by its result; a reader that talks nonsense is no reason to let go of it.
            if (m_port.isOpen() && (error == QSerialPort::ResourceError || error == QSerialPort::ReadError))
                lose("read");
        },
        Qt::QueuedConnection);
    connect(&m_scan, &intake::MrzScan::scanned, this, &SerialReader::scanned);
}

SerialReader::~SerialReader()
{
    m_port.disconnect(this);
    m_port.close();
}

void SerialReader::start()
{
    connectPort();
}

void SerialReader::connectPort()
{
    m_port.setPortName(m_settings.port);
    const bool open = m_port.open(QIODevice::ReadOnly) && m_port.setBaudRate(m_settings.baud);
    if (!open) {
        const int error = m_port.error();
        m_port.close();
        if (!std::exchange(m_told, true))
            qWarning("reader: the port cannot be opened (%d), trying on", error);
        m_retry.start();
        return;
    }
    m_told = false;
    m_port.clear(QSerialPort::Input); // what came while nobody listened is nobody's
    m_watch.start();
    qInfo("reader: connected");
    Q_EMIT connectedChanged(true);
}

void SerialReader::lose(const char *why)
{
    if (!m_port.isOpen())
        return;
    m_watch.stop();
    m_scan.clear();
    m_port.close();
    qWarning("reader: lost (%s), trying on", why);
    m_told = true;
    Q_EMIT connectedChanged(false);
    m_retry.start();
}

void SerialReader::read()
{
    m_scan.feed(textOf(m_port.readAll()), m_time.elapsed());
}

} // namespace chancery::app

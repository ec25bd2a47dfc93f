// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/messagecatalogue.h"

#include <QFile>
#include <QtEndian>

namespace chancery::wizard {

namespace {

constexpr quint32 magic = 0x950412de;
constexpr qsizetype headerBytes = 20;

} // namespace

QHash<QString, QString> readMessageCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    if (bytes.size() < headerBytes)
        return {};
    const bool little = qFromLittleEndian<quint32>(bytes.constData()) == magic;
    if (!little && qFromBigEndian<quint32>(bytes.constData()) != magic)
        return {};
    const auto number = [&](qsizetype offset) -> qsizetype {
        if (offset < 0 || offset + 4 > bytes.size())
            return -1;
        return little ? qFromLittleEndian<quint32>(bytes.constData() + offset) : qFromBigEndian<quint32>(bytes.constData() + offset);
    };
    const auto text = [&](qsizetype table, qsizetype index) -> QString {
        const qsizetype length = number(table + index * 8);
        const qsizetype offset = number(table + index * 8 + 4);
        if (length < 0 || offset < 0 || offset + length > bytes.size())
            return {};
        return QString::fromUtf8(bytes.constData() + offset, length);
    };
    const qsizetype count = number(8);
    const qsizetype messages = number(12);
    const qsizetype translations = number(16);
    if (count > bytes.size() / 16)
        return {};
    QHash<QString, QString> catalogue;
    for (qsizetype i = 0; i < count; ++i) {
        const QString message = text(messages, i);
        const QString translation = text(translations, i);
        if (!message.isEmpty() && !translation.isEmpty())
            catalogue.insert(message, translation);
    }
    return catalogue;
}

} // namespace chancery::wizard

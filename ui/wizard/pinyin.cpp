// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/pinyin.h"

#include <QFile>
#include <QHash>

namespace chancery::wizard {

namespace {

QHash<QChar, QString> readTable()
{
    QHash<QChar, QString> syllables;
    QFile file(QStringLiteral(":/chancery/i18n/pinyin.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return syllables;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        syllables.insert(line.front(), line.sliced(2));
    return syllables;
}

} // namespace

QString pinyinOf(const QString &name)
{
    static const QHash<QChar, QString> syllables = readTable();
    QString whole;
    QString initials;
    for (const QChar letter : name) {
        const auto found = syllables.constFind(letter);
        if (found == syllables.constEnd())
            continue;
        whole += *found;
        initials += found->front();
    }
    return whole.isEmpty() ? QString() : whole + u' ' + initials;
}

} // namespace chancery::wizard

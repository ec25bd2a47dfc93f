// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/phonenumber.h"

#include <QRegularExpression>

namespace chancery::domain {

QString normalisedPhone(const QString &typed)
{
    static const QRegularExpression separators(QStringLiteral("[\\s()./\\-\u2010-\u2015\u00A0]"));
    static const QRegularExpression digits(QStringLiteral("^(\\+|00)?\\d+$"), QRegularExpression::DontCaptureOption);
    QString bare = typed;
    bare.remove(separators);
    if (!digits.match(bare).hasMatch())
        return typed;
    return bare.startsWith(u"00") ? u'+' + bare.mid(2) : bare;
}

bool isPhone(const QString &normalised)
{
    static const QRegularExpression shape(QStringLiteral("^(\\+[1-9]\\d{6,14}|\\d{4,15})$"));
    return shape.match(normalised).hasMatch();
}

bool isEmail(const QString &text)
{
    constexpr int longest = 254; // RFC 5321 §4.5.3.1.3, without the brackets
    static const QRegularExpression shape(
        QStringLiteral("^[^\\s@<>(),;:\"\\[\\]\\\\]+@[^\\s@.<>(),;:\"\\[\\]\\\\]+(\\.[^\\s@.<>(),;:\"\\[\\]\\\\]+)+$"));
    return text.size() <= longest && shape.match(text).hasMatch();
}

} // namespace chancery::domain

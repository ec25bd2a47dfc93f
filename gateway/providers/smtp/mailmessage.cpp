// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/smtp/mailmessage.h"

#include "gateway/providers/smtp/mailaddress.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace chancery::providers {

using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr qsizetype lineLength = 76; // RFC 2045 §6.8
constexpr qsizetype encodedBytes = 42; // 56 characters of base64, 12 of frame, and "Subject: " in one line of 78

Unexpected<Error> refused(const QString &what)
{
    return Unexpected(Error{QStringLiteral("mail_malformed"), what});
}

bool hasControl(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

/// Encoded words, none of which ends within a character.
QByteArray encodedHeader(const QString &text)
{
    QByteArray line;
    QByteArray word;
    const auto flush = [&] {
        if (!word.isEmpty())
            line += (line.isEmpty() ? "" : "\r\n ") + QByteArrayLiteral("=?UTF-8?B?") + word.toBase64() + "?=";
        word.clear();
    };
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype units = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QByteArray character = text.mid(i, units).toUtf8();
        if (word.size() + character.size() > encodedBytes)
            flush();
        word += character;
        i += units;
    }
    flush();
    return line;
}

QByteArray bodyOf(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\n', QStringLiteral("\r\n"));
    const QByteArray encoded = text.toUtf8().toBase64();
    QByteArray body;
    for (qsizetype at = 0; at < encoded.size(); at += lineLength)
        body += encoded.mid(at, lineLength) + "\r\n";
    return body;
}

} // namespace

Expected<QByteArray, Error> MailMessage::compose() const
{
    static const QRegularExpression id(QStringLiteral("^[A-Za-z0-9.-]{1,100}@[A-Za-z0-9.-]{1,200}$"));
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"));
    if (!isMailAddress(from) || !isMailAddress(to))
        return refused(QStringLiteral("an address"));
    if (!id.match(messageId).hasMatch() || !tag.match(language).hasMatch())
        return refused(QStringLiteral("identifier or language"));
    if (subject.isEmpty() || hasControl(subject))
        return refused(QStringLiteral("subject"));
    const QString when
        = QLocale::c().toString(domain::toQDateTime(date).toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss '+0000'"));
    QByteArray message;
    const auto header
        = [&](const char *name, const QByteArray &value) { message += QByteArray(name) + ": " + value + "\r\n"; };
    header("Date", when.toLatin1());
    header("From", '<' + from.toLatin1() + '>');
    header("To", '<' + to.toLatin1() + '>');
    header("Subject", encodedHeader(subject));
    header("Message-ID", '<' + messageId.toLatin1() + '>');
    header("MIME-Version", "1.0");
    header("Content-Type", "text/plain; charset=utf-8");
    header("Content-Transfer-Encoding", "base64");
    header("Content-Language", language.toLatin1());
    header("Auto-Submitted", "auto-generated");
    return QByteArray(message + "\r\n" + bodyOf(text));
}

} // namespace chancery::providers

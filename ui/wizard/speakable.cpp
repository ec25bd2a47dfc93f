// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/speakable.h"

#include <QLocale>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace chancery::wizard {

namespace {

constexpr qsizetype shortestCode = 5;
constexpr qsizetype longestFigure = 6; ///< digits in a row that are still a number, not a telephone's

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A word without the marks around it.
bool isCode(QStringView word)
{
    const auto count = [word](auto which) { return std::count_if(word.begin(), word.end(), which); };
    const auto isFiller = [](QChar c) { return c == u'<'; };
    const auto isHyphen = [](QChar c) { return c == u'-'; };
    const auto digits = count(isDigit);
    const auto capitals = count(isCapital);
    const auto fillers = count(isFiller);
    const bool plus = word.startsWith(u'+');
    if (word.size() < shortestCode || digits + capitals + fillers + count(isHyphen) + (plus ? 1 : 0) != word.size())
        return false;
    return fillers > 0 || (digits > 0 && capitals > 0) || digits > longestFigure;
}

/// Whether no word, address or fraction goes on at `at`, in that direction.
bool isEdge(const QString &text, qsizetype at, int direction)
{
    const auto there
        = [&text](qsizetype place) { return place >= 0 && place < text.size() ? text[place] : QChar(u' '); };
    const QChar next = there(at);
    const bool isPoint = next == u'.' || next == u',';
    return !next.isLetterOrNumber() && next != u'@' && !(isPoint && there(at + direction).isLetterOrNumber());
}

/// Groups with a pause between them; a filler of a passport's line is a pause, too.
QString spelled(QStringView code)
{
    QStringList parts;
    QString part;
    for (const QChar c : code) {
        if (c != u'-' && c != u'<') {
            part += part.isEmpty() ? QString(c) : QStringLiteral(" ") + c;
            continue;
        }
        if (!part.isEmpty())
            parts.append(std::exchange(part, {}));
    }
    if (!part.isEmpty())
        parts.append(part);
    return parts.join(QStringLiteral(", "));
}

QString withoutThousands(QString text, const QString &mark)
{
    if (mark.isEmpty())
        return text;
    const QString escaped = QRegularExpression::escape(mark);
    const QRegularExpression grouped(QStringLiteral("(?<![\\d%1])(\\d{1,3})((?:%1\\d{3})+)(?!\\d|%1\\d)").arg(escaped),
        QRegularExpression::UseUnicodePropertiesOption); // Arabic has figures of its own
    qsizetype at = 0;
    for (auto match = grouped.match(text); match.hasMatch(); match = grouped.match(text, at)) {
        const QString figure = match.captured(0).remove(mark);
        text.replace(match.capturedStart(), match.capturedLength(), figure);
        at = match.capturedStart() + figure.size();
    }
    return text;
}

} // namespace

QString speakable(const QString &text, const QLocale &locale)
{
    static const QRegularExpression word(QStringLiteral("[+A-Z0-9<][A-Z0-9<-]*[A-Z0-9<]"));
    // Of the text as it is: a sum in millions is no code because its marks are gone.
    QString result;
    qsizetype end = 0;
    for (auto words = word.globalMatch(text); words.hasNext();) {
        const auto match = words.next();
        result += text.mid(end, match.capturedStart() - end);
        const bool isWhole = isEdge(text, match.capturedStart() - 1, -1) && isEdge(text, match.capturedEnd(), 1);
        result += isWhole && isCode(match.capturedView()) ? spelled(match.capturedView()) : match.captured();
        end = match.capturedEnd();
    }
    result += text.mid(end);
    return withoutThousands(result, locale.groupSeparator());
}

} // namespace chancery::wizard

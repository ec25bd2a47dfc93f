// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/intake/mrzscan.h"

#include "models/intake/mrztyping.h"

#include <algorithm>

namespace chancery::intake {

namespace {

constexpr int lineGapMs = 300; // some readers pause between lines
constexpr int endOfBurstMs = 120;
constexpr qsizetype shortestBurst = 20; // a badge or a barcode is shorter than any zone
constexpr int quickEnough = 2;
constexpr QStringView fillerLookAlikes = u"<\u00AB\u2039\u3008\uFF1C\u2264";

bool isLineEnd(QChar character)
{
    return character == u'\r' || character == u'\n';
}

bool isZoneLength(qsizetype length)
{
    return length == 30 || length == 36 || length == 44;
}

QString withoutSpaces(QStringView raw)
{
    QString line;
    for (const QChar character : raw) {
        if (const QChar kept = MrzScan::normalised(character); !kept.isNull())
            line += kept;
    }
    return line;
}

/// Readers write « for one filler or for two, and some a space for a filler; the length tells.
QString asLine(QStringView raw)
{
    const QString line = withoutSpaces(raw);
    if (isZoneLength(line.size()))
        return line;
    const QString doubled = raw.toString().replace(QChar(u'\u00AB'), QStringLiteral("<<"));
    if (const QString wide = withoutSpaces(doubled); isZoneLength(wide.size()))
        return wide;
    for (QString spaced : {raw.toString(), doubled}) {
        spaced.replace(u' ', u'<');
        if (const QString filled = withoutSpaces(spaced); isZoneLength(filled.size()))
            return filled;
    }
    return line;
}

bool areZone(const QStringList &lines)
{
    if (lines.isEmpty())
        return false;
    const qsizetype length = lines.front().size();
    const bool even = std::ranges::all_of(lines, [length](const QString &line) { return line.size() == length; });
    return even && ((lines.size() == 3 && length == 30) || (lines.size() == 2 && (length == 36 || length == 44)));
}

QStringList cut(const QString &text, qsizetype length)
{
    QStringList lines;
    for (qsizetype at = 0; at < text.size(); at += length)
        lines.append(text.mid(at, length));
    return lines;
}

} // namespace

MrzScan::MrzScan(QObject *parent, Origin origin)
    : QObject(parent)
    , m_origin(origin)
{
    m_pause.setObjectName(QStringLiteral("scanPause"));
    m_pause.setSingleShot(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    connect(&m_pause, &QTimer::timeout, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &MrzScan::finish);
}

QChar MrzScan::normalised(QChar character)
{
    if (fillerLookAlikes.contains(character))
        return u'<';
    if (character.isSpace() || character.category() == QChar::Other_Control
        || character.category() == QChar::Other_Format)
        return {};
    return character.toUpper();
}

bool MrzScan::isIdle(qint64 atMs) const
{
    if (m_buffer.isEmpty())
        return true;
    const qint64 gap = atMs - m_last;
    return gap < 0 || gap > patience(isLineEnd(m_buffer.back()) ? lineGapMs : burstGapMs); // the clock began anew: idle
}

bool MrzScan::isWhole() const
{
    // Lines that had to be guessed may be the beginning of longer ones: 72 letters are two lines of 36, or one of 44
    // and more.
    QStringList sent;
    for (const QString &line : QString(m_buffer).replace(u'\r', u'\n').split(u'\n', Qt::SkipEmptyParts))
        sent.append(asLine(line));
    if (areZone(sent))
        return true;
    const QStringList lines = linesOf(m_buffer);
    const auto format = MrzTyping::formatOf(lines);
    return format && MrzTyping::isComplete(*format, lines) && MrzTyping::check(*format, lines).empty();
}

int MrzScan::patience(int otherwise) const
{
    switch (m_origin) {
    case Origin::Keys:
        return otherwise;
    case Origin::Port:
        return isWhole() ? otherwise : pieceGapMs;
    }
    return otherwise;
}

bool MrzScan::feed(const QString &text, qint64 atMs)
{
    if (text.isEmpty())
        return false;
    if (isIdle(atMs)) {
        m_buffer.clear();
        m_quick = 0;
    } else {
        ++m_quick;
    }
    m_last = atMs;
    m_buffer += text;
    // A read of several characters at once did not come from fingers.
    if (text.size() > quickEnough)
        m_quick = quickEnough;
    m_rest.stop();
    m_pause.start(patience(isLineEnd(m_buffer.back()) ? lineGapMs : endOfBurstMs));
    return m_quick >= quickEnough;
}

void MrzScan::finish()
{
    const QString text = m_buffer;
    const bool burst = m_quick >= quickEnough;
    clear();
    if (burst && withoutSpaces(text).size() >= shortestBurst)
        Q_EMIT scanned(linesOf(text));
}

void MrzScan::clear()
{
    m_pause.stop();
    m_rest.stop();
    m_buffer.fill(QChar());
    m_buffer.clear();
    m_quick = 0;
}

QStringList MrzScan::linesOf(const QString &text)
{
    QStringList lines;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isLineEnd(text.at(i)))
            continue;
        if (const QString line = asLine(QStringView(text).sliced(start, i - start)); !line.isEmpty())
            lines.append(line);
        start = i + 1;
    }
    if (areZone(lines))
        return lines;
    // Text around the zone, as a camera sees the whole page.
    for (const qsizetype length : {44, 36, 30}) {
        QStringList fitting;
        std::ranges::copy_if(lines, std::back_inserter(fitting),
            [length](const QString &line) { return line.size() == length && line.contains(u'<'); });
        if (areZone(fitting))
            return fitting;
    }
    // Line ends lost, or put in the wrong places.
    const QString whole = lines.join(QString());
    if (whole.size() == 88 || whole.size() == 72)
        return cut(whole, whole.size() / 2);
    if (whole.size() == 90)
        return cut(whole, 30);
    return lines;
}

} // namespace chancery::intake

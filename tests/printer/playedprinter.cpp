// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/printer/playedprinter.h"

namespace chancery::test {

namespace {

int number(const QByteArray &bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes[at]) | static_cast<unsigned char>(bytes[at + 1]) << 8;
}

} // namespace

void PlayedPrinter::take(const QByteArray &bytes, const Answer &answer)
{
    m_buffer += bytes;
    while (!m_buffer.isEmpty()) {
        const qsizetype taken = command(answer);
        if (taken == 0)
            return;
        m_buffer.remove(0, taken);
    }
}

qsizetype PlayedPrinter::command(const Answer &answer)
{
    const QByteArray &in = m_buffer;
    if (in.startsWith("\x1B@")) {
        ++m_initialised;
        return 2;
    }
    if (in.startsWith("\x10\x04")) {
        if (in.size() < 3)
            return 0;
        if (answers)
            answer(QByteArray(1, status(in[2])));
        return 3;
    }
    if (in.startsWith("\x10\x14\x08")) {
        if (in.size() < 10)
            return 0;
        ++m_forgotten;
        return 10;
    }
    if (in.startsWith("\x1Dv0")) {
        if (in.size() < 8)
            return 0;
        const int perRow = number(in, 4);
        const int rows = number(in, 6);
        const qsizetype whole = 8 + qsizetype(perRow) * rows;
        if (in.size() < whole)
            return 0;
        printBand(perRow, rows, in.mid(8, whole - 8));
        return whole;
    }
    if (in.startsWith("\x1DV\x42")) {
        if (in.size() < 4)
            return 0;
        m_cuts += paperOut ? 0 : 1;
        return 4;
    }
    if (in.startsWith("\x1Dr\x01")) {
        if (answersDone && answers && !paperOut) // without paper it stands still and answers nothing in its turn
            answer(QByteArray(1, '\0'));
        return 3;
    }
    if (in.size() < 3 && (in[0] == '\x1D' || in[0] == '\x10' || in[0] == '\x1B'))
        return 0;
    ++m_nonsense;
    return 1;
}

char PlayedPrinter::status(char question) const
{
    int bits = 0x12;
    switch (question) {
    case 1:
        bits |= offline || coverOpen || paperOut || knifeStuck ? 0x08 : 0;
        break;
    case 2:
        bits |= (coverOpen ? 0x04 : 0) | (paperOut ? 0x20 : 0) | (knifeStuck ? 0x40 : 0);
        break;
    case 3:
        bits |= knifeStuck ? 0x08 : 0;
        break;
    case 4:
        bits |= (nearEnd ? 0x0C : 0) | (paperOut ? 0x60 : 0);
        break;
    default:
        break;
    }
    return static_cast<char>(bits);
}

void PlayedPrinter::printBand(int perRow, int rows, const QByteArray &dots)
{
    if (rowsUntilPaperOut >= 0) {
        rowsUntilPaperOut -= rows;
        paperOut = paperOut || rowsUntilPaperOut < 0;
    }
    if (paperOut)
        return;
    m_paper.width = perRow * 8;
    m_paper.height += rows;
    m_paper.rows += dots;
}

} // namespace chancery::test

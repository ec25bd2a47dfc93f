// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/chunkdecoder.h"

#include <algorithm>

namespace chancery::server {

namespace {

constexpr std::size_t maximumExtra = 4096;

int hexValue(char byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    if (byte >= 'a' && byte <= 'f')
        return byte - 'a' + 10;
    if (byte >= 'A' && byte <= 'F')
        return byte - 'A' + 10;
    return -1;
}

bool isText(char byte)
{
    return byte == '\t' || (static_cast<unsigned char>(byte) >= 0x20 && byte != 0x7f);
}

} // namespace

ChunkDecoder::State ChunkDecoder::feed(std::string_view &input, std::string &body)
{
    while (!input.empty()) {
        if (m_phase == Phase::Data) {
            const std::size_t taken = std::min(m_size, input.size());
            body.append(input.substr(0, taken));
            input.remove_prefix(taken);
            m_size -= taken;
            if (m_size == 0)
                m_phase = Phase::DataCr;
            continue;
        }
        const char byte = input.front();
        input.remove_prefix(1);
        const bool sizeKnown = m_phase == Phase::SizeLf;
        const State state = step(byte);
        if (state != State::More)
            return state;
        if (sizeKnown && m_size > m_limit - std::min(m_limit, body.size()))
            return State::TooLarge;
    }
    return State::More;
}

ChunkDecoder::State ChunkDecoder::step(char byte)
{
    const auto expect = [this, byte](char wanted, Phase next) {
        m_phase = next;
        return byte == wanted ? State::More : State::Bad;
    };
    const auto extra = [this, byte] { return isText(byte) && ++m_extra <= maximumExtra ? State::More : State::Bad; };
    switch (m_phase) {
    case Phase::Size:
        if (const int digit = hexValue(byte); digit >= 0) {
            m_size = m_size * 16 + static_cast<std::size_t>(digit);
            return ++m_digits <= 8 ? State::More : State::Bad;
        }
        if (m_digits == 0 || (byte != '\r' && byte != ';' && byte != ' ' && byte != '\t'))
            return State::Bad;
        m_phase = byte == '\r' ? Phase::SizeLf : Phase::Extension;
        return State::More;
    case Phase::Extension:
        return byte == '\r' ? expect('\r', Phase::SizeLf) : extra();
    case Phase::SizeLf:
        m_digits = 0;
        return expect('\n', m_size == 0 ? Phase::TrailerStart : Phase::Data);
    case Phase::Data:
        return State::Bad; // feed() takes data in blocks
    case Phase::DataCr:
        return expect('\r', Phase::DataLf);
    case Phase::DataLf:
        return expect('\n', Phase::Size);
    case Phase::TrailerStart:
        if (byte == '\r')
            return expect('\r', Phase::EndLf);
        m_phase = Phase::Trailer;
        return extra();
    case Phase::Trailer:
        return byte == '\r' ? expect('\r', Phase::TrailerLf) : extra();
    case Phase::TrailerLf:
        return expect('\n', Phase::TrailerStart);
    case Phase::EndLf:
        return byte == '\n' ? State::Complete : State::Bad;
    }
    return State::Bad;
}

} // namespace chancery::server

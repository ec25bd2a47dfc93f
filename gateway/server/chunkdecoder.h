// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace chancery::server {

/// Takes a chunked body apart (RFC 9112 §7.1), strictly: CRLF only, 1–8 hexadecimal digits, bounded extensions and
/// trailers, both of which are dropped.
class ChunkDecoder
{
public:
    enum class State { More, Complete, Bad, TooLarge };

    explicit ChunkDecoder(std::size_t limit)
        : m_limit(limit)
    {
    }
    /// Takes bytes from the front of `input`; what follows the body is left in it.
    State feed(std::string_view &input, std::string &body);

private:
    enum class Phase { Size, Extension, SizeLf, Data, DataCr, DataLf, TrailerStart, Trailer, TrailerLf, EndLf };
    [[nodiscard]] State step(char byte);

    std::size_t m_limit;
    std::size_t m_size = 0;
    std::size_t m_extra = 0; ///< bytes of extensions and trailers so far
    int m_digits = 0;
    Phase m_phase = Phase::Size;
};

} // namespace chancery::server

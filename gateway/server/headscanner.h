// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstddef>
#include <string_view>

namespace chancery::server {

/// Looks for the end of a request's head, byte by byte as it comes in, and refuses line ends that two parsers could
/// read in two ways: a LF without its CR, a CR without its LF, a folded field (RFC 9112 §2.2, §5.2), a zero byte.
class HeadScanner
{
public:
    enum class State { More, Complete, Bad };

    /// `head` always begins with the first byte of the request; what was scanned before is not scanned again.
    State scan(std::string_view head);
    /// Bytes up to and with the empty line; valid when Complete.
    [[nodiscard]] std::size_t length() const { return m_position; }
    void reset() { *this = {}; }

private:
    std::size_t m_position = 0;
    bool m_afterCr = false;
    bool m_lineStart = true; ///< the next byte is the first of a line
    bool m_emptyLine = false; ///< the line that ends now had no byte
};

} // namespace chancery::server

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/server/headscanner.h"

namespace chancery::server {

HeadScanner::State HeadScanner::scan(std::string_view head)
{
    while (m_position < head.size()) {
        const char byte = head[m_position];
        if (m_afterCr) {
            if (byte != '\n')
                return State::Bad;
            m_afterCr = false;
            ++m_position;
            if (m_emptyLine)
                return State::Complete;
            m_lineStart = true;
            continue;
        }
        if (byte == '\n' || byte == '\0')
            return State::Bad;
        if (byte == '\r') {
            m_afterCr = true;
            m_emptyLine = m_lineStart;
        } else if (m_lineStart && (byte == ' ' || byte == '\t')) {
            return State::Bad;
        }
        m_lineStart = false;
        ++m_position;
    }
    return State::More;
}

} // namespace chancery::server

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/ledger/connectioncut.h"

#include <sys/socket.h>

namespace chancery::ledger {

namespace {

void end(int socket)
{
    // Not closed: the descriptor stays libpq's. A socket that is gone already needs no end.
    (void)::shutdown(socket, SHUT_RDWR);
}

} // namespace

void ConnectionCut::guard(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_socket = socket;
    if (m_cut)
        end(socket);
}

void ConnectionCut::release()
{
    const std::lock_guard lock(m_mutex);
    m_socket = -1;
}

void ConnectionCut::cut()
{
    const std::lock_guard lock(m_mutex);
    m_cut = true;
    if (m_socket >= 0)
        end(m_socket);
}

} // namespace chancery::ledger

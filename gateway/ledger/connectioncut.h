// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <mutex>

namespace chancery::ledger {

/// Ends a connection's statements from another thread, so that nobody who wants to stop has to wait for them: what runs
/// fails as when the database is lost, and so does all that comes after. The server gives up what it is doing as soon
/// as it looks at the connection.
class ConnectionCut
{
public:
    /// By the connection's own thread once it is open. When the cut was made before, it is made now.
    void guard(int socket);
    /// By the connection's own thread before it is closed: the number of the socket can be somebody else's afterwards.
    void release();
    /// Any thread; for good.
    void cut();

private:
    std::mutex m_mutex;
    int m_socket = -1;
    bool m_cut = false;
};

} // namespace chancery::ledger

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace chancery::crypto {

/// At its end, gives back and overwrites what OpenSSL keeps for the calling thread: the state of its random generators.
///
/// A thread's own end does it too, but Qt lets wait() return before that, so the program may be gone first. For the
/// last scope of a worker's job or of a thread; OpenSSL may be used again afterwards (OPENSSL_thread_stop(3)).
class ThreadCleanup
{
    Q_DISABLE_COPY_MOVE(ThreadCleanup)

public:
    ThreadCleanup() = default;
    ~ThreadCleanup();
};

} // namespace chancery::crypto

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/httpreply.h"
#include "gateway/providers/httprequest.h"

#include <functional>

namespace chancery::providers {

/// Carries calls to a provider. It never repeats one by itself and never follows a redirect.
class HttpTransport
{
public:
    using Callback = std::function<void(HttpReply)>;

    HttpTransport() = default;
    HttpTransport(const HttpTransport &) = delete;
    HttpTransport &operator=(const HttpTransport &) = delete;
    virtual ~HttpTransport() = default;

    /// Callable from any thread, returns at once. `callback` is called exactly once, on the transport's own thread
    /// and never from inside send(); it must not block or throw.
    virtual void send(HttpRequest request, Callback callback) = 0;
};

} // namespace chancery::providers

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <functional>
#include <utility>

namespace chancery::server {

/// Brings an answer of another thread (ledger, transport) onto the I/O thread.
template <typename T>
std::function<void(T)> onLoop(boost::asio::io_context &io, std::function<void(T)> handler)
{
    return [&io, handler = std::move(handler)](T value) {
        boost::asio::post(io, [handler, value = std::move(value)]() mutable { handler(std::move(value)); });
    };
}

template <typename T>
using Reply = domain::Expected<T, domain::Error>;

/// onLoop() for an answer of the ledger.
template <typename T>
std::function<void(Reply<T>)> answered(boost::asio::io_context &io, std::function<void(Reply<T>)> handler)
{
    return onLoop<Reply<T>>(io, std::move(handler));
}

} // namespace chancery::server

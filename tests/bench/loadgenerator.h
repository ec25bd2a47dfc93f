// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace chancery::bench {

struct LoadResult
{
    std::int64_t answered = 0; ///< answers with a 2xx
    std::int64_t refused = 0; ///< any other answer, and cut connections
    double seconds = 0;
    std::vector<std::int64_t> microseconds; ///< of each answer with a 2xx
    [[nodiscard]] double rate() const { return seconds > 0 ? static_cast<double>(answered) / seconds : 0; }
};

/// Closed-loop HTTP/1.1 load on loopback from one thread: `connections` kept alive, each with one request under way. `next` gives the
/// whole request, bytes as they go out; nothing ends the run once all answers are in.
[[nodiscard]] LoadResult closedLoop(
    std::uint16_t port, int connections, const std::function<std::optional<QByteArray>()> &next);

/// Two requests whose answers are awaited together: a long poll, and what makes it end.
struct RequestPair
{
    QByteArray poll;
    QByteArray post;
};

/// As closedLoop(), with `lanes` pairs under way, each over two connections of its own: the poll goes out first, the post behind it, and
/// the lane is done when both have a 2xx. `microseconds`: from sending the post to the poll's answer.
[[nodiscard]] LoadResult pairedLoop(
    std::uint16_t port, int lanes, const std::function<std::optional<RequestPair>()> &next);

/// The q-quantile (0–1) of the values; 0 of none.
[[nodiscard]] std::int64_t quantile(std::vector<std::int64_t> values, double q);

} // namespace chancery::bench

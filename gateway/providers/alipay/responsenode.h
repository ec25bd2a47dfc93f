// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"

#include <QByteArray>

namespace chancery::providers::alipay {

/// The parts of a gateway reply as they came: {"<method with _>_response":{…},"sign":"…","alipay_cert_sn":"…"}.
struct ResponseNode
{
    QByteArray name; ///< of the node: the called method's, or error_response
    QByteArray content; ///< the node's own bytes, from its { to the matching }: what is signed
    QByteArray signature; ///< empty: unsigned
    QByteArray certificateSerial; ///< empty: names none

    /// Takes the one node called `wanted` (any method's when that is empty) or `error_response`. Errors:
    /// `reply_malformed`: no JSON object of that form, a name that stands twice, the node of another method, two nodes.
    static domain::Expected<ResponseNode, domain::Error> find(const QByteArray &body, const QByteArray &wanted);
    bool operator==(const ResponseNode &) const = default;
};

} // namespace chancery::providers::alipay

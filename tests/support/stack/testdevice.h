// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/crypto/es256key.h"
#include "models/domain/ids.h"
#include "tests/support/stack/httpcall.h"

#include <optional>

namespace chancery::teststack {

/// A device that speaks the relay's API by hand: what a kiosk sends, without the kiosk.
class TestDevice
{
public:
    /// Enrols with a one-time code; nothing when the relay refuses.
    static std::optional<TestDevice> enrol(const QByteArray &relayUrl, const QString &code);

    [[nodiscard]] QByteArray authorization() const;
    [[nodiscard]] HttpResult get(const QByteArray &path, int timeoutMs = 40000) const;
    [[nodiscard]] HttpResult post(const QByteArray &path, const QJsonObject &body, const QByteArray &idempotencyKey = {}) const;

    /// A single-entry tourist visa of an adult at the device's post.
    [[nodiscard]] QJsonObject basis() const;
    /// The body of POST /v1/payments for a new application, with the total that the relay quotes.
    [[nodiscard]] QJsonObject order() const;

    [[nodiscard]] QString id() const { return m_id.text(); }
    [[nodiscard]] QString postCode() const { return m_post; }
    [[nodiscard]] const crypto::Es256Key &key() const { return *m_key; }

private:
    QByteArray m_relayUrl;
    std::optional<crypto::Es256Key> m_key;
    domain::DeviceId m_id;
    QString m_post;
};

} // namespace chancery::teststack

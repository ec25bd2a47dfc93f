// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/protocol/payable.h"
#include "models/domain/basis.h"
#include "tests/server/relayfixture.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QUuid>

namespace chancery::tests {

/// What a device pushes, numbered in one epoch of its own.
class Pushing
{
public:
    explicit Pushing(RelayFixture &relay)
        : m_relay(relay)
    {
    }

    [[nodiscard]] QJsonObject item(const QString &kind, const QString &record, const QByteArray &content)
    {
        return {{QStringLiteral("device"), m_relay.device.text()}, {QStringLiteral("epoch"), m_epoch},
            {QStringLiteral("seq"), ++m_seq},
            {QStringLiteral("msg_id"), QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {QStringLiteral("kind"), kind}, {QStringLiteral("record"), record}, {QStringLiteral("base_rev"), 0},
            {QStringLiteral("sha256"),
                QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())},
            {QStringLiteral("sealed"), QString::fromLatin1(content.toBase64())}};
    }
    [[nodiscard]] HttpAnswer push(const QJsonArray &items)
    {
        return m_relay.post("/v1/sync/push", {{QStringLiteral("items"), items}});
    }
    /// An application that is paid later, as a kiosk hands it in: its sealed record and its basis.
    [[nodiscard]] HttpAnswer handIn(const domain::ApplicationRef &application)
    {
        const protocol::Payable payable{
            application, domain::Basis::fromJson(m_relay.basis()).value(), m_relay.clock.now()};
        return push({item(QStringLiteral("application"), application.text(), "sealed " + application.text().toLatin1()),
            item(QStringLiteral("payable"), application.text(),
                QJsonDocument(payable.toJson()).toJson(QJsonDocument::Compact))});
    }

private:
    RelayFixture &m_relay;
    QString m_epoch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    int m_seq = 0;
};

} // namespace chancery::tests

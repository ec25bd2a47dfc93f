// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/relayfees.h"

#include <QTimer>

using namespace chancery::domain;

namespace chancery::app {

RelayFees::RelayFees(QObject *parent)
    : FeeSource(parent)
{
}

void RelayFees::request(const Basis &basis)
{
    m_call = std::make_unique<QObject>();
    if (!m_client) {
        QTimer::singleShot(0, m_call.get(), [this] { Q_EMIT failed({QStringLiteral("unreachable"), {}}); });
        return;
    }
    m_client->quote(basis, m_call.get(), [this](Expected<Quote, payment::GatewayProblem> answer) {
        if (answer)
            Q_EMIT quoted(*answer);
        else if (answer.error().kind == payment::GatewayProblem::Kind::Refused)
            Q_EMIT failed({answer.error().code, answer.error().detail});
        else
            Q_EMIT failed(
                {QStringLiteral("unreachable"), answer.error().code + QStringLiteral(": ") + answer.error().detail});
    });
}

void RelayFees::cancel()
{
    m_call.reset();
}

} // namespace chancery::app

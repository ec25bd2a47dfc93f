// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/client/staffclient.h"
#include "ui/counter/staffgate.h"

#include <QObject>

namespace chancery::app {

/// The counter's gate at the relay: accounts are the relay's, a session belongs to this device.
class RelayGate final : public QObject, public counter::StaffGate
{
    Q_OBJECT

public:
    explicit RelayGate(QObject *parent = nullptr);
    /// The client outlives it; until it is there nobody gets in.
    void setClient(client::StaffClient *staff) { m_staff = staff; }

    void signIn(const counter::Credentials &credentials, QObject *context, Done done) override;
    void unlock(const counter::Credentials &credentials, QObject *context, Done done) override;
    void lock() override;
    void signOut() override;

private:
    client::StaffClient *m_staff = nullptr;
};

} // namespace chancery::app

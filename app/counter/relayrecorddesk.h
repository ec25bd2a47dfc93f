// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/counter/postkey.h"
#include "gateway/client/staffclient.h"
#include "models/store/storeworker.h"
#include "ui/counter/recorddesk.h"

namespace chancery::app {

/// Opens records with the post's key: first it is kept in this machine's audit and at the relay, then opened.
class RelayRecordDesk final : public counter::RecordDesk
{
public:
    /// All outlive it.
    RelayRecordDesk(client::StaffClient &staff, store::StoreWorker &store, PostKey &key)
        : m_staff(staff)
        , m_store(store)
        , m_key(key)
    {
    }
    void open(const domain::ApplicationRef &application, QObject *context, Done done) override;

private:
    client::StaffClient &m_staff;
    store::StoreWorker &m_store;
    PostKey &m_key;
};

} // namespace chancery::app

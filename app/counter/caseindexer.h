// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/counter/postkey.h"
#include "gateway/client/staffclient.h"
#include "gateway/protocol/recordpage.h"
#include "models/store/storeworker.h"

#include <QObject>
#include <QTimer>

namespace chancery::app {

/// Keeps the counter's list of applications up to date while the post's key is open: fetches the records that came
/// since, opens them on the store's thread, and keeps of each what the list shows and finds it by, sealed for this
/// machine. The place is kept in the same transaction, so that nothing is left out.
class CaseIndexer final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lookAgain{15};

    /// All outlive it.
    CaseIndexer(client::StaffClient &staff, store::StoreWorker &store, PostKey &key, QObject *parent = nullptr);

    /// Somebody is in.
    void start();
    /// Nobody is.
    void stop();
    /// Looks for records now.
    void look();
    /// Payments or decisions were pulled: the list says so, and a record may have come with them.
    void standingsMoved();

Q_SIGNALS:
    /// The list is not what it was.
    void changed();

private:
    void ask();
    void take(const protocol::RecordPage &page);

    client::StaffClient &m_staff;
    store::StoreWorker &m_store;
    PostKey &m_key;
    QTimer m_timer;
    QObject *m_round = nullptr; ///< context of what is under way
};

} // namespace chancery::app

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/counter/counterparts.h"
#include "app/counter/relaygate.h"
#include "app/kiosk/deviceidentity.h"
#include "app/kiosk/devicekeys.h"
#include "app/kiosk/options.h"
#include "app/kiosk/syncwatch.h"
#include "ui/counter/counterwindow.h"
#include "ui/counter/notices.h"
#include "ui/counter/selection.h"
#include "ui/theme/theme.h"
#include "ui/wizard/languages.h"

#include <QObject>

#include <memory>

namespace chancery::app {

/// The counter, wired: keys, store and relay of this machine, staff at its gate, panes in its window.
class Counter final : public QObject
{
    Q_OBJECT

public:
    explicit Counter(Options options, QObject *parent = nullptr);
    ~Counter() override;

    /// Shows the window, then opens keys and store.
    void show();

    [[nodiscard]] counter::CounterWindow *window() { return m_window.get(); }
    [[nodiscard]] counter::StaffSession *staff() { return m_session.get(); }

Q_SIGNALS:
    /// The counter can be used ("ready"), or not: the code says why.
    void standing(const QString &status);

private:
    void openKeys();
    void openStore(crypto::KeyRing keys);
    void storeOpened();
    void fail(const domain::Error &error);

    Options m_options;
    domain::SystemClock m_clock;
    domain::SystemRandom m_random;
    domain::Expected<DeviceIdentity, domain::Error> m_identity;
    theme::Theme m_theme;
    wizard::Languages m_languages;
    counter::Selection m_selection;
    counter::Notices m_notices;
    std::unique_ptr<DeviceKeys> m_keys;
    std::unique_ptr<store::StoreWorker> m_store;
    std::unique_ptr<client::RelayClient> m_relay;
    std::unique_ptr<client::StaffClient> m_staffClient;
    std::unique_ptr<SyncWatch> m_watch;
    std::unique_ptr<RelayGate> m_gate;
    std::unique_ptr<counter::StaffSession> m_session;
    counter::PaneRegistry m_registry;
    std::unique_ptr<counter::CounterWindow> m_window;
};

} // namespace chancery::app

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/kiosk/kioskvoice.h"
#include "app/kiosk/recentreceipts.h"
#include "app/desktop/receiptdesk.h"
#include "gateway/client/relayclient.h"
#include "models/crypto/attendantpin.h"
#include "app/desktop/synccontrol.h"
#include "models/sync/pusher.h"
#include "ui/attendant/maintenancepanel.h"
#include "ui/attendant/pinpanel.h"
#include "ui/wizard/kioskwindow.h"

#include <QPointer>
#include <QThreadPool>

namespace chancery::app {

/// The attendant at the kiosk: asks for the PIN, then does what the maintenance screen wants. Opening it ends the
/// session; a payment under way is followed in the background as ever.
class AttendantDesk final : public QObject
{
    Q_OBJECT

public:
    /// What is there at the moment; nothing of it before keys and store are open.
    struct Machine
    {
        ReceiptDesk *receipts = nullptr;
        RecentReceipts *recent = nullptr;
        client::RelayClient *relay = nullptr;
        const sync::Pusher *pusher = nullptr;
        SyncControl *sync = nullptr;
        KioskVoice *voice = nullptr; ///< nothing where speech is off
        std::optional<wizard::StoreDamage> damage; ///< found when the store was opened
        QString timeZone; ///< of the post
        QString name; ///< for staff: post, id, version
    };

    AttendantDesk(wizard::KioskWindow &window, const theme::Theme &theme, QString pinPath, const domain::Clock &clock,
        QObject *parent = nullptr);
    ~AttendantDesk() override;

    /// Said anew whenever something has come or gone.
    void setMachine(const Machine &machine);

Q_SIGNALS:
    /// For the audit: pin_wrong, pin_locked, maintenance_opened, test_print, receipt_reprinted <reference>,
    /// shift_ended.
    void happened(const QString &event);
    /// The attendant has read what became of a damaged database.
    void damageNoted();
    /// The attendant ends the shift: the program ends, and is not started again by itself.
    void shiftEnded();

private:
    using State = attendantui::MachineState;

    void askForPin();
    void check(const QByteArray &digits);
    void answered(const crypto::AttendantPin::Answer &answer);
    void openMaintenance();
    void testPrint();
    void testScan();
    void testRelay();
    void reprint(const domain::ApplicationRef &application);
    void readReceipts();
    void show();
    void note(const QString &event);

    wizard::KioskWindow &m_window;
    const theme::Theme &m_theme;
    const domain::Clock &m_clock;
    crypto::AttendantPin m_pin;
    Machine m_machine;
    State m_state;
    std::vector<payment::ReceiptShelf::Entry> m_receipts;
    QPointer<attendantui::PinPanel> m_ask;
    QPointer<attendantui::MaintenancePanel> m_panel;
    QThreadPool m_worker;
};

} // namespace chancery::app

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/attendant/machinestate.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/styling.h"

#include <QTimer>

#include <chrono>

class QGridLayout;
class QLabel;

namespace chancery::widgets {
class Banner;
class Button;
class TextLabel;
}

namespace chancery::attendantui {

/// What staff can do at the machine, and the only way out of the kiosk. Goes away by itself when nobody touches it.
class MaintenancePanel final : public widgets::Overlay
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes stays{3};

    MaintenancePanel(const theme::Theme &theme, QWidget *host);
    ~MaintenancePanel() override;

    void setState(const MachineState &state);
    [[nodiscard]] const MachineState &state() const { return m_state; }
    void present();

Q_SIGNALS:
    void testPrintWanted();
    void testScanWanted();
    void testRelayWanted();
    void receiptWanted(const chancery::domain::ApplicationRef &application);
    /// Another volume, and `sample` spoken in it.
    void volumeWanted(const QString &sample);
    void endShiftWanted();
    /// Of a long catching up.
    void stopCatchingUpWanted();
    void goOnCatchingUpWanted();
    /// The attendant has read what became of a damaged database.
    void damageNoted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        widgets::TextLabel *name = nullptr;
        widgets::TextLabel *state = nullptr;
        widgets::Button *button = nullptr;
    };
    Row addRow(QGridLayout *grid, const QString &objectName, bool withButton);
    void refresh();
    void refreshReceipts();
    void askToEndShift();
    [[nodiscard]] QString printerText(widgets::Tone &tone) const;
    [[nodiscard]] QString readerText(widgets::Tone &tone) const;
    [[nodiscard]] QString relayText(widgets::Tone &tone) const;
    [[nodiscard]] static QString relayProblem(const QString &code);
    [[nodiscard]] QString recordsText(widgets::Tone &tone) const;
    [[nodiscard]] QString networkText(widgets::Tone &tone) const;

    const theme::Theme &m_theme;
    MachineState m_state;
    std::vector<MachineState::Receipt> m_shown; ///< those that have buttons
    QTimer m_quiet{this};
    widgets::TextLabel *m_headline;
    widgets::TextLabel *m_machine;
    Row m_printer;
    Row m_reader;
    Row m_relay;
    Row m_network;
    Row m_records;
    Row m_volume;
    widgets::Banner *m_damage;
    widgets::Button *m_damageNoted;
    widgets::TextLabel *m_receiptsTitle;
    QGridLayout *m_receipts;
    widgets::TextLabel *m_logTitle;
    QLabel *m_log;
    widgets::Button *m_endShift;
    widgets::Button *m_back;
};

} // namespace chancery::attendantui

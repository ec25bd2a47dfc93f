// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/kiosk/guidedtraveller.h"
#include "app/kiosk/kiosk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <set>

namespace chancery::app {

/// A demonstration and test facility: one traveller's whole way through the real widgets, by synthetic touches and
/// keys. Leaves a picture of every screen, the link to pay (pay-url.txt) and the receipt in a folder. Paying itself is
/// done from outside. Ends the program: 0 when the receipt is there and the record has reached the relay, else 1 with
/// the reason on standard error.
class GuidedSession final : public QObject
{
    Q_OBJECT

public:
    /// They pay by `method`, as the relay names it: one that shows a code or a link. `sessions` travellers come one
    /// after the other; with more than one they are in a hurry, and each one's end is told on the standard output:
    /// "session 3 done".
    GuidedSession(Kiosk &kiosk, const QString &folder, QString language, QString method, int sessions = 1,
        QObject *parent = nullptr);
    ~GuidedSession() override;
    void start();

private:
    void look();
    void act(intake::Step step);
    void scanPassport();
    [[nodiscard]] bool fillForm(intake::Step step);
    [[nodiscard]] bool fill(const intake::FieldSpec &field);
    void pay();
    void waitForPayer();
    void finish();
    void next();
    void press(const char *objectName);
    void picture(const QString &name);
    void end(int code, const QString &reason);
    [[nodiscard]] QString problems(intake::Step step) const;

    Kiosk &m_kiosk;
    QDir m_folder;
    QString m_language;
    QString m_method;
    GuidedTraveller m_traveller;
    QTimer m_timer;
    QElapsedTimer m_sinceProgress;
    QThreadPool m_writer;
    std::optional<intake::Step> m_step;
    int m_looks = 0; ///< at the present step
    int m_pictures = 0;
    std::set<QString> m_entered; ///< fields of the present step
    std::set<QString> m_pictured;
    bool m_finished = false;
    int m_sessions;
    int m_done = 0; ///< travellers who have gone
};

} // namespace chancery::app

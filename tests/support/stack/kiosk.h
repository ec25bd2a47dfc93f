// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/support/stack/program.h"
#include "tests/support/stack/relaystack.h"

#include <QDir>

namespace chancery::teststack {

/// A kiosk as a real process, enrolled at a stack's relay, with its own folder, key file and guided traveller.
class Kiosk
{
public:
    explicit Kiosk(RelayStack &stack, const QString &name = QStringLiteral("kiosk"));

    [[nodiscard]] bool enrol();
    /// Starts the guided traveller, who pays by `method`; pictures, pay-url.txt and receipt go to outFolder().
    [[nodiscard]] bool start(const QString &language = QStringLiteral("en"), const QStringList &environment = {},
        const QString &method = QStringLiteral("stripe_checkout"));
    /// The link the payer opens, as soon as the kiosk shows it; empty when it does not in time.
    [[nodiscard]] QByteArray awaitPayUrl(int ms = 90000);
    /// Opens the link in a headless browser and presses the elements with these ids.
    [[nodiscard]] bool letTravellerPress(const QByteArray &url, const QStringList &ids = {QStringLiteral("pay")});

    /// What the kiosk is started with when nobody guides it.
    [[nodiscard]] QStringList kioskArguments() const;
    /// Names the key file and its passphrase, for the kiosk and for chancery-admin.
    [[nodiscard]] QStringList keyArguments() const;
    [[nodiscard]] QStringList environment() const;
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString outFolder() const { return m_folder.filePath(QStringLiteral("out")); }
    [[nodiscard]] QStringList receipts() const;
    [[nodiscard]] QString error() const { return m_error; }

    Program program;

private:
    RelayStack &m_stack;
    QDir m_folder;
    QString m_error;
};

} // namespace chancery::teststack

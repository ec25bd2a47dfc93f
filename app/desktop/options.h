// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/store/retentionpolicy.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace chancery::app {

/// What the operator decided: command line, then environment (CHANCERY_…), then the ini file, then the default.
struct Options
{
    enum class Command { Kiosk, Counter, Enrol, Pin, Help, Version };

    Command command = Command::Kiosk;
    QString relayUrl; ///< CHANCERY_RELAY_URL, [relay] url; else the one of the enrolment
    QString dataDir; ///< CHANCERY_DATA_DIR, [kiosk] data_dir
    QString receiptDir; ///< CHANCERY_RECEIPT_DIR, [kiosk] receipt_dir; empty: <data dir>/receipts
    QString logDir; ///< CHANCERY_LOG_DIR, [kiosk] log_dir; empty: standard error
    QString placeName; ///< [kiosk] place_name, for the welcome
    QString placeLine; ///< [kiosk] place_line
    QString contact; ///< [kiosk] contact, for the receipt
    QString browser; ///< [kiosk] browser
    QString printer; ///< [kiosk] printer: tcp://host[:9100], a device file, or a print queue; empty: files only
    QString printerDots; ///< [kiosk] printer_dots: its width, 576 by default; a number after parse()
    QString keyboard; ///< [kiosk] keyboard: yes (default) or no, none that people can reach
    QString speech; ///< [kiosk] speech: off (default), headset or speaker
    QString readerPort; ///< [reader] port: a passport reader's serial device; empty: it types, or there is none
    QString readerBaud = QStringLiteral("9600"); ///< [reader] baud
    QString keyFile; ///< explicit choice of a passphrase key file
    QString passphraseFile;
    QString backupDir; ///< [kiosk] backup_dir; empty: no backups
    QString trustFile; ///< [keys] trust_file: PEM of whom may be sealed to; empty: whom the relay names
    QString postKey; ///< [keys] post_key: the post's private key, for a counter; empty: it opens no records
    QString postCertificate; ///< [keys] post_certificate
    store::RetentionPolicy retention; ///< [retention] …_days
    bool windowed = false;
    // enrol
    QString code;
    QString name;
    QString kind = QStringLiteral("kiosk");
    // test facilities
    QString guidedDir;
    QString guidedLanguage = QStringLiteral("en");
    QString guidedMethod = QStringLiteral("stripe_checkout"); ///< how the travellers pay
    QString guidedSessions = QStringLiteral("1"); ///< so many travellers one after the other
    QString traceFile; ///< CHANCERY_UI_TRACE

    /// Errors: `usage`, `config_unreadable`, `config_unknown_key`.
    static domain::Expected<Options, domain::Error> parse(const QStringList &arguments);
    [[nodiscard]] static QString usage();

    [[nodiscard]] int baud() const { return readerBaud.toInt(); }
    [[nodiscard]] QString databasePath() const { return dataDir + QStringLiteral("/chancery.db"); }
    /// The attendant's PIN and its counted tries.
    [[nodiscard]] QString pinPath() const { return dataDir + QStringLiteral("/attendant.json"); }
    [[nodiscard]] QString identityPath() const { return dataDir + QStringLiteral("/device.json"); }
};

} // namespace chancery::app

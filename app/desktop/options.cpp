// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/options.h"

#include "gateway/printer/printeraddress.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace chancery::domain;

namespace chancery::app {

namespace {

constexpr int usualDots = 576; ///< 72 mm of 80 mm paper at 203 dpi
constexpr int fewestDots = 256;
constexpr int mostDots = 2048;

Unexpected<Error> fail(const char *code, const QString &detail)
{
    return Unexpected(Error{QString::fromLatin1(code), detail});
}

constexpr int slowestBaud = 1200;
constexpr int fastestBaud = 921600;

struct Key
{
    const char *ini;
    const char *environment;
    QString Options::*member;
};

constexpr Key keys[]{
    {"relay/url", "CHANCERY_RELAY_URL", &Options::relayUrl},
    {"kiosk/data_dir", "CHANCERY_DATA_DIR", &Options::dataDir},
    {"kiosk/receipt_dir", "CHANCERY_RECEIPT_DIR", &Options::receiptDir},
    {"kiosk/backup_dir", "CHANCERY_BACKUP_DIR", &Options::backupDir},
    {"kiosk/log_dir", "CHANCERY_LOG_DIR", &Options::logDir},
    {"kiosk/place_name", "CHANCERY_PLACE_NAME", &Options::placeName},
    {"kiosk/place_line", "CHANCERY_PLACE_LINE", &Options::placeLine},
    {"kiosk/contact", "CHANCERY_CONTACT", &Options::contact},
    {"kiosk/browser", "CHANCERY_BROWSER", &Options::browser},
    {"kiosk/printer", "CHANCERY_PRINTER", &Options::printer},
    {"kiosk/keyboard", "CHANCERY_KEYBOARD", &Options::keyboard},
    {"kiosk/speech", "CHANCERY_SPEECH", &Options::speech},
    {"reader/port", "CHANCERY_READER_PORT", &Options::readerPort},
    {"reader/baud", "CHANCERY_READER_BAUD", &Options::readerBaud},
    {"kiosk/printer_dots", "CHANCERY_PRINTER_DOTS", &Options::printerDots},
    {"keys/key_file", "CHANCERY_KEY_FILE", &Options::keyFile},
    {"keys/passphrase_file", "CHANCERY_PASSPHRASE_FILE", &Options::passphraseFile},
    {"keys/post_key", "CHANCERY_POST_KEY", &Options::postKey},
    {"keys/post_certificate", "CHANCERY_POST_CERTIFICATE", &Options::postCertificate},
    {"keys/trust_file", "CHANCERY_TRUST_FILE", &Options::trustFile},
};

struct DaysKey
{
    const char *ini;
    const char *environment;
    std::chrono::days store::RetentionPolicy::*member;
    int fewest;
};

constexpr DaysKey daysKeys[]{
    {"retention/drafts_days", "CHANCERY_RETENTION_DRAFTS_DAYS", &store::RetentionPolicy::drafts, 1},
    {"retention/unpaid_days", "CHANCERY_RETENTION_UNPAID_DAYS", &store::RetentionPolicy::unpaid, 1},
    {"retention/delivered_days", "CHANCERY_RETENTION_DELIVERED_DAYS", &store::RetentionPolicy::delivered, 1},
    {"retention/refused_days", "CHANCERY_RETENTION_REFUSED_DAYS", &store::RetentionPolicy::refused, 1},
    {"retention/audit_days", "CHANCERY_RETENTION_AUDIT_DAYS", &store::RetentionPolicy::audit,
        static_cast<int>(store::RetentionPolicy::shortestAudit.count())},
};
constexpr int mostDays = 3650;

Expected<void, Error> takeDays(const DaysKey &key, const QString &text, Options &options)
{
    bool isNumber = false;
    const int days = text.toInt(&isNumber);
    if (!isNumber || days < key.fewest || days > mostDays)
        return fail("retention",
            QStringLiteral("%1: expected days from %2 to %3")
                .arg(QLatin1String(key.ini))
                .arg(key.fewest)
                .arg(mostDays));
    options.retention.*(key.member) = std::chrono::days(days);
    return {};
}

Expected<void, Error> readIni(const QString &path, Options &options)
{
    if (!QFileInfo(path).isReadable())
        return fail("config_unreadable", QStringLiteral("--config: %1 cannot be read").arg(path));
    const QSettings ini(path, QSettings::IniFormat);
    if (ini.status() != QSettings::NoError)
        return fail("config_unreadable", QStringLiteral("--config: %1 is not an ini file").arg(path));
    for (const QString &name : ini.allKeys()) {
        const auto *days = std::find_if(std::begin(daysKeys), std::end(daysKeys),
            [&name](const DaysKey &key) { return name == QLatin1String(key.ini); });
        if (days != std::end(daysKeys)) {
            if (auto taken = takeDays(*days, ini.value(name).toString(), options); !taken)
                return taken;
            continue;
        }
        const auto *known = std::find_if(
            std::begin(keys), std::end(keys), [&name](const Key &key) { return name == QLatin1String(key.ini); });
        if (known == std::end(keys))
            return fail("config_unknown_key", QStringLiteral("%1: %2 is not a key of this program").arg(path, name));
        options.*(known->member) = ini.value(name).toString();
    }
    return {};
}

Expected<void, Error> readEnvironment(Options &options)
{
    for (const DaysKey &key : daysKeys) {
        if (!qEnvironmentVariableIsSet(key.environment))
            continue;
        if (auto taken = takeDays(key, qEnvironmentVariable(key.environment), options); !taken)
            return taken;
    }
    for (const Key &key : keys) {
        if (qEnvironmentVariableIsSet(key.environment))
            options.*(key.member) = qEnvironmentVariable(key.environment);
    }
    options.traceFile = qEnvironmentVariable("CHANCERY_UI_TRACE");
    return {};
}

Expected<void, Error> check(Options &options)
{
    if (options.keyFile.isEmpty() != options.passphraseFile.isEmpty())
        return fail("usage", QStringLiteral("--key-file and --passphrase-file belong together"));
    if (options.command == Options::Command::Enrol
        && (options.code.isEmpty() || options.name.isEmpty() || options.relayUrl.isEmpty()))
        return fail("usage", QStringLiteral("enrol needs --relay, --code and --name"));
    if (options.postKey.isEmpty() != options.postCertificate.isEmpty())
        return fail("usage", QStringLiteral("keys/post_key and keys/post_certificate belong together"));
    if (options.kind != QLatin1String("kiosk") && options.kind != QLatin1String("counter"))
        return fail("usage", QStringLiteral("--kind is kiosk or counter"));
    if (options.baud() < slowestBaud || options.baud() > fastestBaud)
        return fail("usage", QStringLiteral("reader/baud: a number from 1200 to 921600"));
    if (options.keyboard.isEmpty())
        options.keyboard = QStringLiteral("yes");
    if (options.keyboard != QLatin1String("yes") && options.keyboard != QLatin1String("no"))
        return fail("keyboard", QStringLiteral("kiosk/keyboard: expected yes or no"));
    if (options.speech.isEmpty())
        options.speech = QStringLiteral("off");
    if (!QStringList{QStringLiteral("off"), QStringLiteral("headset"), QStringLiteral("speaker")}.contains(
            options.speech))
        return fail("speech", QStringLiteral("kiosk/speech: expected off, headset or speaker"));
    if (options.dataDir.isEmpty())
        options.dataDir
            = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/chancery");
    if (printer::PrinterAddress::isMeant(options.printer)) {
        if (const auto address = printer::PrinterAddress::fromText(options.printer); !address)
            return Unexpected(address.error());
    }
    bool isNumber = true;
    const int dots = options.printerDots.isEmpty() ? usualDots : options.printerDots.toInt(&isNumber);
    if (!isNumber || dots < fewestDots || dots > mostDots)
        return fail("printer_dots",
            QStringLiteral("%1: expected a number of dots from %2 to %3")
                .arg(options.printerDots)
                .arg(fewestDots)
                .arg(mostDots));
    options.printerDots = QString::number(dots);
    if (options.receiptDir.isEmpty())
        options.receiptDir = options.dataDir + QStringLiteral("/receipts");
    return {};
}

} // namespace

Expected<Options, Error> Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    const auto value = [](const char *option) {
        return QCommandLineOption(QString::fromLatin1(option), {}, QStringLiteral("value"));
    };
    const auto flag = [](const char *option) { return QCommandLineOption(QString::fromLatin1(option)); };
    for (const char *option : {"config", "relay", "code", "name", "kind", "key-file", "passphrase-file", "guided",
             "guided-language", "guided-method", "guided-sessions"})
        parser.addOption(value(option));
    for (const char *option : {"kiosk", "counter", "windowed", "help", "version"})
        parser.addOption(flag(option));
    if (!parser.parse(arguments))
        return fail("usage", parser.errorText());

    Options options;
    const auto given = [&parser](const char *option) { return parser.isSet(QString::fromLatin1(option)); };
    const auto take = [&parser, &given](const char *option, QString &into) {
        if (given(option))
            into = parser.value(QString::fromLatin1(option));
    };
    if (given("help"))
        options.command = Command::Help;
    else if (given("version"))
        options.command = Command::Version;
    else if (given("counter"))
        options.command = Command::Counter;
    if (given("kiosk") && given("counter"))
        return fail("usage", QStringLiteral("--kiosk or --counter, not both"));
    const QStringList words = parser.positionalArguments();
    if (words == QStringList{QStringLiteral("enrol")})
        options.command = Command::Enrol;
    else if (words == QStringList{QStringLiteral("pin")})
        options.command = Command::Pin;
    else if (!words.isEmpty())
        return fail("usage", QStringLiteral("unknown command: %1").arg(words.first()));
    if (given("config")) {
        if (const auto read = readIni(parser.value(QStringLiteral("config")), options); !read)
            return Unexpected(read.error());
    }
    if (const auto read = readEnvironment(options); !read)
        return Unexpected(read.error());
    take("relay", options.relayUrl);
    take("code", options.code);
    take("name", options.name);
    take("kind", options.kind);
    take("key-file", options.keyFile);
    take("passphrase-file", options.passphraseFile);
    take("guided", options.guidedDir);
    take("guided-language", options.guidedLanguage);
    take("guided-method", options.guidedMethod);
    take("guided-sessions", options.guidedSessions);
    options.windowed = given("windowed");
    if (const auto checked = check(options); !checked)
        return Unexpected(checked.error());
    return options;
}

QString Options::usage()
{
    return QStringLiteral(
        "chancery [--kiosk] [--config FILE] [--windowed] [--key-file FILE --passphrase-file FILE]\n"
        "    the self-service kiosk\n"
        "chancery --counter [the same options]\n"
        "    the counter for staff; accounts come from: chancery-admin staff add\n"
        "chancery enrol --relay URL --code CODE --name NAME [--kind kiosk|counter] [--key-file FILE --passphrase-file "
        "FILE]\n"
        "    makes this machine known to the relay; the code comes from: chancery-admin device code --post POST\n"
        "\n"
        "chancery pin [--config FILE]\n"
        "    sets the attendant's PIN of this machine (6 to 12 digits), asked at the terminal or read from a pipe; it "
        "opens "
        "the\n"
        "    maintenance screen: hold the emblem for three seconds, or press Ctrl+Shift+F12\n"
        "\n"
        "Keys are kept in the system's keychain, or, if the operator chooses so, in a key file under a passphrase.\n"
        "Environment: CHANCERY_RELAY_URL, CHANCERY_DATA_DIR, CHANCERY_RECEIPT_DIR, CHANCERY_LOG_DIR and the other keys "
        "of the ini\n"
        "file; see app/kiosk/README.md. The command line wins over the environment, the environment over the file.\n"
        "Exit codes: 0 done, 1 refused or failed (the reason is on standard error), 2 usage.\n");
}

} // namespace chancery::app

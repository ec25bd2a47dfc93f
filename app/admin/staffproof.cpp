// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/admin/staffproof.h"

#include "app/admin/database.h"
#include "app/admin/files.h"
#include "app/admin/terminal.h"
#include "models/crypto/passwordhash.h"
#include "models/crypto/totp.h"

#include <QCommandLineParser>

#include <qrcodegen.hpp>

#include <cstdio>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace chancery::admin {

using crypto::SecretBuffer;
using domain::Error;
using domain::Expected;
using domain::Unexpected;

namespace {

constexpr qsizetype shortestPassword = 12;
constexpr qsizetype longestPassword = 256; // what the relay takes

/// The terminal itself, without echo while it is asked: standard input may be something else.
class HiddenPrompt
{
public:
    HiddenPrompt()
        : m_terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_terminal < 0 || tcgetattr(m_terminal, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_usable = tcsetattr(m_terminal, TCSAFLUSH, &silent) == 0;
    }
    ~HiddenPrompt()
    {
        if (m_usable)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        if (m_terminal >= 0)
            ::close(m_terminal);
    }
    HiddenPrompt(const HiddenPrompt &) = delete;
    HiddenPrompt &operator=(const HiddenPrompt &) = delete;

    [[nodiscard]] bool isUsable() const { return m_usable; }
    [[nodiscard]] SecretBuffer ask(QByteArrayView question)
    {
        say(question);
        SecretBuffer line(longestPassword + 1);
        qsizetype length = 0;
        char character = 0;
        while (::read(m_terminal, &character, 1) == 1 && character != '\n') {
            if (length < line.size())
                line.data()[length++] = character;
        }
        line.truncate(length);
        say("\n");
        return line;
    }

private:
    void say(QByteArrayView text)
    {
        // A question that cannot be written is answered blindly or not at all; the answer is what counts.
        [[maybe_unused]] const auto written = ::write(m_terminal, text.data(), static_cast<size_t>(text.size()));
    }

    int m_terminal;
    termios m_before{};
    bool m_usable = false;
};

Expected<SecretBuffer, Error> typedPassword()
{
    HiddenPrompt prompt;
    if (!prompt.isUsable()) {
        return Unexpected(Error{QStringLiteral("password_missing"),
            QStringLiteral("there is no terminal to type it at; expected --password-file")});
    }
    SecretBuffer first = prompt.ask("New password: ");
    const SecretBuffer second = prompt.ask("Once more: ");
    if (first.view() != second.view())
        return Unexpected(Error{QStringLiteral("password_differs"), QStringLiteral("the two entries differ")});
    return first;
}

/// Two rows of modules in one line of text, dark on light whatever the terminal's colours are.
QString qrPicture(const QString &text)
{
    const qrcodegen::QrCode code
        = qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::LOW);
    constexpr int quiet = 4; // ISO/IEC 18004 §6.3.8
    QString picture;
    for (int y = -quiet; y < code.getSize() + quiet; y += 2) {
        picture += QStringLiteral("\x1b[30;107m");
        for (int x = -quiet; x < code.getSize() + quiet; ++x) {
            const bool upper = code.getModule(x, y);
            const bool lower = code.getModule(x, y + 1);
            picture += upper ? (lower ? QChar(0x2588) : QChar(0x2580)) : (lower ? QChar(0x2584) : QChar(u' '));
        }
        picture += QStringLiteral("\x1b[0m\n");
    }
    return picture.chopped(1);
}

/// The otpauth URI; empty without one-time codes.
QString proofUri(const ledger::StaffCredentials &credentials, const QString &name)
{
    return credentials.totpSecret.isEmpty()
        ? QString()
        : crypto::Totp::uri(QStringLiteral("Chancery"), name, credentials.totpSecret);
}

} // namespace

void declareProof(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("password-file"),
        QStringLiteral("First line: the password, at least 12 characters. Without it the password is asked for."),
        QStringLiteral("path")});
    parser.addOption(
        {QStringLiteral("totp"), QStringLiteral("Signing in needs a one-time code as well; shows its QR code.")});
}

Expected<ledger::StaffCredentials, Error> askProof(const QCommandLineParser &parser)
{
    const QString path = parser.value(QStringLiteral("password-file"));
    auto password = path.isEmpty() ? typedPassword() : readPassphrase(path);
    if (!password)
        return Unexpected(password.error());
    const qsizetype characters = QString::fromUtf8(password->view()).size();
    if (characters < shortestPassword || characters > longestPassword) {
        return Unexpected(Error{QStringLiteral("passphrase_short"),
            QStringLiteral("expected %1 to %2 characters").arg(shortestPassword).arg(longestPassword)});
    }
    const auto hash = crypto::PasswordHash::make(*password);
    if (!hash)
        return Unexpected(hash.error());
    ledger::StaffCredentials credentials{hash->cost.logN, hash->cost.r, hash->cost.p, hash->salt, hash->hash, {}};
    if (parser.isSet(QStringLiteral("totp")))
        credentials.totpSecret = SecretBuffer::random(crypto::Totp::secretSize).toByteArray();
    return credentials;
}

Expected<StaffAccess, ExitCode> openWithProof(const QCommandLineParser &parser, Terminal &terminal)
{
    const auto url = databaseUrl(parser);
    if (!url)
        return Unexpected(terminal.refuse(url.error(), ExitCode::Input));
    auto credentials = askProof(parser);
    if (!credentials)
        return Unexpected(terminal.refuse(credentials.error(), ExitCode::Input));
    auto books = openLedger(*url);
    if (!books)
        return Unexpected(terminal.refuse(books.error(), ExitCode::Database));
    return StaffAccess{std::move(credentials).value(), std::move(books).value()};
}

void tellProof(const QString &line, QJsonObject made, const ledger::StaffCredentials &credentials, const QString &name,
    Terminal &terminal)
{
    const QString uri = proofUri(credentials, name);
    if (terminal.json()) {
        if (!uri.isEmpty())
            made.insert(QStringLiteral("totp_uri"), uri);
        return terminal.print(made);
    }
    terminal.print(line);
    if (uri.isEmpty())
        return;
    if (::isatty(STDOUT_FILENO) != 0)
        terminal.print(qrPicture(uri));
    terminal.print(QStringLiteral("For the authenticator of %1, shown this once:\n%2").arg(name, uri));
}

} // namespace chancery::admin

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/chancery/setpin.h"

#include "models/crypto/attendantpin.h"

#include <QDir>

#include <array>
#include <cstdio>
#include <cstring>
#include <termios.h>
#include <unistd.h>

using namespace chancery::domain;

namespace chancery::app {

namespace {

/// One line of the standard input; what is typed is not shown on a terminal.
crypto::SecretBuffer readLine(const char *prompt)
{
    termios before{};
    const bool terminal = tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        std::fputs(prompt, stderr);
    }
    std::array<char, 64> line{};
    const bool read = std::fgets(line.data(), line.size(), stdin) != nullptr;
    if (terminal) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fputc('\n', stderr);
    }
    const std::size_t length = read ? std::strcspn(line.data(), "\r\n") : 0;
    crypto::SecretBuffer pin
        = crypto::SecretBuffer::copyOf(QByteArrayView(line.data(), static_cast<qsizetype>(length)));
    explicit_bzero(line.data(), line.size());
    return pin;
}

int refuse(const QString &code, const QString &detail)
{
    std::fprintf(stderr, "chancery: %s: %s\n", qUtf8Printable(code), qUtf8Printable(detail));
    return 1;
}

} // namespace

int setPin(const Options &options)
{
    if (!QDir().mkpath(options.dataDir))
        return refuse(QStringLiteral("data_dir"), QStringLiteral("%1 cannot be made").arg(options.dataDir));
    const crypto::SecretBuffer pin = readLine("New PIN of the attendant: ");
    if (isatty(STDIN_FILENO) != 0 && readLine("Once more: ").view() != pin.view())
        return refuse(QStringLiteral("pin_differs"), QStringLiteral("the two are not alike; nothing was changed"));
    const SystemClock clock;
    if (const auto set = crypto::AttendantPin(options.pinPath(), clock).set(pin); !set)
        return refuse(set.error().code, set.error().detail);
    std::puts("chancery: the attendant's PIN is set");
    return 0;
}

} // namespace chancery::app

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/crypto/attendantpin.h"

#include "models/crypto/passwordhash.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace chancery::domain;

namespace chancery::crypto {

namespace {

constexpr qint64 largestFile = 4096;

bool isTooEasy(QByteArrayView digits)
{
    bool same = true;
    bool up = true;
    bool down = true;
    for (qsizetype i = 1; i < digits.size(); ++i) {
        same = same && digits[i] == digits[i - 1];
        up = up && digits[i] == digits[i - 1] + 1;
        down = down && digits[i] == digits[i - 1] - 1;
    }
    return same || up || down;
}

bool isPin(QByteArrayView pin)
{
    return pin.size() >= AttendantPin::fewestDigits && pin.size() <= AttendantPin::mostDigits
        && std::all_of(pin.begin(), pin.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
}

} // namespace

struct AttendantPin::File
{
    PasswordHash hash;
    int wrong = 0;
    Instant lastTry{};
};

AttendantPin::AttendantPin(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
{
}

Expected<void, Error> AttendantPin::set(const SecretBuffer &pin) const
{
    if (!isPin(pin.view()) || isTooEasy(pin.view()))
        return Unexpected(Error{QStringLiteral("pin_malformed"),
            QStringLiteral("expected %1 to %2 digits, not all alike and no run like 123456")
                .arg(fewestDigits)
                .arg(mostDigits)});
    auto hash = PasswordHash::make(pin);
    if (!hash)
        return Unexpected(hash.error());
    if (!write({std::move(hash).value(), 0, m_clock.now()}))
        return Unexpected(Error{QStringLiteral("pin_unwritable"), QStringLiteral("%1 cannot be written").arg(m_path)});
    return {};
}

bool AttendantPin::isSet() const
{
    return read().has_value();
}

AttendantPin::Answer AttendantPin::check(const SecretBuffer &pin) const
{
    if (!QFile::exists(m_path))
        return {Verdict::Unset, {}};
    auto file = read();
    if (!file)
        return {Verdict::Unavailable, {}};
    if (const auto left = lockedFor(*file); left.count() > 0)
        return {Verdict::Locked, left};
    ++file->wrong;
    file->lastTry = m_clock.now();
    if (!write(*file))
        return {Verdict::Unavailable, {}};
    if (!isPin(pin.view()) || !file->hash.fits(pin))
        return {Verdict::Wrong, lockedFor(*file)};
    file->wrong = 0;
    // If this is not written the next wrong try locks sooner, which does no harm.
    [[maybe_unused]] const bool forgotten = write(*file);
    return {Verdict::Right, {}};
}

std::chrono::seconds AttendantPin::locked() const
{
    const auto file = read();
    return file ? lockedFor(*file) : std::chrono::seconds(0);
}

std::chrono::seconds AttendantPin::lockedFor(const File &file) const
{
    if (file.wrong < freeTries)
        return std::chrono::seconds(0);
    const int doublings = std::min(file.wrong - freeTries, 10);
    const auto term = std::min(firstLock * (1 << doublings), longestLock);
    // A clock that was set back does not end a lock, nor does it make one longer than its term.
    const auto passed = std::max(m_clock.now() - file.lastTry, std::chrono::milliseconds(0));
    return passed >= term ? std::chrono::seconds(0) : std::chrono::ceil<std::chrono::seconds>(term - passed);
}

std::optional<AttendantPin::File> AttendantPin::read() const
{
    QFile stored(m_path);
    if (!stored.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(stored.read(largestFile)).object();
    const auto bytes = [&json](const char *name) {
        return QByteArray::fromBase64(json.value(QLatin1String(name)).toString().toLatin1());
    };
    const auto lastTry = instantFromRfc3339(json.value(QLatin1String("last_try")).toString());
    const QJsonValue wrong = json.value(QLatin1String("wrong"));
    File file{{PasswordHash::usualCost, bytes("salt"), bytes("hash")}, wrong.toInt(-1), lastTry.value_or(Instant())};
    if (!lastTry || file.wrong < 0 || file.hash.salt.size() != PasswordHash::saltSize
        || file.hash.hash.size() != PasswordHash::hashSize)
        return std::nullopt;
    return file;
}

bool AttendantPin::write(const File &file) const
{
    const QJsonObject json{{QStringLiteral("salt"), QString::fromLatin1(file.hash.salt.toBase64())},
        {QStringLiteral("hash"), QString::fromLatin1(file.hash.hash.toBase64())}, {QStringLiteral("wrong"), file.wrong},
        {QStringLiteral("last_try"), toRfc3339(file.lastTry)}};
    QSaveFile replaced(m_path);
    if (!replaced.open(QIODevice::WriteOnly) || !replaced.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    replaced.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return replaced.commit();
}

} // namespace chancery::crypto

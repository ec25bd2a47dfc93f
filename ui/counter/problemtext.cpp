// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/problemtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace chancery::counter {

namespace {

struct Words
{
    const char *code;
    const char *text;
};

constexpr char domainOfWords[] = "chancery::counter::Problem";

constexpr std::array<Words, 28> known{{
    {"credentials_refused",
        QT_TRANSLATE_NOOP("chancery::counter::Problem", "Name, password or code do not fit. Enter them once more.")},
    {"code_required", QT_TRANSLATE_NOOP("chancery::counter::Problem", "Enter the code that your phone shows.")},
    {"code_used", QT_TRANSLATE_NOOP("chancery::counter::Problem", "This code was used before. Wait for the next one.")},
    {"staff_disabled",
        QT_TRANSLATE_NOOP("chancery::counter::Problem", "This account is closed. Talk to the administrator.")},
    {"staff_unauthorized", QT_TRANSLATE_NOOP("chancery::counter::Problem", "Sign in again.")},
    {"staff_session_expired", QT_TRANSLATE_NOOP("chancery::counter::Problem", "Your session is over. Sign in again.")},
    {"wrong_role",
        QT_TRANSLATE_NOOP("chancery::counter::Problem", "This is for somebody else to do. Ask a supervisor.")},
    {"wrong_post", QT_TRANSLATE_NOOP("chancery::counter::Problem", "This belongs to another post.")},
    {"offline_unknown",
        QT_TRANSLATE_NOOP("chancery::counter::Problem",
            "The relay cannot be reached, and you have not worked on this machine lately.")},
    {"offline_refused",
        QT_TRANSLATE_NOOP(
            "chancery::counter::Problem", "The relay cannot be reached. Enter the password you used last.")},
    {"key_passphrase_required",
        QT_TRANSLATE_NOOP("chancery::counter::Problem",
            "Enter the passphrase of the post’s key. This machine asks you for it once.")},
    {"key_passphrase_wrong",
        QT_TRANSLATE_NOOP(
            "chancery::counter::Problem", "That does not open the post’s key. Enter its passphrase once more.")},
    {"intake_many_unsent",
        QT_TRANSLATE_NOOP("chancery::counter::Problem",
            "Too many applications wait on this computer. Connect it, or take the application at another one.")},
    {"intake_long_away",
        QT_TRANSLATE_NOOP("chancery::counter::Problem",
            "This computer has been cut off for too long. Connect it, or take the application at another one.")},
    {"unreachable",
        QT_TRANSLATE_NOOP("chancery::counter::Problem", "The relay cannot be reached. Try again in a moment.")},
    {"timeout",
        QT_TRANSLATE_NOOP("chancery::counter::Problem", "The relay did not answer in time. Try again in a moment.")},
    {"unavailable",
        QT_TRANSLATE_NOOP("chancery::counter::Problem", "The relay cannot work at the moment. Try again in a moment.")},
    {"overloaded", QT_TRANSLATE_NOOP("chancery::counter::Problem", "The relay is busy. Try again in a moment.")},
    {"tls_failed",
        QT_TRANSLATE_NOOP(
            "chancery::counter::Problem", "The connection to the relay is not safe. Call the administrator.")},
    {"fee_would_change",
        QT_TRANSLATE_NOOP("chancery::counter::Problem",
            "With these answers the fee would be another. Take them as a new application.")},
    {"records_closed",
        QT_TRANSLATE_NOOP("chancery::counter::Problem",
            "The post’s key is not open on this machine. Sign in again, or call the administrator.")},
    {"record_unreadable",
        QT_TRANSLATE_NOOP(
            "chancery::counter::Problem", "The post’s key does not open this record. Call the administrator.")},
    {"newer_version",
        QT_TRANSLATE_NOOP("chancery::counter::Problem", "Another version has come meanwhile. Look at them again.")},
    {"merge_settled", QT_TRANSLATE_NOOP("chancery::counter::Problem", "Somebody else has settled this already.")},
    {"letter_unknown",
        QT_TRANSLATE_NOOP("chancery::counter::Problem", "The record is not among the refused ones any more.")},
    {"file_unwritable",
        QT_TRANSLATE_NOOP("chancery::counter::Problem", "Nothing can be written there. Choose another place.")},
    {"garbage_answer",
        QT_TRANSLATE_NOOP(
            "chancery::counter::Problem", "Something else than the relay answered. Call the administrator.")},
    {"device_revoked",
        QT_TRANSLATE_NOOP("chancery::counter::Problem", "This machine is no longer admitted. Call the administrator.")},
}};

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate(domainOfWords, text, nullptr, count);
}

} // namespace

QString problemText(const payment::GatewayProblem &problem)
{
    if (problem.code == QLatin1String("too_many_attempts")) {
        const int seconds = problem.retryAfter ? static_cast<int>(problem.retryAfter->count()) : 60;
        return translated(QT_TRANSLATE_N_NOOP("chancery::counter::Problem",
                              "Too many tries with this name. Wait %n minute(s), then try again."),
            std::max(1, (seconds + 59) / 60));
    }
    const auto found = std::find_if(known.begin(), known.end(),
        [&problem](const Words &words) { return problem.code == QLatin1String(words.code); });
    if (found != known.end())
        return translated(found->text);
    return translated(QT_TRANSLATE_NOOP("chancery::counter::Problem", "This was not done: %1")).arg(problem.code);
}

} // namespace chancery::counter

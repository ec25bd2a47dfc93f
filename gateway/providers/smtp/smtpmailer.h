// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gateway/providers/secret.h"
#include "gateway/providers/smtp/mailoutcome.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <memory>

namespace chancery::providers {

/// Brings messages to a mail server through libcurl, one after the other on a thread of its own, each over a connection
/// of its own. Plain SMTP goes to this machine only, and only without a password; anywhere else the server has to
/// offer STARTTLS (or speak TLS at once, smtps), and its certificate is verified.
class SmtpMailer
{
public:
    struct Options
    {
        QByteArray url; ///< smtp://host[:port] or smtps://host[:port], without a user
        QByteArray user; ///< signs in when there is a password
        Secret password;
        QByteArray caFile; ///< PEM with additional authorities; empty: the system's
        std::chrono::milliseconds connectTimeout{10'000};
        std::chrono::milliseconds timeout{60'000}; ///< for the whole of one message
    };
    using Callback = std::function<void(MailOutcome)>;

    explicit SmtpMailer(Options options);
    /// As stop().
    ~SmtpMailer();
    SmtpMailer(const SmtpMailer &) = delete;
    SmtpMailer &operator=(const SmtpMailer &) = delete;

    /// Both addresses are mail addresses (isMailAddress()), `message` is MailMessage::compose()'s. Any thread; the
    /// callback comes exactly once, on the mailer's thread, or on the caller's after stop().
    void send(QByteArray from, QByteArray to, QByteArray message, Callback callback);
    /// Breaks off what is under way (Later), answers what waits, joins the thread. Not to be called from a callback.
    void stop();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace chancery::providers

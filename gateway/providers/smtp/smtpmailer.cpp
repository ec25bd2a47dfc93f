// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/smtp/smtpmailer.h"

#include "gateway/providers/smtp/smtpstage.h"
#include "models/domain/loopback.h"

#include <QUrl>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <mutex>
#include <thread>

namespace chancery::providers {

namespace {

struct Job
{
    QByteArray from;
    QByteArray to;
    QByteArray message;
    SmtpMailer::Callback callback;
};

/// One message on its way, as libcurl's callbacks see it.
struct Talk
{
    const QByteArray &message;
    const std::atomic<bool> &stopping;
    std::chrono::steady_clock::time_point deadline;
    qsizetype sent = 0;
    SmtpStage stage = SmtpStage::Greeting;
};

size_t onRead(char *into, size_t size, size_t count, void *self)
{
    auto *talk = static_cast<Talk *>(self);
    const qsizetype room = static_cast<qsizetype>(size * count);
    const qsizetype bytes = std::min(room, talk->message.size() - talk->sent);
    std::memcpy(into, talk->message.constData() + talk->sent, static_cast<size_t>(bytes));
    talk->sent += bytes;
    return static_cast<size_t>(bytes);
}

/// libcurl's own time-out does not cover the QUIT after it, for whose answer it waits two minutes more.
int onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto *talk = static_cast<Talk *>(self);
    return talk->stopping.load() || std::chrono::steady_clock::now() >= talk->deadline ? 1 : 0;
}

/// Reads which command goes out; nothing of it is kept.
int onDebug(CURL *, curl_infotype type, char *data, size_t size, void *self)
{
    if (type != CURLINFO_HEADER_OUT)
        return 0;
    auto *talk = static_cast<Talk *>(self);
    const QByteArrayView command(data, static_cast<qsizetype>(size));
    if (command.startsWith("MAIL FROM:"))
        talk->stage = SmtpStage::Sender;
    else if (command.startsWith("RCPT TO:"))
        talk->stage = SmtpStage::Recipient;
    else if (command.startsWith("DATA"))
        talk->stage = SmtpStage::Text;
    return 0;
}

bool isThisMachine(const QByteArray &url)
{
    return domain::isLoopbackHost(QUrl(QString::fromLatin1(url)).host());
}

} // namespace

class SmtpMailer::Worker
{
public:
    explicit Worker(Options options)
        : m_options(std::move(options))
        , m_inTheClear(
              isThisMachine(m_options.url) && m_options.password.isEmpty() && m_options.url.startsWith("smtp:"))
    {
        static std::once_flag once;
        std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
        m_thread = std::thread([this] { run(); });
    }
    ~Worker() { stop(); }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void send(Job job)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_stopping) {
                m_waiting.push_back(std::move(job));
                m_wake.notify_one();
                return;
            }
        }
        job.callback(stopped());
    }

    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
            m_wake.notify_one();
        }
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    static MailOutcome stopped() { return {MailOutcome::Kind::Later, QStringLiteral("stopped")}; }

    void run()
    {
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
            if (m_waiting.empty())
                return;
            Job job = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            job.callback(m_stopping ? stopped() : talk(job));
        }
    }

    MailOutcome talk(const Job &job) const
    {
        const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle(curl_easy_init(), &curl_easy_cleanup);
        const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(
            curl_slist_append(nullptr, ('<' + job.to + '>').constData()), &curl_slist_free_all);
        Talk talk{job.message, m_stopping, std::chrono::steady_clock::now() + m_options.timeout};
        if (!handle || !recipients || !prepare(handle.get(), recipients.get(), job, talk))
            return {MailOutcome::Kind::Later, QStringLiteral("not_prepared")};
        CURLcode result = curl_easy_perform(handle.get());
        if (result == CURLE_ABORTED_BY_CALLBACK && !m_stopping)
            result = CURLE_OPERATION_TIMEDOUT;
        long status = 0;
        curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
        return judgeMail(result, status, talk.stage);
    }

    bool prepare(CURL *handle, curl_slist *recipients, const Job &job, Talk &talk) const
    {
        bool ok = true;
        const auto set
            = [&](CURLoption option, auto value) { ok = ok && curl_easy_setopt(handle, option, value) == CURLE_OK; };
        set(CURLOPT_URL, m_options.url.constData());
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_NOPROXY, "*");
        set(CURLOPT_FORBID_REUSE, 1L);
        set(CURLOPT_USE_SSL, m_inTheClear ? long{CURLUSESSL_NONE} : long{CURLUSESSL_ALL});
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
        set(CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
        if (!m_options.caFile.isEmpty())
            set(CURLOPT_CAINFO, m_options.caFile.constData());
        if (!m_options.password.isEmpty()) {
            set(CURLOPT_USERNAME, m_options.user.constData());
            // libcurl copies what it is given; the terminated copy here goes with this call.
            const QByteArray password(m_options.password.view().constData(), m_options.password.view().size());
            set(CURLOPT_PASSWORD, password.constData());
        }
        set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_options.connectTimeout.count()));
        set(CURLOPT_TIMEOUT_MS, static_cast<long>(m_options.timeout.count()));
        const QByteArray from = '<' + job.from + '>';
        set(CURLOPT_MAIL_FROM, from.constData());
        set(CURLOPT_MAIL_RCPT, recipients);
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_READFUNCTION, &onRead);
        set(CURLOPT_READDATA, static_cast<void *>(&talk));
        set(CURLOPT_NOPROGRESS, 0L);
        set(CURLOPT_XFERINFOFUNCTION, &onProgress);
        set(CURLOPT_XFERINFODATA, static_cast<void *>(&talk));
        set(CURLOPT_VERBOSE, 1L); // only with it are the commands told to onDebug, which swallows everything
        set(CURLOPT_DEBUGFUNCTION, &onDebug);
        set(CURLOPT_DEBUGDATA, static_cast<void *>(&talk));
        return ok;
    }

    const Options m_options;
    const bool m_inTheClear;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_waiting;
    std::atomic<bool> m_stopping{false};
    std::thread m_thread;
};

SmtpMailer::SmtpMailer(Options options)
    : m_worker(std::make_unique<Worker>(std::move(options)))
{
}

SmtpMailer::~SmtpMailer() = default;

void SmtpMailer::send(QByteArray from, QByteArray to, QByteArray message, Callback callback)
{
    m_worker->send({std::move(from), std::move(to), std::move(message), std::move(callback)});
}

void SmtpMailer::stop()
{
    m_worker->stop();
}

} // namespace chancery::providers

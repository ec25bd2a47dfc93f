// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "gateway/providers/curltransport.h"

#include "gateway/providers/curlcall.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <unordered_map>

namespace chancery::providers {

/// The thread, its multi handle and the calls on it.
class CurlTransport::Worker
{
public:
    explicit Worker(Options options)
        : m_options(std::move(options))
    {
        static std::once_flag once;
        std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
        m_multi = curl_multi_init();
        if (!m_multi)
            throw std::runtime_error("curl_multi_init failed");
        curl_multi_setopt(m_multi, CURLMOPT_MAX_HOST_CONNECTIONS, m_options.connectionsPerHost);
        curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, m_options.connectionsPerHost);
        m_thread = std::thread([this] { run(); });
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;
    ~Worker()
    {
        stop();
        curl_multi_cleanup(m_multi);
    }

    void send(std::unique_ptr<CurlCall> call)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_stopping) {
                m_incoming.push_back(std::move(call));
                curl_multi_wakeup(m_multi);
                return;
            }
        }
        call->finishStopped();
    }

    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
            curl_multi_wakeup(m_multi);
        }
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    void run()
    {
        while (!stopping()) {
            adoptIncoming();
            int running = 0;
            curl_multi_perform(m_multi, &running);
            finishDone();
            // A wake-up ends the pause at once, and libcurl shortens it for its own timeouts.
            curl_multi_poll(m_multi, nullptr, 0, endWaiting(), nullptr);
        }
        endAll();
    }

    bool stopping()
    {
        const std::lock_guard lock(m_mutex);
        return m_stopping;
    }

    std::vector<std::unique_ptr<CurlCall>> takeIncoming()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_incoming, {});
    }

    void adoptIncoming()
    {
        for (auto &call : takeIncoming()) {
            const QString fault = call->prepare(m_options);
            if (!fault.isEmpty()) {
                call->finishRefused(fault);
                continue;
            }
            CURL *handle = call->handle();
            if (curl_multi_add_handle(m_multi, handle) != CURLM_OK) {
                call->finishRefused(QStringLiteral("libcurl took no more calls"));
                continue;
            }
            m_calls.emplace(handle, std::move(call));
        }
    }

    void finishDone()
    {
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            const CURLcode result = message->data.result;
            CURL *handle = message->easy_handle;
            curl_multi_remove_handle(m_multi, handle);
            auto node = m_calls.extract(handle);
            node.mapped()->finish(result);
        }
    }

    /// libcurl does not time calls that wait for a connection. Gives the milliseconds until the next of them runs out.
    int endWaiting()
    {
        const auto now = std::chrono::steady_clock::now();
        std::chrono::milliseconds pause{1000};
        std::vector<std::unique_ptr<CurlCall>> expired;
        for (auto call = m_calls.begin(); call != m_calls.end();) {
            const auto until = call->second->waitsUntil();
            if (until && *until <= now) {
                curl_multi_remove_handle(m_multi, call->first);
                expired.push_back(std::move(call->second));
                call = m_calls.erase(call);
                continue;
            }
            if (until)
                pause = std::min(pause, std::chrono::ceil<std::chrono::milliseconds>(*until - now));
            ++call;
        }
        for (auto &call : expired)
            call->finishExpired();
        return static_cast<int>(pause.count());
    }

    void endAll()
    {
        for (auto &[handle, call] : m_calls) {
            curl_multi_remove_handle(m_multi, handle);
            call->finishStopped();
        }
        m_calls.clear();
        for (auto &call : takeIncoming())
            call->finishStopped();
    }

    Options m_options;
    CURLM *m_multi = nullptr;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<CurlCall>> m_incoming;
    bool m_stopping = false;
    std::unordered_map<CURL *, std::unique_ptr<CurlCall>> m_calls; ///< the thread's own
    std::thread m_thread;
};

CurlTransport::CurlTransport()
    : CurlTransport(Options{})
{
}

CurlTransport::CurlTransport(Options options)
    : m_worker(std::make_unique<Worker>(std::move(options)))
{
}

CurlTransport::~CurlTransport() = default;

void CurlTransport::send(HttpRequest request, Callback callback)
{
    m_worker->send(std::make_unique<CurlCall>(std::move(request), std::move(callback)));
}

void CurlTransport::stop()
{
    m_worker->stop();
}

} // namespace chancery::providers

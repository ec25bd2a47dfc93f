// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/counter/counter.h"
#include "tests/printer/playedprinter.h"
#include "tests/support/playedreader.h"
#include "tests/support/stack/relaystack.h"
#include "tests/wizard/hands.h"

#include <QTcpServer>

#include <memory>
#include <optional>

namespace chancery::tests {

/// A post's counter with everything behind it: PostgreSQL, relay and sandbox as processes, a passport reader on a
/// pseudo terminal, a receipt printer on a port. The counter itself runs in this process, so that keys reach it; it is
/// the one that `chancery --counter` runs.
class CounterRoom final : public QObject
{
    Q_OBJECT

public:
    CounterRoom();
    ~CounterRoom() override;

    /// Everything but the counter; error() says what does not come up.
    [[nodiscard]] bool start();
    /// The counter, until somebody can sign in.
    [[nodiscard]] bool open();
    /// Signs in by keys. The post's key is unlocked at the first time.
    [[nodiscard]] bool signIn(const QString &name);
    void signOut();
    /// Whoever is in goes, and that one comes.
    bool handOverTo(const QString &name)
    {
        signOut();
        return signIn(name);
    }
    [[nodiscard]] const QString &error() const { return m_error; }

    [[nodiscard]] test::Hands &hands() { return *m_hands; }
    [[nodiscard]] counter::CounterWindow &window() { return *m_counter->window(); }
    template <typename T>
    [[nodiscard]] T *find(const char *name)
    {
        return window().findChild<T *>(QString::fromLatin1(name));
    }
    /// Words on the screen, empty when they are not seen.
    [[nodiscard]] QString words(const char *name);
    /// The reader reads the passport of traveller `number`.
    [[nodiscard]] bool readPassport(int number);
    /// What the payer's telephone does with the code or the link: opens it and pays. False when it cannot.
    [[nodiscard]] bool payOnPhone(const QByteArray &link);
    /// Waits until it is so, at most a minute.
    [[nodiscard]] static bool wait(const std::function<bool()> &isSo);
    /// Of the sandbox's own books: captures less refunds of a provider, in a currency's minor units.
    [[nodiscard]] qint64 providersSum(const QString &provider, const QString &currency);

    teststack::RelayStack stack;
    test::PlayedPrinter printer;

private:
    bool fail(const QString &step);
    [[nodiscard]] bool enrol();
    [[nodiscard]] bool addStaff(const QString &name, const QString &role);

    QString m_error;
    QTcpServer m_printerPort;
    std::optional<PlayedReader> m_reader;
    std::unique_ptr<app::Counter> m_counter;
    std::unique_ptr<test::Hands> m_hands;
    std::unique_ptr<wizard::CountryNames> m_countries;
    std::unique_ptr<theme::Theme> m_theme;
    bool m_keyKnown = false;
};

} // namespace chancery::tests

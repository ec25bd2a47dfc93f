// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/ids.h"
#include "ui/counter/auditline.h"

#include <QStringList>

#include <functional>
#include <vector>

class QObject;

namespace chancery::counter {

/// This machine's audit: what happened here, append-only and chained.
class AuditDesk
{
public:
    /// Kinds stand by their names, subjects by their pseudonyms: what is alike stands together.
    enum class Order { Number, Kind, Subject, Detail };
    struct Filter
    {
        QString event; ///< empty: of every kind
        domain::ApplicationRef application; ///< empty: about anything
        Order order = Order::Number; ///< what is equal in it stands by number
        bool ascending = false; ///< of numbers: the oldest first
        qint64 beyond = 0; ///< those that come after the one of this number in that order only; 0: from the first on
    };
    /// What is wrong, and at which entry.
    struct Finding
    {
        QString kind; ///< "changed", "missing", "cut", "forged", "contradicted" or "unsigned"
        qint64 seq = 0;
    };
    struct Verdict
    {
        qint64 entries = 0;
        qint64 countersigned = 0; ///< by the relay, up to this number; 0: none
        std::vector<Finding> findings; ///< none: it is whole
    };
    template <typename T>
    using Done = std::function<void(domain::Expected<T, domain::Error>)>;

    /// Entries of one page.
    static constexpr int pageSize = 200;

    AuditDesk() = default;
    AuditDesk(const AuditDesk &) = delete;
    AuditDesk &operator=(const AuditDesk &) = delete;
    virtual ~AuditDesk() = default;

    /// Names of all kinds of entries.
    [[nodiscard]] virtual QStringList events() const = 0;
    /// Each `done` comes once, later, unless `context` is gone.
    virtual void page(const Filter &filter, QObject *context, Done<std::vector<AuditLine>> done) = 0;
    virtual void verify(QObject *context, Done<Verdict> done) = 0;
};

} // namespace chancery::counter

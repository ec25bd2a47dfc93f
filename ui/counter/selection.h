// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/ids.h"
#include "ui/counter/openedrecord.h"

#include <QObject>

#include <utility>

namespace chancery::counter {

/// The application that the clerk has before them; every pane follows it.
class Selection final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Empty: none.
    [[nodiscard]] const domain::ApplicationRef &application() const { return m_application; }
    void choose(const domain::ApplicationRef &application)
    {
        if (std::exchange(m_application, application) != application)
            Q_EMIT changed(application);
    }
    void clear() { choose({}); }
    /// Something happened to it (a payment, a decision, a revision): panes read it again.
    void renew() { Q_EMIT renewed(m_application); }
    /// A clerk wants to change the answers of an opened record.
    void revise(const OpenedRecord &record) { Q_EMIT revisionWanted(record); }

Q_SIGNALS:
    void changed(const chancery::domain::ApplicationRef &application);
    void renewed(const chancery::domain::ApplicationRef &application);
    void revisionWanted(const chancery::counter::OpenedRecord &record);

private:
    domain::ApplicationRef m_application;
};

} // namespace chancery::counter

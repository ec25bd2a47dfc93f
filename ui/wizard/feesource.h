// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/basis.h"
#include "models/domain/error.h"
#include "models/domain/quote.h"

#include <QObject>

namespace chancery::wizard {

/// Where the binding fee comes from: the relay, behind an interface, so that the wizard itself needs no network.
class FeeSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers with exactly one of the signals, unless asked again or cancelled before. Never answers before it returns.
    virtual void request(const domain::Basis &basis) = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    void quoted(const chancery::domain::Quote &quote);
    /// Codes: `unreachable`, and those of FeeSchedule::quote().
    void failed(const chancery::domain::Error &error);
};

} // namespace chancery::wizard

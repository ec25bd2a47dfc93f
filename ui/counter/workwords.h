// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/workitem.h"

#include <QCoreApplication>
#include <QLocale>

namespace chancery::counter {

/// Work items in words.
class WorkWords
{
    Q_DECLARE_TR_FUNCTIONS(chancery::counter::WorkWords)

public:
    /// What it is, in a few words.
    [[nodiscard]] static QString title(const WorkItem &item, const QLocale &locale = {});
    /// What else can be done about a sync problem; empty: nothing is to be added.
    [[nodiscard]] static QString advice(const WorkItem &item);
    /// How many of a kind wait.
    [[nodiscard]] static QString group(WorkGroup group, int count);
    /// What happened and what to do.
    [[nodiscard]] static QString text(const WorkItem &item);
    /// Name of a fact; one without a name of ours is shown as it is called.
    [[nodiscard]] static QString factName(const QString &code);
    [[nodiscard]] static QString factText(const QString &name, const WorkItem::Fact &fact, const QLocale &locale);
    /// processing, approved, rejected, paid, received.
    [[nodiscard]] static QString status(const QString &status);
    [[nodiscard]] static QString time(domain::Instant at, const QLocale &locale);

private:
    [[nodiscard]] static QString callReason(const QString &code);
    [[nodiscard]] static QString mailTrouble(const QString &code);
    [[nodiscard]] static QString refusal(const QString &code);
    [[nodiscard]] static QString difference(const QString &kind);
};

} // namespace chancery::counter

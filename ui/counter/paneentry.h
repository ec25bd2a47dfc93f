// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/counter/role.h"

#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace chancery::counter {

struct CounterContext;
class Pane;

/// A pane as it is registered: enough to show its button and its line in the list of shortcuts before it is made.
struct PaneEntry
{
    enum class Place {
        Queue, ///< first column of the page of applications
        Application, ///< its middle column
        Side, ///< its last column, below one another in the order of registration; follows the chosen application
        Page, ///< a page of its own, with a button in the rail: work lists, shift, audit, the supervisor's day
    };

    QString id; ///< also the object name of the pane
    Place place = Place::Page;
    std::function<QString()> title; ///< in the present language, verb first where it does something
    QString icon; ///< of resources/icons
    QKeySequence shortcut; ///< may be empty
    std::vector<Role> roles; ///< who may see it
    std::function<Pane *(const CounterContext &, QWidget *parent)> make;
};

} // namespace chancery::counter

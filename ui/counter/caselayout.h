// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

class QVBoxLayout;
class QWidget;

namespace chancery::theme {
class Theme;
}

namespace chancery::counter {

/// A page on which one of a list is worked on: at the start what leads to the list and, last, the list itself; beside
/// it, in `beside`, which the page takes over, what is to be said about the list and the case that is chosen in it.
/// Each of them is as high as its words, also while nothing is chosen; the last part has the rest of the page.
void layOutCases(QWidget &page, const theme::Theme &theme, const QList<QWidget *> &list, QVBoxLayout &beside,
    const QList<QWidget *> &parts);

} // namespace chancery::counter

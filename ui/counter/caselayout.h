// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

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

/// Whether a text, such as an e-mail address or an identifier, cannot be broken so that it fits beside what it is: it
/// then needs the whole width.
[[nodiscard]] bool hasLongWord(const QString &text);

} // namespace chancery::counter

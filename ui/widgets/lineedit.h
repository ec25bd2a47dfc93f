// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

namespace chancery::widgets {

/// A field of one line whose placeholder stands in the middle in every script, as what is typed does.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace chancery::widgets

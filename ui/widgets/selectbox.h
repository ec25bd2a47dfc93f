// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QComboBox>

namespace chancery::widgets {

/// A choice that may be narrower than its longest line: what does not fit is cut with an ellipsis, and stands whole in
/// the list that opens and in the tool tip.
class SelectBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit SelectBox(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace chancery::widgets

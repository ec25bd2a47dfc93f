// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStackedWidget>

namespace chancery::wizard {

/// The steps' views, one above the other, in whatever room the window leaves. A QStackedWidget asks every page for its size whenever one
/// of them changes; here the screen says how large the window is, so that the hidden ones need not be measured.
class StepStack final : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {1, 1}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
};

} // namespace chancery::wizard

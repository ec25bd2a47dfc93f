// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace chancery::widgets {

/// The answers under a question: beside each other, the first at the start and the others at the end; where their words
/// have no room for that, one below another as wide as there is room, the last one on top.
class AnswersLayout final : public QLayout
{
    Q_OBJECT

public:
    /// `spacing` in pixels, between two answers.
    explicit AnswersLayout(int spacing);
    ~AnswersLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] std::vector<QLayoutItem *> shown() const;
    [[nodiscard]] int rowWidth() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace chancery::widgets

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace chancery::widgets {

/// A list or text that may be longer than its place: dragged by finger, moved by wheel and keys, no sideways movement.
class ScrollPanel final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPanel(QWidget *parent = nullptr);

    /// Room between the content and the bar, on whichever side it is.
    void keepFromBar(int gap);
    /// The same, only where there is a bar.
    void keepFromShownBar(int gap);
    /// The content has another height: its gap goes, unless there is a bar without it too.
    void closeGap();
    /// From now on asks for the height of all of its content. It scrolls where there is less.
    void askForAll();
    [[nodiscard]] bool hasHeightForWidth() const override { return m_asksForAll; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Takes over `content`.
    void setContent(QWidget *content);
    /// Fills `host` with a panel, and gives the column in which its content stands, `gap` from a bar: nothing is out of
    /// reach when letters are large.
    static QVBoxLayout *fill(QWidget *host, int spacing, int gap);
    /// True when all of the content is on the screen.
    [[nodiscard]] bool isContentVisible() const;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyGap(bool isWanted);
    void showBarIfNeeded();

    int m_gap = 0;
    bool m_onlyWithBar = false;
    bool m_isApart = false; ///< the gap is there
    bool m_asksForAll = false;
};

} // namespace chancery::widgets

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

#include <vector>

class QFrame;
class QVBoxLayout;

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

class Picture;
class ScrollPanel;

/// Items one below the other. What does not fit into the height goes to a further page, so that nothing has to be
/// scrolled; neighbours that belong on a card share one.
class PagedColumn final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Plain, Card };

    explicit PagedColumn(const theme::Theme &theme, QWidget *parent = nullptr);

    /// Takes over the item. One that is higher than the page has a page of its own, and is scrolled there.
    void add(QWidget *item, Place place = Place::Plain, Qt::Alignment alignment = {});
    /// Deletes the items.
    void clear();
    /// Of what the items are about, above them where a tall screen has the room.
    void setPicture(const QString &icon);
    /// Items are shown and hidden by this, never by themselves.
    void setWanted(QWidget *item, bool wanted);

    [[nodiscard]] int pageCount() const { return m_pages; }
    [[nodiscard]] int page() const { return m_page; }
    void showPage(int page);
    /// Tells of one page, the first, until the items are dealt out again.
    void rewind();
    /// Deals the items out to pages of the present size at once, instead of with the next event.
    void deal();

Q_SIGNALS:
    /// page() or pageCount() is another one.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item
    {
        QWidget *widget;
        QFrame *card; ///< null: stands plain
        bool wanted = true;
        int page = 0;
    };
    [[nodiscard]] int heightOf(const Item &item) const;
    /// Onto pages of at most that many pixels, greedily; gives how many.
    int dealWithin(int limit, const std::vector<int> &heights);
    void place();
    /// The measures of the theme of now.
    void space();
    void placePicture();
    [[nodiscard]] int insideCard() const; ///< between neighbours
    [[nodiscard]] int cardEdge() const; ///< above and below

    const theme::Theme &m_theme;
    ScrollPanel *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_column;
    Picture *m_picture = nullptr;
    std::vector<Item> m_items;
    bool m_isWide = false; ///< items stand far apart
    int m_used = 0; ///< pixels of the last page's height
    int m_dealtHeight = 0; ///< for which the items were dealt out
    int m_pages = 1;
    int m_page = 0;
};

} // namespace chancery::widgets

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/pickedit.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/raisedtext.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScroller>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery::widgets {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int findRole = Qt::UserRole + 1;
constexpr int fewestRows = 3;

/// As high as all of its rows where there is room, and never with a part of one.
class WholeRows final : public QListView
{
public:
    using QListView::QListView;

    [[nodiscard]] QSize sizeHint() const override { return {QListView::sizeHint().width(), heightOf(rows())}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {QListView::minimumSizeHint().width(), heightOf(std::min(rows(), fewestRows))};
    }
    /// What is left over below the last whole row.
    [[nodiscard]] int spare() const { return (viewport()->height() + viewportMargins().bottom()) % row(); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        if (const int left = spare(); left != viewportMargins().bottom())
            setViewportMargins(0, 0, 0, left);
    }

private:
    [[nodiscard]] int rows() const { return std::max(1, model() != nullptr ? model()->rowCount() : 0); }
    [[nodiscard]] int row() const { return std::max(1, sizeHintForRow(0)); }
    [[nodiscard]] int heightOf(int count) const
    {
        ensurePolished();
        return count * row() + 2 * frameWidth();
    }
};

} // namespace

PickEdit::PickEdit(const theme::Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &PickEdit::openList);
    connect(&theme, &theme::Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PickEdit::setOptions(std::vector<Option> options)
{
    m_options = std::move(options);
    setText(shownName());
    update();
}

void PickEdit::setPrompt(const QString &prompt)
{
    m_prompt = prompt;
    setText(shownName());
    update();
}

void PickEdit::setChosen(const QString &key)
{
    m_chosen = key;
    setText(shownName());
    update();
}

QString PickEdit::shownName() const
{
    const auto found = std::find_if(m_options.begin(), m_options.end(), [this](const Option &option) { return option.key == m_chosen; });
    if (found != m_options.end())
        return found->name;
    return m_chosen.isEmpty() ? m_prompt : m_chosen;
}

QSize PickEdit::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(theme::TextRole::Body));
    return {m_theme.touch() * 4, std::max(m_theme.touch(), metrics.height() + 2 * m_theme.space(2))};
}

QSize PickEdit::minimumSizeHint() const
{
    return {m_theme.touch() * 3, sizeHint().height()};
}

Overlay *PickEdit::list() const
{
    return m_list;
}

void PickEdit::openList()
{
    if (m_list != nullptr)
        return;
    auto *overlay = new Overlay(m_theme, this);
    m_list = overlay;
    auto *title = new TextLabel(theme::TextRole::Title, overlay);
    title->setText(m_title);
    title->setVisible(!m_title.isEmpty());
    overlay->body()->addWidget(title);

    auto *search = new LineEdit(overlay);
    search->setObjectName(QStringLiteral("search"));
    search->setPlaceholderText(tr("Type the first letters"));
    search->setAccessibleName(tr("Search the list"));
    search->setVisible(m_searchable);
    overlay->body()->addWidget(search);

    auto *model = new QStandardItemModel(overlay);
    for (const Option &option : m_options) {
        auto *item = new QStandardItem(option.name);
        item->setEditable(false);
        item->setData(option.key, keyRole);
        item->setData(QString(option.name + u' ' + option.aliases), findRole);
        model->appendRow(item);
    }
    auto *filter = new QSortFilterProxyModel(overlay);
    filter->setSourceModel(model);
    filter->setFilterRole(findRole);
    filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *view = new WholeRows(overlay);
    view->setObjectName(QStringLiteral("list"));
    view->setAccessibleName(m_title.isEmpty() ? accessibleName() : m_title);
    // Before it has a model: each of them lays out what is there, and without the second every row is measured.
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setUniformItemSizes(true);
    view->setModel(filter);
    QScroller::grabGesture(view->viewport(), QScroller::TouchGesture);
    overlay->body()->addWidget(view, 1);
    auto *cancel = new Button(m_theme, Button::Kind::Secondary, overlay);
    cancel->setObjectName(QStringLiteral("closeList"));
    cancel->setText(tr("Close the list"));
    overlay->body()->addWidget(cancel, 0, Qt::AlignLeft);

    const auto choose = [this, overlay](const QModelIndex &index) {
        if (!index.isValid())
            return;
        setChosen(index.data(keyRole).toString());
        overlay->close();
        Q_EMIT chosenChanged(m_chosen);
    };
    connect(search, &QLineEdit::textChanged, view, [filter, view](const QString &text) {
        filter->setFilterFixedString(text.trimmed());
        view->setCurrentIndex(filter->index(0, 0));
    });
    connect(search, &QLineEdit::returnPressed, view, [view, choose] { choose(view->currentIndex()); });
    connect(view, &QListView::clicked, this, choose);
    connect(view, &QListView::activated, this, choose);
    connect(cancel, &QPushButton::clicked, overlay, &Overlay::close);
    overlay->open(m_searchable ? static_cast<QWidget *>(search) : view);
    // Only now: a list that is not on the screen yet would be laid out for it, and once more when it is.
    const auto chosen = std::find_if(
        m_options.begin(), m_options.end(), [this](const Option &option) { return option.key == m_chosen; });
    if (chosen == m_options.end())
        return;
    view->setCurrentIndex(filter->index(static_cast<int>(chosen - m_options.begin()), 0));
    view->scrollTo(view->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void PickEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) {
        openList();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void PickEdit::paintEvent(QPaintEvent *)
{
    using theme::ColorRole;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isWrong = property("field") == QStringLiteral("error");
    const double edge = isWrong ? theme::errorEdge(m_theme) : hasFocus() ? 3 : 2;
    painter.setPen(QPen(m_theme.color(isWrong ? theme::errorLine(m_theme, hasFocus()) : hasFocus() ? ColorRole::Focus : ColorRole::LineStrong), edge));
    painter.setBrush(m_theme.color(isDown() ? ColorRole::AccentSoft : isWrong ? ColorRole::DangerSoft : ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), m_theme.radius(), m_theme.radius());
    const int side = m_theme.iconPixels(theme::TextRole::Note);
    const int margin = m_theme.space(4);
    const QRect arrow(width() - margin - side, (height() - side) / 2, side, side);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), arrow).topLeft(),
        theme::iconPixmap(QStringLiteral("chevron-down"), side, m_theme.color(ColorRole::Accent), devicePixelRatioF()));
    const QFont font = m_theme.font(theme::TextRole::Body);
    painter.setFont(font);
    painter.setPen(m_theme.color(m_chosen.isEmpty() ? ColorRole::InkMuted : ColorRole::Ink));
    // As far in as in a field that is typed in: past the edge, and the margin that a line edit keeps for itself.
    const int start = margin + 4;
    const QRect words(start, 0, width() - 2 * margin - start - side, height());
    const QRect raised = words.translated(0, -raiseToMiddle(text(), font));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), raised), Qt::AlignLeading | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace chancery::widgets

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/counter/shiftgrid.h"

#include "ui/counter/counterwords.h"
#include "ui/counter/cramped.h"
#include "ui/payment/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/styling.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>

#include <utility>

namespace chancery::counter {

using paymentui::Words;
using theme::TextRole;
using widgets::TextLabel;
using widgets::Tone;
using wizard::moneyText;

namespace {

enum Column { Method, Float, Taken, Returned, Expected, Stated, Counted, Difference, Explanation, ColumnCount };

constexpr int longestExplanation = 500;

} // namespace

ShiftGrid::ShiftGrid(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("shiftGrid"));
    widgets::setSurface(this, QStringLiteral("card"));
    setAttribute(Qt::WA_StyledBackground);
    m_grid->setContentsMargins(theme.space(4), theme.space(3), theme.space(4), theme.space(3));
    m_grid->setHorizontalSpacing(theme.space(4));
    m_grid->setVerticalSpacing(theme.space(2));
    connect(&theme, &theme::Theme::changed, this, &ShiftGrid::rebuild);
}

void ShiftGrid::showShift(const payment::Shift &shift, bool counting)
{
    m_shift = shift;
    m_isCounting = counting;
    if (counting)
        m_counting.begin(shift);
    else
        m_counting.clear();
    rebuild();
}

void ShiftGrid::clear()
{
    m_shift.lines.clear();
    m_counting.clear();
    rebuild();
}

void ShiftGrid::translate()
{
    rebuild();
}

TextLabel *ShiftGrid::label(const QString &text, int row, int column)
{
    auto *made = new TextLabel(TextRole::Body, this, row == 0 ? Tone::Muted : Tone::Plain);
    made->setText(text);
    made->setWordWrap(row == 0 || column == Method || column == Explanation);
    // What a card leaves empty needs no heading, unless it may be filled in while the card is there.
    put(made, row, column, !text.isEmpty() || column == Difference);
    made->show(); // also when it comes into a grid that is on the screen already
    return made;
}

QLineEdit *ShiftGrid::edit(const QString &name, const QString &accessible, int row, int column)
{
    auto *made = new widgets::LineEdit(this);
    made->setObjectName(name + QString::number(row - 1));
    made->setAccessibleName(accessible);
    put(made, row, column, true);
    made->show();
    return made;
}

void ShiftGrid::put(QWidget *widget, int row, int column, bool withHeading)
{
    if (!m_isCards)
        return m_grid->addWidget(widget, row, column);
    // A card for each method: its name, and below it two figures a line.
    constexpr int lines = 1 + ColumnCount / 2;
    const int top = (row - 1) * lines;
    if (column == Method)
        return m_grid->addWidget(widget, top, 0, 1, 4);
    const int line = top + (column + 1) / 2;
    const int side = (column - 1) % 2 * 2;
    if (withHeading) {
        auto *heading = new TextLabel(TextRole::Body, this, Tone::Muted);
        heading->setText(headings().at(column));
        m_grid->addWidget(heading, line, side);
        heading->show();
    }
    m_grid->addWidget(widget, line, side + 1);
}

QWidget *ShiftGrid::firstField() const
{
    return m_rows.empty() ? nullptr : m_rows.front().counted;
}

QStringList ShiftGrid::headings()
{
    return {tr("Method"), tr("Float"), tr("Taken"), tr("Given back"), tr("Expected"), tr("Payment company’s statement"),
        tr("Counted"), tr("Difference"), tr("Explanation")};
}

void ShiftGrid::addHeadings()
{
    const QStringList texts = headings();
    for (int column = 0; column < ColumnCount; ++column) {
        if (!isStacked() || (column != Float && column != Taken && column != Returned))
            (void)label(texts.at(column), 0, column);
    }
    if (isStacked())
        (void)label(QStringList{texts.at(Float), texts.at(Taken), texts.at(Returned)}.join(u'\n'), 0, Taken);
}

void ShiftGrid::setNarrow(bool isNarrow)
{
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        rebuild();
}

void ShiftGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isCards != isCramped(*this, m_theme))
        QMetaObject::invokeMethod(this, &ShiftGrid::rebuild, Qt::QueuedConnection); // the layout is at work just now
}

bool ShiftGrid::isStacked() const
{
    return !m_isCards && (m_isNarrow || m_theme.textSize() != theme::TextSize::Normal);
}

void ShiftGrid::empty()
{
    // Later, since this may be called while a field of the grid has the keyboard.
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_rows.clear();
}

void ShiftGrid::rebuild()
{
    empty();
    m_isCards = isCramped(*this, m_theme);
    for (int column = 0; column < ColumnCount; ++column)
        m_grid->setColumnStretch(column, m_isCards ? column < 4 && column % 2 : column == Explanation);
    if (m_shift.lines.empty())
        return;
    if (!m_isCards)
        addHeadings();
    for (int row = 1; row <= static_cast<int>(m_shift.lines.size()); ++row)
        addRow(row);
}

void ShiftGrid::addRow(int row)
{
    const auto entry = static_cast<std::size_t>(row - 1);
    const payment::ShiftLine &line = m_shift.lines[entry];
    const QLocale locale = m_theme.locale();
    const QString method = Words::method(line.method);
    widgets::setTextRole(label(method, row, Method), m_isCards ? TextRole::Strong : TextRole::Body);
    const QString inTill = line.inTill.isZero() ? QString() : moneyText(line.inTill, locale);
    const QString taken = moneyText(line.taken, locale);
    const QString returned = moneyText(line.returned, locale);
    if (isStacked()) {
        // A line for each, so that every figure stands where the heading names it.
        (void)label(
            QStringList{inTill.isEmpty() ? QStringLiteral("–") : inTill, taken, returned}.join(u'\n'), row, Taken);
    } else {
        (void)label(inTill, row, Float);
        (void)label(taken, row, Taken);
        (void)label(returned, row, Returned);
    }
    label(moneyText(line.expected, locale), row, Expected)->setObjectName(QStringLiteral("expected%1").arg(entry));
    addStated(row, line);
    Row made;
    made.difference = label({}, row, Difference);
    made.difference->setObjectName(QStringLiteral("difference%1").arg(entry));
    if (!m_isCounting) {
        (void)label(line.counted ? moneyText(*line.counted, locale) : QString(), row, Counted);
        (void)label(line.explanation, row, Explanation);
        made.difference->setText(line.counted ? differenceText(line.difference(), locale) : QString());
        widgets::setTone(made.difference, line.difference().isZero() ? Tone::Plain : Tone::Attention);
        m_rows.push_back(made);
        return;
    }
    const payment::ShiftCounting::Entry &counted = m_counting.entries()[entry];
    made.counted = edit(
        QStringLiteral("counted"), tr("Counted: %1, %2").arg(method, line.expected.currency().code()), row, Counted);
    made.counted->setText(counted.typed);
    made.counted->setMaximumWidth(m_theme.columnWidth() / 5); // an amount; the explanation has the room that is left
    made.counted->setPlaceholderText(line.expected.currency().code());
    made.explanation = edit(QStringLiteral("explanation"),
        tr("Explanation: %1, %2").arg(method, line.expected.currency().code()), row, Explanation);
    made.explanation->setText(counted.explanation);
    made.explanation->setMinimumWidth(m_theme.columnWidth() / 5);
    made.explanation->setMaxLength(longestExplanation);
    m_rows.push_back(made);
    connect(made.counted, &QLineEdit::textChanged, this, [this, entry](const QString &text) {
        m_counting.setCounted(entry, text);
        showDifference(entry);
        Q_EMIT edited();
    });
    connect(made.explanation, &QLineEdit::textChanged, this, [this, entry](const QString &text) {
        m_counting.setExplanation(entry, text);
        showDifference(entry);
        Q_EMIT edited();
    });
    showDifference(entry);
}

void ShiftGrid::addStated(int row, const payment::ShiftLine &line)
{
    if (!line.stated) {
        (void)label({}, row, Stated);
        return;
    }
    QString text = moneyText(line.stated->taken, m_theme.locale());
    if (line.stated->missing > 0)
        text += QStringLiteral(" – ") + tr("%n not shown yet", nullptr, line.stated->missing);
    label(text, row, Stated)->setWordWrap(true);
}

void ShiftGrid::showDifference(std::size_t entry)
{
    const payment::ShiftCounting::Entry &counted = m_counting.entries()[entry];
    TextLabel *difference = m_rows[entry].difference;
    difference->setText(counted.counted ? differenceText(counted.difference(), m_theme.locale()) : QString());
    widgets::setTone(difference, counted.difference().isZero() ? Tone::Success : Tone::Attention);
    m_rows[entry].explanation->setPlaceholderText(counted.needsExplanation() ? tr("Say why it differs") : QString());
}

} // namespace chancery::counter

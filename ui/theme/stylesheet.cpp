// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/stylesheet.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QHash>

#include <algorithm>

namespace chancery::theme {

namespace {

// @name is replaced by a token. Written once here, so that no widget carries a colour or a size of its own. Selectors
// name the class first: a widget of another class then costs no look at its properties.
constexpr QStringView texts = uR"(
QWidget { color: @ink; font-family: @families; }
QLabel { background: transparent; font-size: @body; }
QLabel[textRole="note"] { font-size: @note; }
QLabel[textRole="body"] { font-size: @body; }
QLabel[textRole="strong"] { font-size: @body; font-weight: 600; }
QLabel[textRole="lead"] { font-size: @lead; }
QLabel[textRole="title"] { font-size: @title; font-weight: 600; }
QLabel[textRole="display"] { font-size: @display; font-weight: 600; }
QLabel[tone="muted"] { color: @inkMuted; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tone="success"] { color: @success; }
QLabel[tone="attention"] { color: @attention; }
QLabel[tone="danger"] { color: @danger; }
)";

constexpr QStringView surfaces = uR"(
*[surface="page"] { background: @paper; }
*[surface="card"] { background: @surface; border: 1px solid @line; border-radius: @radius; }
*[surface="rule"] { background: @line; border: none; }
*[surface="sheet"] { background: @surface; border: 1px solid @line; border-radius: @radius; }
*[surface="top"] { background: @surface; border: none; border-bottom: 1px solid @line; }
*[surface="rail"] { background: @surface; border: none; }
*[surface="bottom"] { background: @surface; border: none; border-top: 1px solid @line; }
*[surface="soft"] { background: @accentSoft; border: 1px solid @accentEdge; border-radius: @radius; }
*[surface="success"] { background: @successSoft; border: 1px solid @success; border-radius: @radius; }
*[surface="attention"] { background: @attentionSoft; border: 1px solid @attention; border-radius: @radius; }
*[surface="danger"] { background: @dangerSoft; border: 1px solid @danger; border-radius: @radius; }
QScrollArea, QScrollArea > QWidget > QWidget[surface="none"] { background: transparent; border: none; }
QScrollArea:focus { border: 2px solid @focus; border-radius: @radius; }
QScrollBar:vertical { background: transparent; width: @bar; margin: 0; }
QScrollBar::handle:vertical { background: @lineStrong; border-radius: @barRadius; min-height: @touch; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollBar:horizontal { height: 0; }
QToolTip { background: @ink; color: @paper; border: none; font-size: @note; }
)";

constexpr QStringView buttons = uR"(
QAbstractButton { font-size: @body; border-radius: @radius; min-height: @touchInner; padding: 0 @s4; border: 2px solid transparent; outline: none; }
QPushButton[button="primary"], QPushButton[button="secondary"], QPushButton[button="quiet"] { min-height: @buttonInner; }
QPushButton[button="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; padding: 0 @s6; }
QPushButton[button="primary"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[button="primary"]:disabled { background: @disabled; color: @inkMuted; border-color: @lineStrong; border-style: @restStyle; }
QPushButton[button="primary"]:focus { border-color: @ring; }
QPushButton[button="secondary"] { background: @surface; color: @accent; border-color: @accent; font-weight: 600; }
QPushButton[button="secondary"]:pressed { background: @accentSoft; }
QPushButton[button="secondary"]:disabled { color: @inkMuted; border-color: @lineStrong; background: @disabled; border-style: @restStyle; }
QPushButton[button="quiet"] { background: transparent; color: @accent; border-color: transparent; text-align: left; padding: 0 @s2; }
QPushButton[button="quiet"]:pressed { background: @accentSoft; }
QPushButton[button="day"] { background: transparent; color: @ink; border: 2px solid transparent; padding: 0; min-height: @dayInner; }
QPushButton[button="day"]:disabled { color: @inkMuted; background: transparent; }
QPushButton[button="day"]:enabled { background: @surface; border-color: @line; }
QPushButton[button="day"]:checked { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[button="day"]:checked:focus { border: 4px solid @focus; background: @surface; color: @accent; }
QPushButton[button="secondary"]:focus, QPushButton[button="quiet"]:focus, QPushButton[button="day"]:focus { border-color: @focus; }
)";

constexpr QStringView fields = uR"(
QLineEdit, QPlainTextEdit, QTextEdit { background: @surface; color: @ink; border: 2px solid @lineStrong; border-radius: @radius; padding: 0 @s4;
    font-size: @body; min-height: @touchInner; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 3px solid @focus; }
QLineEdit[field="error"] { border: @errorEdge solid @errorLine; background: @dangerSoft; min-height: @errorInner; padding: 0 @errorSide; }
QLineEdit[field="error"]:focus { border: @errorEdge solid @errorFocus; }
QLineEdit:disabled { background: @disabled; color: @inkMuted; }
QListView { background: @surface; border: 2px solid @lineStrong; border-radius: @radius; font-size: @body; outline: none; }
QListView:focus { border-color: @focus; }
QListView::item { min-height: @row; padding: 0 @s4; border-bottom: 1px solid @line; }
QListView::item:selected { background: @chosen; color: @onChosen; }
QListView[list="cases"] { border-color: @line; }
QListView[list="cases"]:focus { border-color: @focus; }
QListView[list="cases"]::item { padding: 0; }
)";

constexpr QStringView tables = uR"(
QTableView { background: @surface; alternate-background-color: @paper; border: 2px solid @line; border-radius: @radius; font-size: @body;
    selection-background-color: @chosen; selection-color: @onChosen; gridline-color: @line; outline: none; }
QTableView:focus { border-color: @focus; }
QTableView::item { padding: 0 @s2; border: none; }
QTableView::item:selected { background: @chosen; color: @onChosen; }
QHeaderView { background: @surface; border: none; font-size: @note; font-weight: 600; }
QHeaderView::section { background: @surface; color: @inkMuted; border: none; border-bottom: 1px solid @lineStrong; padding: 0 @s2;
    font-size: @note; font-weight: 600; min-height: @touchInner; }
QComboBox, QDateEdit { background: @surface; color: @ink; border: 2px solid @lineStrong; border-radius: @radius; padding: 0 @s4;
    font-size: @body; min-height: @touchInner; }
QComboBox:focus, QDateEdit:focus { border-color: @focus; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: @s6; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/chancery/icons/drop-down.svg); width: @s4; height: @s4; }
QDateEdit QLineEdit { background: transparent; border: none; padding: 0; min-height: 0; }
QComboBox:disabled { background: @disabled; color: @inkMuted; }
QSplitter::handle { background: @line; }
QMenu { background: @surface; border: 1px solid @lineStrong; padding: @s2; font-size: @body; }
QMenu::item { padding: @s2 @s4; border-radius: @radius; }
QMenu::item:selected { background: @chosen; color: @onChosen; }
)";

QString pixels(int length)
{
    return QStringLiteral("%1px").arg(length);
}

QHash<QString, QString> tokens(const Theme &theme)
{
    const auto color = [&theme](ColorRole role) { return theme.color(role).name(QColor::HexRgb); };
    const auto text = [&theme](TextRole role) { return pixels(theme.textPixels(role)); };
    const bool strong = theme.isHighContrast();
    const int bar = std::max(theme.space(3), theme.millimetres(3));
    const int letters = QFontMetrics(theme.font(TextRole::Body)).height();
    return {
        {QStringLiteral("families"), QStringLiteral("\"%1\"").arg(fontFamilies().join(QStringLiteral("\", \"")))},
        {QStringLiteral("ink"), color(ColorRole::Ink)},
        {QStringLiteral("inkMuted"), color(ColorRole::InkMuted)},
        {QStringLiteral("paper"), color(ColorRole::Paper)},
        {QStringLiteral("surface"), color(ColorRole::Surface)},
        {QStringLiteral("line"), color(ColorRole::Line)},
        {QStringLiteral("lineStrong"), color(ColorRole::LineStrong)},
        {QStringLiteral("accent"), color(ColorRole::Accent)},
        {QStringLiteral("accentPressed"), color(ColorRole::AccentPressed)},
        {QStringLiteral("accentSoft"), color(ColorRole::AccentSoft)},
        {QStringLiteral("accentEdge"), color(strong ? ColorRole::Accent : ColorRole::Line)},
        {QStringLiteral("onAccent"), color(ColorRole::OnAccent)},
        // In high contrast the soft accent is that of the page.
        {QStringLiteral("chosen"), color(strong ? ColorRole::Accent : ColorRole::AccentSoft)},
        {QStringLiteral("onChosen"), color(strong ? ColorRole::OnAccent : ColorRole::Ink)},
        {QStringLiteral("disabled"), color(ColorRole::Disabled)},
        // In black and white an edge has to say what a grey ground does otherwise.
        {QStringLiteral("restStyle"), strong ? QStringLiteral("dashed") : QStringLiteral("solid")},
        {QStringLiteral("success"), color(ColorRole::Success)},
        {QStringLiteral("successSoft"), color(ColorRole::SuccessSoft)},
        {QStringLiteral("attention"), color(ColorRole::Attention)},
        {QStringLiteral("attentionSoft"), color(ColorRole::AttentionSoft)},
        {QStringLiteral("danger"), color(ColorRole::Danger)},
        {QStringLiteral("dangerSoft"), color(ColorRole::DangerSoft)},
        {QStringLiteral("errorEdge"), pixels(errorEdge(theme))},
        {QStringLiteral("errorLine"), color(errorLine(theme, false))},
        {QStringLiteral("errorFocus"), color(errorLine(theme, true))},
        {QStringLiteral("errorInner"), pixels(theme.touch() - 2 * errorEdge(theme))},
        {QStringLiteral("errorSide"), pixels(theme.space(4) + 2 - errorEdge(theme))},
        {QStringLiteral("focus"), color(ColorRole::Focus)},
        // A ring inside a filled button needs the opposite colour.
        {QStringLiteral("ring"), color(ColorRole::Ink)},
        {QStringLiteral("note"), text(TextRole::Note)},
        {QStringLiteral("body"), text(TextRole::Body)},
        {QStringLiteral("lead"), text(TextRole::Lead)},
        {QStringLiteral("title"), text(TextRole::Title)},
        {QStringLiteral("display"), text(TextRole::Display)},
        {QStringLiteral("radius"), pixels(theme.radius())},
        // Letters that reach out of their line, as Arabic ones do, stay within their row.
        {QStringLiteral("row"), pixels(std::max(theme.touch(), theme.textPixels(TextRole::Body) * 3 / 2))},
        {QStringLiteral("touch"), pixels(theme.touch())},
        {QStringLiteral("touchInner"), pixels(theme.touch() - 4)}, // the two borders come on top
        {QStringLiteral("buttonInner"), pixels(std::max(theme.touch(), letters + 2 * theme.space(2)) - 4)},
        {QStringLiteral("dayInner"), pixels(theme.dayTouch() - 4)},
        {QStringLiteral("bar"), pixels(bar)},
        {QStringLiteral("barRadius"), pixels(bar / 2)},
        {QStringLiteral("s2"), pixels(theme.space(2))},
        {QStringLiteral("s4"), pixels(theme.space(4))},
        {QStringLiteral("s6"), pixels(theme.space(6))},
    };
}

} // namespace

int errorEdge(const Theme &theme)
{
    return theme.isHighContrast() ? 5 : 2;
}

ColorRole errorLine(const Theme &theme, bool hasFocus)
{
    if (!theme.isHighContrast())
        return ColorRole::Danger;
    return hasFocus ? ColorRole::Focus : ColorRole::LineStrong;
}

QString styleSheet(const Theme &theme)
{
    const auto values = tokens(theme);
    QString sheet;
    for (const QStringView part : {texts, surfaces, buttons, fields, tables}) {
        for (qsizetype i = 0; i < part.size(); ++i) {
            if (part[i] != u'@') {
                sheet += part[i];
                continue;
            }
            qsizetype end = i + 1;
            while (end < part.size() && part[end].isLetterOrNumber())
                ++end;
            const auto name = part.sliced(i + 1, end - i - 1).toString();
            Q_ASSERT(values.contains(name));
            sheet += values.value(name);
            i = end - 1;
        }
    }
    return sheet;
}

} // namespace chancery::theme

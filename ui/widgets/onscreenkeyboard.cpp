// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/onscreenkeyboard.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accentpopup.h"
#include "ui/widgets/keycap.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace chancery::widgets {

using Kind = KeyboardKey::Kind;
using Name = KeyboardLayout::Name;

namespace {

Name nameFor(Qt::InputMethodHints hints, const QLocale &locale)
{
    if (hints.testFlag(Qt::ImhDialableCharactersOnly))
        return Name::Phone;
    if (hints.testFlag(Qt::ImhDigitsOnly))
        return Name::Digits;
    const Name own = KeyboardLayout::forLocale(locale);
    const bool isFrench = own == Name::French;
    if (hints.testFlag(Qt::ImhEmailCharactersOnly))
        return isFrench ? Name::EmailFrench : Name::Email;
    if (hints.testFlag(Qt::ImhLatinOnly) && hints.testFlag(Qt::ImhUppercaseOnly))
        return isFrench ? Name::ZoneFrench : Name::Zone;
    if (hints.testFlag(Qt::ImhLatinOnly))
        return isFrench ? Name::LatinFrench : own == Name::Spanish ? Name::LatinSpanish : Name::Latin;
    return own;
}

int unitsOf(const std::vector<KeyCap *> &row)
{
    int units = 0;
    for (const KeyCap *cap : row)
        units += cap->key().units;
    return units;
}

} // namespace

OnScreenKeyboard::OnScreenKeyboard(const theme::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("keyboard"));
    setFocusPolicy(Qt::NoFocus);
    // Letters lie where they lie, whichever way the language is written.
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &theme::Theme::changed, this, [this] {
        updateGeometry();
        if (!m_keys.empty())
            rebuild(); // with or without the row of digits
    });
}

void OnScreenKeyboard::suit(QWidget &field)
{
    // A touch of a key that takes no focus would give it to the first widget around that does; a proxy that has it
    // stops that.
    setFocusProxy(&field);
    const auto hints = Qt::InputMethodHints(field.inputMethodQuery(Qt::ImHints).toInt());
    const Name wanted = nameFor(hints, m_theme.locale());
    const bool same = !m_keys.empty() && wanted == m_suited;
    const KeyboardLayout &layout = KeyboardLayout::of(wanted);
    const bool begins
        = field.inputMethodQuery(Qt::ImSurroundingText).toString().isEmpty() && !hints.testFlag(Qt::ImhNoAutoUppercase);
    if (!same) {
        m_suited = wanted;
        m_case = layout.startsInCapitals ? Case::Capitals : Case::Small;
        showPage(wanted, Page::Letters);
    }
    if (m_case != Case::Capitals && KeyboardLayout::of(m_layout).hasCase) {
        m_case = begins ? Case::Once : Case::Small;
        label();
    }
}

void OnScreenKeyboard::reset()
{
    delete m_accents;
    for (const auto &row : std::exchange(m_keys, {})) {
        for (KeyCap *cap : row)
            cap->deleteLater();
    }
    m_layout = m_suited = Name::English;
    m_page = Page::Letters;
    m_case = Case::Small;
}

void OnScreenKeyboard::showPage(Name name, Page page)
{
    m_layout = name;
    m_page = page;
    rebuild();
}

std::vector<KeyboardLayout::Row> OnScreenKeyboard::rows() const
{
    const KeyboardLayout &layout = KeyboardLayout::of(m_layout);
    const bool isSigns = m_page == Page::Signs;
    std::vector<KeyboardLayout::Row> all = isSigns ? layout.signs : layout.letters;
    const Name own = KeyboardLayout::forLocale(m_theme.locale());
    if (own != Name::Russian && own != Name::Arabic) { // Latin letters are its own
        for (KeyboardLayout::Row &row : all)
            std::erase_if(row, [](const KeyboardKey &key) { return key.kind == Kind::Alphabet; });
    }
    // The one that points to the left is the left one.
    if (m_theme.locale().textDirection() == Qt::RightToLeft) {
        for (KeyboardLayout::Row &row : all) {
            for (std::size_t i = 1; i < row.size(); ++i) {
                if (row[i - 1].kind == Kind::Previous && row[i].kind == Kind::Next)
                    std::swap(row[i - 1], row[i]);
            }
        }
    }
    // A small screen has no height to spare for what is on the signs' page as well.
    if (!isSigns && !layout.digits.empty() && (layout.needsDigits || !m_theme.isCompact()))
        all.insert(all.begin(), layout.digits);
    return all;
}

void OnScreenKeyboard::rebuild()
{
    delete m_accents;
    for (const auto &row : std::exchange(m_keys, {})) {
        for (KeyCap *cap : row) {
            cap->hide();
            cap->deleteLater(); // it may be the one that is being touched
        }
    }
    for (const KeyboardLayout::Row &row : rows()) {
        std::vector<KeyCap *> caps;
        for (const KeyboardKey &key : row) {
            auto *cap = new KeyCap(m_theme, key, this);
            caps.push_back(cap);
            connect(cap, &QAbstractButton::clicked, this, [this, key] { activate(key); });
            connect(cap, &KeyCap::held, this, [this, cap] { offer(*cap); });
            label(*cap);
            cap->show();
        }
        m_keys.push_back(std::move(caps));
    }
    updateGeometry();
    arrange();
}

void OnScreenKeyboard::label()
{
    for (const auto &row : m_keys) {
        for (KeyCap *cap : row)
            label(*cap);
    }
}

void OnScreenKeyboard::label(KeyCap &cap) const
{
    switch (cap.key().kind) {
    case Kind::Text:
        cap.setShown(cased(cap.key().text));
        return;
    case Kind::Shift:
        cap.setIconName(m_case == Case::Capitals ? QStringLiteral("caps-lock") : QStringLiteral("shift"));
        cap.setLit(m_case != Case::Small);
        cap.setAccessibleName(m_case == Case::Capitals ? tr("Capital letters are on") : tr("Capital letter"));
        cap.update();
        return;
    case Kind::Backspace:
        cap.setIconName(QStringLiteral("backspace"));
        cap.setAccessibleName(tr("Delete"));
        return;
    case Kind::Signs:
        cap.setText(QStringLiteral("123?"));
        cap.setAccessibleName(tr("Numbers and signs"));
        return;
    case Kind::Letters:
        cap.setText(cased(QStringLiteral("abc")));
        if (m_suited == Name::Russian)
            cap.setText(cased(QStringLiteral("абв")));
        if (m_suited == Name::Arabic)
            cap.setText(QStringLiteral("أبج"));
        cap.setAccessibleName(tr("Letters"));
        return;
    case Kind::Alphabet:
        cap.setIconName(QStringLiteral("globe"));
        cap.setAccessibleName(tr("Other alphabet"));
        return;
    case Kind::Space:
        cap.setAccessibleName(tr("Space"));
        return;
    case Kind::Previous: // up and down: beside the < of a passport's lines it looked like another one
        cap.setIconName(QStringLiteral("chevron-up"));
        cap.setAccessibleName(tr("Previous field"));
        return;
    case Kind::Next:
        cap.setIconName(QStringLiteral("chevron-down"));
        cap.setAccessibleName(tr("Next field"));
        return;
    case Kind::Close:
        cap.setIconName(QStringLiteral("keyboard-close"));
        cap.setAccessibleName(tr("Close the keyboard"));
        return;
    }
}

QString OnScreenKeyboard::cased(const QString &text) const
{
    if (m_page == Page::Signs)
        return text;
    const KeyboardLayout &layout = KeyboardLayout::of(m_layout);
    const bool capitals = layout.startsInCapitals && !layout.hasCase;
    return capitals || (layout.hasCase && m_case != Case::Small) ? m_theme.locale().toUpper(text) : text;
}

KeyCap *OnScreenKeyboard::keyFor(const QString &shown) const
{
    for (const auto &row : m_keys) {
        for (KeyCap *cap : row) {
            if (cap->key().kind == Kind::Text && cap->shown() == shown)
                return cap;
        }
    }
    return nullptr;
}

KeyCap *OnScreenKeyboard::keyFor(Kind kind) const
{
    for (const auto &row : m_keys) {
        for (KeyCap *cap : row) {
            if (cap->key().kind == kind)
                return cap;
        }
    }
    return nullptr;
}

void OnScreenKeyboard::activate(const KeyboardKey &key)
{
    switch (key.kind) {
    case Kind::Text:
        type(cased(key.text));
        return;
    case Kind::Space:
        type(QStringLiteral(" "));
        return;
    case Kind::Backspace:
        erase();
        return;
    case Kind::Shift:
        shift();
        return;
    case Kind::Signs:
        showPage(m_layout, Page::Signs);
        return;
    case Kind::Letters:
        showPage(m_layout, Page::Letters);
        return;
    case Kind::Alphabet: {
        const Name own = KeyboardLayout::forLocale(m_theme.locale());
        const Name other = m_layout == own ? Name::Latin : own;
        m_case = KeyboardLayout::of(other).startsInCapitals ? Case::Capitals : Case::Small;
        showPage(other, Page::Letters);
        return;
    }
    case Kind::Previous:
        Q_EMIT previousWanted();
        return;
    case Kind::Next:
        Q_EMIT nextWanted();
        return;
    case Kind::Close:
        Q_EMIT closeWanted();
        return;
    }
}

void OnScreenKeyboard::shift()
{
    m_case = m_case == Case::Small ? Case::Once : m_case == Case::Once ? Case::Capitals : Case::Small;
    label();
}

void OnScreenKeyboard::type(const QString &text)
{
    QWidget *field = QApplication::focusWidget();
    if (field == nullptr)
        return;
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
    if (m_case == Case::Once) {
        m_case = Case::Small;
        label();
    }
}

void OnScreenKeyboard::erase()
{
    QWidget *field = QApplication::focusWidget();
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        if (field == nullptr)
            return;
        QKeyEvent event(type, Qt::Key_Backspace, Qt::NoModifier);
        QCoreApplication::sendEvent(field, &event);
    }
}

void OnScreenKeyboard::offer(KeyCap &cap)
{
    QStringList letters;
    for (const QString &letter : cap.key().alternates)
        letters.append(cased(letter));
    letters.removeDuplicates();
    delete m_accents;
    m_accents = new AccentPopup(m_theme, letters, cap);
    connect(m_accents, &AccentPopup::chosen, this, &OnScreenKeyboard::type);
    connect(&cap, &KeyCap::moved, m_accents, &AccentPopup::slideTo);
    connect(&cap, &KeyCap::letGo, m_accents, &AccentPopup::lift);
}

int OnScreenKeyboard::keyHeight() const
{
    if (!m_theme.isTight())
        return std::max(m_theme.touch(), m_theme.textPixels(theme::TextRole::Body) * 3 / 2);
    // Large letters on a low screen: two fifths of its height at most, but never less than a finger needs.
    const int count = std::max(4, static_cast<int>(m_keys.size()));
    const int most = window()->height() * 2 / 5 / count - m_theme.space(1) - m_theme.space(1);
    return std::clamp(most, 44, m_theme.touch());
}

QSize OnScreenKeyboard::sizeHint() const
{
    const int count = std::max(4, static_cast<int>(m_keys.size()));
    return {m_theme.touch() * 12, count * (keyHeight() + m_theme.space(1)) + m_theme.space(1) + m_theme.space(2)};
}

QSize OnScreenKeyboard::minimumSizeHint() const
{
    return {1, sizeHint().height()};
}

void OnScreenKeyboard::arrange()
{
    const int gap = m_theme.space(1);
    int widest = 1;
    std::size_t most = 1;
    for (const auto &row : m_keys) {
        widest = std::max(widest, unitsOf(row));
        most = std::max(most, row.size());
    }
    // Keys wider than two finger marks only lengthen the way of the hand, but who wants large letters wants large keys.
    const double each = KeyboardLayout::of(m_layout).isPad          ? 1.0
        : m_theme.textSize() == theme::TextSize::Normal ? 0.9
                                                        : 1.2;
    const double room = std::min<double>(width() - 4 * gap, widest * keyHeight() * each);
    const double unit = room / widest;
    int top = gap + m_theme.space(1);
    for (const auto &row : m_keys) {
        double left = (width() - unit * unitsOf(row)) / 2;
        for (KeyCap *cap : row) {
            const double right = left + unit * cap->key().units;
            const int from = static_cast<int>(left) + gap / 2;
            cap->setGeometry(from, top, static_cast<int>(right) - gap / 2 - from, keyHeight());
            left = right;
        }
        top += keyHeight() + gap;
    }
}

void OnScreenKeyboard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        label();
    QWidget::changeEvent(event);
}

void OnScreenKeyboard::hideEvent(QHideEvent *event)
{
    delete m_accents;
    QWidget::hideEvent(event);
}

void OnScreenKeyboard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OnScreenKeyboard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(theme::ColorRole::Paper));
    painter.fillRect(0, 0, width(), 1, m_theme.color(theme::ColorRole::LineStrong));
}

} // namespace chancery::widgets

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/attendant/pinpanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace chancery::attendantui {

using theme::TextRole;
using widgets::Button;

PinPanel::PinPanel(const theme::Theme &theme, QWidget *host)
    : Overlay(theme, host)
    , m_headline(new widgets::TextLabel(TextRole::Title, this))
    , m_text(new widgets::TextLabel(TextRole::Body, this))
    , m_dots(new widgets::TextLabel(TextRole::Title, this, widgets::Tone::Accent))
    , m_pad(new QWidget(this))
    , m_remove(new Button(theme, Button::Kind::Secondary, m_pad))
    , m_enter(new Button(theme, Button::Kind::Primary, m_pad))
    , m_cancel(new Button(theme, Button::Kind::Secondary, this))
{
    setObjectName(QStringLiteral("pinPanel"));
    m_text->setObjectName(QStringLiteral("pinMessage"));
    m_dots->setObjectName(QStringLiteral("pinDots"));
    m_dots->setAlignment(Qt::AlignHCenter);
    m_digits.reserve(mostDigits);
    m_pad->setLayoutDirection(Qt::LeftToRight); // a pad of digits is the same everywhere
    auto *grid = new QGridLayout(m_pad);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme.space(2));
    const auto place = [grid](Button *button, int row, int column) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        grid->addWidget(button, row, column);
    };
    for (int digit = 0; digit <= 9; ++digit) {
        auto *key = new Button(theme, Button::Kind::Secondary, m_pad);
        key->setText(QString::number(digit));
        key->setObjectName(QStringLiteral("pin%1").arg(digit));
        key->setFocusPolicy(Qt::NoFocus); // digits are typed where there is a keyboard
        m_keys.push_back(key);
        place(key, digit == 0 ? 3 : (digit - 1) / 3, digit == 0 ? 1 : (digit - 1) % 3);
        connect(key, &QPushButton::clicked, this, [this, digit] { add(static_cast<char>('0' + digit)); });
    }
    place(m_remove, 3, 0);
    place(m_enter, 3, 2);
    m_remove->setObjectName(QStringLiteral("pinRemove"));
    m_enter->setObjectName(QStringLiteral("pinEnter"));
    m_cancel->setObjectName(QStringLiteral("pinCancel"));
    body()->addWidget(m_headline);
    body()->addWidget(m_text);
    body()->addWidget(m_dots);
    body()->addWidget(m_pad);
    body()->addWidget(m_cancel, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &PinPanel::removeLast);
    connect(m_enter, &QPushButton::clicked, this, &PinPanel::submit);
    connect(m_cancel, &QPushButton::clicked, this, &Overlay::close);
    connect(this, &Overlay::closed, this, &PinPanel::clear);
    m_wait.setObjectName(QStringLiteral("pinWait"));
    m_wait.setInterval(std::chrono::seconds(1));
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (--m_left > std::chrono::seconds(0))
            refresh();
        else
            show(Message::Enter);
    });
    refresh();
}

void PinPanel::present()
{
    open(this); // keys come here
}

void PinPanel::setBusy()
{
    show(Message::Busy);
}

void PinPanel::showWrong(std::chrono::seconds locked)
{
    if (locked.count() > 0)
        return showLocked(locked);
    show(Message::Wrong);
}

void PinPanel::showLocked(std::chrono::seconds left)
{
    show(Message::Locked, left);
}

void PinPanel::showUnusable(bool isSet)
{
    show(isSet ? Message::Unreadable : Message::Unset);
}

void PinPanel::show(Message message, std::chrono::seconds left)
{
    m_message = message;
    m_left = left;
    if (left.count() > 0)
        m_wait.start();
    else
        m_wait.stop();
    clear();
}

void PinPanel::add(char digit)
{
    if (m_message == Message::Busy || isUnusable() || m_digits.size() >= mostDigits)
        return;
    m_digits += digit;
    refresh();
}

void PinPanel::removeLast()
{
    if (m_digits.isEmpty())
        return;
    m_digits[m_digits.size() - 1] = '\0';
    m_digits.chop(1);
    refresh();
}

void PinPanel::submit()
{
    if (m_message == Message::Busy || m_digits.isEmpty())
        return;
    const QByteArray digits(m_digits.constData(), m_digits.size()); // not shared: clear() overwrites ours
    show(Message::Busy);
    Q_EMIT entered(digits);
}

void PinPanel::clear()
{
    m_digits.fill('\0');
    m_digits.resize(0);
    refresh();
}

bool PinPanel::isUnusable() const
{
    return m_message == Message::Locked || m_message == Message::Unset || m_message == Message::Unreadable;
}

void PinPanel::refresh()
{
    m_headline->setText(tr("For staff: enter the PIN"));
    m_remove->setText(tr("Delete"));
    m_enter->setText(tr("Open"));
    m_cancel->setText(tr("Back to the kiosk"));
    m_dots->setText(m_digits.isEmpty() ? QStringLiteral("–") : QString(m_digits.size(), u'●'));
    m_dots->setAccessibleName(tr("%n digit(s) entered", nullptr, static_cast<int>(m_digits.size())));
    m_enter->setEnabled(!m_digits.isEmpty() && m_message != Message::Busy);
    m_remove->setEnabled(!m_digits.isEmpty());
    for (Button *key : m_keys)
        key->setEnabled(!isUnusable());
    switch (m_message) {
    case Message::Enter:
        m_text->setText(tr("The maintenance screen ends the session on this machine."));
        break;
    case Message::Busy:
        m_text->setText(tr("Checking the PIN…"));
        break;
    case Message::Wrong:
        m_text->setText(tr("That was another PIN. Enter it once more."));
        break;
    case Message::Locked:
        m_text->setText(
            tr("Too many tries. Wait %n second(s), then try again.", nullptr, static_cast<int>(m_left.count())));
        break;
    case Message::Unset:
        m_text->setText(tr("No PIN is set. Set one on this machine with “chancery pin”."));
        break;
    case Message::Unreadable:
        m_text->setText(tr("The PIN cannot be checked. Look at the disk, or set it anew with “chancery pin”."));
        break;
    }
    setAccessibleName(m_headline->text());
}

void PinPanel::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && text[0] >= u'0' && text[0] <= u'9')
        add(static_cast<char>(text[0].unicode()));
    else if (event->key() == Qt::Key_Backspace)
        removeLast();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        Overlay::keyPressEvent(event);
    event->accept();
}

void PinPanel::changeEvent(QEvent *event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace chancery::attendantui

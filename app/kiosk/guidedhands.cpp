// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "app/kiosk/guidedhands.h"

#include "ui/widgets/choicecards.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/pickedit.h"

#include <QCoreApplication>
#include <QDate>
#include <QDeadlineTimer>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPointer>
#include <QTimer>

namespace chancery::app {

void GuidedHands::touch(QWidget *widget, QPoint at)
{
    const QPointF local = at.isNull() ? QPointF(widget->rect().center()) : QPointF(at);
    const QPointF global = widget->mapToGlobal(local);
    QCoreApplication::postEvent(widget,
        new QMouseEvent(QEvent::MouseButtonPress, local, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier));
    QCoreApplication::postEvent(widget,
        new QMouseEvent(QEvent::MouseButtonRelease, local, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier));
}

void GuidedHands::key(QWidget *widget, int key, const QString &text)
{
    QCoreApplication::postEvent(widget, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, text));
    QCoreApplication::postEvent(widget, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier, text));
}

void GuidedHands::type(QWidget *widget, const QString &text)
{
    auto at = static_cast<quint64>(QDeadlineTimer::current().deadline());
    for (const QChar character : text) {
        const int code = character == u'\r' ? static_cast<int>(Qt::Key_Return) : character.toUpper().unicode();
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            auto *event = new QKeyEvent(type, code, Qt::NoModifier, QString(character));
            event->setTimestamp(at++); // as the window system stamps them, however late they are handled
            QCoreApplication::postEvent(widget, event);
        }
    }
}

void GuidedHands::write(QWidget *widget, const QString &text)
{
    auto *event = new QInputMethodEvent;
    event->setCommitString(text);
    QCoreApplication::postEvent(widget, event);
}

QWidget *GuidedHands::find(const QWidget *in, const QString &objectName)
{
    const auto found = in->findChildren<QWidget *>(objectName);
    for (QWidget *widget : found) {
        if (widget->isVisible() && widget->isEnabled())
            return widget;
    }
    return nullptr;
}

namespace {

void typeLine(QLineEdit *line, const QString &text)
{
    line->setFocus(Qt::MouseFocusReason);
    line->selectAll();
    GuidedHands::write(line, text);
    GuidedHands::key(line, Qt::Key_Tab);
}

void pickFrom(widgets::PickEdit *pick, const QString &value, int row)
{
    GuidedHands::touch(pick);
    // The list opens when the touch has been handled.
    QTimer::singleShot(0, pick, [pick, value, row] {
        widgets::Overlay *list = pick->list();
        if (!list)
            return;
        if (QWidget *search = GuidedHands::find(list, QStringLiteral("search"))) {
            GuidedHands::write(search, value);
            GuidedHands::key(search, Qt::Key_Return, QStringLiteral("\r"));
            return;
        }
        auto *view = list->findChild<QListView *>(QStringLiteral("list"));
        const QModelIndex index = view && row >= 0 ? view->model()->index(row, 0) : QModelIndex();
        if (!index.isValid())
            return;
        view->scrollTo(index);
        GuidedHands::touch(view->viewport(), view->visualRect(index).center());
    });
}

} // namespace

bool GuidedHands::enter(QWidget *control, const QString &value, int row)
{
    if (auto *cards = qobject_cast<widgets::ChoiceCards *>(control)) {
        QWidget *card = find(cards, value);
        if (card)
            touch(card);
        return card != nullptr;
    }
    if (auto *date = qobject_cast<widgets::DateEdit *>(control)) {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        for (const auto &[name, part] :
            {std::pair("day", day.day()), std::pair("month", day.month()), std::pair("year", day.year())}) {
            if (auto *line = date->findChild<QLineEdit *>(QLatin1String(name)))
                typeLine(line, QString::number(part));
        }
        return true;
    }
    if (auto *pick = qobject_cast<widgets::PickEdit *>(control)) {
        pickFrom(pick, value, row);
        return true;
    }
    if (auto *line = qobject_cast<QLineEdit *>(control)) {
        typeLine(line, value);
        return true;
    }
    if (auto *line = control->findChild<QLineEdit *>()) {
        typeLine(line, value);
        return true;
    }
    return false;
}

} // namespace chancery::app

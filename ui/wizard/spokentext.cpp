// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/spokentext.h"

#include "ui/widgets/field.h"
#include "ui/wizard/readingorder.h"
#include "ui/wizard/spacedtext.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHash>
#include <QLabel>

namespace chancery::wizard {

namespace {

bool isOfQuestion(const QWidget &part, const QWidget &widget)
{
    for (const QWidget *around = &widget; around != nullptr && around != &part; around = around->parentWidget()) {
        if (qobject_cast<const widgets::Field *>(around) != nullptr)
            return true;
    }
    return false;
}

/// Empty for what shows no text of its own.
QString shownText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    const auto *number = qobject_cast<const SpacedText *>(&widget);
    return number != nullptr ? number->accessibleName() : QString(); // letters and digits told apart
}

/// Marks that only guide the eye say nothing.
QString plain(QString text)
{
    for (const QChar mark : {QChar(0x2066), QChar(0x2067), QChar(0x2068), QChar(0x2069), QChar(0x200e), QChar(0x200f)})
        text.remove(mark);
    return text.simplified();
}

/// Each ends as a sentence: the voice makes its pause there.
void add(QStringList &all, const QString &text)
{
    QString words = plain(text);
    if (words.isEmpty() || words == u"–")
        return;
    if (words.back().isLetterOrNumber())
        words += u'.';
    if (!all.contains(words))
        all.append(words);
}

} // namespace

QStringList spokenText(const QWidget &part)
{
    // What stands on one card or in one panel belongs together.
    QHash<QWidget *, QList<QWidget *>> blocks;
    for (QWidget *label : part.findChildren<QWidget *>()) {
        if (!label->isVisible() || shownText(*label).isEmpty() || isOfQuestion(part, *label))
            continue;
        QWidget *around = label->parentWidget();
        blocks[around == &part || around->width() >= part.width() ? label : around].append(label);
    }
    QStringList all;
    for (QWidget *block : asRead(part, blocks.keys())) {
        for (const QWidget *label : asRead(part, blocks.value(block)))
            add(all, shownText(*label));
    }
    return all;
}

QStringList spokenControl(QWidget &control, bool withAnswer)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&control);
    if (spoken == nullptr)
        return {};
    QStringList all;
    QString name = spoken->text(QAccessible::Name);
    // Parts of a question (day, month, year) have names of their own.
    if (const auto *field = qobject_cast<widgets::Field *>(control.parentWidget()); field != nullptr && name.isEmpty())
        name = field->editor()->accessibleName();
    add(all, name);
    if (spoken->state().checkable)
        add(all,
            spoken->state().checked ? QCoreApplication::translate("SpokenText", "Chosen")
                                    : QCoreApplication::translate("SpokenText", "Not chosen"));
    if (withAnswer && spoken->role() == QAccessible::EditableText)
        add(all, spoken->text(QAccessible::Value));
    add(all, spoken->text(QAccessible::Description));
    return all;
}

} // namespace chancery::wizard

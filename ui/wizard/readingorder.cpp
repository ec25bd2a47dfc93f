// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/readingorder.h"

#include "ui/widgets/field.h"

#include <QWidget>

#include <algorithm>

namespace chancery::wizard {

namespace {

/// A control, or a question with its controls.
struct Place
{
    const QWidget *widget = nullptr;
    QRect box;
    QList<QWidget *> stops{};
};

/// In lines: what overlaps the first of a line by half its height stands on that line.
void sortAsRead(std::vector<Place> &places, bool fromRight)
{
    std::stable_sort(places.begin(), places.end(),
        [](const Place &one, const Place &other) { return one.box.top() < other.box.top(); });
    for (auto first = places.begin(); first != places.end();) {
        const int middle = first->box.center().y();
        const auto end
            = std::find_if(first, places.end(), [middle](const Place &place) { return place.box.top() >= middle; });
        std::stable_sort(first, end, [fromRight](const Place &one, const Place &other) {
            return fromRight ? one.box.right() > other.box.right() : one.box.left() < other.box.left();
        });
        first = end;
    }
}

QRect boxIn(const QWidget &part, const QWidget &widget)
{
    return {widget.mapTo(&part, QPoint()), widget.size()};
}

const QWidget *questionOf(const QWidget &part, const QWidget &widget)
{
    for (const QWidget *around = &widget; around != nullptr && around != &part; around = around->parentWidget()) {
        if (qobject_cast<const widgets::Field *>(around) != nullptr)
            return around;
    }
    return &widget;
}

} // namespace

QList<QWidget *> asRead(const QWidget &part, const QList<QWidget *> &widgets)
{
    std::vector<Place> places;
    for (QWidget *widget : widgets)
        places.push_back({widget, boxIn(part, *widget), {widget}});
    sortAsRead(places, part.layoutDirection() == Qt::RightToLeft);
    QList<QWidget *> all;
    for (const Place &place : places)
        all += place.stops;
    return all;
}

QList<QWidget *> readingOrder(const QWidget &part)
{
    std::vector<Place> questions;
    for (QWidget *widget : part.findChildren<QWidget *>()) {
        const bool stops = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->focusProxy() == nullptr;
        if (!stops || !widget->isVisible() || !widget->isEnabled())
            continue;
        const QWidget *question = questionOf(part, *widget);
        auto known = std::find_if(
            questions.begin(), questions.end(), [question](const Place &place) { return place.widget == question; });
        if (known == questions.end())
            known = questions.insert(questions.end(), {question, boxIn(part, *question)});
        known->stops.append(widget);
    }
    const bool fromRight = part.layoutDirection() == Qt::RightToLeft;
    sortAsRead(questions, fromRight);
    QList<QWidget *> all;
    for (const Place &question : questions) {
        all += asRead(part, question.stops);
    }
    return all;
}

} // namespace chancery::wizard

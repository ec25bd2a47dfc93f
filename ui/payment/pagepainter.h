// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLocale>
#include <QPainter>
#include <QString>

namespace chancery::paymentui {

/// What receipt and slip have in common: lines of text, named values and a code, one below the other, in the direction
/// of the language.
class PagePainter
{
public:
    /// A page of paper, or the strip of a receipt printer: narrow, black only, smaller letters.
    enum class Form { Sheet, Slip };

    PagePainter(const PagePainter &) = delete;
    PagePainter &operator=(const PagePainter &) = delete;
    virtual ~PagePainter() = default;

    /// `page` in the painter's units, `millimetre` their length. Gives how far down it reaches.
    double paint(QPainter &painter, const QRectF &page, double millimetre);

protected:
    enum class Value { Words, Identifier };

    /// The locale outlives the painter.
    PagePainter(const QLocale &locale, Form form);

    virtual void draw() = 0;
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    void row(const QString &label, const QString &value, Value kind = Value::Words);
    void text(const QString &words, double points, bool bold, const QColor &color);
    /// Bold; `points`, or as many as let the words stand on one line.
    void oneLine(const QString &words, double points);
    void gap(double millimetres) { m_y += millimetres * m_millimetre; }
    void rule();
    /// `side` in millimetres, quiet zone included; less on a narrower page. Rectangles, so that it stays sharp.
    void qrCode(const QByteArray &content, double side);

    static const QColor ink;
    static const QColor muted;

private:
    [[nodiscard]] QFont font(double points, bool bold) const;
    [[nodiscard]] QColor shade(const QColor &color) const;

    const QLocale &m_locale;
    Form m_form;
    QPainter *m_painter = nullptr;
    QRectF m_page;
    double m_millimetre = 1;
    double m_y = 0;
};

} // namespace chancery::paymentui

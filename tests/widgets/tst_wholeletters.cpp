// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cstdlib>

using namespace chancery;
using theme::TextSize;

namespace {

/// Letters that reach far below the line and far above it.
const QString words = QStringLiteral("الجمع آل");

/// Rows from the first to the last with anything but `paper` in it.
int inkedRows(const QImage &image, int from = 0)
{
    const QRgb paper = image.pixel(0, from);
    int first = -1;
    int last = -1;
    for (int y = from; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == paper)
                continue;
            first = first < 0 ? y : first;
            last = y;
            break;
        }
    }
    return first < 0 ? 0 : last - first + 1;
}

/// As high as the words are where nothing is in their way.
int freeRows(const QFont &font)
{
    QImage room(2000, 400, QImage::Format_RGB32);
    room.fill(Qt::white);
    QPainter painter(&room);
    painter.setFont(font);
    painter.drawText(QPoint(100, 200), words);
    painter.end();
    return inkedRows(room);
}

} // namespace

/// Letters of a script that is higher than the Latin face are drawn whole where a widget has one line for them.
class TestWholeLetters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofABarButton_data() { sizes(); }
    void ofABarButton();
    void ofTheSteps_data() { sizes(); }
    void ofTheSteps();
    void inTheMiddle_data() { sizes(); }
    void inTheMiddle();
    void ofALabel_data();
    void ofALabel();
    void staysTogether_data();
    void staysTogether();

private:
    static void sizes()
    {
        QTest::addColumn<TextSize>("text");
        QTest::newRow("100 %") << TextSize::Normal;
        QTest::newRow("150 %") << TextSize::Large;
        QTest::newRow("200 %") << TextSize::Largest;
    }
    void look(TextSize text)
    {
        m_theme.setTextSize(text);
        m_theme.setLocale(QLocale(QLocale::Arabic));
    }

    theme::Theme m_theme{theme::ScreenMetrics{{1280, 720}, 96}};
};

void TestWholeLetters::ofABarButton()
{
    QFETCH(TextSize, text);
    look(text);
    widgets::BarButton button(m_theme, QStringLiteral("help"));
    button.setText(words);
    button.setIconShown(false);
    button.resize(button.sizeHint());
    QCOMPARE(inkedRows(button.grab().toImage()), freeRows(m_theme.font(theme::TextRole::Note)));
}

void TestWholeLetters::ofTheSteps()
{
    QFETCH(TextSize, text);
    look(text);
    widgets::ProgressLine line(m_theme);
    line.setStages({words}, 0);
    line.resize(1200, line.sizeHint().height());
    QFont font = m_theme.font(theme::TextRole::Note);
    font.setWeight(QFont::DemiBold);
    constexpr int belowTheBar = 7;
    QCOMPARE(inkedRows(line.grab().toImage(), belowTheBar), freeRows(font));
}

void TestWholeLetters::inTheMiddle()
{
    QFETCH(TextSize, text);
    look(text);
    QWidget ground;
    ground.setStyleSheet(theme::styleSheet(m_theme));
    const QString letters = QStringLiteral("أم");
    auto *button = new widgets::Button(m_theme, widgets::Button::Kind::Secondary, &ground);
    button->setText(letters);
    auto *empty = new widgets::LineEdit(&ground);
    empty->setPlaceholderText(letters);
    auto *typed = new widgets::LineEdit(letters, &ground);
    for (QWidget *widget : {static_cast<QWidget *>(button), static_cast<QWidget *>(empty), static_cast<QWidget *>(typed)}) {
        widget->resize(600, widget->sizeHint().height());
        const QSize hint = widget->sizeHint();
        widget->grab(); // a field moves its text when it is painted
        QCOMPARE(widget->sizeHint(), hint);
        const QImage inside = widget->grab().toImage().copy(20, 4, 560, widget->height() - 8);
        const QRgb paper = inside.pixel(0, inside.height() / 2);
        int first = -1;
        int last = -1;
        for (int y = 0; y < inside.height(); ++y) {
            for (int x = 0; x < inside.width(); ++x) {
                if (inside.pixel(x, y) != paper) {
                    first = first < 0 ? y : first;
                    last = y;
                }
            }
        }
        const int above = first;
        const int below = inside.height() - 1 - last;
        QVERIFY2(first >= 0 && std::abs(above - below) <= 3,
            qPrintable(QStringLiteral("%1: %2 above, %3 below").arg(QString::fromLatin1(widget->metaObject()->className())).arg(above).arg(below)));
    }
}

void TestWholeLetters::ofALabel_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<theme::TextRole>("role");
    QTest::addColumn<TextSize>("text");
    // Marks over the first line, under the last one, tails below it; in one line and in several.
    const QStringList all{QStringLiteral("أُغلقت صفحة الدفع"), QStringLiteral("جارٍ التشغيل"),
        QStringLiteral("سعر الوزارة من 1 يوليو 2026: زر ورق"), QStringLiteral("هل أُخذت بصماتك لتأشيرة من قبل؟")};
    for (const QString &words : all) {
        for (const auto role : {theme::TextRole::Note, theme::TextRole::Strong, theme::TextRole::Title, theme::TextRole::Display}) {
            for (const auto size : {TextSize::Normal, TextSize::Large, TextSize::Largest})
                QTest::addRow("%s, %d, %d %%", qPrintable(words), static_cast<int>(role), static_cast<int>(size))
                    << words << role << size;
        }
    }
}

void TestWholeLetters::ofALabel()
{
    QFETCH(QString, words);
    QFETCH(theme::TextRole, role);
    QFETCH(TextSize, text);
    look(text);
    widgets::TextLabel label(role);
    label.setFont(m_theme.font(role));
    label.setText(words);
    const int oneLine = label.fontMetrics().horizontalAdvance(words) + 20;
    for (const int width : {oneLine, oneLine * 2 / 3}) {
        const int height = label.heightForWidth(width);
        label.resize(width, height + 200); // nothing is in the way of a letter
        const int whole = inkedRows(label.grab().toImage());
        label.resize(width, height);
        QCOMPARE(inkedRows(label.grab().toImage()), whole);
    }
}

void TestWholeLetters::staysTogether_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("piece");
    QTest::newRow("name of a button") << QStringLiteral("When it does not work, touch") << QStringLiteral("“I cannot scan”.");
    QTest::newRow("rate") << QStringLiteral("The rate of the ministry is now") << QStringLiteral("1 USD = 157.5 JPY");
    QTest::newRow("amount") << QStringLiteral("You pay the sum of today at most") << QStringLiteral("JPY 16,500 now");
    QTest::newRow("number") << QStringLiteral("Too many tries, please wait for") << QStringLiteral("30 seconds and try");
}

void TestWholeLetters::staysTogether()
{
    // The line ends within the piece: the picture is that of a text in which it ends before it.
    QFETCH(QString, first);
    QFETCH(QString, piece);
    const auto picture = [&](const QString &text) {
        widgets::TextLabel label(theme::TextRole::Body);
        QFont font;
        font.setPixelSize(20);
        label.setFont(font);
        label.setText(text);
        label.setAlignment(Qt::AlignLeading | Qt::AlignTop);
        label.resize(label.fontMetrics().horizontalAdvance(first + u' ' + piece.section(u' ', 0, 0)) + 8, 100);
        return label.grab().toImage();
    };
    QCOMPARE(picture(first + u' ' + piece), picture(first + u'\n' + piece));
}

QTEST_MAIN(TestWholeLetters)
#include "tst_wholeletters.moc"

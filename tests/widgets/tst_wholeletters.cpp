// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/progressline.h"

#include <QImage>
#include <QPainter>
#include <QTest>

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

QTEST_MAIN(TestWholeLetters)
#include "tst_wholeletters.moc"

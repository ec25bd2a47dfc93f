// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme/theme.h"
#include "ui/wizard/openingscreen.h"

#include <QSignalSpy>
#include <QtTest>

using namespace chancery;

class TestOpeningScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnceThatItWasPainted();
    void showsPaperAndEmblem();
};

void TestOpeningScreen::tellsOnceThatItWasPainted()
{
    const theme::Theme theme({QSize(1280, 720), 96});
    wizard::OpeningScreen screen(theme);
    QSignalSpy painted(&screen, &wizard::OpeningScreen::painted);
    screen.resize(640, 360);
    screen.show();
    QTRY_COMPARE(painted.count(), 1);
    screen.repaint();
    QCoreApplication::processEvents();
    QCOMPARE(painted.count(), 1);
}

void TestOpeningScreen::showsPaperAndEmblem()
{
    const theme::Theme theme({QSize(1280, 720), 96});
    wizard::OpeningScreen screen(theme);
    screen.resize(640, 360);
    const QImage picture = screen.grab().toImage();
    QCOMPARE(picture.pixelColor(2, 2), theme.color(theme::ColorRole::Paper));
    int accent = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            accent += picture.pixelColor(x, y) == theme.color(theme::ColorRole::Accent) ? 1 : 0;
    }
    QVERIFY(accent > 50);
}

QTEST_MAIN(TestOpeningScreen)
#include "tst_openingscreen.moc"

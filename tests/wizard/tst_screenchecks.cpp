// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/screenchecks.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace chancery;

/// What is looked for on every screen is found when it is there.
class TestScreenChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsClippedWords()
    {
        QWidget window;
        QLabel label(QStringLiteral("a word that is too long"), &window);
        label.resize(40, 40);
        window.show();
        QVERIFY(!test::clippedWord(window).isEmpty());
        label.resize(400, 40);
        QCOMPARE(test::clippedWord(window), QString());
    }
    void findsSmallTargets()
    {
        QWidget window;
        QPushButton button(&window);
        button.resize(60, 50);
        window.show();
        QCOMPARE(test::smallTarget(window, 50), QString());
        QVERIFY(!test::smallTarget(window, 51).isEmpty());
        button.resize(43, 60);
        QVERIFY(!test::smallTarget(window, 50).isEmpty());
    }
    void findsControlsWithoutName()
    {
        QWidget window;
        QLineEdit edit(&window);
        window.show();
        QVERIFY(!test::unnamedControl(window).isEmpty());
        edit.setAccessibleName(QStringLiteral("Passport number"));
        QCOMPARE(test::unnamedControl(window), QString());
    }
    void findsPaleText()
    {
        QWidget window;
        window.setStyleSheet(QStringLiteral("* { background: white; color: #777777; }")); // 4.48
        QLabel label(QStringLiteral("hardly read"), &window);
        window.show();
        QVERIFY(!test::unreadableText(window).isEmpty());
        window.setStyleSheet(QStringLiteral("* { background: white; color: #767676; }")); // 4.54
        QCOMPARE(test::unreadableText(window), QString());
    }
    void aMirroredTextBeginsAtTheRight_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a name in Latin letters") << QStringLiteral("Lyon");
        QTest::newRow("Arabic") << QStringLiteral("رجوع");
        QTest::newRow("Arabic that is broken into lines") << QStringLiteral("افتح جواز سفرك على الصفحة التي فيها صورتك");
    }
    void aMirroredTextBeginsAtTheRight()
    {
        QFETCH(QString, text);
        QWidget window;
        window.setStyleSheet(QStringLiteral("* { background: white; color: black; }"));
        window.setLayoutDirection(Qt::RightToLeft);
        widgets::TextLabel label(theme::TextRole::Body, &window);
        label.setText(text);
        label.resize(200, 160);
        window.resize(200, 160);
        window.show();
        const QImage picture = label.grab().toImage();
        const int line = label.fontMetrics().height();
        int edges = 0;
        for (int y = 0; y + line <= picture.height(); ++y) {
            // The outermost ink of each row of pixels: every line of the text has some that touches its right edge.
            int right = -1;
            for (int x = picture.width() - 1; x >= 0 && right < 0; --x)
                right = qGray(picture.pixel(x, y)) < 128 ? x : -1;
            edges += right >= picture.width() - 4 ? 1 : 0;
        }
        QVERIFY(edges > 0);
        label.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(label.alignment() & Qt::AlignHorizontal_Mask, Qt::AlignLeft);
    }
};

QTEST_MAIN(TestScreenChecks)
#include "tst_screenchecks.moc"

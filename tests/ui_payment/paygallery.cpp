// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

// chancery-pay-gallery FOLDER [FILTER]: every screen of the step Pay as a picture, as chancery-gallery does for the
// others.
#include "tests/ui_payment/payrig.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTextStream>

using namespace chancery;

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: chancery-pay-gallery FOLDER [PART-OF-A-NAME]\n";
        return 2;
    }
    const QDir folder(arguments.at(1));
    if (!folder.mkpath(QStringLiteral("."))) {
        QTextStream(stderr) << "the folder cannot be made: " << folder.path() << '\n';
        return 1;
    }
    const QString filter = arguments.value(2);
    int pictures = 0;
    for (const auto &language : wizard::Languages::available()) {
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1920)}) {
            for (const auto text : {theme::TextSize::Normal, theme::TextSize::Largest}) {
                for (const auto &scene : test::PayRig::scenes()) {
                    const QString name = QStringLiteral("%1-%2-%3x%4-%5.png")
                                             .arg(scene.name, language.code)
                                             .arg(size.width())
                                             .arg(size.height())
                                             .arg(static_cast<int>(text));
                    if (!name.contains(filter))
                        continue;
                    test::PayRig rig(language.code, size, text);
                    scene.play(rig);
                    test::PayRig::settle();
                    if (!rig.rig.window.grab().save(folder.filePath(name))) {
                        QTextStream(stderr) << "cannot be written: " << name << '\n';
                        return 1;
                    }
                    ++pictures;
                }
            }
        }
    }
    QTextStream(stdout) << pictures << " pictures in " << folder.path() << '\n';
    return 0;
}

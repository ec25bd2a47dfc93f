// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/traveldocument.h"
#include "ui/wizard/stepview.h"
#include "ui/wizard/wizardcontext.h"

class QVBoxLayout;

namespace chancery::widgets {
class Banner;
class Button;
class MrzEdit;
class TextLabel;
}

namespace chancery::wizard {

class PassportPicture;

/// Reading the passport: where to lay it, the two lines for typing with each character looked at as it comes, and a way
/// on for who can do neither. The reader itself is heard by the window, wherever the keyboard is.
class PassportView final : public StepView
{
    Q_OBJECT

public:
    explicit PassportView(const WizardContext &context, QWidget *parent = nullptr);

    /// What a reader sent. Goes on by itself when it is right, else says what to do.
    void takeScan(const QStringList &lines);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QString primaryAction() const override;
    [[nodiscard]] QString secondaryAction() const override;
    void enter() override;
    void activatePrimary() override;
    void activateSecondary() override;
    void wipe() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void translate();
    /// Says what is wrong and what to do, until something is typed.
    void complain(const QString &headline, const QString &words);
    /// Nothing is wrong any more.
    void calm();
    /// On a small screen what is wrong takes the picture's place; beside an open keyboard there is none.
    void fit();
    void typed(const QStringList &lines);
    void pasted(const QString &text);
    void read(const QStringList &lines, domain::MrzSource source);

    WizardContext m_context;
    QString m_headline; ///< of what is wrong
    QString m_words;
    bool m_isWrong = false;
    bool m_isMarked = false; ///< at its place, in one of the lines
    QVBoxLayout *m_column = nullptr;
    PassportPicture *m_picture;
    widgets::Banner *m_message;
    widgets::TextLabel *m_label;
    widgets::TextLabel *m_hint;
    widgets::MrzEdit *m_edit;
};

} // namespace chancery::wizard

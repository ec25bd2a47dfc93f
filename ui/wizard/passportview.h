// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/traveldocument.h"
#include "ui/wizard/stepview.h"
#include "ui/wizard/wizardcontext.h"

namespace chancery::widgets {
class Banner;
class Button;
class MrzEdit;
class TextLabel;
}

namespace chancery::wizard {

class PassportPicture;

/// Reading the passport: where to lay it, the two lines for typing with each character looked at as it comes, and a way on for who can
/// do neither. The reader itself is heard by the window, wherever the keyboard is.
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
    /// On a small screen the message takes the picture's place; beside an open keyboard there is none.
    void showMessage(bool shown);
    void fitPicture();
    void typed(const QStringList &lines);
    void pasted(const QString &text);
    void read(const QStringList &lines, domain::MrzSource source);

    WizardContext m_context;
    PassportPicture *m_picture;
    widgets::Banner *m_message;
    widgets::TextLabel *m_label;
    widgets::TextLabel *m_hint;
    widgets::MrzEdit *m_edit;
};

} // namespace chancery::wizard

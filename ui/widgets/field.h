// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace chancery::theme {
class Theme;
}

namespace chancery::widgets {

class IconLabel;
class TextLabel;

/// A question of a form: name above, help under it, the editor, and beside it in words what to do when something is not right.
/// The editor takes the name and the message as its accessible name and description.
class Field final : public QWidget
{
    Q_OBJECT

public:
    /// Takes over `editor`.
    Field(const theme::Theme &theme, QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    /// An empty help is not shown.
    void setHelp(const QString &help);
    /// Message of what to do; an empty one clears the state.
    void setError(const QString &error);
    [[nodiscard]] QString error() const;
    [[nodiscard]] bool hasError() const { return !error().isEmpty(); }
    [[nodiscard]] QWidget *editor() const { return m_editor; }
    /// Height of label and help at that width.
    [[nodiscard]] int leadHeight(int width) const;
    /// Gives label and help so much room, that the editor stands level with its neighbour's.
    void alignLead(int height);

private:
    void describe();

    QWidget *m_lead;
    TextLabel *m_label;
    TextLabel *m_help;
    QWidget *m_errorLine;
    TextLabel *m_error;
    QWidget *m_editor;
};

} // namespace chancery::widgets

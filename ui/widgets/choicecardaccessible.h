// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessibleWidget>

namespace chancery::widgets {

class ChoiceCard;

/// A card as assistive technology hears it: a radio button, or a check box where several may be chosen. Qt would call
/// every checkable button a check box, and toggle it without a click.
class ChoiceCardAccessible final : public QAccessibleWidget
{
public:
    explicit ChoiceCardAccessible(ChoiceCard *card);

    /// From now on cards are heard so. May be called again.
    static void install();

    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
};

} // namespace chancery::widgets

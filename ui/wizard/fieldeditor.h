// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/intake/fieldspec.h"
#include "models/intake/priceoption.h"

#include <QObject>
#include <QVariant>

#include <memory>
#include <vector>

class QWidget;

namespace chancery::wizard {

struct WizardContext;

/// Between a field of the form and the control that edits it: knows how the answer becomes what is seen, and back.
/// One for each sort of control; the control belongs to its Qt parent.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QWidget *widget() const = 0;
    /// Names, options, ranges in the present language; keeps what is entered.
    virtual void describe(const intake::FieldSpec &spec, const std::vector<intake::PriceOption> &prices) = 0;
    virtual void setValue(const QVariant &value) = 0;
    /// An empty QVariant for no answer. What is not yet an answer (half a date) is no answer either.
    [[nodiscard]] virtual QVariant value() const = 0;
    /// Needs the whole width of the page.
    [[nodiscard]] virtual bool isWide() const { return false; }
    /// Something stands there that is not an answer yet: half a date.
    [[nodiscard]] virtual bool isHalfDone() const { return false; }

Q_SIGNALS:
    /// By the person.
    void edited();
    /// The person is done with the field for now: problems may be shown.
    void finished();
};

/// The control that suits the field; `part` names one line of an address, else it is empty.
[[nodiscard]] std::unique_ptr<FieldEditor> makeFieldEditor(
    const WizardContext &context, const intake::FieldSpec &spec, const QString &part, QWidget *parent);

} // namespace chancery::wizard

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/admin/command.h"
#include "models/payment/signedcode.h"

#include <QJsonObject>

namespace chancery::admin {

/// Checks a signed code on paper without a network: `<what> verify`.
class CodeVerifyCommand : public Command
{
public:
    /// `what`: receipt, shift.
    explicit CodeVerifyCommand(QString what);

    [[nodiscard]] QStringList path() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString description() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser &parser, Terminal &terminal) override;

protected:
    [[nodiscard]] virtual domain::Expected<QJsonObject, domain::Error> open(
        const QByteArray &code, const payment::SignedCode::Verify &verify) const = 0;
    /// What a person asks first, for programs.
    virtual void complete(QJsonObject &payload) const = 0;
    virtual void print(const QJsonObject &payload, Terminal &terminal) const = 0;

    static void line(Terminal &terminal, const QString &label, const QString &value);
    /// Empty for a currency that is not known.
    [[nodiscard]] static QString moneyText(qint64 minor, const QString &currency);

private:
    const QString m_what;
};

} // namespace chancery::admin

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/admin/command.h"

namespace chancery::admin {

class RetentionCommand final : public Command
{
public:
    [[nodiscard]] QStringList path() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString description() const override;
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] ExitCode run(const QCommandLineParser &parser, Terminal &terminal) override;
};

} // namespace chancery::admin

// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace chancery::sandbox {

/// Decoded application/x-www-form-urlencoded parameters with nested names, in the order received.
class Form
{
public:
    struct Item
    {
        QStringList path; ///< line_items, 0, quantity; an empty step stands for "[]"
        QString value;
        bool operator==(const Item &) const = default;
        /// line_items[0][quantity]
        [[nodiscard]] QString name() const;
    };

    /// Nothing when a percent escape, a bracket or the UTF-8 is broken, or a name is given twice.
    [[nodiscard]] static std::optional<Form> parse(const QByteArray &bytes);

    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] bool has(const QString &name) const { return find(name) != nullptr; }
    /// Empty when absent.
    [[nodiscard]] QString value(const QString &name) const;
    /// Values of name[] and name[0], name[1], …
    [[nodiscard]] QStringList list(const QString &name) const;
    /// The same for the same parameters in any order.
    [[nodiscard]] QByteArray fingerprint() const;

private:
    [[nodiscard]] const Item *find(const QString &name) const;

    std::vector<Item> m_items;
    QHash<QString, size_t> m_byName; ///< the first item of each name
};

} // namespace chancery::sandbox

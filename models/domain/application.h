// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/error.h"
#include "models/domain/expected.h"
#include "models/domain/fieldid.h"

#include <QJsonObject>
#include <QVariant>

#include <map>

namespace chancery::domain {

/// The answers of one application: a value. Only answers that are there are kept; each has the type of its FieldKind.
class Application
{
public:
    /// An empty QVariant when not answered.
    [[nodiscard]] QVariant value(FieldId field) const;
    [[nodiscard]] bool has(FieldId field) const { return m_values.contains(field); }
    /// Text is brought to NFC and trimmed; an empty text, list, date or address counts as no answer.
    /// False, and nothing changes, when the type is not that of the field's kind.
    bool set(FieldId field, const QVariant &value);
    void clear(FieldId field) { m_values.erase(field); }

    [[nodiscard]] QString text(FieldId field) const { return value(field).toString(); }
    [[nodiscard]] bool flag(FieldId field) const { return value(field).toBool(); }

    /// {"session": {"ui_language": "en", …}, "travel_document": {…}, …}: groups and fields by their names; dates ISO 8601.
    [[nodiscard]] QJsonObject toJson() const;
    /// Errors: `application_malformed` with the field in the detail: unknown groups and fields and wrong types are refused.
    static Expected<Application, Error> fromJson(const QJsonObject &json);

    bool operator==(const Application &) const = default;

private:
    std::map<FieldId, QVariant> m_values;
};

} // namespace chancery::domain

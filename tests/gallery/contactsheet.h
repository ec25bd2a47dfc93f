// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QImage>
#include <QString>

#include <vector>

namespace chancery::test {

/// Many pictures small beside each other, each with its name under it.
class ContactSheet
{
public:
    void add(const QString &name, const QImage &picture);
    [[nodiscard]] bool isEmpty() const { return m_pictures.empty(); }
    [[nodiscard]] QImage paint() const;

private:
    struct Picture
    {
        QString name;
        QImage small;
    };
    std::vector<Picture> m_pictures;
};

} // namespace chancery::test

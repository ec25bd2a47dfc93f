// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QScrollArea;

namespace chancery::counter {

/// Decides itself whether a scroll area shows its bar. QScrollArea keeps a bar that it no longer needs and then gives
/// words that wrap the height which they would have without it: too little beside it.
class SteadyBar final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the area, which has its content already.
    explicit SteadyBar(QScrollArea &area);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QScrollArea &m_area;
};

} // namespace chancery::counter

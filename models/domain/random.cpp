// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#include "models/domain/random.h"

#include <QRandomGenerator>

#include <cstring>

namespace chancery::domain {

QByteArray SystemRandom::bytes(qsizetype count)
{
    QByteArray result(count, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < count) {
        const quint64 word = QRandomGenerator::system()->generate64();
        const qsizetype part = qMin<qsizetype>(count - done, sizeof word);
        std::memcpy(result.data() + done, &word, static_cast<size_t>(part));
        done += part;
    }
    return result;
}

} // namespace chancery::domain

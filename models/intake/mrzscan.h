// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace chancery::intake {

/// Collects the lines of a machine-readable zone from a keyboard wedge, a serial port, typing or pasted text: spaces
/// go, letters become capitals, « and similar marks become <, line ends may be CR, LF, both or missing.
class MrzScan : public QObject
{
    Q_OBJECT

public:
    /// Where the letters come from. Keys may be fingers, and only their speed tells; at a port there is none but the
    /// reader.
    enum class Origin { Keys, Port };
    /// Longest pause inside a burst of keys; a reader sends a character every few milliseconds, a person does not.
    static constexpr int burstGapMs = 60;
    /// Longest pause inside a document that comes through a port and is not whole: what is late was held up by a busy
    /// machine or an adapter, and is still the same document.
    static constexpr int pieceGapMs = 1500;

    explicit MrzScan(QObject *parent = nullptr, Origin origin = Origin::Keys);

    /// The characters of one key press or read; `atMs` is when they were sent, on one monotonic clock: a machine that
    /// was busy gets them late and still tells a reader from fingers. True when they are taken as part of a burst: then
    /// they must not reach the focused field. The first two characters of a burst still look like typing.
    bool feed(const QString &text, qint64 atMs);
    /// Whether what comes at that time begins anew.
    [[nodiscard]] bool isIdle(qint64 atMs) const;
    /// The burst is over: what has come is split into lines and announced by scanned(). Also called by itself after a
    /// pause.
    void finish();
    void clear();

    /// Text as pasted or typed, in lines of the format that it fits; as it stands when it fits none.
    [[nodiscard]] static QStringList linesOf(const QString &text);
    /// One character as it counts: capitals, < for its look-alikes; nothing (null) for what is skipped.
    [[nodiscard]] static QChar normalised(QChar character);

Q_SIGNALS:
    void scanned(const QStringList &lines);

private:
    /// Nothing is missing: whole lines, or letters whose check digits agree.
    [[nodiscard]] bool isWhole() const;
    /// How long what has come waits for more.
    [[nodiscard]] int patience(int otherwise) const;

    const Origin m_origin;
    QString m_buffer;
    QTimer m_pause;
    QTimer m_rest; ///< what was waiting while the machine was busy is heard before the burst is over
    qint64 m_last = 0;
    int m_quick = 0;
};

} // namespace chancery::intake

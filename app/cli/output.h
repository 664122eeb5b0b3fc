// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace limber {

/// UTF-8 on a file descriptor, written at once. A reader that has gone or a full disk is remembered
/// and is never a crash (SIGPIPE is to be ignored).
class Output {
public:
    explicit Output(int descriptor) : m_descriptor(descriptor) {}

    /// One line. Control characters are replaced: the text may come from anyone's file.
    void line(const QString &text);
    /// "file: place: reason" for each problem.
    void problems(const QString &file, const Problems &problems);
    /// Text or control sequences as they are.
    void write(const QByteArray &bytes);

    /// The reader has gone.
    [[nodiscard]] bool closed() const { return m_closed; }
    /// Something else kept bytes from being written.
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    int m_descriptor;
    bool m_closed = false;
    bool m_failed = false;
};

/// Where a command writes: what was asked for, and what went wrong.
struct Console {
    Output out;
    Output err;
};

/// `text` with its control characters replaced.
[[nodiscard]] QString printable(QString text);
/// Columns `text` takes in a terminal.
[[nodiscard]] int columnsOf(const QString &text);
/// `text` cut to at most `columns`, with an ellipsis where it was cut.
[[nodiscard]] QString clipped(const QString &text, int columns);
/// `text` in lines of at most `columns`, broken between words where that is possible.
[[nodiscard]] QStringList wrapped(const QString &text, int columns);
/// `text` filled up with spaces to `columns`.
[[nodiscard]] QString padded(const QString &text, int columns);

} // namespace limber

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_export.h"

#include <cerrno>
#include <optional>

#include <QSaveFile>

#include "core/base/bytes_of.h"
#include "core/history/import.h"

namespace limber {

Result<std::vector<SessionSummary>> allSummaries(HistoryStore &history, const SessionFilter &filter)
{
    constexpr int window = 1'000;
    std::vector<SessionSummary> all;
    for (;;) {
        const auto page =
            history.list(filter, window, all.empty() ? std::nullopt : std::optional(all.back()));
        if (!page)
            return page.problems();
        all.insert(all.end(), page->begin(), page->end());
        if (page->size() < window)
            return all;
    }
}

Result<Done> eachSession(HistoryStore &history, const SessionFilter &filter,
                         const std::function<bool(const SessionRecord &)> &take)
{
    constexpr int window = 500;
    std::optional<SessionRecord> last;
    for (;;) {
        const auto page = history.loadPage(filter, window, last);
        if (!page)
            return page.problems();
        for (const SessionRecord &session : *page) {
            if (!take(session))
                return Done{};
        }
        if (page->size() < window)
            return Done{};
        last = page->back();
    }
}

Result<Done> exportHistory(HistoryStore &history, const SessionFilter &filter, ExportFormat format,
                           const std::function<bool(const QByteArray &)> &write)
{
    HistoryWriter writer(format);
    bool wanted = write(writer.begin());
    if (auto written = eachSession(history, filter,
                                   [&](const SessionRecord &session) {
                                       wanted = wanted && write(writer.add(session));
                                       return wanted;
                                   });
        !written)
        return written;
    if (wanted)
        write(writer.end());
    return Done{};
}

Result<Done> exportHistory(HistoryStore &history, const SessionFilter &filter, ExportFormat format,
                           const QString &file)
{
    QSaveFile target(file);
    const auto problem = [&] {
        return errno == ENOSPC ? Problem{.code = ProblemCode::DiskFull}
                               : Problem{.code = ProblemCode::FileUnwritable, .details = {file}};
    };
    if (!target.open(QIODevice::WriteOnly))
        return problem();
    bool written = true;
    if (auto exported = exportHistory(history, filter, format,
                                      [&](const QByteArray &bytes) {
                                          written = target.write(bytes) == bytes.size();
                                          return written;
                                      });
        !exported)
        return exported;
    if (!written || !target.commit())
        return problem();
    return Done{};
}

Result<std::vector<SessionRecord>> readHistoryFile(const QString &file)
{
    constexpr qint64 mostBytes = qint64{1024} * 1024 * 1024;
    const auto bytes = bytesOf(file, mostBytes);
    if (!bytes)
        return bytes.problems();
    return readHistory(*bytes);
}

} // namespace limber

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/damage.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include "core/base/aside.h"

namespace limber {

namespace {

/// QSettings silently drops a line that is neither a section nor a key.
bool holdsOnlyKeys(const QString &text)
{
    bool continued = false;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        const bool section = trimmed.startsWith(u'[') && trimmed.endsWith(u']');
        const bool comment = trimmed.startsWith(u';') || trimmed.startsWith(u'#');
        if (!continued && !trimmed.isEmpty() && !section && !comment && !trimmed.contains(u'='))
            return false;
        continued = trimmed.endsWith(u'\\');
    }
    return true;
}

} // namespace

bool isDamaged(const QString &path)
{
    constexpr qint64 largest = 1024 * 1024;
    const QFileInfo info(path);
    if (!info.exists())
        return false;
    QFile file(path);
    if (!info.isFile() || info.size() > largest || !file.open(QIODevice::ReadOnly))
        return true;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file.read(largest));
    return decoder.hasError() || text.contains(QChar{u'\0'}) || !holdsOnlyKeys(text);
}

QString keptAside(const QString &path)
{
    const QString name = nameAside(path, QDateTime::currentDateTimeUtc());
    return QFile::rename(path, name) ? name : QString{};
}

} // namespace limber

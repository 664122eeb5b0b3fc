// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/attached_routine.h"

#include <optional>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>
#include <QLocale>

#include "app/log.h"
#include "app/print/attachment_reader.h"
#include "core/routine/routine_file.h"

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AttachedRoutine)
};

Problem unreadable(const QString &reason)
{
    return {.code = ProblemCode::FileUnreadable, .details = {reason}};
}

/// As limberAttachment; nothing when this installation lacks its library.
std::optional<Attachment> attachmentOf(const QByteArray &pdf)
{
    static QLibrary library(QCoreApplication::applicationDirPath() +
                            QStringLiteral("/../" LIMBER_LIBRARIES "/attachment_reader"));
    static const auto read =
        reinterpret_cast<decltype(&limberAttachment)>(library.resolve("limberAttachment"));
    if (!read) {
        qCWarning(routinesLog).noquote() << library.errorString();
        return std::nullopt;
    }
    return read(pdf, QStringLiteral(".limber"), maxRoutineBytes);
}

Result<QByteArray> routineIn(const QByteArray &pdf)
{
    const auto attachment = attachmentOf(pdf);
    if (!attachment)
        return unreadable(Words::tr("Limber is not wholly installed: the part that reads PDFs is "
                                    "missing"));
    switch (attachment->outcome) {
    case Attachment::Outcome::Found:
        return attachment->bytes;
    case Attachment::Outcome::None:
        return unreadable(Words::tr("this PDF carries no routine; only sheets from Limber do"));
    case Attachment::Outcome::Damaged:
        return unreadable(Words::tr("this PDF is damaged"));
    case Attachment::Outcome::TooLarge:
        return Problem{.code = ProblemCode::FileTooLarge,
                       .details = {QString::number(maxRoutineBytes)}};
    }
    Q_UNREACHABLE();
}

/// The bytes of a PDF; nothing when the file is something else, or no file that can be read.
QByteArray pdfIn(const QString &path)
{
    // A pipe or a device would be waited for.
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) ||
        !file.peek(5).startsWith("%PDF-"))
        return {};
    return file.read(maxSheetBytes + 1);
}

} // namespace

Result<LibraryEntry> readRoutineOrSheet(const QString &path, const Catalog &catalog)
{
    const QByteArray pdf = pdfIn(path);
    if (pdf.isEmpty())
        return RoutineLibrary::read(path, catalog);
    if (pdf.size() > maxSheetBytes)
        return unreadable(
            Words::tr("a PDF may have %1 at most").arg(QLocale().formattedDataSize(maxSheetBytes)));
    const auto text = routineIn(pdf);
    if (!text)
        return text.problems();
    return RoutineLibrary::read(*text, path, catalog);
}

} // namespace limber

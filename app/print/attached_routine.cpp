// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/attached_routine.h"

// qpdf 11 asks whether its old pointers are still wanted: no.
#define POINTERHOLDER_TRANSITION 4

#include <exception>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <stdexcept>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

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

Problem tooLarge()
{
    return {.code = ProblemCode::FileTooLarge, .details = {QString::number(maxRoutineBytes)}};
}

/// Takes the bytes of an attachment up to the size of a routine: a few bytes of a PDF may stand for
/// gigabytes.
class Bounded : public Pipeline {
public:
    Bounded() : Pipeline("routine", nullptr) {}

    void write(const unsigned char *data, size_t size) override
    {
        m_tooLarge = m_bytes.size() + static_cast<qsizetype>(size) > maxRoutineBytes;
        if (m_tooLarge)
            throw std::length_error("larger than a routine");
        m_bytes.append(QByteArrayView(data, static_cast<qsizetype>(size)));
    }
    void finish() override {}

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool tooLarge() const { return m_tooLarge; }

private:
    QByteArray m_bytes;
    bool m_tooLarge = false;
};

/// The first attachment that is called *.limber.
Result<QByteArray> attachmentOf(const QByteArray &pdf)
{
    const Problem damaged = unreadable(Words::tr("this PDF is damaged"));
    Bounded bytes;
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("sheet", pdf.constData(), static_cast<size_t>(pdf.size()));
        for (const auto &[name, file] :
             QPDFEmbeddedFileDocumentHelper(document).getEmbeddedFiles()) {
            if (!QString::fromStdString(file->getFilename()).endsWith(QStringLiteral(".limber")))
                continue;
            if (file->getEmbeddedFileStream().pipeStreamData(&bytes, 0, qpdf_dl_all, true))
                return bytes.bytes();
            return bytes.tooLarge() ? tooLarge() : damaged;
        }
    } catch (const std::exception &) {
        return bytes.tooLarge() ? tooLarge() : damaged;
    }
    return unreadable(Words::tr("this PDF carries no routine; only sheets from Limber do"));
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
    const auto bytes = attachmentOf(pdf);
    if (!bytes)
        return bytes.problems();
    auto routine = readRoutine(*bytes, catalog);
    if (!routine)
        return routine.problems();
    return LibraryEntry{std::move(*routine), *bytes, path};
}

} // namespace limber

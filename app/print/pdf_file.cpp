// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pdf_file.h"

#include <cerrno>
#include <tuple>

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QXmlStreamWriter>

#include "app/print/sheet_painter.h"

namespace limber {

namespace {

using namespace Qt::StringLiterals;

constexpr int dotsPerInch = 1200;

/// What the information dictionary of QPdfWriter has no place for: author and language.
QByteArray metadataOf(const PdfFile &file)
{
    const QString rdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
    const QString dc = u"http://purl.org/dc/elements/1.1/"_s;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const auto listed = [&](const QString &name, const QString &kind, const QString &text) {
        if (text.isEmpty())
            return;
        xml.writeStartElement(dc, name);
        xml.writeStartElement(rdf, kind);
        xml.writeStartElement(rdf, u"li"_s);
        if (kind == u"Alt")
            xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    };
    bytes += "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::Append);
    xml.setDevice(&buffer);
    xml.writeNamespace(u"adobe:ns:meta/"_s, u"x"_s);
    xml.writeStartElement(u"adobe:ns:meta/"_s, u"xmpmeta"_s);
    xml.writeNamespace(rdf, u"rdf"_s);
    xml.writeStartElement(rdf, u"RDF"_s);
    xml.writeNamespace(dc, u"dc"_s);
    xml.writeStartElement(rdf, u"Description"_s);
    xml.writeAttribute(rdf, u"about"_s, {});
    listed(u"title"_s, u"Alt"_s, file.title);
    listed(u"creator"_s, u"Seq"_s, file.author);
    listed(u"language"_s, u"Bag"_s, file.language);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    buffer.write("\n<?xpacket end=\"w\"?>");
    return bytes;
}

} // namespace

QByteArray pdfOf(const PdfFile &file)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(file.pages.size / mm, QPageSize::Millimeter),
                                     QPageLayout::Portrait, {}));
    writer.setTitle(file.title);
    writer.setCreator(u"Limber %1"_s.arg(QCoreApplication::applicationVersion()));
    writer.setDocumentXmpMetadata(metadataOf(file));
    if (const auto &attached = file.attachment)
        writer.addFileAttachment(attached->name, attached->bytes, attached->mimeType);

    // Memory can always be painted on.
    std::ignore = paintPages(writer, file.pages);
    return bytes;
}

Result<Done> saveWhole(const QString &path, const QByteArray &bytes)
{
    const Problem unwritable{.code = ProblemCode::FileUnwritable, .details = {path}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable;
    errno = 0;
    if (file.write(bytes) == bytes.size() && file.commit())
        return Done{};
    return file.error() == QFileDevice::ResourceError || errno == ENOSPC
               ? Problem{.code = ProblemCode::DiskFull}
               : unwritable;
}

} // namespace limber

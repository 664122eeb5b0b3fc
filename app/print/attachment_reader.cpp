// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/attachment_reader.h"

// qpdf 11 asks whether its old pointers are still wanted: no.
#define POINTERHOLDER_TRANSITION 4

#include <exception>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <stdexcept>

namespace limber {

namespace {

/// Takes the bytes of an attachment up to a limit: a few bytes of a PDF may stand for gigabytes.
class Bounded : public Pipeline {
public:
    explicit Bounded(qsizetype maxBytes) : Pipeline("attachment", nullptr), m_maxBytes(maxBytes) {}

    void write(const unsigned char *data, size_t size) override
    {
        m_tooLarge = m_bytes.size() + static_cast<qsizetype>(size) > m_maxBytes;
        if (m_tooLarge)
            throw std::length_error("larger than wanted");
        m_bytes.append(QByteArrayView(data, static_cast<qsizetype>(size)));
    }
    void finish() override {}

    [[nodiscard]] Attachment whole() const { return {Attachment::Outcome::Found, m_bytes}; }
    [[nodiscard]] Attachment broken() const
    {
        return {m_tooLarge ? Attachment::Outcome::TooLarge : Attachment::Outcome::Damaged};
    }

private:
    qsizetype m_maxBytes;
    QByteArray m_bytes;
    bool m_tooLarge = false;
};

} // namespace

Attachment limberAttachment(const QByteArray &pdf, const QString &suffix, qsizetype maxBytes)
{
    Bounded bytes(maxBytes);
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("pdf", pdf.constData(), static_cast<size_t>(pdf.size()));
        for (const auto &[name, file] :
             QPDFEmbeddedFileDocumentHelper(document).getEmbeddedFiles()) {
            if (!QString::fromStdString(file->getFilename()).endsWith(suffix))
                continue;
            return file->getEmbeddedFileStream().pipeStreamData(&bytes, 0, qpdf_dl_all, true)
                       ? bytes.whole()
                       : bytes.broken();
        }
    } catch (const std::exception &) {
        return bytes.broken();
    }
    return {};
}

} // namespace limber

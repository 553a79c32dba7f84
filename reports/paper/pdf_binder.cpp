// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/paper/pdf_binder.h"

#include "model/clock.h"
#include "model/error.h"

#include <QCoreApplication>
#define POINTERHOLDER_TRANSITION 4 // the library hands out std::shared_ptr
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace mamori {

namespace {

using Object = QPDFObjectHandle;

Error damaged(const std::exception &error)
{
    return {ErrorCode::Damaged, QCoreApplication::translate("Papers", "A paper could not be bound in."),
            QString::fromUtf8(error.what())};
}

std::shared_ptr<QPDF> opened(const QByteArray &pdf)
{
    auto paper = std::make_shared<QPDF>();
    paper->setSuppressWarnings(true);
    paper->setAttemptRecovery(false);
    paper->processMemoryFile("paper", pdf.constData(), std::size_t(pdf.size()));
    return paper;
}

Object text(const QString &words)
{
    return Object::newUnicodeString(words.toStdString());
}

std::string pdfDay(const QDateTime &moment)
{
    return moment.toUTC()
        .addSecs(japanOffset)
        .toString(QStringLiteral("'D:'yyyyMMddHHmmss'+09''00'''"))
        .toStdString();
}

constexpr std::size_t signatureRoom = 16384; // bytes: a signature with its chain of certificates
/// As the library writes it; sealed() puts the true numbers into the same length.
constexpr char emptyRange[] = "[ 0 9999999999 9999999999 9999999999 ]";

/// Fills the room that was left: the signature covers every byte but itself.
QByteArray sealed(QByteArray file, const SigningKey &key)
{
    const qsizetype range = file.indexOf(emptyRange);
    const qsizetype room = file.indexOf('<' + QByteArray(100, '0'), range);
    Q_ASSERT(range >= 0 && room >= 0);
    const qsizetype roomEnd = room + qsizetype(signatureRoom) * 2 + 2; // digits and brackets
    const QByteArray numbers = "[ 0 " + QByteArray::number(room) + ' ' + QByteArray::number(roomEnd) + ' '
        + QByteArray::number(file.size() - roomEnd) + ' ';
    constexpr qsizetype length = qsizetype(sizeof emptyRange) - 1;
    file.replace(range, length, numbers.leftJustified(length - 1) + ']');
    const QByteArray signature = key.sign(file.left(room) + file.mid(roomEnd)).toHex();
    if (signature.size() > qsizetype(signatureRoom) * 2)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("SigningKey", "The certificate's chain is too long."));
    return file.replace(room + 1, signature.size(), signature);
}

/// The parts of one bound file, grown paper by paper.
class Binding
{
public:
    Binding()
    {
        m_out.emptyPDF();
        m_document = m_out.makeIndirectObject(Object::parse("<</S/Document/K[]>>"));
        m_structure = m_out.makeIndirectObject(
            Object::parse("<</Type/StructTreeRoot/ParentTree<</Nums[]>>/ParentTreeNextKey 0>>"));
        m_structure.replaceKey("/K", m_document);
        m_document.replaceKey("/P", m_structure);
        m_outline = m_out.makeIndirectObject(Object::parse("<</Type/Outlines/Count 0>>"));
    }

    void add(const BoundPaper &bound)
    {
        const std::shared_ptr<QPDF> paper = opened(bound.pdf);
        m_sources.push_back(paper); // what is copied is read when the file is written
        const int firstPage = m_pages;
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*paper).getAllPages())
            addPage(page, firstPage);
        addStructure(*paper, firstPage);
        addOutline(bound.title, firstPage);
        if (firstPage == 0)
            m_out.getRoot().replaceKey("/OutputIntents",
                                       m_out.copyForeignObject(indirect(*paper, "/OutputIntents")));
    }

    void enclose(const EnclosedFile &file, const QDateTime &at)
    {
        const std::string day = pdfDay(at);
        auto stream = QPDFEFStreamObjectHelper::createEFStream(m_out, file.bytes.toStdString());
        stream.setSubtype(file.mediaType.toStdString()).setCreationDate(day).setModDate(day);
        auto specification = QPDFFileSpecObjectHelper::createFileSpec(m_out, file.name.toStdString(), stream);
        specification.setDescription(file.description.toStdString());
        specification.getObjectHandle().replaceKey("/AFRelationship", Object::newName("/Data"));
        QPDFEmbeddedFileDocumentHelper(m_out).replaceEmbeddedFile(file.name.toStdString(), specification);
        Object root = m_out.getRoot();
        if (!root.hasKey("/AF"))
            root.replaceKey("/AF", Object::newArray());
        root.getKey("/AF").appendItem(specification.getObjectHandle());
    }

    /// Leaves the room that sealed() fills: a field without a place on the page.
    void leaveRoomForSignature(const SigningKey &key, const QDateTime &at)
    {
        Object signature = m_out.makeIndirectObject(
            Object::parse("<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange "
                          + std::string(emptyRange) + ">>"));
        signature.replaceKey("/Contents", Object::newString(std::string(signatureRoom, '\0')));
        signature.replaceKey("/Name", text(key.name()));
        signature.replaceKey("/M", Object::newString(pdfDay(at)));
        Object page = QPDFPageDocumentHelper(m_out).getAllPages().front().getObjectHandle();
        Object field = m_out.makeIndirectObject(
            Object::parse("<</Type/Annot/Subtype/Widget/FT/Sig/T(Signature)/F 132/Rect[0 0 0 0]>>"));
        field.replaceKey("/V", signature);
        field.replaceKey("/P", page);
        page.replaceKey("/Annots", Object::newArray({field}));
        Object form = Object::parse("<</SigFlags 3>>");
        form.replaceKey("/Fields", Object::newArray({field}));
        m_out.getRoot().replaceKey("/AcroForm", m_out.makeIndirectObject(form));
    }

    QByteArray write(const PdfInformation &information)
    {
        Object root = m_out.getRoot();
        root.replaceKey("/Lang", Object::newString("ja-JP"));
        root.replaceKey("/ViewerPreferences", Object::parse("<</DisplayDocTitle true>>"));
        root.replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
        m_structure.replaceKey("/ParentTreeNextKey", Object::newInteger(m_pages));
        root.replaceKey("/StructTreeRoot", m_structure);
        root.replaceKey("/Outlines", m_outline);
        Object metadata
            = Object::newStream(&m_out, xmpPacket(information, PdfProfile::Enclosing).toStdString());
        metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
        root.replaceKey("/Metadata", metadata);
        m_out.getTrailer().replaceKey(
            "/Info",
            m_out.makeIndirectObject(Object::parse(informationDictionary(information).toStdString())));

        QPDFWriter writer(m_out);
        writer.setOutputMemory();
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
    }

private:
    /// Only indirect objects travel from file to file.
    static Object indirect(QPDF &paper, const char *key)
    {
        Object value = paper.getRoot().getKey(key);
        return value.isIndirect() ? value : paper.makeIndirectObject(value);
    }

    void addPage(const QPDFPageObjectHelper &page, int firstPage)
    {
        QPDFPageDocumentHelper(m_out).addPage(page, false);
        Object added = QPDFPageDocumentHelper(m_out).getAllPages().back().getObjectHandle();
        if (added.hasKey("/StructParents"))
            added.replaceKey("/StructParents",
                             Object::newInteger(firstPage + added.getKey("/StructParents").getIntValue()));
        ++m_pages;
    }

    /// Its document becomes a part of ours; its pages' numbers are counted on.
    void addStructure(QPDF &paper, int firstPage)
    {
        Object source = m_out.copyForeignObject(indirect(paper, "/StructTreeRoot"));
        Object part = source.getKey("/K");
        if (part.isArray())
            part = part.getArrayItem(0);
        part.replaceKey("/S", Object::newName("/Part"));
        part.replaceKey("/P", m_document);
        m_document.getKey("/K").appendItem(part);
        Object numbers = m_structure.getKey("/ParentTree").getKey("/Nums");
        Object sourceNumbers = source.getKey("/ParentTree").getKey("/Nums");
        for (int i = 0; i + 1 < sourceNumbers.getArrayNItems(); i += 2) {
            numbers.appendItem(Object::newInteger(firstPage + sourceNumbers.getArrayItem(i).getIntValue()));
            numbers.appendItem(sourceNumbers.getArrayItem(i + 1));
        }
    }

    void addOutline(const QString &title, int firstPage)
    {
        Object item = m_out.makeIndirectObject(Object::newDictionary());
        Object page
            = QPDFPageDocumentHelper(m_out).getAllPages().at(std::size_t(firstPage)).getObjectHandle();
        item.replaceKey("/Title", text(title));
        item.replaceKey("/Parent", m_outline);
        item.replaceKey("/Dest", Object::newArray({page, Object::newName("/Fit")}));
        if (m_lastItem.isInitialized()) {
            item.replaceKey("/Prev", m_lastItem);
            m_lastItem.replaceKey("/Next", item);
        } else {
            m_outline.replaceKey("/First", item);
        }
        m_outline.replaceKey("/Last", item);
        m_outline.replaceKey("/Count", Object::newInteger(m_outline.getKey("/Count").getIntValue() + 1));
        m_lastItem = item;
    }

    std::vector<std::shared_ptr<QPDF>> m_sources; ///< outlive what was copied from them
    QPDF m_out;
    Object m_document;
    Object m_structure;
    Object m_outline;
    Object m_lastItem;
    int m_pages = 0;
};

} // namespace

QByteArray bindPapers(const QList<BoundPaper> &papers, const QList<EnclosedFile> &files,
                      const PdfInformation &information, const SigningKey *key)
{
    Q_ASSERT(!papers.isEmpty());
    QByteArray file;
    try {
        Binding binding;
        for (const BoundPaper &paper : papers)
            binding.add(paper);
        for (const EnclosedFile &enclosed : files)
            binding.enclose(enclosed, information.madeAt);
        if (key)
            binding.leaveRoomForSignature(*key, information.madeAt);
        file = binding.write(information);
    } catch (const std::exception &error) {
        throw damaged(error);
    }
    return key ? sealed(file, *key) : file;
}

qsizetype pageCountOf(const QByteArray &pdf)
{
    try {
        return qsizetype(QPDFPageDocumentHelper(*opened(pdf)).getAllPages().size());
    } catch (const std::exception &error) {
        throw damaged(error);
    }
}

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/paper/pdf_objects.h"

#include "reports/paper/pdf_syntax.h"

#include <QCryptographicHash>

namespace mamori {

namespace {

/// The four high bytes tell transports that the file is binary; PDF/A demands them.
constexpr char binaryMark[] = "%\xE2\xE3\xCF\xD3\n";

/// What trailer and cross-reference stream have in common. The identifier is the content's digest, so that
/// equal papers are equal files.
QByteArray trailerEntries(const QByteArray &content, std::size_t size, int catalog, int information)
{
    const QByteArray id = QCryptographicHash::hash(content, QCryptographicHash::Sha256).left(16).toHex();
    return "/Size " + QByteArray::number(qulonglong(size)) + "/Root " + pdfReference(catalog) + "/Info "
        + pdfReference(information) + "/ID[<" + id + "><" + id + ">]";
}

QByteArray numbered(std::size_t number, const QByteArray &object)
{
    return QByteArray::number(qulonglong(number)) + " 0 obj\n" + object + "\nendobj\n";
}

QByteArray streamObject(const QByteArray &entries, const QByteArray &data)
{
    return "<<" + entries + "/Length " + QByteArray::number(data.size()) + ">>\nstream\n" + data
        + "\nendstream";
}

QByteArray startOfTable(qsizetype position)
{
    return "startxref\n" + QByteArray::number(position) + "\n%%EOF\n";
}

/// One line of the cross-reference stream: type, then either offset or (object stream, index in it).
void appendEntry(QByteArray &table, int type, quint32 where, quint16 index)
{
    table += char(type);
    for (int shift = 24; shift >= 0; shift -= 8)
        table += char(where >> shift & 0xFF);
    table += char(index >> 8);
    table += char(index & 0xFF);
}

} // namespace

int PdfObjects::reserve()
{
    m_objects.emplace_back();
    return static_cast<int>(m_objects.size());
}

int PdfObjects::add(QByteArray object)
{
    m_objects.push_back({std::move(object), false});
    return static_cast<int>(m_objects.size());
}

void PdfObjects::set(int number, QByteArray object)
{
    m_objects.at(static_cast<std::size_t>(number - 1)).bytes = std::move(object);
}

int PdfObjects::addStream(const QByteArray &entries, const QByteArray &data)
{
    return addPlainStream(entries + "/Filter/FlateDecode", pdfDeflated(data));
}

int PdfObjects::addPlainStream(const QByteArray &entries, const QByteArray &data)
{
    m_objects.push_back({streamObject(entries, data), true});
    return static_cast<int>(m_objects.size());
}

QByteArray PdfObjects::toFile(PdfProfile profile, int catalog, int information) const
{
    switch (profile) {
    case PdfProfile::Accessible:
    case PdfProfile::Enclosing:
        return withObjectStreams(catalog, information);
    case PdfProfile::Basic:
        return withTable(catalog, information);
    }
    Q_UNREACHABLE();
}

QByteArray PdfObjects::withTable(int catalog, int information) const
{
    QByteArray file = QByteArray("%PDF-1.4\n") + binaryMark;
    QByteArray table
        = "xref\n0 " + QByteArray::number(qulonglong(m_objects.size()) + 1) + "\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < m_objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += numbered(i + 1, m_objects[i].bytes);
    }
    const qsizetype tableAt = file.size();
    const QByteArray entries = trailerEntries(file, m_objects.size() + 1, catalog, information);
    return file + table + "trailer\n<<" + entries + ">>\n" + startOfTable(tableAt);
}

QByteArray PdfObjects::withObjectStreams(int catalog, int information) const
{
    struct Place {
        int type = 1;
        quint32 where = 0;
        quint16 index = 0;
    };
    constexpr std::size_t mostPerStream = 200;

    QByteArray file = QByteArray("%PDF-1.7\n") + binaryMark;
    std::vector<Place> places(m_objects.size());
    std::vector<std::size_t> packed; // objects that are no streams
    for (std::size_t i = 0; i < m_objects.size(); ++i) {
        if (m_objects[i].isStream) {
            places[i] = {1, static_cast<quint32>(file.size()), 0};
            file += numbered(i + 1, m_objects[i].bytes);
        } else {
            packed.push_back(i);
        }
    }
    for (std::size_t first = 0; first < packed.size(); first += mostPerStream) {
        const std::size_t end = std::min(first + mostPerStream, packed.size());
        const std::size_t number = places.size() + 1;
        QByteArray index;
        QByteArray bodies;
        for (std::size_t k = first; k < end; ++k) {
            index += QByteArray::number(qulonglong(packed[k]) + 1) + ' ' + QByteArray::number(bodies.size())
                + ' ';
            bodies += m_objects[packed[k]].bytes + '\n';
            places[packed[k]] = {2, static_cast<quint32>(number), static_cast<quint16>(k - first)};
        }
        const QByteArray entries = "/Type/ObjStm/N " + QByteArray::number(qulonglong(end) - first) + "/First "
            + QByteArray::number(index.size()) + "/Filter/FlateDecode";
        places.push_back({1, static_cast<quint32>(file.size()), 0});
        file += numbered(number, streamObject(entries, pdfDeflated(index + bodies)));
    }

    const qsizetype tableAt = file.size();
    places.push_back({1, static_cast<quint32>(tableAt), 0}); // the cross-reference stream itself
    QByteArray table;
    appendEntry(table, 0, 0, 0xFFFF);
    for (const Place &place : places)
        appendEntry(table, place.type, place.where, place.index);
    const QByteArray entries = "/Type/XRef/W[1 4 2]/Filter/FlateDecode"
        + trailerEntries(file, places.size() + 1, catalog, information);
    file += numbered(places.size(), streamObject(entries, pdfDeflated(table)));
    return file + startOfTable(tableAt);
}

} // namespace mamori

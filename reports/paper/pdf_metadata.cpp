// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/paper/pdf_metadata.h"

#include "model/clock.h"
#include "reports/paper/pdf_syntax.h"

namespace mamori {

namespace {

QDateTime inJapan(const QDateTime &moment)
{
    return moment.toUTC().addSecs(japanOffset);
}

QByteArray xml(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray element(const QByteArray &name, const QByteArray &content)
{
    return '<' + name + '>' + content + "</" + name + ">\n";
}

/// PDF/A allows only properties that it knows or that are described; it does not know those of PDF/UA.
constexpr char descriptionOfUaSchema[]
    = R"(<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
)";

constexpr char start[]
    = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
      "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
      " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
      " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
      " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n";

QByteArray partOfArchiveStandard(PdfProfile profile)
{
    switch (profile) {
    case PdfProfile::Basic:
        return "1";
    case PdfProfile::Accessible:
        return "2";
    case PdfProfile::Enclosing:
        return "3";
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray informationDictionary(const PdfInformation &information)
{
    const QByteArray date
        = inJapan(information.madeAt).toString(QStringLiteral("'D:'yyyyMMddHHmmss'+09''00'''")).toLatin1();
    QByteArray text = "<</Title" + pdfTextString(information.title);
    if (!information.author.isEmpty())
        text += "/Author" + pdfTextString(information.author);
    return text + "/Creator" + pdfTextString(information.producer) + "/Producer"
        + pdfTextString(information.producer) + "/CreationDate(" + date + ")/ModDate(" + date + ")>>";
}

QByteArray xmpPacket(const PdfInformation &information, PdfProfile profile)
{
    const QByteArray date
        = inJapan(information.madeAt).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'+09:00'")).toLatin1();
    const bool isTagged = profile != PdfProfile::Basic;
    QByteArray packet = start;
    packet += element("dc:format", "application/pdf");
    packet += element("dc:title",
                      "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + xml(information.title)
                          + "</rdf:li></rdf:Alt>");
    if (!information.author.isEmpty()) {
        packet
            += element("dc:creator", "<rdf:Seq><rdf:li>" + xml(information.author) + "</rdf:li></rdf:Seq>");
    }
    packet += element("xmp:CreatorTool", xml(information.producer));
    packet += element("xmp:CreateDate", date);
    packet += element("xmp:ModifyDate", date);
    packet += element("pdf:Producer", xml(information.producer));
    packet += element("pdfaid:part", partOfArchiveStandard(profile));
    packet += element("pdfaid:conformance", isTagged ? "A" : "B");
    if (isTagged)
        packet += element("pdfuaid:part", "1");
    packet += "</rdf:Description>\n";
    if (isTagged)
        packet += descriptionOfUaSchema;
    return packet + "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

} // namespace mamori

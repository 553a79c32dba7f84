// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/paper/pdf_structure.h"

#include "reports/paper/pdf_syntax.h"

#include <algorithm>

namespace mamori {

void PdfStructure::open(const char *type, const QByteArray &attributes)
{
    const int id = static_cast<int>(m_elements.size());
    const int parent = m_open.empty() ? -1 : m_open.back();
    Q_ASSERT(parent >= 0 || id == 0); // one root only
    if (parent >= 0)
        m_elements[static_cast<std::size_t>(parent)].kids.push_back({id, 0, 0});
    m_elements.push_back({type, attributes, parent, {}});
    m_open.push_back(id);
}

void PdfStructure::close()
{
    Q_ASSERT(!m_open.empty());
    m_open.pop_back();
}

const char *PdfStructure::openType() const
{
    return m_elements[static_cast<std::size_t>(m_open.back())].type;
}

int PdfStructure::addContent(std::size_t page)
{
    Q_ASSERT(!m_open.empty());
    if (m_pages.size() <= page)
        m_pages.resize(page + 1);
    const int content = static_cast<int>(m_pages[page].size());
    m_pages[page].push_back(m_open.back());
    m_elements[static_cast<std::size_t>(m_open.back())].kids.push_back({-1, page, content});
    return content;
}

int PdfStructure::write(PdfObjects &objects, const std::vector<int> &pages) const
{
    const int root = objects.reserve();
    std::vector<int> numbers(m_elements.size());
    std::generate(numbers.begin(), numbers.end(), [&] { return objects.reserve(); });
    const auto numberOf = [&](int element) { return numbers[static_cast<std::size_t>(element)]; };

    for (std::size_t i = 0; i < m_elements.size(); ++i) {
        const Element &element = m_elements[i];
        QByteArray text = QByteArray("<</S/") + element.type + "/P "
            + pdfReference(element.parent < 0 ? root : numberOf(element.parent));
        if (!element.attributes.isEmpty())
            text += "/A" + element.attributes;
        if (element.kids.size() == 1 && element.kids[0].element < 0) { // most cells
            text += "/Pg " + pdfReference(pages[element.kids[0].page]) + "/K "
                + QByteArray::number(element.kids[0].content);
        } else if (!element.kids.empty()) {
            text += "/K[";
            for (const Kid &kid : element.kids) {
                if (kid.element >= 0) {
                    text += pdfReference(numberOf(kid.element)) + ' ';
                } else {
                    text += "<</Type/MCR/Pg " + pdfReference(pages[kid.page]) + "/MCID "
                        + QByteArray::number(kid.content) + ">>";
                }
            }
            text += ']';
        }
        objects.set(numbers[i], text + ">>");
    }

    QByteArray parents;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        QByteArray list = "[";
        for (const int element : m_pages[page])
            list += pdfReference(numberOf(element)) + ' ';
        parents += QByteArray::number(qulonglong(page)) + ' ' + pdfReference(objects.add(list + ']')) + ' ';
    }
    objects.set(root,
                "<</Type/StructTreeRoot/K[" + pdfReference(numbers.at(0)) + "]/ParentTree<</Nums[" + parents
                    + "]>>/ParentTreeNextKey " + QByteArray::number(qulonglong(pages.size())) + ">>");
    return root;
}

} // namespace mamori

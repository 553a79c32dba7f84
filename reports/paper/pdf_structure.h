// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "reports/paper/pdf_objects.h"

#include <vector>

namespace mamori {

/// The tree of a tagged PDF: which part of a page's content is a heading, a paragraph, a cell.
class PdfStructure final
{
public:
    /// Opens an element within the one that is open. `type` is a standard structure type and must outlive the
    /// document; `attributes` is the value of its /A entry or empty.
    void open(const char *type, const QByteArray &attributes = {});
    void close();
    bool isOpen() const { return !m_open.empty(); }
    const char *openType() const;
    /// Gives the next marked content of the page (0, 1 …) to the open element; its MCID.
    int addContent(std::size_t page);

    /// Writes the tree; `pages` are the page objects. Returns the object of the tree's root.
    int write(PdfObjects &objects, const std::vector<int> &pages) const;

private:
    struct Kid {
        int element; ///< -1: content
        std::size_t page;
        int content; ///< MCID
    };
    struct Element {
        const char *type;
        QByteArray attributes;
        int parent;
        std::vector<Kid> kids;
    };

    std::vector<Element> m_elements;
    std::vector<int> m_open;
    std::vector<std::vector<int>> m_pages; ///< per page: element of each MCID
};

} // namespace mamori

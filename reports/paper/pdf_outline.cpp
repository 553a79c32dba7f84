// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/paper/pdf_outline.h"

#include "reports/paper/pdf_syntax.h"

namespace mamori {

namespace {
struct Node {
    int object = 0;
    int parent = -1;
    int previous = -1;
    int next = -1;
    std::vector<int> kids;
};

std::vector<Node> toTree(const std::vector<PdfBookmark> &bookmarks)
{
    std::vector<Node> nodes(bookmarks.size() + 1); // 0 is the root
    std::vector<int> path {0};
    for (std::size_t i = 0; i < bookmarks.size(); ++i) {
        const auto level = static_cast<std::size_t>(bookmarks[i].level);
        Q_ASSERT(level < path.size());
        path.resize(level + 1);
        const int self = static_cast<int>(i) + 1;
        Node &parent = nodes[static_cast<std::size_t>(path.back())];
        Node &node = nodes[i + 1];
        node.parent = path.back();
        if (!parent.kids.empty()) {
            node.previous = parent.kids.back();
            nodes[static_cast<std::size_t>(node.previous)].next = self;
        }
        parent.kids.push_back(self);
        path.push_back(self);
    }
    return nodes;
}
} // namespace

int writeOutline(PdfObjects &objects, const std::vector<PdfBookmark> &bookmarks,
                 const std::vector<int> &pages)
{
    std::vector<Node> nodes = toTree(bookmarks);
    for (Node &node : nodes)
        node.object = objects.reserve();
    const auto entry = [&](const char *name, int node) {
        return node < 0 ? QByteArray() : name + pdfReference(nodes[static_cast<std::size_t>(node)].object);
    };
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        QByteArray text = "<<";
        if (i == 0) {
            text += "/Type/Outlines";
        } else {
            const PdfBookmark &bookmark = bookmarks[i - 1];
            text += "/Title" + pdfTextString(bookmark.title) + entry("/Parent ", node.parent)
                + entry("/Prev ", node.previous) + entry("/Next ", node.next) + "/Dest["
                + pdfReference(pages[bookmark.page]) + "/XYZ 0 " + pdfNumber(bookmark.y) + " null]";
        }
        if (!node.kids.empty()) {
            // A negative count: shown closed.
            const auto count = static_cast<qsizetype>(node.kids.size());
            text += entry("/First ", node.kids.front()) + entry("/Last ", node.kids.back()) + "/Count "
                + QByteArray::number(i == 0 ? count : -count);
        }
        objects.set(node.object, text + ">>");
    }
    return nodes[0].object;
}

} // namespace mamori

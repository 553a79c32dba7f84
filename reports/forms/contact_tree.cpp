// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/era.h"
#include "model/rules/approvals.h"
#include "reports/forms/form_frame.h"
#include "reports/forms/people_papers.h"
#include "reports/paper/paper_text.h"

#include <algorithm>
#include <array>

namespace mamori {

namespace {

// All in millimetres.
constexpr double treeLeft = 15;
constexpr double treeWidth = 182;
constexpr double headTop = 12;
constexpr double rootTop = 38;
constexpr double rootHeight = 10;
constexpr double trunk = treeLeft + 4;
constexpr double groupLeft = treeLeft + 9;
constexpr double groupHeight = 6.5;
constexpr double branch = groupLeft + 4; ///< where the lines of a group hang
constexpr double lineLeft = groupLeft + 9;
constexpr double lineWidth = treeLeft + treeWidth - lineLeft;
constexpr double gapAbove = 2.2; ///< above a group
constexpr double lineGap = 0.9;
constexpr double lowest = 297 - 24;
constexpr double tallestLine = 8.6;
constexpr double flattestLine = 5.4;
constexpr double treeGrey = 0.9;

constexpr TextStyle treeText {Face::Mincho, 8};
constexpr TextStyle treeLabel {Face::Gothic, 9};

struct TreeColumn {
    QString title;
    double share;
};

std::array<TreeColumn, 6> treeColumns()
{
    return {{{QStringLiteral("順"), 6},
             {QStringLiteral("連絡先（職・氏名／所属・業務）"), 58},
             {QStringLiteral("電話"), 27},
             {QStringLiteral("時間外の電話"), 27},
             {QStringLiteral("対応時間"), 24},
             {QStringLiteral("最終確認"), 21}}};
}

QString groupTitle(ContactKind kind)
{
    switch (kind) {
    case ContactKind::CityOffice:
        return QStringLiteral("市の役職・CSIRT");
    case ContactKind::Section:
        return QStringLiteral("課等の職員");
    case ContactKind::Contractor:
        return QStringLiteral("委託事業者");
    case ContactKind::CloudProvider:
        return QStringLiteral("クラウドサービス事業者");
    case ContactKind::RelatedBody:
        return QStringLiteral("関係機関");
    case ContactKind::OutsideDesk:
        break;
    }
    return QStringLiteral("外部との窓口");
}

/// One tree while it is drawn.
class ContactTreePaper final
{
public:
    ContactTreePaper(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                     const QList<ContactLine> &contacts)
        : m_form(form)
        , m_frame(frame)
        , m_policy(policy)
        , m_contacts(contacts)
        , m_document(informationOf(frame, form.title), frame.profile)
    {
    }

    QByteArray pdf()
    {
        m_lineHeight = fittingHeight();
        m_pages = pagesNeeded();
        {
            const PdfTag root(m_document, "Document");
            startPage();
            drawRoot();
            drawGroups();
            endPage();
        }
        return m_document.toBytes();
    }

private:
    double groupsHeight() const;
    double fittingHeight() const;
    std::size_t pagesNeeded() const;
    void startPage();
    void endPage();
    void turnPage();
    void drawRoot();
    void drawGroups();
    void drawGroupHead(ContactKind kind);
    void drawContact(const ContactLine &contact);
    void drawCells(const std::array<QString, 6> &texts, double top, double height, bool isHead);
    void drawTrunk();

    const PolicyForm &m_form;
    const PaperFrame &m_frame;
    const Policy &m_policy;
    const QList<ContactLine> &m_contacts;
    PdfDocument m_document;
    double m_lineHeight = tallestLine;
    double m_y = 0;
    double m_trunkTop = 0;
    double m_branchTop = 0; ///< where the branch of the group has come to
    double m_lastGroup = 0; ///< the middle of the last group's box: the trunk ends there
    std::size_t m_page = 0;
    std::size_t m_pages = 1;
};

double ContactTreePaper::groupsHeight() const
{
    double height = 0;
    std::optional<ContactKind> last;
    for (const ContactLine &contact : m_contacts) {
        if (last != contact.kind)
            height += gapAbove + groupHeight;
        last = contact.kind;
    }
    return height;
}

/// As tall as one page allows, within what can be read.
double ContactTreePaper::fittingHeight() const
{
    if (m_contacts.isEmpty())
        return tallestLine;
    const double room = lowest - rootTop - rootHeight - 7 - groupsHeight();
    return std::clamp(room / double(m_contacts.size()) - lineGap, flattestLine, tallestLine);
}

std::size_t ContactTreePaper::pagesNeeded() const
{
    std::size_t pages = 1;
    double y = rootTop + rootHeight + 7;
    std::optional<ContactKind> last;
    for (const ContactLine &contact : m_contacts) {
        double height = m_lineHeight + lineGap;
        if (last != contact.kind)
            height += gapAbove + groupHeight;
        last = contact.kind;
        if (y + height > lowest + 1e-6) {
            ++pages;
            y = headTop + 8;
        }
        y += height;
    }
    return pages;
}

void ContactTreePaper::startPage()
{
    m_document.addPage(a4Portrait);
    const QString number = m_form.number + articleClause(m_form.article);
    if (m_page > 0) {
        const PdfFurniture furniture(m_document);
        drawText(m_document, treeText, {treeLeft, headTop, treeWidth, 5},
                 number + QStringLiteral("　") + m_form.title);
        m_y = headTop + 8;
        m_branchTop = m_y;
        m_trunkTop = m_y;
        m_lastGroup = m_y;
        return;
    }
    drawFormNumber(m_document, {treeLeft, headTop, treeWidth, 5}, m_form);
    {
        const PdfTag tag(m_document, "H1");
        drawSpread(m_document, {Face::Mincho, 17}, {treeLeft + 55, headTop + 6, 72, 11}, m_form.title);
    }
    m_document.addBookmark(m_form.title, 0, 0);
    const PdfTag tag(m_document, "P");
    drawText(m_document, {Face::Mincho, 9}, {treeLeft, headTop + 18, treeWidth, 5},
             eraText(m_frame.asOf) + QStringLiteral("現在"), Align::Right);
}

void ContactTreePaper::endPage()
{
    drawTrunk();
    drawFoot(m_document, {treeLeft, 297 - 15, treeWidth, 7}, m_form.note, pageText(m_page + 1, m_pages),
             m_frame);
}

void ContactTreePaper::drawTrunk()
{
    const PdfFurniture furniture(m_document);
    if (m_lastGroup > m_trunkTop)
        m_document.line({trunk, m_trunkTop}, {trunk, m_lastGroup}, 0.4);
}

void ContactTreePaper::turnPage()
{
    endPage();
    ++m_page;
    startPage();
}

void ContactTreePaper::drawRoot()
{
    const QRectF box(treeLeft, rootTop, 130, rootHeight);
    m_document.fill(box, treeGrey);
    m_document.rectangle(box, 0.5);
    const PdfTag tag(m_document, "P");
    drawText(m_document, {Face::Gothic, 10}, box.adjusted(3, 0, -3, 0),
             m_frame.section.isEmpty()
                 ? QStringLiteral("気付いた者 → 情報セキュリティ管理者")
                 : m_frame.section + QStringLiteral("　気付いた者 → 情報セキュリティ管理者"));
    m_trunkTop = rootTop + rootHeight;
    m_lastGroup = m_trunkTop;
    m_y = m_trunkTop + 1;
    std::array<QString, 6> heads;
    const auto columns = treeColumns();
    for (std::size_t i = 0; i < heads.size(); ++i)
        heads[i] = columns[i].title;
    drawCells(heads, m_y, 5.5, true);
    m_y += 6;
}

void ContactTreePaper::drawGroups()
{
    std::optional<ContactKind> last;
    for (const ContactLine &contact : m_contacts) {
        const bool isNew = last != contact.kind;
        const double needed = m_lineHeight + lineGap + (isNew ? gapAbove + groupHeight : 0);
        if (m_y + needed > lowest + 1e-6)
            turnPage();
        if (isNew)
            drawGroupHead(contact.kind);
        drawContact(contact);
        last = contact.kind;
    }
    if (!m_contacts.isEmpty())
        return;
    const PdfTag tag(m_document, "P");
    drawText(m_document, treeText, {lineLeft, m_y + 3, lineWidth, 6},
             QStringLiteral("連絡先が登録されていない。"));
}

void ContactTreePaper::drawGroupHead(ContactKind kind)
{
    m_y += gapAbove;
    const QRectF box(groupLeft, m_y, 62, groupHeight);
    m_lastGroup = box.center().y();
    {
        const PdfFurniture furniture(m_document);
        m_document.line({trunk, m_lastGroup}, {groupLeft, m_lastGroup}, 0.4);
        m_document.fill(box, treeGrey);
        m_document.rectangle(box, 0.35);
    }
    const PdfTag tag(m_document, "H2");
    drawText(m_document, treeLabel, box.adjusted(2, 0, -2, 0), groupTitle(kind));
    m_y += groupHeight;
    m_branchTop = m_y;
}

void ContactTreePaper::drawContact(const ContactLine &contact)
{
    const double top = m_y + lineGap;
    const double middle = top + m_lineHeight / 2;
    {
        const PdfFurniture furniture(m_document);
        m_document.line({branch, m_branchTop}, {branch, middle}, 0.25);
        m_document.line({branch, middle}, {lineLeft, middle}, 0.25);
        m_document.rectangle({lineLeft, top, lineWidth, m_lineHeight}, 0.25);
    }
    QString who = contact.who;
    if (contact.office && *contact.office != Office::None)
        who = officeTitle(m_policy, *contact.office) + QStringLiteral("　") + who;
    if (!contact.body.isEmpty())
        who += QStringLiteral("／") + contact.body;
    drawCells({contact.order ? QString::number(*contact.order) : QString(), who, contact.phone,
               contact.phoneAfterHours, contact.hours,
               contact.confirmedOn.isValid() ? eraText(contact.confirmedOn, EraStyle::Short)
                                             : QStringLiteral("未確認")},
              top, m_lineHeight, false);
    m_branchTop = middle;
    m_y = top + m_lineHeight;
}

void ContactTreePaper::drawCells(const std::array<QString, 6> &texts, double top, double height, bool isHead)
{
    const auto columns = treeColumns();
    double all = 0;
    for (const TreeColumn &column : columns)
        all += column.share;
    double x = lineLeft;
    const PdfTag tag(m_document, "P");
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double cellWidth = lineWidth * columns[i].share / all;
        const QRectF box(x, top, cellWidth, height);
        const TextStyle style = isHead ? TextStyle {Face::Gothic, 7.5} : treeText;
        const TextBlock block
            = setToFit(m_document.fonts(), style, paperText(texts[i]), {cellWidth - 2, height - 0.6}, 5.5);
        if (!texts[i].isEmpty())
            drawBlock(m_document, block, box.adjusted(1, 0, -1, 0), i == 0 ? Align::Centre : Align::Left);
        if (!isHead && i > 0)
            m_document.line({x, top}, {x, top + height}, 0.1);
        x += cellWidth;
    }
}

} // namespace

QByteArray contactTreePdf(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                          const QList<ContactLine> &contacts)
{
    return ContactTreePaper(form, frame, policy, contacts).pdf();
}

} // namespace mamori

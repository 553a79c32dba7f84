// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/restriction_cards.h"

#include "model/japanese/era.h"
#include "model/rules/restrictions.h"
#include "reports/forms/asset_words.h"
#include "reports/forms/form_frame.h"
#include "reports/paper/paper_text.h"

#include <algorithm>
#include <array>

namespace mamori {

namespace {

// All in millimetres; heights from the upper edge of the card.
constexpr double cardHeight = 148.5;
constexpr double left = 10;
constexpr double top = 8;
constexpr double width = 190;
constexpr double height = 132.5;
constexpr double stripHeight = 9;
constexpr double factsHeight = 36;
constexpr double footHeight = 12;
constexpr double levelWidth = 25;
constexpr double padding = 3;
constexpr double labelGrey = 0.93;
constexpr double highGrey = 0.82;
constexpr double thinRule = 0.12;
constexpr double thickRule = 0.5;

constexpr double listTop = top + stripHeight + factsHeight + 1;
constexpr double listHeight = height - stripHeight - factsHeight - footHeight - 2;
constexpr double articleHeight = 3.4;

/// One line of a card: a restriction with every clause that asks for it.
struct CardLine {
    QString title;
    QStringList articles;
    QList<std::optional<RestrictionState>> answers;

    bool isDone() const
    {
        return std::all_of(answers.begin(), answers.end(), [](const auto &answer) {
            return answer == RestrictionState::Done || answer == RestrictionState::NotApplicable;
        });
    }
    QString stateText() const
    {
        if (answers.contains(RestrictionState::NotDone))
            return QStringLiteral("未実施");
        if (answers.contains(std::nullopt))
            return QStringLiteral("未回答");
        return answers.contains(RestrictionState::Done) ? QStringLiteral("済み") : QStringLiteral("該当なし");
    }
};

QList<CardLine> linesOf(const Policy &policy, const Asset &asset)
{
    QList<CardLine> lines;
    for (const RestrictionLine &restriction : restrictionCard(policy, asset)) {
        if (!restriction.applies)
            continue;
        const auto same = [&](const CardLine &line) { return line.title == restriction.restriction.title; };
        auto line = std::find_if(lines.begin(), lines.end(), same);
        if (line == lines.end())
            line = lines.insert(lines.end(), {restriction.restriction.title, {}, {}});
        line->articles << restriction.restriction.article;
        line->answers << restriction.answer.state;
    }
    return lines;
}

/// 第16条第5項第1号ク・第2号エ: what a clause has in common with the one before is not said again.
QString clauses(const QStringList &articles)
{
    QString text;
    QString before;
    for (const QString &article : articles) {
        const qsizetype item = article.lastIndexOf(QLatin1Char('('));
        const QString common = item > 0 ? article.left(item) : article;
        QString words = articleWords(article);
        if (!before.isEmpty() && common == before)
            words.remove(0, articleWords(common).size());
        text += (text.isEmpty() ? QString() : QStringLiteral("・")) + words;
        before = common;
    }
    return text;
}

/// How the lines of a card are spread: as large as they all fit.
struct Spread {
    double points;
    int columns;
    qsizetype rows;

    double rowHeight() const { return listHeight / double(rows); }
    double columnWidth() const { return (width - 2 * padding) / columns; }
    qsizetype capacity() const { return rows * columns; }
};

Spread spreadFor(qsizetype lines)
{
    const auto least = [](double points) {
        return TextStyle {Face::Gothic, points}.em() * 1.25 + articleHeight + 0.6;
    };
    for (const Spread &size : {Spread {14, 2, 0}, Spread {13, 2, 0}, Spread {12, 2, 0}, Spread {11, 2, 0},
                               Spread {10, 2, 0}, Spread {9, 2, 0}, Spread {8, 3, 0}}) {
        const auto most = qsizetype(listHeight / least(size.points));
        const qsizetype needed = (lines + size.columns - 1) / size.columns;
        // A short list is not spread over all the height.
        if (needed <= most || size.columns == 3)
            return {size.points, size.columns, std::min(most, std::max<qsizetype>(needed, 6))};
    }
    Q_UNREACHABLE();
}

/// Draws the cards of one paper.
class Cards final
{
public:
    Cards(const PolicyForm &form, const PaperFrame &frame, const Policy &policy)
        : m_form(form)
        , m_frame(frame)
        , m_policy(policy)
        , m_document(informationOf(frame, form.title), frame.profile)
    {
    }

    QByteArray draw(const QList<Asset> &assets, const std::function<bool(qsizetype)> &mayGoOn);

private:
    void drawCard(double y, const Asset &asset);
    void drawStrip(double y);
    void drawFacts(double y, const Asset &asset);
    void drawLevels(double y, const Asset &asset);
    void drawLines(double y, const Asset &asset);
    void drawLine(const QRectF &box, double points, const CardLine &line);
    void drawCardFoot(double y, const Asset &asset);
    void drawCut();

    const PolicyForm &m_form;
    const PaperFrame &m_frame;
    const Policy &m_policy;
    PdfDocument m_document;
};

void Cards::drawStrip(double y)
{
    const QRectF strip(left, y + top, width, stripHeight);
    m_document.fill(strip, labelGrey);
    {
        const PdfTag tag(m_document, "P");
        drawSpread(m_document, {Face::Gothic, 13}, {left + padding, strip.top(), 56, stripHeight},
                   m_form.title);
    }
    const double numberHeight = m_form.version.isEmpty() ? stripHeight : 5;
    drawFormNumber(m_document, {left + 70, strip.top(), width - 70 - padding, numberHeight}, m_form,
                   Align::Right);
    m_document.line(strip.bottomLeft(), strip.bottomRight(), thinRule);
}

void Cards::drawFacts(double y, const Asset &asset)
{
    const double room = width - 3 * levelWidth - 2 * padding;
    const double from = y + top + stripHeight;
    {
        const PdfTag tag(m_document, "P");
        const TextBlock number
            = setToFit(m_document.fonts(), {Face::Gothic, 16}, paperText(asset.number), {room, 9}, 8);
        drawBlock(m_document, number, {left + padding, from + 2, room, 9}, Align::Left);
    }
    const PdfTag tag(m_document, "H1");
    const QSizeF space(room, factsHeight - 13);
    const TextBlock name = setToFit(m_document.fonts(), {Face::Gothic, 26}, paperText(asset.name), space, 9);
    drawBlock(m_document, name, {{left + padding, from + 11}, space}, Align::Left);
}

/// The marks that are read from a metre away; the highest level of an axis stands on grey in a thick frame.
void Cards::drawLevels(double y, const Asset &asset)
{
    constexpr double labelHeight = 8;
    const Classification levels = classificationOf(asset);
    const QRectF all(left + width - 3 * levelWidth, y + top + stripHeight, 3 * levelWidth, factsHeight);
    const PdfTag list(m_document, "L");
    double x = all.left();
    for (const Axis axis : allAxes) {
        const QRectF box(x, all.top(), levelWidth, factsHeight);
        const int rank = m_policy.rank(axis, levels.on(axis));
        const bool isHighest = rank > 0 && rank + 1 == m_policy.levels.value(axis).size();
        if (isHighest)
            m_document.fill(box.adjusted(1.5, 1.5, -1.5, -1.5), highGrey);
        const PdfTag item(m_document, "LI");
        {
            const PdfTag label(m_document, "Lbl");
            drawText(m_document, {Face::Gothic, 11}, {x + 2, all.top() + 2, levelWidth - 4, labelHeight},
                     m_policy.axisNames.value(axis), Align::Centre);
        }
        const PdfTag body(m_document, "LBody");
        const QSizeF space(levelWidth - 5, factsHeight - labelHeight - 4);
        const TextBlock mark = setToFit(m_document.fonts(), {Face::Gothic, 52},
                                        paperText(levelText(levels.on(axis))), space, 10);
        drawBlock(m_document, mark, {{x + 2.5, all.top() + labelHeight + 1.5}, space}, Align::Centre);
        if (isHighest)
            m_document.rectangle(box.adjusted(1.5, 1.5, -1.5, -1.5), 0.9);
        m_document.line(box.topLeft(), box.bottomLeft(), thinRule);
        x += levelWidth;
    }
    m_document.line({left, all.bottom()}, {left + width, all.bottom()}, thinRule);
}

void Cards::drawLine(const QRectF &box, double points, const CardLine &line)
{
    constexpr double stateWidth = 14;
    const TextStyle title {Face::Gothic, points};
    const double titleHeight = title.em() * 1.25;
    const double side = title.em() * 0.9;
    const double from = box.top() + (box.height() - titleHeight - articleHeight) / 2;
    const double x = box.left() + side + 2;
    const double room = box.right() - x - padding;
    const PdfTag item(m_document, "LI");
    {
        const PdfTag label(m_document, "Lbl");
        m_document.checkBox({box.left(), from + (titleHeight - side) / 2}, side,
                            line.isDone() ? PdfDocument::Check::Ticked : PdfDocument::Check::Empty);
    }
    const PdfTag body(m_document, "LBody");
    drawBlock(m_document, setToFit(m_document.fonts(), title, paperText(line.title), {room, titleHeight}, 7),
              {x, from, room, titleHeight}, Align::Left);
    const TextStyle small {Face::Mincho, 7};
    drawBlock(m_document,
              setToFit(m_document.fonts(), small, paperText(clauses(line.articles)),
                       {room - stateWidth, articleHeight}, 5),
              {x, from + titleHeight, room - stateWidth, articleHeight}, Align::Left);
    drawText(m_document, {Face::Gothic, 8},
             {x + room - stateWidth, from + titleHeight, stateWidth, articleHeight}, line.stateText(),
             Align::Right);
}

void Cards::drawLines(double y, const Asset &asset)
{
    const QList<CardLine> lines = linesOf(m_policy, asset);
    if (lines.isEmpty()) {
        const PdfTag tag(m_document, "P");
        const bool isDecided = classificationOf(asset).isComplete();
        drawText(
            m_document, {Face::Gothic, 16}, {left + padding, y + listTop, width - 2 * padding, listHeight},
            isDecided ? QStringLiteral("取扱制限なし") : QStringLiteral("程度分類が未定：判定を先に行うこと"),
            Align::Centre);
        return;
    }
    const Spread spread = spreadFor(lines.size());
    const bool isTooLong = lines.size() > spread.capacity();
    const qsizetype count = isTooLong ? spread.capacity() - 1 : lines.size();
    const PdfTag list(m_document, "L");
    const auto boxOf = [&](qsizetype i) {
        const qsizetype column = i / spread.rows;
        const qsizetype row = i % spread.rows;
        return QRectF(left + padding + spread.columnWidth() * double(column),
                      y + listTop + spread.rowHeight() * double(row), spread.columnWidth(),
                      spread.rowHeight());
    };
    for (qsizetype i = 0; i < count; ++i)
        drawLine(boxOf(i), spread.points, lines.at(i));
    if (isTooLong) {
        const PdfTag item(m_document, "LI");
        const PdfTag body(m_document, "LBody");
        drawText(m_document, {Face::Gothic, spread.points}, boxOf(count),
                 QStringLiteral("ほか%1件（程度分類判定票による）").arg(lines.size() - count));
    }
}

void Cards::drawCardFoot(double y, const Asset &asset)
{
    const QRectF foot(left, y + top + height - footHeight, width, footHeight);
    m_document.line(foot.topLeft(), foot.topRight(), thinRule);
    const double line = footHeight / 2;
    const double half = width / 2 - padding;
    const auto dashed = [](const QString &text) { return text.isEmpty() ? QStringLiteral("－") : text; };
    const auto draw = [&](const QRectF &box, double points, const QString &text, Align align) {
        const TextBlock block
            = setToFit(m_document.fonts(), {Face::Mincho, points}, paperText(text), box.size(), 5);
        drawBlock(m_document, block, box, align);
    };
    {
        const PdfTag tag(m_document, "P");
        draw({foot.left() + padding, foot.top(), half, line}, 9,
             QStringLiteral("保管場所：") + dashed(asset.place), Align::Left);
    }
    {
        const PdfTag tag(m_document, "P");
        draw({foot.center().x(), foot.top(), half, line}, 9,
             QStringLiteral("管理責任者：") + dashed(asset.custodianPost), Align::Left);
    }
    {
        const PdfTag tag(m_document, "P");
        draw({foot.left() + padding, foot.top() + line, half, line}, 9,
             QStringLiteral("分類年月日：") + dashed(eraText(asset.classifiedOn)), Align::Left);
    }
    const PdfTag tag(m_document, "P");
    QString made = m_frame.section + QStringLiteral("　") + eraText(m_frame.asOf);
    if (!m_frame.historyHead.isEmpty())
        made += QStringLiteral(" ・ 台帳照合 ") + m_frame.historyHead.left(12);
    draw({foot.center().x(), foot.top() + line, half, line}, 7, made, Align::Right);
}

/// Where the sheet is cut in two.
void Cards::drawCut()
{
    constexpr double dash = 2;
    for (double x = 4; x < a4Portrait.width() - 4; x += 2 * dash)
        m_document.line({x, cardHeight}, {x + dash, cardHeight}, thinRule);
}

void Cards::drawCard(double y, const Asset &asset)
{
    const PdfTag card(m_document, "Sect");
    m_document.addBookmark(captionOf(Asset::spec, toValues(asset)), 0, y);
    drawStrip(y);
    drawFacts(y, asset);
    drawLevels(y, asset);
    drawLines(y, asset);
    drawCardFoot(y, asset);
    m_document.rectangle({left, y + top, width, height}, thickRule);
}

QByteArray Cards::draw(const QList<Asset> &assets, const std::function<bool(qsizetype)> &mayGoOn)
{
    {
        const PdfTag root(m_document, "Document");
        for (qsizetype i = 0; i < assets.size(); ++i) {
            if (!mayGoOn(i))
                return {};
            if (i % 2 == 0) {
                m_document.addPage(a4Portrait);
                drawCut();
            }
            drawCard(i % 2 == 0 ? 0 : cardHeight, assets.at(i));
        }
        if (assets.isEmpty()) {
            m_document.addPage(a4Portrait);
            const PdfTag tag(m_document, "P");
            drawText(m_document, {Face::Mincho, 12}, {left, top, width, stripHeight},
                     m_form.title + QStringLiteral("：該当なし"));
        }
    }
    return m_document.toBytes();
}

} // namespace

QByteArray restrictionCardsPdf(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                               const QList<Asset> &assets,
                               const std::function<bool(qsizetype, qsizetype)> &progress)
{
    return Cards(form, frame, policy).draw(assets, [&](qsizetype done) {
        return !progress || progress(done, assets.size());
    });
}

} // namespace mamori

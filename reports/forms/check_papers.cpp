// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/check_papers.h"

#include "model/japanese/fiscal_year.h"
#include "model/rules/approvals.h"
#include "model/rules/check_runs.h"
#include "model/rules/profile.h"
#include "reports/forms/addressees.h"
#include "reports/forms/asset_words.h"
#include "reports/forms/person_words.h"
#include "reports/forms/sheet_paper.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mamori {

namespace {

QString resultMark(std::optional<InspectionResult> result)
{
    if (!result)
        return {};
    switch (*result) {
    case InspectionResult::Done:
        return QStringLiteral("○");
    case InspectionResult::Partly:
        return QStringLiteral("△");
    case InspectionResult::NotDone:
        return QStringLiteral("×");
    case InspectionResult::NotApplicable:
        return QStringLiteral("－");
    case InspectionResult::Unknown:
        break;
    }
    return QStringLiteral("？");
}

QString rateText(const CheckFigures &figures)
{
    const auto rate = figures.rate();
    return rate ? QStringLiteral("%1％").arg(*rate) : QStringLiteral("－");
}

QString clauseText(const QString &article)
{
    return article.isEmpty() ? QStringLiteral("（課の設問）") : articleWords(article);
}

/// Share of the bar and how dark it is, from what is kept to what nobody could tell.
struct BarPart {
    const char16_t *title;
    qsizetype count;
    double grey;
};

std::array<BarPart, 4> barOf(const CheckFigures &figures)
{
    return {{{u"守れている", figures.done, 0.45},
             {u"一部", figures.partly, 0.7},
             {u"守れていない", figures.notDone, 0.1},
             {u"分からない", figures.notAnswered, 1}}};
}

/// What both reports on a check have in common.
class CheckReport final
{
public:
    CheckReport(const PolicyForm &form, const PaperFrame &frame, const CheckPaper &paper)
        : m_frame(frame)
        , m_paper(paper)
        , m_run(paper.run)
        , m_isBlank(paper.run.lines.isEmpty())
        , m_sheet(form, frame)
    {
    }

    QByteArray pdf(QDate handedIn, const QString &opening, const QString &copy = {})
    {
        m_sheet.setSubject(
            {QStringLiteral("報告年月日：%1").arg(dayOrBlank(handedIn)),
             m_run.number.isEmpty() ? QString() : QStringLiteral("整理番号：") + m_run.number});
        QStringList address = m_paper.addressees;
        if (!copy.isEmpty())
            address << copy;
        m_sheet.addParagraph(address.join(u'\n'));
        m_sheet.addGrid(
            {wideRow(QStringLiteral("報告者の\n所属・職・氏名"),
                     QStringList({m_frame.section, m_paper.manager}).join(QStringLiteral("　")).trimmed())},
            0, 9);
        m_sheet.addParagraph(opening);
        addOutline();
        addFigures();
        addProblems();
        addImprovements();
        return m_sheet.draw();
    }

private:
    void addOutline()
    {
        m_sheet.addHeading(QStringLiteral("実施の概要"));
        QList<SheetRow> rows {wideRow(QStringLiteral("件名"), m_run.title)};
        if (!m_paper.system.isEmpty())
            rows << wideRow(QStringLiteral("対象のシステム"), m_paper.system);
        rows << pairRow(QStringLiteral("実施年月日"), dayOrBlank(m_run.doneOn), QStringLiteral("実施者"),
                        m_paper.inspector);
        m_sheet.addGrid(rows);
    }
    void addFigures()
    {
        m_sheet.addHeading(QStringLiteral("結果"));
        const CheckFigures now = figuresOf(m_run.lines);
        const CheckFigures before = previousFigures(m_run.lines);
        const bool hasBefore = before != CheckFigures {};
        QList<SheetRow> rows {
            {sheetLabel({}, 16), sheetLabel(QStringLiteral("設問"), 12),
             sheetLabel(QStringLiteral("守れている"), 12), sheetLabel(QStringLiteral("一部"), 12),
             sheetLabel(QStringLiteral("守れていない"), 12), sheetLabel(QStringLiteral("該当しない"), 12),
             sheetLabel(QStringLiteral("分からない"), 12), sheetLabel(QStringLiteral("達成率"), 12)}};
        rows << figuresRow(QStringLiteral("今回"), now);
        if (hasBefore)
            rows << figuresRow(QStringLiteral("前回"), before);
        m_sheet.addGrid(rows, 1);
        if (m_isBlank)
            return;
        m_sheet.addParagraph(
            QStringLiteral("達成率は、該当し、かつ答えのある設問のうち「守れている」の割合。"));
        QList<std::pair<QString, CheckFigures>> bars {{QStringLiteral("今回"), now}};
        if (hasBefore)
            bars << std::pair(QStringLiteral("前回"), before);
        m_sheet.addPicture(
            double(bars.size()) * barStep + 5,
            [bars](PdfDocument &document, const QRectF &place) { drawBars(document, place, bars); });
    }
    SheetRow figuresRow(const QString &title, const CheckFigures &figures) const
    {
        const auto number = [this](const QString &text) {
            return SheetCell {.text = m_isBlank ? QString() : text, .share = 12, .align = Align::Right};
        };
        const qsizetype questions = figures.applicable() + figures.notApplicable + figures.notAnswered;
        return {sheetLabel(title, 16),
                number(countText(questions)),
                number(countText(figures.done)),
                number(countText(figures.partly)),
                number(countText(figures.notDone)),
                number(countText(figures.notApplicable)),
                number(countText(figures.notAnswered)),
                number(rateText(figures))};
    }
    static void drawBars(PdfDocument &document, const QRectF &place,
                         const QList<std::pair<QString, CheckFigures>> &bars);
    void addProblems()
    {
        m_sheet.addHeading(QStringLiteral("守れていない事項"));
        QList<SheetRow> rows {{sheetLabel(QStringLiteral("条項"), 18), sheetLabel(QStringLiteral("設問"), 44),
                               sheetLabel(QStringLiteral("結果"), 7), sheetLabel(QStringLiteral("前回"), 7),
                               sheetLabel(QStringLiteral("状況"), 24)}};
        for (const InspectionLine &line : m_run.lines) {
            if (isProblem(line))
                rows << SheetRow {sheetValue(clauseText(line.article), 18), sheetValue(line.text, 44),
                                  sheetCentred(resultMark(line.result), 7),
                                  sheetCentred(resultMark(line.previous), 7), sheetValue(line.remark, 24)};
        }
        constexpr int linesByHand = 5;
        for (int blank = 0; m_isBlank && blank < linesByHand; ++blank)
            rows << SheetRow {sheetValue({}, 18), sheetValue({}, 44), sheetValue({}, 7), sheetValue({}, 7),
                              sheetValue({}, 24)};
        if (rows.size() == 1) {
            m_sheet.addParagraph(QStringLiteral("なし"));
            return;
        }
        m_sheet.addGrid(rows, 1);
        m_sheet.addParagraph(
            QStringLiteral("△　一部守れている　　×　守れていない　　○　守れている　　－　該当しない　　"
                           "？　分からない"));
    }
    void addImprovements()
    {
        m_sheet.addHeading(QStringLiteral("改善策"));
        if (!m_paper.findings.isEmpty()) {
            QList<SheetRow> rows {
                {sheetLabel(QStringLiteral("番号"), 13), sheetLabel(QStringLiteral("指摘の内容"), 29),
                 sheetLabel(QStringLiteral("改善策"), 28), sheetLabel(QStringLiteral("担当"), 19),
                 sheetLabel(QStringLiteral("期限"), 11)}};
            for (qsizetype i = 0; i < m_paper.findings.size(); ++i) {
                const Finding &finding = m_paper.findings.at(i);
                rows << SheetRow {sheetValue(finding.number, 13), sheetValue(finding.content, 29),
                                  sheetValue(finding.measure, 28), sheetValue(m_paper.owners.value(i), 19),
                                  sheetValue(eraText(finding.due, EraStyle::Short), 11)};
            }
            m_sheet.addGrid(rows, 1);
        }
        m_sheet.addGrid({wideRow(QStringLiteral("まとめ"), m_run.conclusion),
                         wideRow(QStringLiteral("講じた措置"), m_run.measures),
                         pairRow(QStringLiteral("措置の完了日"), dayOrBlank(m_run.measuresDoneOn),
                                 QStringLiteral("次回の予定"), dayOrBlank(m_run.nextOn))},
                        0, 8);
    }

    static constexpr double barStep = 8; // in millimetres, with the space below

    const PaperFrame &m_frame;
    const CheckPaper &m_paper;
    const Inspection &m_run;
    bool m_isBlank;
    SheetPaper m_sheet;
};

/// A bar for each time, as long as the questions that apply, and below them what the shades mean.
void CheckReport::drawBars(PdfDocument &document, const QRectF &place,
                           const QList<std::pair<QString, CheckFigures>> &bars)
{
    constexpr TextStyle small {Face::Gothic, 8};
    constexpr double labelWidth = 14;
    constexpr double barHeight = 5;
    constexpr double rateWidth = 16;
    double y = place.top();
    for (const auto &[title, figures] : bars) {
        const PdfTag tag(document, "P");
        drawText(document, small, {place.left(), y, labelWidth, barHeight}, title);
        const QRectF all(place.left() + labelWidth, y, place.width() - labelWidth - rateWidth, barHeight);
        const double questions = double(std::max<qsizetype>(1, figures.applicable() + figures.notAnswered));
        double x = all.left();
        for (const BarPart &part : barOf(figures)) {
            const double length = all.width() * double(part.count) / questions;
            document.fill(QRectF(x, y, length, barHeight), part.grey);
            x += length;
        }
        document.rectangle(all, 0.15);
        drawText(document, small, {all.right(), y, rateWidth, barHeight}, rateText(figures), Align::Right);
        y += barStep;
    }
    double x = place.left() + labelWidth;
    for (const BarPart &part : barOf({})) {
        const PdfTag tag(document, "P");
        const QRectF key(x, y + 0.8, 4, 3);
        document.fill(key, part.grey);
        document.rectangle(key, 0.15);
        drawText(document, small, {x + 5.5, y, 26, 4.6}, QString::fromUtf16(part.title));
        x += 32;
    }
}

/// The problems of a check go to whom its kind tells (Art. 109, 133).
QString chainOf(std::optional<InspectionKind> kind)
{
    switch (kind.value_or(InspectionKind::Own)) {
    case InspectionKind::SelfInspection:
        return QStringLiteral("chain-self-inspection");
    case InspectionKind::SystemCompliance:
        return QStringLiteral("chain-system-compliance");
    case InspectionKind::ComplianceCheck:
    case InspectionKind::Own:
        break;
    }
    return QStringLiteral("chain-section-compliance");
}

/// A check that is no self-inspection is asked about on the same sheet, but not called one.
PolicyForm sheetForm(PolicyForm form, std::optional<InspectionKind> kind)
{
    if (kind.value_or(InspectionKind::SelfInspection) == InspectionKind::SelfInspection)
        return form;
    form.title = QStringLiteral("点検票");
    form.article = kind == InspectionKind::Own ? QString() : QStringLiteral("109");
    return form;
}

/// What a paper about a check says apart from the check.
CheckPaper paperOf(const Policy &policy, const Records &records, const Inspection &run)
{
    CheckPaper paper;
    paper.run = run;
    paper.addressees = addresseesOf(policy, records, chainOf(run.kind));
    paper.inspector = postAndName(records, run.inspector);
    paper.system = run.system ? records.caption(System::spec, run.system.value) : QString();
    paper.manager = postAndName(records, sectionManager(records));
    return paper;
}

QString sourceWord(std::optional<FindingSource> source)
{
    if (!source)
        return {};
    switch (*source) {
    case FindingSource::Audit:
        return QStringLiteral("監査");
    case FindingSource::OtherAudit:
        return QStringLiteral("他課の監査");
    case FindingSource::Citywide:
        return QStringLiteral("全庁の改善");
    case FindingSource::SelfInspection:
        return QStringLiteral("自己点検");
    case FindingSource::ComplianceCheck:
        return QStringLiteral("遵守状況の確認");
    case FindingSource::SystemCheck:
        return QStringLiteral("システムの確認");
    case FindingSource::ContractorCheck:
        break;
    }
    return QStringLiteral("委託先の確認");
}

QString stateWord(const Finding &finding)
{
    if (finding.doneOn.isValid())
        return QStringLiteral("完了\n") + eraText(finding.doneOn, EraStyle::Short);
    switch (finding.state.value_or(FindingState::Open)) {
    case FindingState::Open:
        return QStringLiteral("未着手");
    case FindingState::GoingOn:
        return QStringLiteral("対応中");
    case FindingState::Done:
        return QStringLiteral("完了");
    case FindingState::NotNeeded:
        break;
    }
    return QStringLiteral("対応不要");
}

bool isImproved(const Finding &finding)
{
    return finding.doneOn.isValid() || finding.state == FindingState::Done;
}

bool isReportedOn(const Finding &finding, QDate today)
{
    const bool isOfAudit = finding.source == FindingSource::Audit
        || finding.source == FindingSource::OtherAudit || finding.source == FindingSource::Citywide;
    const bool isPast = finding.doneOn.isValid() && FiscalYear::of(finding.doneOn) != FiscalYear::of(today);
    return isOfAudit && !isPast && finding.state != FindingState::NotNeeded;
}

QString improvementCell(const ImprovementPaper &paper, qsizetype row, const QString &column)
{
    const Finding &finding = paper.finding;
    if (column == QLatin1String("row"))
        return QString::number(row + 1);
    if (column == QLatin1String("number"))
        return finding.number;
    if (column == QLatin1String("source"))
        return sourceWord(finding.source);
    if (column == QLatin1String("finding"))
        return finding.content.isEmpty() ? finding.title : finding.title + u'\n' + finding.content;
    if (column == QLatin1String("measure"))
        return finding.measure;
    if (column == QLatin1String("owner"))
        return paper.owner;
    if (column == QLatin1String("due"))
        return eraText(finding.due, EraStyle::Short);
    if (column == QLatin1String("state"))
        return stateWord(finding);
    QStringList reports;
    for (const FindingProgress &step : finding.progress)
        reports << QStringLiteral("%1　%2").arg(eraText(step.reportedOn, EraStyle::Short), step.content);
    return reports.join(u'\n');
}

} // namespace

CheckPaper checkPaper(const Policy &policy, const Records &records, Id<Inspection> id)
{
    const auto run = records.find(id);
    if (!run)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Papers", "There is no such record: %1 %2.")
                        .arg(titleOf(Inspection::spec))
                        .arg(id.value));
    CheckPaper paper = paperOf(policy, records, *run);
    for (const qint64 finding : records.linkedFrom(Finding::spec, QStringLiteral("inspection"), id.value)) {
        paper.findings << records.find(Id<Finding> {finding}).value_or(Finding {});
        paper.owners << postAndName(records, paper.findings.last().owner);
    }
    return paper;
}

CheckPaper blankCheckPaper(const Policy &policy, const Records &records, InspectionKind kind)
{
    Inspection run;
    run.kind = kind;
    return paperOf(policy, records, run);
}

QByteArray complianceReportPdf(const PolicyForm &form, const PaperFrame &frame, const CheckPaper &paper)
{
    const bool isOfSystem = paper.run.kind == InspectionKind::SystemCompliance;
    return CheckReport(form, frame, paper)
        .pdf(paper.run.reportedOn,
             isOfSystem ? QStringLiteral("システムの遵守状況を確かめた結果と、とった措置は次のとおり。")
                        : QStringLiteral("課の遵守状況を確かめたので、次のとおり報告する。"),
             paper.addressees.isEmpty() ? QString()
                                        : QStringLiteral("写し（任意）　□　情報セキュリティ責任者"));
}

QByteArray selfInspectionResultPdf(const PolicyForm &form, const PaperFrame &frame, const CheckPaper &paper)
{
    return CheckReport(form, frame, paper)
        .pdf(paper.run.handedOn,
             QStringLiteral("自己点検の課の分を終えたので、結果と改善策を次のとおり提出する。"));
}

QByteArray checkSheetPdf(const PolicyForm &form, const PaperFrame &frame, const CheckPaper &paper)
{
    const PolicyForm titled = sheetForm(form, paper.run.kind);
    SheetPaper sheet(titled, frame);
    sheet.setSubject({paper.run.title, QStringLiteral("提出期限：%1").arg(dayOrBlank(paper.run.plannedOn))});
    sheet.addGrid(
        {pairRow(QStringLiteral("点検した者\nの職・氏名"), {}, QStringLiteral("点検年月日"), dayOrBlank({}))},
        0, 9);
    sheet.addParagraph(QStringLiteral(
        "当てはまる□に✓を付ける。該当しないときはその理由を、守れていないときはその様子を書く。"));
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("番号"), 6), sheetLabel(QStringLiteral("設問"), 41),
                           sheetLabel(QStringLiteral("前回"), 6), sheetLabel(QStringLiteral("結果"), 23),
                           sheetLabel(QStringLiteral("理由・様子・証跡"), 24)}};
    const QString boxes = QStringLiteral("□守れている　□一部\n□守れていない\n□該当しない　□不明");
    for (qsizetype i = 0; i < paper.run.lines.size(); ++i) {
        const InspectionLine &line = paper.run.lines.at(i);
        const QString question = line.article.isEmpty()
            ? line.text
            : QStringLiteral("%1（%2）").arg(line.text, articleWords(line.article));
        rows << SheetRow {sheetCentred(QString::number(i + 1), 6),
                          sheetValue(question, 41),
                          sheetCentred(resultMark(line.previous), 6),
                          {.text = boxes, .share = 23, .points = 8},
                          sheetValue({}, 24)};
    }
    sheet.addGrid(rows, 1, 12);
    sheet.addParagraph(
        QStringLiteral("前回：○ 守れている　△ 一部　× 守れていない　－ 該当しない　？ 分からない"));
    return sheet.draw();
}

QList<ImprovementPaper> improvementPapers(const Records &records)
{
    QList<ImprovementPaper> papers;
    for (const Stored &stored : records.list(Finding::spec)) {
        const auto finding = fromValues<Finding>(stored.values);
        if (isReportedOn(finding, records.clock().today()))
            papers << ImprovementPaper {finding, postAndName(records, finding.owner)};
    }
    return papers;
}

QStringList improvementAddressees(const Policy &policy, const Records &records)
{
    return addresseesOf(policy, records, QStringLiteral("chain-audit-progress"));
}

QByteArray improvementReportPdf(const PolicyForm &form, const PaperFrame &frame,
                                const QStringList &addressees, const QList<ImprovementPaper> &papers,
                                const std::function<bool(qsizetype, qsizetype)> &progress)
{
    const auto done = std::count_if(papers.cbegin(), papers.cend(),
                                    [](const ImprovementPaper &paper) { return isImproved(paper.finding); });
    ListParts parts;
    parts.subject = QStringLiteral("宛先：") + addressees.join(u'、');
    parts.figures = {{QStringLiteral("指摘"), countText(papers.size())},
                     {QStringLiteral("完了"), countText(done)},
                     {QStringLiteral("残り"), countText(papers.size() - done)}};
    return listFormPdf(
        form, frame, papers.size(),
        [&papers](qsizetype row, const PolicyFormColumn &column) {
            return improvementCell(papers.at(row), row, column.column);
        },
        progress, parts);
}

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/classification_sheet.h"

#include "model/japanese/era.h"
#include "model/rules/restrictions.h"
#include "reports/forms/asset_words.h"
#include "reports/forms/sheet_paper.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

using Part = SheetCell::Part;

constexpr double labelShare = 15;

QString shown(const Asset &asset, const char *column, const WordContext &context)
{
    const qsizetype index = columnIndex(Asset::spec, QLatin1String(column));
    const Field &field = Asset::spec.fields[std::size_t(index)];
    return displayText(field, field.get(&asset), context);
}

Classification levelsOf(const ClassificationDecision &decision)
{
    return {decision.confidentiality, decision.integrity, decision.availability};
}

/// On what the decision rests, with the clause that says so.
QString basisText(DecisionBasis basis)
{
    switch (basis) {
    case DecisionBasis::Questions:
        return QStringLiteral("質問への回答による（第16条第2項から第4項まで）");
    case DecisionBasis::Provider:
        return QStringLiteral("提供元の程度分類による（第19条第1項）");
    case DecisionBasis::Original:
        return QStringLiteral("複製元の程度分類による（第17条第5項）");
    case DecisionBasis::Group:
        return QStringLiteral("まとめた情報資産のうち最も高いものによる（第17条第2項）");
    case DecisionBasis::Judgement:
        break;
    }
    return QStringLiteral("情報セキュリティ管理者の判断による（第19条第2項・第20条第2項）");
}

const PolicyQuestion *findQuestion(const Policy &policy, const QString &id)
{
    const auto found = std::find_if(policy.questions.cbegin(), policy.questions.cend(),
                                    [&id](const PolicyQuestion &question) { return question.id == id; });
    return found == policy.questions.cend() ? nullptr : &*found;
}

const PolicyQuestion::Answer *findAnswer(const PolicyQuestion &question, const QString &id)
{
    const auto found = std::find_if(question.answers.cbegin(), question.answers.cend(),
                                    [&id](const PolicyQuestion::Answer &answer) { return answer.id == id; });
    return found == question.answers.cend() ? nullptr : &*found;
}

/// What the answers asked for on an axis, where they are what the decision rests on.
struct Deciding {
    QString article;
    QString reason;
};

Deciding decidingOf(const Policy &policy, const ClassificationDecision &decision, Axis axis)
{
    const QString level = levelsOf(decision).on(axis);
    if (decision.basis == DecisionBasis::Questions) {
        for (const DecisionAnswer &given : decision.answers) {
            const PolicyQuestion *question = findQuestion(policy, given.question);
            const PolicyQuestion::Answer *answer = question ? findAnswer(*question, given.answer) : nullptr;
            if (answer && question->axis == axis && answer->level == level)
                return {question->article, answer->reason};
        }
    }
    const PolicyLevel *known = policy.findLevel(axis, level);
    if (!known)
        return {};
    if (decision.basis == DecisionBasis::Questions && known->rank == 0)
        return {known->article, QStringLiteral("%1を超える扱いを要する回答がないため").arg(known->label)};
    return {known->article, known->meaning};
}

/// The answers to tick by hand: on one line where they are as short as yes and no.
QString choicesText(const PolicyQuestion &question)
{
    constexpr qsizetype mostOnLine = 14;
    QStringList choices;
    for (const PolicyQuestion::Answer &answer : question.answers)
        choices << QStringLiteral("□ ") + answer.text;
    QString line = choices.join(QStringLiteral("　　"));
    return line.size() <= mostOnLine ? line : choices.join(u'\n');
}

/// One classification sheet while it is put together.
class DecisionSheet final
{
public:
    DecisionSheet(const PolicyForm &form, const PaperFrame &frame, const DecisionPaper &paper,
                  const WordContext &context)
        : m_sheet(form, frame)
        , m_paper(paper)
        , m_context(context)
        , m_policy(context.policy)
    {
    }

    QByteArray pdf()
    {
        m_sheet.setSubject({QStringLiteral("判定年月日：%1").arg(decidedOn())});
        addAsset();
        addResult();
        addAnswers();
        addProvider();
        addRestrictions();
        addDecision();
        return m_sheet.draw();
    }

private:
    QString decidedOn() const;
    void addAsset();
    void addResult();
    void addAnswers();
    void addProvider();
    void addRestrictions();
    void addDecision();

    SheetPaper m_sheet;
    const DecisionPaper &m_paper;
    const WordContext &m_context;
    const Policy &m_policy;
};

QString DecisionSheet::decidedOn() const
{
    return dayOrBlank(m_paper.decision ? m_paper.decision->decidedOn : QDate());
}

void DecisionSheet::addAsset()
{
    const Asset &asset = m_paper.asset;
    m_sheet.addHeading(QStringLiteral("対象の情報資産"));
    m_sheet.addGrid({
        pairRow(QStringLiteral("番号"), asset.number, QStringLiteral("種類"), shown(asset, "kind", m_context),
                labelShare),
        wideRow(QStringLiteral("名称"), asset.name, labelShare),
        pairRow(QStringLiteral("業務"), asset.work, QStringLiteral("数量"), quantityText(asset), labelShare),
        wideRow(QStringLiteral("含まれる情報"), contentsText(asset), labelShare),
        pairRow(QStringLiteral("保管場所"), asset.place, QStringLiteral("管理責任者"), asset.custodianPost,
                labelShare),
        pairRow(QStringLiteral("取得年月日"), eraText(asset.acquiredOn), QStringLiteral("取得元"),
                asset.originSection.isEmpty() ? shown(asset, "origin", m_context) : asset.originSection,
                labelShare),
    });
}

void DecisionSheet::addResult()
{
    m_sheet.addHeading(QStringLiteral("判定の結果"));
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("区分"), 14), sheetLabel(QStringLiteral("程度"), 16),
                           sheetLabel(QStringLiteral("根拠の条項"), 20),
                           sheetLabel(QStringLiteral("理由"), 50)}};
    for (const Axis axis : allAxes) {
        QString level;
        Deciding deciding;
        if (m_paper.decision) {
            level = levelText(levelsOf(*m_paper.decision).on(axis));
            deciding = decidingOf(m_policy, *m_paper.decision, axis);
        }
        rows << SheetRow {
            sheetLabel(m_policy.axisNames.value(axis), 14),
            {.text = level, .share = 16, .align = Align::Centre, .points = 15, .face = Face::Gothic},
            sheetValue(articleWords(deciding.article), 20),
            sheetValue(deciding.reason, 50)};
    }
    m_sheet.addGrid(rows, 1, 9.5);
    QList<SheetRow> further;
    if (m_paper.decision && m_paper.decision->basis)
        further << wideRow(QStringLiteral("判定の方法"), basisText(*m_paper.decision->basis), labelShare);
    // The reasons of answers stand above, axis by axis.
    if (m_paper.decision && m_paper.decision->basis != DecisionBasis::Questions)
        further << wideRow(QStringLiteral("判断の理由"), m_paper.decision->reason, labelShare);
    if (m_paper.previous) {
        further << wideRow(QStringLiteral("前回の判定"),
                           QStringLiteral("%1（%2）")
                               .arg(classificationText(m_policy, levelsOf(*m_paper.previous)),
                                    eraText(m_paper.previous->decidedOn)),
                           labelShare);
    }
    if (!further.isEmpty())
        m_sheet.addGrid(further);
}

void DecisionSheet::addAnswers()
{
    m_sheet.addHeading(QStringLiteral("質問への回答"));
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("条項"), 16), sheetLabel(QStringLiteral("質問"), 54),
                           sheetLabel(QStringLiteral("回答"), 30)}};
    const auto addRow = [&rows](const QString &article, const QString &question, const QString &answer) {
        rows << SheetRow {sheetValue(articleWords(article), 16), sheetValue(question, 54),
                          sheetValue(answer, 30)};
    };
    if (!m_paper.decision) {
        // By hand: the answers to tick.
        for (const PolicyQuestion &question : m_policy.questions) {
            addRow(question.article, question.text, choicesText(question));
        }
    } else {
        for (const DecisionAnswer &given : m_paper.decision->answers) {
            const PolicyQuestion *question = findQuestion(m_policy, given.question);
            const PolicyQuestion::Answer *answer = question ? findAnswer(*question, given.answer) : nullptr;
            // A question of an older standard stands here by its id: the words are not kept.
            addRow(question ? question->article : QString(), question ? question->text : given.question,
                   answer ? answer->text : given.answer);
        }
    }
    if (rows.size() > 1)
        m_sheet.addGrid(rows, 1);
    else
        m_sheet.addParagraph(QStringLiteral("質問によらずに判定した。"));
}

void DecisionSheet::addProvider()
{
    const Asset &asset = m_paper.asset;
    const Classification provided = providerClassificationOf(asset);
    const bool applied = m_paper.decision && m_paper.decision->basis == DecisionBasis::Provider;
    if (!applied && provided == Classification {} && asset.originSection.isEmpty())
        return;
    m_sheet.addHeading(QStringLiteral("提供元の程度分類"));
    const QString received = !asset.receivedPart ? QStringLiteral("－")
        : *asset.receivedPart                    ? QStringLiteral("一部を受領")
                                                 : QStringLiteral("全部を受領");
    m_sheet.addGrid({
        pairRow(QStringLiteral("提供元"), asset.originSection, QStringLiteral("受領の範囲"), received,
                labelShare),
        wideRow(QStringLiteral("提供元の分類"), classificationText(m_policy, provided), labelShare),
        wideRow(QStringLiteral("適用"),
                applied ? QStringLiteral("提供元の程度分類をそのまま適用した。")
                        : QStringLiteral("提供元の程度分類によらずに判定した。"),
                labelShare),
    });
}

void DecisionSheet::addRestrictions()
{
    if (!m_paper.decision)
        return; // they follow from the decision
    m_sheet.addHeading(QStringLiteral("判定に伴う取扱制限"));
    Asset decided = m_paper.asset;
    decided.confidentiality = m_paper.decision->confidentiality;
    decided.integrity = m_paper.decision->integrity;
    decided.availability = m_paper.decision->availability;
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("条項"), 22), sheetLabel(QStringLiteral("制限"), 28),
                           sheetLabel(QStringLiteral("内容"), 50)}};
    for (const RestrictionLine &line : restrictionCard(m_policy, decided)) {
        const QString text = line.applies
            ? line.restriction.text
            : QStringLiteral("この情報資産には当たらない（%1）").arg(line.whyNot);
        rows << SheetRow {sheetValue(articleWords(line.restriction.article), 22),
                          sheetValue(line.restriction.title, 28), sheetValue(text, 50)};
    }
    if (rows.size() > 1)
        m_sheet.addGrid(rows, 1, 6);
    else
        m_sheet.addParagraph(QStringLiteral("この判定に伴う取扱制限はない。"));
}

void DecisionSheet::addDecision()
{
    m_sheet.addHeading(QStringLiteral("判定者"));
    const QString version = m_paper.decision ? m_paper.decision->policyVersion : m_policy.version;
    m_sheet.addGrid(
        {
            {sheetLabel(QStringLiteral("判定年月日"), labelShare),
             sheetValue(decidedOn(), 28),
             sheetLabel(QStringLiteral("職・氏名"), labelShare),
             sheetValue(m_paper.decision ? m_paper.decision->decidedBy : QString(), 30),
             {.text = QStringLiteral("印"), .share = 12, .align = Align::Centre, .points = 8}},
        },
        0, 12);
    m_sheet.addParagraph(QStringLiteral("適用した基準：%1（%2）").arg(m_policy.title, version));
}

[[noreturn]] void refuseMissing(const Register &reg, qint64 id)
{
    throw Error(
        ErrorCode::Refused,
        QCoreApplication::translate("Papers", "There is no such record: %1 %2.").arg(titleOf(reg)).arg(id));
}

/// The decisions on an asset, oldest first.
QList<std::pair<qint64, ClassificationDecision>> decisionsOn(const Records &records, Id<Asset> asset)
{
    QList<std::pair<qint64, ClassificationDecision>> decisions;
    for (const qint64 id :
         records.linkedFrom(ClassificationDecision::spec, QStringLiteral("asset"), asset.value)) {
        if (auto decision = records.find(Id<ClassificationDecision> {id}))
            decisions.append({id, *std::move(decision)});
    }
    std::sort(decisions.begin(), decisions.end(), [](const auto &a, const auto &b) {
        return std::pair(a.second.decidedOn, a.first) < std::pair(b.second.decidedOn, b.first);
    });
    return decisions;
}

} // namespace

DecisionPaper decisionPaper(const Records &records, Id<ClassificationDecision> id)
{
    DecisionPaper paper;
    paper.decision = records.find(id);
    if (!paper.decision)
        refuseMissing(ClassificationDecision::spec, id.value);
    paper.asset = records.find(paper.decision->asset).value_or(Asset {});
    for (const auto &[other, decision] : decisionsOn(records, paper.decision->asset)) {
        if (other == id.value)
            break;
        paper.previous = decision;
    }
    return paper;
}

DecisionPaper decisionPaper(const Records &records, Id<Asset> id)
{
    const auto decisions = decisionsOn(records, id);
    if (!decisions.isEmpty())
        return decisionPaper(records, Id<ClassificationDecision> {decisions.last().first});
    const auto asset = records.find(id);
    if (!asset)
        refuseMissing(Asset::spec, id.value);
    return {*asset, {}, {}};
}

QByteArray classificationSheetPdf(const PolicyForm &form, const PaperFrame &frame, const DecisionPaper &paper,
                                  const WordContext &context)
{
    return DecisionSheet(form, frame, paper, context).pdf();
}

} // namespace mamori

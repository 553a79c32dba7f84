// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/requirement_paper.h"

#include "model/registers/equipment.h"
#include "model/registers/line.h"
#include "model/rules/duties.h"
#include "reports/forms/person_words.h"
#include "reports/forms/sheet_paper.h"
#include "reports/forms/zone_words.h"

#include <QCoreApplication>

namespace mamori {

namespace {

QString phaseText(SystemPhase phase)
{
    switch (phase) {
    case SystemPhase::Planned:
        return QStringLiteral("企画・調達");
    case SystemPhase::Development:
        return QStringLiteral("開発");
    case SystemPhase::Testing:
        return QStringLiteral("導入前のテスト");
    case SystemPhase::Operation:
        return QStringLiteral("運用");
    case SystemPhase::Ended:
        break;
    }
    return QStringLiteral("終了");
}

QString requirementText(RequirementState state)
{
    switch (state) {
    case RequirementState::Met:
        return QStringLiteral("満たす");
    case RequirementState::ByCommonPlatform:
        return QStringLiteral("共通基盤で満たす");
    case RequirementState::ByContractor:
        return QStringLiteral("事業者が満たす");
    case RequirementState::NotMet:
        return QStringLiteral("満たさない");
    case RequirementState::NotApplicable:
        return QStringLiteral("該当しない");
    case RequirementState::Open:
        return QStringLiteral("未確認");
    case RequirementState::Elsewhere:
        break;
    }
    return QStringLiteral("機器・回線ごと");
}

QString groundText(const SystemRequirement &requirement, const RequirementPaper &paper)
{
    if (requirement.place == RequirementPlace::Equipment)
        return QStringLiteral("機器の台帳に%1件").arg(paper.devices);
    if (requirement.place == RequirementPlace::Lines)
        return QStringLiteral("回線の台帳に%1件").arg(paper.lines);
    QStringList texts;
    if (requirement.answer)
        texts << requirement.answer->reason << requirement.answer->evidence;
    if (const QString problem = requirementProblem(requirement); !problem.isEmpty())
        texts << problem;
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QString levelsText(const Policy &policy, const System &system)
{
    const std::pair<Axis, QString> levels[] = {{Axis::Confidentiality, system.confidentiality},
                                               {Axis::Integrity, system.integrity},
                                               {Axis::Availability, system.availability}};
    QStringList texts;
    for (const auto &[axis, key] : levels) {
        const PolicyLevel *level = policy.findLevel(axis, key);
        texts << (level ? level->label : policy.axisNames.value(axis) + QStringLiteral("－"));
    }
    return texts.join(QStringLiteral("　"));
}

void addFacts(SheetPaper &sheet, const Policy &policy, const RequirementPaper &paper)
{
    const System &system = paper.system;
    sheet.addGrid({wideRow(QStringLiteral("名称"), system.name),
                   pairRow(QStringLiteral("番号"), system.number, QStringLiteral("業務"), system.work),
                   pairRow(QStringLiteral("程度分類"), levelsText(policy, system),
                           QStringLiteral("ネットワーク"), system.zone ? zoneText(*system.zone) : QString()),
                   pairRow(QStringLiteral("段階"), system.phase ? phaseText(*system.phase) : QString(),
                           QStringLiteral("管理者"), paper.administrator),
                   wideRow(QStringLiteral("事業者"), system.vendor),
                   wideRow(QStringLiteral("扱う情報"), system.contents)});
}

void addFigures(SheetPaper &sheet, const RequirementPaper &paper)
{
    QMap<RequirementState, int> counts;
    for (const SystemRequirement &requirement : paper.requirements)
        ++counts[stateOf(requirement)];
    const auto count
        = [&](RequirementState state) { return QStringLiteral("%1項目").arg(counts.value(state)); };
    sheet.addGrid(
        {pairRow(requirementText(RequirementState::Met), count(RequirementState::Met),
                 requirementText(RequirementState::ByCommonPlatform),
                 count(RequirementState::ByCommonPlatform)),
         pairRow(requirementText(RequirementState::ByContractor), count(RequirementState::ByContractor),
                 requirementText(RequirementState::NotApplicable), count(RequirementState::NotApplicable)),
         pairRow(requirementText(RequirementState::NotMet), count(RequirementState::NotMet),
                 requirementText(RequirementState::Open), count(RequirementState::Open))});
}

RequirementPaper requirementPaperOf(const Policy &policy, const Records &records, const System &system,
                                    qint64 id)
{
    RequirementPaper paper;
    paper.system = system;
    paper.requirements = systemRequirements(policy, system, profileAnswers(policy, records));
    paper.administrator = postAndName(records, system.administrator);
    paper.devices = id ? records.linkedFrom(Equipment::spec, QStringLiteral("system"), id).size() : 0;
    paper.lines = id ? records.linkedFrom(NetworkLine::spec, QStringLiteral("system"), id).size() : 0;
    return paper;
}

} // namespace

RequirementPaper requirementPaper(const Policy &policy, const Records &records, Id<System> id)
{
    const auto system = records.find(id);
    if (!system)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Papers", "There is no such record: %1 %2.")
                        .arg(titleOf(System::spec))
                        .arg(id.value));
    return requirementPaperOf(policy, records, *system, id.value);
}

RequirementPaper blankRequirementPaper(const Policy &policy, const Records &records)
{
    return requirementPaperOf(policy, records, {}, 0);
}

QByteArray requirementSheetPdf(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                               const RequirementPaper &paper)
{
    SheetPaper sheet(form, frame);
    sheet.setSubject({QStringLiteral("基準日：%1").arg(dayOrBlank(frame.asOf))});
    sheet.addHeading(QStringLiteral("システム"));
    addFacts(sheet, policy, paper);
    sheet.addHeading(QStringLiteral("まとめ"));
    addFigures(sheet, paper);
    sheet.addHeading(QStringLiteral("要件"));
    constexpr double articleShare = 12;
    constexpr double textShare = 35;
    constexpr double whyShare = 18;
    constexpr double stateShare = 12;
    constexpr double groundShare = 23;
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("条項"), articleShare),
                           sheetLabel(QStringLiteral("求められること"), textShare),
                           sheetLabel(QStringLiteral("求められる理由"), whyShare),
                           sheetLabel(QStringLiteral("状況"), stateShare),
                           sheetLabel(QStringLiteral("理由・根拠"), groundShare)}};
    for (const SystemRequirement &requirement : paper.requirements)
        rows << SheetRow {sheetValue(articleWords(requirement.duty->article), articleShare),
                          sheetValue(requirement.duty->text, textShare),
                          sheetValue(requirement.why, whyShare),
                          sheetCentred(requirementText(stateOf(requirement)), stateShare),
                          sheetValue(groundText(requirement, paper), groundShare)};
    sheet.addGrid(rows, 1);
    return sheet.draw();
}

} // namespace mamori

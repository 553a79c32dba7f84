// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/systems/system_papers.h"

#include "model/registers/all.h"
#include "model/store/word_context.h"
#include "reports/forms/contract_papers.h"
#include "reports/forms/paper_day.h"
#include "reports/forms/record_list.h"
#include "reports/forms/requirement_paper.h"
#include "reports/forms/zone_chart.h"

#include <QCoreApplication>

namespace mamori {

PaperJob clauseSheetJob(const Workspace &workspace, Id<Contract> contract)
{
    const PolicyForm form = formNamed(workspace, QStringLiteral("contract_clauses"));
    const PaperFrame frame = paperFrame(workspace.records());
    const ContractPaper paper = contractPaper(workspace.policy(), workspace.records(), contract);
    return [form, frame, paper](const auto &) { return clauseSheetPdf(form, frame, paper); };
}

PaperJob gapLetterJob(const Workspace &workspace, Id<Contract> contract)
{
    const PolicyForm form = formNamed(workspace, QStringLiteral("clause_gap_letter"));
    const PaperFrame frame = paperFrame(workspace.records());
    const ContractPaper paper = contractPaper(workspace.policy(), workspace.records(), contract);
    return [form, frame, paper](const auto &) { return gapLetterPdf(form, frame, paper); };
}

PaperJob requirementSheetJob(const Workspace &workspace, Id<System> system)
{
    const PolicyForm form = formNamed(workspace, QStringLiteral("system_requirements"));
    const PaperFrame frame = paperFrame(workspace.records());
    const Policy &policy = workspace.policy();
    const RequirementPaper paper = requirementPaper(policy, workspace.records(), system);
    return [form, frame, &policy, paper](const auto &) {
        return requirementSheetPdf(form, frame, policy, paper);
    };
}

PaperJob zoneChartJob(const Workspace &workspace)
{
    const PolicyForm form = formNamed(workspace, QStringLiteral("zone_chart"));
    const PaperFrame frame = paperFrame(workspace.records());
    const ZoneMap map = zoneMapOf(workspace.policy(), workspace.records());
    return [form, frame, map](const auto &) { return zoneChartPdf(form, frame, map); };
}

PaperJob recordListJob(const Workspace &workspace, const QString &id, FiscalYear year)
{
    const PolicyForm form = formNamed(workspace, id, dayOfList(year));
    const PaperFrame frame = paperFrame(workspace.records());
    const QList<Stored> shown = recordsOfForm(form, workspace.records(), year);
    const WordContext words = wordSnapshot(workspace.policy(), workspace.records(), *findRegister(form.reg));
    return [form, frame, shown, year, words](const auto &progress) {
        return recordListPdf(form, frame, shown, year, words, progress);
    };
}

PaperJob cloudApplicationJob(const Workspace &workspace, Id<CloudService> service)
{
    const PaperFrame frame = paperFrame(workspace.records());
    const Policy &policy = workspace.policy();
    const CloudPaper paper = cloudPaper(workspace.records(), service);
    const PolicyForm form = formNamed(workspace, QStringLiteral("cloud_application"), dayOfPaper(paper));
    return [form, frame, &policy, paper](const auto &) {
        return cloudApplicationPdf(form, frame, policy, paper);
    };
}

} // namespace mamori

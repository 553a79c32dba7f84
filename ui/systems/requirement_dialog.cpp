// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/systems/requirement_dialog.h"

#include "model/registers/equipment.h"
#include "model/registers/line.h"
#include "model/rules/duty_sheet.h"
#include "ui/preview/dated_preview.h"
#include "ui/systems/system_papers.h"

namespace mamori {

RequirementDialog::RequirementDialog(Workspace &workspace, Id<System> system, QWidget *parent)
    : PointSheet(workspace, choicesOf<ChecklistResult>,
                 FieldGrid::fieldsOf(ChecklistAnswer::lineFields(), {"evidence", "reason"}), parent)
    , m_id(system)
    , m_profile(profileAnswers(workspace.policy(), workspace.records()))
    , m_system(workspace.records().find(system).value_or(System {}))
{
    setWindowTitle(tr("Requirement sheet of a system"));
    m_system.requirements = requirementSheet(workspace.policy(), m_system, m_profile);
    judge();
    setSubject(
        m_system.name,
        tr("What the standard asks of this system by its levels, its zone and its use. What the common "
           "platform or a contractor does counts once you name the evidence."));
    const Workspace *source = &workspace;
    addPaper(tr("&Print the sheet…"), tr("requirements"),
             [source, system] { return requirementSheetJob(*source, system); });
    start();
}

void RequirementDialog::judge()
{
    m_requirements = systemRequirements(m_workspace.policy(), m_system, m_profile);
}

ChecklistAnswer *RequirementDialog::answerOf(qsizetype row)
{
    const ChecklistAnswer *found = rowOf(m_system.requirements, *m_requirements.at(row).duty);
    return found ? &m_system.requirements[found - m_system.requirements.constData()] : nullptr;
}

static QString stateText(RequirementState state)
{
    switch (state) {
    case RequirementState::Met:
        return RequirementDialog::tr("Met");
    case RequirementState::ByCommonPlatform:
        return RequirementDialog::tr("By the common platform");
    case RequirementState::ByContractor:
        return RequirementDialog::tr("By the contractor");
    case RequirementState::NotMet:
        return RequirementDialog::tr("Not met");
    case RequirementState::NotApplicable:
        return RequirementDialog::tr("Does not apply");
    case RequirementState::Open:
        return RequirementDialog::tr("Not entered");
    case RequirementState::Elsewhere:
        break;
    }
    return RequirementDialog::tr("In another register");
}

SheetPoint RequirementDialog::point(qsizetype row) const
{
    const SystemRequirement &requirement = m_requirements.at(row);
    SheetPoint point;
    point.number = articleText(requirement.duty->article);
    point.text = requirement.duty->text;
    point.why = requirement.why;
    point.problem = requirementProblem(requirement);
    switch (requirement.place) {
    case RequirementPlace::Sheet:
        addAnswer(point, requirement);
        break;
    case RequirementPlace::Form:
        point.state = stateText(stateOf(requirement));
        point.why += u'\n' + tr("It is answered by the fields of the system's form.");
        break;
    case RequirementPlace::Equipment:
    case RequirementPlace::Lines:
        point.state = stateText(RequirementState::Elsewhere);
        point.note
            = titleOf(requirement.place == RequirementPlace::Lines ? NetworkLine::spec : Equipment::spec);
        point.why += u'\n'
            + tr("It is answered for each of its devices or lines, in the register: %1.").arg(point.note);
        break;
    }
    return point;
}

void RequirementDialog::addAnswer(SheetPoint &point, const SystemRequirement &requirement) const
{
    if (!requirement.answer || !requirement.answer->result)
        return;
    const ChecklistAnswer &answer = *requirement.answer;
    point.answer = int(*answer.result);
    switch (*answer.result) {
    case ChecklistResult::Met:
    case ChecklistResult::CommonPlatform:
    case ChecklistResult::Contractor:
        point.note = answer.evidence;
        point.asked = {"evidence"};
        break;
    case ChecklistResult::NotMet:
        point.note = answer.reason;
        point.asked = {"reason", "evidence"};
        break;
    case ChecklistResult::NotApplicable:
        point.note = answer.reason;
        point.asked = {"reason"};
        break;
    }
}

void RequirementDialog::setAnswer(qsizetype row, std::optional<int> answer)
{
    ChecklistAnswer *answered = answerOf(row);
    Q_ASSERT(answered);
    answered->result = answer ? std::optional(ChecklistResult(*answer)) : std::nullopt;
    answered->answeredOn = answer ? m_workspace.clock().today() : QDate();
    judge();
}

void RequirementDialog::loadFields(FieldGrid &fields, qsizetype row) const
{
    fields.load(m_requirements.at(row).answer.value_or(ChecklistAnswer {}));
}

void RequirementDialog::applyFields(const FieldGrid &fields, qsizetype row)
{
    if (ChecklistAnswer *answered = answerOf(row)) {
        fields.apply(*answered);
        judge();
    }
}

QString RequirementDialog::summary() const
{
    QMap<RequirementState, int> counts;
    for (const SystemRequirement &requirement : m_requirements)
        ++counts[stateOf(requirement)];
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts << tr("%1: %2").arg(stateText(it.key())).arg(it.value());
    return parts.join(tr(" · "));
}

void RequirementDialog::store()
{
    auto system = m_workspace.records().find(m_id).value_or(m_system);
    system.requirements = m_system.requirements;
    m_workspace.save(System::spec, m_id.value, toValues(system),
                     tr("Requirement sheet of %1").arg(system.name));
}

QDialog *previewRequirementSheet(Workspace &workspace, qint64 record, QWidget *parent)
{
    return datedPreview(workspace, RequirementDialog::tr("Requirement sheet of a system"),
                        RequirementDialog::tr("requirements"), requirementSheetJob(workspace, {record}),
                        parent);
}

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/requirements.h"
#include "ui/systems/point_sheet.h"

namespace mamori {

/// The requirement sheet of a system: all that the standard asks of it by its levels, its zone and its use,
/// why, and how each is met (position F55); with the sheet as a paper.
class RequirementDialog final : public PointSheet
{
    Q_OBJECT
public:
    RequirementDialog(Workspace &workspace, Id<System> system, QWidget *parent = nullptr);

protected:
    qsizetype pointCount() const override { return m_requirements.size(); }
    SheetPoint point(qsizetype row) const override;
    void setAnswer(qsizetype row, std::optional<int> answer) override;
    void loadFields(FieldGrid &fields, qsizetype row) const override;
    void applyFields(const FieldGrid &fields, qsizetype row) override;
    QString summary() const override;
    void store() override;

private:
    ChecklistAnswer *answerOf(qsizetype row);
    void judge();
    void addAnswer(SheetPoint &point, const SystemRequirement &requirement) const;

    Id<System> m_id;
    QHash<QString, bool> m_profile;
    System m_system;
    QList<SystemRequirement> m_requirements;
};

QDialog *previewRequirementSheet(Workspace &workspace, qint64 record, QWidget *parent);

} // namespace mamori

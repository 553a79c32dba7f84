// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/form_layout.h"

namespace mamori {

QStringList layoutKeys()
{
    return {QStringLiteral("register_list"),
            QStringLiteral("classification_sheet"),
            QStringLiteral("restriction_cards"),
            QStringLiteral("duty_list"),
            QStringLiteral("evidence_index"),
            QStringLiteral("year_plan"),
            QStringLiteral("disposal_application"),
            QStringLiteral("disposal_list"),
            QStringLiteral("destruction_certificate"),
            QStringLiteral("incident_report"),
            QStringLiteral("take_out_application"),
            QStringLiteral("take_out_list"),
            QStringLiteral("approval_application"),
            QStringLiteral("move_receipt"),
            QStringLiteral("training_report"),
            QStringLiteral("consent_sheet"),
            QStringLiteral("mynumber_handlers"),
            QStringLiteral("contact_tree"),
            QStringLiteral("unneeded_ids"),
            QStringLiteral("handover_paper"),
            QStringLiteral("clause_sheet"),
            QStringLiteral("gap_letter"),
            QStringLiteral("requirement_sheet"),
            QStringLiteral("zone_chart"),
            QStringLiteral("record_list"),
            QStringLiteral("year_list"),
            QStringLiteral("cloud_application")};
}

PolicyLayout layoutOf(const QString &key)
{
    return key.isEmpty() ? PolicyLayout::RegisterList : PolicyLayout(layoutKeys().indexOf(key));
}

QStringList computedColumns(PolicyLayout layout)
{
    switch (layout) {
    case PolicyLayout::RegisterList:
        return {QStringLiteral("row"), QStringLiteral("classification"), QStringLiteral("persons"),
                QStringLiteral("retention")};
    case PolicyLayout::DutyList:
        return {QStringLiteral("id"),    QStringLiteral("article"), QStringLiteral("text"),
                QStringLiteral("state"), QStringLiteral("due"),     QStringLiteral("proof"),
                QStringLiteral("reason")};
    case PolicyLayout::EvidenceIndex:
        return {QStringLiteral("id"),       QStringLiteral("article"), QStringLiteral("text"),
                QStringLiteral("register"), QStringLiteral("proof"),   QStringLiteral("on"),
                QStringLiteral("who")};
    case PolicyLayout::YearPlan: {
        QStringList columns {QStringLiteral("id"), QStringLiteral("article"), QStringLiteral("text")};
        for (int month = 1; month <= 12; ++month)
            columns << QStringLiteral("month%1").arg(month);
        return columns;
    }
    case PolicyLayout::DisposalList:
        return {QStringLiteral("row"), QStringLiteral("things"), QStringLiteral("approval_words"),
                QStringLiteral("erasure_words"), QStringLiteral("proof_words")};
    case PolicyLayout::TakeOutList:
        return {QStringLiteral("number"),      QStringLiteral("thing"),     QStringLiteral("amount"),
                QStringLiteral("levels"),      QStringLiteral("left"),      QStringLiteral("due"),
                QStringLiteral("destination"), QStringLiteral("purpose"),   QStringLiteral("carrier"),
                QStringLiteral("safeguards"),  QStringLiteral("approval"),  QStringLiteral("returned"),
                QStringLiteral("erased"),      QStringLiteral("confirmed"), QStringLiteral("remarks")};
    case PolicyLayout::MyNumberHandlers:
        return {QStringLiteral("row"),     QStringLiteral("number"), QStringLiteral("post"),
                QStringLiteral("name"),    QStringLiteral("unit"),   QStringLiteral("scope"),
                QStringLiteral("content"), QStringLiteral("from"),   QStringLiteral("trained"),
                QStringLiteral("remarks")};
    case PolicyLayout::UnneededIds:
        return {QStringLiteral("row"),   QStringLiteral("number"), QStringLiteral("system"),
                QStringLiteral("login"), QStringLiteral("kind"),   QStringLiteral("holders"),
                QStringLiteral("why"),   QStringLiteral("since"),  QStringLiteral("reviewed"),
                QStringLiteral("told"),  QStringLiteral("stopped")};
    case PolicyLayout::DisposalApplication:
    case PolicyLayout::DestructionCertificate:
    case PolicyLayout::TakeOutApplication:
    case PolicyLayout::ClassificationSheet:
    case PolicyLayout::RestrictionCards:
    case PolicyLayout::IncidentReport:
    case PolicyLayout::ApprovalApplication:
    case PolicyLayout::MoveReceipt:
    case PolicyLayout::TrainingReport:
    case PolicyLayout::ConsentSheet:
    case PolicyLayout::ContactTree:
    case PolicyLayout::HandoverPaper:
    case PolicyLayout::ClauseSheet:
    case PolicyLayout::GapLetter:
    case PolicyLayout::RequirementSheet:
    case PolicyLayout::ZoneChart:
    case PolicyLayout::CloudApplication:
        break;
    case PolicyLayout::RecordList:
    case PolicyLayout::YearList:
        return {QStringLiteral("row")};
    }
    return {};
}

bool isList(PolicyLayout layout)
{
    return !computedColumns(layout).isEmpty();
}

FormScope scopeOf(PolicyLayout layout)
{
    switch (layout) {
    case PolicyLayout::RestrictionCards:
        return FormScope::SeveralRecords;
    case PolicyLayout::ClassificationSheet:
    case PolicyLayout::DisposalApplication:
    case PolicyLayout::DestructionCertificate:
    case PolicyLayout::IncidentReport:
    case PolicyLayout::TakeOutApplication:
    case PolicyLayout::ApprovalApplication:
    case PolicyLayout::MoveReceipt:
    case PolicyLayout::TrainingReport:
    case PolicyLayout::ClauseSheet:
    case PolicyLayout::GapLetter:
    case PolicyLayout::RequirementSheet:
    case PolicyLayout::CloudApplication:
        return FormScope::OneRecord;
    case PolicyLayout::RegisterList:
    case PolicyLayout::DutyList:
    case PolicyLayout::EvidenceIndex:
    case PolicyLayout::YearPlan:
    case PolicyLayout::DisposalList:
    case PolicyLayout::TakeOutList:
    case PolicyLayout::ConsentSheet:
    case PolicyLayout::MyNumberHandlers:
    case PolicyLayout::ContactTree:
    case PolicyLayout::UnneededIds:
    case PolicyLayout::HandoverPaper:
    case PolicyLayout::ZoneChart:
    case PolicyLayout::RecordList:
    case PolicyLayout::YearList:
        break;
    }
    return FormScope::Whole;
}

bool isAboutDuties(PolicyLayout layout)
{
    return layout == PolicyLayout::DutyList || layout == PolicyLayout::EvidenceIndex
        || layout == PolicyLayout::YearPlan;
}

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/form_layout.h"

#include "model/registers/all.h"

#include <algorithm>

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
            QStringLiteral("cloud_application"),
            QStringLiteral("cover_letter"),
            QStringLiteral("exception_application"),
            QStringLiteral("exception_report"),
            QStringLiteral("violation_notice"),
            QStringLiteral("failure_record"),
            QStringLiteral("check_sheet"),
            QStringLiteral("compliance_report"),
            QStringLiteral("self_inspection_result"),
            QStringLiteral("improvement_report"),
            QStringLiteral("stock_take_list"),
            QStringLiteral("stock_take_result")};
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
    case PolicyLayout::ImprovementReport:
        return {QStringLiteral("row"),     QStringLiteral("number"),  QStringLiteral("source"),
                QStringLiteral("finding"), QStringLiteral("measure"), QStringLiteral("owner"),
                QStringLiteral("due"),     QStringLiteral("state"),   QStringLiteral("progress")};
    case PolicyLayout::StockTakeList:
        return {QStringLiteral("row"),        QStringLiteral("number"), QStringLiteral("name"),
                QStringLiteral("individual"), QStringLiteral("found"),  QStringLiteral("elsewhere"),
                QStringLiteral("missing"),    QStringLiteral("remarks")};
    case PolicyLayout::DisposalApplication:
    case PolicyLayout::DestructionCertificate:
    case PolicyLayout::TakeOutApplication:
    case PolicyLayout::ExceptionApplication:
    case PolicyLayout::ExceptionReport:
    case PolicyLayout::ViolationNotice:
    case PolicyLayout::FailureRecord:
    case PolicyLayout::CheckSheet:
    case PolicyLayout::ComplianceReport:
    case PolicyLayout::SelfInspectionResult:
    case PolicyLayout::StockTakeResult:
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
    case PolicyLayout::CoverLetter:
        break;
    case PolicyLayout::RecordList:
    case PolicyLayout::YearList:
        return {QStringLiteral("row")};
    }
    return {};
}

bool showsRegister(PolicyLayout layout)
{
    return layout == PolicyLayout::RegisterList || layout == PolicyLayout::DisposalList
        || layout == PolicyLayout::RecordList || layout == PolicyLayout::YearList;
}

QStringList availableColumns(const PolicyForm &form)
{
    QStringList columns = computedColumns(form.layout);
    const Register *reg = showsRegister(form.layout) ? findRegister(form.reg) : nullptr;
    if (!reg)
        return columns;
    for (const Field &field : reg->fields)
        columns << QLatin1String(field.column);
    columns.removeDuplicates();
    return columns;
}

bool isDay(const Field &field)
{
    return field.kind == Kind::Day || field.kind == Kind::Moment;
}

bool hasDay(const Register &reg)
{
    return std::any_of(reg.fields.begin(), reg.fields.end(), isDay);
}

bool hasStamps(PolicyLayout layout)
{
    return layout != PolicyLayout::RestrictionCards && layout != PolicyLayout::ContactTree
        && layout != PolicyLayout::GapLetter;
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
    case PolicyLayout::CoverLetter:
    case PolicyLayout::ExceptionApplication:
    case PolicyLayout::ExceptionReport:
    case PolicyLayout::ViolationNotice:
    case PolicyLayout::FailureRecord:
    case PolicyLayout::CheckSheet:
    case PolicyLayout::ComplianceReport:
    case PolicyLayout::SelfInspectionResult:
    case PolicyLayout::StockTakeList:
    case PolicyLayout::StockTakeResult:
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
    case PolicyLayout::ImprovementReport:
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

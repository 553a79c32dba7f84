// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/asset.h"

#include "model/japanese/fiscal_year.h"

namespace mamori {

static constexpr Field restrictionFields[] = {
    field<&RestrictionAnswer::restriction>("restriction", QT_TRANSLATE_NOOP("Field", "Handling restriction"),
                                           Required),
    field<&RestrictionAnswer::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&RestrictionAnswer::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason")),
    field<&RestrictionAnswer::answeredOn>("answered_on", QT_TRANSLATE_NOOP("Field", "Answered on")),
    field<&RestrictionAnswer::answeredBy>("answered_by", QT_TRANSLATE_NOOP("Field", "Answered by"), Personal),
};

std::span<const Field> RestrictionAnswer::lineFields()
{
    return restrictionFields;
}

static constexpr Field fields[] = {
    field<&Asset::number>("number", QT_TRANSLATE_NOOP("Field", "Asset number"), Unique | Listed),
    field<&Asset::name>("name", QT_TRANSLATE_NOOP("Field", "Name of asset"), Required | Listed, "16(1)"),
    field<&Asset::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required | Listed),
    field<&Asset::work>("work", QT_TRANSLATE_NOOP("Field", "Work"), Required | Listed, "17(1)"),
    field<&Asset::contents>("contents", QT_TRANSLATE_NOOP("Field", "Information it holds"),
                            Required | Multiline, "17(3)"),
    field<&Asset::hasMyNumber>("has_mynumber", QT_TRANSLATE_NOOP("Field", "Specific personal information"),
                               Required, "16(2)"),
    field<&Asset::hasPersonal>("has_personal", QT_TRANSLATE_NOOP("Field", "Personal information"), Required,
                               "60(1)"),
    field<&Asset::hasCorporate>("has_corporate", QT_TRANSLATE_NOOP("Field", "Corporate information"), 0,
                                "60(1)"),
    field<&Asset::personCount>("person_count", QT_TRANSLATE_NOOP("Field", "Number of persons")),
    field<&Asset::quantity>("quantity", QT_TRANSLATE_NOOP("Field", "Quantity"), Listed),
    field<&Asset::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit")),
    field<&Asset::quantityNote>("quantity_note", QT_TRANSLATE_NOOP("Field", "Note on the quantity")),
    field<&Asset::individualNumbers>("individual_numbers", QT_TRANSLATE_NOOP("Field", "Individual numbers"),
                                     Multiline),
    field<&Asset::place>("place", QT_TRANSLATE_NOOP("Field", "Place"), Required | Listed | Place, "16(5)(1)"),
    field<&Asset::area>("area", QT_TRANSLATE_NOOP("Field", "Area"), 0, "34(1)"),
    field<&Asset::custodianPost>("custodian_post", QT_TRANSLATE_NOOP("Field", "Custodian's post"),
                                 Required | Listed, "17(1)"),
    field<&Asset::custodian>("custodian", QT_TRANSLATE_NOOP("Field", "Custodian"), Personal, "17(1)"),
    field<&Asset::origin>("origin", QT_TRANSLATE_NOOP("Field", "Origin"), 0, "19(1)"),
    field<&Asset::originSection>("origin_section", QT_TRANSLATE_NOOP("Field", "Received from"), 0, "19(1)"),
    field<&Asset::receivedPart>("received_part", QT_TRANSLATE_NOOP("Field", "Only a part was received"), 0,
                                "19(1)"),
    level<&Asset::providerConfidentiality>(Axis::Confidentiality, "provider_confidentiality",
                                           QT_TRANSLATE_NOOP("Field", "Provider's confidentiality"), 0,
                                           "19(1)"),
    level<&Asset::providerIntegrity>(Axis::Integrity, "provider_integrity",
                                     QT_TRANSLATE_NOOP("Field", "Provider's integrity"), 0, "19(1)"),
    level<&Asset::providerAvailability>(Axis::Availability, "provider_availability",
                                        QT_TRANSLATE_NOOP("Field", "Provider's availability"), 0, "19(1)"),
    field<&Asset::copyOf>("copy_of", QT_TRANSLATE_NOOP("Field", "Copy of"), 0, "17(5)"),
    field<&Asset::partOf>("part_of", QT_TRANSLATE_NOOP("Field", "Classified together under"), 0, "17(2)"),
    field<&Asset::acquiredOn>("acquired_on", QT_TRANSLATE_NOOP("Field", "Made or acquired on"), 0, "18(2)"),
    field<&Asset::retentionKind>("retention_kind", QT_TRANSLATE_NOOP("Field", "Retention"), Required,
                                 "39(1)"),
    field<&Asset::retentionYears>("retention_years", QT_TRANSLATE_NOOP("Field", "Years kept"), 0, "39(1)"),
    field<&Asset::retentionEvent>("retention_event",
                                  QT_TRANSLATE_NOOP("Field", "Event that starts the years")),
    field<&Asset::retentionEventOn>("retention_event_on", QT_TRANSLATE_NOOP("Field", "Event happened on")),
    field<&Asset::retentionEnd>("retention_end", QT_TRANSLATE_NOOP("Field", "Kept until"), Listed | Derived,
                                "39(1)"),
    field<&Asset::zone>("zone", QT_TRANSLATE_NOOP("Field", "Network zone"), 0, "21(1)"),
    field<&Asset::longTerm>("long_term", QT_TRANSLATE_NOOP("Field", "Long-term storage"), 0, "16(5)(2)"),
    field<&Asset::labelNeeded>("label_needed", QT_TRANSLATE_NOOP("Field", "Label needed"), 0, "17(7)"),
    field<&Asset::labelDone>("label_done", QT_TRANSLATE_NOOP("Field", "Label attached"), 0, "17(7)"),
    field<&Asset::classificationState>("classification_state", QT_TRANSLATE_NOOP("Field", "Classification"),
                                       Listed | Derived, "16(1)"),
    level<&Asset::confidentiality>(Axis::Confidentiality, "confidentiality",
                                   QT_TRANSLATE_NOOP("Field", "Confidentiality"), Required | Listed | Derived,
                                   "16(2)"),
    level<&Asset::integrity>(Axis::Integrity, "integrity", QT_TRANSLATE_NOOP("Field", "Integrity"),
                             Required | Listed | Derived, "16(3)"),
    level<&Asset::availability>(Axis::Availability, "availability",
                                QT_TRANSLATE_NOOP("Field", "Availability"), Required | Listed | Derived,
                                "16(4)"),
    field<&Asset::classifiedOn>("classified_on", QT_TRANSLATE_NOOP("Field", "Classified on"), Derived,
                                "18(2)"),
    field<&Asset::classificationReason>("classification_reason",
                                        QT_TRANSLATE_NOOP("Field", "Reason of the classification"),
                                        Multiline | Derived, "16(1)"),
    field<&Asset::importedImportance>("imported_importance",
                                      QT_TRANSLATE_NOOP("Field", "Importance in the old list"), Derived),
    field<&Asset::judgementQuestion>(
        "judgement_question", QT_TRANSLATE_NOOP("Field", "Question to the manager"), Multiline, "19(2)"),
    field<&Asset::nextReview>("next_review", QT_TRANSLATE_NOOP("Field", "Next review"), 0, "17(3)"),
    field<&Asset::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), Listed),
    field<&Asset::restrictions>("restrictions", QT_TRANSLATE_NOOP("Field", "Restriction card"), Derived,
                                "16(5)"),
    field<&Asset::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "What it is")},
    {"contents", QT_TRANSLATE_NOOP("Section", "Information in it")},
    {"quantity", QT_TRANSLATE_NOOP("Section", "Quantity and place")},
    {"origin", QT_TRANSLATE_NOOP("Section", "Where it came from")},
    {"acquired_on", QT_TRANSLATE_NOOP("Section", "Retention")},
    {"zone", QT_TRANSLATE_NOOP("Section", "Keeping and label")},
    {"classification_state", QT_TRANSLATE_NOOP("Section", "Classification")},
    {"next_review", QT_TRANSLATE_NOOP("Section", "Care")},
};

static QList<Problem> check(const Asset &a)
{
    QList<Problem> problems;
    const auto wrong = [&problems](const char *column, const QString &text) {
        problems << Problem {QLatin1String(column), text};
    };
    if (a.quantity && *a.quantity < 0)
        wrong("quantity", QCoreApplication::translate("Asset", "A quantity is not negative."));
    if (a.personCount && *a.personCount < 0)
        wrong("person_count", QCoreApplication::translate("Asset", "A number of persons is not negative."));
    if (a.retentionYears && (*a.retentionYears < 0 || *a.retentionYears > 200))
        wrong("retention_years", QCoreApplication::translate("Asset", "Years kept lie between 0 and 200."));
    if (a.hasMyNumber.value_or(false) && a.hasPersonal && !*a.hasPersonal)
        wrong("has_personal",
              QCoreApplication::translate("Asset",
                                          "Specific personal information is personal information too."));
    if (a.labelDone.value_or(false) && a.labelNeeded && !*a.labelNeeded)
        wrong("label_done",
              QCoreApplication::translate("Asset", "A label is attached although none is needed."));
    return problems;
}

QDate retentionEnd(const Asset &asset)
{
    if (!asset.retentionKind || !asset.retentionYears)
        return {};
    QDate start;
    switch (*asset.retentionKind) {
    case RetentionKind::Years:
        start = asset.acquiredOn;
        break;
    case RetentionKind::AfterEvent:
        start = asset.retentionEventOn;
        break;
    case RetentionKind::Permanent:
    case RetentionKind::None:
        break;
    }
    if (!start.isValid())
        return {};
    return FiscalYear {FiscalYear::of(start).year + int(*asset.retentionYears)}.last();
}

Asset withDerived(Asset asset)
{
    asset.retentionEnd = retentionEnd(asset);
    if (asset.hasMyNumber.value_or(false) && !asset.hasPersonal)
        asset.hasPersonal = true;
    return asset;
}

constinit const Register Asset::spec {
    .table = "asset",
    .title = QT_TRANSLATE_NOOP("Register", "Information assets"),
    .article = "16",
    .place = PlaceOfWork::Assets,
    .purpose = QT_TRANSLATE_NOOP(
        "Purpose",
        "Everything the section holds that carries information: papers, data, media, devices, "
        "systems. The quickest way is to import the spreadsheet you use today; then classify each "
        "asset by answering a few questions."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "name",
    .order = "number",
    .blank = blankOf<Asset>,
    .check = checkOf<Asset, check>,
    .derive = deriveOf<Asset, withDerived>,
};

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/take_out.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field itemFields[] = {
    field<&TakeOutItem::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset"), Required),
    field<&TakeOutItem::quantity>("quantity", QT_TRANSLATE_NOOP("Field", "Quantity")),
    field<&TakeOutItem::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
    field<&TakeOutItem::individualNumber>("individual_number",
                                          QT_TRANSLATE_NOOP("Field", "Individual number")),
    field<&TakeOutItem::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&TakeOutItem::returnedOn>("returned_on", QT_TRANSLATE_NOOP("Field", "Returned on"), 0, "37(2)(4)"),
    field<&TakeOutItem::erased>("erased", QT_TRANSLATE_NOOP("Field", "Data erased")),
};

std::span<const Field> TakeOutItem::lineFields()
{
    return itemFields;
}

static constexpr Field fields[] = {
    field<&TakeOut::number>("number", QT_TRANSLATE_NOOP("Field", "Take-out number"), Unique | Listed),
    field<&TakeOut::items>("items", QT_TRANSLATE_NOOP("Field", "Things taken out"), Required, "37(1)"),
    field<&TakeOut::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose"), Required | Multiline | Listed,
                             "37(2)"),
    field<&TakeOut::destination>("destination", QT_TRANSLATE_NOOP("Field", "Destination"),
                                 Required | Listed | Place),
    field<&TakeOut::carrier>("carrier", QT_TRANSLATE_NOOP("Field", "Carrier"), Required | Listed | Personal),
    field<&TakeOut::requester>("requester", QT_TRANSLATE_NOOP("Field", "Applicant"), Personal, "14(1)(1)"),
    field<&TakeOut::requestedOn>("requested_on", QT_TRANSLATE_NOOP("Field", "Requested on"), Required),
    field<&TakeOut::leavesAt>("leaves_at", QT_TRANSLATE_NOOP("Field", "Leaves at"), Listed),
    field<&TakeOut::backBy>("back_by", QT_TRANSLATE_NOOP("Field", "Back by"), Required | Listed),
    field<&TakeOut::safeguards>("safeguards", QT_TRANSLATE_NOOP("Field", "Safeguards"), Required, "37(2)"),
    field<&TakeOut::processedOutside>(
        "processed_outside", QT_TRANSLATE_NOOP("Field", "Information is worked on outside"), 0, "16(5)(1)"),
    field<&TakeOut::safetyRules>("safety_rules", QT_TRANSLATE_NOOP("Field", "Safety rules for work outside"),
                                 Multiline, "16(5)(1)"),
    field<&TakeOut::safetyRulesFixedOn>("safety_rules_fixed_on",
                                        QT_TRANSLATE_NOOP("Field", "Safety rules fixed on"), 0, "16(5)(1)"),
    field<&TakeOut::cityRulesApplied>(
        "city_rules_applied", QT_TRANSLATE_NOOP("Field", "Chief officer's rules applied"), 0, "41(6)"),
    field<&TakeOut::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval"), 0, "37(1)"),
    field<&TakeOut::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Field", "Approved by"), Personal, "37(1)"),
    field<&TakeOut::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on"), Listed, "37(1)"),
    field<&TakeOut::condition>("condition", QT_TRANSLATE_NOOP("Field", "Conditions"), Multiline),
    field<&TakeOut::selfApprovalReason>("self_approval_reason",
                                        QT_TRANSLATE_NOOP("Field", "Why the carrier had to approve"),
                                        Multiline, "14(1)"),
    field<&TakeOut::returnedAt>("returned_at", QT_TRANSLATE_NOOP("Field", "Returned at"), Listed, "41(8)"),
    field<&TakeOut::confirmedBy>("confirmed_by", QT_TRANSLATE_NOOP("Field", "Return confirmed by"), Personal,
                                 "37(2)"),
    field<&TakeOut::erased>("erased", QT_TRANSLATE_NOOP("Field", "Data erased"), 0, "37(2)"),
    field<&TakeOut::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "Request")},
    {"processed_outside", QT_TRANSLATE_NOOP("Section", "Work outside")},
    {"approval", QT_TRANSLATE_NOOP("Section", "Approval")},
    {"returned_at", QT_TRANSLATE_NOOP("Section", "Return")},
};

static void checkItems(const TakeOut &t, Contradictions &found)
{
    for (const TakeOutItem &item : t.items) {
        if (isBefore(item.returnedOn, dayInJapan(t.leavesAt)))
            found.add("items", QCoreApplication::translate("TakeOut", "Returned before it left."));
        if (item.returnedOn.isValid() && item.state && *item.state != ReturnState::Returned)
            found.add("items",
                      QCoreApplication::translate("TakeOut",
                                                  "A day of return for a thing that has not come back."));
        if (t.returnedAt.isValid() && item.state == ReturnState::Out)
            found.add("items",
                      QCoreApplication::translate("TakeOut",
                                                  "The return is complete although a thing is still out."));
    }
}

static QList<Problem> check(const TakeOut &t)
{
    Contradictions found;
    if ((isSame(t.approvedBy, t.carrier) || isSame(t.approvedBy, t.requester))
        && t.selfApprovalReason.isEmpty())
        found.add("approved_by",
                  QCoreApplication::translate(
                      "TakeOut",
                      "The carrier cannot approve the own take-out, unless nobody else can; "
                      "then say why."));
    if (isSame(t.confirmedBy, t.carrier))
        found.add(
            "confirmed_by",
            QCoreApplication::translate("TakeOut", "Another person than the carrier confirms the return."));
    if (isBefore(t.approvedOn, t.requestedOn))
        found.add("approved_on", QCoreApplication::translate("TakeOut", "Approved before it was requested."));
    if (isBefore(t.backBy, t.leavesAt))
        found.add("back_by", QCoreApplication::translate("TakeOut", "Due back before it leaves."));
    if (isBefore(t.returnedAt, t.leavesAt))
        found.add("returned_at", QCoreApplication::translate("TakeOut", "Returned before it left."));
    if (isBefore(dayInJapan(t.leavesAt), t.safetyRulesFixedOn))
        found.add("safety_rules_fixed_on",
                  QCoreApplication::translate("TakeOut", "Safety rules are fixed before the things leave."));
    checkItems(t, found);
    return found.problems();
}

constinit const Register TakeOut::spec {
    .table = "take_out",
    .title = QT_TRANSLATE_NOOP("Register", "Take-outs"),
    .article = "37",
    .place = PlaceOfWork::Assets,
    .purpose = QT_TRANSLATE_NOOP(
        "Purpose",
        "What leaves the building and comes back: who approved it, who carries it, and who saw its "
        "return. Enter a request before the thing leaves."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "purpose",
    .order = "number",
    .blank = blankOf<TakeOut>,
    .check = checkOf<TakeOut, check>,
};

} // namespace mamori

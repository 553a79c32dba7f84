// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/take_out.h"

namespace mamori {

static constexpr Field itemFields[] = {
    field<&TakeOutItem::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset"), Required),
    field<&TakeOutItem::quantity>("quantity", QT_TRANSLATE_NOOP("Field", "Quantity")),
    field<&TakeOutItem::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
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
    field<&TakeOut::destination>("destination", QT_TRANSLATE_NOOP("Field", "Destination"), Required | Listed),
    field<&TakeOut::carrier>("carrier", QT_TRANSLATE_NOOP("Field", "Carrier"), Required | Listed | Personal),
    field<&TakeOut::requestedOn>("requested_on", QT_TRANSLATE_NOOP("Field", "Requested on"), Required),
    field<&TakeOut::leavesAt>("leaves_at", QT_TRANSLATE_NOOP("Field", "Leaves at"), Listed),
    field<&TakeOut::backBy>("back_by", QT_TRANSLATE_NOOP("Field", "Back by"), Required | Listed),
    field<&TakeOut::safeguards>("safeguards", QT_TRANSLATE_NOOP("Field", "Safeguards"), Required, "37(2)"),
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
    {"approved_by", QT_TRANSLATE_NOOP("Section", "Approval")},
    {"returned_at", QT_TRANSLATE_NOOP("Section", "Return")},
};

static QList<Problem> check(const TakeOut &t)
{
    QList<Problem> problems;
    const auto wrong = [&problems](const char *column, const QString &text) {
        problems << Problem {QLatin1String(column), text};
    };
    if (t.approvedBy && t.approvedBy == t.carrier && t.selfApprovalReason.isEmpty())
        wrong("approved_by",
              QCoreApplication::translate(
                  "TakeOut",
                  "The carrier cannot approve the own take-out, unless nobody else can; "
                  "then say why."));
    if (t.confirmedBy && t.confirmedBy == t.carrier)
        wrong("confirmed_by",
              QCoreApplication::translate("TakeOut", "Another person than the carrier confirms the return."));
    if (t.approvedOn.isValid() && t.requestedOn.isValid() && t.approvedOn < t.requestedOn)
        wrong("approved_on", QCoreApplication::translate("TakeOut", "Approved before it was requested."));
    if (t.leavesAt.isValid() && t.backBy.isValid() && t.backBy < t.leavesAt)
        wrong("back_by", QCoreApplication::translate("TakeOut", "Due back before it leaves."));
    if (t.leavesAt.isValid() && t.returnedAt.isValid() && t.returnedAt < t.leavesAt)
        wrong("returned_at", QCoreApplication::translate("TakeOut", "Returned before it left."));
    return problems;
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

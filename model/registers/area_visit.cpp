// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/area_visit.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&AreaVisit::area>("area", QT_TRANSLATE_NOOP("Field", "Managed area"), Required | Listed, "26(2)"),
    field<&AreaVisit::enteredAt>("entered_at", QT_TRANSLATE_NOOP("Field", "Entered at"), Required | Listed,
                                 "26(2)"),
    field<&AreaVisit::leftAt>("left_at", QT_TRANSLATE_NOOP("Field", "Left at"), Listed, "26(2)"),
    field<&AreaVisit::visitor>("visitor", QT_TRANSLATE_NOOP("Field", "Visitor"), Required | Listed | Personal,
                               "26(2)"),
    field<&AreaVisit::visitorKind>("visitor_kind", QT_TRANSLATE_NOOP("Field", "Kind of visitor"), Required,
                                   "26(5)"),
    field<&AreaVisit::staff>("staff", QT_TRANSLATE_NOOP("Field", "Visitor (staff)"), Personal),
    field<&AreaVisit::organisation>("organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), Listed),
    field<&AreaVisit::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose"),
                               Required | Multiline | Listed, "26(2)"),
    field<&AreaVisit::approval>("approval", QT_TRANSLATE_NOOP("Field", "Approval"), 0, "26(1)"),
    field<&AreaVisit::approvalNumber>(
        "approval_number", QT_TRANSLATE_NOOP("Field", "Approval number (not in the register)"), 0, "26(1)"),
    field<&AreaVisit::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on"), 0, "26(1)"),
    field<&AreaVisit::conditions>("conditions", QT_TRANSLATE_NOOP("Field", "Conditions"), Multiline, "26(5)"),
    field<&AreaVisit::conditionsKept>("conditions_kept", QT_TRANSLATE_NOOP("Field", "Conditions kept"), 0,
                                      "26(5)"),
    field<&AreaVisit::escort>("escort", QT_TRANSLATE_NOOP("Field", "Escort"), Listed | Personal, "26(5)"),
    field<&AreaVisit::belongingsChecked>("belongings_checked",
                                         QT_TRANSLATE_NOOP("Field", "Belongings checked"), 0, "26(4)"),
    field<&AreaVisit::broughtIn>("brought_in", QT_TRANSLATE_NOOP("Field", "Things brought in"), Multiline,
                                 "26(4)"),
    field<&AreaVisit::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"area", QT_TRANSLATE_NOOP("Section", "Entry")},
    {"approval", QT_TRANSLATE_NOOP("Section", "Approval and conditions")},
};

static QList<Problem> check(const AreaVisit &v)
{
    Contradictions found;
    if (isBefore(v.leftAt, v.enteredAt))
        found.add("left_at", QCoreApplication::translate("AreaVisit", "Left before entering."));
    if (isSame(v.escort, v.staff))
        found.add("escort", QCoreApplication::translate("AreaVisit", "Nobody is the own escort."));
    return found.problems();
}

constinit const Register AreaVisit::spec {
    .table = "area_visit",
    .title = QT_TRANSLATE_NOOP("Register", "Entry log"),
    .article = "26",
    .place = PlaceOfWork::Systems,
    .purpose = QT_TRANSLATE_NOOP("Purpose",
                                 "Who entered a managed area, when and why, and when that person left. Write "
                                 "each entry down when it happens; the time of leaving follows."),
    .fields = fields,
    .sections = sections,
    .number = "",
    .caption = "visitor",
    .order = "entered_at",
    .blank = blankOf<AreaVisit>,
    .check = checkOf<AreaVisit, check>,
};

} // namespace mamori

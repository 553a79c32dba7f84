// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/office_holder.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&OfficeHolder::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of contact"), Required | Listed),
    field<&OfficeHolder::office>("office", QT_TRANSLATE_NOOP("Field", "Office"), Listed, "10(1)(5)"),
    field<&OfficeHolder::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Listed | Personal,
                               "10(1)(5)"),
    field<&OfficeHolder::staff>("staff", QT_TRANSLATE_NOOP("Field", "Staff"), Personal),
    field<&OfficeHolder::section>("section", QT_TRANSLATE_NOOP("Field", "Body or section"), Listed),
    field<&OfficeHolder::post>("post", QT_TRANSLATE_NOOP("Field", "Post")),
    field<&OfficeHolder::callOrder>("call_order", QT_TRANSLATE_NOOP("Field", "Order of calling"),
                                    Required | Listed, "10(1)(5)"),
    field<&OfficeHolder::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone"), Listed | Personal, "10(1)(5)"),
    field<&OfficeHolder::phoneAfterHours>("phone_after_hours",
                                          QT_TRANSLATE_NOOP("Field", "Phone after hours"), Personal),
    field<&OfficeHolder::mail>("mail", QT_TRANSLATE_NOOP("Field", "Mail address"), Personal),
    field<&OfficeHolder::hours>("hours", QT_TRANSLATE_NOOP("Field", "Hours")),
    field<&OfficeHolder::system>("system", QT_TRANSLATE_NOOP("Field", "System")),
    field<&OfficeHolder::assets>("assets", QT_TRANSLATE_NOOP("Field", "Assets concerned"), Multiline,
                                 "11(1)(3)"),
    field<&OfficeHolder::tasks>("tasks", QT_TRANSLATE_NOOP("Field", "Tasks"), 0, "103(1)(4)"),
    field<&OfficeHolder::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "In office from"), Required),
    field<&OfficeHolder::validUntil>("valid_until", QT_TRANSLATE_NOOP("Field", "In office until"), Listed),
    field<&OfficeHolder::confirmedOn>("confirmed_on", QT_TRANSLATE_NOOP("Field", "Last confirmed on"),
                                      Listed),
    field<&OfficeHolder::toldGeneralOn>(
        "told_general_on", QT_TRANSLATE_NOOP("Field", "Given to the chief officer on"), 0, "10(1)(5)"),
    field<&OfficeHolder::toldDepartmentOn>("told_department_on",
                                           QT_TRANSLATE_NOOP("Field", "Given to the department officer on"),
                                           0, "11(1)(3)"),
    field<&OfficeHolder::toldCisoOn>("told_ciso_on", QT_TRANSLATE_NOOP("Field", "Given to the CISO on"), 0,
                                     "111(3)(1)"),
    field<&OfficeHolder::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"kind", QT_TRANSLATE_NOOP("Section", "Who")},
    {"call_order", QT_TRANSLATE_NOOP("Section", "How to reach")},
    {"system", QT_TRANSLATE_NOOP("Section", "For what")},
    {"valid_from", QT_TRANSLATE_NOOP("Section", "Since when")},
};

static QList<Problem> check(const OfficeHolder &h)
{
    Contradictions found;
    if (isBefore(h.validUntil, h.validFrom))
        found.add("valid_until", QCoreApplication::translate("OfficeHolder", "Until before from."));
    if (h.callOrder && *h.callOrder < 1)
        found.add("call_order",
                  QCoreApplication::translate("OfficeHolder", "The order of calling begins with 1."));
    if (isBefore(h.validUntil, h.confirmedOn))
        found.add("confirmed_on",
                  QCoreApplication::translate("OfficeHolder", "Confirmed after the time in office ended."));
    return found.problems();
}

constinit const Register OfficeHolder::spec {
    .table = "office_holder",
    .title = QT_TRANSLATE_NOOP("Register", "Offices and contacts"),
    .article = "10",
    .place = PlaceOfWork::People,
    .purpose = QT_TRANSLATE_NOOP("Purpose",
                                 "Who holds the offices of the city and whom to call in an emergency, in the "
                                 "order of calling. Keep it current and pass changes on."),
    .fields = fields,
    .sections = sections,
    .number = "",
    .caption = "name",
    .order = "call_order",
    .blank = blankOf<OfficeHolder>,
    .check = checkOf<OfficeHolder, check>,
};

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/document.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&ProcedureDocument::number>("number", QT_TRANSLATE_NOOP("Field", "Paper number"), Unique | Listed),
    field<&ProcedureDocument::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed,
                                     "12(2)(3)"),
    field<&ProcedureDocument::kinds>("kinds", QT_TRANSLATE_NOOP("Field", "Kinds of paper"), Required | Listed,
                                     "12(2)(3)"),
    field<&ProcedureDocument::system>("system", QT_TRANSLATE_NOOP("Field", "System"), Listed),
    field<&ProcedureDocument::cloudService>("cloud_service", QT_TRANSLATE_NOOP("Field", "Cloud service")),
    field<&ProcedureDocument::contract>("contract", QT_TRANSLATE_NOOP("Field", "Contract")),
    field<&ProcedureDocument::work>("work", QT_TRANSLATE_NOOP("Field", "Work"), 0, "17(6)"),
    field<&ProcedureDocument::version>("version", QT_TRANSLATE_NOOP("Field", "Version"), Required | Listed,
                                       "12(2)(3)"),
    field<&ProcedureDocument::madeOn>("made_on", QT_TRANSLATE_NOOP("Field", "Made on"), Required | Listed,
                                      "12(2)(3)"),
    field<&ProcedureDocument::revisedOn>("revised_on", QT_TRANSLATE_NOOP("Field", "Revised on"), 0,
                                         "12(2)(3)"),
    field<&ProcedureDocument::owner>("owner", QT_TRANSLATE_NOOP("Field", "Person in charge"), Personal),
    field<&ProcedureDocument::place>("place", QT_TRANSLATE_NOOP("Field", "Where it lies"), Required | Place,
                                     "63(1)"),
    field<&ProcedureDocument::readers>("readers", QT_TRANSLATE_NOOP("Field", "Who may read it"), 0, "63(1)"),
    field<&ProcedureDocument::reviewedOn>("reviewed_on", QT_TRANSLATE_NOOP("Field", "Last reviewed on"), 0,
                                          "12(2)(3)"),
    field<&ProcedureDocument::nextReview>("next_review", QT_TRANSLATE_NOOP("Field", "Next review"), Listed,
                                          "12(2)(3)"),
    field<&ProcedureDocument::keptUntil>("kept_until", QT_TRANSLATE_NOOP("Field", "Kept until (paper)"), 0,
                                         "95(1)"),
    field<&ProcedureDocument::endedOn>("ended_on", QT_TRANSLATE_NOOP("Field", "No longer in force since")),
    field<&ProcedureDocument::changePlanned>("change_planned",
                                             QT_TRANSLATE_NOOP("Field", "A change is planned"), 0, "95(1)"),
    field<&ProcedureDocument::changeReportedOn>("change_reported_on",
                                                QT_TRANSLATE_NOOP("Field", "Change reported on"), 0, "95(1)"),
    field<&ProcedureDocument::handedTo>("handed_to", QT_TRANSLATE_NOOP("Field", "Handed to"), 0, "133(2)"),
    field<&ProcedureDocument::handedOn>("handed_on", QT_TRANSLATE_NOOP("Field", "Handed in on"), Listed,
                                        "111(3)(1)"),
    field<&ProcedureDocument::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "The paper")},
    {"place", QT_TRANSLATE_NOOP("Section", "Keeping")},
    {"change_planned", QT_TRANSLATE_NOOP("Section", "Reports")},
};

static QList<Problem> check(const ProcedureDocument &d)
{
    Contradictions found;
    if (isBefore(d.revisedOn, d.madeOn))
        found.add("revised_on",
                  QCoreApplication::translate("ProcedureDocument", "Revised before it was made."));
    if (isBefore(d.endedOn, d.madeOn))
        found.add("ended_on", QCoreApplication::translate("ProcedureDocument", "Ended before it was made."));
    if (isBefore(d.nextReview, d.madeOn))
        found.add(
            "next_review",
            QCoreApplication::translate("ProcedureDocument", "The next review lies before it was made."));
    return found.problems();
}

constinit const Register ProcedureDocument::spec {
    .table = "document",
    .title = QT_TRANSLATE_NOOP("Register", "Procedures and papers"),
    .article = "12",
    .place = PlaceOfWork::Systems,
    .purpose
    = QT_TRANSLATE_NOOP("Purpose",
                        "Procedures, plans and papers of systems the section must keep: which version holds, "
                        "when it is looked at again, where it lies. One paper may be of several kinds."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "title",
    .order = "number",
    .blank = blankOf<ProcedureDocument>,
    .check = checkOf<ProcedureDocument, check>,
};

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/consultation.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&Consultation::number>("number", QT_TRANSLATE_NOOP("Field", "Question number"), Unique | Listed),
    field<&Consultation::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of question"), Required | Listed,
                               "40(2)"),
    field<&Consultation::askedBy>("asked_by", QT_TRANSLATE_NOOP("Field", "Asked by"),
                                  Required | Listed | Personal, "40(2)"),
    field<&Consultation::askedOn>("asked_on", QT_TRANSLATE_NOOP("Field", "Asked on"), Required | Listed,
                                  "40(2)"),
    field<&Consultation::question>("question", QT_TRANSLATE_NOOP("Field", "Subject of the question"),
                                   Required | Multiline | Listed, "40(2)"),
    field<&Consultation::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset concerned"), 0, "19(2)"),
    field<&Consultation::instruction>("instruction", QT_TRANSLATE_NOOP("Field", "Instruction"),
                                      Required | Multiline, "40(2)"),
    field<&Consultation::givenBy>("given_by", QT_TRANSLATE_NOOP("Field", "Instructed by"),
                                  Required | Personal, "40(2)"),
    field<&Consultation::givenOn>("given_on", QT_TRANSLATE_NOOP("Field", "Instructed on"), Required | Listed,
                                  "40(2)"),
    field<&Consultation::decision>("decision", QT_TRANSLATE_NOOP("Field", "Classification decided"), 0,
                                   "20(2)"),
    field<&Consultation::passedTo>("passed_to", QT_TRANSLATE_NOOP("Field", "Handed to"), 0, "11(1)(3)"),
    field<&Consultation::passedOn>("passed_on", QT_TRANSLATE_NOOP("Field", "Handed in on"), 0, "11(1)(3)"),
    field<&Consultation::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on")),
    field<&Consultation::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "Question")},
    {"instruction", QT_TRANSLATE_NOOP("Section", "Instruction")},
    {"passed_to", QT_TRANSLATE_NOOP("Section", "What followed")},
};

static QList<Problem> check(const Consultation &c)
{
    Contradictions found;
    if (isBefore(c.givenOn, c.askedOn))
        found.add("given_on", QCoreApplication::translate("Consultation", "Instructed before it was asked."));
    if (isBefore(c.doneOn, c.askedOn))
        found.add("done_on", QCoreApplication::translate("Consultation", "Done before it was asked."));
    return found.problems();
}

constinit const Register Consultation::spec {
    .table = "consultation",
    .title = QT_TRANSLATE_NOOP("Register", "Questions and instructions"),
    .article = "40",
    .place = PlaceOfWork::Matters,
    .purpose = QT_TRANSLATE_NOOP("Purpose",
                                 "Questions of the staff and what the manager instructed; also doubts on the "
                                 "class of an asset, and opinions handed to the department."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "question",
    .order = "number",
    .blank = blankOf<Consultation>,
    .check = checkOf<Consultation, check>,
};

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/finding.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field findingProgressFields[] = {
    field<&FindingProgress::reportedOn>("reported_on", QT_TRANSLATE_NOOP("Field", "Reported on"), Required),
    field<&FindingProgress::recipient>("recipient", QT_TRANSLATE_NOOP("Field", "Reported to")),
    field<&FindingProgress::state>("state", QT_TRANSLATE_NOOP("Field", "State")),
    field<&FindingProgress::content>("content", QT_TRANSLATE_NOOP("Field", "Content"), Required),
};

std::span<const Field> FindingProgress::lineFields()
{
    return findingProgressFields;
}

static constexpr Field fields[] = {
    field<&Finding::number>("number", QT_TRANSLATE_NOOP("Field", "Finding number"), Unique | Listed),
    field<&Finding::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed),
    field<&Finding::source>("source", QT_TRANSLATE_NOOP("Field", "Source of the finding"), Required | Listed,
                            "132(1)"),
    field<&Finding::content>("content", QT_TRANSLATE_NOOP("Field", "Content"), Required | Multiline,
                             "132(1)"),
    field<&Finding::clause>("clause", QT_TRANSLATE_NOOP("Field", "Provision")),
    field<&Finding::foundOn>("found_on", QT_TRANSLATE_NOOP("Field", "Found on"), Required | Listed, "132(1)"),
    field<&Finding::inspection>("inspection", QT_TRANSLATE_NOOP("Field", "Check")),
    field<&Finding::system>("system", QT_TRANSLATE_NOOP("Field", "System")),
    field<&Finding::orderReceived>("order_received", QT_TRANSLATE_NOOP("Field", "Order received"), 0,
                                   "132(1)"),
    field<&Finding::sameProblem>("same_problem", QT_TRANSLATE_NOOP("Field", "Same problem here"), 0,
                                 "132(1)(3)"),
    field<&Finding::comparedOn>("compared_on", QT_TRANSLATE_NOOP("Field", "Looked for the same problem on"),
                                0, "132(1)(3)"),
    field<&Finding::measure>("measure", QT_TRANSLATE_NOOP("Field", "Improvement"), Multiline, "132(1)(1)"),
    field<&Finding::owner>("owner", QT_TRANSLATE_NOOP("Field", "Person in charge"), Listed | Personal),
    field<&Finding::due>("due", QT_TRANSLATE_NOOP("Field", "Due"), Listed),
    field<&Finding::state>("state", QT_TRANSLATE_NOOP("Field", "State"), Listed),
    field<&Finding::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on"), Listed, "132(1)(1)"),
    field<&Finding::proof>("proof", QT_TRANSLATE_NOOP("Field", "Proof")),
    field<&Finding::confirmedBy>("confirmed_by", QT_TRANSLATE_NOOP("Field", "Confirmed by"), Personal),
    field<&Finding::reportedOn>("reported_on", QT_TRANSLATE_NOOP("Field", "Problem reported on"), 0,
                                "109(1)"),
    field<&Finding::progress>("progress", QT_TRANSLATE_NOOP("Field", "Progress reports"), AppendOnly,
                              "132(1)(2)"),
    field<&Finding::nextReport>("next_report", QT_TRANSLATE_NOOP("Field", "Next report"), 0, "132(1)(2)"),
    field<&Finding::resultReturnedOn>("result_returned_on", QT_TRANSLATE_NOOP("Field", "Result returned on"),
                                      0, "132(1)(3)"),
    field<&Finding::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "Finding")},
    {"measure", QT_TRANSLATE_NOOP("Section", "Improvement")},
    {"reported_on", QT_TRANSLATE_NOOP("Section", "Reports")},
};

static QList<Problem> check(const Finding &f)
{
    Contradictions found;
    if (isBefore(f.doneOn, f.foundOn))
        found.add("done_on", QCoreApplication::translate("Finding", "Done before it was found."));
    if (isSame(f.confirmedBy, f.owner))
        found.add(
            "confirmed_by",
            QCoreApplication::translate("Finding", "Another person than the one in charge confirms it."));
    return found.problems();
}

constinit const Register Finding::spec {
    .table = "finding",
    .title = QT_TRANSLATE_NOOP("Register", "Findings and improvements"),
    .article = "132",
    .place = PlaceOfWork::Checks,
    .purpose
    = QT_TRANSLATE_NOOP("Purpose",
                        "What audits, self-inspections and checks found, and what is done about it by when. "
                        "Findings of other sections come here too: does this section have the same problem?"),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "title",
    .order = "number",
    .blank = blankOf<Finding>,
    .check = checkOf<Finding, check>,
};

} // namespace mamori

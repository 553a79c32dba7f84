// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/incident.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field timelineFields[] = {
    field<&TimelineEntry::at>("at", QT_TRANSLATE_NOOP("Field", "When"), Required),
    field<&TimelineEntry::kind>("kind", QT_TRANSLATE_NOOP("Field", "What"), Required),
    field<&TimelineEntry::party>("party", QT_TRANSLATE_NOOP("Field", "With whom"), Personal),
    field<&TimelineEntry::text>("text", QT_TRANSLATE_NOOP("Field", "Content"), Required),
};

std::span<const Field> TimelineEntry::lineFields()
{
    return timelineFields;
}

static constexpr Field affectedFields[] = {
    field<&AffectedAsset::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset"), Required),
    field<&AffectedAsset::extent>("extent", QT_TRANSLATE_NOOP("Field", "Extent")),
};

std::span<const Field> AffectedAsset::lineFields()
{
    return affectedFields;
}

static constexpr Field reportFields[] = {
    field<&IncidentReport::recipient>("recipient", QT_TRANSLATE_NOOP("Field", "Reported to (office)"),
                                      Required, "43(2)"),
    field<&IncidentReport::name>("name", QT_TRANSLATE_NOOP("Field", "Person reached"), Personal),
    field<&IncidentReport::reportedAt>("reported_at", QT_TRANSLATE_NOOP("Field", "Reported at"), Required,
                                       "43(2)"),
    field<&IncidentReport::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage of the report")),
    field<&IncidentReport::means>("means", QT_TRANSLATE_NOOP("Field", "Means")),
    field<&IncidentReport::content>("content", QT_TRANSLATE_NOOP("Field", "Content")),
};

std::span<const Field> IncidentReport::lineFields()
{
    return reportFields;
}

static constexpr Field instructionFields[] = {
    field<&IncidentInstruction::fromOffice>("from_office", QT_TRANSLATE_NOOP("Field", "From"), Required,
                                            "44(3)"),
    field<&IncidentInstruction::receivedAt>("received_at", QT_TRANSLATE_NOOP("Field", "Received at"),
                                            Required, "44(3)"),
    field<&IncidentInstruction::content>("content", QT_TRANSLATE_NOOP("Field", "Content"), Required, "44(3)"),
    field<&IncidentInstruction::doneAt>("done_at", QT_TRANSLATE_NOOP("Field", "Done at"), 0, "44(3)"),
    field<&IncidentInstruction::result>("result", QT_TRANSLATE_NOOP("Field", "Result")),
};

std::span<const Field> IncidentInstruction::lineFields()
{
    return instructionFields;
}

static constexpr Field preventionFields[] = {
    field<&IncidentPrevention::measure>("measure", QT_TRANSLATE_NOOP("Field", "Measure"), Required, "44(4)"),
    field<&IncidentPrevention::owner>("owner", QT_TRANSLATE_NOOP("Field", "Person in charge"), Personal),
    field<&IncidentPrevention::due>("due", QT_TRANSLATE_NOOP("Field", "Due")),
    field<&IncidentPrevention::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on"), 0, "44(5)"),
    field<&IncidentPrevention::result>("result", QT_TRANSLATE_NOOP("Field", "Result")),
};

std::span<const Field> IncidentPrevention::lineFields()
{
    return preventionFields;
}

static constexpr Field fields[] = {
    field<&Incident::number>("number", QT_TRANSLATE_NOOP("Field", "Incident number"), Unique | Listed),
    field<&Incident::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed),
    field<&Incident::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of breach"), Required | Listed, "43(1)"),
    field<&Incident::certainty>("certainty", QT_TRANSLATE_NOOP("Field", "Actual or feared"),
                                Required | Listed, "12(1)(3)"),
    field<&Incident::source>("source", QT_TRANSLATE_NOOP("Field", "How it became known"), 0, "43(1)"),
    field<&Incident::channel>("channel", QT_TRANSLATE_NOOP("Field", "Way it took"), 0, "78(1)"),
    field<&Incident::happenedAt>("happened_at", QT_TRANSLATE_NOOP("Field", "Happened at")),
    field<&Incident::noticedAt>("noticed_at", QT_TRANSLATE_NOOP("Field", "Noticed at"), Required | Listed,
                                "43(1)"),
    field<&Incident::noticedBy>("noticed_by", QT_TRANSLATE_NOOP("Field", "Noticed by"), Personal),
    field<&Incident::summary>("summary", QT_TRANSLATE_NOOP("Field", "What happened"), Required | Multiline,
                              "44(4)"),
    field<&Incident::immediateAction>("immediate_action", QT_TRANSLATE_NOOP("Field", "Done at once"),
                                      Multiline, "44(4)"),
    field<&Incident::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset concerned")),
    field<&Incident::affected>("affected", QT_TRANSLATE_NOOP("Field", "Assets affected"), 0, "12(1)(3)"),
    field<&Incident::system>("system", QT_TRANSLATE_NOOP("Field", "System")),
    field<&Incident::personalInvolved>(
        "personal_involved", QT_TRANSLATE_NOOP("Field", "Personal information involved"), Required, "43(5)"),
    field<&Incident::personCount>("person_count", QT_TRANSLATE_NOOP("Field", "Number of persons"), 0,
                                  "43(5)"),
    field<&Incident::reports>("reports", QT_TRANSLATE_NOOP("Field", "Reports to offices"), AppendOnly,
                              "12(1)(3)"),
    field<&Incident::noRelatedBody>("no_related_body",
                                    QT_TRANSLATE_NOOP("Field", "Why no related body is told"), 0, "43(2)"),
    field<&Incident::serious>("serious", QT_TRANSLATE_NOOP("Field", "Judged serious"), 0, "43(3)"),
    field<&Incident::seriousReportedAt>(
        "serious_reported_at", QT_TRANSLATE_NOOP("Field", "CISO told of a serious breach at"), 0, "43(3)"),
    field<&Incident::factsGivenOn>("facts_given_on", QT_TRANSLATE_NOOP("Field", "Facts given to the CISO on"),
                                   0, "43(5)"),
    field<&Incident::commissionReportDue>(
        "commission_report_due", QT_TRANSLATE_NOOP("Field", "Report to the commission due"), 0, "43(5)"),
    field<&Incident::personsInformedOn>(
        "persons_informed_on", QT_TRANSLATE_NOOP("Field", "Persons concerned informed on"), 0, "44(3)"),
    field<&Incident::instructions>("instructions", QT_TRANSLATE_NOOP("Field", "Instructions received"), 0,
                                   "44(3)"),
    field<&Incident::timeline>("timeline", QT_TRANSLATE_NOOP("Field", "Timeline"), AppendOnly, "44(4)"),
    field<&Incident::fromOutside>(
        "from_outside", QT_TRANSLATE_NOOP("Field", "Came from a connected outside network"), 0, "68(5)"),
    field<&Incident::cutOffAt>("cut_off_at", QT_TRANSLATE_NOOP("Field", "Stopped or cut off at"), 0, "68(5)"),
    field<&Incident::passwordChangedAt>("password_changed_at",
                                        QT_TRANSLATE_NOOP("Field", "Password changed at"), 0, "52(1)(5)"),
    field<&Incident::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence kept and handed over"),
                               Multiline, "104(4)"),
    field<&Incident::planFollowed>("plan_followed",
                                   QT_TRANSLATE_NOOP("Field", "Emergency plan: how it was followed"),
                                   Multiline, "111(4)"),
    field<&Incident::cause>("cause", QT_TRANSLATE_NOOP("Field", "Cause"), Multiline, "44(4)"),
    field<&Incident::damage>("damage", QT_TRANSLATE_NOOP("Field", "Degree and range of damage"), Multiline,
                             "44(4)"),
    field<&Incident::recovery>("recovery", QT_TRANSLATE_NOOP("Field", "Emergency measures and recovery"),
                               Multiline, "44(4)"),
    field<&Incident::prevention>("prevention", QT_TRANSLATE_NOOP("Field", "Prevention"), Multiline, "44(4)"),
    field<&Incident::preventionMeasures>("prevention_measures",
                                         QT_TRANSLATE_NOOP("Field", "Prevention measures"), 0, "44(5)"),
    field<&Incident::closedOn>("closed_on", QT_TRANSLATE_NOOP("Field", "Closed on"), Listed),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "First report")},
    {"asset", QT_TRANSLATE_NOOP("Section", "What is affected")},
    {"reports", QT_TRANSLATE_NOOP("Section", "Reports and instructions")},
    {"timeline", QT_TRANSLATE_NOOP("Section", "Course")},
    {"cause", QT_TRANSLATE_NOOP("Section", "Conclusion")},
};

static QList<Problem> check(const Incident &i)
{
    Contradictions found;
    if (isBefore(i.noticedAt, i.happenedAt))
        found.add("noticed_at", QCoreApplication::translate("Incident", "Noticed before it happened."));
    for (const IncidentReport &report : i.reports) {
        if (isBefore(report.reportedAt, i.noticedAt))
            found.add("reports", QCoreApplication::translate("Incident", "Reported before it was noticed."));
    }
    for (const IncidentInstruction &instruction : i.instructions) {
        if (isBefore(instruction.doneAt, instruction.receivedAt))
            found.add("instructions",
                      QCoreApplication::translate("Incident", "Done before the instruction was received."));
    }
    return found.problems();
}

constinit const Register Incident::spec {
    .table = "incident",
    .title = QT_TRANSLATE_NOOP("Register", "Breaches"),
    .article = "43",
    .place = PlaceOfWork::Matters,
    .purpose = QT_TRANSLATE_NOOP(
        "Purpose",
        "Breaches, actual or feared. When one is noticed, write down at once what you know; the rest "
        "can follow."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "title",
    .order = "number",
    .blank = blankOf<Incident>,
    .check = checkOf<Incident, check>,
};

} // namespace mamori

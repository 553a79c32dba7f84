// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/incident.h"

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

static constexpr Field fields[] = {
    field<&Incident::number>("number", QT_TRANSLATE_NOOP("Field", "Incident number"), Unique | Listed),
    field<&Incident::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed),
    field<&Incident::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of breach"), Required | Listed, "43(1)"),
    field<&Incident::certainty>("certainty", QT_TRANSLATE_NOOP("Field", "Actual or feared"),
                                Required | Listed, "12(1)(3)"),
    field<&Incident::happenedAt>("happened_at", QT_TRANSLATE_NOOP("Field", "Happened at")),
    field<&Incident::noticedAt>("noticed_at", QT_TRANSLATE_NOOP("Field", "Noticed at"), Required | Listed,
                                "43(1)"),
    field<&Incident::noticedBy>("noticed_by", QT_TRANSLATE_NOOP("Field", "Noticed by"), Personal),
    field<&Incident::summary>("summary", QT_TRANSLATE_NOOP("Field", "What happened"), Required | Multiline,
                              "44(4)"),
    field<&Incident::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset concerned")),
    field<&Incident::personalInvolved>(
        "personal_involved", QT_TRANSLATE_NOOP("Field", "Personal information involved"), Required, "43(5)"),
    field<&Incident::personCount>("person_count", QT_TRANSLATE_NOOP("Field", "Number of persons"), 0,
                                  "43(5)"),
    field<&Incident::timeline>("timeline", QT_TRANSLATE_NOOP("Field", "Timeline"), AppendOnly, "44(4)"),
    field<&Incident::cause>("cause", QT_TRANSLATE_NOOP("Field", "Cause"), Multiline, "44(4)"),
    field<&Incident::damage>("damage", QT_TRANSLATE_NOOP("Field", "Degree and range of damage"), Multiline,
                             "44(4)"),
    field<&Incident::recovery>("recovery", QT_TRANSLATE_NOOP("Field", "Emergency measures and recovery"),
                               Multiline, "44(4)"),
    field<&Incident::prevention>("prevention", QT_TRANSLATE_NOOP("Field", "Prevention"), Multiline, "44(4)"),
    field<&Incident::closedOn>("closed_on", QT_TRANSLATE_NOOP("Field", "Closed on"), Listed),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "First report")},
    {"asset", QT_TRANSLATE_NOOP("Section", "What is affected")},
    {"timeline", QT_TRANSLATE_NOOP("Section", "Course")},
    {"cause", QT_TRANSLATE_NOOP("Section", "Conclusion")},
};

static QList<Problem> check(const Incident &i)
{
    if (i.happenedAt.isValid() && i.noticedAt.isValid() && i.noticedAt < i.happenedAt)
        return {{QStringLiteral("noticed_at"),
                 QCoreApplication::translate("Incident", "Noticed before it happened.")}};
    return {};
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

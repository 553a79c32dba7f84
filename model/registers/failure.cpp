// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/failure.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field fields[] = {
    field<&SystemFailure::number>("number", QT_TRANSLATE_NOOP("Field", "Failure number"), Unique | Listed),
    field<&SystemFailure::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Required | Listed),
    field<&SystemFailure::system>("system", QT_TRANSLATE_NOOP("Field", "System"), Required | Listed, "65(1)"),
    field<&SystemFailure::equipment>("equipment", QT_TRANSLATE_NOOP("Field", "Device in the register")),
    field<&SystemFailure::happenedAt>("happened_at", QT_TRANSLATE_NOOP("Field", "Happened at"),
                                      Required | Listed, "65(1)"),
    field<&SystemFailure::recoveredAt>("recovered_at", QT_TRANSLATE_NOOP("Field", "Recovered at"), Listed,
                                       "65(1)"),
    field<&SystemFailure::noticedBy>("noticed_by", QT_TRANSLATE_NOOP("Field", "Noticed by"), Personal),
    field<&SystemFailure::content>("content", QT_TRANSLATE_NOOP("Field", "Content"), Required | Multiline,
                                   "65(1)"),
    field<&SystemFailure::impact>("impact", QT_TRANSLATE_NOOP("Field", "Impact"), Multiline),
    field<&SystemFailure::informed>("informed", QT_TRANSLATE_NOOP("Field", "Who was told"), Personal),
    field<&SystemFailure::incident>("incident", QT_TRANSLATE_NOOP("Field", "Breach"), Listed),
    field<&SystemFailure::cause>("cause", QT_TRANSLATE_NOOP("Field", "Cause"), Required | Multiline, "65(1)"),
    field<&SystemFailure::recovery>("recovery", QT_TRANSLATE_NOOP("Field", "Recovery"), Required | Multiline,
                                    "65(1)"),
    field<&SystemFailure::prevention>("prevention", QT_TRANSLATE_NOOP("Field", "Prevention"),
                                      Required | Multiline, "65(1)"),
    field<&SystemFailure::preventionOwner>(
        "prevention_owner", QT_TRANSLATE_NOOP("Field", "Person in charge of prevention"), Personal),
    field<&SystemFailure::preventionDue>("prevention_due", QT_TRANSLATE_NOOP("Field", "Prevention due")),
    field<&SystemFailure::preventionDoneOn>("prevention_done_on",
                                            QT_TRANSLATE_NOOP("Field", "Prevention done on")),
    field<&SystemFailure::keptUntil>("kept_until", QT_TRANSLATE_NOOP("Field", "Record kept until"), 0,
                                     "65(1)"),
    field<&SystemFailure::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "The failure")},
    {"cause", QT_TRANSLATE_NOOP("Section", "Cause and recovery")},
};

static QList<Problem> check(const SystemFailure &f)
{
    Contradictions found;
    if (isBefore(f.recoveredAt, f.happenedAt))
        found.add("recovered_at",
                  QCoreApplication::translate("SystemFailure", "Recovered before it happened."));
    return found.problems();
}

constinit const Register SystemFailure::spec {
    .table = "failure",
    .title = QT_TRANSLATE_NOOP("Register", "Failures"),
    .article = "65",
    .place = PlaceOfWork::Systems,
    .purpose = QT_TRANSLATE_NOOP("Purpose",
                                 "Failures of systems: what, why, how it was repaired and what keeps it from "
                                 "coming again. When a breach is feared, enter a breach as well."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "title",
    .order = "number",
    .blank = blankOf<SystemFailure>,
    .check = checkOf<SystemFailure, check>,
};

} // namespace mamori

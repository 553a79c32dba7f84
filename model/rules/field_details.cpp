// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/field_details.h"

#include "model/registers/asset.h"
#include "model/registers/bring_in.h"
#include "model/registers/contract.h"
#include "model/registers/exception.h"
#include "model/registers/incident.h"
#include "model/registers/take_out.h"

#include <QStringList>

namespace mamori {

/// A field that only these answers to another one ask for.
struct FieldDetail {
    const Register *reg;
    const char *column;
    const char *of;
    const char *answers; ///< keys with spaces between them; of a flag "1"
};

static constexpr char received[] = "other_section outside";

static constexpr FieldDetail details[] = {
    {&Asset::spec, "origin_section", "origin", received},
    {&Asset::spec, "received_part", "origin", received},
    {&Asset::spec, "provider_confidentiality", "origin", received},
    {&Asset::spec, "provider_integrity", "origin", received},
    {&Asset::spec, "provider_availability", "origin", received},
    {&Asset::spec, "retention_years", "retention_kind", "years after_event"},
    {&Asset::spec, "retention_event", "retention_kind", "after_event"},
    {&Asset::spec, "retention_event_on", "retention_kind", "after_event"},
    {&Asset::spec, "label_done", "label_needed", "1"},
    {&TakeOut::spec, "safety_rules", "processed_outside", "1"},
    {&TakeOut::spec, "safety_rules_fixed_on", "processed_outside", "1"},
    {&TakeOut::spec, "city_rules_applied", "processed_outside", "1"},
    {&BringIn::spec, "zone", "connected", "1"},
    {&BringIn::spec, "connection_approval", "connected", "1"},
    {&Incident::spec, "person_count", "personal_involved", "1"},
    {&Contract::spec, "measures", "measures_taken", "1"},
    {&Contract::spec, "measures_reported_on", "measures_taken", "1"},
    {&PolicyException::spec, "other_method", "kind", "other_method"},
};

bool matters(const Register &reg, const Field &field, const Values &values)
{
    for (const FieldDetail &detail : details) {
        if (detail.reg != &reg || QLatin1String(detail.column) != QLatin1String(field.column))
            continue;
        const QString answer = values.at(columnIndex(reg, QLatin1String(detail.of))).toString();
        return QString::fromLatin1(detail.answers).split(u' ').contains(answer);
    }
    return true;
}

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/registers/purpose.h"

#include "model/registers/asset.h"
#include "model/registers/classification_decision.h"
#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/staff.h"
#include "model/registers/take_out.h"

#include <QCoreApplication>

namespace mamori {

QString purposeOf(const Register &reg)
{
    const std::pair<const Register *, const char *> texts[] = {
        {&Asset::spec,
         QT_TRANSLATE_NOOP(
             "Purpose",
             "Everything the section holds that carries information: papers, data, media, devices, "
             "systems. The quickest way is to import the spreadsheet you use today; then classify each "
             "asset by answering a few questions.")},
        {&Staff::spec,
         QT_TRANSLATE_NOOP(
             "Purpose",
             "The people of the section. They are named as custodians, carriers and approvers in the "
             "other registers, so enter them early.")},
        {&TakeOut::spec,
         QT_TRANSLATE_NOOP(
             "Purpose",
             "What leaves the building and comes back: who approved it, who carries it, and who saw its "
             "return. Enter a request before the thing leaves.")},
        {&Incident::spec,
         QT_TRANSLATE_NOOP(
             "Purpose",
             "Breaches, actual or feared. When one is noticed, write down at once what you know; the rest "
             "can follow.")},
        {&Inspection::spec,
         QT_TRANSLATE_NOOP(
             "Purpose",
             "Checks whether the rules are kept: when, by whom, and what was found. Begin by planning the "
             "next one.")},
        {&ClassificationDecision::spec,
         QT_TRANSLATE_NOOP(
             "Purpose",
             "Each decision on an asset's classification, kept for good. Decisions are made from the asset: "
             "choose one under Information assets and classify it.")},
    };
    for (const auto &[known, text] : texts) {
        if (known == &reg)
            return QCoreApplication::translate("Purpose", text);
    }
    return {};
}

} // namespace mamori

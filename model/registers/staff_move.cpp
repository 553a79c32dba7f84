// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/staff_move.h"

#include "model/registers/contradictions.h"

namespace mamori {

static constexpr Field lentThingFields[] = {
    field<&LentThing::asset>("asset", QT_TRANSLATE_NOOP("Field", "Asset")),
    field<&LentThing::description>("description", QT_TRANSLATE_NOOP("Field", "Description")),
    field<&LentThing::lentOn>("lent_on", QT_TRANSLATE_NOOP("Field", "Lent on")),
    field<&LentThing::erased>("erased", QT_TRANSLATE_NOOP("Field", "Data erased")),
    field<&LentThing::returnedOn>("returned_on", QT_TRANSLATE_NOOP("Field", "Returned on")),
    field<&LentThing::receivedBy>("received_by", QT_TRANSLATE_NOOP("Field", "Received by"), Personal),
};

std::span<const Field> LentThing::lineFields()
{
    return lentThingFields;
}

static constexpr Field movedIdFields[] = {
    field<&MovedId::userId>("user_id", QT_TRANSLATE_NOOP("Field", "ID")),
    field<&MovedId::description>("description", QT_TRANSLATE_NOOP("Field", "Description")),
    field<&MovedId::toldOn>("told_on", QT_TRANSLATE_NOOP("Field", "Administrator told on")),
    field<&MovedId::begunOn>("begun_on", QT_TRANSLATE_NOOP("Field", "Begun on")),
    field<&MovedId::stoppedOn>("stopped_on", QT_TRANSLATE_NOOP("Field", "Stopped on")),
};

std::span<const Field> MovedId::lineFields()
{
    return movedIdFields;
}

static constexpr Field settledThingFields[] = {
    field<&SettledThing::what>("what", QT_TRANSLATE_NOOP("Field", "What"), Required),
    field<&SettledThing::step>("step", QT_TRANSLATE_NOOP("Field", "Step of joining")),
    field<&SettledThing::how>("how", QT_TRANSLATE_NOOP("Field", "What became of it"), Required),
    field<&SettledThing::on>("on", QT_TRANSLATE_NOOP("Field", "Date"), Required),
    field<&SettledThing::to>("to", QT_TRANSLATE_NOOP("Field", "To whom"), Personal),
    field<&SettledThing::note>("note", QT_TRANSLATE_NOOP("Field", "Note")),
};

std::span<const Field> SettledThing::lineFields()
{
    return settledThingFields;
}

static constexpr Field fields[] = {
    field<&StaffMove::number>("number", QT_TRANSLATE_NOOP("Field", "Move number"), Unique | Listed),
    field<&StaffMove::staff>("staff", QT_TRANSLATE_NOOP("Field", "Staff"), Required | Listed | Personal,
                             "42(1)"),
    field<&StaffMove::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind of move"), Required | Listed, "42(1)"),
    field<&StaffMove::movesOn>("moves_on", QT_TRANSLATE_NOOP("Field", "Day of the move"), Required | Listed,
                               "42(1)"),
    field<&StaffMove::newPlace>("new_place", QT_TRANSLATE_NOOP("Field", "From or to"), Listed),
    field<&StaffMove::work>("work", QT_TRANSLATE_NOOP("Field", "Work")),
    field<&StaffMove::lent>("lent", QT_TRANSLATE_NOOP("Field", "Things lent"), 0, "42(1)(2)"),
    field<&StaffMove::ids>("ids", QT_TRANSLATE_NOOP("Field", "IDs and rights"), 0, "55(1)"),
    field<&StaffMove::cards>("cards", QT_TRANSLATE_NOOP("Field", "Cards")),
    field<&StaffMove::folders>("folders", QT_TRANSLATE_NOOP("Field", "Folders and data left")),
    field<&StaffMove::settled>("settled", QT_TRANSLATE_NOOP("Field", "What was settled"), 0, "42(1)"),
    field<&StaffMove::erasedOn>("erased_on", QT_TRANSLATE_NOOP("Field", "Confidential data erased on"), 0,
                                "42(1)(1)"),
    field<&StaffMove::ownFilesErasedOn>(
        "own_files_erased_on", QT_TRANSLATE_NOOP("Field", "Own files and papers erased on"), 0, "42(1)(3)"),
    field<&StaffMove::handedOver>("handed_over", QT_TRANSLATE_NOOP("Field", "Work handed over to"), Personal),
    field<&StaffMove::steps>("steps", QT_TRANSLATE_NOOP("Field", "Still to do"), Multiline),
    field<&StaffMove::receiptSignedOn>("receipt_signed_on", QT_TRANSLATE_NOOP("Field", "Receipt signed on")),
    field<&StaffMove::confirmedBy>("confirmed_by", QT_TRANSLATE_NOOP("Field", "Confirmed by"),
                                   Listed | Personal, "42(1)"),
    field<&StaffMove::finishedOn>("finished_on", QT_TRANSLATE_NOOP("Field", "Finished on"), Listed, "42(1)"),
    field<&StaffMove::remarks>("remarks", QT_TRANSLATE_NOOP("Field", "Remarks"), Multiline),
};

static constexpr Section sections[] = {
    {"number", QT_TRANSLATE_NOOP("Section", "Who and when")},
    {"lent", QT_TRANSLATE_NOOP("Section", "Lent things and rights")},
    {"erased_on", QT_TRANSLATE_NOOP("Section", "Erasure")},
    {"steps", QT_TRANSLATE_NOOP("Section", "Confirmation")},
};

static void checkFinished(const StaffMove &m, Contradictions &found)
{
    if (m.kind == MoveKind::Leaves) {
        for (const LentThing &thing : m.lent) {
            if (!thing.returnedOn.isValid())
                found.add(
                    "lent",
                    QCoreApplication::translate("StaffMove", "Finished although this has not come back: %1")
                        .arg(thing.description));
        }
        for (const MovedId &id : m.ids) {
            if (!id.stoppedOn.isValid())
                found.add("ids",
                          QCoreApplication::translate("StaffMove",
                                                      "Finished although this has not been stopped: %1")
                              .arg(id.description));
        }
    }
    if (!m.steps.isEmpty())
        found.add("steps",
                  QCoreApplication::translate("StaffMove", "Finished although something is still to do."));
}

static QList<Problem> check(const StaffMove &m)
{
    Contradictions found;
    if (isSame(m.confirmedBy, m.staff))
        found.add(
            "confirmed_by",
            QCoreApplication::translate("StaffMove", "Another person than the one who moves confirms it."));
    for (const LentThing &thing : m.lent) {
        if (isBefore(thing.returnedOn, thing.lentOn))
            found.add("lent", QCoreApplication::translate("StaffMove", "Returned before it was lent."));
    }
    if (m.finishedOn.isValid())
        checkFinished(m, found);
    return found.problems();
}

constinit const Register StaffMove::spec {
    .table = "staff_move",
    .title = QT_TRANSLATE_NOOP("Register", "Joining, moving, leaving"),
    .article = "42",
    .place = PlaceOfWork::People,
    .purpose
    = QT_TRANSLATE_NOOP("Purpose",
                        "When somebody joins, changes work or leaves: what is handed out or given back, "
                        "which IDs end, what is erased. Another person confirms that nothing is left."),
    .fields = fields,
    .sections = sections,
    .number = "number",
    .caption = "new_place",
    .order = "number",
    .blank = blankOf<StaffMove>,
    .check = checkOf<StaffMove, check>,
};

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/people_gallery.h"

#include "model/registers/card.h"
#include "model/registers/system.h"
#include "model/registers/user_id.h"
#include "ui/people/attendance_dialog.h"
#include "ui/people/card_loss_dialog.h"
#include "ui/people/consent_dialog.h"
#include "ui/people/handover_wizard.h"
#include "ui/people/id_review_dialog.h"
#include "ui/people/move_wizard.h"
#include "ui/people/signature_area.h"
#include "ui/people/signature_dialog.h"
#include "ui/people/training_report_dialog.h"

#include <cmath>

namespace mamori {

namespace {

Staff pictured(const QString &number, const QString &name, const QString &reading)
{
    Staff staff;
    staff.number = number;
    staff.name = name;
    staff.reading = reading;
    staff.post = QStringLiteral("主事");
    staff.employment = Employment::FiscalYearAppointed;
    return staff;
}

/// What somebody who leaves holds; the card.
Id<Card> addHoldings(Records &records, Id<Staff> person, QDate today)
{
    UserId id;
    id.kind = IdKind::User;
    id.login = QStringLiteral("mihon-01");
    id.system = QStringLiteral("住民記録");
    id.holders = {IdHolder {person, {}, today.addDays(-200), {}}};
    records.add(id);
    Card card;
    card.cardNumber = QStringLiteral("MIHON-0012");
    card.status = CardStatus::Issued;
    card.holder = person;
    const Id<Card> added = records.add(card);
    System system;
    system.name = QStringLiteral("証明書発行");
    system.administrator = person;
    records.add(system);
    TakeOut trip;
    trip.destination = QStringLiteral("北部公民館");
    trip.carrier = person;
    trip.leavesAt = records.clock().now().addDays(-1);
    trip.items = {TakeOutItem {}};
    records.add(trip);
    return added;
}

Id<TrainingEvent> addTraining(Records &records, const QList<Id<Staff>> &people, QDate today)
{
    TrainingEvent event;
    event.kind = TrainingKind::Training;
    event.title = QStringLiteral("情報セキュリティ研修（前期）");
    event.targetGroups = {TargetGroup::All};
    event.heldOn = today;
    for (const Id<Staff> person : people) {
        Attendance line;
        line.staff = person;
        line.attended = person == people.first();
        line.absenceReason = person == people.first() ? QString() : QStringLiteral("病気休暇");
        event.attendance << line;
    }
    return records.add(event);
}

/// Somebody is signing.
std::unique_ptr<SignatureDialog> signedDialog(Workspace &workspace)
{
    auto dialog = std::make_unique<SignatureDialog>(
        workspace, lackingStandings(workspace.records(), workspace.clock().today()).first(1));
    QList<PenStroke> strokes;
    for (int letter = 0; letter < 4; ++letter) {
        const double left = 180 + 140 * letter;
        PenStroke wave;
        for (int i = 0; i <= 40; ++i)
            wave << QPointF(left + 2.4 * i, 150 + 60 * std::sin(i * (0.18 + 0.05 * letter)));
        strokes << wave << PenStroke {{left + 10, 90}, {left + 60, 86}, {left + 96, 92}};
    }
    dialog->area().setStrokes(strokes);
    return dialog;
}

} // namespace

std::vector<PicturedDialog> peopleDialogs(Workspace &workspace)
{
    Records &records = workspace.records();
    const QDate today = workspace.clock().today();
    const Id<Staff> taro = records.add(
        pictured(QStringLiteral("90001"), QStringLiteral("例示 太郎"), QStringLiteral("れいじ たろう")));
    const Id<Staff> hanako = records.add(
        pictured(QStringLiteral("90002"), QStringLiteral("仮名 花子"), QStringLiteral("かめい はなこ")));
    const Id<Card> card = addHoldings(records, taro, today);
    const Id<TrainingEvent> training = addTraining(records, {taro, hanako}, today);
    StaffMove leaving;
    leaving.staff = taro;
    leaving.kind = MoveKind::Leaves;
    leaving.movesOn = today;
    leaving.newPlace = QStringLiteral("税務課");
    StaffMove joining = leaving;
    joining.staff = hanako;
    joining.kind = MoveKind::Joins;
    Handover handover;
    handover.to = taro;
    handover.on = today;
    handover.note = QStringLiteral("来年度に住民記録システムを更新する。");
    std::vector<PicturedDialog> dialogs;
    dialogs.push_back({QStringLiteral("move-leaves"), std::make_unique<MoveWizard>(workspace, leaving)});
    dialogs.push_back({QStringLiteral("move-joins"), std::make_unique<MoveWizard>(workspace, joining)});
    dialogs.push_back(
        {QStringLiteral("attendance"), std::make_unique<AttendanceDialog>(workspace, training)});
    dialogs.push_back(
        {QStringLiteral("training-report"), std::make_unique<TrainingReportDialog>(workspace, training)});
    dialogs.push_back({QStringLiteral("consents"), std::make_unique<ConsentDialog>(workspace)});
    dialogs.push_back({QStringLiteral("consent-text"), std::make_unique<ConsentTextDialog>(workspace)});
    dialogs.push_back({QStringLiteral("signature"), signedDialog(workspace)});
    dialogs.push_back({QStringLiteral("signature-turn"),
                       std::make_unique<SignatureDialog>(workspace, lackingStandings(records, today))});
    dialogs.push_back({QStringLiteral("signature-end"),
                       std::make_unique<SignatureDialog>(workspace, QList<ConsentStanding> {})});
    dialogs.push_back({QStringLiteral("id-review"), std::make_unique<IdReviewDialog>(workspace)});
    dialogs.push_back({QStringLiteral("card-loss"), std::make_unique<CardLossDialog>(workspace, card)});
    dialogs.push_back({QStringLiteral("handover"), std::make_unique<HandoverWizard>(workspace, handover)});
    return dialogs;
}

} // namespace mamori

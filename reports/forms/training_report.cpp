// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/training_report.h"

#include "model/error.h"
#include "model/rules/approvals.h"
#include "reports/forms/person_words.h"
#include "reports/forms/sheet_paper.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

QString targetWord(TargetGroup group)
{
    switch (group) {
    case TargetGroup::All:
        return QStringLiteral("全職員");
    case TargetGroup::NewHires:
        return QStringLiteral("新任者");
    case TargetGroup::Officers:
        return QStringLiteral("役割を持つ者");
    case TargetGroup::NonRegular:
        return QStringLiteral("非常勤職員");
    case TargetGroup::MyNumberHandlers:
        return QStringLiteral("個人番号を扱う者");
    case TargetGroup::SystemHandlers:
        return QStringLiteral("情報システム担当者");
    case TargetGroup::CloudUsers:
        return QStringLiteral("クラウド利用者");
    case TargetGroup::Named:
        break;
    }
    return QStringLiteral("指名した者");
}

QString formWord(std::optional<TrainingForm> form)
{
    return tickBox(form == TrainingForm::Gathering, QStringLiteral("集合")) + QStringLiteral("　")
        + tickBox(form == TrainingForm::Online, QStringLiteral("eラーニング")) + QStringLiteral("　")
        + tickBox(form == TrainingForm::Papers, QStringLiteral("資料")) + QStringLiteral("　")
        + tickBox(form == TrainingForm::Exercise, QStringLiteral("実技"));
}

QString groupWord(AttendanceRate::Group group)
{
    switch (group) {
    case AttendanceRate::Group::Everybody:
        return QStringLiteral("全体");
    case AttendanceRate::Group::Regular:
        return QStringLiteral("正規職員");
    case AttendanceRate::Group::NonRegular:
        break;
    }
    return QStringLiteral("非常勤職員");
}

/// One takes part in a drill.
QString comingWord(const TrainingEvent &event)
{
    return event.kind == TrainingKind::Drill ? QStringLiteral("参加") : QStringLiteral("受講");
}

QString stateWord(const Attendance &line, const QString &coming)
{
    switch (stateOf(line)) {
    case AttendanceState::Attended:
        return coming;
    case AttendanceState::MadeUp:
        return QStringLiteral("後日") + coming;
    case AttendanceState::Excused:
        return QStringLiteral("欠席");
    case AttendanceState::Absent:
        return QStringLiteral("欠席（理由未記入）");
    case AttendanceState::Open:
        break;
    }
    return QStringLiteral("未確認");
}

/// Ten squares, one for each tenth: seen at a glance, and in a copy too.
QString bar(int percent)
{
    const int full = percent / 10;
    return QString(full, QChar(0x25A0)) + QString(10 - full, QChar(0x25A1));
}

QString periodText(const TrainingEvent &event)
{
    const QString from = dayOrBlank(event.heldOn);
    const bool isLonger = event.heldUntil.isValid() && event.heldUntil != event.heldOn;
    return isLonger ? from + QStringLiteral("から") + eraText(event.heldUntil) : from;
}

SheetRow rateRow(const AttendanceRate &rate)
{
    const auto count = [](qint64 number) {
        return SheetCell {.text = QString::number(number), .share = 11, .align = Align::Right};
    };
    const int percent = rate.percent().value_or(0);
    return {sheetValue(groupWord(rate.group), 18),
            count(rate.meant),
            count(rate.attended),
            count(rate.madeUp),
            count(rate.excused + rate.absent),
            count(rate.open),
            {.text = QStringLiteral("%1％　%2").arg(percent).arg(bar(percent)),
             .share = 27,
             .align = Align::Right}};
}

SheetRow rateHead(const QString &coming)
{
    return {sheetLabel(QStringLiteral("区分"), 18),
            sheetLabel(QStringLiteral("対象者"), 11),
            sheetLabel(coming, 11),
            sheetLabel(QStringLiteral("後日") + coming, 11),
            sheetLabel(QStringLiteral("欠席"), 11),
            sheetLabel(QStringLiteral("未確認"), 11),
            sheetLabel(coming + QStringLiteral("率"), 27)};
}

void addEvent(SheetPaper &sheet, const TrainingPaper &paper)
{
    const TrainingEvent &event = paper.event;
    QStringList targets;
    for (const TargetGroup group : event.targetGroups)
        targets << targetWord(group);
    sheet.addHeading(QStringLiteral("実施の内容"));
    sheet.addGrid({
        wideRow(QStringLiteral("名称"), event.title),
        wideRow(QStringLiteral("実施日"), periodText(event)),
        pairRow(QStringLiteral("主催"), paper.organiser, QStringLiteral("講師等"), event.lecturer),
        pairRow(QStringLiteral("対象者"), targets.join(QStringLiteral("、")), QStringLiteral("場所"),
                event.place),
        wideRow(QStringLiteral("方法"), formWord(event.form)),
        wideRow(QStringLiteral("内容"), event.content),
    });
}

void addAttendance(SheetPaper &sheet, const TrainingPaper &paper)
{
    const QString coming = comingWord(paper.event);
    sheet.addHeading(coming + QStringLiteral("の状況"));
    QList<SheetRow> rows {rateHead(coming)};
    for (const AttendanceRate &rate : paper.rates)
        rows << rateRow(rate);
    if (paper.rates.isEmpty())
        rows << SheetRow {sheetValue(QStringLiteral("全体"), 18),
                          sheetValue({}, 11),
                          sheetValue({}, 11),
                          sheetValue({}, 11),
                          sheetValue({}, 11),
                          sheetValue({}, 11),
                          sheetValue({}, 27)};
    sheet.addGrid(rows, 1, 7);
}

void addAbsent(SheetPaper &sheet, const TrainingPaper &paper)
{
    const QString coming = comingWord(paper.event);
    sheet.addHeading(QStringLiteral("欠席した者と後日の") + coming);
    if (paper.absent.isEmpty() && !paper.rates.isEmpty()) {
        sheet.addParagraph(QStringLiteral("欠席した者はいない。"));
        return;
    }
    QList<SheetRow> rows {{sheetLabel(QStringLiteral("番号"), 13), sheetLabel(QStringLiteral("職・氏名"), 27),
                           sheetLabel(QStringLiteral("状況"), 16),
                           sheetLabel(QStringLiteral("欠席の理由"), 28),
                           sheetLabel(QStringLiteral("後日の%1日").arg(coming), 16)}};
    for (const TrainingPaper::Line &line : paper.absent) {
        const QDate madeUp = line.attendance.madeUpOn;
        rows << SheetRow {sheetValue(line.number, 13), sheetValue(line.person, 27),
                          sheetCentred(stateWord(line.attendance, coming), 16),
                          sheetValue(line.attendance.absenceReason, 28),
                          sheetCentred(madeUp.isValid() ? eraText(madeUp, EraStyle::Short) : QString(), 16)};
    }
    for (int blank = 0; paper.rates.isEmpty() && blank < 5; ++blank)
        rows << SheetRow {sheetValue({}, 13), sheetValue({}, 27), sheetValue({}, 16), sheetValue({}, 28),
                          sheetValue({}, 16)};
    sheet.addGrid(rows, 1, 7);
}

void addScores(SheetPaper &sheet, const TrainingEvent &event)
{
    qint64 sum = 0;
    qint64 scored = 0;
    qint64 understood = 0;
    for (const Attendance &line : event.attendance) {
        sum += line.score.value_or(0);
        scored += line.score ? 1 : 0;
        understood += line.understood == true ? 1 : 0;
    }
    if (scored == 0 && understood == 0)
        return;
    const QString mean
        = scored > 0 ? QStringLiteral("%1点（%2人）").arg(sum / scored).arg(scored) : QStringLiteral("－");
    sheet.addGrid({pairRow(QStringLiteral("平均点"), mean, QStringLiteral("理解した者"),
                           QStringLiteral("%1人").arg(understood))});
}

void addResult(SheetPaper &sheet, const TrainingEvent &event)
{
    if (event.kind == TrainingKind::Drill) {
        sheet.addHeading(QStringLiteral("訓練の結果"));
        sheet.addGrid({wideRow(QStringLiteral("課等の役割"), event.sectionRole),
                       wideRow(QStringLiteral("分かったこと"), event.findings),
                       wideRow(QStringLiteral("改善すること"), event.improvements)},
                      0, 14);
    } else if (!event.findings.isEmpty() || !event.improvements.isEmpty()) {
        sheet.addGrid({wideRow(QStringLiteral("分かったこと"), event.findings),
                       wideRow(QStringLiteral("改善すること"), event.improvements)});
    }
}

} // namespace

TrainingPaper trainingPaper(const Policy &policy, const Records &records, Id<TrainingEvent> id)
{
    const auto event = records.find(id);
    if (!event)
        throw Error(ErrorCode::Refused,
                    QCoreApplication::translate("Papers", "This training is not there any more."));
    TrainingPaper paper;
    paper.event = *event;
    const TrainingPeople people = trainingPeople(records);
    paper.rates = attendanceRates(event->attendance, people);
    for (const Attendance &line : event->attendance) {
        const Staff staff = people.staff.value(line.staff.value);
        if (stateOf(line) != AttendanceState::Attended)
            paper.absent << TrainingPaper::Line {staff.number, postAndName(staff), line};
    }
    for (const Office office : {Office::GeneralOfficer, Office::DepartmentOfficer})
        paper.addressees << officeTitle(policy, office);
    if (event->organiser)
        paper.organiser = officeTitle(policy, *event->organiser);
    paper.reporter = postAndName(records, sectionManager(records));
    return paper;
}

QByteArray trainingReportPdf(const PolicyForm &form, const PaperFrame &frame, const TrainingPaper &paper)
{
    SheetPaper sheet(form, frame);
    QStringList subject {QStringLiteral("報告年月日：") + dayOrBlank(frame.asOf)};
    if (!paper.event.number.isEmpty())
        subject << QStringLiteral("番号：") + paper.event.number;
    sheet.setSubject(subject);
    for (const QString &addressee : paper.addressees)
        sheet.addParagraph(addressee + QStringLiteral("　宛て"));
    sheet.addGrid({wideRow(QStringLiteral("報告者の職・氏名"), paper.reporter)}, 0, 9);
    addEvent(sheet, paper);
    addAttendance(sheet, paper);
    addScores(sheet, paper.event);
    addResult(sheet, paper.event);
    addAbsent(sheet, paper);
    return sheet.draw();
}

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/japanese/fiscal_year.h"
#include "model/registers/approval.h"
#include "model/registers/classification_decision.h"
#include "model/registers/disposal.h"
#include "model/registers/incident.h"
#include "model/registers/staff_move.h"
#include "model/registers/take_out.h"
#include "model/registers/training_event.h"
#include "model/rules/duties.h"
#include "model/rules/handovers.h"
#include "model/rules/people_consents.h"
#include "ui/workspace.h"

#include <functional>

namespace mamori {

/// Makes a paper, in any thread. It is told how to report progress (done, all); an answer of false stops it,
/// and the result is then empty.
using PaperJob = std::function<QByteArray(const std::function<bool(qsizetype, qsizetype)> &progress)>;

/// The form of that id as papers of that day are printed by it; today's without a day. Throws Error(Refused)
/// when there is none.
PolicyForm formNamed(const Workspace &workspace, const QString &id, QDate day = {});

// Each reads its records here and now, so that the job needs the ledger no more.

/// The form 情報資産台帳 (Art. 17(4)) of the ledger as it is now.
PaperJob assetLedgerJob(const Workspace &workspace);
/// The form 程度分類判定票: one decision, or the newest on an asset; while there is none, to be filled in by
/// hand. Both throw Error(Refused) when the record is gone.
PaperJob classificationSheetJob(const Workspace &workspace, Id<ClassificationDecision> decision);
PaperJob classificationSheetJob(const Workspace &workspace, Id<Asset> asset);
/// The form 取扱制限カード of these assets, two on a sheet.
PaperJob restrictionCardsJob(const Workspace &workspace, const QList<Id<Asset>> &assets);
/// The forms 廃棄承認申請書 and 消去・破壊証明書 of a disposal. Both throw Error(Refused) when it is gone.
PaperJob disposalApplicationJob(const Workspace &workspace, Id<Disposal> id);
PaperJob destructionCertificateJob(const Workspace &workspace, Id<Disposal> id);
/// The form 廃棄記録簿 of a fiscal year.
PaperJob disposalListJob(const Workspace &workspace, FiscalYear year);
/// The forms 遵守状況一覧, 証跡索引 and 年間予定表 of the duties as they stand.
PaperJob dutyListJob(const Workspace &workspace, const QList<DutyStatus> &duties);
PaperJob evidenceIndexJob(const Workspace &workspace, const QList<DutyStatus> &duties);
PaperJob yearPlanJob(const Workspace &workspace, const QList<DutyStatus> &duties, FiscalYear year);
/// The form セキュリティ侵害報告書 of a breach at a stage. Throws Error(Refused) when the record is gone.
PaperJob incidentReportJob(const Workspace &workspace, Id<Incident> incident, ReportStage stage);
/// The form 持出し承認申請書 of one take-out. Throws Error(Refused) when the record is gone.
PaperJob takeOutApplicationJob(const Workspace &workspace, Id<TakeOut> takeOut);
/// The form 持出し管理簿 of a fiscal year.
PaperJob takeOutListJob(const Workspace &workspace, FiscalYear year);
/// The form 承認申請書 of an application, with what was decided on it. Throws Error(Refused) when it is gone.
PaperJob approvalApplicationJob(const Workspace &workspace, Id<Approval> approval);
/// The form 返却・削除確認書 of a move. Throws Error(Refused) when it is gone.
PaperJob moveReceiptJob(const Workspace &workspace, Id<StaffMove> move);
/// The form 研修受講状況報告書, or 訓練実施結果報告書 of a drill. Throws Error(Refused) when it is gone.
PaperJob trainingReportJob(const Workspace &workspace, Id<TrainingEvent> training);
/// The form 同意書 for these persons, a sheet each; and one consent as it was signed. The latter throws
/// Error(Refused) when it is gone.
PaperJob consentSheetJob(Workspace &workspace, const QList<ConsentStanding> &standings);
PaperJob consentSheetJob(Workspace &workspace, Id<Consent> consent);
/// The forms 特定個人情報取扱担当者一覧, 緊急連絡網 and 不要ID一覧 as of today.
PaperJob myNumberHandlersJob(const Workspace &workspace);
PaperJob contactTreeJob(const Workspace &workspace);
PaperJob unneededIdsJob(const Workspace &workspace);
/// The form 引継書 with what is open.
PaperJob handoverJob(Workspace &workspace, const Handover &handover);
PaperJob recoverySheetJob(const QString &section, const QString &ledgerName, const QString &recoveryCode,
                          const Clock &clock);

} // namespace mamori

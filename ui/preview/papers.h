// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/japanese/fiscal_year.h"
#include "model/registers/approval.h"
#include "model/registers/classification_decision.h"
#include "model/registers/cloud_service.h"
#include "model/registers/contract.h"
#include "model/registers/disposal.h"
#include "model/registers/incident.h"
#include "model/registers/system.h"
#include "model/registers/take_out.h"
#include "model/rules/duties.h"
#include "ui/workspace.h"

#include <functional>

namespace mamori {

/// Makes a paper, in any thread. It is told how to report progress (done, all); an answer of false stops it,
/// and the result is then empty.
using PaperJob = std::function<QByteArray(const std::function<bool(qsizetype, qsizetype)> &progress)>;

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
/// The forms 契約条項確認表 and 契約条項の追加の依頼 of a contract. Both throw Error(Refused) when it is
/// gone.
PaperJob clauseSheetJob(const Workspace &workspace, Id<Contract> contract);
PaperJob gapLetterJob(const Workspace &workspace, Id<Contract> contract);
/// The form システム要件票 of a system. Throws Error(Refused) when it is gone.
PaperJob requirementSheetJob(const Workspace &workspace, Id<System> system);
/// The form ネットワーク区分図 of the section's networks.
PaperJob zoneChartJob(const Workspace &workspace);
/// A list of records, as 入退室管理簿, 回線・ケーブル台帳 and 点検記録, by the id of its form.
PaperJob recordListJob(const Workspace &workspace, const QString &form, FiscalYear year);
/// The form クラウドサービス利用申請書 of a service. Throws Error(Refused) when it is gone.
PaperJob cloudApplicationJob(const Workspace &workspace, Id<CloudService> service);
PaperJob recoverySheetJob(const QString &section, const QString &ledgerName, const QString &recoveryCode,
                          const Clock &clock);

} // namespace mamori

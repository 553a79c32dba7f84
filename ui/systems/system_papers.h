// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/japanese/fiscal_year.h"
#include "model/registers/cloud_service.h"
#include "model/registers/contract.h"
#include "model/registers/system.h"
#include "ui/preview/papers.h"

namespace mamori {

// The papers of systems and what belongs to them; each reads its records here and now, as in
// ui/preview/papers.h. What is about one record throws Error(Refused) when it is gone.

/// The forms 契約条項確認表 and 契約条項の追加の依頼 of a contract.
PaperJob clauseSheetJob(const Workspace &workspace, Id<Contract> contract);
PaperJob gapLetterJob(const Workspace &workspace, Id<Contract> contract);
/// The form システム要件票 of a system.
PaperJob requirementSheetJob(const Workspace &workspace, Id<System> system);
/// The form ネットワーク区分図 of the section's networks.
PaperJob zoneChartJob(const Workspace &workspace);
/// A list of records, as 入退室管理簿, 回線・ケーブル台帳 and 点検記録, by the id of its form.
PaperJob recordListJob(const Workspace &workspace, const QString &form, FiscalYear year);
/// The form クラウドサービス利用申請書 of a service.
PaperJob cloudApplicationJob(const Workspace &workspace, Id<CloudService> service);

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/written_approvals.h"

#include "model/registers/area_visit.h"
#include "model/registers/cloud_service.h"
#include "model/registers/equipment_move.h"
#include "model/registers/licence.h"
#include "model/registers/line.h"
#include "model/registers/sns_account.h"
#include "model/registers/work_record.h"
#include "model/store/ledger.h"
#include "model/store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

/// A column in which the number was written, and the link that came beside it.
struct WrittenApproval {
    const Register *reg;
    const char *number;
    const char *link;
};
constexpr WrittenApproval writtenApprovals[] = {
    {&Area::spec, "approval_number", "approval"},
    {&AreaVisit::spec, "approval_number", "approval"},
    {&CloudService::spec, "approval_number", "approval"},
    {&Equipment::spec, "outside_approval", "outside_place_approval"},
    {&Equipment::spec, "connect_approval", "connection_approval"},
    {&EquipmentMove::spec, "approval_number", "approval"},
    {&Licence::spec, "approval_number", "approval"},
    {&NetworkLine::spec, "approval_number", "approval"},
    {&SnsAccount::spec, "approval_number", "approval"},
    {&WorkRecord::spec, "approval_number", "approval"},
};

QHash<QString, qint64> approvalsByNumber(const Records &records)
{
    const qsizetype number = columnIndex(Approval::spec, QLatin1String("number"));
    QHash<QString, qint64> ids;
    records.each(Approval::spec, {number}, [&](const Stored &stored) {
        if (const QString text = stored.values.at(number).toString(); !text.isEmpty())
            ids.insert(text, stored.id);
    });
    return ids;
}

void linkColumn(Records &records, const WrittenApproval &column, const QHash<QString, qint64> &approvals)
{
    const Register &reg = *column.reg;
    const qsizetype number = columnIndex(reg, QLatin1String(column.number));
    const qsizetype link = columnIndex(reg, QLatin1String(column.link));
    for (const Stored &stored : records.list(reg)) {
        const qint64 approval = approvals.value(stored.values.at(number).toString().trimmed());
        if (approval == 0 || !stored.values.at(link).isNull())
            continue;
        Values values = stored.values;
        values[link] = approval;
        values[number] = QVariant();
        // What an older program let pass keeps its number rather than keep the ledger from opening.
        if (records.problems(reg, values, stored.id).isEmpty())
            records.change(reg, stored.id, values);
    }
}

} // namespace

QLatin1String writtenNumberBeside(const Register &reg, QLatin1String link)
{
    for (const WrittenApproval &column : writtenApprovals) {
        if (column.reg == &reg && QLatin1String(column.link) == link)
            return QLatin1String(column.number);
    }
    return {};
}

void linkWrittenApprovals(Ledger &ledger)
{
    Records records(ledger, Clock {});
    records.setOperatorName(QStringLiteral("Mamori"));
    const QHash<QString, qint64> approvals = approvalsByNumber(records);
    if (approvals.isEmpty())
        return;
    Records::Step step
        = records.begin(QCoreApplication::translate("Records", "Approvals linked by their written numbers"));
    for (const WrittenApproval &column : writtenApprovals)
        linkColumn(records, column, approvals);
    step.commit();
}

} // namespace mamori

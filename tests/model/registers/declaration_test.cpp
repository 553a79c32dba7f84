// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/access_approval.h"
#include "model/registers/all.h"
#include "model/registers/area_visit.h"
#include "model/registers/backup.h"
#include "model/registers/bring_in.h"
#include "model/registers/card.h"
#include "model/registers/change_record.h"
#include "model/registers/consent.h"
#include "model/registers/consultation.h"
#include "model/registers/disposal.h"
#include "model/registers/document.h"
#include "model/registers/equipment_move.h"
#include "model/registers/failure.h"
#include "model/registers/finding.h"
#include "model/registers/licence.h"
#include "model/registers/line.h"
#include "model/registers/maintenance_check.h"
#include "model/registers/media_storage.h"
#include "model/registers/office_holder.h"
#include "model/registers/provision.h"
#include "model/registers/received_order.h"
#include "model/registers/sns_account.h"
#include "model/registers/staff_move.h"
#include "model/registers/take_out.h"
#include "model/registers/training_event.h"
#include "model/registers/transfer.h"
#include "model/registers/violation.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

/// A value that only this column of the record has, as far as its kind allows.
QVariant sampleOf(const Field &field, int position)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::Level:
        return QLatin1String(field.column);
    case Kind::Number:
    case Kind::Link:
        return qint64 {position + 1};
    case Kind::Flag:
        return qint64 {1};
    case Kind::Day:
        return QDate(2026, 4, 1).addDays(position).toString(Qt::ISODate);
    case Kind::Moment:
        return QDateTime(QDate(2026, 4, 1), QTime(1, 2, 3), Qt::UTC).addDays(position).toString(Qt::ISODate);
    case Kind::Choice:
        return QLatin1String(field.choices.back().key);
    case Kind::Choices:
        return QStringLiteral("%1 %2").arg(QLatin1String(field.choices.front().key),
                                           QLatin1String(field.choices.back().key));
    case Kind::Lines:
        break;
    }
    QJsonObject row;
    for (int i = 0; const Field &f : field.lines()) {
        const QVariant value = sampleOf(f, i++);
        row.insert(QLatin1String(f.column),
                   f.kind == Kind::Flag ? QJsonValue(true) : QJsonValue::fromVariant(value));
    }
    return linesToText({row});
}

} // namespace

template <class Record>
class Declaration : public testing::Test
{
};

using Records = testing::Types<Staff, Approval, TakeOut, BringIn, Transfer, Disposal, Provision, Backup,
                               MediaStorage, TrainingEvent, Consent, AccessApproval, UserId, Card, StaffMove,
                               OfficeHolder, System, Area, AreaVisit, Equipment, EquipmentMove, NetworkLine,
                               Contract, CloudService, ProcedureDocument, Licence, SnsAccount, WorkRecord,
                               ChangeRecord, SystemFailure, MaintenanceCheck, Incident, PolicyException,
                               Violation, Consultation, ReceivedOrder, Inspection, Finding>;
TYPED_TEST_SUITE(Declaration, Records);

TYPED_TEST(Declaration, everyColumnHasItsOwnMember)
{
    Values values;
    for (int i = 0; const Field &field : TypeParam::spec.fields)
        values << sampleOf(field, i++);
    EXPECT_EQ(toValues(fromValues<TypeParam>(values)), values);
    EXPECT_EQ(fromJson(TypeParam::spec, toJson(TypeParam::spec, values)), values);
    EXPECT_TRUE(missingFields(TypeParam::spec, values).isEmpty());
}

TYPED_TEST(Declaration, aNewRecordIsEmptyAndADraft)
{
    const Values blank = TypeParam::spec.blank();
    for (const QVariant &value : blank)
        EXPECT_TRUE(value.isNull());
    EXPECT_FALSE(missingFields(TypeParam::spec, blank).isEmpty());
    if (TypeParam::spec.derive) {
        EXPECT_EQ(TypeParam::spec.derive(blank), blank);
    }
}

TEST(Declarations, theListsAreReadable)
{
    for (const Register *reg : allRegisters()) {
        const auto listed = std::count_if(reg->fields.begin(), reg->fields.end(),
                                          [](const Field &f) { return (f.rules & Listed) != 0; });
        EXPECT_GE(listed, 3) << reg->table;
        EXPECT_LE(listed, 13) << reg->table; // the asset ledger, the widest of all
        QSet<QString> labels;
        for (const Field &field : reg->fields) {
            EXPECT_FALSE(labels.contains(labelOf(field))) << reg->table << '.' << field.column;
            labels << labelOf(field);
        }
    }
}

TEST(Declarations, namesOfPersonsCanBeLeftOut)
{
    for (const Register *reg : allRegisters()) {
        for (const Field &field : reg->fields) {
            if (field.target == &Staff::spec) {
                EXPECT_TRUE(field.rules & Personal) << reg->table << '.' << field.column;
            }
        }
    }
}

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store_fixture.h"

#include "model/registers/all.h"
#include "model/registers/classification_decision.h"
#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/take_out.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace mamori {

/// Records of a new, empty ledger, on 2026-04-01.
class RecordsTest : public testing::Test
{
protected:
    RecordsTest() { records.setOperatorName(QStringLiteral("見本 一郎")); }

    static Asset asset(const QString &number, const QString &name = QStringLiteral("台帳"))
    {
        Asset a;
        a.number = number;
        a.name = name;
        return a;
    }
    Id<Asset> addAsset(const char *number, const QString &name = QStringLiteral("台帳"))
    {
        return records.add(asset(QLatin1String(number), name));
    }
    Id<Staff> addStaff(const QString &name, const QString &reading)
    {
        Staff s;
        s.name = name;
        s.reading = reading;
        return records.add(s);
    }
    template <class Record>
    QString refusalOf(Id<Record> id, const Record &record)
    {
        const auto error = errorOf([&] { records.change(id, record); });
        EXPECT_TRUE(error && error->code() == ErrorCode::Refused);
        EXPECT_NE(records.find(id), record);
        return error ? error->text() : QString();
    }
    QStringList columnsOf(const QList<Problem> &problems)
    {
        QStringList columns;
        for (const Problem &problem : problems)
            columns << problem.column;
        return columns;
    }
    /// Changes the tables behind the back of Records.
    void execute(const char *sql)
    {
        QSqlQuery query(ledger->database());
        EXPECT_TRUE(query.exec(QLatin1String(sql))) << qPrintable(query.lastError().text());
    }
    QString faults() { return ledger->verify().problems.join(u'\n'); }
    void close()
    {
        owned.reset();
        ledger.reset();
    }
    void expectSound() { EXPECT_EQ(faults().toStdString(), ""); }

    LedgerFolder folder;
    std::unique_ptr<Ledger> ledger = folder.open();
    std::unique_ptr<Records> owned = std::make_unique<Records>(*ledger, Clock::fixed(QDate(2026, 4, 1)));
    Records &records = *owned; ///< until close()
};

} // namespace mamori

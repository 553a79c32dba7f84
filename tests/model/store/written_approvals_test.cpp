// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "records_fixture.h"

#include "model/registers/approval.h"
#include "model/registers/area.h"
#include "model/store/ledger_json.h"
#include "model/store/schema.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace mamori;

namespace {

struct Written {
    const char *table;
    const char *number;
    const char *link;
};
/// What version 5 had as text, column by column.
constexpr Written writtenColumns[] = {
    {"area", "approval_number", "approval"},
    {"area_visit", "approval_number", "approval"},
    {"cloud_service", "approval_number", "approval"},
    {"equipment", "outside_approval", "outside_place_approval"},
    {"equipment", "connect_approval", "connection_approval"},
    {"equipment_move", "approval_number", "approval"},
    {"licence", "approval_number", "approval"},
    {"line", "approval_number", "approval"},
    {"sns_account", "approval_number", "approval"},
    {"work_record", "approval_number", "approval"},
};

class WrittenApprovals : public RecordsTest
{
protected:
    WrittenApprovals()
    {
        approval = addApproval("A-2026-001");
        struckOut = addApproval("A-2026-002");
        records.strikeOut(Approval::spec, struckOut.value, QStringLiteral("取下げ"));
    }
    Id<Approval> addApproval(const char *number)
    {
        Approval a;
        a.number = QLatin1String(number);
        a.title = QStringLiteral("申請");
        return records.add(a);
    }
    static const Register &registerOf(const Written &column)
    {
        return *findRegister(QLatin1String(column.table));
    }
    static qsizetype indexOf(const Written &column, const char *name)
    {
        return columnIndex(registerOf(column), QLatin1String(name));
    }
    qint64 add(const Written &column, const QString &number)
    {
        Values values = registerOf(column).blank();
        values[indexOf(column, column.number)] = number;
        return records.add(registerOf(column), values);
    }
    static QString numberOf(const Records &from, const Written &column, qint64 id)
    {
        return from.find(registerOf(column), id)->values.at(indexOf(column, column.number)).toString();
    }
    static qint64 linkOf(const Records &from, const Written &column, qint64 id)
    {
        return from.find(registerOf(column), id)->values.at(indexOf(column, column.link)).toLongLong();
    }
    /// Makes the ledger with all that it holds what it was in version 5.
    void takeBackToFive()
    {
        execute("PRAGMA foreign_keys = OFF");
        const QString recorded = QString::fromUtf8(bytesOf(QStringLiteral(MAMORI_TEST_DATA "/schema-5.sql")));
        for (const QString &line : recorded.split(u'\n', Qt::SkipEmptyParts)) {
            const QString table = line.section(u' ', 2, 2);
            if (line.startsWith(QLatin1String("CREATE TABLE ")) && findRegister(table))
                takeBack(table, line);
        }
        execute("PRAGMA user_version = 5");
    }
    void takeBack(const QString &table, const QString &create)
    {
        const auto run = [this](const QString &sql) { execute(sql.toUtf8().constData()); };
        QSqlQuery query(ledger->database());
        ASSERT_TRUE(
            query.exec(QStringLiteral("SELECT sql || ';' FROM sqlite_schema WHERE name = '%1'").arg(table)));
        ASSERT_TRUE(query.next());
        if (query.value(0).toString() == create)
            return;
        query.finish();
        run(QStringLiteral("CREATE TEMP TABLE kept AS SELECT * FROM main.%1").arg(table));
        run(QStringLiteral("DROP TABLE main.%1").arg(table));
        run(create);
        ASSERT_TRUE(query.exec(
            QStringLiteral("SELECT group_concat(name, ', ') FROM pragma_table_info('%1')").arg(table)));
        ASSERT_TRUE(query.next());
        const QString columns = query.value(0).toString();
        query.finish();
        run(QStringLiteral("INSERT INTO main.%1 (%2) SELECT %2 FROM kept").arg(table, columns));
        run(QStringLiteral("DROP TABLE kept"));
        ++tablesTakenBack;
    }
    qint64 number(const char *sql) const
    {
        QSqlQuery query(ledger->database());
        EXPECT_TRUE(query.exec(QLatin1String(sql)) && query.next());
        return query.value(0).toLongLong();
    }

    Id<Approval> approval;
    Id<Approval> struckOut;
    int tablesTakenBack = 0;
};

} // namespace

TEST_F(WrittenApprovals, becomeLinksWhereTheyAreNumbersAndElseStay)
{
    const QString foreign = QStringLiteral("総務第12号");
    QHash<const Written *, QList<qint64>> ids;
    for (const Written &column : writtenColumns)
        ids[&column]
            = {add(column, QStringLiteral("A-2026-001")), add(column, QStringLiteral(" A-2026-001　")),
               add(column, foreign), add(column, QStringLiteral("A-2026-002"))};
    const qint64 gone = add(writtenColumns[0], QStringLiteral("A-2026-001"));
    records.strikeOut(Area::spec, gone, QStringLiteral("誤記"));
    takeBackToFive();
    EXPECT_EQ(tablesTakenBack, 10) << "the nine registers, and the exceptions with their new link";
    close();

    ledger = folder.open();
    EXPECT_EQ(number("PRAGMA user_version"), schema::currentVersion);
    Records now(*ledger, Clock::fixed(QDate(2026, 4, 1)));
    for (const Written &column : writtenColumns) {
        const QList<qint64> at = ids.value(&column);
        for (const qint64 id : at.mid(0, 2)) {
            EXPECT_EQ(linkOf(now, column, id), approval.value) << column.table << column.number;
            EXPECT_EQ(numberOf(now, column, id), QString());
        }
        EXPECT_EQ(numberOf(now, column, at.at(2)), foreign) << "a paper from elsewhere";
        EXPECT_EQ(numberOf(now, column, at.at(3)), QStringLiteral("A-2026-002")) << "withdrawn";
        EXPECT_EQ(linkOf(now, column, at.at(2)) + linkOf(now, column, at.at(3)), 0);
    }
    EXPECT_EQ(numberOf(now, writtenColumns[0], gone), QStringLiteral("A-2026-001")) << "struck out";
    expectSound();
    // One step, told in the history, and taken back like any other.
    const QList<HistoryEntry> told = now.history(Area::spec, ids.value(writtenColumns).first());
    ASSERT_EQ(told.size(), 2);
    now.undo();
    EXPECT_EQ(numberOf(now, writtenColumns[0], ids.value(writtenColumns).first()),
              QStringLiteral("A-2026-001"));
    expectSound();
}

TEST_F(WrittenApprovals, areLookedAtOnce)
{
    const qint64 id = add(writtenColumns[0], QStringLiteral("A-2026-001"));
    takeBackToFive();
    close();
    folder.open();
    ledger = folder.open();
    EXPECT_EQ(Records(*ledger, Clock {}).history(Area::spec, id).size(), 2);
    // What is typed from now on stays what it is.
    Area area;
    area.approvalNumber = QStringLiteral("A-2026-001");
    const Id<Area> later = Records(*ledger, Clock {}).add(area);
    ledger.reset();
    ledger = folder.open();
    EXPECT_EQ(Records(*ledger, Clock {}).find(later)->approvalNumber, area.approvalNumber);
}

// A crash between the tables and the records leaves a ledger of the old version, and the next opening goes
// on.
TEST_F(WrittenApprovals, followAfterACrashToo)
{
    const qint64 id = add(writtenColumns[0], QStringLiteral("A-2026-001"));
    execute("PRAGMA user_version = 5"); // the tables have come already
    close();
    ledger = folder.open();
    EXPECT_EQ(linkOf(Records(*ledger, Clock {}), writtenColumns[0], id), approval.value);
    expectSound();
}

TEST_F(WrittenApprovals, becomeLinksInALedgerThatComesBackFromJson)
{
    const qint64 id = add(writtenColumns[0], QStringLiteral("A-2026-001"));
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    writeLedgerJson(*ledger, records.clock(), file);
    QJsonObject json = QJsonDocument::fromJson(file.data()).object();
    json.insert(QStringLiteral("schema"), 5);
    QBuffer older;
    older.setData(QJsonDocument(json).toJson());
    older.open(QIODevice::ReadOnly);
    const Ledger::Created created
        = restoreLedgerJson(folder.path("restored.mamori"), Secret::fromPassword(testPassword()), older,
                            records.clock(), QStringLiteral("見本 一郎"), cheapKey);
    const auto restored = Ledger::open(folder.path("restored.mamori"), created.key);
    EXPECT_EQ(linkOf(Records(*restored, Clock {}), writtenColumns[0], id), approval.value);
    EXPECT_EQ(restored->verify().problems, QStringList());
}

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/all.h"
#include "model/registers/classification_decision.h"
#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/take_out.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

TakeOut fullTakeOut()
{
    TakeOut t;
    t.number = QStringLiteral("T-1");
    t.items = {{{3}, 2, QStringLiteral("with case")}, {{4}, std::nullopt, {}}};
    t.purpose = QStringLiteral("visit");
    t.carrier = {7};
    t.leavesAt = QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC);
    t.backBy = QDateTime(QDate(2026, 4, 1), QTime(17, 0), Qt::UTC);
    t.safeguards = {Safeguard::DataEncrypted, Safeguard::LockableCase};
    t.erased = false;
    return t;
}

Incident fullIncident()
{
    Incident i;
    i.title = QStringLiteral("letter to the wrong house");
    i.kind = IncidentKind::MisSent;
    i.certainty = IncidentCertainty::Feared;
    i.timeline = {{QDateTime(QDate(2026, 4, 1), QTime(1, 2, 3), Qt::UTC), TimelineKind::Report,
                   QStringLiteral("officer"), QStringLiteral("told at once")}};
    return i;
}

Inspection fullInspection()
{
    Inspection i;
    i.title = QStringLiteral("spring");
    InspectionLine done;
    done.question = QStringLiteral("q1");
    done.text = QStringLiteral("locked?");
    done.article = QStringLiteral("16(5)(1)");
    done.result = InspectionResult::Done;
    InspectionLine open;
    open.question = QStringLiteral("q2");
    open.text = QStringLiteral("erased?");
    i.lines = {done, open};
    return i;
}

} // namespace

TEST(Register, columnsAreUniqueAndPlain)
{
    static const QSet<QString> reserved {QStringLiteral("id"), QStringLiteral("struck_out"),
                                         QStringLiteral("search")};
    for (const Register *reg : allRegisters()) {
        QSet<QString> seen = reserved;
        for (const Field &f : reg->fields) {
            const QString column = QLatin1String(f.column);
            EXPECT_FALSE(seen.contains(column)) << reg->table << '.' << f.column;
            EXPECT_TRUE(QRegularExpression(QStringLiteral("^[a-z][a-z_]*$")).match(column).hasMatch())
                << f.column;
            EXPECT_STRNE(f.label, "");
            seen << column;
        }
        for (const Section &s : reg->sections)
            EXPECT_GE(columnIndex(*reg, QLatin1String(s.first)), 0) << reg->table << '.' << s.first;
        EXPECT_GE(columnIndex(*reg, QLatin1String(reg->caption)), 0);
        EXPECT_GE(columnIndex(*reg, QLatin1String(reg->order)), 0);
        EXPECT_EQ(findRegister(QLatin1String(reg->table)), reg);
        EXPECT_EQ(QLatin1String(reg->sections[0].first), QLatin1String(reg->fields[0].column))
            << "the form needs a heading above its first field";
    }
    EXPECT_EQ(findRegister(QStringLiteral("nonsense")), nullptr);
}

TEST(Register, valuesRoundTrip)
{
    EXPECT_EQ(fromValues<TakeOut>(toValues(fullTakeOut())), fullTakeOut());
    EXPECT_EQ(fromValues<Incident>(toValues(fullIncident())), fullIncident());
    EXPECT_EQ(fromValues<Inspection>(toValues(fullInspection())), fullInspection());
    EXPECT_EQ(fromValues<Asset>(toValues(Asset {})), Asset {});
}

TEST(Register, jsonRoundTrip)
{
    const Values values = toValues(fullTakeOut());
    EXPECT_EQ(fromJson(TakeOut::spec, toJson(TakeOut::spec, values)), values);
    const QJsonObject json = toJson(TakeOut::spec, values);
    EXPECT_TRUE(json.value(QLatin1String("items")).isArray());
    EXPECT_FALSE(json.contains(QLatin1String("condition"))) << "empty values are left out";
    EXPECT_EQ(json.value(QLatin1String("erased")).type(), QJsonValue::Bool);
}

TEST(Register, anEmptyRecordHasOnlyEmptyOrDefaultValues)
{
    for (const QVariant &value : toValues(TakeOut {}))
        EXPECT_TRUE(value.isNull());
    EXPECT_EQ(missingFields(Staff::spec, toValues(Staff {})).size(), 3) << "name, reading, employment";
}

TEST(Register, unknownChoiceIsRefused)
{
    Values values = toValues(fullIncident());
    values[columnIndex(Incident::spec, QLatin1String("kind"))] = QStringLiteral("gremlins");
    EXPECT_THROW(fromValues<Incident>(values), std::runtime_error);
    EXPECT_THROW(linesFromText(QStringLiteral("{}")), std::runtime_error);
}

TEST(Register, schema)
{
    EXPECT_EQ(createTableSql(Inspection::spec).toStdString(),
              "CREATE TABLE inspection (id INTEGER PRIMARY KEY, number TEXT UNIQUE, title TEXT, kind TEXT, "
              "system INTEGER REFERENCES system, planned_on TEXT, done_on TEXT, inspector INTEGER REFERENCES "
              "staff, policy_version TEXT, lines TEXT, "
              "conclusion TEXT, reported_on TEXT, measures TEXT, measures_done_on TEXT, handed_on TEXT, "
              "next_on TEXT, struck_out TEXT, search TEXT NOT NULL) STRICT");
}

TEST(Register, changedFields)
{
    TakeOut after = fullTakeOut();
    after.purpose = QStringLiteral("repair");
    EXPECT_EQ(changedFields(TakeOut::spec, toValues(fullTakeOut()), toValues(after)), QList<qsizetype> {2});
}

TEST(Register, searchTextHoldsTheWordsOfTheRecordAndItsRows)
{
    const QString text = searchText(Inspection::spec, toValues(fullInspection()));
    EXPECT_TRUE(text.contains(QLatin1String("spring")));
    EXPECT_TRUE(text.contains(QLatin1String("locked?")));
}

TEST(TakeOut, theCarrierNeitherApprovesNorConfirms)
{
    TakeOut t = fullTakeOut();
    EXPECT_TRUE(TakeOut::spec.check(toValues(t)).isEmpty());
    t.approvedBy = t.carrier;
    ASSERT_EQ(TakeOut::spec.check(toValues(t)).size(), 1);
    EXPECT_EQ(TakeOut::spec.check(toValues(t)).first().column, QLatin1String("approved_by"));
    t.selfApprovalReason = QStringLiteral("alone on duty");
    EXPECT_TRUE(TakeOut::spec.check(toValues(t)).isEmpty());
    t.confirmedBy = t.carrier;
    ASSERT_EQ(TakeOut::spec.check(toValues(t)).size(), 1);
    EXPECT_EQ(TakeOut::spec.check(toValues(t)).first().column, QLatin1String("confirmed_by"));
}

TEST(Inspection, aFinishedRunHasEveryAnswer)
{
    Inspection i = fullInspection();
    EXPECT_TRUE(Inspection::spec.check(toValues(i)).isEmpty());
    i.doneOn = QDate(2026, 5, 1);
    EXPECT_EQ(Inspection::spec.check(toValues(i)).size(), 1);
    i.lines[1].result = InspectionResult::NotApplicable;
    EXPECT_EQ(Inspection::spec.check(toValues(i)).size(), 1) << "needs a reason";
    i.lines[1].remark = QStringLiteral("no medium");
    EXPECT_TRUE(Inspection::spec.check(toValues(i)).isEmpty());
}

TEST(Register, articleReferenceIsSpelledOut)
{
    EXPECT_EQ(articleText(QStringLiteral("17")), QLatin1String("Article 17"));
    EXPECT_EQ(articleText(QStringLiteral("16(5)(1)")), QLatin1String("Article 16 paragraph 5 item 1"));
    EXPECT_EQ(articleText({}), QString());
}

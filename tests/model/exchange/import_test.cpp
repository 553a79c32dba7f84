// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "sample_context.h"

#include "model/exchange/import.h"
#include "model/registers/asset.h"
#include "model/registers/staff.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

ImportPreview preview(const Register &reg, const Grid &grid)
{
    const Policy policy = samplePolicy();
    return previewImport(reg, grid, guessMapping(reg, grid), sampleContext(policy));
}

ImportPreview previewCsv(const Register &reg, const QByteArray &csv)
{
    return preview(reg, readGrid("\xEF\xBB\xBF" + csv));
}

QList<Values> valuesOf(const ImportPreview &preview)
{
    QList<Values> values;
    for (const ImportedRow &row : preview.rows)
        values << row.values;
    return values;
}

Asset assetAt(const ImportPreview &preview, qsizetype index)
{
    return index < preview.rows.size() ? fromValues<Asset>(preview.rows.at(index).values) : Asset();
}

bool hasFinding(const ImportPreview &preview, qsizetype row, const char16_t *column, bool refuses)
{
    for (const ImportFinding &finding : preview.findings) {
        if (finding.row == row && finding.column == QString::fromUtf16(column) && finding.refuses == refuses)
            return true;
    }
    return false;
}

std::string describe(const ImportPreview &preview)
{
    QString text;
    for (const ImportFinding &finding : preview.findings)
        text += QStringLiteral("%1 %2: %3\n").arg(finding.row).arg(finding.column, finding.text);
    return text.toStdString();
}

} // namespace

TEST(Import, readsTheSampleRowByRow)
{
    const ImportPreview read = preview(Asset::spec, readGrid(sampleBytes("asset_ledger_excel_utf8bom.csv")));
    EXPECT_EQ(read.read, 31);
    EXPECT_EQ(read.refused, 0) << describe(read);
    ASSERT_EQ(read.rows.size(), 31);
    EXPECT_EQ(read.rows.at(0).row, 5);
    EXPECT_EQ(read.rows.at(30).row, 35);

    Asset first;
    first.name = QStringLiteral("住民異動届（紙）");
    first.kind = AssetKind::Paper;
    first.quantity = 1;
    first.unit = QStringLiteral("式");
    first.place = QStringLiteral("書庫1");
    first.contents = QStringLiteral("特定個人情報");
    first.hasMyNumber = true;
    first.hasPersonal = true;
    first.importedImportance = QStringLiteral("A");
    first.classificationState = ClassificationState::Proposed;
    first.retentionKind = RetentionKind::Years;
    first.retentionYears = 5;
    first.acquiredOn = QDate(2024, 4, 1);
    first.custodianPost = QStringLiteral("窓口係");
    first.remarks = QStringLiteral("要確認");
    EXPECT_EQ(assetAt(read, 0), first);
    EXPECT_TRUE(hasFinding(read, 5, u"業務", false)) << "nothing stands above the first blank";

    Asset third;
    third.name = QStringLiteral("転入者確認リスト.xlsx");
    third.kind = AssetKind::ElectronicData;
    third.work = QStringLiteral("住民記録");
    third.quantity = 1200;
    third.unit = QStringLiteral("件");
    third.quantityNote = QStringLiteral("約1,200件");
    third.place = QStringLiteral("ファイルサーバー");
    third.contents = QStringLiteral("個人情報");
    third.hasPersonal = true;
    third.importedImportance = QStringLiteral("A");
    third.classificationState = ClassificationState::Proposed;
    third.retentionKind = RetentionKind::Years;
    third.retentionYears = 1;
    third.acquiredOn = QDate(2025, 1, 20);
    third.custodianPost = QStringLiteral("窓口係");
    third.remarks = QStringLiteral("年1回棚卸し");
    EXPECT_EQ(assetAt(read, 2), third);
    EXPECT_TRUE(hasFinding(read, 7, u"数量", false));
}

TEST(Import, readsEveryHabitOfTheSample)
{
    const ImportPreview read = preview(Asset::spec, readGrid(sampleBytes("asset_ledger_excel_utf8bom.csv")));
    ASSERT_EQ(read.rows.size(), 31);
    EXPECT_EQ(assetAt(read, 6).place, QStringLiteral("書庫1 施錠キャビネットA"))
        << "one line in a field of one line";
    EXPECT_EQ(assetAt(read, 6).custodianPost, QString());
    EXPECT_EQ(assetAt(read, 10).remarks, QStringLiteral("更新予定\n（来年度）"));
    EXPECT_EQ(assetAt(read, 13).retentionKind, RetentionKind::AfterEvent);
    EXPECT_EQ(assetAt(read, 13).retentionEvent, QStringLiteral("除票"));
    EXPECT_EQ(assetAt(read, 13).retentionYears, 5);
    EXPECT_EQ(assetAt(read, 15).work, QStringLiteral("印鑑登録")) << "blank means as above";
    EXPECT_EQ(assetAt(read, 16).work, QStringLiteral("印鑑登録"));
    EXPECT_EQ(assetAt(read, 20).work, QStringLiteral("窓口・庶務"));
    EXPECT_EQ(assetAt(read, 16).classificationState, ClassificationState::Open) << "no letter, no proposal";
    EXPECT_EQ(assetAt(read, 18).retentionKind, RetentionKind::Permanent);
    EXPECT_EQ(assetAt(read, 1).retentionKind, RetentionKind::None);
    EXPECT_EQ(assetAt(read, 20).hasCorporate, true);
    EXPECT_EQ(assetAt(read, 20).importedImportance, QStringLiteral("B"));
    EXPECT_EQ(assetAt(read, 8).hasPersonal, false);
    EXPECT_EQ(assetAt(read, 8).contents, QString());
    EXPECT_EQ(assetAt(read, 4).kind, AssetKind::Terminal);
    EXPECT_EQ(assetAt(read, 24).kind, AssetKind::MultifunctionPrinter);
    EXPECT_EQ(assetAt(read, 21).kind, AssetKind::Medium);
    EXPECT_TRUE(hasFinding(read, 9, u"種類", false));
    EXPECT_TRUE(hasFinding(read, 29, u"種類", false));
    for (const Values &values : valuesOf(read)) {
        const auto asset = fromValues<Asset>(values);
        EXPECT_EQ(asset.number, QString()) << "the section's scheme numbers them";
        EXPECT_EQ(asset.confidentiality + asset.integrity + asset.availability, QString()) << "never a level";
        EXPECT_NE(asset.classificationState, ClassificationState::Decided);
        EXPECT_EQ(toValues(asset), values);
        EXPECT_EQ(Asset::spec.check(toValues(asset)), QList<Problem>());
    }
}

TEST(Import, readsTheSameFromEveryFile)
{
    const ImportPreview one = preview(Asset::spec, readGrid(sampleBytes("asset_ledger_excel_utf8bom.csv")));
    ASSERT_EQ(one.rows.size(), 31);
    for (const char *name :
         {"asset_ledger_excel_cp932.csv", "asset_ledger_excel_unicode_text.txt", "asset_ledger.xlsx"}) {
        const ImportPreview other = preview(Asset::spec, readGrid(sampleBytes(name)));
        EXPECT_EQ(other.read, 31) << name;
        EXPECT_EQ(other.findings, one.findings) << name << '\n' << describe(other);
        ASSERT_EQ(other.rows.size(), 31) << name;
        for (qsizetype i = 0; i < 31; ++i) {
            EXPECT_EQ(other.rows.at(i).row, one.rows.at(i).row) << name;
            EXPECT_EQ(other.rows.at(i).values, one.rows.at(i).values)
                << name << " row " << other.rows.at(i).row;
        }
    }
}

TEST(Import, readsTheSameWhenPasted)
{
    const Grid sample = readGrid(sampleBytes("asset_ledger_excel_utf8bom.csv"));
    QString text;
    for (const QStringList &row : sample.rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << (cell.contains(u'\n') ? u'"' + cell + u'"' : cell);
        text += cells.join(u'\t') + QStringLiteral("\r\n");
    }
    EXPECT_EQ(valuesOf(preview(Asset::spec, gridFromClipboard(text))),
              valuesOf(preview(Asset::spec, sample)));
}

TEST(Import, readsTheStaffSample)
{
    const ImportPreview read = preview(Staff::spec, readGrid(sampleBytes("staff_utf8bom.csv")));
    EXPECT_EQ(read.refused, 1) << "number 10001 is taken in the context of the tests\n" << describe(read);
    ASSERT_EQ(read.rows.size(), 9);
    EXPECT_TRUE(hasFinding(read, 2, u"職員番号", true));
    const auto eighth = fromValues<Staff>(read.rows.at(6).values);
    EXPECT_EQ(eighth.number, QStringLiteral("10008"));
    EXPECT_EQ(eighth.name, QStringLiteral("試験 幸𠮷"));
    EXPECT_EQ(eighth.reading, QStringLiteral("シケン コウキチ"));
    EXPECT_EQ(eighth.employment, Employment::FiscalYearAppointed);
    EXPECT_EQ(eighth.startedOn, QDate(2023, 4, 1));
    EXPECT_EQ(eighth.phone, QStringLiteral("2107"));
    EXPECT_EQ(fromValues<Staff>(read.rows.at(5).values).leftOn, QDate(2026, 3, 31));
    EXPECT_EQ(fromValues<Staff>(read.rows.at(8).values).employment, Employment::SpecialNonRegular);

    const Policy policy = samplePolicy();
    const Grid grid = readGrid(sampleBytes("staff_utf8bom.csv"));
    EXPECT_EQ(previewImport(Staff::spec, grid, guessMapping(Staff::spec, grid), {policy, {}, {}}).rows.size(),
              10);
}

TEST(Import, namesTheDamagedRowOfTenThousand)
{
    QByteArray csv = "名称,数量,取得年月日\n";
    for (int row = 2; row <= 10'001; ++row)
        csv += row == 5'000 ? "端末,1,令和99年13月1日\n" : "端末,1,R6.4.1\n";
    const ImportPreview read = previewCsv(Asset::spec, csv);
    EXPECT_EQ(read.read, 10'000);
    EXPECT_EQ(read.refused, 1);
    ASSERT_EQ(read.findings.size(), 1);
    EXPECT_EQ(read.findings.constFirst().row, 5'000);
    EXPECT_EQ(read.findings.constFirst().column, QStringLiteral("取得年月日"));
    EXPECT_TRUE(read.findings.constFirst().refuses);
    EXPECT_TRUE(read.findings.constFirst().text.contains(QStringLiteral("令和99年13月1日")));
}

TEST(Import, refusesDamagedCells)
{
    const std::tuple<const char *, const char16_t *> damaged[] = {
        {"名称,数量\n端末,3??\n", u"数量"},
        {"名称,人数\n端末,たくさん\n", u"人数"},
        {"名称,機密性\n端末,5\n", u"機密性"},
        {"名称,個人情報\n端末,おそらく\n", u"個人情報"},
        {"管理番号,名称\nA-1,端末\nA-1,紙\n", u"管理番号"},
        {"管理番号,名称\nasset3,端末\n", u"管理番号"},
        {"名称,特定個人情報,個人情報\n端末,○,×\n", u"個人情報"},
        {"名称,状態\n端末,行方不明\n", u"状態"},
    };
    for (const auto &[csv, column] : damaged) {
        const ImportPreview read = previewCsv(Asset::spec, csv);
        EXPECT_EQ(read.refused, 1) << csv;
        EXPECT_EQ(read.rows.size() + read.refused, read.read) << csv;
        ASSERT_FALSE(read.findings.isEmpty()) << csv;
        EXPECT_EQ(read.findings.constLast().column, QString::fromUtf16(column)) << csv;
        EXPECT_TRUE(read.findings.constLast().refuses) << csv;
    }
}

TEST(Import, countsRowsAsTheSpreadsheetDoes)
{
    const ImportPreview read = previewCsv(Asset::spec, "名称,備考\n\n端末,\"a\nb\nc\"\n\n\n紙,x\n1,R\n");
    ASSERT_EQ(read.rows.size(), 3);
    EXPECT_EQ(read.rows.at(0).row, 3);
    EXPECT_EQ(read.rows.at(1).row, 6);
    EXPECT_EQ(read.rows.at(2).row, 7);
    EXPECT_TRUE(read.findings.isEmpty()) << describe(read);
}

TEST(Import, skipsWhatIsNoData)
{
    const ImportPreview read
        = previewCsv(Asset::spec, "No,名称,数量\n1,端末,2\n2,,\n,小計,2\nNo,名称,数量\n3,紙,1\n,合計,3\n");
    EXPECT_EQ(read.read, 2);
    ASSERT_EQ(read.rows.size(), 2);
    EXPECT_EQ(read.rows.at(1).row, 6);
    ASSERT_EQ(read.findings.size(), 1) << describe(read);
    EXPECT_EQ(read.findings.constFirst().row, 4);
}

TEST(Import, readsHabitsOfOtherSheets)
{
    const ImportPreview read = previewCsv(Asset::spec,
                                          "業務,名称,種別,保管場所,担当,人数,機密性,保存年限,備考\n"
                                          "戸籍, 端末 ,什器,書庫1,見本 一郎,約500人,3,文書規程による,－\n"
                                          "〃,紙,文書,同上,係長,1200,,永年,#REF!\n");
    ASSERT_EQ(read.rows.size(), 2) << describe(read);
    const Asset one = assetAt(read, 0);
    EXPECT_EQ(one.name, QStringLiteral("端末"));
    EXPECT_EQ(one.kind, AssetKind::Other);
    EXPECT_EQ(one.custodian, Id<Staff> {7});
    EXPECT_EQ(one.custodianPost, QString());
    EXPECT_EQ(one.personCount, 500);
    EXPECT_EQ(one.confidentiality, QStringLiteral("3"));
    EXPECT_EQ(one.classificationState, ClassificationState::Proposed);
    EXPECT_EQ(one.retentionKind, std::nullopt);
    EXPECT_EQ(one.remarks, QStringLiteral("保存年限: 文書規程による"));
    const Asset two = assetAt(read, 1);
    EXPECT_EQ(two.work, QStringLiteral("戸籍"));
    EXPECT_EQ(two.place, QStringLiteral("書庫1"));
    EXPECT_EQ(two.custodianPost, QStringLiteral("係長"));
    EXPECT_EQ(two.remarks, QStringLiteral("#REF!"));
    for (const char16_t *column : {u"種別", u"人数", u"保存年限"})
        EXPECT_TRUE(hasFinding(read, 2, column, false)) << describe(read);
    EXPECT_TRUE(hasFinding(read, 3, u"備考", false));
}

TEST(Import, doesNotDependOnTheOrderOfColumns)
{
    const ImportPreview read = previewCsv(Asset::spec,
                                          "保存年限,種類,備考,数量,名称\n文書規程による,機器,\"a %2 "
                                          "b\",約%3台,複合機\n別表,機器,x,約3台,%1複合機\n");
    EXPECT_EQ(read.refused, 1) << describe(read);
    const Asset asset = assetAt(read, 0);
    EXPECT_EQ(asset.kind, AssetKind::MultifunctionPrinter);
    EXPECT_EQ(asset.remarks, QStringLiteral("x\n保存年限: 別表"));
}

TEST(Import, linksRowsOfTheSameSheet)
{
    const ImportPreview read
        = previewCsv(Asset::spec, "管理番号,名称,part_of,copy_of\nB,子,A,\nA,親,,asset9\nC,写し,A,B\n");
    ASSERT_EQ(read.rows.size(), 3) << describe(read);
    EXPECT_EQ(assetAt(read, 0).partOf.value, -3);
    EXPECT_EQ(assetAt(read, 1).copyOf.value, 9);
    EXPECT_EQ(assetAt(read, 2).partOf.value, -3);
    EXPECT_EQ(assetAt(read, 2).copyOf.value, -2);
}

TEST(Import, refusesLinksInACircle)
{
    const ImportPreview read
        = previewCsv(Asset::spec, "管理番号,名称,part_of\nA,a,B\nB,b,A\nC,c,C\nD,d,\nE,e,C\n");
    EXPECT_EQ(read.read, 5);
    EXPECT_EQ(read.refused, 4) << describe(read);
    ASSERT_EQ(read.rows.size(), 1);
    EXPECT_EQ(read.rows.constFirst().row, 5);
}

TEST(Import, refusesASheetNobodyUnderstands)
{
    const ImportPreview read = previewCsv(Asset::spec, "何か,別の\nx,y\nz,w\n");
    EXPECT_TRUE(read.rows.isEmpty());
    EXPECT_EQ(read.refused, 2);
    ASSERT_EQ(read.findings.size(), 1);
    EXPECT_TRUE(read.findings.constFirst().refuses);
}

TEST(Import, tellsProgressAndStops)
{
    const Policy policy = samplePolicy();
    const Grid grid
        = readGrid("\xEF\xBB\xBF" + QByteArray("名称,備考\n") + QByteArray("端末,x\n").repeated(1'000));
    const ImportMapping mapping = guessMapping(Asset::spec, grid);
    QList<qsizetype> told;
    const ImportPreview whole = previewImport(Asset::spec, grid, mapping, sampleContext(policy),
                                              [&](qsizetype done, qsizetype all) {
                                                  EXPECT_EQ(all, 1'000);
                                                  told << done;
                                                  return true;
                                              });
    EXPECT_EQ(whole.rows.size(), 1'000);
    EXPECT_EQ(told.constFirst(), 0);
    EXPECT_EQ(told.constLast(), 1'000);
    EXPECT_GT(told.size(), 3);
    const ImportPreview stopped = previewImport(Asset::spec, grid, mapping, sampleContext(policy),
                                                [](qsizetype done, qsizetype) { return done < 400; });
    EXPECT_EQ(stopped.read, 0);
    EXPECT_TRUE(stopped.rows.isEmpty());
}

TEST(Import, wordsThatTheRegisterHasNoFieldsForAreRefused)
{
    const Policy policy = samplePolicy();
    const Grid grid {{},
                     {{QStringLiteral("氏名"), QStringLiteral("区分")},
                      {QStringLiteral("見本 一郎"), QStringLiteral("A")}}};
    for (const char *target : {"retention", "information", "importance"}) {
        ImportMapping mapping;
        mapping.firstRow = 1;
        mapping.endRow = 2;
        mapping.columns = {{0, QStringLiteral("氏名"), QStringLiteral("name")},
                           {1, QStringLiteral("区分"), QLatin1String(target)}};
        const ImportPreview read = previewImport(Staff::spec, grid, mapping, sampleContext(policy));
        EXPECT_EQ(read.refused, 1) << target;
        EXPECT_TRUE(hasFinding(read, 2, u"区分", true)) << target << '\n' << describe(read);
    }
}

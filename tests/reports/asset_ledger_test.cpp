// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_list.h"

#include "model/registers/asset.h"
#include "reports/forms/asset_ledger.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

Asset residentRecords()
{
    Asset asset;
    asset.number = QStringLiteral("J-R6-0002");
    asset.name = QStringLiteral("𠮷田町住民票コード一覧");
    asset.kind = AssetKind::Paper;
    asset.work = QStringLiteral("住民記録");
    asset.contents = QStringLiteral("氏名と住所");
    asset.hasMyNumber = true;
    asset.hasPersonal = true;
    asset.hasCorporate = false;
    asset.personCount = 1234567;
    asset.quantity = 1200;
    asset.unit = QStringLiteral("冊");
    asset.place = QStringLiteral("書庫1");
    asset.custodianPost = QStringLiteral("窓口係長");
    asset.acquiredOn = QDate(2019, 5, 7);
    asset.retentionKind = RetentionKind::None;
    asset.confidentiality = QStringLiteral("3");
    asset.integrity = QStringLiteral("2");
    asset.remarks = QStringLiteral("年1回棚卸し");
    return asset;
}

/// The cells of one asset under the given columns, as one line of the paper.
QString lineOf(const Asset &asset, const QStringList &columns)
{
    PolicyForm form = sampleForm();
    form.columns.clear();
    for (const QString &column : columns)
        form.columns.append({column, QStringLiteral("列"), {}, 90, QStringLiteral("left")});
    const Policy policy;
    const WordContext context {policy, {}, {}};
    const QByteArray pdf = assetLedgerPdf(form, sampleFrame(), {{7, toValues(asset), {}}}, context);
    const QString page = PdfCheck(pdf).squeezed();
    // Between the last heading and the closing word.
    const qsizetype begin = page.indexOf(QString(columns.size(), QStringLiteral("列")[0])) + columns.size();
    return page.mid(begin, page.indexOf(QStringLiteral("以上")) - begin);
}

QString cellOf(const Asset &asset, const char *column)
{
    return lineOf(asset, {QString::fromUtf8(column)});
}

} // namespace

TEST(AssetLedger, WritesEachColumnAsThePaperWantsIt)
{
    const Asset asset = residentRecords();
    const std::pair<const char *, const char *> cells[] = {
        {"row", "1"},
        {"number", "J-R6-0002"},
        {"name", "𠮷田町住民票コード一覧"},
        {"work", "住民記録"},
        {"quantity", "1,200冊"},
        {"place", "書庫1"},
        {"information", "特定個人情報・個人情報（約1,234,567人）"},
        {"contents", "特定個人情報・個人情報（約1,234,567人）氏名と住所"},
        {"persons", "約1,234,567人"},
        {"confidentiality", "3"},
        {"integrity", "2"},
        {"availability", "－"},
        {"classification", "3・2・－"},
        {"retention", "－"},
        {"custodian_post", "窓口係長"},
        {"acquired_on", "令和元年5月7日"},
        {"remarks", "年1回棚卸し"},
        {"no_such_column", ""},
    };
    for (const auto &[column, text] : cells)
        EXPECT_EQ(cellOf(asset, column).toStdString(), text) << column;
}

TEST(AssetLedger, SaysNothingOfWhatIsNotKnown)
{
    const Asset empty;
    for (const char *column :
         {"quantity", "information", "contents", "persons", "acquired_on", "kind", "name"})
        EXPECT_EQ(cellOf(empty, column).toStdString(), "") << column;
    EXPECT_EQ(lineOf(empty, {QStringLiteral("confidentiality"), QStringLiteral("integrity")}).toStdString(),
              "－－");
}

TEST(AssetLedger, TellsNoInformationFromNotAnswered)
{
    Asset asset;
    asset.hasMyNumber = false;
    asset.hasPersonal = false;
    EXPECT_EQ(cellOf(asset, "information").toStdString(), "");
    asset.hasCorporate = false;
    EXPECT_EQ(cellOf(asset, "information").toStdString(), "なし");
}

TEST(AssetLedger, TakesTheNoteWhereTheQuantityIsNoNumber)
{
    Asset asset;
    asset.quantityNote = QStringLiteral("約1,200件");
    EXPECT_EQ(cellOf(asset, "quantity").toStdString(), "約1,200件");
}

TEST(AssetLedger, PrintsTheFormOfThePack)
{
    const Policy &policy = builtInPolicy();
    const PolicyForm *form = policy.findForm(QStringLiteral("asset_ledger"));
    ASSERT_NE(form, nullptr);
    QList<Stored> assets;
    for (qint64 i = 1; i <= 40; ++i) {
        Asset asset = residentRecords();
        asset.number = QStringLiteral("J-R6-%1").arg(i, 4, 10, QLatin1Char('0'));
        assets.append({i, toValues(asset), {}});
    }
    const WordContext context {policy, {}, {}};
    PaperFrame frame = sampleFrame();
    const PdfCheck check(assetLedgerPdf(*form, frame, assets, context));
    const QString all = check.squeezed();
    EXPECT_TRUE(all.contains(form->title));
    for (const PolicyFormColumn &column : form->columns)
        EXPECT_TRUE(all.contains(column.title)) << qPrintable(column.title);
    for (qint64 i = 1; i <= 40; ++i)
        EXPECT_TRUE(all.contains(QStringLiteral("J-R6-%1").arg(i, 4, 10, QLatin1Char('0'))));
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");

    frame.profile = PdfProfile::Basic;
    EXPECT_EQ(PdfCheck(assetLedgerPdf(*form, frame, assets, context)).preflightCodes(), QStringList());
}

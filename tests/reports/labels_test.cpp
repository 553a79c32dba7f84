// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_asset.h"
#include "sample_list.h"
#include "tests/model/store/store_fixture.h"

#include "model/registers/staff.h"
#include "reports/labels/barcode.h"
#include "reports/labels/label_paper.h"

#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

QList<LabelText> labels(int count)
{
    QList<LabelText> list;
    for (int i = 1; i <= count; ++i)
        list << LabelText {QStringLiteral("J-R8-%1").arg(i, 4, 10, QLatin1Char('0')),
                           QStringLiteral("住民異動届（紙）令和8年度分"),
                           QStringLiteral("機密性3・完全性2・可用性2"),
                           QStringLiteral("市の端末だけで作業／決めた場所にだけ保管／複製は必要な数だけ")};
    return list;
}

QByteArray paper(const LabelSheet &sheet, const QList<LabelText> &list, const LabelOptions &options = {})
{
    return labelsPdf(sampleFrame(), sheet, options, list);
}

constexpr double dotsPerMillimetre = 300 / 25.4;

QByteArray outputOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    EXPECT_TRUE(process.waitForFinished(300000)) << qPrintable(program);
    return process.readAllStandardOutput();
}

/// The first page as an office printer puts it on paper.
QImage printed(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("labels.pdf"));
    putBytes(path, pdf);
    const QString picture = folder.filePath(QStringLiteral("page"));
    outputOf(QStringLiteral("pdftoppm"),
             {QStringLiteral("-png"), QStringLiteral("-gray"), QStringLiteral("-singlefile"),
              QStringLiteral("-r"), QStringLiteral("300"), path, picture});
    QImage page(picture + QStringLiteral(".png"));
    EXPECT_FALSE(page.isNull());
    return page;
}

/// What a reader of bar codes finds on one label, sorted: "QR-Code:J-R8-0001". A whole sheet of codes at once
/// confuses it, and nobody holds one before a scanner.
QStringList codesOn(const QImage &page, const QRectF &place)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("label.png"));
    const QRectF dots(place.topLeft() * dotsPerMillimetre, place.size() * dotsPerMillimetre);
    EXPECT_TRUE(page.copy(dots.toRect()).save(path));
    const QString found
        = QString::fromUtf8(outputOf(QStringLiteral("zbarimg"), {QStringLiteral("-q"), path}));
    QStringList codes = found.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    codes.sort();
    return codes;
}

bool canRead()
{
    return !QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty();
}

} // namespace

TEST(Labels, everySheetFitsOnItsPage)
{
    for (const LabelSheet &sheet : labelSheets()) {
        EXPECT_TRUE(sheet.isPossible()) << sheet.id.toStdString();
        EXPECT_EQ(labelSheetFromJson(toJson(sheet)), sheet);
        for (int a = 0; a < sheet.count(); ++a) {
            for (int b = 0; b < a; ++b)
                EXPECT_FALSE(sheet.place(a).adjusted(0.01, 0.01, -0.01, -0.01).intersects(sheet.place(b)));
        }
    }
    LabelSheet wide = labelSheets().first();
    wide.columns = 3;
    EXPECT_FALSE(wide.isPossible());
    LabelSheet none = labelSheets().first();
    none.rows = 0;
    EXPECT_FALSE(none.isPossible());
    EXPECT_FALSE(labelSheetFromJson({}).isPossible());
}

TEST(Labels, eachCodeOfEverySheetIsRead)
{
    if (!canRead())
        GTEST_SKIP() << "zbarimg is missing: install zbar-tools";
    for (const LabelSheet &sheet : labelSheets()) {
        const QList<LabelText> list = labels(sheet.count());
        const QImage page = printed(paper(sheet, list));
        for (int n = 0; n < sheet.count(); ++n) {
            const QString number = list.at(n).number;
            EXPECT_EQ(
                codesOn(page, sheet.place(n)),
                (QStringList {QStringLiteral("CODE-128:") + number, QStringLiteral("QR-Code:") + number}))
                << sheet.id.toStdString() << ' ' << number.toStdString();
        }
    }
}

TEST(Labels, aJapaneseNumberStandsInTheQrCodeAlone)
{
    EXPECT_FALSE(barcodeOf(BarcodeKind::Code128, QStringLiteral("市民－12")));
    EXPECT_FALSE(barcodeOf(BarcodeKind::Qr, {}));
    if (!canRead())
        GTEST_SKIP() << "zbarimg is missing: install zbar-tools";
    QList<LabelText> list = labels(1);
    list.first().number = QStringLiteral("市民－12");
    const LabelSheet sheet = labelSheets().first();
    EXPECT_EQ(codesOn(printed(paper(sheet, list)), sheet.place(0)),
              QStringList {QStringLiteral("QR-Code:市民－12")});
}

TEST(Labels, aThousandAreOneDocument)
{
    const LabelSheet sheet = labelSheets().at(3);
    ASSERT_EQ(sheet.count(), 24);
    const PdfCheck check(paper(sheet, labels(1000)));
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
    const QStringList pages = check.pages();
    ASSERT_EQ(pages.size(), 42);
    EXPECT_TRUE(pages.first().contains(QStringLiteral("J-R8-0001")));
    EXPECT_TRUE(pages.last().contains(QStringLiteral("J-R8-1000")));
    const QString all = check.squeezed();
    EXPECT_EQ(all.count(QStringLiteral("機密性3・完全性2・可用性2")), 1000);
}

TEST(Labels, beginWhereTheSheetIsNotUsedUp)
{
    const LabelSheet sheet = labelSheets().at(3);
    LabelOptions options;
    options.start = sheet.count();
    EXPECT_EQ(PdfCheck(paper(sheet, labels(1), options)).pages().size(), 1);
    EXPECT_EQ(PdfCheck(paper(sheet, labels(2), options)).pages().size(), 2);
}

TEST(Labels, areSoundFilesInBothProfiles)
{
    for (const LabelSheet &sheet : labelSheets()) {
        EXPECT_EQ(PdfCheck(paper(sheet, labels(2))).qpdfComplaints().toStdString(), "");
        EXPECT_EQ(PdfCheck(alignmentPdf(sampleFrame(), sheet, {})).pages().size(), 1);
    }
    PaperFrame frame = sampleFrame();
    frame.profile = PdfProfile::Basic;
    EXPECT_EQ(PdfCheck(labelsPdf(frame, labelSheets().first(), {}, labels(3))).preflightCodes(),
              QStringList());
    EXPECT_EQ(PdfCheck(alignmentPdf(frame, labelSheets().first(), {})).preflightCodes(), QStringList());
}

TEST(Labels, sayWhatHoldsAndNameNobody)
{
    const LedgerFolder folder;
    const auto ledger = folder.open();
    Records records(*ledger, Clock::fixed(QDate(2026, 11, 23)));
    Asset asset = sampleDecision().asset;
    Staff person;
    person.name = QStringLiteral("例示 太郎");
    asset.custodian = records.add(person);
    const qint64 id = records.add(asset).value;
    const QList<LabelText> list = labelsOf(builtInPolicy(), records, Asset::spec, {id, id + 1});
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list.first().number, asset.number);
    EXPECT_EQ(list.first().levels, QStringLiteral("機密性3・完全性2・可用性2"));
    EXPECT_TRUE(list.first().marks.contains(QStringLiteral("市の端末だけで作業")));
    const QString all = PdfCheck(paper(labelSheets().first(), list)).squeezed();
    EXPECT_TRUE(all.contains(QStringLiteral("住民異動届")));
    EXPECT_FALSE(all.contains(QStringLiteral("例示")));
    for (const Register *reg : labelledRegisters())
        EXPECT_EQ(labelsOf(builtInPolicy(), records, *reg, {}).size(), 0);
}

TEST(Labels, areStoppedOnTheWay)
{
    EXPECT_TRUE(
        labelsPdf(sampleFrame(), labelSheets().first(), {}, labels(30), [](qsizetype done, qsizetype) {
            return done < 5;
        }).isEmpty());
}

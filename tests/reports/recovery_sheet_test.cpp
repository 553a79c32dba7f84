// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_list.h"

#include "reports/forms/recovery_sheet.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {
const QString code = QStringLiteral("K7QP-2MXA-9RTD-4WBN-HV3C-8YLE-5GZF");

QByteArray sheet(PdfProfile profile = PdfProfile::Accessible)
{
    PaperFrame frame = sampleFrame();
    frame.profile = profile;
    return recoverySheetPdf(frame, QStringLiteral("市民課の台帳"), code);
}
} // namespace

TEST(RecoverySheet, HoldsTheCodeAndWhatToDoWithIt)
{
    const PdfCheck check(sheet());
    ASSERT_EQ(check.pages().size(), 1);
    const QString all = check.squeezed();
    EXPECT_TRUE(all.contains(QStringLiteral("K7QP-2MXA-9RTD-4WBNHV3C-8YLE-5GZF"))) << qPrintable(all);
    for (const char *words : {"復旧コード控え", "市民課の台帳", "市民生活部市民課", "令和8年11月23日", "金庫",
                              "保管者", "確認者", "開封者", "斜線"})
        EXPECT_TRUE(all.contains(QString::fromUtf8(words))) << words;
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(RecoverySheet, IsValidPdfA)
{
    EXPECT_EQ(PdfCheck(sheet(PdfProfile::Basic)).preflightCodes(), QStringList());
}

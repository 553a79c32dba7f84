// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_list.h"

#include "reports/forms/policy_comparison_paper.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

QByteArray comparison(const Policy &other, PdfProfile profile = PdfProfile::Accessible)
{
    PaperFrame frame = sampleFrame();
    frame.profile = profile;
    return policyComparisonPdf(frame, builtInPolicy().version, other.version,
                               comparePolicies(builtInPolicy(), other));
}

} // namespace

TEST(PolicyComparisonPaper, printsBothVersionsOfWhatDiffers)
{
    Policy other = builtInPolicy();
    other.version = QStringLiteral("令和9年4月1日");
    other.levels[Axis::Integrity].last().meaning = QStringLiteral("書き換えられると困るもの");
    other.duties.removeFirst();
    const PdfCheck check(comparison(other));
    const QString all = check.squeezed();
    for (const QString &text :
         {QStringLiteral("新旧対照表"), QStringLiteral("令和9年4月1日"),
          builtInPolicy().levels.value(Axis::Integrity).last().meaning,
          QStringLiteral("書き換えられると困るもの"), builtInPolicy().duties.first().text})
        EXPECT_TRUE(all.contains(text)) << text.toStdString();
    EXPECT_FALSE(all.contains(builtInPolicy().duties.at(40).text)) << "what stays the same is left out";
    EXPECT_EQ(check.qpdfComplaints().toStdString(), "");
}

TEST(PolicyComparisonPaper, ofTheSameVersionSaysThatThereIsNothing)
{
    EXPECT_TRUE(PdfCheck(comparison(builtInPolicy())).squeezed().contains(QStringLiteral("該当なし")));
}

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_list.h"

#include "model/error.h"
#include "reports/forms/submission_pack.h"
#include "reports/paper/pdf_binder.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

const PolicyForm &letterForm()
{
    return *builtInPolicy().findForm(QStringLiteral("cover_letter"));
}

SubmissionPaper sampleLetter()
{
    SubmissionPaper paper;
    paper.submission.recipient = QStringLiteral("統括情報セキュリティ責任者");
    paper.submission.title = QStringLiteral("遵守状況の報告について");
    paper.submission.letterNumber = QStringLiteral("窓第12号");
    paper.submission.sentOn = QDate(2026, 11, 24);
    paper.submission.periodFrom = QDate(2026, 4, 1);
    paper.submission.periodUntil = QDate(2026, 9, 30);
    paper.submission.forms << SubmittedForm {QStringLiteral("asset_ledger"),
                                             QStringLiteral("様式第1号"),
                                             QStringLiteral("情報資産台帳"),
                                             {},
                                             {},
                                             3};
    paper.manager = QStringLiteral("課長　見本 一郎");
    return paper;
}

PdfInformation sampleInformation()
{
    return {QStringLiteral("遵守状況の報告について"), QStringLiteral("見本市 窓口課"),
            QStringLiteral("Mamori"), sampleFrame().madeAt};
}

QByteArray bound()
{
    return bindPapers(
        {{QStringLiteral("送付書"), coverLetterPdf(letterForm(), sampleFrame(), sampleLetter())},
         {QStringLiteral("情報資産台帳"), listOf(sampleRows())}},
        {{QStringLiteral("data.json"), "application/json", QStringLiteral("記録"),
          R"({"format":"mamori-submission"})"}},
        sampleInformation());
}

} // namespace

TEST(CoverLetter, tellsWhatIsHandedInToWhomAndByWhom)
{
    const PdfCheck check(coverLetterPdf(letterForm(), sampleFrame(), sampleLetter()));
    EXPECT_EQ(check.pages().size(), 1);
    const QString text = check.squeezed();
    for (const char *words : {"窓第12号", "令和８年１１月２４日", "統括情報セキュリティ責任者様",
                              "課長見本一郎", "遵守状況の報告について", "記",
                              "令和8年4月1日から令和8年9月30日まで", "様式第1号", "情報資産台帳", "以上"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words;
    EXPECT_TRUE(check.qpdfComplaints().isEmpty());
    EXPECT_EQ(PdfCheck(coverLetterPdf(letterForm(), sampleFrame(), {})).pages().size(), 1);
}

TEST(BoundPapers, keepEveryPageInItsOrderAndItsText)
{
    const PdfCheck letter(coverLetterPdf(letterForm(), sampleFrame(), sampleLetter()));
    const PdfCheck list(listOf(sampleRows()));
    const PdfCheck check(bound());
    EXPECT_EQ(check.pages(), letter.pages() + list.pages());
    EXPECT_EQ(pageCountOf(bound()), letter.pages().size() + list.pages().size());
    EXPECT_EQ(check.qpdfComplaints(), QString());
    EXPECT_TRUE(check.pdfInfo().contains(QRegularExpression(QStringLiteral("Tagged:\\s+yes"))));
}

TEST(BoundPapers, areOneArchiveFileWithTheDataInside)
{
    const QByteArray file = PdfCheck(bound()).unpacked();
    EXPECT_TRUE(file.contains("<pdfaid:part>3</pdfaid:part>"));
    EXPECT_TRUE(file.contains("<pdfuaid:part>1</pdfuaid:part>"));
    EXPECT_TRUE(file.contains(R"({"format":"mamori-submission"})"));
    EXPECT_TRUE(file.contains("/AFRelationship /Data"));
    EXPECT_EQ(file.count("/S /GTS_PDFA1"), 1) << "one intent for all pages";
    EXPECT_EQ(file.count("/Type /StructTreeRoot"), 1);
    // Each page has its own line in the tree that leads from content to structure.
    QSet<QByteArray> lines;
    qsizetype pages = 0;
    for (const QByteArray &line : file.split('\n')) {
        if (line.trimmed().startsWith("/StructParents ")) {
            lines << line.trimmed();
            ++pages;
        }
    }
    EXPECT_EQ(pages, pageCountOf(bound()));
    EXPECT_EQ(lines.size(), pages);
}

TEST(BoundPapers, areTheSameFileEachTime)
{
    EXPECT_EQ(bound(), bound());
}

TEST(BoundPapers, refuseWhatIsNoPaper)
{
    for (const QByteArray &pdf : {QByteArray(), QByteArray("no paper"), bound().left(500)}) {
        EXPECT_THROW(bindPapers({{QStringLiteral("x"), pdf}}, {}, sampleInformation()), Error);
        EXPECT_THROW(pageCountOf(pdf), Error);
    }
}

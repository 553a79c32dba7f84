// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/answer_sheets.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

enum { Answer = 3, Remark = 4, Name = 7, Key = 8 };

Inspection sampleRun(int questions)
{
    Inspection run;
    for (int i = 1; i <= questions; ++i) {
        InspectionLine line;
        line.text = QStringLiteral("問い%1").arg(i);
        line.article = QStringLiteral("109(1)");
        run.lines << line;
    }
    return run;
}

const QString number = QStringLiteral("T-2026-001");
const QString here = QStringLiteral("台帳");

/// The sheet as a file and back, filled in between as a person would.
AnswerSheet answered(const Inspection &run, const QString &respondent,
                     const std::function<void(Grid &)> &fill)
{
    const Grid handedOut
        = readGrid(gridToXlsx(answerSheet(run, number, respondent), number, answerChoices()));
    Grid filled = handedOut;
    for (QStringList &row : filled.rows)
        row.resize(9);
    fill(filled);
    return readAnswerSheet(run, number, readGrid(gridToXlsx(filled, number)), QStringLiteral("file"));
}

} // namespace

TEST(AnswerSheets, twelveRespondentsComeTogetherWithTwoConflicts)
{
    const Inspection run = sampleRun(20);
    // Words, marks, numbers in both widths: what people write.
    const QStringList kept {labelOf(inspectionResults[0]), QStringLiteral("○"),    QStringLiteral("１"),
                            QStringLiteral("1"),           QStringLiteral("はい"), QStringLiteral("〇")};
    QList<AnswerSheet> sheets;
    for (int person = 0; person < 12; ++person) {
        sheets << answered(run, QStringLiteral("回答者%1").arg(person + 1), [&](Grid &grid) {
            for (qsizetype row = 1; row < grid.rows.size(); ++row)
                grid.rows[row][Answer] = kept.at((person + row) % kept.size());
            grid.rows[5][Answer] = QStringLiteral("△"); // agreed by all
            grid.rows[9][Answer] = person % 2 == 0 ? QStringLiteral("？") : QStringLiteral("○");
            if (person == 3) {
                grid.rows[7][Answer] = QStringLiteral("×");
                grid.rows[7][Remark] = QStringLiteral("昼休みに開いたまま");
            }
            if (person == 8)
                grid.rows[16][Answer] = QStringLiteral("一部");
            if (person == 10) // sorted the other way round
                std::reverse(grid.rows.begin() + 1, grid.rows.end());
        });
        EXPECT_EQ(sheets.last().findings, QList<ImportFinding>()) << person;
        EXPECT_EQ(sheets.last().answers.size(), 20) << person;
        EXPECT_EQ(sheets.last().respondent, QStringLiteral("回答者%1").arg(person + 1));
    }
    const MergedAnswers merged = mergeAnswers(run, sheets, here);
    ASSERT_EQ(merged.conflicts.size(), 2);
    EXPECT_EQ(merged.conflicts.at(0).question, 6);
    EXPECT_EQ(merged.conflicts.at(0).proposed, InspectionResult::NotDone);
    ASSERT_EQ(merged.conflicts.at(0).given.size(), 12);
    EXPECT_EQ(merged.conflicts.at(0).given.at(3).first, QStringLiteral("回答者4"));
    EXPECT_EQ(merged.conflicts.at(1).question, 15);
    EXPECT_EQ(merged.conflicts.at(1).proposed, InspectionResult::Partly);
    const Inspection result = withAnswers(run, merged, {{15, InspectionResult::Done}});
    EXPECT_EQ(result.lines.at(4).result, InspectionResult::Partly);
    EXPECT_EQ(result.lines.at(6).result, InspectionResult::NotDone) << "the least favourable";
    EXPECT_EQ(result.lines.at(6).remark, QStringLiteral("昼休みに開いたまま"));
    EXPECT_EQ(result.lines.at(8).result, InspectionResult::Done) << "cannot tell contradicts nobody";
    EXPECT_EQ(result.lines.at(15).result, InspectionResult::Done) << "as decided";
}

TEST(AnswerSheets, refusedCellsAreNamed)
{
    const AnswerSheet sheet = answered(sampleRun(5), {}, [](Grid &grid) {
        grid.rows[1][Answer] = QStringLiteral("たぶん");
        grid.rows[2][Answer] = QStringLiteral("該当なし");
        grid.rows[3][Answer] = QStringLiteral("○");
        grid.rows[4][Answer] = QStringLiteral("○");
        grid.rows[4][Key] = QStringLiteral("T-2025-001#4");
        grid.rows[5][Key] = grid.rows[3][Key];
        grid.rows[5][Answer] = QStringLiteral("×");
    });
    ASSERT_EQ(sheet.findings.size(), 4);
    EXPECT_EQ(sheet.findings.at(0).row, 2);
    EXPECT_TRUE(sheet.findings.at(0).column.startsWith(u'D'));
    EXPECT_TRUE(sheet.findings.at(0).text.contains(QStringLiteral("たぶん")));
    EXPECT_EQ(sheet.findings.at(1).row, 3);
    EXPECT_TRUE(sheet.findings.at(1).column.startsWith(u'E')) << "the reason is missing";
    EXPECT_EQ(sheet.findings.at(2).row, 5);
    EXPECT_TRUE(sheet.findings.at(2).column.startsWith(u'I'));
    EXPECT_EQ(sheet.findings.at(3).row, 6);
    EXPECT_EQ(sheet.answers.size(), 1);
    EXPECT_EQ(sheet.respondent, QStringLiteral("file")) << "nobody is named";
}

TEST(AnswerSheets, whatIsNoSheetIsRefused)
{
    Grid grid;
    grid.rows = {{QStringLiteral("a"), QStringLiteral("b")}};
    EXPECT_THROW(readAnswerSheet(sampleRun(1), number, grid, {}), Error);
}

TEST(AnswerSheets, whatIsAnsweredAlreadyTakesPart)
{
    Inspection run = sampleRun(2);
    run.lines.first().result = InspectionResult::Done;
    run.lines.first().remark = QStringLiteral("見た");
    const AnswerSheet sheet = answered(run, QStringLiteral("例示 太郎"), [](Grid &grid) {
        grid.rows[1][Answer] = QStringLiteral("×");
        grid.rows[1][Remark] = QStringLiteral("違う");
        grid.rows[1][Name] = QStringLiteral("例示 太郎");
    });
    const MergedAnswers merged = mergeAnswers(run, {sheet}, here);
    ASSERT_EQ(merged.conflicts.size(), 1);
    EXPECT_EQ(merged.conflicts.first().given.first().first, here);
    const Inspection result = withAnswers(run, merged, {});
    EXPECT_EQ(result.lines.first().remark, QStringLiteral("台帳：見た／例示 太郎：違う"));
    EXPECT_EQ(result.lines.last().result, std::nullopt);
}

TEST(AnswerSheets, theFileOffersTheAnswers)
{
    const QByteArray plain = gridToXlsx(answerSheet(sampleRun(3), number, {}), number);
    const QByteArray offering = gridToXlsx(answerSheet(sampleRun(3), number, {}), number, answerChoices());
    EXPECT_GT(offering.size(), plain.size());
    EXPECT_EQ(readGrid(offering).rows, readGrid(plain).rows);
}

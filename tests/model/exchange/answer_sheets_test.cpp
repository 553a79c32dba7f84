// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "sample_context.h"

#include "model/exchange/answer_sheets.h"
#include "model/exchange/zip_archive.h"

#include <QRegularExpression>

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

/// A sheet as a file in which somebody typed: the cells that are changed are, all else stays as it was
/// written.
class TypedInto final
{
public:
    explicit TypedInto(const QByteArray &xlsx)
        : m_archive(xlsx)
        , m_sheet(QString::fromUtf8(m_archive.part(sheetPart).value_or(QByteArray())))
    {
    }

    void type(QChar column, int row, const QString &text)
    {
        const QString name = column + QString::number(row);
        m_sheet.remove(QRegularExpression(QStringLiteral(R"(<c r="%1"[^>]*?(/>|>.*?</c>))").arg(name)));
        const QRegularExpression cells(
            QStringLiteral(R"(<row r="%1"[^>]*>(<c r="[A-%2]%1"[^>]*?(/>|>.*?</c>))*)")
                .arg(row)
                .arg(QChar(column.unicode() - 1)));
        const QRegularExpressionMatch before = cells.match(m_sheet);
        ASSERT_TRUE(before.hasMatch()) << name.toStdString();
        m_sheet.insert(before.capturedEnd(),
                       QStringLiteral(R"(<c r="%1" t="inlineStr"><is><t>%2</t></is></c>)")
                           .arg(name, text.toHtmlEscaped()));
    }
    QByteArray xlsx() const
    {
        QList<std::pair<QString, QByteArray>> parts {{sheetPart, m_sheet.toUtf8()}};
        for (const char *part : {"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml",
                                 "xl/_rels/workbook.xml.rels", "xl/styles.xml"})
            parts << std::pair(QLatin1String(part),
                               m_archive.part(QLatin1String(part)).value_or(QByteArray()));
        return packZip(parts);
    }

private:
    static inline const QString sheetPart = QStringLiteral("xl/worksheets/sheet1.xml");

    ZipReader m_archive;
    QString m_sheet;
};

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

TEST(AnswerSheets, twelveFilesTypedIntoCellByCellShowTheTwoConflicts)
{
    const Inspection run = sampleRun(20);
    QList<AnswerSheet> sheets;
    for (int person = 1; person <= 12; ++person) {
        const QString respondent = QStringLiteral("回答者%1").arg(person);
        const QByteArray handedOut
            = gridToXlsx(answerSheet(run, number, respondent), number, answerChoices());
        TypedInto file(handedOut);
        for (int row = 2; row <= 21; ++row)
            file.type(u'D', row, labelOf(inspectionResults[0]));
        if (person == 4) {
            file.type(u'D', 8, QStringLiteral("×"));
            file.type(u'E', 8, QStringLiteral("昼休み & 夜"));
        }
        if (person == 9)
            file.type(u'D', 17, labelOf(inspectionResults[1]));
        sheets << readAnswerSheet(run, number, readGrid(file.xlsx()), QStringLiteral("file"));
        EXPECT_EQ(sheets.last().findings, QList<ImportFinding>()) << person;
        EXPECT_EQ(sheets.last().answers.size(), 20) << person;
        EXPECT_EQ(sheets.last().respondent, respondent);
    }
    const MergedAnswers merged = mergeAnswers(run, sheets, here);
    ASSERT_EQ(merged.conflicts.size(), 2);
    EXPECT_EQ(merged.conflicts.at(0).question, 6);
    EXPECT_EQ(merged.conflicts.at(0).given.at(3).second.remark, QStringLiteral("昼休み & 夜"));
    EXPECT_EQ(merged.conflicts.at(1).question, 15);
}

/// Two of the twelve as a spreadsheet program stored them: shared strings, styles of its own.
TEST(AnswerSheets, filesStoredByASpreadsheetProgramAreRead)
{
    const Inspection run = sampleRun(20);
    QList<AnswerSheet> sheets;
    for (const char *file : {"answers_4.xlsx", "answers_9.xlsx"}) {
        sheets << readAnswerSheet(run, number, readGrid(sampleBytes(file)), QLatin1String(file));
        EXPECT_EQ(sheets.last().findings, QList<ImportFinding>()) << file;
        EXPECT_EQ(sheets.last().answers.size(), 20) << file;
    }
    EXPECT_EQ(sheets.first().respondent, QStringLiteral("回答者4"));
    const MergedAnswers merged = mergeAnswers(run, sheets, here);
    ASSERT_EQ(merged.conflicts.size(), 2);
    EXPECT_EQ(merged.conflicts.at(0).question, 6);
    EXPECT_EQ(merged.conflicts.at(0).given.at(0).second.remark, QStringLiteral("昼休み & 夜"));
    EXPECT_EQ(merged.conflicts.at(1).question, 15);
    EXPECT_EQ(merged.conflicts.at(1).given.at(1).second.result, InspectionResult::Partly);
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

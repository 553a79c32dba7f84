// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/exchange/answer_sheets.h"

#include "model/japanese/search_key.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

enum SheetColumn { Number, Clause, Question, Answer, Remark, Evidence, Previous, Respondent, Key };
constexpr int sheetColumns = 9;

QString headingOf(int column)
{
    switch (SheetColumn(column)) {
    case Number:
        return QCoreApplication::translate("AnswerSheet", "No.");
    case Clause:
        return QCoreApplication::translate("AnswerSheet", "Article");
    case Question:
        return QCoreApplication::translate("AnswerSheet", "Question");
    case Answer:
        return QCoreApplication::translate("AnswerSheet", "Answer");
    case Remark:
        return QCoreApplication::translate("AnswerSheet", "Remark (reason where it does not apply)");
    case Evidence:
        return QCoreApplication::translate("AnswerSheet", "Evidence");
    case Previous:
        return QCoreApplication::translate("AnswerSheet", "Last time");
    case Respondent:
        return QCoreApplication::translate("AnswerSheet", "Your name");
    case Key:
        break;
    }
    return QCoreApplication::translate("AnswerSheet", "Key (leave as it is)");
}

QString labelOf(InspectionResult result)
{
    return mamori::labelOf(inspectionResults[std::size_t(result)]);
}

QString keyOf(const QString &number, qsizetype question)
{
    return QStringLiteral("%1#%2").arg(number).arg(question + 1);
}

/// What people write for an answer besides its words.
std::optional<InspectionResult> readResult(const QString &text)
{
    static const QHash<QString, InspectionResult> signs = [] {
        QHash<QString, InspectionResult> all;
        const auto add = [&all](InspectionResult result, const QStringList &words) {
            for (const QString &word : words)
                all.insert(searchKey(word), result);
        };
        add(InspectionResult::Done,
            {QStringLiteral("1"), QStringLiteral("○"), QStringLiteral("〇"), QStringLiteral("◯"),
             QStringLiteral("はい")});
        add(InspectionResult::Partly, {QStringLiteral("2"), QStringLiteral("△"), QStringLiteral("一部")});
        add(InspectionResult::NotDone,
            {QStringLiteral("3"), QStringLiteral("×"), QStringLiteral("✕"), QStringLiteral("いいえ")});
        add(InspectionResult::NotApplicable,
            {QStringLiteral("4"), QStringLiteral("－"), QStringLiteral("該当なし"), QStringLiteral("なし")});
        add(InspectionResult::Unknown, {QStringLiteral("5"), QStringLiteral("？"), QStringLiteral("不明")});
        return all;
    }();
    const QString key = searchKey(text);
    for (std::size_t i = 0; i < std::size(inspectionResults); ++i) {
        const Choice &choice = inspectionResults[i];
        if (key == searchKey(mamori::labelOf(choice)) || key == searchKey(QLatin1String(choice.key)))
            return InspectionResult(i);
    }
    const auto sign = signs.constFind(key);
    return sign == signs.cend() ? std::nullopt : std::optional(*sign);
}

/// Reads one sheet; the columns stand where their headings stand.
class SheetReading final
{
public:
    SheetReading(const Inspection &run, const QString &number, const Grid &grid)
        : m_run(run)
        , m_number(number)
        , m_grid(grid)
    {
    }

    AnswerSheet read(const QString &fallback)
    {
        findColumns();
        for (qsizetype row = m_heading + 1; row < m_grid.rows.size(); ++row) {
            if (m_sheet.respondent.isEmpty())
                m_sheet.respondent = cell(row, Respondent);
            readRow(row);
        }
        if (m_sheet.respondent.isEmpty())
            m_sheet.respondent = fallback;
        return m_sheet;
    }

private:
    QString cell(qsizetype row, SheetColumn column) const
    {
        const qsizetype at = m_columns[column];
        return at < 0 ? QString() : m_grid.rows.at(row).value(at).trimmed();
    }

    void findColumns()
    {
        for (m_heading = 0; m_heading < m_grid.rows.size(); ++m_heading) {
            const QStringList &row = m_grid.rows.at(m_heading);
            QStringList folded;
            for (const QString &text : row)
                folded << searchKey(text);
            for (int column = 0; column < sheetColumns; ++column)
                m_columns[column] = folded.indexOf(searchKey(headingOf(column)));
            if (m_columns[Key] >= 0 && m_columns[Answer] >= 0)
                return;
        }
        throw Error(
            ErrorCode::Refused,
            QCoreApplication::translate(
                "AnswerSheet", "This is no sheet of a check: the headings of the answers are missing."),
            m_grid.source);
    }

    void refuse(qsizetype row, SheetColumn column, const QString &text)
    {
        const QString letters = m_columns[column] < 0 ? QString() : columnLetters(m_columns[column]);
        m_sheet.findings << ImportFinding {row + 1, letters + u'　' + headingOf(column), text, true};
    }

    void readRow(qsizetype row)
    {
        const QString key = cell(row, Key);
        SheetAnswer answer {std::nullopt, cell(row, Remark), cell(row, Evidence)};
        const QString word = cell(row, Answer);
        if (key.isEmpty() && word.isEmpty() && answer.remark.isEmpty())
            return;
        const qsizetype question = questionOf(key);
        if (question < 0) {
            refuse(
                row, Key,
                QCoreApplication::translate("AnswerSheet", "\"%1\" is no question of this check.").arg(key));
            return;
        }
        if (word.isEmpty() && answer.remark.isEmpty() && answer.evidence.isEmpty())
            return;
        if (!word.isEmpty())
            answer.result = readResult(word);
        if (!word.isEmpty() && !answer.result) {
            refuse(row, Answer,
                   QCoreApplication::translate("AnswerSheet", "\"%1\" is none of the answers.").arg(word));
            return;
        }
        if (answer.result == InspectionResult::NotApplicable && answer.remark.isEmpty()) {
            refuse(row, Remark,
                   QCoreApplication::translate("AnswerSheet", "\"%1\" needs a reason.").arg(word));
            return;
        }
        if (m_sheet.answers.contains(question)) {
            refuse(row, Key,
                   QCoreApplication::translate("AnswerSheet",
                                               "The question is answered twice; the first answer counts."));
            return;
        }
        m_sheet.answers.insert(question, answer);
    }

    qsizetype questionOf(const QString &key) const
    {
        for (qsizetype i = 0; i < m_run.lines.size(); ++i) {
            if (keyOf(m_number, i) == key)
                return i;
        }
        return -1;
    }

    const Inspection &m_run;
    const QString &m_number;
    const Grid &m_grid;
    qsizetype m_heading = 0;
    qsizetype m_columns[sheetColumns] {};
    AnswerSheet m_sheet;
};

/// From the least favourable to the most.
int favour(InspectionResult result)
{
    switch (result) {
    case InspectionResult::NotDone:
        return 0;
    case InspectionResult::Partly:
        return 1;
    case InspectionResult::NotApplicable:
        return 2;
    case InspectionResult::Done:
        return 3;
    case InspectionResult::Unknown:
        break;
    }
    return 4;
}

/// One text of several people's: as it is where all say the same, else with who says it.
QString joined(const QList<std::pair<QString, SheetAnswer>> &given, QString SheetAnswer::*part)
{
    QStringList distinct;
    QStringList named;
    for (const auto &[who, answer] : given) {
        const QString &text = answer.*part;
        if (text.isEmpty())
            continue;
        if (!distinct.contains(text))
            distinct << text;
        named << QStringLiteral("%1：%2").arg(who, text);
    }
    return distinct.size() <= 1 ? distinct.value(0) : named.join(u'／');
}

} // namespace

Grid answerSheet(const Inspection &run, const QString &number, const QString &respondent)
{
    Grid grid;
    QStringList headings;
    for (int column = 0; column < sheetColumns; ++column)
        headings << headingOf(column);
    grid.rows << headings;
    for (qsizetype i = 0; i < run.lines.size(); ++i) {
        const InspectionLine &line = run.lines.at(i);
        QStringList row(sheetColumns);
        row[Number] = QString::number(i + 1);
        row[Clause] = line.article.isEmpty() ? QString() : articleText(line.article);
        row[Question] = line.text;
        row[Previous] = line.previous ? labelOf(*line.previous) : QString();
        row[Respondent] = respondent;
        row[Key] = keyOf(number, i);
        grid.rows << row;
    }
    return grid;
}

QList<GridChoices> answerChoices()
{
    GridChoices answers {Answer, {}};
    for (const Choice &choice : inspectionResults)
        answers.words << mamori::labelOf(choice);
    return {answers};
}

AnswerSheet readAnswerSheet(const Inspection &run, const QString &number, const Grid &grid,
                            const QString &fallback)
{
    return SheetReading(run, number, grid).read(fallback);
}

MergedAnswers mergeAnswers(const Inspection &run, const QList<AnswerSheet> &sheets, const QString &here)
{
    MergedAnswers merged;
    for (qsizetype i = 0; i < run.lines.size(); ++i) {
        const InspectionLine &line = run.lines.at(i);
        QList<std::pair<QString, SheetAnswer>> given;
        if (line.result || !line.remark.isEmpty())
            given << std::pair {here, SheetAnswer {line.result, line.remark, line.evidence}};
        for (const AnswerSheet &sheet : sheets) {
            if (sheet.answers.contains(i))
                given << std::pair {sheet.respondent, sheet.answers.value(i)};
        }
        SheetAnswer agreed {std::nullopt, joined(given, &SheetAnswer::remark),
                            joined(given, &SheetAnswer::evidence)};
        AnswerConflict conflict {i, {}, InspectionResult::Unknown};
        bool differs = false;
        for (const auto &one : given) {
            const std::optional<InspectionResult> result = one.second.result;
            if (!result)
                continue;
            const bool says = result != InspectionResult::Unknown;
            if (says)
                conflict.given << one;
            if (!agreed.result || (says && agreed.result == InspectionResult::Unknown))
                agreed.result = result;
            differs = differs || (says && result != agreed.result);
            if (says && favour(*result) < favour(conflict.proposed))
                conflict.proposed = *result;
        }
        if (differs) {
            agreed.result = conflict.proposed;
            merged.conflicts << conflict;
        }
        merged.answers << agreed;
    }
    return merged;
}

Inspection withAnswers(Inspection run, const MergedAnswers &merged,
                       const QHash<qsizetype, InspectionResult> &decided)
{
    for (qsizetype i = 0; i < run.lines.size(); ++i) {
        const SheetAnswer &answer = merged.answers.at(i);
        InspectionLine &line = run.lines[i];
        if (decided.contains(i))
            line.result = decided.value(i);
        else if (answer.result)
            line.result = answer.result;
        if (!answer.remark.isEmpty())
            line.remark = answer.remark;
        if (!answer.evidence.isEmpty())
            line.evidence = answer.evidence;
    }
    return run;
}

} // namespace mamori

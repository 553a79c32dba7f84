// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/check_runs.h"

#include "model/rules/profile.h"
#include "model/store/records.h"
#include "model/value_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << line.trimmed();
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

void count(CheckFigures &figures, std::optional<InspectionResult> result)
{
    if (!result) {
        ++figures.notAnswered;
        return;
    }
    switch (*result) {
    case InspectionResult::Done:
        ++figures.done;
        break;
    case InspectionResult::Partly:
        ++figures.partly;
        break;
    case InspectionResult::NotDone:
        ++figures.notDone;
        break;
    case InspectionResult::NotApplicable:
        ++figures.notApplicable;
        break;
    case InspectionResult::Unknown:
        ++figures.notAnswered;
        break;
    }
}

/// Higher is better; nothing where it cannot be compared.
std::optional<int> worth(std::optional<InspectionResult> result)
{
    if (!result)
        return std::nullopt;
    switch (*result) {
    case InspectionResult::Done:
        return 2;
    case InspectionResult::Partly:
        return 1;
    case InspectionResult::NotDone:
        return 0;
    case InspectionResult::NotApplicable:
    case InspectionResult::Unknown:
        break;
    }
    return std::nullopt;
}

bool concerns(const Finding &finding, const InspectionLine &line)
{
    return finding.clause == line.article && finding.content.startsWith(line.text);
}

} // namespace

QList<const PolicyChecklist *> askedLists(const Policy &policy, const PolicyCheckTemplate &check,
                                          const QHash<QString, bool> &answers)
{
    QList<const PolicyChecklist *> lists;
    for (const QString &id : check.checklists) {
        const PolicyChecklist *list = policy.findChecklist(id);
        if (list && profileVerdict(policy, list->when, answers).fit != ProfileFit::Outside)
            lists << list;
    }
    return lists;
}

QList<InspectionLine> runQuestions(const Policy &policy, const PolicyCheckTemplate &check,
                                   const QHash<QString, bool> &answers, const QString &ownQuestions)
{
    QList<InspectionLine> lines;
    const auto add = [&lines](const QString &id, const QString &text, const QString &article) {
        InspectionLine line;
        line.question = id;
        line.text = text;
        line.article = article;
        lines << line;
    };
    for (const PolicyChecklist *list : askedLists(policy, check, answers)) {
        for (const PolicyChecklist::Item &item : list->items)
            add(item.id, item.text, item.article);
    }
    for (const QString &text : linesOf(ownQuestions))
        add({}, text, {});
    return lines;
}

bool isPrecedent(const Inspection &earlier, const Inspection &run)
{
    return earlier.doneOn.isValid() && earlier.kind == run.kind && earlier.system == run.system;
}

const InspectionLine *sameQuestion(const Inspection &earlier, const InspectionLine &line)
{
    const auto same = [&line](const InspectionLine &other) {
        return line.question.isEmpty() ? other.text == line.text : other.question == line.question;
    };
    const auto found = std::find_if(earlier.lines.cbegin(), earlier.lines.cend(), same);
    return found == earlier.lines.cend() ? nullptr : &*found;
}

std::optional<Inspection> precedentOf(const Records &records, const Inspection &run, qint64 except)
{
    std::optional<Inspection> newest;
    for (const Stored &stored : records.list(Inspection::spec)) {
        const auto earlier = fromValues<Inspection>(stored.values);
        const bool asksSame
            = std::any_of(run.lines.cbegin(), run.lines.cend(), [&earlier](const InspectionLine &line) {
                  return sameQuestion(earlier, line) != nullptr;
              });
        if (stored.id != except && isPrecedent(earlier, run) && asksSame
            && (!newest || newest->doneOn < earlier.doneOn))
            newest = earlier;
    }
    return newest;
}

void takePrevious(QList<InspectionLine> &lines, const Inspection &precedent)
{
    for (InspectionLine &line : lines) {
        const InspectionLine *before = sameQuestion(precedent, line);
        line.previous = before ? before->result : std::nullopt;
    }
}

std::optional<int> CheckFigures::rate() const
{
    const qsizetype of = applicable();
    return of == 0 ? std::nullopt : std::optional(int((done * 100 + of / 2) / of));
}

CheckFigures figuresOf(const QList<InspectionLine> &lines)
{
    CheckFigures figures;
    for (const InspectionLine &line : lines) {
        count(figures, line.result);
        const int step = compared(line);
        figures.better += step > 0 ? 1 : 0;
        figures.worse += step < 0 ? 1 : 0;
    }
    return figures;
}

CheckFigures previousFigures(const QList<InspectionLine> &lines)
{
    CheckFigures figures;
    for (const InspectionLine &line : lines) {
        if (line.previous)
            count(figures, line.previous);
    }
    return figures;
}

int compared(const InspectionLine &line)
{
    const std::optional<int> now = worth(line.result);
    const std::optional<int> before = worth(line.previous);
    if (!now || !before || *now == *before)
        return 0;
    return *now > *before ? 1 : -1;
}

bool isProblem(const InspectionLine &line)
{
    return line.result == InspectionResult::NotDone || line.result == InspectionResult::Partly;
}

bool isAnswered(const InspectionLine &line)
{
    const bool lacksReason
        = line.result == InspectionResult::NotApplicable && line.remark.trimmed().isEmpty();
    return line.result && !lacksReason;
}

qsizetype nextOpen(const QList<InspectionLine> &lines, qsizetype from)
{
    for (qsizetype step = 1; step <= lines.size(); ++step) {
        const qsizetype at = (from + step) % lines.size();
        if (!isAnswered(lines.at(at)))
            return at;
    }
    return -1;
}

QList<Problem> finishProblems(const Inspection &run)
{
    QList<Problem> problems;
    for (qsizetype i = 0; i < run.lines.size(); ++i) {
        const InspectionLine &line = run.lines.at(i);
        if (line.result && !isAnswered(line))
            problems << Problem {
                QStringLiteral("lines"),
                QCoreApplication::translate("CheckRuns",
                                            "Question %1 does not apply: write the reason as its remark.")
                    .arg(i + 1)};
    }
    const bool any = std::any_of(run.lines.cbegin(), run.lines.cend(), isAnswered);
    if (!any)
        problems << Problem {QStringLiteral("lines"),
                             QCoreApplication::translate("CheckRuns", "No question is answered yet.")};
    return problems;
}

Inspection finishedRun(Inspection run, QDate on)
{
    run.doneOn = on;
    for (InspectionLine &line : run.lines) {
        if (!line.result)
            line.result = InspectionResult::Unknown;
    }
    return run;
}

FindingSource sourceOf(const Policy &policy, const Inspection &run)
{
    for (const PolicyCheckTemplate &check : checkTemplates()) {
        if (!run.kind || check.kind != Codec<InspectionKind>::to(*run.kind).toString())
            continue;
        const auto isAsked = [&](const InspectionLine &line) {
            const PolicyChecklist *list = policy.checklistOf(line.question);
            return list && check.checklists.contains(list->id);
        };
        // What the section added itself stands behind the questions of the template.
        if (!run.lines.isEmpty() && isAsked(run.lines.first()))
            return Codec<FindingSource>::from(check.source);
    }
    return FindingSource::ComplianceCheck;
}

QList<Finding> findingsOf(const Policy &policy, const Inspection &run, Id<Inspection> id,
                          const QList<Finding> &known)
{
    QList<Finding> findings;
    for (const InspectionLine &line : run.lines) {
        const bool isKnown = std::any_of(known.cbegin(), known.cend(), [&](const Finding &finding) {
            return finding.inspection == id && concerns(finding, line);
        });
        if (!isProblem(line) || isKnown)
            continue;
        Finding finding;
        finding.title = shortened(line.text);
        finding.source = sourceOf(policy, run);
        finding.content = line.remark.isEmpty() ? line.text : line.text + u'\n' + line.remark;
        finding.clause = line.article;
        finding.foundOn = run.doneOn;
        finding.inspection = id;
        finding.system = run.system;
        finding.state = FindingState::Open;
        findings << finding;
    }
    return findings;
}

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/policy_comparison_paper.h"

#include "reports/forms/form_frame.h"

#include <algorithm>

namespace mamori {

namespace {

PolicyForm comparisonForm(const QString &before, const QString &after)
{
    const auto column = [](const char *id, const QString &title, double width) {
        return PolicyFormColumn {QLatin1String(id), title, {}, width, {}};
    };
    PolicyForm form;
    form.id = QStringLiteral("policy_comparison");
    form.title = QStringLiteral("対策基準新旧対照表");
    form.orientation = QStringLiteral("landscape");
    form.note = QStringLiteral("変わったところだけを載せています。");
    form.columns = {column("article", QStringLiteral("条項"), 28),
                    column("title", QStringLiteral("項目"), 56),
                    column("kind", QStringLiteral("区分"), 14),
                    column("aspect", QStringLiteral("観点"), 26),
                    column("before", QStringLiteral("使用中（%1）").arg(before), 74),
                    column("after", QStringLiteral("比較先（%1）").arg(after), 74)};
    return form;
}

/// One line: a thing that is said otherwise.
struct ComparisonLine {
    const PolicyChange *change;
    const PolicyAspect *aspect;
    bool isFirst; ///< of its change
};

QString comparisonCell(const QString &column, const ComparisonLine &line)
{
    if (column == QLatin1String("aspect"))
        return line.aspect->name;
    if (column == QLatin1String("before"))
        return line.aspect->before;
    if (column == QLatin1String("after"))
        return line.aspect->after;
    if (!line.isFirst)
        return column == QLatin1String("title") ? QStringLiteral("同上") : QString();
    if (column == QLatin1String("article"))
        return articleWords(line.change->article);
    return column == QLatin1String("kind") ? labelOf(line.change->kind) : line.change->title;
}

} // namespace

QByteArray policyComparisonPdf(const PaperFrame &frame, const QString &versionBefore,
                               const QString &versionAfter, const QList<PolicyChange> &changes,
                               const std::function<bool(qsizetype, qsizetype)> &progress)
{
    QList<ComparisonLine> lines;
    for (const PolicyChange &change : changes) {
        for (const PolicyAspect &aspect : change.aspects)
            lines << ComparisonLine {&change, &aspect, &aspect == &change.aspects.first()};
    }
    ListParts parts;
    parts.band = [&lines](qsizetype row) { return labelOf(lines.at(row).change->part); };
    const std::pair<QString, PolicyChangeKind> kinds[]
        = {{QStringLiteral("追加"), PolicyChangeKind::Added},
           {QStringLiteral("廃止"), PolicyChangeKind::Retired},
           {QStringLiteral("変更"), PolicyChangeKind::Changed}};
    for (const auto &[word, kind] : kinds) {
        const auto count = std::count_if(changes.cbegin(), changes.cend(),
                                         [kind = kind](const auto &change) { return change.kind == kind; });
        parts.figures << std::pair(word, QString::number(count));
    }
    return listFormPdf(
        comparisonForm(versionBefore, versionAfter), frame, lines.size(),
        [&lines](qsizetype row, const PolicyFormColumn &column) {
            return comparisonCell(column.column, lines.at(row));
        },
        progress, parts);
}

} // namespace mamori

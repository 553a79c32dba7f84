// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/duty_papers.h"

#include "model/japanese/era.h"
#include "reports/forms/asset_words.h"
#include "reports/forms/form_frame.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace mamori {

namespace {

/// How a state stands in a list: the mark tells it apart without colour.
QString stateCell(DutyState state)
{
    static const QString marks = QStringLiteral("－○△▲×？…");
    return marks.at(qsizetype(state)) + dutyStateWord(state);
}

/// The duties of a list with what the pack says of them; one that the pack does not know is left out.
struct KnownDuty {
    const PolicyDuty *duty;
    const DutyStatus *status;
};

QList<KnownDuty> knownDuties(const Policy &policy, const QList<DutyStatus> &duties)
{
    QList<KnownDuty> known;
    for (const DutyStatus &status : duties) {
        if (const PolicyDuty *duty = policy.findDuty(status.duty))
            known << KnownDuty {duty, &status};
    }
    return known;
}

QString chapterOf(const Policy &policy, const PolicyDuty &duty)
{
    const Article *article = policy.findArticle(duty.article);
    return article ? article->chapter : QString();
}

/// 第16条　情報資産の分類
QString headingOf(const Policy &policy, const PolicyDuty &duty)
{
    const Article *article = policy.findArticle(duty.article);
    return article ? QStringLiteral("第%1条　%2").arg(article->number, article->title) : QString();
}

QString proofText(const DutyProof &proof)
{
    QStringList when;
    if (proof.on.isValid())
        when << eraText(proof.on);
    if (!proof.who.isEmpty())
        when << proof.who;
    return when.isEmpty() ? proof.text
                          : QStringLiteral("%1（%2）").arg(proof.text, when.join(QStringLiteral("　")));
}

/// The newest proof and how many more there are.
QString proofSummary(const DutyStatus &status)
{
    if (status.proofs.isEmpty())
        return status.proofCount > 0 ? QStringLiteral("%1件").arg(countText(status.proofCount)) : QString();
    QString text = proofText(status.proofs.first());
    if (const qint64 more = status.proofCount - 1; more > 0)
        text += QStringLiteral("\nほか%1件").arg(countText(more));
    return text;
}

QString reasonText(const DutyStatus &status)
{
    if (status.task.isEmpty() || status.task == status.reason)
        return status.task.isEmpty() ? status.reason : status.task;
    return status.reason.isEmpty() ? status.task : status.reason + QStringLiteral("\n→ ") + status.task;
}

/// What all three papers print of a duty; nothing for a column of their own.
std::optional<QString> dutyCell(const QString &column, const PolicyDuty &duty)
{
    if (column == QLatin1String("id"))
        return duty.id;
    if (column == QLatin1String("article"))
        return articleWords(duty.article);
    if (column == QLatin1String("text"))
        return duty.text;
    return std::nullopt;
}

QString figure(qsizetype count)
{
    return countText(count);
}

/// One line of the index: a duty and one of its proofs, or none.
struct EvidenceLine {
    KnownDuty known;
    const DutyProof *proof = nullptr;
    bool isFirst = true; ///< of its duty
    qint64 more = 0; ///< proofs beyond this one that are not listed
};

QList<EvidenceLine> evidenceLines(const QList<KnownDuty> &duties)
{
    QList<EvidenceLine> lines;
    for (const KnownDuty &known : duties) {
        const DutyStatus &status = *known.status;
        if (status.state == DutyState::NotApplicable)
            continue;
        for (const DutyProof &proof : status.proofs)
            lines << EvidenceLine {known, &proof, &proof == &status.proofs.first(), 0};
        if (status.proofs.isEmpty())
            lines << EvidenceLine {known};
        else
            lines.last().more = std::max<qint64>(0, status.proofCount - status.proofs.size());
    }
    return lines;
}

QString evidenceText(const EvidenceLine &line)
{
    if (!line.proof)
        return QStringLiteral("証跡なし（%1）").arg(dutyStateWord(line.known.status->state));
    QString text = line.proof->text;
    if (line.more > 0)
        text += QStringLiteral("\nほか%1件").arg(countText(line.more));
    return text;
}

QString evidenceCell(const QString &column, const EvidenceLine &line)
{
    if (const auto cell = dutyCell(column, *line.known.duty))
        return line.isFirst || column != QLatin1String("text") ? *cell : QStringLiteral("同上");
    if (column == QLatin1String("proof"))
        return evidenceText(line);
    if (!line.proof)
        return {};
    if (column == QLatin1String("register"))
        return line.proof->place.reg ? titleOf(*line.proof->place.reg) : QString();
    if (column == QLatin1String("on"))
        return eraText(line.proof->on);
    return column == QLatin1String("who") ? line.proof->who : QString();
}

/// The days of one duty in a year, by month; what was done is told from what is due by its mark.
struct YearRow {
    const PolicyDuty *duty;
    std::array<QStringList, 13> days; ///< index = month

    QString cell(const QString &column) const
    {
        static const QString prefix = QStringLiteral("month");
        const int month = column.startsWith(prefix) ? column.mid(prefix.size()).toInt() : 0;
        return days[std::size_t(month)].join(QLatin1Char('\n'));
    }
};

QString markOf(const CalendarEntry &entry, QDate today)
{
    if (entry.done)
        return QStringLiteral("●");
    return entry.day < today ? QStringLiteral("▲") : QStringLiteral("○");
}

QList<YearRow> yearRows(const Policy &policy, const QList<CalendarEntry> &entries, QDate today)
{
    QList<YearRow> rows;
    QHash<QString, qsizetype> rowOf;
    for (const CalendarEntry &entry : entries) {
        const PolicyDuty *duty = policy.findDuty(entry.duty);
        if (!duty)
            continue;
        if (!rowOf.contains(entry.duty)) {
            rowOf.insert(entry.duty, rows.size());
            rows << YearRow {duty, {}};
        }
        rows[rowOf.value(entry.duty)].days[std::size_t(entry.day.month())]
            << markOf(entry, today) + QString::number(entry.day.day());
    }
    return rows;
}

} // namespace

QString dutyStateWord(DutyState state)
{
    switch (state) {
    case DutyState::NotApplicable:
        return QStringLiteral("該当なし");
    case DutyState::Fulfilled:
        return QStringLiteral("できている");
    case DutyState::Due:
        return QStringLiteral("これから");
    case DutyState::Overdue:
        return QStringLiteral("期限切れ");
    case DutyState::Violated:
        return QStringLiteral("違反");
    case DutyState::Unanswered:
        return QStringLiteral("未回答");
    case DutyState::Uncovered:
        break;
    }
    return QStringLiteral("未対応");
}

QByteArray dutyListPdf(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                       const QList<DutyStatus> &duties,
                       const std::function<bool(qsizetype, qsizetype)> &progress)
{
    const QList<KnownDuty> known = knownDuties(policy, duties);
    ListParts parts;
    parts.figures.append({QStringLiteral("義務"), figure(known.size())});
    for (const DutyState state :
         {DutyState::Fulfilled, DutyState::Due, DutyState::Overdue, DutyState::Violated,
          DutyState::Unanswered, DutyState::Uncovered, DutyState::NotApplicable}) {
        const auto count = std::count_if(known.cbegin(), known.cend(), [state](const KnownDuty &each) {
            return each.status->state == state;
        });
        parts.figures.append({stateCell(state), figure(count)});
    }
    parts.band = [&](qsizetype row) { return chapterOf(policy, *known.at(row).duty); };
    const auto cell = [&](qsizetype row, const PolicyFormColumn &column) -> QString {
        const KnownDuty &each = known.at(row);
        if (const auto text = dutyCell(column.column, *each.duty))
            return *text;
        if (column.column == QLatin1String("state"))
            return stateCell(each.status->state);
        if (column.column == QLatin1String("due"))
            return eraText(each.status->due);
        if (column.column == QLatin1String("proof"))
            return proofSummary(*each.status);
        return column.column == QLatin1String("reason") ? reasonText(*each.status) : QString();
    };
    return listFormPdf(form, frame, known.size(), cell, progress, parts);
}

QByteArray evidenceIndexPdf(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                            const QList<DutyStatus> &duties,
                            const std::function<bool(qsizetype, qsizetype)> &progress)
{
    const QList<KnownDuty> known = knownDuties(policy, duties);
    const QList<EvidenceLine> lines = evidenceLines(known);
    const auto proven = std::count_if(lines.cbegin(), lines.cend(),
                                      [](const EvidenceLine &line) { return line.isFirst && line.proof; });
    const auto unproven
        = std::count_if(lines.cbegin(), lines.cend(), [](const EvidenceLine &line) { return !line.proof; });
    qint64 proofs = 0;
    for (const KnownDuty &each : known)
        proofs += std::max<qint64>(each.status->proofCount, each.status->proofs.size());
    ListParts parts;
    parts.figures = {{QStringLiteral("対象の義務"), figure(proven + unproven)},
                     {QStringLiteral("証跡あり"), figure(proven)},
                     {QStringLiteral("証跡なし"), figure(unproven)},
                     {QStringLiteral("証跡の総数"), figure(proofs)}};
    parts.band = [&](qsizetype row) { return headingOf(policy, *lines.at(row).known.duty); };
    const auto cell = [&](qsizetype row, const PolicyFormColumn &column) {
        return evidenceCell(column.column, lines.at(row));
    };
    return listFormPdf(form, frame, lines.size(), cell, progress, parts);
}

QByteArray yearPlanPdf(const PolicyForm &form, const PaperFrame &frame, const Policy &policy,
                       const QList<DutyStatus> &duties, FiscalYear year,
                       const std::function<bool(qsizetype, qsizetype)> &progress)
{
    const QList<YearRow> rows = yearRows(policy, calendarOf(policy, duties, year), frame.asOf);
    ListParts parts;
    parts.subject = QStringLiteral("年度：") + year.text();
    parts.empty = QStringLiteral("この年度に期限のある義務はない");
    const auto cell = [&](qsizetype row, const PolicyFormColumn &column) {
        const YearRow &each = rows.at(row);
        const auto text = dutyCell(column.column, *each.duty);
        return text ? *text : each.cell(column.column);
    };
    return listFormPdf(form, frame, rows.size(), cell, progress, parts);
}

} // namespace mamori

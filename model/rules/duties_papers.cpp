// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/cloud_service.h"
#include "model/registers/document.h"
#include "model/registers/sns_account.h"
#include "model/rules/duty_sheet.h"

namespace mamori {

namespace {

/// A paper without a link to anything covers all of its kind.
bool isGeneral(const ProcedureDocument &paper)
{
    return !paper.system && !paper.cloudService && !paper.contract;
}

/// The paper of the kind the pack names that was finished and reviewed last; nullptr for none.
template <class Covers>
const ProcedureDocument *paperOf(const DutyWorld &world, const DutyAsk &ask, Covers covers)
{
    const ProcedureDocument *best = nullptr;
    world.any<ProcedureDocument>([&](const ProcedureDocument &paper) {
        const bool isMeant = paper.kinds.contains(DocumentKind(ask.choice)) && !paper.endedOn.isValid()
            && (isGeneral(paper) || covers(paper));
        if (isMeant && (!best || paper.madeOn > best->madeOn))
            best = &paper;
        return false;
    });
    return best;
}

/// A paper that has to be there by `due`; what it must say of itself is told by `also`.
template <class Also>
DutyFinding paperFinding(const ProcedureDocument *paper, bool concerned, QDate due, Also also)
{
    Judgement judgement(concerned, due);
    judgement.needs(paper, QT_TRANSLATE_NOOP("DutyFinding", "a paper that it needs is not in the register"))
        .needs(paper && paper->madeOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "the paper that it needs is not finished"));
    if (!paper)
        return judgement.fulfilled({});
    also(judgement, *paper);
    return judgement.until(paper->nextReview, std::max(paper->madeOn, paper->reviewedOn));
}

void nothingMore(Judgement &, const ProcedureDocument &) { }

void reviewSet(Judgement &judgement, const ProcedureDocument &paper)
{
    judgement.needs(paper.nextReview.isValid(),
                    QT_TRANSLATE_NOOP("DutyFinding", "no day is set for the next review of its paper"));
}

void guarded(Judgement &judgement, const ProcedureDocument &paper)
{
    judgement.needs(
        isWritten(paper.place) && isWritten(paper.readers),
        QT_TRANSLATE_NOOP("DutyFinding", "where its papers lie and who may read them is not written"));
}

void keptUntil(Judgement &judgement, const ProcedureDocument &paper)
{
    judgement.needs(paper.keptUntil.isValid(),
                    QT_TRANSLATE_NOOP("DutyFinding", "how long its papers are kept is not entered"));
}

// Of systems
// ---------------------------------------------------------------------------------------------------------

using SystemCase = CaseOf<System>;

bool isUsed(const SystemCase &c)
{
    return c->phase != SystemPhase::Ended && !c->endedOn.isValid();
}

bool isDeveloped(const SystemCase &c)
{
    return isUsed(c) && c->developedHere == true;
}

bool takesLogs(const SystemCase &c)
{
    return isUsed(c) && c->logsTaken != false;
}

/// Art. 108(4): availability 2.
bool isIndispensable(const SystemCase &c)
{
    return isUsed(c) && isLevel2(c, Axis::Availability);
}

const ProcedureDocument *paperOfSystem(const SystemCase &c)
{
    return paperOf(c.world, c.ask,
                   [&](const ProcedureDocument &paper) { return paper.system.value == c.id; });
}

template <auto concerns, auto also>
DutyFinding systemPaper(const SystemCase &c)
{
    const bool isRunning = c->phase.value_or(SystemPhase::Operation) == SystemPhase::Operation;
    return paperFinding(paperOfSystem(c), concerns(c), isRunning ? QDate() : c->operatedSince, also);
}

/// A paper, or the column of the system's own record that says the same.
template <auto concerns, auto column>
DutyFinding systemPaperOr(const SystemCase &c)
{
    if (isWritten(c.record.*column))
        return Judgement(concerns(c)).fulfilled(c->reviewedOn.isValid() ? c->reviewedOn : c->operatedSince);
    return systemPaper<concerns, nothingMore>(c);
}

// Of cloud services
// ---------------------------------------------------------------------------------------------------------

using CloudCase = CaseOf<CloudService>;

bool isUsedCloud(const CloudCase &c)
{
    return c->phase != CloudPhase::Ended && !c->endedOn.isValid();
}

const ProcedureDocument *paperOfCloud(const CloudCase &c)
{
    return paperOf(c.world, c.ask, [&](const ProcedureDocument &paper) {
        return paper.cloudService.value == c.id || (c->contract && paper.contract == c->contract);
    });
}

/// Art. 124(1), 125(2): by the day the service starts.
DutyFinding cloudPaper(const CloudCase &c)
{
    return paperFinding(paperOfCloud(c), isUsedCloud(c), c->startedOn, nothingMore);
}

/// Art. 64(4): only where the provider's own means fall short, which its check tells.
DutyFinding cloudLogRequest(const CloudCase &c)
{
    const ChecklistAnswer *row = rowOf(c->checks, *c.ask.duty);
    if (row && row->result == ChecklistResult::NotApplicable)
        return rowFinding(c->checks, c.ask, true);
    return cloudPaper(c);
}

/// Art. 122(2): the rules of each stage are applied, from the second level on.
DutyFinding cloudStages(const CloudCase &c)
{
    const QList<ChecklistAnswer> &stages = c->stages;
    const bool answered = !stages.isEmpty()
        && std::all_of(stages.cbegin(), stages.cend(),
                       [](const ChecklistAnswer &row) { return row.result.has_value(); });
    const bool unmet = std::any_of(stages.cbegin(), stages.cend(), [](const ChecklistAnswer &row) {
        return row.result == ChecklistResult::NotMet;
    });
    const bool concerned = isUsedCloud(c) && isLevel2(c, Axis::Confidentiality);
    if (stages.isEmpty() && paperOfCloud(c))
        return paperFinding(paperOfCloud(c), concerned, c->startedOn, nothingMore);
    return Judgement(concerned, c->startedOn)
        .needs(answered, QT_TRANSLATE_NOOP("DutyFinding", "the rules of its stages are not fully answered"))
        .violatedIf(unmet, c->startedOn, QT_TRANSLATE_NOOP("DutyFinding", "a rule of its stages is not met"))
        .fulfilled(stages.isEmpty() ? QDate() : stages.last().answeredOn);
}

/// Art. 111(2): handed to the CISO within the cycle.
DutyFinding cloudResponsibility(const CloudCase &c)
{
    const ProcedureDocument *paper = paperOfCloud(c);
    const QDate handed = paper ? paper->handedOn : QDate();
    return Judgement(isUsedCloud(c), c->startedOn)
        .needs(paper, QT_TRANSLATE_NOOP("DutyFinding", "a paper that it needs is not in the register"))
        .needs(handed.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "the paper has not been handed on"))
        .lasting(handed, c.ask);
}

/// Art. 130(6): a certificate or report stands for the audit.
DutyFinding cloudAudited(const CloudCase &c)
{
    const bool concerned = isUsedCloud(c);
    if (c->certificatesUntil.isValid() && isWritten(c->certificates))
        return Judgement(concerned).until(c->certificatesUntil, c->useConfirmedOn);
    const ProcedureDocument *paper = paperOfCloud(c);
    const QDate made = paper ? paper->madeOn : QDate();
    return Judgement(concerned)
        .needs(made.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "no certificate or audit report of the provider is there"))
        .lasting(made, c.ask);
}

// Of social media
// ---------------------------------------------------------------------------------------------------------

using SnsCase = CaseOf<SnsAccount>;

DutyFinding snsPaper(const SnsCase &c)
{
    const bool concerned = c->purpose == SnsPurpose::Publishing && !c->endedOn.isValid();
    const ProcedureDocument *paper = paperOf(c.world, c.ask, [](const ProcedureDocument &) { return false; });
    return paperFinding(paper, concerned, c->startedOn, nothingMore);
}

DutyFinding snsRules(const SnsCase &c)
{
    DutyFinding paper = snsPaper(c);
    if (paper.state != DutyFindingState::Fulfilled && paper.state != DutyFindingState::Lasting)
        return paper;
    return c->responsible
        ? paper
        : DutyFinding::open(c->startedOn,
                            QT_TRANSLATE_NOOP("DutyFinding", "nobody is named as its responsible person"));
}

DutyFinding snsSubstitute(const SnsCase &c)
{
    const bool concerned = c->purpose == SnsPurpose::Sharing && !c->endedOn.isValid();
    if (isWritten(c->substitute))
        return Judgement(concerned).fulfilled(c->reviewedOn.isValid() ? c->reviewedOn : c->startedOn);
    const ProcedureDocument *paper = paperOf(c.world, c.ask, [](const ProcedureDocument &) { return false; });
    return paperFinding(paper, concerned, c->startedOn, nothingMore);
}

// By themselves
// ---------------------------------------------------------------------------------------------------------

using PaperCase = CaseOf<ProcedureDocument>;

bool isMeant(const PaperCase &c)
{
    return c->kinds.contains(DocumentKind(c.ask.choice)) && !c->endedOn.isValid();
}

/// Art. 17(6): it is made, and comes up for review.
DutyFinding paperReviewed(const PaperCase &c)
{
    Judgement judgement(isMeant(c));
    judgement.needs(c->madeOn.isValid(), QT_TRANSLATE_NOOP("DutyFinding", "it is not finished"))
        .needs(c->nextReview.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "no day is set for its next review"));
    return judgement.until(c->nextReview, std::max(c->madeOn, c->reviewedOn));
}

/// Art. 133(2): handed on in each fiscal year.
DutyFinding paperHandedOn(const PaperCase &c)
{
    return isMeant(c) && c->handedOn.isValid() ? DutyFinding::fulfilled(c->handedOn) : DutyFinding();
}

/// Art. 95(1): a planned change is told beforehand.
DutyFinding changeReported(const PaperCase &c)
{
    return Judgement(isMeant(c) && c->changePlanned == true)
        .needs(c->changeReportedOn.isValid(),
               QT_TRANSLATE_NOOP("DutyFinding", "its planned change is not reported"))
        .fulfilled(c->changeReportedOn);
}

constexpr char systemTask[] = QT_TRANSLATE_NOOP("DutyTask", "Have the papers that each system needs");
constexpr char cloudTask[] = QT_TRANSLATE_NOOP("DutyTask", "Have the papers that each cloud service needs");
constexpr char snsTask[] = QT_TRANSLATE_NOOP("DutyTask", "Fix the rules for the section's social media");
constexpr char noSystem[] = QT_TRANSLATE_NOOP("DutyFinding", "no system is entered in the register");
constexpr char noCloud[] = QT_TRANSLATE_NOOP("DutyFinding", "no cloud service is entered in the register");
constexpr char noPaper[] = QT_TRANSLATE_NOOP("DutyFinding", "the paper is not in the register");

/// A rule for which the pack names the kind of paper.
template <auto judge>
constexpr DutyRule paper(const char *id, const char *task, const char *none = nullptr)
{
    return recordRule<judge>(
        id, task,
        {.none = none, .alsoReads = {reads<ProcedureDocument>()}, .choices = choicesOf<DocumentKind>});
}

template <auto judge>
constexpr DutyRule ownPaper(const char *id, const char *task, const char *none = nullptr)
{
    return recordRule<judge>(id, task, {.none = none, .choices = choicesOf<DocumentKind>});
}

constexpr DutyRule handedOnRule()
{
    DutyRule rule = ownPaper<paperHandedOn>(
        "paper-handed-on",
        QT_TRANSLATE_NOOP("DutyTask", "Hand the result of the self-inspection to the department officer"));
    rule.sum = DutySum::Recurring;
    return rule;
}

constexpr DutyRule rules[] = {
    paper<systemPaper<isUsed, nothingMore>>("system-paper", systemTask, noSystem),
    paper<systemPaper<isUsed, reviewSet>>("system-paper-reviewed", systemTask, noSystem),
    paper<systemPaper<isUsed, guarded>>("system-paper-guarded", systemTask, noSystem),
    paper<systemPaper<isUsed, keptUntil>>("system-paper-kept", systemTask, noSystem),
    paper<systemPaper<isDeveloped, nothingMore>>("system-paper-developed", systemTask),
    paper<systemPaper<takesLogs, nothingMore>>("system-paper-logs", systemTask),
    paper<systemPaperOr<isUsed, &System::userScope>>("system-paper-users", systemTask),
    paper<systemPaperOr<isIndispensable, &System::maintenance>>("system-paper-maintenance", systemTask),
    paper<systemPaperOr<isDeveloped, &System::sourceCodePlace>>("system-paper-source-code", systemTask),
    paper<cloudPaper>("cloud-paper", cloudTask, noCloud),
    paper<cloudLogRequest>("cloud-paper-log-request", cloudTask, noCloud),
    paper<cloudStages>("cloud-paper-stages", cloudTask),
    paper<cloudResponsibility>("cloud-paper-responsibility", cloudTask, noCloud),
    paper<cloudAudited>("cloud-paper-audited", cloudTask, noCloud),
    paper<snsPaper>("sns-paper", snsTask),
    paper<snsRules>("sns-rules", snsTask),
    paper<snsSubstitute>("sns-substitute", snsTask),
    ownPaper<paperReviewed>("paper-reviewed",
                            QT_TRANSLATE_NOOP("DutyTask", "Make and review the section's papers"), noPaper),
    ownPaper<changeReported>("paper-change-reported",
                             QT_TRANSLATE_NOOP("DutyTask", "Report changes of the papers beforehand")),
    handedOnRule(),
};

} // namespace

std::span<const DutyRule> paperRules()
{
    return rules;
}

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/classification.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

using Question = PolicyQuestion;

const Question *findQuestion(const Policy &policy, const QString &id)
{
    for (const Question &question : policy.questions) {
        if (question.id == id)
            return &question;
    }
    return nullptr;
}

const Question::Answer *findAnswer(const Question &question, const QString &id)
{
    for (const Question::Answer &answer : question.answers) {
        if (answer.id == id)
            return &answer;
    }
    return nullptr;
}

void refuseUnknown(const Policy &policy, const ClassificationAnswers &answers)
{
    for (auto given = answers.cbegin(); given != answers.cend(); ++given) {
        const Question *question = findQuestion(policy, given.key());
        if (!question) {
            throw Error(
                ErrorCode::Refused,
                QCoreApplication::translate("Classification", "There is no question '%1'.").arg(given.key()));
        }
        if (!findAnswer(*question, given.value())) {
            throw Error(ErrorCode::Refused,
                        QCoreApplication::translate("Classification", "The question '%1' has no answer '%2'.")
                            .arg(given.key(), given.value()));
        }
    }
}

int rankAskedBy(const Policy &policy, const Question &question, const Question::Answer &answer)
{
    return std::max(0, policy.rank(question.axis, answer.level));
}

/// What the answers say about one axis so far.
struct AxisState {
    int rank = 0;
    const Question *question
        = nullptr; ///< the deciding one; none while nothing above the lowest is asked for
    const Question::Answer *answer = nullptr;
    int reachable = 0; ///< the highest rank an unanswered question could still ask for
    bool allAnswered = true;

    bool isDecided() const { return allAnswered || rank >= reachable; }
};

AxisState stateOf(const Policy &policy, const ClassificationAnswers &answers, Axis axis)
{
    AxisState state;
    for (const Question &question : policy.questions) {
        if (question.axis != axis)
            continue;
        const auto given = answers.constFind(question.id);
        if (given == answers.constEnd()) {
            state.allAnswered = false;
            for (const Question::Answer &answer : question.answers)
                state.reachable = std::max(state.reachable, rankAskedBy(policy, question, answer));
            continue;
        }
        const Question::Answer *answer = findAnswer(question, *given);
        const int rank = rankAskedBy(policy, question, *answer);
        if (rank > state.rank) {
            state.rank = rank;
            state.question = &question;
            state.answer = answer;
        }
    }
    return state;
}

ClassificationReason reasonOf(const Policy &policy, Axis axis, const AxisState &state)
{
    if (state.question)
        return {axis, state.question->article, state.question->id, state.answer->reason};
    const PolicyLevel &lowest = policy.levels.value(axis).constFirst();
    return {
        axis,
        lowest.article,
        {},
        QCoreApplication::translate("Classification", "No answer asks for more than %1.").arg(lowest.label)};
}

QString openText(const QString &reason, const char *reference)
{
    return QCoreApplication::translate("Classification", "%1 (%2)")
        .arg(reason, articleText(QLatin1String(reference)));
}

/// The levels without keys that this pack does not know: such a class is as good as none.
Classification known(const Policy &policy, Classification levels)
{
    for (const Axis axis : allAxes) {
        if (policy.rank(axis, levels.on(axis)) < 0)
            levels.on(axis).clear();
    }
    return levels;
}

ClassificationStart startOfDoubt(const Policy &policy, const Asset &asset, bool received)
{
    const Classification levels = received ? providerClassificationOf(asset) : classificationOf(asset);
    return {
        DecisionBasis::Judgement, known(policy, levels), true,
        openText(QCoreApplication::translate("Classification", "The level is in doubt: the manager decides."),
                 received ? "19(2)" : "20(2)")};
}

ClassificationStart startOfGroup(const Policy &policy, const QList<Asset> &parts)
{
    QList<Classification> levels;
    for (const Asset &part : parts)
        levels << classificationOf(part);
    const Classification highest = highestOf(policy, levels);
    const QString reason = highest.isComplete()
        ? QCoreApplication::translate("Classification", "The highest level of its parts holds for the whole.")
        : QCoreApplication::translate("Classification", "A part has no level yet: classify the parts first.");
    return {DecisionBasis::Group, highest, false, openText(reason, "17(2)")};
}

ClassificationStart startOfCopy(const Policy &policy, const Asset &original)
{
    const Classification levels = known(policy, classificationOf(original));
    if (levels.isComplete()) {
        return {DecisionBasis::Original, levels, false,
                openText(
                    QCoreApplication::translate("Classification", "A copy starts from its original's level."),
                    "17(5)")};
    }
    return {
        std::nullopt, levels, false,
        openText(QCoreApplication::translate(
                     "Classification", "The original has no level yet: the copy is classified by itself."),
                 "17(5)")};
}

ClassificationStart startOfReceived(const Policy &policy, const Asset &asset)
{
    const Classification levels = known(policy, providerClassificationOf(asset));
    if (!levels.isComplete()) {
        return {DecisionBasis::Judgement, levels, true,
                openText(QCoreApplication::translate("Classification",
                                                     "The provider's level is unknown: the manager decides."),
                         "19(2)")};
    }
    if (asset.receivedPart.value_or(false)) {
        return {
            std::nullopt, levels, false,
            openText(QCoreApplication::translate(
                         "Classification",
                         "Only a part was received: leave the provider's level only where it clearly has to "
                         "change."),
                     "19(1)")};
    }
    return {DecisionBasis::Provider, levels, false,
            openText(QCoreApplication::translate("Classification", "The provider's level holds."), "19(1)")};
}

} // namespace

const QString &Classification::on(Axis axis) const
{
    switch (axis) {
    case Axis::Confidentiality:
        return confidentiality;
    case Axis::Integrity:
        return integrity;
    case Axis::Availability:
        break;
    }
    return availability;
}

QString &Classification::on(Axis axis)
{
    return const_cast<QString &>(std::as_const(*this).on(axis));
}

bool Classification::isComplete() const
{
    return !confidentiality.isEmpty() && !integrity.isEmpty() && !availability.isEmpty();
}

QString classificationText(const Policy &policy, const Classification &levels)
{
    QStringList words;
    for (const Axis axis : allAxes) {
        const PolicyLevel *level = policy.findLevel(axis, levels.on(axis));
        words << (level ? level->label : policy.axisNames.value(axis) + QStringLiteral("－"));
    }
    return words.join(QStringLiteral("・"));
}

ClassificationResult classify(const Policy &policy, const ClassificationAnswers &answers)
{
    refuseUnknown(policy, answers);
    ClassificationResult result;
    for (const Axis axis : allAxes) {
        const AxisState state = stateOf(policy, answers, axis);
        if (!state.isDecided())
            continue;
        result.levels.on(axis) = policy.levels.value(axis).at(state.rank).key;
        result.reasons << reasonOf(policy, axis, state);
    }
    return result;
}

Classification highestOf(const Policy &policy, const QList<Classification> &parts)
{
    Classification highest;
    if (parts.isEmpty())
        return highest;
    for (const Axis axis : allAxes) {
        const auto lower = [&policy, axis](const Classification &a, const Classification &b) {
            return policy.rank(axis, a.on(axis)) < policy.rank(axis, b.on(axis));
        };
        const auto [lowest, top] = std::minmax_element(parts.cbegin(), parts.cend(), lower);
        if (policy.rank(axis, lowest->on(axis)) >= 0)
            highest.on(axis) = top->on(axis);
    }
    return highest;
}

Classification classificationOf(const Asset &asset)
{
    return {asset.confidentiality, asset.integrity, asset.availability};
}

Classification providerClassificationOf(const Asset &asset)
{
    return {asset.providerConfidentiality, asset.providerIntegrity, asset.providerAvailability};
}

ClassificationStart classificationStart(const Policy &policy, const Asset &asset,
                                        const std::optional<Asset> &original, const QList<Asset> &parts)
{
    const bool received = asset.origin == Origin::OtherSection;
    if (!asset.judgementQuestion.trimmed().isEmpty())
        return startOfDoubt(policy, asset, received);
    if (!parts.isEmpty())
        return startOfGroup(policy, parts);
    if (original)
        return startOfCopy(policy, *original);
    if (received)
        return startOfReceived(policy, asset);
    return {std::nullopt,
            {},
            false,
            openText(QCoreApplication::translate("Classification", "The questions decide."), "16(1)")};
}

DecidedAsset decide(const Policy &policy, const Asset &asset, Id<Asset> id, DecisionBasis basis,
                    const Classification &levels, const QString &reason, const ClassificationAnswers &answers,
                    QDate on, const QString &by)
{
    DecidedAsset decided {asset, {}};
    QString why = reason;
    // The doubt is settled now; what was asked stays in the decision's reason (Art. 19(2), 20(2)).
    if (!asset.judgementQuestion.trimmed().isEmpty()) {
        why += (why.isEmpty() ? QString() : QStringLiteral("\n"))
            + QCoreApplication::translate("Classification", "Question put to the manager: %1")
                  .arg(asset.judgementQuestion);
    }
    Asset &a = decided.asset;
    a.confidentiality = levels.confidentiality;
    a.integrity = levels.integrity;
    a.availability = levels.availability;
    a.classificationState = levels.isComplete() ? ClassificationState::Decided : ClassificationState::Open;
    a.classifiedOn = on;
    a.classificationReason = why;
    a.judgementQuestion.clear();

    ClassificationDecision &d = decided.decision;
    d.asset = id;
    d.decidedOn = on;
    d.decidedBy = by;
    d.basis = basis;
    d.confidentiality = levels.confidentiality;
    d.integrity = levels.integrity;
    d.availability = levels.availability;
    d.reason = why;
    for (const Question &question : policy.questions) {
        if (answers.contains(question.id))
            d.answers << DecisionAnswer {question.id, answers.value(question.id)};
    }
    d.policyVersion = policy.version;
    return decided;
}

} // namespace mamori

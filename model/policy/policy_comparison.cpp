// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/policy/policy_comparison.h"

#include "model/policy/duty_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

/// Something of a pack by what is said of it, so that all parts are compared in one way.
struct ComparedNode {
    QString id;
    QString article;
    QString title;
    QList<std::pair<const char *, QString>> said; ///< translated in context "PolicyComparison"
};

QString words(const char *english)
{
    return QCoreApplication::translate("PolicyComparison", english);
}

QString yesOrNo(bool yes)
{
    return yes ? words(QT_TRANSLATE_NOOP("PolicyComparison", "Yes"))
               : words(QT_TRANSLATE_NOOP("PolicyComparison", "No"));
}

QString officesOf(const Policy &policy, const QStringList &ids)
{
    QStringList titles;
    for (const QString &id : ids) {
        const PolicyOffice *office = policy.findOffice(id);
        titles << (office ? office->title : id);
    }
    return titles.join(QStringLiteral("、"));
}

QString officeOf(const Policy &policy, const QString &id)
{
    return id.isEmpty() ? QString() : officesOf(policy, {id});
}

/// The questions on whose answers something hangs.
QString conditionOf(const Policy &policy, const QStringList &when)
{
    QStringList conditions;
    for (const QString &condition : when) {
        QStringList questions;
        for (const QString &flag : condition.split(u'|')) {
            const PolicyProfileQuestion *question = policy.findProfileQuestion(flag);
            questions << (question ? question->text : flag);
        }
        conditions << questions.join(QStringLiteral(" / "));
    }
    return conditions.join(u'\n');
}

QString cycleOf(const Policy &policy, const QString &cycle)
{
    if (cycle == QLatin1String("fiscal_year"))
        return words(QT_TRANSLATE_NOOP("PolicyComparison", "Each fiscal year"));
    const PolicyParameter *parameter = policy.findParameter(cycle);
    return parameter ? parameter->label : cycle;
}

constexpr char wording[] = QT_TRANSLATE_NOOP("PolicyComparison", "Wording");
constexpr char help[] = QT_TRANSLATE_NOOP("PolicyComparison", "Explanation");
constexpr char place[] = QT_TRANSLATE_NOOP("PolicyComparison", "Article");
constexpr char title[] = QT_TRANSLATE_NOOP("PolicyComparison", "Title");
constexpr char speed[] = QT_TRANSLATE_NOOP("PolicyComparison", "How fast");
constexpr char condition[] = QT_TRANSLATE_NOOP("PolicyComparison", "Asked only where");
constexpr char approvers[] = QT_TRANSLATE_NOOP("PolicyComparison", "Who approves");
constexpr char recipients[] = QT_TRANSLATE_NOOP("PolicyComparison", "Who is told, in this order");
constexpr char fromLevel[] = QT_TRANSLATE_NOOP("PolicyComparison", "From which level");
constexpr char remark[] = QT_TRANSLATE_NOOP("PolicyComparison", "Remark");

QList<ComparedNode> articlesOf(const Policy &policy)
{
    QList<ComparedNode> nodes;
    for (const Article &article : policy.articles)
        nodes << ComparedNode {
            article.number,
            article.number,
            article.title,
            {{title, article.title},
             {QT_TRANSLATE_NOOP("PolicyComparison", "Chapter"), article.chapter},
             {QT_TRANSLATE_NOOP("PolicyComparison", "Why nothing is asked of the section"), article.why}}};
    return nodes;
}

QList<ComparedNode> dutiesOf(const Policy &policy)
{
    QList<ComparedNode> nodes;
    for (const PolicyDuty &duty : policy.duties)
        nodes << ComparedNode {
            duty.id,
            duty.article,
            duty.text,
            {{wording, duty.text},
             {place, articleText(duty.article)},
             {QT_TRANSLATE_NOOP("PolicyComparison", "Who acts"), officeOf(policy, duty.actor)},
             {QT_TRANSLATE_NOOP("PolicyComparison", "How binding"), labelOf(duty.strength)},
             {speed, labelOf(duty.speed)},
             {QT_TRANSLATE_NOOP("PolicyComparison", "What calls for it"), duty.trigger},
             {condition, conditionOf(policy, duty.when)},
             {QT_TRANSLATE_NOOP("PolicyComparison", "How often"), cycleOf(policy, duty.cycle)},
             {approvers, officesOf(policy, duty.approvers)},
             {recipients, officesOf(policy, duty.reportTo)},
             {QT_TRANSLATE_NOOP("PolicyComparison", "What shows it"), duty.evidence}}};
    return nodes;
}

/// The register's column of an axis.
QString columnOf(Axis axis)
{
    switch (axis) {
    case Axis::Confidentiality:
        return QStringLiteral("confidentiality");
    case Axis::Integrity:
        return QStringLiteral("integrity");
    case Axis::Availability:
        return QStringLiteral("availability");
    }
    Q_UNREACHABLE();
}

QString levelLabel(const Policy &policy, Axis axis, const QString &key)
{
    const PolicyLevel *level = policy.findLevel(axis, key);
    return level ? level->label : key;
}

QList<ComparedNode> levelsOf(const Policy &policy)
{
    QList<ComparedNode> nodes;
    for (const Axis axis : allAxes) {
        QString below;
        for (const PolicyLevel &level : policy.levels.value(axis)) {
            nodes << ComparedNode {columnOf(axis) + u':' + level.key,
                                   level.article,
                                   level.label,
                                   {{title, level.label},
                                    {QT_TRANSLATE_NOOP("PolicyComparison", "Meaning"), level.meaning},
                                    {place, articleText(level.article)},
                                    {QT_TRANSLATE_NOOP("PolicyComparison", "Stands above"), below}}};
            below = level.label;
        }
    }
    return nodes;
}

QList<ComparedNode> questionsOf(const Policy &policy)
{
    QList<ComparedNode> nodes;
    for (const PolicyQuestion &question : policy.questions) {
        QStringList answers;
        for (const PolicyQuestion::Answer &answer : question.answers)
            answers << (answer.level.isEmpty()
                            ? answer.text
                            : QStringLiteral("%1 → %2").arg(answer.text,
                                                            levelLabel(policy, question.axis, answer.level)));
        nodes << ComparedNode {question.id,
                               question.article,
                               question.text,
                               {{wording, question.text},
                                {help, question.help},
                                {QT_TRANSLATE_NOOP("PolicyComparison", "Answers"), answers.join(u'\n')},
                                {place, articleText(question.article)}}};
    }
    return nodes;
}

QString thingsOf(const QString &when)
{
    if (when == QLatin1String("recording_medium"))
        return words(
            QT_TRANSLATE_NOOP("PolicyComparison", "Media that hold the information, paper included"));
    if (when == QLatin1String("long_term_medium"))
        return words(QT_TRANSLATE_NOOP("PolicyComparison", "Electronic media in long-term storage"));
    return when;
}

QList<ComparedNode> restrictionsOf(const Policy &policy)
{
    QList<ComparedNode> nodes;
    for (const PolicyRestriction &restriction : policy.restrictions)
        nodes << ComparedNode {
            restriction.id,
            restriction.article,
            restriction.title,
            {{title, restriction.title},
             {wording, restriction.text},
             {fromLevel, levelLabel(policy, restriction.axis, restriction.fromLevel)},
             {QT_TRANSLATE_NOOP("PolicyComparison", "For which things"), thingsOf(restriction.when)},
             {place, articleText(restriction.article)}}};
    return nodes;
}

QList<ComparedNode> approvalsOf(const Policy &policy)
{
    QList<ComparedNode> nodes;
    for (const PolicyApprovalKind &kind : policy.approvals) {
        const PolicyChecklist *checklist = policy.findChecklist(kind.checklist);
        nodes << ComparedNode {
            kind.id,
            kind.article,
            kind.title,
            {{title, kind.title},
             {place, articleText(kind.article)},
             {QT_TRANSLATE_NOOP("PolicyComparison", "Who applies"), officeOf(policy, kind.requester)},
             {approvers, officesOf(policy, kind.approvers)},
             {QT_TRANSLATE_NOOP("PolicyComparison", "Decided in the section"), yesOrNo(kind.decidedHere)},
             {QT_TRANSLATE_NOOP("PolicyComparison", "For a time only"), yesOrNo(kind.limited)},
             {QT_TRANSLATE_NOOP("PolicyComparison", "What the application states"),
              kind.particulars.join(u'\n')},
             {QT_TRANSLATE_NOOP("PolicyComparison", "What must hold"), kind.conditions.join(u'\n')},
             {QT_TRANSLATE_NOOP("PolicyComparison", "Checklist"), checklist ? checklist->title : QString()},
             {condition, conditionOf(policy, kind.when)},
             {remark, kind.note}}};
    }
    return nodes;
}

QList<ComparedNode> itemsOf(const Policy &policy)
{
    QList<ComparedNode> nodes;
    for (const PolicyChecklist &checklist : policy.checklists) {
        for (const PolicyChecklist::Item &item : checklist.items)
            nodes << ComparedNode {item.id,
                                   item.article,
                                   item.text,
                                   {{wording, item.text},
                                    {place, articleText(item.article)},
                                    {QT_TRANSLATE_NOOP("PolicyComparison", "Checklist"), checklist.title},
                                    {condition, conditionOf(policy, checklist.when)}}};
    }
    return nodes;
}

QList<ComparedNode> profileOf(const Policy &policy)
{
    QList<ComparedNode> nodes;
    for (const PolicyProfileQuestion &question : policy.profile)
        nodes << ComparedNode {
            question.id,
            question.article,
            question.text,
            {{wording, question.text}, {help, question.help}, {place, articleText(question.article)}}};
    return nodes;
}

QList<ComparedNode> parametersOf(const Policy &policy)
{
    QList<ComparedNode> nodes;
    for (const PolicyParameter &parameter : policy.parameters)
        nodes << ComparedNode {parameter.id,
                               parameter.article,
                               parameter.label,
                               {{title, parameter.label},
                                {help, parameter.help},
                                {place, articleText(parameter.article)},
                                {QT_TRANSLATE_NOOP("PolicyComparison", "What most sections take"),
                                 parameter.suggestion + parameter.unit},
                                {condition, conditionOf(policy, parameter.when)}}};
    return nodes;
}

QList<ComparedNode> chainsOf(const Policy &policy)
{
    QList<ComparedNode> nodes;
    for (const PolicyChain &chain : policy.chains)
        nodes << ComparedNode {
            chain.id,
            chain.article,
            chain.event,
            {{QT_TRANSLATE_NOOP("PolicyComparison", "What happened"), chain.event},
             {place, articleText(chain.article)},
             {QT_TRANSLATE_NOOP("PolicyComparison", "Who reports"), officeOf(policy, chain.from)},
             {recipients, officesOf(policy, chain.to)},
             {speed, labelOf(chain.speed)},
             {remark, chain.note}}};
    return nodes;
}

/// The columns of a list, one a line, with the common heading above: 処理　方法.
QString columnsOf(const PolicyForm &form)
{
    QStringList columns;
    for (const PolicyFormColumn &column : form.columns)
        columns << (column.group.isEmpty() ? column.title : column.group + u'　' + column.title);
    return columns.join(u'\n');
}

QString wordsOf(const PolicyForm &form)
{
    QStringList texts;
    for (const PolicyFormWord &word : form.words)
        texts << word.text;
    return texts.join(u'\n');
}

QList<ComparedNode> formsOf(const Policy &policy)
{
    QList<ComparedNode> nodes;
    for (const PolicyForm &form : policy.forms)
        nodes << ComparedNode {form.id,
                               form.article,
                               form.title,
                               {{title, form.title},
                                {QT_TRANSLATE_NOOP("PolicyComparison", "Number"), form.number},
                                {place, articleText(form.article)},
                                {QT_TRANSLATE_NOOP("PolicyComparison", "Approval boxes"),
                                 form.stamps.join(QStringLiteral("、"))},
                                {QT_TRANSLATE_NOOP("PolicyComparison", "Columns"), columnsOf(form)},
                                {wording, wordsOf(form)},
                                {QT_TRANSLATE_NOOP("PolicyComparison", "Order"), form.sections.join(u'\n')},
                                {remark, form.note}}};
    return nodes;
}

QList<ComparedNode> nodesOf(const Policy &policy, PolicyPart part)
{
    switch (part) {
    case PolicyPart::Article:
        return articlesOf(policy);
    case PolicyPart::Duty:
        return dutiesOf(policy);
    case PolicyPart::Level:
        return levelsOf(policy);
    case PolicyPart::Question:
        return questionsOf(policy);
    case PolicyPart::Restriction:
        return restrictionsOf(policy);
    case PolicyPart::Approval:
        return approvalsOf(policy);
    case PolicyPart::ChecklistItem:
        return itemsOf(policy);
    case PolicyPart::ProfileQuestion:
        return profileOf(policy);
    case PolicyPart::Parameter:
        return parametersOf(policy);
    case PolicyPart::Chain:
        return chainsOf(policy);
    case PolicyPart::Form:
        return formsOf(policy);
    }
    Q_UNREACHABLE();
}

/// What is said of a thing that stands in one version only.
PolicyChange changeOf(PolicyPart part, PolicyChangeKind kind, const ComparedNode &node)
{
    PolicyChange change {part, kind, node.id, node.article, node.title, {}};
    for (const auto &[name, text] : node.said) {
        if (text.isEmpty())
            continue;
        const bool isAdded = kind == PolicyChangeKind::Added;
        change.aspects << PolicyAspect {words(name), isAdded ? QString() : text, isAdded ? text : QString()};
    }
    return change;
}

PolicyChange changeOf(PolicyPart part, const ComparedNode &before, const ComparedNode &after)
{
    PolicyChange change {part, PolicyChangeKind::Changed, after.id, after.article, after.title, {}};
    for (qsizetype i = 0; i < after.said.size(); ++i) {
        if (before.said.at(i).second != after.said.at(i).second)
            change.aspects << PolicyAspect {words(after.said.at(i).first), before.said.at(i).second,
                                            after.said.at(i).second};
    }
    return change;
}

QList<PolicyChange> comparePart(PolicyPart part, const QList<ComparedNode> &before,
                                const QList<ComparedNode> &after)
{
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < before.size(); ++i)
        known.insert(before.at(i).id, i);
    QList<PolicyChange> changes;
    for (const ComparedNode &node : after) {
        const auto earlier = known.constFind(node.id);
        if (earlier == known.cend()) {
            changes << changeOf(part, PolicyChangeKind::Added, node);
            continue;
        }
        const PolicyChange change = changeOf(part, before.at(*earlier), node);
        if (!change.aspects.isEmpty())
            changes << change;
        known.remove(node.id);
    }
    for (const ComparedNode &node : before) {
        if (known.contains(node.id))
            changes << changeOf(part, PolicyChangeKind::Retired, node);
    }
    return changes;
}

} // namespace

QString labelOf(PolicyPart part)
{
    switch (part) {
    case PolicyPart::Article:
        return words(QT_TRANSLATE_NOOP("PolicyComparison", "Articles"));
    case PolicyPart::Duty:
        return words(QT_TRANSLATE_NOOP("PolicyComparison", "Duties"));
    case PolicyPart::Level:
        return words(QT_TRANSLATE_NOOP("PolicyComparison", "Levels"));
    case PolicyPart::Question:
        return words(QT_TRANSLATE_NOOP("PolicyComparison", "Questions of the classification"));
    case PolicyPart::Restriction:
        return words(QT_TRANSLATE_NOOP("PolicyComparison", "Handling restrictions"));
    case PolicyPart::Approval:
        return words(QT_TRANSLATE_NOOP("PolicyComparison", "Approvals"));
    case PolicyPart::ChecklistItem:
        return words(QT_TRANSLATE_NOOP("PolicyComparison", "Points of checklists"));
    case PolicyPart::ProfileQuestion:
        return words(QT_TRANSLATE_NOOP("PolicyComparison", "Questions about the section"));
    case PolicyPart::Parameter:
        return words(QT_TRANSLATE_NOOP("PolicyComparison", "Cycles, periods and limits"));
    case PolicyPart::Chain:
        return words(QT_TRANSLATE_NOOP("PolicyComparison", "Reports"));
    case PolicyPart::Form:
        return words(QT_TRANSLATE_NOOP("PolicyComparison", "Forms"));
    }
    Q_UNREACHABLE();
}

QString labelOf(PolicyChangeKind kind)
{
    switch (kind) {
    case PolicyChangeKind::Added:
        return words(QT_TRANSLATE_NOOP("PolicyComparison", "Added"));
    case PolicyChangeKind::Retired:
        return words(QT_TRANSLATE_NOOP("PolicyComparison", "Retired"));
    case PolicyChangeKind::Changed:
        return words(QT_TRANSLATE_NOOP("PolicyComparison", "Changed"));
    }
    Q_UNREACHABLE();
}

QList<PolicyChange> comparePolicies(const Policy &before, const Policy &after)
{
    QList<PolicyChange> changes;
    for (const PolicyPart part : allPolicyParts)
        changes << comparePart(part, nodesOf(before, part), nodesOf(after, part));
    return changes;
}

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/profile.h"

#include "model/rules/duties.h"
#include "model/rules/duty_rules.h"

#include <QCoreApplication>

namespace mamori {

namespace {

const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

QString settingOf(const QString &flag)
{
    return QLatin1String(profileSettings) + flag;
}

/// How one condition, "a" or "a|b", stands.
ProfileFit fitOf(const QStringList &alternatives, const QHash<QString, bool> &answers)
{
    bool allAnswered = true;
    for (const QString &flag : alternatives) {
        const auto answer = answers.constFind(flag);
        if (answer == answers.cend())
            allAnswered = false;
        else if (*answer)
            return ProfileFit::Inside;
    }
    return allAnswered ? ProfileFit::Outside : ProfileFit::Unanswered;
}

} // namespace

ProfileVerdict profileVerdict(const Policy &policy, const QStringList &when,
                              const QHash<QString, bool> &answers)
{
    ProfileVerdict verdict;
    for (const QString &condition : when) {
        const QStringList alternatives = condition.split(u'|');
        const ProfileFit fit = fitOf(alternatives, answers);
        if (fit == ProfileFit::Inside || verdict.fit == ProfileFit::Outside)
            continue;
        if (fit == verdict.fit)
            continue;
        verdict.fit = fit;
        verdict.questions.clear();
        for (const QString &flag : alternatives) {
            const PolicyProfileQuestion *question = policy.findProfileQuestion(flag);
            if (question && (fit == ProfileFit::Outside || !answers.contains(flag)))
                verdict.questions << question->text;
        }
    }
    return verdict;
}

QSet<const Register *> registersOutside(const Policy &policy, const QHash<QString, bool> &answers)
{
    QSet<const Register *> outside;
    QSet<const Register *> inside;
    for (const PolicyDuty &duty : policy.duties) {
        const bool concerns = profileVerdict(policy, duty.when, answers).fit != ProfileFit::Outside;
        QStringList rules {duty.proofRef};
        for (const DutyProofRef &also : duty.alsoProofs)
            rules << also.rule;
        for (const QString &id : std::as_const(rules)) {
            if (const DutyRule *rule = findDutyRule(id))
                (concerns ? inside : outside) << rule->reg;
        }
    }
    return outside - inside;
}

QHash<QString, bool> profileAnswers(const Policy &policy, const Records &records)
{
    QHash<QString, bool> answers;
    for (const PolicyProfileQuestion &question : policy.profile) {
        const QString answer = records.setting(settingOf(question.id));
        if (answer == yes || answer == no)
            answers.insert(question.id, answer == yes);
    }
    return answers;
}

void setProfileAnswers(Records &records, const QHash<QString, bool> &answers)
{
    Records::Step step = records.begin(QCoreApplication::translate("Profile", "Profile of the section"));
    storeProfileAnswers(records, answers);
    step.commit();
}

void storeProfileAnswers(Records &records, const QHash<QString, bool> &answers)
{
    for (auto it = answers.cbegin(); it != answers.cend(); ++it)
        records.setSetting(settingOf(it.key()), it.value() ? yes : no);
}

} // namespace mamori

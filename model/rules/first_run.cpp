// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/first_run.h"

#include "model/rules/approvals.h"
#include "model/rules/breaches.h"
#include "model/rules/profile.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

const QString nameSetting = QStringLiteral("section_name");
const QString managerSetting = QStringLiteral("section_manager");

/// The nearest first: who is turned to most.
constexpr Office askedOffices[] = {Office::SectionManager, Office::DepartmentOfficer,
                                   Office::GeneralOfficer, Office::DeputyCiso,
                                   Office::Ciso,           Office::Csirt};

QString keyOf(Office office)
{
    return QLatin1String(offices[std::size_t(office)].key);
}

/// A team has no post; everybody else is known by the one that usually holds the office.
QString usualPost(const Policy &policy, Office office)
{
    const PolicyOffice *known = policy.findOffice(keyOf(office));
    return known && office != Office::Csirt ? known->holder : QString();
}

bool isHalfSaid(const OfficeAnswer &answer)
{
    const OfficeHolder &holder = answer.holder;
    return !answer.isKnown && holder.name.isEmpty()
        && (!holder.phone.isEmpty() || holder.validFrom.isValid());
}

void storeManager(Records &records, const OfficeHolder &holder)
{
    Staff manager;
    manager.name = holder.name;
    manager.post = holder.post;
    manager.phone = holder.phone;
    manager.startedOn = holder.validFrom;
    manager.office = Office::SectionManager;
    records.add(manager);
    records.setSetting(managerSetting, holder.name);
}

void storeHolder(Records &records, const OfficeAnswer &answer)
{
    OfficeHolder holder = answer.holder;
    holder.kind = ContactKind::CityOffice;
    holder.office = answer.office;
    holder.callOrder = 1; // the only one of the office so far
    records.add(holder);
}

QString ofAll(qsizetype done, qsizetype all)
{
    return QCoreApplication::translate("FirstRun", "%1 of %2").arg(done).arg(all);
}

FirstStep setUp(const FirstFacts &facts)
{
    const bool isDone
        = facts.isNamed && facts.officesNamed == facts.offices && facts.questionsAnswered == facts.questions;
    return {
        FirstStep::Kind::SetUp,
        isDone,
        QCoreApplication::translate("FirstRun", "Say what your section is and answer its questions"),
        QCoreApplication::translate("FirstRun", "Offices %1, questions %2")
            .arg(ofAll(facts.officesNamed, facts.offices), ofAll(facts.questionsAnswered, facts.questions)),
        {nullptr, {}, 0, QStringLiteral("setup")}};
}

FirstStep enterAssets(const FirstFacts &facts)
{
    return {FirstStep::Kind::EnterAssets,
            facts.assets > 0,
            QCoreApplication::translate("FirstRun", "Enter the information assets, or import your list"),
            facts.assets > 0
                ? QCoreApplication::translate("FirstRun", "%n asset(s)", nullptr, int(facts.assets))
                : QCoreApplication::translate("FirstRun", "No asset yet"),
            {&Asset::spec, {}, 0, {}}};
}

FirstStep classifyAssets(const FirstFacts &facts)
{
    QString standing = QCoreApplication::translate("FirstRun", "When there are assets");
    if (facts.unclassified > 0)
        standing
            = QCoreApplication::translate("FirstRun", "%n not classified", nullptr, int(facts.unclassified));
    else if (facts.assets > 0)
        standing = QCoreApplication::translate("FirstRun", "All are classified");
    return {FirstStep::Kind::ClassifyAssets,
            facts.assets > 0 && facts.unclassified == 0,
            QCoreApplication::translate("FirstRun", "Classify each asset by five questions"),
            standing,
            {&Asset::spec,
             facts.unclassified > 0 ? QStringLiteral("-classification_state:decided") : QString(),
             0,
             {}}};
}

FirstStep enterStaff(const FirstFacts &facts)
{
    // The manager alone, whom the first step enters, is not the section.
    return {FirstStep::Kind::EnterStaff,
            facts.staff > 1,
            QCoreApplication::translate("FirstRun", "Enter the staff of the section"),
            QCoreApplication::translate("FirstRun", "%n person(s)", nullptr, int(facts.staff)),
            {&Staff::spec, {}, 0, {}}};
}

} // namespace

QList<Office> officesToName(const Policy &policy)
{
    QList<Office> named;
    std::copy_if(std::begin(askedOffices), std::end(askedOffices), std::back_inserter(named),
                 [&policy](Office office) { return policy.findOffice(keyOf(office)) != nullptr; });
    return named;
}

FirstRun firstRunOf(const Policy &policy, const Records &records)
{
    FirstRun known;
    known.sectionName = records.setting(nameSetting);
    known.profile = profileAnswers(policy, records);
    const QDate today = records.clock().today();
    const QList<OfficeHolder> contacts = contactsOf(records);
    for (const Office office : officesToName(policy)) {
        const auto holder = std::find_if(contacts.cbegin(), contacts.cend(), [&](const OfficeHolder &one) {
            return one.office == office && !(one.validUntil.isValid() && one.validUntil < today);
        });
        OfficeAnswer answer {office, {}, holder != contacts.cend()};
        if (answer.isKnown)
            answer.holder = *holder;
        else
            answer.holder.post = usualPost(policy, office);
        known.offices << answer;
    }
    return known;
}

QStringList firstRunProblems(const Policy &policy, const FirstRun &typed)
{
    QStringList problems;
    for (const OfficeAnswer &answer : typed.offices) {
        if (isHalfSaid(answer))
            problems << QCoreApplication::translate("FirstRun",
                                                    "%1: write the name, or leave the line empty.")
                            .arg(officeTitle(policy, answer.office));
    }
    return problems;
}

void storeFirstRun(Records &records, const FirstRun &typed)
{
    if (!typed.sectionName.isEmpty())
        records.setSetting(nameSetting, typed.sectionName);
    for (const OfficeAnswer &answer : typed.offices) {
        if (answer.isKnown || answer.holder.name.isEmpty())
            continue;
        if (answer.office == Office::SectionManager)
            storeManager(records, answer.holder);
        else
            storeHolder(records, answer);
    }
    storeProfileAnswers(records, typed.profile);
}

FirstFacts firstFacts(const Policy &policy, const Records &records)
{
    const FirstRun known = firstRunOf(policy, records);
    FirstFacts facts;
    facts.isNamed = !known.sectionName.isEmpty();
    facts.offices = known.offices.size();
    facts.officesNamed = std::count_if(known.offices.cbegin(), known.offices.cend(),
                                       [](const OfficeAnswer &answer) { return answer.isKnown; });
    facts.questions = policy.profile.size();
    facts.questionsAnswered = known.profile.size();
    facts.assets = records.count(Asset::spec);
    Query open;
    open.terms << Query::Term {QStringLiteral("classification_state"), QStringLiteral("decided"), true};
    facts.unclassified = records.count(Asset::spec, open);
    facts.staff = records.count(Staff::spec);
    return facts;
}

bool isNewSection(const FirstFacts &facts)
{
    const bool isNothingClassified = facts.unclassified == facts.assets;
    return facts.questionsAnswered == 0 || isNothingClassified || facts.staff <= 1;
}

QList<FirstStep> firstSteps(const FirstFacts &facts)
{
    return {setUp(facts), enterAssets(facts), classifyAssets(facts), enterStaff(facts)};
}

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/policy_review.h"

#include "model/registers/all.h"
#include "model/registers/approval.h"
#include "model/registers/classification_decision.h"
#include "model/rules/city_forms.h"
#include "model/rules/duty_rules.h"
#include "model/rules/profile.h"
#include "model/rules/stored_lines.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

namespace {

constexpr qsizetype namedRecords = 5;

/// The small rows that keep an id of the pack name it so.
bool isPackId(QStringView key)
{
    return key == QLatin1String("question") || key == QLatin1String("restriction");
}

bool keepsPackIds(const Field &field)
{
    if (field.kind != Kind::Lines)
        return false;
    const std::span<const Field> lines = field.lines();
    return std::any_of(lines.begin(), lines.end(),
                       [](const Field &line) { return isPackId(QString::fromLatin1(line.column)); });
}

QList<PolicyReview> found(const char *why, const Register &reg, const QList<qint64> &records,
                          const QString &query = {})
{
    if (records.isEmpty())
        return {};
    const auto count = int(records.size());
    const qint64 only = count == 1 ? records.first() : 0;
    return {{QCoreApplication::translate("PolicyReview", "%1: %n record(s)", nullptr, count).arg(titleOf(reg))
                 + QStringLiteral(" — ") + QCoreApplication::translate("PolicyReview", why),
             {&reg, query, only, {}},
             count,
             records.mid(0, namedRecords)}};
}

QList<PolicyReview> counted(const char *why, const Register &reg, qint64 count, const QString &query = {})
{
    if (count == 0)
        return {};
    return {{QCoreApplication::translate("PolicyReview", "%1: %n record(s)", nullptr, int(count))
                     .arg(titleOf(reg))
                 + QStringLiteral(" — ") + QCoreApplication::translate("PolicyReview", why),
             {&reg, query, 0, {}},
             count,
             {}}};
}

PolicyReview ofSection(const char *why, const char *page)
{
    PolicyReview review;
    review.text = QCoreApplication::translate("PolicyReview", why);
    review.place.page = QLatin1String(page);
    return review;
}

} // namespace

PolicyReviewer::PolicyReviewer(const Policy &before, const Policy &after, const Records &records,
                               const QList<DutyStatus> &duties)
    : m_before(before)
    , m_after(after)
    , m_records(records)
{
    for (const DutyStatus &status : duties)
        m_duties.insert(status.duty, status);
    for (const Register *reg : allRegisters()) {
        if (reg != &ClassificationDecision::spec)
            readAnswers(*reg);
    }
    readDecisions();
}

void PolicyReviewer::readAnswers(const Register &reg)
{
    for (qsizetype column = 0; column < qsizetype(reg.fields.size()); ++column) {
        if (!keepsPackIds(reg.fields[std::size_t(column)]))
            continue;
        m_records.each(reg, {column}, [&](const Stored &stored) {
            const QString lines = stored.values.at(column).toString();
            walkStoredLines(
                lines,
                [&](QStringView key, QStringView value) {
                    if (!isPackId(key) || value.isEmpty())
                        return;
                    QList<qint64> &who = m_answered[value.toString()][&reg];
                    if (who.isEmpty() || who.last() != stored.id)
                        who << stored.id;
                },
                [] {});
        });
    }
}

/// Only the newest decision on an asset counts; those before it stay as they were.
void PolicyReviewer::readDecisions()
{
    QHash<qint64, QStringList> newest;
    m_records.each(ClassificationDecision::spec,
                   {columnIndex(ClassificationDecision::spec, QLatin1String("asset")),
                    columnIndex(ClassificationDecision::spec, QLatin1String("answers"))},
                   [&](const Stored &stored) {
                       const auto decision = fromValues<ClassificationDecision>(stored.values);
                       QStringList &questions = newest[decision.asset.value];
                       questions.clear();
                       for (const DecisionAnswer &answer : decision.answers)
                           questions << answer.question;
                   });
    QList<qint64> living;
    m_records.each(Asset::spec, {}, [&living](const Stored &stored) { living << stored.id; });
    for (const qint64 asset : std::as_const(living)) {
        const QStringList questions = newest.value(asset);
        if (!questions.isEmpty())
            m_decided << asset;
        for (const QString &question : questions)
            m_decidedBy[question] << asset;
    }
}

QList<PolicyReview> PolicyReviewer::ofAnswers(const PolicyChange &change, const char *why) const
{
    QList<PolicyReview> reviews;
    const RecordsOf answered = m_answered.value(change.id);
    for (const Register *reg : allRegisters())
        reviews << found(why, *reg, answered.value(reg));
    return reviews;
}

QList<PolicyReview> PolicyReviewer::ofDuty(const PolicyChange &change) const
{
    const PolicyDuty *duty = m_before.findDuty(change.id);
    const DutyRule *rule = duty ? findDutyRule(duty->proofRef) : nullptr;
    const DutyStatus status = m_duties.value(change.id);
    if (!rule || status.state == DutyState::NotApplicable)
        return {};
    return counted(QT_TRANSLATE_NOOP("PolicyReview", "they show that this duty is done, or stand against it"),
                   *rule->reg, status.proofCount + status.openCount, QString::fromLatin1(rule->query));
}

QList<PolicyReview> PolicyReviewer::ofLevel(const PolicyChange &change) const
{
    const QString column = change.id.section(u':', 0, 0);
    Query query;
    if (change.kind == PolicyChangeKind::Added) {
        query.terms << Query::Term {column, {}, true};
        return counted(QT_TRANSLATE_NOOP("PolicyReview", "classified when this level did not exist"),
                       Asset::spec, m_records.count(Asset::spec, query), u'-' + column + u':');
    }
    query.terms << Query::Term {column, change.id.section(u':', 1), false};
    return counted(QT_TRANSLATE_NOOP("PolicyReview", "they stand on this level"), Asset::spec,
                   m_records.count(Asset::spec, query), change.id);
}

QList<PolicyReview> PolicyReviewer::ofQuestion(const PolicyChange &change) const
{
    if (change.kind == PolicyChangeKind::Added)
        return found(QT_TRANSLATE_NOOP("PolicyReview", "classified without this question"), Asset::spec,
                     m_decided);
    return found(QT_TRANSLATE_NOOP("PolicyReview", "classified by an answer to this question"), Asset::spec,
                 m_decidedBy.value(change.id));
}

QList<PolicyReview> PolicyReviewer::ofRestriction(const PolicyChange &change) const
{
    if (change.kind != PolicyChangeKind::Added)
        return ofAnswers(change, QT_TRANSLATE_NOOP("PolicyReview", "their card answers this restriction"));
    const PolicyRestriction *restriction = m_after.findRestriction(change.id);
    if (!restriction)
        return {};
    // It holds from its level upwards, on the levels as they will be.
    const int lowest = m_after.rank(restriction->axis, restriction->fromLevel);
    const char *const columns[] = {"confidentiality", "integrity", "availability"};
    const char *const column = columns[std::size_t(restriction->axis)];
    qint64 count = 0;
    for (const PolicyLevel &level : m_after.levels.value(restriction->axis)) {
        if (level.rank < lowest)
            continue;
        Query query;
        query.terms << Query::Term {QLatin1String(column), level.key, false};
        count += m_records.count(Asset::spec, query);
    }
    return counted(QT_TRANSLATE_NOOP("PolicyReview", "their card has no answer to it yet"), Asset::spec,
                   count);
}

QList<PolicyReview> PolicyReviewer::ofForm(const PolicyChange &change) const
{
    const CityForm city = cityForm(m_records, change.id);
    const CityFormVersion *version = city.versionOn(m_records.clock().today());
    if (!version || !version->form)
        return {};
    return {
        ofSection(QT_TRANSLATE_NOOP("PolicyReview",
                                    "Your own version of this form stays as it is. Look whether it should "
                                    "take this over."),
                  "forms")};
}

QList<PolicyReview> PolicyReviewer::reviewOf(const PolicyChange &change) const
{
    const bool isAdded = change.kind == PolicyChangeKind::Added;
    switch (change.part) {
    case PolicyPart::Duty:
        return ofDuty(change);
    case PolicyPart::Level:
        return ofLevel(change);
    case PolicyPart::Question:
        return ofQuestion(change);
    case PolicyPart::Restriction:
        return ofRestriction(change);
    case PolicyPart::Approval: {
        Query query;
        query.terms << Query::Term {QStringLiteral("kind"), change.id, false};
        return counted(QT_TRANSLATE_NOOP("PolicyReview", "applications of this kind"), Approval::spec,
                       m_records.count(Approval::spec, query), QStringLiteral("kind:") + change.id);
    }
    case PolicyPart::ChecklistItem:
        return ofAnswers(change, QT_TRANSLATE_NOOP("PolicyReview", "they answer this point"));
    case PolicyPart::ProfileQuestion:
        if (isAdded || !m_records.setting(QLatin1String(profileSettings) + change.id).isEmpty())
            return {
                ofSection(QT_TRANSLATE_NOOP("PolicyReview", "Look at the answers about the section again."),
                          "profile")};
        return {};
    case PolicyPart::Parameter:
        if (isAdded || !m_records.setting(QLatin1String(parameterSettings) + change.id).isEmpty())
            return {
                ofSection(QT_TRANSLATE_NOOP("PolicyReview", "Look at the section's cycles and limits again."),
                          "parameters")};
        return {};
    case PolicyPart::Form:
        return ofForm(change);
    case PolicyPart::Article:
    case PolicyPart::Chain:
        return {}; // what hangs on an article is told of its duties; no record keeps a chain
    }
    Q_UNREACHABLE();
}

} // namespace mamori

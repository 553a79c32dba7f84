// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/duties.h"
#include "model/rules/duty_engine.h"
#include "model/rules/exceptions.h"
#include "model/rules/profile.h"

#include <QTimer>

#include <algorithm>

namespace mamori {

namespace {

/// Above this, reading everything once is quicker than one record after the other.
constexpr qsizetype manyRecords = 2000;
constexpr int minute = 60 * 1000;

bool hasSetting(const QList<Touched> &touched, const char *prefix)
{
    return std::any_of(touched.cbegin(), touched.cend(),
                       [&](const Touched &one) { return one.setting.startsWith(QLatin1String(prefix)); });
}

bool shows(const DutyStatus &status, const Touched &touched)
{
    const auto is = [&](const DutyPlace &place) {
        return place.reg && place.reg == touched.reg && place.record == touched.record;
    };
    return is(status.place)
        || std::any_of(status.proofs.cbegin(), status.proofs.cend(),
                       [&](const DutyProof &proof) { return is(proof.place); });
}

} // namespace

class DutyBook::Private
{
public:
    Private(const Policy &thePolicy, Records &theRecords)
        : policy(thePolicy)
        , records(theRecords)
        , engine(thePolicy, theRecords)
    {
    }

    void readAll()
    {
        engine.readAll();
        today = records.clock().today();
        answers = profileAnswers(policy, records);
        readExceptions();
        tellAll();
    }

    void follow(const QList<Touched> &touched)
    {
        if (hasSetting(touched, parameterSettings) || touched.size() > manyRecords) {
            readAll();
            return;
        }
        const bool hadAssets = engine.hasAssets();
        QSet<qsizetype> places = engine.follow(touched);
        if (engine.hasAssets() != hadAssets) {
            answers = profileAnswers(policy, records);
            tellAll();
            return;
        }
        for (qsizetype place = 0; place < plain.size(); ++place) {
            const bool shown = std::any_of(touched.cbegin(), touched.cend(),
                                           [&](const Touched &one) { return shows(plain.at(place), one); });
            if (shown)
                places << place;
        }
        for (const qsizetype place : places)
            tell(place);
        engine.forgetDetails();
        const bool isExcepted = std::any_of(touched.cbegin(), touched.cend(), [](const Touched &one) {
            return one.reg == &PolicyException::spec;
        });
        if (isExcepted)
            readExceptions();
        if (hasSetting(touched, profileSettings))
            answers = profileAnswers(policy, records);
        if (isExcepted || hasSetting(touched, profileSettings))
            fitAll();
    }

    void readExceptions()
    {
        QList<PolicyException> all;
        for (const Stored &stored : records.list(PolicyException::spec))
            all << fromValues<PolicyException>(stored.values);
        exceptions = exceptionNotes(all, today);
    }

    void tellAll()
    {
        plain.resize(policy.duties.size());
        statuses.resize(policy.duties.size());
        for (qsizetype place = 0; place < plain.size(); ++place)
            tell(place);
        engine.forgetDetails();
    }

    void tell(qsizetype place)
    {
        const QList<DutyEvidence> evidence = engine.evidence(place, today);
        plain[place]
            = dutyStatus(policy, policy.duties.at(place), evidence, engine.cycle(place), today,
                         [this](const DutyColumn &of, qint64 record) { return engine.detail(of, record); });
        if (!engine.hasAssets())
            plain[place] = untilAssetsAreEntered(plain.at(place), evidence);
        fit(place);
    }

    void fit(qsizetype place)
    {
        DutyStatus &status = statuses[place];
        status = underAnswers(policy, policy.duties.at(place), plain.at(place), answers);
        // The state stays: an exception covers no more than it says, and other records may fall short too.
        const QString note = exceptions.value(status.duty);
        if (!note.isEmpty())
            status.reason = note + u' ' + status.reason;
    }

    void fitAll()
    {
        for (qsizetype place = 0; place < plain.size(); ++place)
            fit(place);
    }

    const Policy &policy;
    Records &records;
    DutyEngine engine;
    QDate today;
    QHash<QString, bool> answers;
    QHash<QString, QString> exceptions; ///< by duty: what relaxes it today
    QList<DutyStatus> plain; ///< as if every duty concerned the section
    QList<DutyStatus> statuses;
    QTimer day;
};

DutyBook::DutyBook(const Policy &policy, Records &records, QObject *parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(policy, records))
{
    m_private->readAll();
    connect(&records, &Records::committed, this, [this](const QList<Touched> &touched) {
        m_private->follow(touched);
        Q_EMIT changed();
    });
    // Not one timer until midnight: a computer sleeps.
    connect(&m_private->day, &QTimer::timeout, this, &DutyBook::turnDay);
    m_private->day.start(minute);
}

DutyBook::~DutyBook() = default;

void DutyBook::turnDay()
{
    if (m_private->records.clock().today() == m_private->today)
        return;
    m_private->today = m_private->records.clock().today();
    m_private->readExceptions();
    m_private->tellAll();
    Q_EMIT changed();
}

const QList<DutyStatus> &DutyBook::duties() const
{
    return m_private->statuses;
}

const DutyStatus &DutyBook::duty(const QString &id) const
{
    const auto found = std::find_if(m_private->statuses.cbegin(), m_private->statuses.cend(),
                                    [&](const DutyStatus &status) { return status.duty == id; });
    Q_ASSERT(found != m_private->statuses.cend());
    return *found;
}

QList<DutyTask> DutyBook::tasks() const
{
    return dutyTasks(m_private->statuses);
}

QMap<DutyState, qint64> DutyBook::counts() const
{
    QMap<DutyState, qint64> counts;
    for (const DutyStatus &status : m_private->statuses)
        ++counts[status.state];
    return counts;
}

QList<DutyStatus> DutyBook::underProfile(const QHash<QString, bool> &answers) const
{
    QList<DutyStatus> statuses;
    for (qsizetype place = 0; place < m_private->plain.size(); ++place)
        statuses << underAnswers(m_private->policy, m_private->policy.duties.at(place),
                                 m_private->plain.at(place), answers);
    return statuses;
}

} // namespace mamori

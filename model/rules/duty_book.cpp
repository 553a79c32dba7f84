// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/duties.h"
#include "model/rules/profile.h"

#include <QCoreApplication>

namespace mamori {

class DutyBook::Private
{
public:
    const Policy &policy;
    Records &records;
    QList<DutyStatus> statuses;
};

DutyBook::DutyBook(const Policy &policy, Records &records, QObject *parent)
    : QObject(parent)
    , m(new Private {policy, records, {}})
{
    for (const PolicyDuty &duty : policy.duties) {
        DutyStatus status;
        status.duty = duty.id;
        m->statuses << status;
    }
}

DutyBook::~DutyBook() = default;

const QList<DutyStatus> &DutyBook::duties() const
{
    return m->statuses;
}

const DutyStatus &DutyBook::duty(const QString &id) const
{
    for (const DutyStatus &status : m->statuses) {
        if (status.duty == id)
            return status;
    }
    qFatal("no such duty");
}

QList<DutyTask> DutyBook::tasks() const
{
    return {};
}

QMap<DutyState, qint64> DutyBook::counts() const
{
    QMap<DutyState, qint64> counts;
    for (const DutyStatus &status : m->statuses)
        ++counts[status.state];
    return counts;
}

QList<DutyStatus> DutyBook::underProfile(const QHash<QString, bool> &) const
{
    return m->statuses;
}

QStringList dutyRuleIds()
{
    return {};
}

} // namespace mamori

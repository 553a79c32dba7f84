// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "reports/forms/addressees.h"

#include "model/store/records.h"

namespace mamori {

static bool isBody(const Recipient &recipient)
{
    static const QStringList bodies {QStringLiteral("related_bodies"), QStringLiteral("csirt"),
                                     QStringLiteral("committee")};
    return bodies.contains(recipient.office);
}

QString addressLine(const Recipient &recipient)
{
    const QString person = recipient.person() == recipient.title ? QString() : recipient.person();
    if (person.isEmpty())
        return recipient.title + (isBody(recipient) ? QStringLiteral("　御中") : QStringLiteral("　様"));
    if (person.startsWith(recipient.title)) // a desk that bears the name of its body
        return person + QStringLiteral("　御中");
    return QStringLiteral("%1　%2　様").arg(recipient.title, person);
}

static QStringList linesOf(const Policy &policy, const Records &records, const PolicyChain &chain)
{
    QStringList lines;
    for (const Recipient &recipient :
         recipientsOf(policy, chain, contactsOf(records), records.clock().today()))
        lines << addressLine(recipient);
    return lines;
}

QStringList addresseesOf(const Policy &policy, const Records &records, const QString &chain)
{
    const PolicyChain *known = policy.findChain(chain);
    return known ? linesOf(policy, records, *known) : QStringList();
}

QStringList addresseesOf(const Policy &policy, const Records &records, Office office)
{
    PolicyChain chain;
    chain.to = {QLatin1String(offices[std::size_t(office)].key)};
    return linesOf(policy, records, chain);
}

} // namespace mamori

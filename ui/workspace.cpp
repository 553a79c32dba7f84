// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace.h"

#include "model/japanese/search_key.h"
#include "model/rules/movement_rules.h"
#include "model/rules/numbering.h"
#include "model/store/word_context.h"

#include <QFileInfo>
#include <QSet>

namespace mamori {

Workspace::Workspace(const Policy &policy, const Clock &clock, std::unique_ptr<Ledger> ledger,
                     QObject *parent)
    : QObject(parent)
    , m_policy(policy)
    , m_ledger(std::move(ledger))
    , m_records(*m_ledger, clock)
    , m_drafts(*m_ledger, clock)
    , m_viewState(*m_ledger)
{
    connect(&m_records, &Records::changed, this, [this] { m_captions.clear(); });
    useNumbering(m_records);
    useMovementRules(m_records);
}

Workspace::~Workspace() = default;

DutyBook &Workspace::duties()
{
    if (!m_duties)
        m_duties = std::make_unique<DutyBook>(m_policy, m_records);
    return *m_duties;
}

QString Workspace::cachedCaption(const Register &reg, qint64 id) const
{
    const auto key = std::make_pair(&reg, id);
    auto found = m_captions.constFind(key);
    if (found == m_captions.constEnd())
        found = m_captions.insert(key, m_records.caption(reg, id));
    return *found;
}

WordContext Workspace::words() const
{
    WordContext words = wordContext(m_policy, m_records);
    words.captionOf = [this](const Register &reg, qint64 id) { return cachedCaption(reg, id); };
    return words;
}

QList<LinkTarget> Workspace::linkTargets(const Register &reg) const
{
    const qsizetype number = columnIndex(reg, QLatin1String(reg.number));
    const qsizetype caption = columnIndex(reg, QLatin1String(reg.caption));
    const qsizetype order = columnIndex(reg, QLatin1String(reg.order));
    QList<qsizetype> columns {caption};
    for (const qsizetype column : {number, order}) {
        if (column >= 0 && !columns.contains(column))
            columns << column;
    }
    QList<LinkTarget> targets;
    for (const Stored &stored : m_records.list(reg, {}, columns)) {
        QString words = cachedCaption(reg, stored.id);
        for (const qsizetype column : std::as_const(columns))
            words += QLatin1Char(' ') + stored.values.at(column).toString();
        targets << LinkTarget {stored.id, cachedCaption(reg, stored.id), searchKey(words)};
    }
    return targets;
}

QString Workspace::title() const
{
    const QString section = m_records.setting(QStringLiteral("section_name"));
    return section.isEmpty() ? QFileInfo(m_ledger->path()).completeBaseName() : section;
}

qint64 Workspace::save(const Register &reg, qint64 id, const Values &values, const QString &stepName,
                       qint64 draft)
{
    Records::Step step = m_records.begin(stepName);
    if (id == 0)
        id = m_records.add(reg, values);
    else
        m_records.change(reg, id, values);
    if (draft != 0)
        m_drafts.remove(draft);
    step.commit();
    return id;
}

} // namespace mamori

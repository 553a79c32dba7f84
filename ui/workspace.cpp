// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/workspace.h"

#include "model/japanese/search_key.h"
#include "model/registers/incident.h"
#include "model/registers/inspection.h"
#include "model/registers/take_out.h"
#include "model/rules/assets.h"

#include <QFileInfo>
#include <QSet>

namespace mamori {

namespace {

/// Registers that a register links to, also from its small rows.
QSet<const Register *> targetsOf(std::span<const Field> fields)
{
    QSet<const Register *> targets;
    for (const Field &field : fields) {
        if (field.target)
            targets << field.target;
        if (field.lines)
            targets |= targetsOf(field.lines());
    }
    return targets;
}

/// The names of one register, read once.
struct Names {
    QHash<qint64, QString> captions;
    QMultiHash<QString, qint64> ids; ///< by folded number and by folded caption
};

/// The section's scheme of numbers for a register; the setting number_scheme is the assets'.
QString schemeOf(const Records &records, const Register &reg)
{
    if (&reg == &Asset::spec)
        return records.setting(QStringLiteral("number_scheme"), QStringLiteral("J-{year}-{n:4}"));
    const std::pair<const Register *, QLatin1String> schemes[]
        = {{&TakeOut::spec, QLatin1String("M-{year}-{n:3}")},
           {&Incident::spec, QLatin1String("S-{year}-{n:3}")},
           {&Inspection::spec, QLatin1String("T-{year}-{n:3}")}};
    for (const auto &[known, scheme] : schemes) {
        if (known == &reg)
            return scheme;
    }
    return {};
}

Names namesOf(const Records &records, const Register &reg)
{
    Names names;
    const qsizetype number = columnIndex(reg, QLatin1String(reg.number));
    const qsizetype caption = columnIndex(reg, QLatin1String(reg.caption));
    QList<qsizetype> columns {caption};
    if (number >= 0)
        columns << number;
    for (const Stored &stored : records.list(reg, {}, columns)) {
        names.captions.insert(stored.id, records.caption(reg, stored.id));
        for (const qsizetype column : columns) {
            const QString key = searchKey(stored.values.at(column).toString());
            if (!key.isEmpty())
                names.ids.insert(key, stored.id);
        }
    }
    return names;
}

} // namespace

Workspace::Workspace(const Policy &policy, const Clock &clock, std::unique_ptr<Ledger> ledger,
                     QObject *parent)
    : QObject(parent)
    , m_policy(policy)
    , m_ledger(std::move(ledger))
    , m_records(*m_ledger, clock)
{
    connect(&m_records, &Records::changed, this, [this] { m_captions.clear(); });
    m_records.setNumbering([this](const Register &reg, const QStringList &existing) {
        return nextNumber(schemeOf(m_records, reg), existing, m_records.clock().today());
    });
}

Workspace::~Workspace() = default;

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
    return {.policy = m_policy,
            .captionOf = [this](const Register &reg, qint64 id) { return cachedCaption(reg, id); },
            .findByName
            = [this](const Register &reg, const QString &text) { return m_records.findByName(reg, text); }};
}

WordContext Workspace::wordsForThread(const Register &reg) const
{
    QHash<const Register *, Names> all;
    QSet<const Register *> wanted = targetsOf(reg.fields);
    wanted << &reg;
    for (const Register *target : std::as_const(wanted))
        all.insert(target, namesOf(m_records, *target));
    return {.policy = m_policy,
            .captionOf
            = [all](const Register &target, qint64 id) { return all.value(&target).captions.value(id); },
            .findByName = [all](const Register &target, const QString &text) -> std::optional<qint64> {
                const auto names = all.constFind(&target);
                if (names == all.constEnd())
                    return std::nullopt;
                const QList<qint64> found = names->ids.values(searchKey(text));
                const QSet<qint64> ids(found.begin(), found.end());
                return ids.size() == 1 ? std::optional(*ids.begin()) : std::nullopt;
            }};
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

Values Workspace::blankValues(const Register &reg)
{
    if (&reg == &Asset::spec)
        return toValues(withDerived(Asset {}));
    return fromJson(reg, {});
}

Values Workspace::withDerivedValues(const Register &reg, const Values &values)
{
    if (&reg == &Asset::spec)
        return toValues(withDerived(fromValues<Asset>(values)));
    return values;
}

qint64 Workspace::save(const Register &reg, qint64 id, const Values &values, const QString &stepName)
{
    Records::Step step = m_records.begin(stepName);
    if (id == 0)
        id = m_records.add(reg, withDerivedValues(reg, values));
    else
        m_records.change(reg, id, withDerivedValues(reg, values));
    step.commit();
    return id;
}

} // namespace mamori

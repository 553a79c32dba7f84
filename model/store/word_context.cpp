// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/word_context.h"

#include "model/japanese/search_key.h"
#include "model/registers/captions.h"

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
    QHash<qint64, QString> numbers;
    QMultiHash<QString, qint64> ids; ///< by folded number and by folded caption
};

Names namesOf(const Records &records, const Register &reg)
{
    Names names;
    const qsizetype number = columnIndex(reg, QLatin1String(reg.number));
    const qsizetype caption = columnIndex(reg, QLatin1String(reg.caption));
    const auto linked = [&](const Register &target, qint64 id) { return records.caption(target, id); };
    for (const Stored &stored : records.list(reg, {}, captionColumns(reg))) {
        const QString called = captionOf(reg, stored.values, linked);
        names.captions.insert(stored.id, called);
        names.ids.insert(searchKey(called), stored.id);
        if (number >= 0)
            names.numbers.insert(stored.id, stored.values.at(number).toString());
        for (const qsizetype column : {number, caption}) {
            const QString key = column < 0 ? QString() : searchKey(stored.values.at(column).toString());
            if (!key.isEmpty())
                names.ids.insert(key, stored.id);
        }
    }
    return names;
}

/// The names of some registers, looked up without the ledger.
class NameSnapshot
{
public:
    NameSnapshot(const Records &records, const QSet<const Register *> &registers)
    {
        for (const Register *reg : registers)
            m_names.insert(reg, namesOf(records, *reg));
    }

    QString caption(const Register &reg, qint64 id) const { return m_names.value(&reg).captions.value(id); }
    QString number(const Register &reg, qint64 id) const { return m_names.value(&reg).numbers.value(id); }
    std::optional<qint64> find(const Register &reg, const QString &text) const
    {
        const auto names = m_names.constFind(&reg);
        if (names == m_names.constEnd())
            return std::nullopt;
        const QList<qint64> found = names->ids.values(searchKey(text));
        const QSet<qint64> ids(found.begin(), found.end());
        return ids.size() == 1 ? std::optional(*ids.begin()) : std::nullopt;
    }

private:
    QHash<const Register *, Names> m_names;
};

QString numberOf(const Records &records, const Register &reg, qint64 id)
{
    const qsizetype number = columnIndex(reg, QLatin1String(reg.number));
    const auto stored = number < 0 ? std::nullopt : records.find(reg, id);
    return stored ? stored->values.at(number).toString() : QString();
}

} // namespace

WordContext wordContext(const Policy &policy, const Records &records)
{
    return {.policy = policy,
            .captionOf = [&records](const Register &reg, qint64 id) { return records.caption(reg, id); },
            .findByName
            = [&records](const Register &reg, const QString &name) { return records.findByName(reg, name); },
            .numberOf = [&records](const Register &reg, qint64 id) { return numberOf(records, reg, id); }};
}

WordContext wordSnapshot(const Policy &policy, const Records &records, const Register &reg)
{
    QSet<const Register *> wanted = targetsOf(reg.fields);
    wanted << &reg;
    const auto names = std::make_shared<const NameSnapshot>(records, wanted);
    return {.policy = policy,
            .captionOf = [names](const Register &target, qint64 id) { return names->caption(target, id); },
            .findByName
            = [names](const Register &target, const QString &text) { return names->find(target, text); },
            .numberOf = [names](const Register &target, qint64 id) { return names->number(target, id); }};
}

} // namespace mamori

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/slot_copies.h"

#include "model/error.h"
#include "model/store/engine.h"
#include "model/store/slot_vfs.h"

#include <QCoreApplication>

#include <algorithm>

namespace mamori {

static_assert(KeySlots::copySize * KeySlots::copies == slotBytes);

namespace {

[[noreturn]] void refuse(const char *text, const QString &cause)
{
    throw Error(ErrorCode::Damaged, QCoreApplication::translate("Ledger", text), cause);
}

[[noreturn]] void refuseStates(std::array<KeySlots::State, KeySlots::copies> states, qsizetype size)
{
    const auto any = [&states](KeySlots::State state) {
        return std::find(states.begin(), states.end(), state) != states.end();
    };
    if (any(KeySlots::State::Newer))
        refuse(QT_TRANSLATE_NOOP("Ledger",
                                 "This ledger was made by a newer version of the program. Install that "
                                 "version to open it."),
               QStringLiteral("slot format"));
    if (!any(KeySlots::State::Damaged))
        refuse(QT_TRANSLATE_NOOP("Ledger", "This file is not a Mamori ledger."), QStringLiteral("no magic"));
    if (size < slotBytes)
        refuse(QT_TRANSLATE_NOOP("Ledger",
                                 "This file is not a Mamori ledger, or only the beginning of one. Restore a "
                                 "backup."),
               QStringLiteral("%1 bytes").arg(size));
    refuse(QT_TRANSLATE_NOOP("Ledger",
                             "Both copies of the key slots are damaged: no password opens this ledger any "
                             "more. Restore a backup."),
           QStringLiteral("slots"));
}

} // namespace

SlotCopies::SlotCopies(const Engine &engine)
{
    const QByteArray all = engine.readSlots();
    std::array<KeySlots::State, KeySlots::copies> states {};
    bool found = false;
    for (std::size_t i = 0; i < m_bytes.size(); ++i) {
        m_bytes[i] = all.mid(qsizetype(i) * KeySlots::copySize, KeySlots::copySize);
        states[i] = KeySlots::stateOf(m_bytes[i]);
        if (states[i] != KeySlots::State::Whole)
            continue;
        const KeySlots candidate(m_bytes[i]);
        if (!found || candidate.generation() > m_slots.generation()) {
            m_slots = candidate;
            m_newest = i;
        }
        found = true;
    }
    if (!found)
        refuseStates(states, all.size());
}

void SlotCopies::requireAuthentic(const DataKey &key) const
{
    if (!areAuthentic(key))
        refuse(QT_TRANSLATE_NOOP("Ledger",
                                 "The key slots of the ledger were altered by somebody else, or belong to "
                                 "another ledger. Restore a backup."),
               QStringLiteral("seal"));
}

bool SlotCopies::areAuthentic(const DataKey &key) const
{
    return KeySlots::isAuthentic(m_bytes[m_newest], key);
}

bool SlotCopies::otherIsDamaged(const DataKey &key) const
{
    const QByteArray &other = m_bytes[1 - m_newest];
    return KeySlots::stateOf(other) != KeySlots::State::Whole || !KeySlots::isAuthentic(other, key);
}

void SlotCopies::write(const Engine &engine, const KeySlots &slots, const DataKey &key) const
{
    const QByteArray copy = slots.encode(key);
    const std::size_t first = 1 - m_newest;
    const auto put = [&engine](std::size_t i, const QByteArray &bytes) {
        engine.writeSlots(int(qsizetype(i) * KeySlots::copySize), bytes);
    };
    try {
        put(first, copy);
    } catch (const Error &) {
        // It may be there although the disk did not say so: what is told to have failed must not count.
        try {
            put(first, m_bytes[first]);
        } catch (const Error &failure) {
            qWarning("key slots: %s", failure.what());
        }
        throw;
    }
    try {
        put(m_newest, copy);
    } catch (const Error &failure) {
        // The newest whole copy counts, and opening mends the other.
        qWarning("key slots: %s", failure.what());
    }
}

} // namespace mamori

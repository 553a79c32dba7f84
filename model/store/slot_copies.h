// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/store/key_slots.h"

namespace mamori {

class Engine;

/// Both copies of the key slots as they lie in a file, and which of them holds.
class SlotCopies final
{
public:
    /// Throws Error::Damaged when the file is no ledger, is cut off, or neither copy is whole.
    explicit SlotCopies(const Engine &engine);

    /// The newest whole copy.
    const KeySlots &slots() const { return m_slots; }
    /// Throws Error::Damaged unless the newest copy was sealed with `key`.
    void requireAuthentic(const DataKey &key) const;
    bool areAuthentic(const DataKey &key) const;
    /// Whether the other copy is damaged or was altered by who does not know the key.
    bool otherIsDamaged(const DataKey &key) const;
    /// Whether both copies are the same, as they are except after a crash.
    bool areSame() const { return m_bytes[0] == m_bytes[1]; }

    /// Writes both copies, the older first, so that one whole copy exists at every instant.
    void write(const Engine &engine, const KeySlots &slots, const DataKey &key) const;

private:
    std::array<QByteArray, KeySlots::copies> m_bytes;
    std::size_t m_newest = 0;
    KeySlots m_slots;
};

} // namespace mamori

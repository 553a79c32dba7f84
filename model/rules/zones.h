// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/registers/equipment.h"
#include "model/registers/line.h"
#include "model/registers/system.h"

namespace mamori {

/// What is wrong with a connection, or not settled yet.
struct ConnectionFault {
    const char *article;
    const char *why; ///< translated in context "DutyFinding"
    bool isOffence; ///< against the standard; else something is not entered
};

/// What the standard says of a connection of a system in this zone (Art. 22(1), (2), 23(1), (2), 24(1)). An
/// end without a zone counts as outside.
QList<ConnectionFault> connectionFaults(std::optional<Zone> own, const SystemConnection &connection);
/// Whether it leads out of the My Number zone.
bool leavesMynumberZone(std::optional<Zone> own, const SystemConnection &connection);
/// Whether it is still there.
bool isInUse(const SystemConnection &connection);

/// One fault in the picture of zones.
struct ZoneFault {
    QString article;
    QString text; ///< translated
    bool isOffence = false;
    bool operator==(const ZoneFault &) const = default;
};

/// What stands in a zone.
struct ZoneThing {
    enum class Kind { System, Peer, Line, Device };
    Kind kind = Kind::System;
    QString name;
    std::optional<Zone> zone;
    QList<ZoneFault> faults; ///< of its own, whatever it is linked to
};

struct ZoneLink {
    qsizetype from = 0; ///< among the things
    qsizetype to = 0;
    QString purpose;
    std::optional<ConnectionPath> path;
    QList<ZoneFault> faults;
};

/// The networks of a section as they are entered: who stands where, what is linked, and which link offends.
struct ZoneMap {
    QList<ZoneThing> things;
    QList<ZoneLink> links;

    /// Offences, or only what is not settled.
    qsizetype count(bool offences) const;
};

/// Systems that have ended and connections that are no more are left out; of the devices only those stand
/// here with which something is wrong, of the lines all but cables. A connection that both sides have entered
/// is one link.
ZoneMap zoneMap(const Policy &policy, const QList<std::pair<Id<System>, System>> &systems,
                const QList<NetworkLine> &lines, const QList<Equipment> &devices);

} // namespace mamori

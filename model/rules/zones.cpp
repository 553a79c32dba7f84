// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/zones.h"

#include "model/rules/duty_sheet.h"
#include "model/rules/single_finding.h"

#include <QHash>

#include <algorithm>

namespace mamori {

bool isInUse(const SystemConnection &connection)
{
    return !connection.until.isValid();
}

bool leavesMynumberZone(std::optional<Zone> own, const SystemConnection &connection)
{
    return own == Zone::MyNumber && connection.peerZone != Zone::MyNumber;
}

namespace {

/// Art. 22(1): path and kind of traffic are limited where the My Number zone meets another.
void judgeLimits(std::optional<Zone> own, const SystemConnection &c, QList<ConnectionFault> &faults)
{
    const bool crosses = (own == Zone::MyNumber) != (c.peerZone == Zone::MyNumber);
    if (crosses && (!c.path || !isWritten(c.limitedTo)))
        faults << ConnectionFault {
            "22(1)",
            QT_TRANSLATE_NOOP("DutyFinding", "path or limits of a connection out of the zone are missing"),
            false};
}

/// Art. 22(2): the other side goes no further, or only to public bodies or sanitised.
void judgeOnward(std::optional<Zone> own, const SystemConnection &c, QList<ConnectionFault> &faults)
{
    if (!leavesMynumberZone(own, c))
        return;
    if (c.onward == true && c.publicBody != true && c.sanitised != true)
        faults << ConnectionFault {
            "22(2)",
            QT_TRANSLATE_NOOP("DutyFinding",
                              "the other side is connected onward, neither publicly nor sanitised"),
            true};
    else if (!c.onward)
        faults << ConnectionFault {
            "22(2)",
            QT_TRANSLATE_NOOP("DutyFinding", "whether the other side is connected onward is not answered"),
            false};
}

/// Art. 23(1), (2): between the LGWAN and the Internet zone only what is sanitised, and it is known how.
void judgeSanitising(std::optional<Zone> own, const SystemConnection &c, QList<ConnectionFault> &faults)
{
    const bool crosses = (own == Zone::Lgwan && c.peerZone == Zone::Internet)
        || (own == Zone::Internet && c.peerZone == Zone::Lgwan);
    if (crosses && c.sanitised == false)
        faults << ConnectionFault {
            "23(1)", QT_TRANSLATE_NOOP("DutyFinding", "LGWAN and Internet are connected without sanitising"),
            true};
    else if (crosses && !c.sanitised)
        faults << ConnectionFault {
            "23(1)", QT_TRANSLATE_NOOP("DutyFinding", "whether a connection is sanitised is not answered"),
            false};
    if (c.sanitised == true && !isWritten(c.sanitisedHow))
        faults << ConnectionFault {
            "23(2)", QT_TRANSLATE_NOOP("DutyFinding", "how a connection is sanitised is not written"), false};
}

/// Art. 24(1): to the Internet only through the prefecture.
void judgeWayOut(std::optional<Zone> own, const SystemConnection &c, QList<ConnectionFault> &faults)
{
    if (own == Zone::Internet && c.path == ConnectionPath::Internet)
        faults << ConnectionFault {
            "24(1)", QT_TRANSLATE_NOOP("DutyFinding", "it goes to the Internet past the prefecture's cloud"),
            true};
}

} // namespace

QList<ConnectionFault> connectionFaults(std::optional<Zone> own, const SystemConnection &connection)
{
    QList<ConnectionFault> faults;
    judgeLimits(own, connection, faults);
    judgeOnward(own, connection, faults);
    judgeSanitising(own, connection, faults);
    judgeWayOut(own, connection, faults);
    return faults;
}

// The picture -----------------------------------------------------------------

namespace {

/// The duties on zones that are told by one record alone.
constexpr const char *systemProofs[] = {"system-mynumber-zone",
                                        "system-mynumber-elsewhere",
                                        "system-write-out-blocked",
                                        "system-government-cloud",
                                        "system-government-cloud-encrypted",
                                        "system-lgwan-cloud",
                                        "system-prefectural-cloud",
                                        "system-attacks-detected",
                                        "system-no-wireless",
                                        "system-requirement-encrypted-traffic"};
constexpr const char *lineProofs[] = {"wireless-zone", "wireless-encrypted"};
constexpr const char *deviceProofs[] = {"printer-not-online"};

ZoneFault faultOf(const ConnectionFault &fault)
{
    return {QLatin1String(fault.article), QCoreApplication::translate("DutyFinding", fault.why),
            fault.isOffence};
}

bool isProvedBy(const PolicyDuty &duty, const char *proof)
{
    return duty.proofRef == QLatin1String(proof)
        || std::any_of(duty.alsoProofs.cbegin(), duty.alsoProofs.cend(),
                       [&](const DutyProofRef &also) { return also.rule == QLatin1String(proof); });
}

template <class Record>
QList<ZoneFault> faultsOf(const Policy &policy, const Record &record, std::span<const char *const> proofs)
{
    QList<ZoneFault> faults;
    for (const PolicyDuty &duty : policy.duties) {
        for (const char *proof : proofs) {
            if (!isProvedBy(duty, proof))
                continue;
            const DutyFinding finding = singleFinding(policy, duty, proof, record);
            const bool isOffence = finding.state == DutyFindingState::Violated;
            if ((isOffence || finding.state == DutyFindingState::Open) && finding.why)
                faults << ZoneFault {duty.article, QCoreApplication::translate("DutyFinding", finding.why),
                                     isOffence};
        }
    }
    return faults;
}

/// Puts the picture together.
class ZoneMapping
{
public:
    explicit ZoneMapping(const Policy &policy)
        : m_policy(policy)
    {
    }

    void addSystem(Id<System> id, const System &system)
    {
        m_places.insert(id.value, m_map.things.size());
        m_map.things << ZoneThing {ZoneThing::Kind::System, system.name, system.zone,
                                   faultsOf(m_policy, system, systemProofs)};
    }
    void addLinks(Id<System> id, const System &system)
    {
        const qsizetype from = m_places.value(id.value);
        for (const SystemConnection &connection : system.connections) {
            if (!isInUse(connection))
                continue;
            ZoneLink link {from, placeOf(connection), connection.purpose, connection.path, {}};
            const QList<ConnectionFault> faults = connectionFaults(system.zone, connection);
            for (const ConnectionFault &fault : faults)
                link.faults << faultOf(fault);
            add(link);
        }
    }
    void addLine(const NetworkLine &line)
    {
        if (line.kind == LineKind::Cable || line.endedOn.isValid())
            return;
        const qsizetype place = m_map.things.size();
        m_map.things << ZoneThing {ZoneThing::Kind::Line, line.name, line.zone,
                                   faultsOf(m_policy, line, lineProofs)};
        if (line.system && m_places.contains(line.system.value))
            add({place, m_places.value(line.system.value), line.use, std::nullopt, {}});
    }
    void addDevice(const Equipment &device)
    {
        const QList<ZoneFault> faults = faultsOf(m_policy, device, deviceProofs);
        if (!faults.isEmpty() && !device.retiredOn.isValid())
            m_map.things << ZoneThing {ZoneThing::Kind::Device, device.name, device.zone, faults};
    }
    const ZoneMap &map() const { return m_map; }

private:
    /// The other side: a thing that stands there by this name, or a new one.
    qsizetype placeOf(const SystemConnection &connection)
    {
        for (qsizetype i = 0; i < m_map.things.size(); ++i) {
            if (m_map.things.at(i).name == connection.peer.trimmed())
                return i;
        }
        m_map.things << ZoneThing {ZoneThing::Kind::Peer, connection.peer.trimmed(), connection.peerZone, {}};
        return m_map.things.size() - 1;
    }
    void add(const ZoneLink &link)
    {
        const auto same = std::find_if(m_map.links.begin(), m_map.links.end(), [&](const ZoneLink &other) {
            return other.from == link.to && other.to == link.from && other.path == link.path;
        });
        if (same == m_map.links.end()) {
            m_map.links << link;
            return;
        }
        for (const ZoneFault &fault : link.faults) {
            if (!same->faults.contains(fault))
                same->faults << fault;
        }
    }

    const Policy &m_policy;
    QHash<qint64, qsizetype> m_places; ///< of systems among the things
    ZoneMap m_map;
};

qsizetype countFaults(const QList<ZoneFault> &faults, bool offences)
{
    return std::count_if(faults.cbegin(), faults.cend(),
                         [&](const ZoneFault &fault) { return fault.isOffence == offences; });
}

} // namespace

qsizetype ZoneMap::count(bool offences) const
{
    qsizetype count = 0;
    for (const ZoneThing &thing : things)
        count += countFaults(thing.faults, offences);
    for (const ZoneLink &link : links)
        count += countFaults(link.faults, offences);
    return count;
}

ZoneMap zoneMap(const Policy &policy, const QList<std::pair<Id<System>, System>> &systems,
                const QList<NetworkLine> &lines, const QList<Equipment> &devices)
{
    ZoneMapping mapping(policy);
    const auto isUsed = [](const System &system) {
        return system.phase != SystemPhase::Ended && !system.endedOn.isValid();
    };
    for (const auto &[id, system] : systems) {
        if (isUsed(system))
            mapping.addSystem(id, system);
    }
    for (const auto &[id, system] : systems) {
        if (isUsed(system))
            mapping.addLinks(id, system);
    }
    for (const NetworkLine &line : lines)
        mapping.addLine(line);
    for (const Equipment &device : devices)
        mapping.addDevice(device);
    return mapping.map();
}

} // namespace mamori

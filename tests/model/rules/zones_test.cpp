// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/duty_rules.h"
#include "model/rules/zones.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace mamori;

namespace {

const Policy &policy = builtInPolicy();

SystemConnection connectionTo(std::optional<Zone> zone, ConnectionPath path = ConnectionPath::Internal)
{
    SystemConnection connection;
    connection.peer = QStringLiteral("相手");
    connection.peerZone = zone;
    connection.path = path;
    connection.limitedTo = QStringLiteral("照会だけ");
    connection.onward = false;
    return connection;
}

SystemConnection sanitised(SystemConnection connection, std::optional<bool> isSanitised, const char *how = "")
{
    connection.sanitised = isSanitised;
    connection.sanitisedHow = QString::fromUtf8(how);
    return connection;
}

SystemConnection onward(SystemConnection connection, std::optional<bool> goesOn, bool publicBody = false)
{
    connection.onward = goesOn;
    connection.publicBody = publicBody;
    return connection;
}

SystemConnection unlimited(SystemConnection connection)
{
    connection.limitedTo.clear();
    return connection;
}

struct LinkCase {
    const char *name;
    Zone own;
    SystemConnection connection;
    const char *faults; ///< articles; ! before an offence
};

constexpr Zone mynumber = Zone::MyNumber;
constexpr Zone lgwan = Zone::Lgwan;
constexpr Zone internet = Zone::Internet;

const LinkCase linkCases[] = {
    {"withinMyNumber", mynumber, unlimited(connectionTo(mynumber)), ""},
    {"outOfMyNumber", mynumber, connectionTo(lgwan), ""},
    {"outOfMyNumberUnlimited", mynumber, unlimited(connectionTo(lgwan)), "22(1)"},
    {"intoMyNumberUnlimited", lgwan, unlimited(connectionTo(mynumber)), "22(1)"},
    {"outOfMyNumberToNowhere", mynumber, unlimited(connectionTo(std::nullopt)), "22(1)"},
    {"onwardUnanswered", mynumber, onward(connectionTo(lgwan), std::nullopt), "22(2)"},
    {"onward", mynumber, onward(connectionTo(lgwan), true), "!22(2)"},
    {"onwardToPublicBody", mynumber, onward(connectionTo(lgwan), true, true), ""},
    {"onwardSanitised", mynumber, onward(sanitised(connectionTo(lgwan), true, "画面だけ"), true), ""},
    {"onwardWithinMyNumber", mynumber, onward(connectionTo(mynumber), true), ""},
    {"lgwanToInternet", lgwan, sanitised(connectionTo(internet), false), "!23(1)"},
    {"internetToLgwan", internet, sanitised(connectionTo(lgwan), false), "!23(1)"},
    {"lgwanToInternetUnanswered", lgwan, connectionTo(internet), "23(1)"},
    {"lgwanToInternetSanitised", lgwan, sanitised(connectionTo(internet), true, "本文だけ"), ""},
    {"lgwanToInternetSomehow", lgwan, sanitised(connectionTo(internet), true), "23(2)"},
    {"withinLgwan", lgwan, sanitised(connectionTo(lgwan), false), ""},
    {"pastThePrefecture", internet, connectionTo(internet, ConnectionPath::Internet), "!24(1)"},
    {"throughThePrefecture", internet, connectionTo(internet, ConnectionPath::PrefecturalCloud), ""},
    {"lgwanOverTheInternet", lgwan, connectionTo(lgwan, ConnectionPath::Internet), ""},
};

class ZoneLinks : public testing::TestWithParam<LinkCase>
{
};

System systemIn(const char *name, Zone zone, const QList<SystemConnection> &connections = {})
{
    System system;
    system.name = QString::fromUtf8(name);
    system.zone = zone;
    system.confidentiality = system.integrity = system.availability = QStringLiteral("1");
    system.mynumberWork = false;
    system.writeOutBlocked = true;
    system.usesWireless = false;
    system.connections = connections;
    return system;
}

SystemConnection linkTo(const char *name, Zone zone)
{
    SystemConnection connection = connectionTo(zone);
    connection.peer = QString::fromUtf8(name);
    return connection;
}

bool hasFault(const QList<ZoneFault> &faults, const char *article, bool isOffence)
{
    return std::any_of(faults.cbegin(), faults.cend(), [&](const ZoneFault &fault) {
        return fault.article == QLatin1String(article) && fault.isOffence == isOffence
            && !fault.text.isEmpty();
    });
}

} // namespace

TEST_P(ZoneLinks, offendAsTheStandardSays)
{
    QStringList found;
    for (const ConnectionFault &fault : connectionFaults(GetParam().own, GetParam().connection))
        found << (fault.isOffence ? QStringLiteral("!") : QString()) + QLatin1String(fault.article);
    EXPECT_EQ(found.join(u' ').toStdString(), GetParam().faults);
}

INSTANTIATE_TEST_SUITE_P(Zones, ZoneLinks, testing::ValuesIn(linkCases),
                         [](const auto &tested) { return std::string(tested.param.name); });

TEST(ZoneMap, linksSystemsOfTheSectionAndOthers)
{
    const ZoneMap map
        = zoneMap(policy,
                  {{{1}, systemIn("甲", mynumber, {linkTo("乙", lgwan), linkTo("国", mynumber)})},
                   {{2}, systemIn("乙", lgwan, {unlimited(linkTo("甲", mynumber))})}},
                  {}, {});
    ASSERT_EQ(map.things.size(), 3);
    EXPECT_EQ(map.things[2].kind, ZoneThing::Kind::Peer);
    EXPECT_EQ(map.things[2].zone, mynumber);
    ASSERT_EQ(map.links.size(), 2) << "entered on both sides, it is one link";
    EXPECT_TRUE(hasFault(map.links[0].faults, "22(1)", false)) << "what either side lacks is lacking";
    EXPECT_TRUE(map.links[1].faults.isEmpty());
    EXPECT_EQ(map.count(true), 0);
    EXPECT_EQ(map.count(false), 1);
}

TEST(ZoneMap, leavesOutWhatIsNoMore)
{
    SystemConnection over = sanitised(linkTo("外", internet), false);
    over.until = QDate(2026, 3, 31);
    System ended = systemIn("旧", mynumber);
    ended.phase = SystemPhase::Ended;
    NetworkLine cable;
    cable.kind = LineKind::Cable;
    NetworkLine gone;
    gone.kind = LineKind::Line;
    gone.endedOn = QDate(2026, 3, 31);
    const ZoneMap map
        = zoneMap(policy, {{{1}, systemIn("甲", lgwan, {over})}, {{2}, ended}}, {cable, gone}, {});
    EXPECT_EQ(map.things.size(), 1);
    EXPECT_TRUE(map.links.isEmpty());
}

TEST(ZoneMap, marksWhatIsWrongByItself)
{
    System wireless = systemIn("甲", mynumber);
    wireless.usesWireless = true;
    System moved = systemIn("乙", lgwan);
    moved.mynumberWork = true;
    NetworkLine radio;
    radio.name = QStringLiteral("無線");
    radio.kind = LineKind::WirelessLan;
    radio.zone = mynumber;
    radio.system = {1};
    Equipment printer;
    printer.kind = EquipmentKind::MultifunctionPrinter;
    printer.internetDirect = true;
    Equipment fine = printer;
    fine.internetDirect = false;
    const ZoneMap map = zoneMap(policy, {{{1}, wireless}, {{2}, moved}}, {radio}, {printer, fine});
    ASSERT_EQ(map.things.size(), 4) << "a device with which nothing is wrong is not shown";
    EXPECT_TRUE(hasFault(map.things[0].faults, "70(1)", true));
    EXPECT_TRUE(hasFault(map.things[1].faults, "21(1)", true));
    EXPECT_TRUE(hasFault(map.things[2].faults, "70(1)", true));
    EXPECT_TRUE(hasFault(map.things[2].faults, "69(1)(2)", false)) << "how is it encrypted?";
    EXPECT_FALSE(map.things[3].faults.isEmpty());
    ASSERT_EQ(map.links.size(), 1);
    EXPECT_EQ(map.links[0].from, 2);
    EXPECT_EQ(map.links[0].to, 0);
}

TEST(ZoneMap, asksForEncryptionOverTheInternet)
{
    System open = systemIn("甲", internet);
    EXPECT_FALSE(hasFault(zoneMap(policy, {{{1}, open}}, {}, {}).things[0].faults, "69(1)(1)", false));
    open.confidentiality = QStringLiteral("3");
    EXPECT_TRUE(hasFault(zoneMap(policy, {{{1}, open}}, {}, {}).things[0].faults, "69(1)(1)", false));
}

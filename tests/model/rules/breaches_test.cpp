// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/model/rules/duty_fixture.h"

#include "model/rules/breaches.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

const QDate today(2026, 11, 23);

OfficeHolder holderOf(Office office, const char *name, qint64 order, const char *phone = "1000")
{
    OfficeHolder holder;
    holder.kind = ContactKind::CityOffice;
    holder.office = office;
    holder.name = QString::fromUtf8(name);
    holder.callOrder = order;
    holder.phone = QString::fromUtf8(phone);
    holder.validFrom = QDate(2026, 4, 1);
    return holder;
}

OfficeHolder bodyNamed(const char *name, ContactKind kind = ContactKind::RelatedBody)
{
    OfficeHolder holder;
    holder.kind = kind;
    holder.name = QString::fromUtf8(name);
    holder.callOrder = 9;
    holder.validFrom = QDate(2026, 4, 1);
    return holder;
}

/// Every office has a holder; they were written down in no order.
QList<OfficeHolder> contacts()
{
    return {holderOf(Office::Ciso, "C", 3),
            holderOf(Office::SectionManager, "M", 1),
            bodyNamed("県"),
            holderOf(Office::GeneralOfficer, "T", 2),
            holderOf(Office::DepartmentOfficer, "R", 1),
            holderOf(Office::CardIssuer, "I", 4),
            holderOf(Office::FacilityManager, "F", 5),
            holderOf(Office::SystemAdministrator, "A", 6)};
}

/// "R:1000 T:1000": whom one calls, in order.
std::string called(const QList<Recipient> &recipients)
{
    QStringList words;
    for (const Recipient &recipient : recipients)
        words << (recipient.holders.isEmpty() ? recipient.office : recipient.person());
    return words.join(QLatin1Char(' ')).toStdString();
}

QList<Recipient> recipients(const char *breach, std::optional<IncidentSource> source = IncidentSource::Staff,
                            const char *confidentiality = "3")
{
    const Policy &policy = builtInPolicy();
    return breachRecipients(policy, *policy.findBreach(QLatin1String(breach)), source,
                            {QLatin1String(confidentiality), {}, {}}, contacts(), today);
}

QDateTime at(int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 11, 23), QTime(hour, minute), Qt::UTC);
}

QStringList columnsOf(const QList<Problem> &problems)
{
    QStringList columns;
    for (const Problem &problem : problems)
        columns << problem.column;
    return columns;
}

struct ChainCase {
    const char *id;
    const char *from;
    const char *whom;
    DutySpeed speed = DutySpeed::None;
};

} // namespace

/// Every chain that starts in the section, as positions.md (b) lists them: who tells whom, in which order.
class ChainTest : public testing::TestWithParam<ChainCase>
{
};

TEST_P(ChainTest, tellsTheRightOnesInThePrintedOrder)
{
    const PolicyChain *chain = builtInPolicy().findChain(QLatin1String(GetParam().id));
    ASSERT_NE(chain, nullptr);
    EXPECT_EQ(chain->from, QLatin1String(GetParam().from));
    EXPECT_EQ(called(recipientsOf(builtInPolicy(), *chain, contacts(), today)), GetParam().whom);
    EXPECT_EQ(chain->speed, GetParam().speed);
    EXPECT_TRUE(called(recipientsOf(builtInPolicy(), *chain, {}, today)).find("1000") == std::string::npos);
}

constexpr ChainCase chainCases[] = {
    {"chain-breach-staff", "staff", "M", DutySpeed::AtOnce},
    {"chain-breach-manager", "section_manager", "R T 県", DutySpeed::AtOnce},
    {"chain-breach-direct", "section_manager", "R T 県", DutySpeed::AtOnce},
    {"chain-breach-section", "section_manager", "R T C", DutySpeed::AtOnce},
    {"chain-missent-mail", "staff", "M", DutySpeed::AtOnce},
    {"chain-password-leak", "staff", "M", DutySpeed::AtOnce},
    {"chain-card-lost", "staff", "I", DutySpeed::AtOnce},
    {"chain-consultation", "staff", "M", DutySpeed::Promptly},
    {"chain-level-question", "staff", "M"},
    {"chain-violation-seen", "staff", "section_head", DutySpeed::AtOnce},
    {"chain-violation-notified", "section_manager", "R", DutySpeed::AtOnce},
    {"chain-internal-access", "section_manager", "section_head"},
    {"chain-external-risk", "section_manager", "T", DutySpeed::AtOnce},
    {"chain-section-compliance", "section_manager", "C T", DutySpeed::Promptly},
    {"chain-system-compliance", "section_manager", "", DutySpeed::Promptly},
    {"chain-training-attendance", "section_manager", "T R"},
    {"chain-system-documents", "section_manager", "T", DutySpeed::Beforehand},
    {"chain-system-review", "section_manager", "T"},
    {"chain-outsourcing-measures", "section_manager", "T"},
    {"chain-cloud-ledger", "cloud_manager", "T"},
    {"chain-exception-urgent", "section_manager", "C", DutySpeed::Promptly},
    {"chain-carry-details", "staff", "T"},
    {"chain-id-unneeded", "staff", "A"},
    {"chain-work-report", "development_worker", "M"},
    {"chain-audit-progress", "section_manager", "C"},
    {"chain-self-inspection", "section_manager", "R"},
    {"chain-usage-survey", "staff", "T"},
    {"chain-cables", "section_manager", "F"},
};

INSTANTIATE_TEST_SUITE_P(Breaches, ChainTest, testing::ValuesIn(chainCases), [](const auto &tested) {
    std::string name = tested.param.id;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(Chains, noneThatStartsInTheSectionIsWithoutATest)
{
    const QStringList ofSection {QStringLiteral("staff"), QStringLiteral("section_manager"),
                                 QStringLiteral("cloud_manager"), QStringLiteral("development_worker")};
    for (const PolicyChain &chain : builtInPolicy().chains) {
        if (!ofSection.contains(chain.from))
            continue;
        EXPECT_TRUE(std::any_of(std::begin(chainCases), std::end(chainCases), [&](const ChainCase &each) {
            return chain.id == QLatin1String(each.id);
        })) << chain.id.toStdString();
    }
}

TEST(Recipients, ofABreachAreToldInOneOrder)
{
    using enum IncidentSource;
    struct Case {
        const char *breach;
        std::optional<IncidentSource> source;
        const char *confidentiality;
        const char *whom;
    };
    const Case cases[] = {
        {"mis_sent_mail", Staff, "2", "M R T C 県"},
        {"mis_sent_mail", Staff, "1", "M R T C 県"},
        {"mis_sent_mail", Staff, "", "M R T C 県"},
        {"mis_sent_letter", Outside, "3", "M R T C 県"},
        {"mis_sent_fax", OtherSection, "3", "M R T C 県"},
        {"lost_device", Manager, "3", "R T C 県"},
        {"lost_device", Csirt, "3", "R T C 県"},
        {"lost_card", Staff, "", "I M R T C 県"},
        {"lost_card", Manager, "", "I R T C 県"},
        {"lost_paper", {}, "3", "M R T C 県"},
        {"infection", Staff, "1", "M R T C 県"},
        {"unauthorised_access", Staff, "3", "M R T C 県"},
        {"password_leak", Staff, "3", "M R T C 県"},
        {"password_leak", Manager, "3", "R T C 県"},
        {"external_network", Staff, "3", "M R T C 県"},
        {"wrong_disposal", Staff, "3", "M R T C 県"},
        {"other", Staff, "3", "M R T C 県"},
    };
    for (const Case &each : cases)
        EXPECT_EQ(called(recipients(each.breach, each.source, each.confidentiality)), each.whom)
            << each.breach;
}

TEST(Recipients, nameEveryClauseThatAsksForThem)
{
    const auto articles = [](const QList<Recipient> &all, const char *person) {
        for (const Recipient &recipient : all) {
            if (recipient.person() == QLatin1String(person))
                return recipient.articles.join(QLatin1Char(' ')).toStdString();
        }
        return std::string();
    };
    const QList<Recipient> mail = recipients("mis_sent_mail");
    EXPECT_EQ(articles(mail, "M"), "78(1) 43(1)");
    EXPECT_EQ(articles(mail, "R"), "12(1)(3) 43(2)");
    EXPECT_EQ(articles(mail, "C"), "12(1)(3)");
    EXPECT_EQ(articles(recipients("mis_sent_mail", IncidentSource::Staff, "1"), "M"), "43(1)");
    EXPECT_EQ(articles(recipients("external_network"), "T"), "12(1)(3) 43(2) 68(5)");
    EXPECT_EQ(articles(recipients("lost_device", IncidentSource::Manager), "R"), "12(1)(3) 43(4)");
}

TEST(Recipients, areCalledInTheOrderOfTheContacts)
{
    const PolicyChain chain = *builtInPolicy().findChain(QStringLiteral("chain-breach-section"));
    OfficeHolder former = holderOf(Office::Ciso, "former", 1);
    former.validUntil = QDate(2026, 3, 31);
    OfficeHolder future = holderOf(Office::Ciso, "future", 1);
    future.validFrom = QDate(2027, 4, 1);
    const QList<OfficeHolder> tree {holderOf(Office::Ciso, "second", 2), former, future,
                                    holderOf(Office::Ciso, "first", 1)};
    const QList<Recipient> all = recipientsOf(builtInPolicy(), chain, tree, today);
    ASSERT_EQ(all.size(), 3);
    ASSERT_EQ(all[2].holders.size(), 2);
    EXPECT_EQ(all[2].holders[0].name, QStringLiteral("first"));
    EXPECT_EQ(all[2].holders[1].name, QStringLiteral("second"));
    EXPECT_TRUE(all[0].holders.isEmpty()) << "an office without a name stays in the list";
    EXPECT_EQ(all[0].title, QStringLiteral("情報セキュリティ責任者"));
}

TEST(Recipients, outsideAreThoseTheSectionWroteDown)
{
    const PolicyChain chain = *builtInPolicy().findChain(QStringLiteral("chain-breach-manager"));
    OfficeHolder contractor = bodyNamed("委託先", ContactKind::Contractor);
    OfficeHolder told = contractor;
    told.name = QStringLiteral("見本 窓口");
    told.section = QStringLiteral("見本システム株式会社");
    told.tasks = {ContactTask::Breach};
    const QList<Recipient> all
        = recipientsOf(builtInPolicy(), chain, {contractor, told, bodyNamed("警察署")}, today);
    ASSERT_EQ(all.size(), 4);
    EXPECT_EQ(all[2].title, QStringLiteral("見本システム株式会社"));
    EXPECT_EQ(all[2].person(), QStringLiteral("見本 窓口"));
    EXPECT_EQ(all[3].title, QStringLiteral("警察署"));
    EXPECT_EQ(recipientsOf(builtInPolicy(), chain, {}, today).last().title, QStringLiteral("関係機関"));
}

TEST(Numbers, thatAnswerNowComeFirst)
{
    OfficeHolder holder = holderOf(Office::Ciso, "C", 1, "1234");
    holder.phoneAfterHours = QStringLiteral("090");
    EXPECT_EQ(numbersOf(holder, false), QStringList({QStringLiteral("1234"), QStringLiteral("090")}));
    EXPECT_EQ(numbersOf(holder, true), QStringList({QStringLiteral("090"), QStringLiteral("1234")}));
    holder.phone.clear();
    EXPECT_EQ(numbersOf(holder, false), QStringList({QStringLiteral("090")}));
    EXPECT_EQ(numbersOf(OfficeHolder(), false), QStringList());

    const QString hours = QStringLiteral("8:30-17:15");
    EXPECT_FALSE(isAfterHours(at(0), hours)) << "a Monday, nine in Japan";
    EXPECT_TRUE(isAfterHours(at(8, 16), hours));
    EXPECT_TRUE(isAfterHours(at(0).addDays(-1), hours)) << "a Sunday";
    EXPECT_FALSE(isAfterHours(at(8, 16), QStringLiteral("whenever")));
    EXPECT_TRUE(isAfterHours(at(8, 16), QStringLiteral("８：３０～１７：１５")))
        << "as it is typed in Japanese";
    for (const char *wrong : {"", "8:30", "17:15-8:30", "8:30-25:00", "8:30-12:00-17:15"})
        EXPECT_FALSE(officeHours(QLatin1String(wrong))) << wrong;
}

TEST(Affected, takesTheHighestOfEachAxis)
{
    Asset paper;
    paper.name = QStringLiteral("住民異動届");
    paper.confidentiality = QStringLiteral("2");
    paper.integrity = QStringLiteral("2");
    paper.availability = QStringLiteral("1");
    paper.hasPersonal = false;
    Asset list = paper;
    list.confidentiality = QStringLiteral("3");
    list.integrity = QStringLiteral("1");
    list.hasMyNumber = true;
    list.hasPersonal = true;
    list.personCount = 1200;
    const AffectedSummary both = affectedSummary(builtInPolicy(), {paper, list});
    EXPECT_EQ(both.highest, (Classification {QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")}));
    EXPECT_TRUE(both.hasMyNumber);
    EXPECT_TRUE(both.hasPersonal);
    EXPECT_FALSE(both.isOpen);
    EXPECT_EQ(both.persons, 1200);
    EXPECT_TRUE(affectedSummary(builtInPolicy(), {Asset()}).isOpen);
    const PolicyBreach &mail = *builtInPolicy().findBreach(QStringLiteral("mis_sent_mail"));
    EXPECT_EQ(breachTitle(mail, {}), QStringLiteral("メールの誤送信"));
    EXPECT_EQ(breachTitle(mail, {paper, list}), QStringLiteral("メールの誤送信（住民異動届ほか1件）"));
}

TEST(BreachChoices, areFoundAgainFromTheRecord)
{
    for (const PolicyBreach &breach : builtInPolicy().breaches) {
        Incident incident;
        for (std::size_t i = 0; i < std::size(incidentKinds); ++i) {
            if (breach.kind == QLatin1String(incidentKinds[i].key))
                incident.kind = IncidentKind(i);
        }
        for (std::size_t i = 0; i < std::size(incidentChannels); ++i) {
            if (breach.channel == QLatin1String(incidentChannels[i].key))
                incident.channel = IncidentChannel(i);
        }
        incident.title = breachTitle(breach, {});
        EXPECT_EQ(breachOf(builtInPolicy(), incident).id.toStdString(), breach.id.toStdString());
    }
    EXPECT_EQ(breachChoices(Policy()).size(), qsizetype(std::size(incidentKinds)))
        << "a pack without such choices offers the register's kinds";
}

TEST(Reports, areWrittenTwiceAndFoundAgain)
{
    Incident incident;
    EXPECT_EQ(stageOf(incident), ReportStage::First);
    const QList<Recipient> all = recipients("lost_card");
    addReport(incident, all[1], at(1), ReportStage::First, QStringLiteral("電話"), QStringLiteral("第一報"));
    ASSERT_EQ(incident.reports.size(), 1);
    EXPECT_EQ(incident.reports[0].recipient, ReportRecipient::SectionManager);
    ASSERT_EQ(incident.timeline.size(), 1);
    EXPECT_EQ(incident.timeline[0].party, QStringLiteral("情報セキュリティ管理者 M"));
    EXPECT_EQ(incident.timeline[0].kind, TimelineKind::Report);
    EXPECT_TRUE(reportTo(incident, all[1]));
    EXPECT_FALSE(reportTo(incident, all[0]));
    EXPECT_FALSE(reportTo(incident, all[1], ReportStage::Further));
    addReport(incident, all[0], at(2), ReportStage::Further, {}, {});
    addReport(incident, all.last(), at(3), ReportStage::Further, {}, {});
    EXPECT_TRUE(reportTo(incident, all[0])) << "the issuer of the card is told apart by the title";
    EXPECT_TRUE(reportTo(incident, all.last()));
    EXPECT_EQ(stageOf(incident), ReportStage::Further);
    incident.closedOn = today;
    EXPECT_EQ(stageOf(incident), ReportStage::Final);
}

TEST(Reports, sayWhatIsMissingAndWaitForNothing)
{
    Incident incident;
    const Policy &policy = builtInPolicy();
    const PolicyBreach &breach = *policy.findBreach(QStringLiteral("lost_device"));
    const QList<Recipient> empty = breachRecipients(policy, breach, IncidentSource::Manager, {}, {}, today);
    QStringList columns = columnsOf(missingForReport(incident, empty));
    EXPECT_EQ(columns.count(QStringLiteral("reports")), 3);
    EXPECT_EQ(columns.count(QStringLiteral("no_related_body")), 1);
    EXPECT_TRUE(columns.contains(QStringLiteral("personal_involved")));
    incident.noticedAt = at(1);
    incident.noticedBy = {1};
    incident.affected = {{{1}, {}}};
    incident.personalInvolved = true;
    incident.immediateAction = QStringLiteral("探した。");
    incident.noRelatedBody = QStringLiteral("庁内で見つかった。");
    for (const Recipient &recipient : empty.mid(0, 3))
        addReport(incident, recipient, at(2), ReportStage::First, {}, {});
    EXPECT_EQ(columnsOf(missingForReport(incident, empty)), QStringList(QStringLiteral("person_count")));
    incident.personCount = 0;
    EXPECT_TRUE(missingForReport(incident, empty).isEmpty());
}

TEST(Closing, demandsCauseDamageMeasuresAndPreventionWithOwnerAndDay)
{
    Incident incident;
    EXPECT_EQ(columnsOf(missingForClosing(incident, {})),
              QStringList({QStringLiteral("cause"), QStringLiteral("damage"), QStringLiteral("recovery"),
                           QStringLiteral("prevention"), QStringLiteral("prevention_measures")}));
    incident.cause = incident.damage = incident.recovery = incident.prevention = QStringLiteral("文");
    incident.preventionMeasures = {{QStringLiteral("二人で確かめる"), {}, {}, {}, {}}};
    EXPECT_EQ(columnsOf(missingForClosing(incident, {})), QStringList(QStringLiteral("prevention_measures")));
    incident.preventionMeasures[0].owner = {1};
    EXPECT_FALSE(missingForClosing(incident, {}).isEmpty()) << "the day is missing";
    incident.preventionMeasures[0].due = today;
    EXPECT_TRUE(missingForClosing(incident, {}).isEmpty());

    addInstruction(incident, QStringLiteral("ＣＳＩＲＴ"), at(1), QStringLiteral("本人に連絡する"));
    EXPECT_EQ(openInstructions(incident), QList<qsizetype> {0});
    EXPECT_EQ(columnsOf(missingForClosing(incident, {})), QStringList(QStringLiteral("instructions")));
    completeInstruction(incident, 0, at(2), QStringLiteral("連絡した"));
    EXPECT_TRUE(openInstructions(incident).isEmpty());
    EXPECT_TRUE(missingForClosing(incident, {}).isEmpty());
    ASSERT_EQ(incident.timeline.size(), 2);
    EXPECT_EQ(incident.timeline[1].kind, TimelineKind::Measure);
    EXPECT_EQ(columnsOf(missingForClosing(incident, recipients("other"))).size(), 5)
        << "nobody has been told";
}

using BreachDuties = DutyTest;

TEST_F(BreachDuties, countWhatTheFirstReportWrites)
{
    const Id<Incident> id = addIncident(clerk);
    Incident incident = *records.find(id);
    const PolicyBreach &breach = *policy.findBreach(QStringLiteral("mis_sent_letter"));
    const QList<Recipient> all = breachRecipients(policy, breach, IncidentSource::Staff, {},
                                                  contactsOf(records), QDate(2026, 6, 10));
    EXPECT_EQ(all.first().person(), QStringLiteral("見本 一郎")) << "the list of staff names the manager";
    go(QDate(2026, 6, 11));
    EXPECT_NE(state("D007"), "fulfilled");
    for (const Recipient &recipient : all)
        addReport(incident, recipient, at(QDate(2026, 6, 10)), ReportStage::First, QStringLiteral("電話"),
                  QStringLiteral("第一報"));
    records.change(id, incident);
    EXPECT_EQ(state("D007"), "fulfilled");
}

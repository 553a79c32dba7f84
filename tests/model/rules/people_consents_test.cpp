// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/rules/people_consents.h"

using namespace mamori;

namespace {

class ConsentTest : public DutyTest
{
protected:
    ConsentTest()
    {
        Staff person = *records.find(clerk);
        person.employment = Employment::FiscalYearAppointed;
        person.appointedUntil = QDate(2027, 3, 31);
        records.change(clerk, person);
        go({2026, 6, 1});
    }
    QList<ConsentStanding> standings() const { return consentStandings(records, today); }
    ConsentNeed need() const { return standings().value(0).need; }
    ConsentEntry signedEntry() const
    {
        ConsentEntry entry;
        entry.needed = true;
        entry.judgedBy = manager;
        entry.judgedOn = today;
        entry.askedOn = today;
        entry.signedOn = today;
        return entry;
    }
    void sign() { storeConsents(records, standings(), signedEntry()); }
};

} // namespace

TEST_F(ConsentTest, asksOnlyWhoIsNotRegularAndStillThere)
{
    ASSERT_EQ(standings().size(), 1);
    EXPECT_EQ(standings().first().staff, clerk);
    Staff person = *records.find(clerk);
    person.leftOn = today;
    records.change(clerk, person);
    EXPECT_TRUE(standings().isEmpty());
}

TEST_F(ConsentTest, goesFromTheQuestionToTheSignature)
{
    EXPECT_EQ(need(), ConsentNeed::Judge);
    ConsentEntry entry = signedEntry();
    entry.signedOn = {};
    storeConsents(records, standings(), entry);
    EXPECT_EQ(need(), ConsentNeed::Sign);
    EXPECT_TRUE(lacksConsent(need()));
    sign();
    EXPECT_EQ(need(), ConsentNeed::Given);
    EXPECT_FALSE(lacksConsent(need()));
    ASSERT_EQ(records.count(Consent::spec), 1) << "what was asked for is what was signed";
    const Consent stored = standings().first().consent;
    EXPECT_EQ(stored.textVersion, QStringLiteral("第1版"));
    EXPECT_EQ(stored.appointedUntil, QDate(2027, 3, 31));
    EXPECT_EQ(state("D178"), "fulfilled");
}

TEST_F(ConsentTest, isNotNeededForAReasonAndForThisAppointment)
{
    ConsentEntry entry = signedEntry();
    entry.needed = false;
    entry.signedOn = {};
    EXPECT_EQ(entryProblems(entry, today).size(), 1) << "no reason";
    entry.notNeededReason = QStringLiteral("情報資産に触れない");
    storeConsents(records, standings(), entry);
    EXPECT_EQ(need(), ConsentNeed::NotNeeded);
    Staff person = *records.find(clerk);
    person.appointedUntil = QDate(2028, 3, 31);
    records.change(clerk, person);
    EXPECT_EQ(need(), ConsentNeed::Judge);
}

TEST_F(ConsentTest, isRenewedWhenTheTextChanges)
{
    sign();
    storeConsentText(records, consentText(records).text, today.addDays(30));
    EXPECT_EQ(need(), ConsentNeed::Given) << "the same text is no new version";
    storeConsentText(records, QStringLiteral("新しい約束"), today.addDays(30));
    EXPECT_EQ(consentText(records).version, 2);
    EXPECT_EQ(need(), ConsentNeed::RenewText);
    EXPECT_EQ(standings().first().consent.renewBy, today.addDays(30)) << "the duties count from there";
    EXPECT_EQ(standings().first().consent.textVersion, QStringLiteral("第1版")) << "what was signed stays";
    sign();
    EXPECT_EQ(need(), ConsentNeed::Given);
    ASSERT_EQ(records.count(Consent::spec), 2);
    EXPECT_TRUE(standings().first().consent.renewalOf);
    EXPECT_TRUE(standings().first().consent.textVersion.startsWith(QStringLiteral("第2版")));
}

TEST_F(ConsentTest, oneUndoTakesTheNewTextAndItsConsequencesBack)
{
    sign();
    storeConsentText(records, QStringLiteral("新しい約束"), today.addDays(30));
    records.undo();
    EXPECT_EQ(need(), ConsentNeed::Given);
    EXPECT_FALSE(standings().first().consent.renewBy.isValid());
    EXPECT_EQ(consentText(records).version, 1);
}

TEST_F(ConsentTest, isRenewedWhenTheAppointmentGoesOn)
{
    sign();
    EXPECT_EQ(state("D178"), "fulfilled");
    Staff person = *records.find(clerk);
    person.appointedUntil = QDate(2028, 3, 31);
    records.change(clerk, person);
    EXPECT_EQ(need(), ConsentNeed::RenewAppointment);
    EXPECT_NE(state("D178"), "fulfilled") << "the duty asks for it too";
    go({2027, 4, 1});
    sign();
    EXPECT_EQ(need(), ConsentNeed::Given);
    EXPECT_EQ(standings().first().consent.appointedFrom, QDate(2027, 4, 1));
    EXPECT_EQ(state("D178"), "fulfilled");
}

TEST_F(ConsentTest, isRenewedWhenItsDayHasPassed)
{
    sign();
    Consent consent = standings().first().consent;
    consent.renewBy = today;
    records.change(standings().first().id, consent);
    EXPECT_EQ(need(), ConsentNeed::Given) << "on the day itself it holds";
    go(today.addDays(1));
    EXPECT_EQ(need(), ConsentNeed::RenewDay);
}

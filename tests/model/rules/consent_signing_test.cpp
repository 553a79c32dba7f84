// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "duty_fixture.h"

#include "model/error.h"
#include "model/rules/consent_signing.h"
#include "model/store/attachments.h"

using namespace mamori;

namespace {

class SigningTest : public DutyTest
{
protected:
    SigningTest()
    {
        Staff person = *records.find(clerk);
        person.employment = Employment::FiscalYearAppointed;
        person.appointedUntil = QDate(2027, 3, 31);
        records.change(clerk, person);
        go({2026, 6, 1});
    }
    ConsentStanding standing() const { return consentStandings(records, today).value(0); }
    Signature written() const
    {
        const ConsentText text = consentText(records);
        return {{900, 300},
                {{{100, 100}, {300, 180}, {500, 90}}},
                standing().person.name,
                text.versionName(),
                text.text,
                records.clock().now()};
    }
    Id<Consent> sign() { return storeSignedConsent(attachments, records, standing(), written()); }

    Attachments attachments {*ledger, records};
};

} // namespace

TEST_F(SigningTest, storesDayVersionAndSignatureAtOnce)
{
    EXPECT_EQ(lackingStandings(records, today).size(), 1);
    const Id<Consent> id = sign();
    const Consent consent = *records.find(id);
    EXPECT_EQ(consent.staff, clerk);
    EXPECT_EQ(consent.needed, true);
    EXPECT_EQ(consent.signedOn, today);
    EXPECT_EQ(consent.askedOn, today);
    EXPECT_EQ(consent.judgedBy, manager);
    EXPECT_EQ(consent.textVersion, consentText(records).versionName());
    EXPECT_FALSE(consent.keptAt.isEmpty());
    EXPECT_EQ(standing().need, ConsentNeed::Given);
    EXPECT_TRUE(lackingStandings(records, today).isEmpty());
    const auto signature = signatureOf(attachments, id);
    ASSERT_TRUE(signature);
    EXPECT_EQ(signature->strokes, written().strokes);
    EXPECT_EQ(signature->text, consentText(records).text);
    const QList<Attached> attached = attachments.of(Consent::spec, id.value);
    ASSERT_EQ(attached.size(), 1);
    EXPECT_EQ(attached.first().attachment.kind, AttachmentKind::SignedPaper);
    EXPECT_EQ(attached.first().attachment.mediaType, QStringLiteral("image/svg+xml"));
}

TEST_F(SigningTest, isUndoneAndMadeAgainAsOne)
{
    const Id<Consent> id = sign();
    records.undo();
    EXPECT_EQ(records.count(Consent::spec), 0);
    EXPECT_TRUE(attachments.of(Consent::spec, id.value).isEmpty());
    EXPECT_FALSE(signatureOf(attachments, id));
    records.redo();
    EXPECT_EQ(records.find(id)->signedOn, today);
    EXPECT_TRUE(signatureOf(attachments, id));
}

TEST_F(SigningTest, whatWasJudgedAndAskedBeforeStays)
{
    ConsentEntry asked;
    asked.needed = true;
    asked.judgedBy = handler;
    asked.judgedOn = QDate(2026, 5, 7);
    asked.askedOn = QDate(2026, 5, 8);
    storeConsents(records, {standing()}, asked);
    const Id<Consent> before = standing().id;
    EXPECT_EQ(sign(), before) << "what was asked for is what was signed";
    const Consent consent = *records.find(before);
    EXPECT_EQ(consent.judgedBy, handler);
    EXPECT_EQ(consent.judgedOn, QDate(2026, 5, 7));
    EXPECT_EQ(consent.askedOn, QDate(2026, 5, 8));
    EXPECT_EQ(consent.signedOn, today);
}

TEST_F(SigningTest, refusesWhatIsNoSignatureUnderThisText)
{
    Signature dot = written();
    dot.strokes = {{{100, 100}}};
    EXPECT_THROW(storeSignedConsent(attachments, records, standing(), dot), Error);
    Signature old = written();
    storeConsentText(records, QStringLiteral("別の文面"), {2026, 7, 1});
    EXPECT_FALSE(signingProblem(records, standing(), old).isEmpty());
    EXPECT_THROW(storeSignedConsent(attachments, records, standing(), old), Error);
    EXPECT_EQ(records.count(Consent::spec), 0);
    EXPECT_TRUE(signingProblem(records, standing(), written()).isEmpty());
}

TEST_F(SigningTest, nobodyJudgesWhereThereIsNoManager)
{
    Staff person = *records.find(manager);
    person.office = Office::None;
    records.change(manager, person);
    EXPECT_FALSE(signingProblem(records, standing(), written()).isEmpty());
}

TEST_F(SigningTest, anotherTextIsSignedAnewAndTheOldSignatureStays)
{
    const Id<Consent> first = sign();
    const QString firstText = consentText(records).text;
    storeConsentText(records, QStringLiteral("別の文面"), {2026, 7, 1});
    ASSERT_EQ(standing().need, ConsentNeed::RenewText);
    const Id<Consent> second = sign();
    EXPECT_NE(first, second);
    EXPECT_EQ(records.find(second)->renewalOf, first);
    EXPECT_EQ(signatureOf(attachments, first)->text, firstText);
    EXPECT_EQ(signatureOf(attachments, second)->text, QStringLiteral("別の文面"));
}

TEST_F(SigningTest, aScanBesideItIsNoSignature)
{
    const Id<Consent> id = sign();
    Records::Step step = records.begin(QStringLiteral("scan"));
    attachments.add(Consent::spec, id.value, attachableFile(QStringLiteral("scan.pdf"), "%PDF-1.4 x"));
    attachments.add(
        Consent::spec, id.value,
        attachableFile(QStringLiteral("logo.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
    step.commit();
    EXPECT_EQ(attachments.of(Consent::spec, id.value).size(), 3);
    EXPECT_EQ(signatureOf(attachments, id)->signer, standing().person.name);
}

TEST_F(SigningTest, provesTheDuty)
{
    EXPECT_NE(state("D178"), "fulfilled");
    sign();
    EXPECT_EQ(state("D178"), "fulfilled");
}

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "records_fixture.h"

#include "model/store/drafts.h"

using namespace mamori;

namespace {

class DraftsTest : public RecordsTest
{
protected:
    static Draft draftOf(const QString &name)
    {
        return {0,  QStringLiteral("asset"),     0,
                {}, QStringLiteral("見本 一郎"), {{QStringLiteral("name"), name}}};
    }
    std::unique_ptr<Drafts> drafts = std::make_unique<Drafts>(*ledger, Clock::fixed(QDate(2026, 4, 1)));
};

} // namespace

TEST_F(DraftsTest, aDraftIsKeptAndKeptAgainUnderItsId)
{
    Draft draft = draftOf(QStringLiteral("住民"));
    draft.id = drafts->keep(draft);
    draft.content = {{QStringLiteral("name"), QStringLiteral("住民異動届")}};
    EXPECT_EQ(drafts->keep(draft), draft.id);
    const auto found = drafts->find(draft.id);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->content, draft.content);
    EXPECT_EQ(found->table, QStringLiteral("asset"));
    EXPECT_EQ(found->operatorName, QStringLiteral("見本 一郎"));
    EXPECT_EQ(found->at, QDateTime(QDate(2026, 4, 1), QTime(3, 0), Qt::UTC));
    EXPECT_EQ(drafts->all().size(), 1);
}

TEST_F(DraftsTest, draftsAreNoPartOfTheHistory)
{
    drafts->keep(draftOf(QStringLiteral("x")));
    EXPECT_TRUE(records.latestHistory(10).isEmpty());
    EXPECT_EQ(records.undoable(), std::nullopt);
    expectSound();
}

TEST_F(DraftsTest, theNewestComesFirst)
{
    drafts->keep(draftOf(QStringLiteral("一")));
    const qint64 second = drafts->keep(draftOf(QStringLiteral("二")));
    ASSERT_EQ(drafts->all().size(), 2);
    EXPECT_EQ(drafts->all().first().id, second);
    drafts->remove(second);
    EXPECT_EQ(drafts->all().size(), 1);
}

TEST_F(DraftsTest, aDraftStaysWhenTheStepThatSavesItFails)
{
    const qint64 id = drafts->keep(draftOf(QStringLiteral("x")));
    {
        const Records::Step step = records.begin(QStringLiteral("Save"));
        addAsset("A-1");
        drafts->remove(id);
    }
    EXPECT_TRUE(drafts->find(id));
    Records::Step step = records.begin(QStringLiteral("Save"));
    addAsset("A-1");
    drafts->remove(id);
    step.commit();
    EXPECT_FALSE(drafts->find(id));
}

TEST_F(DraftsTest, draftsSurviveClosingEncrypted)
{
    drafts->keep(draftOf(QStringLiteral("書きかけの秘密")));
    drafts.reset();
    close();
    EXPECT_FALSE(bytesOf(folder.path()).contains(QStringLiteral("書きかけの秘密").toUtf8()));
    const auto again = folder.open();
    EXPECT_EQ(Drafts(*again, {}).all().first().content.value(QLatin1String("name")).toString(),
              QStringLiteral("書きかけの秘密"));
}

TEST_F(DraftsTest, aBackupHasThemToo)
{
    drafts->keep(draftOf(QStringLiteral("x")));
    ledger->backup(folder.path("backup.mamori"));
    const auto backup = Ledger::open(folder.path("backup.mamori"), folder.created.key);
    EXPECT_EQ(Drafts(*backup, {}).all().size(), 1);
}

TEST_F(DraftsTest, theViewIsRememberedInTheLedger)
{
    ViewState view(*ledger);
    EXPECT_EQ(view.value(QStringLiteral("page")), QString());
    view.setValue(QStringLiteral("page"), QStringLiteral("staff"));
    view.setValue(QStringLiteral("page"), QStringLiteral("asset"));
    EXPECT_EQ(view.value(QStringLiteral("page")), QStringLiteral("asset"));
    EXPECT_TRUE(records.latestHistory(10).isEmpty());
    expectSound();
}

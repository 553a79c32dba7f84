// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

using namespace mamori;

class WorkspaceTest : public UiTest
{
};

TEST_F(WorkspaceTest, linksAreExchangedByNumberAndShownByCaption)
{
    const std::unique_ptr<Workspace> workspace = makeWorkspace();
    Staff person;
    person.number = QStringLiteral("10001");
    person.name = QStringLiteral("見本 一郎");
    const Id<Staff> id = workspace->records().add(person);
    const Field &custodian
        = Asset::spec.fields[std::size_t(columnIndex(Asset::spec, QLatin1String("custodian")))];
    EXPECT_EQ(exchangeText(custodian, id.value, workspace->words()), QStringLiteral("10001"));
    EXPECT_EQ(displayText(custodian, id.value, workspace->words()), QStringLiteral("10001 見本 一郎"));
}

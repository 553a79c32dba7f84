// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/sheet_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace mamori;

class ImportDialogTest : public UiTest
{
protected:
    void load(ImportDialog &dialog, const QString &sample)
    {
        activate(dialog);
        dialog.loadFile(samplePath(sample));
        ASSERT_TRUE(waitFor([&] { return dialog.isReady(); }));
    }
    std::unique_ptr<Workspace> workspace = makeWorkspace();
};

TEST_F(ImportDialogTest, importsTheSampleAsOneStep)
{
    ImportDialog dialog(*workspace, Asset::spec);
    load(dialog, QStringLiteral("asset_ledger.xlsx"));
    EXPECT_EQ(dialog.preview().rows.size(), 31);
    EXPECT_EQ(workspace->records().count(Asset::spec), 0);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return dialog.result() == QDialog::Accepted; }));
    EXPECT_EQ(workspace->records().count(Asset::spec), 31);
    workspace->records().undo();
    EXPECT_EQ(workspace->records().count(Asset::spec), 0);
}

TEST_F(ImportDialogTest, readsAgainWhenAColumnGoesElsewhere)
{
    ImportDialog dialog(*workspace, Asset::spec);
    load(dialog, QStringLiteral("asset_ledger_excel_cp932.csv"));
    ASSERT_FALSE(dialog.preview().rows.isEmpty());
    const qsizetype place = columnIndex(Asset::spec, QLatin1String("place"));
    EXPECT_FALSE(dialog.preview().rows.first().values.at(place).isNull());
    int column = 0;
    while (dialog.sheet().target(column)->currentData().toString() != QLatin1String("place"))
        ++column;
    QComboBox *target = dialog.sheet().target(column);
    target->setCurrentIndex(0);
    Q_EMIT target->activated(0);
    EXPECT_FALSE(dialog.isReady());
    ASSERT_TRUE(waitFor([&] { return dialog.isReady(); }));
    EXPECT_TRUE(dialog.preview().rows.first().values.at(place).isNull());
}

TEST_F(ImportDialogTest, namesEachFindingByRowAndColumn)
{
    ImportDialog dialog(*workspace, Asset::spec);
    load(dialog, QStringLiteral("asset_ledger_excel_utf8bom.csv"));
    const auto *findings = dialog.findChild<QTreeWidget *>();
    ASSERT_EQ(findings->topLevelItemCount(), dialog.preview().findings.size());
    ASSERT_GT(findings->topLevelItemCount(), 0);
    EXPECT_GT(findings->topLevelItem(0)->text(0).toInt(), 0);
    EXPECT_FALSE(findings->topLevelItem(0)->text(2).isEmpty());
}

TEST_F(ImportDialogTest, leavingStoresNothing)
{
    {
        ImportDialog dialog(*workspace, Asset::spec);
        load(dialog, QStringLiteral("asset_ledger.xlsx"));
        press(Qt::Key_Return); // begins
        dialog.reject(); // before the first portion
    }
    EXPECT_EQ(workspace->records().count(Asset::spec), 0);
    EXPECT_TRUE(workspace->records().latestHistory(5).isEmpty());
}

TEST_F(ImportDialogTest, saysWhyAFileIsNoSheet)
{
    ImportDialog dialog(*workspace, Asset::spec);
    dialog.show();
    QFile file(m_folder.filePath(QStringLiteral("old.xls")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"); // an old .xls
    file.close();
    dialog.loadFile(file.fileName());
    QLabel *failure = nullptr;
    ASSERT_TRUE(waitFor([&] {
        for (QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->property("look").toString() == QLatin1String("error") && label->isVisible())
                failure = label;
        }
        return failure != nullptr;
    }));
    EXPECT_FALSE(failure->text().isEmpty());
}

TEST_F(ImportDialogTest, leavesRefusedRowsOutOnlyWhenTold)
{
    ImportDialog dialog(*workspace, Asset::spec);
    activate(dialog);
    dialog.paste(QStringLiteral("資産名\t取得年月日\n台帳\tR6.4.1\n名簿\t令和六年春\n"));
    ASSERT_TRUE(waitFor([&] { return dialog.isReady(); }));
    ASSERT_EQ(dialog.preview().refused, 1);
    auto *import = dialog.findChild<QPushButton *>(QStringLiteral("import"));
    auto *leaveOut = dialog.findChild<QCheckBox *>(QStringLiteral("leave_out"));
    ASSERT_TRUE(import && leaveOut);
    EXPECT_FALSE(import->isEnabled()) << "all or nothing";
    EXPECT_TRUE(leaveOut->isVisible());
    leaveOut->click();
    EXPECT_TRUE(import->isEnabled());
    import->click();
    ASSERT_TRUE(waitFor([&] { return dialog.result() == QDialog::Accepted; }));
    EXPECT_EQ(workspace->records().count(Asset::spec), 1);
}

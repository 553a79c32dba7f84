// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "ui/preview/paper_preview.h"
#include "ui/systems/requirement_dialog.h"
#include "ui/systems/zone_dialog.h"
#include "ui/systems/zone_view.h"

#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>

using namespace mamori;

namespace {

class SystemDialogsTest : public UiTest
{
protected:
    Records &records() { return workspace->records(); }
    System stored() { return *records().find(system); }
    static Id<System> addSystem(Records &records)
    {
        System sample;
        sample.name = QStringLiteral("見本システム");
        sample.confidentiality = QStringLiteral("3");
        sample.integrity = sample.availability = QStringLiteral("2");
        sample.zone = Zone::Lgwan;
        SystemConnection outside;
        outside.peer = QStringLiteral("外");
        outside.peerZone = Zone::Internet;
        outside.sanitised = false;
        sample.connections = {outside};
        return records.add(sample);
    }
    static int rowOf(const QTreeWidget &list) { return list.indexOfTopLevelItem(list.currentItem()); }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
    Id<System> system = addSystem(workspace->records());
};

} // namespace

TEST_F(SystemDialogsTest, theSheetIsAnsweredByKeyboardAlone)
{
    RequirementDialog dialog(*workspace, system);
    activate(dialog);
    const auto *list = dialog.findChild<QTreeWidget *>();
    ASSERT_GT(list->topLevelItemCount(), 20);
    int first = rowOf(*list);
    // To the first point of the sheet: those before it are answered in other places.
    while (!dialog.findChildren<QRadioButton *>().first()->isVisible() && first < 20) {
        press(Qt::Key_Down);
        ++first;
    }
    ASSERT_EQ(rowOf(*list), first);
    typeKeys(QStringLiteral("1"));
    EXPECT_EQ(rowOf(*list), first + 1) << "met: on to the next";
    while (!dialog.findChildren<QRadioButton *>().first()->isVisible())
        press(Qt::Key_Down);
    const int second = rowOf(*list);
    typeKeys(QStringLiteral("2"));
    EXPECT_EQ(rowOf(*list), second) << "by the common platform: the evidence is asked for";
    typeKeys(QStringLiteral("manual"));
    press(Qt::Key_Return);
    EXPECT_EQ(rowOf(*list), second + 1);
    EXPECT_TRUE(stored().requirements.isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    int met = 0;
    int open = 0;
    for (const ChecklistAnswer &answer : stored().requirements) {
        if (answer.result == ChecklistResult::CommonPlatform) {
            EXPECT_EQ(answer.evidence, QStringLiteral("manual"));
            EXPECT_EQ(answer.answeredOn, clock.today());
        }
        met += answer.result == ChecklistResult::Met;
        open += !answer.result;
    }
    EXPECT_EQ(met, 1);
    EXPECT_GT(open, 5) << "the rest of the sheet is there, not answered yet";
    records().undo();
    EXPECT_TRUE(stored().requirements.isEmpty());
}

TEST_F(SystemDialogsTest, theSheetIsPrinted)
{
    RequirementDialog dialog(*workspace, system);
    activate(dialog);
    clickOn(childNamed<QPushButton>(&dialog, RequirementDialog::tr("&Print the sheet…")));
    auto *paper = dialog.findChild<PaperPreview *>();
    ASSERT_TRUE(paper);
    ASSERT_TRUE(waitFor([paper] { return paper->isReady(); }));
    EXPECT_GE(paper->pageCount(), 1);
    EXPECT_TRUE(stored().requirements.isEmpty()) << "nothing was changed";
}

TEST_F(SystemDialogsTest, theZonesNameTheOffendingLink)
{
    ZoneDialog dialog(*workspace);
    activate(dialog);
    EXPECT_TRUE(dialog.findChild<ZoneView *>()->isVisible());
    const auto *list = dialog.findChild<QTreeWidget *>();
    bool isNamed = false;
    for (int i = 0; i < list->topLevelItemCount(); ++i)
        isNamed = isNamed
            || (list->topLevelItem(i)->text(0) == QStringLiteral("×1")
                && list->topLevelItem(i)->text(2) == articleText(QStringLiteral("23(1)")));
    EXPECT_TRUE(isNamed);
    clickOn(childNamed<QPushButton>(&dialog, ZoneDialog::tr("&Print…")));
    auto *paper = dialog.findChild<PaperPreview *>();
    ASSERT_TRUE(paper);
    ASSERT_TRUE(waitFor([paper] { return paper->isReady(); }));
    press(Qt::Key_Escape);
}

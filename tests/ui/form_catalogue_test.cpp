// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "model/registers/exception.h"
#include "model/registers/inspection.h"
#include "model/registers/training_event.h"
#include "model/sample/sample_section.h"
#include "ui/preview/form_catalogue.h"
#include "ui/preview/paper_preview.h"

#include <QListWidget>
#include <QTreeWidget>

using namespace mamori;

class FormCatalogueTest : public UiTest
{
protected:
    std::unique_ptr<Workspace> workspace = makeWorkspace();
    Records &records = workspace->records();
};

TEST_F(FormCatalogueTest, listsEveryFormUnderItsOccasion)
{
    const FormCatalogue catalogue(*workspace);
    const auto *tree = catalogue.findChild<QTreeWidget *>();
    QStringList titles;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        EXPECT_GT(tree->topLevelItem(i)->childCount(), 0);
        for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j) {
            const QTreeWidgetItem *item = tree->topLevelItem(i)->child(j);
            titles << item->text(0);
            for (int column = 0; column < tree->columnCount(); ++column)
                EXPECT_FALSE(item->text(column).isEmpty()) << item->text(0).toStdString() << ' ' << column;
        }
    }
    EXPECT_EQ(titles.size(), policy.forms.size());
    for (const PolicyForm &form : policy.forms)
        EXPECT_TRUE(titles.contains(form.title)) << form.id.toStdString();
}

TEST_F(FormCatalogueTest, printsWhatIsTickedOnePaperForEachRecord)
{
    const Id<Asset> first = records.add(sampleAsset(QStringLiteral("住民異動届")));
    const Id<Asset> second = records.add(sampleAsset(QStringLiteral("転入届")));
    FormCatalogue catalogue(*workspace);
    EXPECT_EQ(catalogue.tickedPapers().size(), 0);
    catalogue.tick(QStringLiteral("asset_ledger"));
    catalogue.tick(QStringLiteral("restriction_card"));
    catalogue.chooseRecords(QStringLiteral("restriction_card"), {first.value, second.value});
    EXPECT_EQ(catalogue.tickedPapers().size(), 2) << "cards of several assets are one paper";
    const Id<Approval> one = records.add(Approval {});
    const Id<Approval> other = records.add(Approval {});
    catalogue.tick(QStringLiteral("approval_application"));
    catalogue.chooseRecords(QStringLiteral("approval_application"), {other.value, one.value});
    const QList<FormCatalogue::Paper> papers = catalogue.tickedPapers();
    ASSERT_EQ(papers.size(), 4);
    QSet<QString> names;
    for (const FormCatalogue::Paper &paper : papers) {
        EXPECT_TRUE(paper.pdf.startsWith("%PDF-"));
        names << paper.name;
    }
    EXPECT_EQ(names.size(), 4) << "no file is written over another";
    catalogue.tick(QStringLiteral("asset_ledger"), false);
    EXPECT_EQ(catalogue.tickedPapers().size(), 3);
}

TEST_F(FormCatalogueTest, offersADrillForTheReportOfDrillsOnly)
{
    TrainingEvent event;
    event.title = QStringLiteral("新任者研修");
    event.kind = TrainingKind::Training;
    records.add(event);
    event.title = QStringLiteral("停電訓練");
    event.kind = TrainingKind::Drill;
    records.add(event);
    FormCatalogue catalogue(*workspace);
    const auto *offered = catalogue.findChild<QListWidget *>();
    for (const auto &[form, name] :
         {std::pair("training_report", "新任者研修"), std::pair("drill_report", "停電訓練")}) {
        catalogue.goTo(QLatin1String(form));
        ASSERT_EQ(offered->count(), 1) << form;
        EXPECT_TRUE(offered->item(0)->text().contains(QString::fromUtf8(name))) << form;
    }
}

TEST_F(FormCatalogueTest, offersEachCheckForItsOwnPapersOnly)
{
    Inspection run;
    run.lines = {InspectionLine {}};
    const auto add = [&](const char *title, InspectionKind kind, bool isFinished) {
        run.title = QString::fromUtf8(title);
        run.kind = kind;
        run.doneOn = isFinished ? QDate(2026, 3, 1) : QDate();
        run.lines.first().result = InspectionResult::Done;
        records.add(run);
    };
    add("遵守・途中", InspectionKind::ComplianceCheck, false);
    add("遵守・済み", InspectionKind::ComplianceCheck, true);
    add("自己・済み", InspectionKind::SelfInspection, true);
    run.lines.first().question = QStringLiteral("asset-1");
    add("棚卸し・途中", InspectionKind::Own, false);
    add("棚卸し・済み", InspectionKind::Own, true);
    PolicyException exception;
    exception.urgent = true;
    exception.title = QStringLiteral("急ぎ");
    records.add(exception);
    exception.urgent = false;
    exception.title = QStringLiteral("事前");
    records.add(exception);
    FormCatalogue catalogue(*workspace);
    const auto *offered = catalogue.findChild<QListWidget *>();
    for (const auto &[form, name] :
         {std::pair("check_sheet", "遵守・途中"), std::pair("compliance_report", "遵守・済み"),
          std::pair("self_inspection_result", "自己・済み"), std::pair("stock_take_list", "棚卸し・途中"),
          std::pair("stock_take_result", "棚卸し・済み"), std::pair("exception_report", "急ぎ"),
          std::pair("exception_application", "事前")}) {
        catalogue.goTo(QLatin1String(form));
        ASSERT_EQ(offered->count(), 1) << form;
        EXPECT_TRUE(offered->item(0)->text().contains(QString::fromUtf8(name))) << form;
    }
}

TEST_F(FormCatalogueTest, everyFormIsPrintedFromAnEmptyLedgerAndFromTheSample)
{
    FormCatalogue empty(*workspace);
    for (const PolicyForm &form : policy.forms)
        empty.tick(form.id);
    EXPECT_EQ(empty.tickedPapers().size(), policy.forms.size());
    fillWithSample(records, policy);
    FormCatalogue full(*workspace);
    for (const PolicyForm &form : policy.forms)
        full.tick(form.id);
    EXPECT_EQ(full.tickedPapers().size(), policy.forms.size());
}

TEST_F(FormCatalogueTest, showsAnExampleWithoutTouchingTheLedger)
{
    FormCatalogue catalogue(*workspace);
    catalogue.goTo(QStringLiteral("take_out_application"));
    EXPECT_EQ(catalogue.currentForm(), QStringLiteral("take_out_application"));
    const std::unique_ptr<PaperPreview> example(catalogue.previewExample());
    ASSERT_TRUE(example);
    ASSERT_TRUE(waitFor([&] { return example->isReady(); }));
    EXPECT_EQ(records.count(Asset::spec), 0);
    const std::unique_ptr<PaperPreview> blank(catalogue.preview());
    ASSERT_TRUE(blank);
    ASSERT_TRUE(waitFor([&] { return blank->isReady(); }));
    EXPECT_NE(example->pdf(), blank->pdf());
}

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "ui/registers/record_table_model.h"

#include <QAbstractItemModelTester>

using namespace mamori;

using RecordTableModelTest = UiTest;

TEST_F(RecordTableModelTest, keepsTheRulesOfModels)
{
    const auto workspace = makeWorkspace();
    RecordTableModel model(Asset::spec, *workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RecordSortModel sorted;
    sorted.setSourceModel(&model);
    const QAbstractItemModelTester sortedTester(&sorted,
                                                QAbstractItemModelTester::FailureReportingMode::Fatal);
    workspace->records().add(sampleAsset(QStringLiteral("住民異動届")));
    workspace->records().add(sampleAsset(QStringLiteral("印鑑登録原票")));
    model.load({});
    EXPECT_EQ(model.rowCount(), 2);
    sorted.sort(2, Qt::DescendingOrder);
    EXPECT_EQ(sorted.rowCount(), 2);
}

TEST_F(RecordTableModelTest, marksDraftsInWordsAndSaysWhatIsMissing)
{
    const auto workspace = makeWorkspace();
    const auto id = workspace->records().add(sampleAsset(QStringLiteral("住民異動届")));
    RecordTableModel model(Asset::spec, *workspace);
    model.load({});
    const QModelIndex mark = model.index(model.rowOf(id.value), 0);
    EXPECT_EQ(mark.data().toString(), RecordTableModel::tr("Draft"));
    const Field &contents
        = Asset::spec.fields[std::size_t(columnIndex(Asset::spec, QLatin1String("contents")))];
    EXPECT_TRUE(mark.data(Qt::ToolTipRole).toString().contains(labelOf(contents)));
}

TEST_F(RecordTableModelTest, ordersNumbersByValueAndPutsEmptyOnesLast)
{
    const auto workspace = makeWorkspace();
    const std::optional<qint64> quantities[] = {10, std::nullopt, 9};
    for (const auto &quantity : quantities) {
        Asset asset = sampleAsset(QStringLiteral("端末"));
        asset.quantity = quantity;
        workspace->records().add(asset);
    }
    RecordTableModel model(Asset::spec, *workspace);
    model.load({});
    int column = 0;
    while (!model.fieldAt(column)
           || QLatin1String(model.fieldAt(column)->column) != QLatin1String("quantity"))
        ++column;
    RecordSortModel sorted;
    sorted.setSourceModel(&model);
    const auto shown = [&](Qt::SortOrder order) {
        sorted.sort(column, order);
        QStringList texts;
        for (int row = 0; row < 3; ++row)
            texts << sorted.index(row, column).data().toString();
        return texts;
    };
    EXPECT_EQ(shown(Qt::AscendingOrder),
              (QStringList {QStringLiteral("9"), QStringLiteral("10"), QString()}));
    EXPECT_EQ(shown(Qt::DescendingOrder),
              (QStringList {QStringLiteral("10"), QStringLiteral("9"), QString()}));
}

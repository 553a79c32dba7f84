// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "ui/registers/record_table_model.h"

#include <QAbstractItemModelTester>

using namespace mamori;

namespace {

int columnNamed(const char *column)
{
    return RecordTableModel::columnOf(columnIndex(Asset::spec, QLatin1String(column)));
}

class RecordTableModelTest : public UiTest
{
protected:
    QStringList shown(const RecordTableModel &model, const char *column) const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, columnNamed(column)).data().toString();
        return texts;
    }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
};

} // namespace

TEST_F(RecordTableModelTest, keepsTheRulesOfModels)
{
    RecordTableModel model(Asset::spec, *workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    workspace->records().add(sampleAsset(QStringLiteral("住民異動届")));
    workspace->records().add(sampleAsset(QStringLiteral("印鑑登録原票")));
    model.load({});
    EXPECT_EQ(model.rowCount(), 2);
    model.setEntryRow(true);
    EXPECT_EQ(model.rowCount(), 3);
    const auto added = workspace->records().add(sampleAsset(QStringLiteral("端末")));
    model.refresh({added.value});
    EXPECT_EQ(model.rowOf(added.value), 2);
    EXPECT_TRUE(model.isEntryRow(3));
    Query grouped;
    grouped.group = QStringLiteral("kind");
    model.load(grouped);
    EXPECT_EQ(model.rowCount(), 5);
    EXPECT_TRUE(model.isHeading(0));
    EXPECT_EQ(model.idAt(0), 0);
    EXPECT_FALSE(model.flags(model.index(0, 2)) & Qt::ItemIsSelectable);
}

TEST_F(RecordTableModelTest, marksDraftsInWordsAndSaysWhatIsMissing)
{
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
    const std::optional<qint64> quantities[] = {10, std::nullopt, 9};
    for (const auto &quantity : quantities) {
        Asset asset = sampleAsset(QStringLiteral("端末"));
        asset.quantity = quantity;
        workspace->records().add(asset);
    }
    RecordTableModel model(Asset::spec, *workspace);
    const auto ordered = [&](bool descending) {
        Query query;
        query.order = {{QStringLiteral("quantity"), descending}};
        model.load(query);
        return shown(model, "quantity");
    };
    EXPECT_EQ(ordered(false), (QStringList {QStringLiteral("9"), QStringLiteral("10"), QString()}));
    EXPECT_EQ(ordered(true), (QStringList {QStringLiteral("10"), QStringLiteral("9"), QString()}));
}

// More records than are looked at or read at once.
TEST_F(RecordTableModelTest, readsRowsAsTheyComeIntoView)
{
    constexpr int count = 1500;
    {
        Records::Step step = workspace->records().begin(QStringLiteral("many"));
        for (int i = 0; i < count; ++i)
            workspace->records().add(sampleAsset(QStringLiteral("台帳%1").arg(count - i)));
        step.commit();
    }
    RecordTableModel model(Asset::spec, *workspace);
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&resets] { ++resets; });
    Query query;
    query.order = {{QStringLiteral("name"), false}};
    model.load(query);
    ASSERT_TRUE(waitFor([&model] { return !model.isLoading(); }));
    EXPECT_GE(resets, 1);
    ASSERT_EQ(model.rowCount(), count);
    EXPECT_EQ(model.allCount(), count);
    for (const int row : {0, 63, 64, 700, count - 1})
        EXPECT_EQ(model.index(row, columnNamed("name")).data().toString(),
                  QStringLiteral("台帳%1").arg(row + 1));
}

TEST_F(RecordTableModelTest, onlyCellsThatCanBeTypedAreEditable)
{
    Records &records = workspace->records();
    const auto id = records.add(sampleAsset(QStringLiteral("住民異動届")));
    RecordTableModel model(Asset::spec, *workspace);
    model.setEntryRow(true);
    model.load({});
    const auto editable = [&model](int row, const char *column) {
        return bool(model.flags(model.index(row, columnNamed(column))) & Qt::ItemIsEditable);
    };
    EXPECT_TRUE(editable(0, "place"));
    EXPECT_TRUE(editable(1, "place")) << "the row for new records";
    EXPECT_FALSE(editable(0, "confidentiality"));
    EXPECT_FALSE(model.whyFixed(model.index(0, columnNamed("confidentiality"))).isEmpty());
    EXPECT_FALSE(model.flags(model.index(0, 0)) & Qt::ItemIsEditable);
    records.strikeOut(Asset::spec, id.value, QStringLiteral("重複"));
    Query query;
    query.struckOut = true;
    model.load(query);
    EXPECT_FALSE(editable(0, "place"));
}

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
//
// The command line and the window say the same of one ledger.
#include "tests/app/program.h"
#include "ui_fixture.h"

#include "ui/policy/standard_page.h"
#include "ui/today/figures.h"
#include "ui/today/today_page.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QTreeWidget>

using namespace mamori;

namespace {

/// No duty is uncovered any more.
constexpr DutyState everyState[] = {DutyState::NotApplicable, DutyState::Fulfilled, DutyState::Due,
                                    DutyState::Overdue,       DutyState::Violated,  DutyState::Unanswered};

} // namespace

class FiguresTest : public UiTest
{
protected:
    FiguresTest()
    {
        const QString today = QStringLiteral("2026-10-01");
        EXPECT_EQ(test::run({QStringLiteral("demo"), desk.path(QStringLiteral("demo"))}).exitCode, 0);
        const QString path = desk.path(QStringLiteral("demo/sample.mamori"));
        const QString passwordFile = desk.path(QStringLiteral("demo/password.txt"));
        status = test::run({QStringLiteral("status"), path, QStringLiteral("--password-file"), passwordFile,
                            QStringLiteral("--today"), today, QStringLiteral("--json")})
                     .json()
                     .object();
        const QString password = QString::fromUtf8(test::contentOf(passwordFile)).trimmed();
        const auto key = Ledger::findKey(path, Secret::fromPassword(password), SecretKind::Password);
        EXPECT_TRUE(key);
        workspace = std::make_unique<Workspace>(policy, Clock::fixed(QDate::fromString(today, Qt::ISODate)),
                                                Ledger::open(path, *key));
    }
    qint64 counted(DutyState state) const
    {
        return status.value(QLatin1String("counts")).toObject().value(keyOf(state)).toInteger(-1);
    }

    test::Desk desk;
    QJsonObject status;
    std::unique_ptr<Workspace> workspace;
};

TEST_F(FiguresTest, todayShowsWhatTheCommandCounts)
{
    TodayPage page(*workspace);
    page.show();
    page.refresh();
    const QList<Figure> figures = page.figures().shown();
    ASSERT_FALSE(figures.isEmpty());
    const Figure &duties = figures.first();
    int compared = 0;
    for (const DutyState state : everyState) {
        EXPECT_GE(counted(state), 1) << keyOf(state).toStdString() << " never occurs in the sample";
        for (const Figure::Part &part : duties.parts) {
            if (part.label == labelOf(state)) {
                EXPECT_EQ(part.count, counted(state)) << part.label.toStdString();
                ++compared;
            }
        }
    }
    EXPECT_EQ(compared, duties.parts.size()) << "every bar was compared";

    QSet<QString> tasks;
    for (const auto duty : status.value(QLatin1String("duties")).toArray()) {
        const QString task = duty[QLatin1String("task")].toString();
        if (!task.isEmpty())
            tasks << task;
    }
    QSet<QString> rows;
    for (int group = 0; group < page.tasks().topLevelItemCount(); ++group) {
        const QTreeWidgetItem *head = page.tasks().topLevelItem(group);
        for (int row = 0; row < head->childCount(); ++row)
            rows << head->child(row)->text(0);
    }
    EXPECT_EQ(rows, tasks);
}

TEST_F(FiguresTest, theStandardShowsWhatTheCommandCounts)
{
    StandardPage page(*workspace);
    page.show();
    page.refresh();
    QString line;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->accessibleDescription().contains(labelOf(DutyState::Fulfilled)))
            line = label->accessibleDescription();
    }
    for (const DutyState state : everyState) {
        const QString expected = StandardPage::tr("%1 %2").arg(labelOf(state)).arg(counted(state));
        EXPECT_TRUE(line.contains(expected)) << line.toStdString() << " lacks " << expected.toStdString();
    }
}

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "ui/registers/register_page.h"
#include "ui/wizards/record_wizards.h"
#include "ui/wizards/step_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace mamori;

namespace {

class NamePage final : public StepPage
{
public:
    explicit NamePage(const QString &step, bool isRequired)
        : StepPage(step)
        , m_isRequired(isRequired)
        , name(new QLineEdit(this))
    {
        (new QVBoxLayout(this))->addWidget(name);
        connect(name, &QLineEdit::textEdited, this, &StepPage::edited);
    }
    QString problem() const override
    {
        return m_isRequired && name->text().isEmpty() ? QStringLiteral("no name") : QString();
    }
    void enter() override { ++entered; }

private:
    bool m_isRequired;

public:
    QLineEdit *name;
    int entered = 0;
};

class TwoSteps final : public StepDialog
{
public:
    TwoSteps()
        : first(new NamePage(QStringLiteral("one"), true))
        , skipped(new NamePage(QStringLiteral("one"), true))
        , last(new NamePage(QStringLiteral("two"), false))
    {
        addPage(first);
        addPage(skipped);
        addPage(last);
        start();
    }
    QString problemShown() const
    {
        for (const QLabel *label : findChildren<QLabel *>()) {
            if (label->property("look") == QLatin1String("error") && label->isVisibleTo(this))
                return label->text();
        }
        return {};
    }

    NamePage *first;
    NamePage *skipped;
    NamePage *last;
    int stored = 0;

protected:
    StepPage *pageAfter(StepPage *page) const override { return page == first ? last : nullptr; }
    void finish() override { ++stored; }
};

class StepDialogTest : public UiTest
{
};

} // namespace

TEST_F(StepDialogTest, isGoneThroughByTheKeyboardAndStoresAtTheEnd)
{
    TwoSteps dialog;
    activate(dialog);
    EXPECT_EQ(QApplication::focusWidget(), dialog.first->name);
    press(Qt::Key_Return);
    EXPECT_EQ(dialog.currentPage(), dialog.first) << "something is missing";
    typeKeys(QStringLiteral("a"));
    press(Qt::Key_Return);
    EXPECT_EQ(dialog.currentPage(), dialog.last) << "the page between was not needed";
    EXPECT_TRUE(dialog.isLastPage());
    EXPECT_EQ(QApplication::focusWidget(), dialog.last->name);
    EXPECT_EQ(dialog.stored, 0);
    dialog.back();
    EXPECT_EQ(dialog.currentPage(), dialog.first);
    EXPECT_EQ(dialog.first->entered, 2);
    dialog.next();
    press(Qt::Key_Return);
    EXPECT_EQ(dialog.stored, 1);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

TEST_F(StepDialogTest, saysWhatIsMissingOnlyWhenAsked)
{
    TwoSteps dialog;
    activate(dialog);
    EXPECT_EQ(dialog.problemShown(), QString());
    dialog.next();
    EXPECT_TRUE(dialog.problemShown().contains(QLatin1String("no name")));
    typeKeys(QStringLiteral("a"));
    EXPECT_EQ(dialog.problemShown(), QString());
}

TEST_F(StepDialogTest, storesNothingWhenItIsLeft)
{
    TwoSteps dialog;
    activate(dialog);
    typeKeys(QStringLiteral("a"));
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    EXPECT_EQ(dialog.stored, 0);
    EXPECT_EQ(dialog.result(), QDialog::Rejected);
}

TEST_F(StepDialogTest, everyWizardIsKnownByOneId)
{
    QSet<QString> ids;
    for (const RecordWizard &wizard : recordWizards()) {
        ids << QLatin1String(wizard.id);
        EXPECT_EQ(findRecordWizard(QLatin1String(wizard.id)), &wizard);
    }
    EXPECT_EQ(ids.size(), qsizetype(recordWizards().size()));
    EXPECT_EQ(findRecordWizard(QStringLiteral("nothing")), nullptr);
}

TEST_F(StepDialogTest, aPageOffersWorkForTheRecordsItFits)
{
    const auto workspace = makeWorkspace();
    const Id<Asset> open = workspace->records().add(sampleAsset(QStringLiteral("住民異動届")));
    const Id<Asset> other = workspace->records().add(sampleAsset(QStringLiteral("印鑑登録申請書")));
    RegisterPage page(Asset::spec, *workspace);
    qint64 begun = -1;
    page.offer({QStringLiteral("work"), true, [&](qint64 id) { return id == open.value; },
                [&](qint64 id) { begun = id; }});
    activate(page);
    QPushButton *button = nullptr;
    for (QPushButton *candidate : page.findChildren<QPushButton *>()) {
        if (candidate->text() == QLatin1String("work"))
            button = candidate;
    }
    ASSERT_TRUE(button);
    page.select(other.value);
    button->click();
    EXPECT_EQ(begun, -1) << "it says what to choose instead";
    page.select(open.value);
    button->click();
    EXPECT_EQ(begun, open.value);
}

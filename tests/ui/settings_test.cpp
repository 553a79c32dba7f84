// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "model/rules/breaches.h"
#include "model/rules/numbering.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/dialogs/recovery_dialog.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/registers/record_form.h"
#include "ui/registers/register_page.h"
#include "ui/shell/main_window.h"
#include "ui/start/recovery_panel.h"
#include "ui/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace mamori;

namespace {

template <class Input>
Input *inputNamed(const QWidget &dialog, const QString &label)
{
    for (Input *input : dialog.findChildren<Input *>()) {
        if (input->accessibleName() == QString(label).remove(QLatin1Char('&')))
            return input;
    }
    return nullptr;
}

class SettingsTest : public UiTest
{
public:
    ~SettingsTest() override { applyTheme(*qApp); }

protected:
    std::optional<DataKey> keyOf(const QString &password) const
    {
        return Ledger::findKey(ledgerPath(), Secret::fromPassword(password), SecretKind::Password);
    }
    static void save(const SettingsDialog &dialog)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == SettingsDialog::tr("&Save"))
                button->click();
        }
    }
};

} // namespace

TEST_F(SettingsTest, whatTheSectionDecidesIsKeptInTheLedgerWithWhoAndWhen)
{
    const auto workspace = makeWorkspace();
    Records &records = workspace->records();
    SettingsDialog dialog(workspace.get(), settings);
    inputNamed<QLineEdit>(dialog, SettingsDialog::tr("&Section"))->setText(QStringLiteral("見本課"));
    inputNamed<QPlainTextEdit>(dialog, SettingsDialog::tr("Who &works with it"))
        ->setPlainText(QStringLiteral("見本 一郎\n\n 例示 太郎 "));
    inputNamed<QSpinBox>(dialog, SettingsDialog::tr("&Lock after idle"))->setValue(5);
    inputNamed<QLineEdit>(dialog, titleOf(Asset::spec))->setText(QStringLiteral("見-{n:3}"));
    auto *hours = inputNamed<QLineEdit>(dialog, SettingsDialog::tr("Office &hours"));
    hours->setText(QStringLiteral("in the morning"));
    save(dialog);
    EXPECT_NE(dialog.result(), QDialog::Accepted) << "hours that cannot be read are refused";
    EXPECT_FALSE(records.settingEntry(QStringLiteral("section_name"))) << "and nothing was stored";
    hours->setText(QStringLiteral("9:00-17:45"));
    save(dialog);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(records.setting(QStringLiteral("section_name")), QStringLiteral("見本課"));
    EXPECT_EQ(records.setting(QStringLiteral("operator_names")), QStringLiteral("見本 一郎\n例示 太郎"));
    EXPECT_EQ(records.setting(QStringLiteral("lock_minutes")), QStringLiteral("5"));
    EXPECT_EQ(records.setting(QLatin1String(officeHoursSetting)), QStringLiteral("9:00-17:45"));
    EXPECT_EQ(numberScheme(records, Asset::spec), QStringLiteral("見-{n:3}"));
    EXPECT_EQ(records.settingEntry(QStringLiteral("section_name"))->setBy, QStringLiteral("見本 一郎"));
    EXPECT_FALSE(records.settingEntry(QStringLiteral("section_manager"))) << "nobody touched it";
    EXPECT_EQ(records.undoable(), SettingsDialog::tr("Settings")) << "one step";
    EXPECT_TRUE(settings.allKeys().filter(QStringLiteral("section")).isEmpty());

    const SettingsDialog again(workspace.get(), settings);
    bool told = false;
    for (const QLabel *label : again.findChildren<QLabel *>())
        told = told || label->accessibleDescription().contains(QStringLiteral("見本 一郎"));
    EXPECT_TRUE(told) << "who set it stands below";
}

TEST_F(SettingsTest, savingWithoutAChangeWritesNothing)
{
    const auto workspace = makeWorkspace();
    SettingsDialog dialog(workspace.get(), settings);
    save(dialog);
    EXPECT_TRUE(workspace->records().latestHistory(1).isEmpty());
}

TEST_F(SettingsTest, looksAreKeptOnThisComputerAndShownAtOnce)
{
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    MainWindow window(policy, clock, settings);
    activate(window);
    ASSERT_TRUE(window.openLedger(ledgerPath(), created.key));
    const qint64 id = window.workspace()->save(
        Asset::spec, 0, toValues(sampleAsset(QStringLiteral("住民異動届"))), QStringLiteral("New"));
    window.pages()->showRecord(Asset::spec, id);
    press(Qt::Key_Comma, Qt::ControlModifier);
    auto *dialog = shown<SettingsDialog>();
    ASSERT_NE(dialog, nullptr);
    auto *look = inputNamed<QComboBox>(*dialog, SettingsDialog::tr("L&ook"));
    look->setCurrentIndex(look->findData(int(Appearance::Choice::Dark)));
    inputNamed<QSpinBox>(*dialog, SettingsDialog::tr("&Text size"))->setValue(150);
    save(*dialog);
    EXPECT_TRUE(waitFor([] { return colors().base == colorsOf(Look::Dark).base; }));
    EXPECT_EQ(readAppearance(settings).fontPercent, 150);
    EXPECT_EQ(window.pages()->pageOf(Asset::spec)->pane().record(), id) << "on the same record";
    EXPECT_TRUE(window.workspace()->records().latestHistory(10).size() == 1);
}

TEST_F(SettingsTest, thePasswordIsChanged)
{
    const auto workspace = makeWorkspace();
    PasswordDialog dialog(workspace->ledger(), cheap());
    dialog.show();
    const auto edits = dialog.findChildren<QLineEdit *>();
    ASSERT_EQ(edits.size(), 3);
    edits[0]->setText(QStringLiteral("wrong"));
    edits[1]->setText(QStringLiteral("brown lamp"));
    edits[2]->setText(QStringLiteral("brown lamps"));
    auto *change = childNamed<QPushButton>(&dialog, PasswordDialog::tr("&Change"));
    change->click();
    EXPECT_TRUE(change->isEnabled()) << "the two differ";
    edits[2]->setText(edits[1]->text());
    change->click();
    ASSERT_TRUE(waitFor([&] { return change->isEnabled(); }));
    EXPECT_EQ(dialog.result(), 0);
    EXPECT_TRUE(keyOf(QStringLiteral("sample"))) << "the wrong password changes nothing";
    edits[0]->setText(QStringLiteral("sample"));
    change->click();
    ASSERT_TRUE(waitFor([&] { return dialog.result() == QDialog::Accepted; }));
    EXPECT_FALSE(keyOf(QStringLiteral("sample")));
    EXPECT_TRUE(keyOf(QStringLiteral("brown lamp")));
}

TEST_F(SettingsTest, aDialogThatClosesWhileThePasswordChangesWaitsForIt)
{
    const auto workspace = makeWorkspace();
    {
        PasswordDialog dialog(workspace->ledger(), cheap());
        dialog.show();
        const auto edits = dialog.findChildren<QLineEdit *>();
        edits[0]->setText(QStringLiteral("sample"));
        edits[1]->setText(QStringLiteral("brown lamp"));
        edits[2]->setText(QStringLiteral("brown lamp"));
        childNamed<QPushButton>(&dialog, PasswordDialog::tr("&Change"))->click();
    }
    EXPECT_TRUE(keyOf(QStringLiteral("brown lamp")));
}

TEST_F(SettingsTest, aNewRecoveryCodeCountsOnceItIsKept)
{
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    Workspace workspace(policy, clock, Ledger::open(ledgerPath(), created.key));
    const auto opens = [this](const QString &code) {
        return Ledger::findKey(ledgerPath(), Secret::fromRecoveryCode(code), SecretKind::RecoveryCode)
            .has_value();
    };
    QString shownCode;
    {
        RecoveryDialog given(workspace);
        given.showCode();
    }
    EXPECT_TRUE(opens(created.recoveryCode)) << "closed too early: the old one still opens";
    RecoveryDialog dialog(workspace);
    dialog.show();
    auto *password = dialog.findChild<QLineEdit *>();
    password->setText(QStringLiteral("wrong"));
    childNamed<QPushButton>(&dialog, RecoveryDialog::tr("&Next"))->click();
    auto *panel = dialog.findChild<RecoveryPanel *>();
    ASSERT_TRUE(waitFor([&] { return password->isEnabled(); }));
    EXPECT_FALSE(panel->isVisible());
    password->setText(QStringLiteral("sample"));
    childNamed<QPushButton>(&dialog, RecoveryDialog::tr("&Next"))->click();
    ASSERT_TRUE(waitFor([&] { return panel->isVisible(); }));
    EXPECT_TRUE(panel->isHoldingCode());
    for (const QLabel *label : panel->findChildren<QLabel *>()) {
        if (label->accessibleName() == RecoveryPanel::tr("Recovery code"))
            shownCode = label->text();
    }
    panel->findChild<QCheckBox *>()->click();
    clickOn(childNamed<QPushButton>(panel, RecoveryDialog::tr("&Use this code from now on")));
    ASSERT_TRUE(waitFor([&] { return dialog.result() == QDialog::Accepted; }));
    EXPECT_TRUE(opens(shownCode));
    EXPECT_FALSE(opens(created.recoveryCode));
}

TEST_F(SettingsTest, closingTheWindowAsksWhileACodeIsShown)
{
    MainWindow window(policy, clock, settings);
    window.show();
    auto *panel = window.findChild<RecoveryPanel *>();
    panel->show({{ledgerPath(), {}, {}, {}}, QStringLiteral("0123-4567")});
    EXPECT_FALSE(window.close());
    ASSERT_TRUE(waitFor([] { return shown<QMessageBox>() != nullptr; }));
    shown<QMessageBox>()->button(QMessageBox::Cancel)->click();
    EXPECT_TRUE(window.isVisible());
    EXPECT_FALSE(window.close());
    ASSERT_TRUE(waitFor([] { return shown<QMessageBox>() != nullptr; }));
    shown<QMessageBox>()->button(QMessageBox::Close)->click();
    EXPECT_FALSE(window.isVisible());
}

TEST_F(SettingsTest, whoIsWorkingIsChosenFromTheSectionsNames)
{
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    MainWindow window(policy, clock, settings);
    activate(window);
    ASSERT_TRUE(window.openLedger(ledgerPath(), created.key));
    Records &records = window.workspace()->records();
    records.setSetting(QStringLiteral("operator_names"), QStringLiteral("見本 一郎\n例示 太郎"));
    window.findChild<QAction *>(QStringLiteral("Who is wor&king…"))->trigger();
    auto *dialog = shown<QInputDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->comboBoxItems().size(), 2);
    dialog->setTextValue(QStringLiteral("例示 太郎"));
    dialog->accept();
    EXPECT_EQ(records.operatorName(), QStringLiteral("例示 太郎"));
}

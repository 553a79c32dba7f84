// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "model/store/ledger_json.h"
#include "ui/start/new_ledger_panel.h"
#include "ui/start/password_strength.h"
#include "ui/start/recovery_panel.h"
#include "ui/start/start_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace mamori;

class StartPageTest : public UiTest
{
protected:
    StartPageTest()
    {
        page.setKeyCost(cheap());
        page.resize(1000, 700);
        page.show();
    }
    QString visibleError() const
    {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            const QString look = label->property("look").toString();
            if (label->isVisible() && (look == QLatin1String("error") || look == QLatin1String("failure"))
                && !label->text().isEmpty())
                return label->text();
        }
        return {};
    }
    StartPage page {clock, settings};
};

TEST_F(StartPageTest, saysBesideThePasswordThatItIsWrong)
{
    Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("right")), cheap());
    page.showOpen(ledgerPath());
    QSignalSpy ready(&page, &StartPage::ready);
    auto *password = childNamed<QLineEdit>(&page, OpenLedgerPanel::tr("Password"));
    ASSERT_NE(password, nullptr);
    QTest::keyClicks(password, QStringLiteral("wrong"));
    QTest::keyClick(password, Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return !visibleError().isEmpty(); }));
    EXPECT_EQ(ready.count(), 0);
    password->clear();
    QTest::keyClicks(password, QStringLiteral("right"));
    QTest::keyClick(password, Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return ready.count() == 1; }));
    EXPECT_EQ(settings.value(QStringLiteral("recent/path")).toString(), ledgerPath());
}

TEST_F(StartPageTest, refusesTwoDifferentPasswords)
{
    page.showCreate();
    for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        if (edit->isVisible())
            edit->setText(edit->accessibleName());
    }
    clickOn(childNamed<QPushButton>(&page, NewLedgerPanel::tr("C&reate")));
    EXPECT_FALSE(visibleError().isEmpty());
}

TEST_F(StartPageTest, theRecoveryCodeStaysUntilItIsKept)
{
    page.showCreate();
    for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        if (!edit->isVisible())
            continue;
        if (edit->echoMode() == QLineEdit::Password)
            edit->setText(QStringLiteral("brown lamp on seven chairs"));
        else
            edit->setText(edit->text().endsWith(QLatin1String(".mamori")) ? ledgerPath()
                                                                          : QStringLiteral("見本"));
    }
    clickOn(childNamed<QPushButton>(&page, NewLedgerPanel::tr("C&reate")));
    const auto *panel = page.findChild<RecoveryPanel *>();
    ASSERT_NE(panel, nullptr);
    ASSERT_TRUE(waitFor([&] { return panel->isVisible(); }));
    page.showOpen();
    EXPECT_TRUE(panel->isVisible()) << "shown once, it must not be lost";
    panel->findChild<QCheckBox *>()->click();
    page.showOpen();
    EXPECT_FALSE(panel->isVisible());
}

TEST_F(StartPageTest, aNewLedgerIsFilledFromJson)
{
    const QTemporaryDir folder;
    const QString json = folder.filePath(QStringLiteral("whole.json"));
    QString identity;
    {
        const auto workspace = makeWorkspace();
        workspace->records().add(sampleAsset(QStringLiteral("住民異動届")));
        identity = workspace->ledger().id();
        writeFileInPieces(json, [&](QIODevice &file) { writeLedgerJson(workspace->ledger(), clock, file); });
    }
    const QString path = folder.filePath(QStringLiteral("new.mamori"));
    page.showCreate(json);
    for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->isEnabled())
            edit->setText(edit->echoMode() == QLineEdit::Password
                              ? QStringLiteral("brown lamp on seven chairs")
                              : edit->text().endsWith(QLatin1String(".mamori")) ? path
                                                                                : QStringLiteral("見本"));
    }
    clickOn(childNamed<QPushButton>(&page, NewLedgerPanel::tr("C&reate")));
    const auto *panel = page.findChild<RecoveryPanel *>();
    ASSERT_TRUE(waitFor([&] { return panel->isVisible(); })) << visibleError().toStdString();
    QSignalSpy ready(&page, &StartPage::ready);
    panel->findChild<QCheckBox *>()->click();
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (ready.isEmpty() && button->isEnabled() && button->property("look") == QLatin1String("primary"))
            clickOn(button);
    }
    ASSERT_TRUE(waitFor([&] { return ready.count() == 1; }));
    const auto opening = ready.first().first().value<LedgerOpening>();
    EXPECT_EQ(opening.sectionName, QString()) << "the name stands in the file";
    EXPECT_EQ(Ledger::open(opening.path, opening.key)->id(), identity);
}

TEST(PasswordStrength, growsWithLengthAndVariety)
{
    EXPECT_EQ(passwordStrength({}), Strength::Empty);
    EXPECT_EQ(passwordStrength(QStringLiteral("aaaaaaaaaaaaaaaa")), Strength::Weak);
    EXPECT_EQ(passwordStrength(QStringLiteral("password2026")), Strength::Weak);
    EXPECT_EQ(passwordStrength(QStringLiteral("brown-lamp7")), Strength::Fair);
    EXPECT_EQ(passwordStrength(QStringLiteral("brown lamp on seven chairs")), Strength::Good);
}

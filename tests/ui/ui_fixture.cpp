// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include <QAbstractButton>
#include <QApplication>

namespace mamori {

KeyCost cheap()
{
    return {.operations = 1, .memory = 8192 << 10};
}

bool waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

QString samplePath(const QString &name)
{
    return QStringLiteral(MAMORI_TEST_DATA "/samples/") + name;
}

void activate(QWidget &window)
{
    window.show();
    // A window that closes meanwhile may hand the keys to another one: ask until they are here.
    ASSERT_TRUE(waitFor([&window] {
        const QWidget *focus = QApplication::focusWidget();
        if (QApplication::activeWindow() == &window && focus && window.isAncestorOf(focus))
            return true;
        window.activateWindow();
        return false;
    }));
}

void typeKeys(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::activePopupWidget();
    if (!target)
        target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    ASSERT_NE(target, nullptr);
    QTest::keyClick(target, key, modifiers);
}

void clickOn(QWidget *widget)
{
    ASSERT_NE(widget, nullptr);
    ASSERT_TRUE(widget->isVisible());
    ASSERT_TRUE(widget->isEnabled());
    // A radio button or check box is hit on its mark.
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    const bool mark = button && button->isCheckable();
    QTest::mouseClick(widget, Qt::LeftButton, {},
                      mark ? QPoint(10, widget->height() / 2) : widget->rect().center());
}

UiTest::UiTest()
    : settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
}

std::unique_ptr<Workspace> UiTest::makeWorkspace()
{
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    auto workspace = std::make_unique<Workspace>(policy, clock, Ledger::open(ledgerPath(), created.key));
    workspace->records().setOperatorName(QStringLiteral("見本 一郎"));
    return workspace;
}

Asset UiTest::sampleAsset(const QString &name) const
{
    Asset asset;
    asset.name = name;
    asset.kind = AssetKind::Paper;
    asset.work = QStringLiteral("住民記録");
    asset.place = QStringLiteral("書庫1");
    return asset;
}

} // namespace mamori

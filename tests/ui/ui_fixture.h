// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/policy/policy.h"
#include "model/registers/asset.h"
#include "model/registers/staff.h"
#include "ui/workspace.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

namespace mamori {

/// A key derivation that costs next to nothing.
KeyCost cheap();
/// Waits until something is so; the event loop runs meanwhile.
bool waitFor(const std::function<bool()> &condition);
/// The path of a sample that comes with the tests.
QString samplePath(const QString &name);
/// The window of this type that is shown; nullptr when there is none.
template <class Window>
Window *shown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<Window *>(widget);
        if (window && window->isVisible())
            return window;
    }
    return nullptr;
}
/// The visible child with this text or accessible name.
template <class Child>
Child *childNamed(const QWidget *parent, const QString &name)
{
    for (Child *child : parent->findChildren<Child *>()) {
        if (child->isVisible()
            && (child->accessibleName() == name || child->property("text").toString() == name))
            return child;
    }
    return nullptr;
}
/// Types into whatever has the focus.
void typeKeys(const QString &text);
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void clickOn(QWidget *widget);
/// Shows a window and waits until the keys go to it.
void activate(QWidget &window);

/// An empty ledger on 2026-04-01, and the window's settings, in a folder of their own.
class UiTest : public testing::Test
{
protected:
    UiTest();

    QString ledgerPath() const { return m_folder.filePath(QStringLiteral("ledger.mamori")); }
    std::unique_ptr<Workspace> makeWorkspace();
    Asset sampleAsset(const QString &name) const;

    QTemporaryDir m_folder;
    QSettings settings;
    Clock clock = Clock::fixed({2026, 4, 1});
    const Policy &policy = builtInPolicy();
};

} // namespace mamori

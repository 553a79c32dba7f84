// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/shell/ledger_pages.h"
#include "ui/start/start_page.h"
#include "ui/wizards/approval_pages.h"
#include "ui/wizards/approval_wizards.h"
#include "ui/wizards/classification_wizard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace mamori;

class NamesTest : public UiTest
{
protected:
    static bool isInput(const QWidget *widget)
    {
        return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget);
    }
    /// Parts that Qt makes inside its own widgets are named by their owner.
    static bool isQtsOwn(const QWidget *widget)
    {
        return widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QComboBoxListView")
            || widget->inherits("QTableCornerButton") || widget->inherits("QHeaderView")
            || widget->inherits("QLineEditIconButton")
            || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
            || qobject_cast<const QComboBox *>(widget->parentWidget());
    }
    static void expectNames(const QWidget &root)
    {
        int inputs = 0;
        for (const QWidget *widget : root.findChildren<QWidget *>()) {
            if (!isInput(widget) || isQtsOwn(widget))
                continue;
            ++inputs;
            const QString text = widget->property("text").toString();
            const bool button = qobject_cast<const QAbstractButton *>(widget);
            EXPECT_TRUE(!widget->accessibleName().isEmpty() || (button && !text.isEmpty()))
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString() << " in "
                << root.metaObject()->className() << ' '
                << (widget->parentWidget() ? widget->parentWidget()->metaObject()->className() : "");
        }
        EXPECT_GT(inputs, 0);
    }
};

TEST_F(NamesTest, everyInputHasAName)
{
    const auto workspace = makeWorkspace();
    const Id<Asset> asset = workspace->records().add(sampleAsset(QStringLiteral("住民異動届")));
    expectNames(StartPage(clock, settings));
    LedgerPages pages(*workspace);
    pages.showRecord(Asset::spec, asset.value);
    expectNames(pages);
    expectNames(ClassificationWizard(*workspace, asset));
    ApprovalApplyWizard apply(*workspace, {});
    apply.kindPage()->choose(ApprovalKind::RemoteAccess);
    for (int step = 0; step < 5; ++step) {
        expectNames(apply);
        apply.next();
    }
    const Id<Approval> approval
        = workspace->records().add(blankApproval(policy, ApprovalKind::TakeOut, clock.today()));
    ApprovalDecideDialog decide(*workspace, approval);
    for (int step = 0; step < 4; ++step) {
        expectNames(decide);
        decide.next();
    }
    expectNames(ImportDialog(*workspace, Asset::spec));
    expectNames(ExportDialog(*workspace, Asset::spec));
}

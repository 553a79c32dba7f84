// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "ui/shell/gallery.h"

#include <QImage>

using namespace mamori;

using GalleryTest = UiTest;

// MAMORI_GALLERY keeps the pictures in a folder, to look at them.
TEST_F(GalleryTest, rendersEveryPageInFullSize)
{
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    {
        Workspace workspace(policy, clock, Ledger::open(ledgerPath(), created.key));
        workspace.records().setOperatorName(QStringLiteral("例示 太郎"));
        for (const QString &name : {QStringLiteral("住民異動届"), QStringLiteral("住民基本台帳システム")}) {
            Asset asset = sampleAsset(name);
            asset.hasMyNumber = true;
            asset.importedImportance = QStringLiteral("A");
            workspace.records().add(asset);
        }
    }
    const QString folder
        = qEnvironmentVariable("MAMORI_GALLERY", m_folder.filePath(QStringLiteral("gallery")));
    const QStringList paths = renderGallery(folder, policy, clock, Ledger::open(ledgerPath(), created.key));
    EXPECT_GE(paths.size(), 20);
    for (const QString &path : paths) {
        const QImage image(path);
        EXPECT_FALSE(image.isNull()) << path.toStdString();
        EXPECT_GT(image.width(), 300) << path.toStdString();
        if (path.contains(QLatin1String("-register-"))) {
            EXPECT_EQ(image.width(), 1280) << path.toStdString() << ": a page widened the window";
        }
    }
}

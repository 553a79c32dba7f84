// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "model/error.h"
#include "ui/guarded.h"

#include <QMessageBox>

#include <stdexcept>

using namespace mamori;

class GuardedTest : public UiTest
{
};

TEST_F(GuardedTest, showsAnErrorAndWhatIsNone)
{
    QWidget window;
    EXPECT_TRUE(guarded(&window, [] {}));
    EXPECT_TRUE(window.findChildren<QMessageBox *>().isEmpty());
    EXPECT_FALSE(guarded(&window, [] { throw Error(ErrorCode::Disk, QStringLiteral("No disk.")); }));
    EXPECT_FALSE(guarded(&window, [] { throw std::runtime_error("unknown choice: hologram"); }));
    const QList<QMessageBox *> boxes = window.findChildren<QMessageBox *>();
    ASSERT_EQ(boxes.size(), 2);
    EXPECT_EQ(boxes.first()->text(), QStringLiteral("No disk."));
    EXPECT_TRUE(boxes.last()->text().contains(QStringLiteral("hologram")));
}

TEST_F(GuardedTest, tellsAPageWhy)
{
    EXPECT_TRUE(refusal([] {}).isEmpty());
    EXPECT_EQ(refusal([] { throw Error(ErrorCode::Disk, QStringLiteral("No disk.")); }),
              QStringLiteral("No disk."));
    EXPECT_TRUE(refusal([] { throw std::runtime_error("hologram"); }).contains(QStringLiteral("hologram")));
}

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/registers/asset.h"
#include "model/rules/stored_lines.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

QString walked(const QString &json)
{
    QString out;
    walkStoredLines(
        json,
        [&](QStringView key, QStringView value) { out += key.toString() + u'=' + value.toString() + u';'; },
        [&] { out += u'/'; });
    return out;
}

} // namespace

TEST(StoredLines, areWalkedAsTheyWereStored)
{
    RestrictionAnswer first;
    first.restriction = QStringLiteral("r-a");
    first.state = RestrictionState::NotApplicable;
    first.reason = QStringLiteral("「\"」と{}と,と\\");
    first.answeredOn = QDate(2026, 4, 1);
    RestrictionAnswer second;
    second.restriction = QStringLiteral("r-b");
    second.state = RestrictionState::Done;
    const QString stored = Codec<QList<RestrictionAnswer>>::to({first, second}).toString();
    EXPECT_EQ(walked(stored).toStdString(),
              "answered_on=2026-04-01;reason=「\\\"」と{}と,と\\\\;restriction=r-a;state=not_applicable;/"
              "restriction=r-b;state=done;/");
}

TEST(StoredLines, canHoldNumbersOrNothing)
{
    EXPECT_EQ(walked(QStringLiteral("[{\"asset\":12,\"quantity\":1}]")).toStdString(),
              "asset=12;quantity=1;/");
    EXPECT_EQ(walked(QString()).toStdString(), "");
    EXPECT_EQ(walked(QStringLiteral("[]")).toStdString(), "");
    EXPECT_EQ(walked(QStringLiteral("[{\"restriction\":\"r")).toStdString(), "restriction=r;");
}

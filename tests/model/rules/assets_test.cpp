// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/japanese/fiscal_year.h"
#include "model/rules/assets.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

Asset kept(RetentionKind kind, std::optional<qint64> years, QDate acquired, QDate event = {})
{
    Asset asset;
    asset.retentionKind = kind;
    asset.retentionYears = years;
    asset.acquiredOn = acquired;
    asset.retentionEventOn = event;
    return asset;
}

/// An asset with nothing left to do.
Asset completeAsset()
{
    Asset asset = kept(RetentionKind::Years, 5, QDate(2026, 4, 1));
    asset.number = QStringLiteral("J-1");
    asset.name = QStringLiteral("Leaflet");
    asset.kind = AssetKind::Medium;
    asset.work = QStringLiteral("Information");
    asset.contents = QStringLiteral("Words");
    asset.hasMyNumber = false;
    asset.hasPersonal = false;
    asset.place = QStringLiteral("Shelf");
    asset.custodianPost = QStringLiteral("係長");
    asset.classificationState = ClassificationState::Decided;
    asset.confidentiality = asset.integrity = asset.availability = QStringLiteral("1");
    return asset;
}

QStringList pointsAfter(void (*change)(Asset &))
{
    Asset asset = completeAsset();
    change(asset);
    return openPoints(builtInPolicy(), asset);
}

} // namespace

TEST(RetentionEnd, countsFiscalYears)
{
    using enum RetentionKind;
    struct Case {
        Asset asset;
        QDate end;
    };
    const Case cases[] = {
        {kept(Years, 5, QDate(2024, 4, 1)), QDate(2030, 3, 31)},
        {kept(Years, 5, QDate(2025, 3, 31)), QDate(2030, 3, 31)},
        {kept(Years, 5, QDate(2025, 4, 1)), QDate(2031, 3, 31)},
        {kept(Years, 5, QDate(2024, 2, 29)), QDate(2029, 3, 31)},
        {kept(Years, 1, QDate(2024, 12, 31)), QDate(2026, 3, 31)},
        {kept(Years, 0, QDate(2024, 12, 31)), QDate(2025, 3, 31)},
        {kept(Years, 30, QDate(1989, 1, 7)), QDate(2019, 3, 31)},
        {kept(Years, std::nullopt, QDate(2024, 4, 1)), QDate()},
        {kept(Years, 5, QDate()), QDate()},
        {kept(Years, 5, QDate(), QDate(2024, 4, 1)), QDate()},
        {kept(AfterEvent, 5, QDate(2010, 4, 1), QDate(2024, 4, 1)), QDate(2030, 3, 31)},
        {kept(AfterEvent, 5, QDate(2010, 4, 1)), QDate()},
        {kept(Permanent, 5, QDate(2024, 4, 1)), QDate()},
        {kept(None, 5, QDate(2024, 4, 1)), QDate()},
        {Asset(), QDate()},
    };
    for (const Case &c : cases)
        EXPECT_EQ(retentionEnd(c.asset), c.end) << c.asset.acquiredOn.toString(Qt::ISODate).toStdString();
}

TEST(RetentionText, saysHowLong)
{
    Asset asset = kept(RetentionKind::Years, 5, {});
    EXPECT_EQ(retentionText(asset), QStringLiteral("5 year(s)"));
    asset.retentionKind = RetentionKind::AfterEvent;
    asset.retentionEvent = QStringLiteral("除票");
    EXPECT_EQ(retentionText(asset), QStringLiteral("5 year(s) after: 除票"));
    asset.retentionEvent = QStringLiteral("除票後");
    EXPECT_EQ(retentionText(asset), QStringLiteral("5 year(s) after: 除票"));
    asset.retentionEvent.clear();
    EXPECT_EQ(retentionText(asset), QStringLiteral("5 year(s)"));
    asset.retentionKind = RetentionKind::Permanent;
    EXPECT_EQ(retentionText(asset), QStringLiteral("In constant use"));
    asset.retentionKind = RetentionKind::None;
    EXPECT_EQ(retentionText(asset), QStringLiteral("－"));
    asset.retentionKind = RetentionKind::Years;
    asset.retentionYears.reset();
    EXPECT_EQ(retentionText(asset), QString());
    EXPECT_EQ(retentionText(Asset()), QString());
}

TEST(WithDerived, fillsWhatFollows)
{
    Asset asset = kept(RetentionKind::Years, 3, QDate(2026, 11, 23));
    asset.hasMyNumber = true;
    EXPECT_EQ(withDerived(asset).retentionEnd, QDate(2030, 3, 31));
    EXPECT_EQ(withDerived(asset).hasPersonal, true);

    asset.hasPersonal = false;
    EXPECT_EQ(withDerived(asset).hasPersonal, false) << "a contradiction is for the person to settle";
    asset.hasMyNumber = false;
    asset.hasPersonal.reset();
    EXPECT_FALSE(withDerived(asset).hasPersonal);

    asset.retentionEnd = QDate(2000, 1, 1);
    asset.retentionKind = RetentionKind::Permanent;
    EXPECT_FALSE(withDerived(asset).retentionEnd.isValid()) << "an outdated end goes";
}

TEST(OpenPoints, areNoneForACompleteAsset)
{
    EXPECT_EQ(openPoints(builtInPolicy(), completeAsset()), QStringList());
}

TEST(OpenPoints, nameEachThingLeftToDo)
{
    struct Case {
        void (*change)(Asset &);
        const char *words;
        const char *article;
    };
    const Case cases[] = {
        {[](Asset &a) { a.work.clear(); }, "'Work' is empty", "17(1)"},
        {[](Asset &a) { a.hasMyNumber.reset(); }, "'Specific personal information' is empty", "16(2)"},
        {[](Asset &a) { a.retentionKind.reset(); }, "'Retention' is empty", "39(1)"},
        {[](Asset &a) { a.retentionYears.reset(); }, "years to keep it", "39(1)"},
        {[](Asset &a) { a.retentionKind = RetentionKind::AfterEvent; }, "event that starts the years",
         "39(1)"},
        {[](Asset &a) {
             a.classificationState = ClassificationState::Open;
             a.confidentiality.clear();
         },
         "not classified", "16(1)"},
        {[](Asset &a) { a.classificationState = ClassificationState::Proposed; }, "not confirmed", "16(1)"},
        {[](Asset &a) { a.classificationState = ClassificationState::AwaitingJudgement; }, "manager",
         "20(2)"},
        {[](Asset &a) {
             a.classificationState = ClassificationState::AwaitingJudgement;
             a.origin = Origin::OtherSection;
         },
         "manager", "19(2)"},
        {[](Asset &a) { a.labelNeeded = true; }, "label", "17(7)"},
        {[](Asset &a) {
             a.kind = AssetKind::Paper;
             a.confidentiality = QStringLiteral("2");
         },
         "8 handling restriction", "16(5)"},
    };
    for (const Case &c : cases) {
        const QStringList points = pointsAfter(c.change);
        ASSERT_EQ(points.size(), 1) << c.words << ": " << points.join(u'|').toStdString();
        EXPECT_TRUE(points[0].contains(QString::fromLatin1(c.words))) << points[0].toStdString();
        EXPECT_TRUE(points[0].contains(articleText(QString::fromLatin1(c.article))))
            << points[0].toStdString();
    }
    EXPECT_EQ(pointsAfter([](Asset &a) { a.labelNeeded = a.labelDone = true; }), QStringList());
}

TEST(OpenPoints, askAboutLongTermStorageWhereWriteProtectionHangsOnIt)
{
    const auto change = [](Asset &a) { a.integrity = QStringLiteral("2"); };
    const QStringList points = pointsAfter(change);
    ASSERT_EQ(points.size(), 2);
    EXPECT_TRUE(points[0].contains(QStringLiteral("long-term"))) << points[0].toStdString();
    EXPECT_TRUE(points[0].contains(articleText(QStringLiteral("16(5)(2)オ")))) << points[0].toStdString();
    EXPECT_EQ(pointsAfter([](Asset &a) {
                  a.integrity = QStringLiteral("2");
                  a.longTerm = false;
              }).size(),
              1);
}

TEST(OpenPoints, ofWhatIsGoneLeaveOutItsCare)
{
    EXPECT_EQ(pointsAfter([](Asset &a) {
                  a.integrity = QStringLiteral("2");
                  a.labelNeeded = true;
                  a.status = AssetStatus::Disposed;
              }),
              QStringList());
}

TEST(NextNumber, countsOnWithinItsScheme)
{
    const QDate today(2026, 11, 23);
    struct Case {
        const char *scheme;
        QStringList existing;
        QDate today;
        const char *next;
    };
    const auto list = [](std::initializer_list<const char *> numbers) {
        QStringList texts;
        for (const char *number : numbers)
            texts << QString::fromUtf8(number);
        return texts;
    };
    const Case cases[] = {
        {"J-{year}-{n:4}", {}, today, "J-2026-0001"},
        {"J-{year}-{n:4}", list({"J-2026-0001", "J-2026-0002"}), today, "J-2026-0003"},
        {"J-{year}-{n:4}", list({"J-2026-0007", "J-2026-0002"}), today, "J-2026-0008"}, // gaps stay gaps
        {"J-{year}-{n:4}", list({"J-2026-9999"}), today, "J-2026-10000"},
        {"J-{year}-{n:4}", list({"J-2026-10000", "J-2026-9999"}), today, "J-2026-10001"},
        {"J-{year}-{n:4}", list({"J-2026-12"}), today, "J-2026-0013"},
        {"J-{year}-{n:4}", list({"J-2025-0042"}), today, "J-2026-0001"},
        {"J-{year}-{n:4}", list({"J-2025-0042"}), QDate(2026, 3, 31), "J-2025-0043"},
        {"J-{year}-{n:4}", list({"J-2025-0042"}), QDate(2026, 4, 1), "J-2026-0001"},
        {"J-{year}-{n:4}", list({"j-2026-0005", "J-2026-0005a", "xJ-2026-0009", ""}), today, "J-2026-0001"},
        {"{era}.{n:3}", list({"R8.004", "R8x009"}), today, "R8.005"},
        {"{era}-{n}", {}, QDate(2019, 4, 1), "R1-1"},
        {"{era}-{n}", {}, QDate(2020, 3, 31), "R1-1"},
        {"{era}-{n}", {}, QDate(2019, 3, 31), "H30-1"},
        {"{era}-{n}", {}, QDate(1989, 3, 31), "S63-1"},
        {"市民-{n}号", list({"市民-9号", "市民-10号"}), today, "市民-11号"},
        {"A", list({"A1"}), today, "A2"},
        {"{n:4}", list({"99999999999999999999", "0003"}), today, "0004"},
    };
    for (const Case &c : cases) {
        EXPECT_EQ(nextNumber(QString::fromUtf8(c.scheme), c.existing, c.today), QString::fromUtf8(c.next))
            << c.scheme;
    }
}

TEST(NextNumber, callsTheYearAsTheFiscalYearIsCalled)
{
    for (int year = 1990; year < 2040; ++year) {
        const QString number = nextNumber(QStringLiteral("{era}:"), {}, QDate(year, 10, 1));
        QString text = FiscalYear {year}.text();
        text.replace(QStringLiteral("令和"), QStringLiteral("R"))
            .replace(QStringLiteral("平成"), QStringLiteral("H"));
        text.replace(u'元', u'1').replace(QStringLiteral("年度"), QStringLiteral(":1"));
        EXPECT_EQ(number, text);
    }
}

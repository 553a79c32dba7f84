// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/rules/signatures.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

Signature sampleSignature()
{
    Signature signature;
    signature.area = {900, 300};
    signature.strokes = {{{100, 100}, {160, 140.5}, {220.3, 90}}, {{300, 200}, {400, 200}}, {{420, 60}}};
    signature.signer = QStringLiteral("例示 <太郎> & 花子");
    signature.version = QStringLiteral("第2版（令和8年4月1日）");
    signature.text = QStringLiteral("一　守ること。\n二　漏らさないこと。");
    signature.signedAt = QDateTime({2026, 11, 24}, {1, 2, 3}, Qt::UTC);
    return signature;
}

} // namespace

TEST(Signatures, areReadAsTheyWereWritten)
{
    const Signature written = sampleSignature();
    const auto read = readSignature(signatureSvg(written));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->area, written.area);
    EXPECT_EQ(read->strokes, written.strokes);
    EXPECT_EQ(read->signer, written.signer);
    EXPECT_EQ(read->version, written.version);
    EXPECT_EQ(read->text, written.text);
    EXPECT_EQ(read->signedAt, written.signedAt);
}

TEST(Signatures, areAPictureThatEveryBrowserShows)
{
    const QByteArray svg = signatureSvg(sampleSignature());
    EXPECT_TRUE(svg.contains("xmlns=\"http://www.w3.org/2000/svg\"")) << svg.constData();
    EXPECT_TRUE(svg.contains("viewBox=\"0 0 900.0 300.0\""));
    EXPECT_EQ(svg.count("<path "), 3);
}

TEST(Signatures, areNotReadFromOtherFiles)
{
    const QByteArray svg = signatureSvg(sampleSignature());
    EXPECT_FALSE(readSignature({}));
    EXPECT_FALSE(readSignature("%PDF-1.7"));
    EXPECT_FALSE(readSignature("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"));
    EXPECT_FALSE(readSignature(QByteArray(svg).replace("urn:mamori:signature", "urn:other")));
    EXPECT_FALSE(readSignature(svg.left(svg.size() / 2))) << "cut off";
    EXPECT_FALSE(readSignature(QByteArray(svg).replace("d=\"M", "d=\"L"))) << "another kind of path";
    EXPECT_FALSE(readSignature(QByteArray(svg).replace("d=\"M100.0", "d=\"Mnan")));
    EXPECT_FALSE(readSignature(QByteArray(svg).replace("2026-11-24", "yesterday")));
}

TEST(Signatures, theCurveGoesThroughEveryPoint)
{
    const PenStroke stroke {{0, 0}, {10, 20}, {30, 20}, {40, 0}};
    const QList<QPointF> curve = penCurve(stroke);
    ASSERT_EQ(curve.size(), 1 + 3 * 3);
    for (qsizetype i = 0; i < stroke.size(); ++i)
        EXPECT_EQ(curve.at(3 * i), stroke.at(i));
    EXPECT_EQ(penCurve({{5, 6}}), QList<QPointF>(4, {5, 6})) << "a dot";
    EXPECT_TRUE(penCurve({}).isEmpty());
}

TEST(Signatures, smoothingKeepsTheEndsAndTakesTheTremblingAway)
{
    PenStroke written;
    for (int x = 0; x <= 100; ++x)
        written << QPointF(x, x % 2 ? 52 : 48);
    const PenStroke stroke = smoothed(written);
    EXPECT_EQ(stroke.first(), written.first());
    EXPECT_EQ(stroke.last(), written.last());
    double widest = 0;
    for (qsizetype i = 1; i + 1 < stroke.size(); ++i)
        widest = std::max(widest, std::abs(stroke.at(i).y() - 50));
    EXPECT_LT(widest, 1);
    PenStroke slow;
    for (int i = 0; i <= 200; ++i)
        slow << QPointF(i / 2., 50);
    EXPECT_LT(smoothed(slow).size(), 50) << "a slow hand tells the same points again and again";
    EXPECT_EQ(smoothed({{7, 7}, {7.1, 7}}).size(), 1) << "a dot";
}

TEST(Signatures, aDotIsNoSignature)
{
    EXPECT_FALSE(isWritten({}));
    EXPECT_FALSE(isWritten({{{100, 100}}}));
    EXPECT_FALSE(isWritten({{{100, 100}, {105, 103}}}));
    EXPECT_TRUE(isWritten({{{100, 100}, {160, 103}}}));
    EXPECT_TRUE(inkBounds({}).isEmpty());
    EXPECT_EQ(inkBounds({{{10, 10}}, {{20, 40}}}), QRectF(8, 8, 14, 34));
}

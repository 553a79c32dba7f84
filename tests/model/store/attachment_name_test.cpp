// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "model/store/attachment_name.h"

#include <gtest/gtest.h>

using namespace mamori;

namespace {

std::string named(const QString &given)
{
    return attachmentName(given).toStdString();
}

} // namespace

TEST(AttachmentName, aHarmlessNameStays)
{
    for (const QString &name : {QStringLiteral("廃棄証明書（令和8年）.pdf"), QStringLiteral("a b-c_d.tar.gz"),
                                QStringLiteral("写真　1.JPG"), QStringLiteral("README"),
                                QStringLiteral("console.txt"), QStringLiteral("COM10.txt")})
        EXPECT_EQ(named(name), QString(name).replace(QChar(0x3000), u' ').toStdString());
    EXPECT_EQ(named(QStringLiteral("葛\U000E0100城.pdf")), "葛\U000E0100城.pdf") << "which way of writing";
}

TEST(AttachmentName, foldersGo)
{
    EXPECT_EQ(named(QStringLiteral("../../etc/passwd")), "passwd");
    EXPECT_EQ(named(QStringLiteral("..\\..\\windows\\system.ini")), "system.ini");
    EXPECT_EQ(named(QStringLiteral("/absolute")), "absolute");
    EXPECT_EQ(named(QStringLiteral("C:evil.txt")), "C_evil.txt");
    EXPECT_EQ(named(QStringLiteral("file.txt:stream")), "file.txt_stream");
    for (const QString &nothing : {QString(), QStringLiteral(".."), QStringLiteral("a/"),
                                   QStringLiteral(" . "), QStringLiteral("\u202e\u200b")})
        EXPECT_EQ(named(nothing), "Attachment");
}

TEST(AttachmentName, whatHidesTheEndingGoes)
{
    EXPECT_EQ(named(QStringLiteral("見本\u202efdp.exe")), "見本fdp.exe");
    EXPECT_EQ(named(QStringLiteral("a\u2066b\u2069\u200f\u061cc.pdf")), "abc.pdf");
    EXPECT_EQ(named(QStringLiteral("a.pdf%1.exe").arg(QString(80, u' '))), "a.pdf .exe");
    EXPECT_EQ(named(QStringLiteral("a\nb\tc\x01\x7f.pdf")), "abc.pdf");
    EXPECT_EQ(named(QStringLiteral("a\u2028b\ufeff\u00ad.pdf")), "ab.pdf");
    EXPECT_EQ(named(QStringLiteral("a.pdf. . .")), "a.pdf");
    EXPECT_EQ(named(QStringLiteral(".hidden")), "hidden");
    const QChar half[] = {QChar(0xd800), u'a'};
    EXPECT_EQ(attachmentName(QString(half, 2)).size() > 0, true);
    EXPECT_FALSE(attachmentName(QString(half, 2)).contains(QChar(0xd800)));
}

TEST(AttachmentName, whatWindowsReservesIsMarked)
{
    for (const char *name : {"CON", "nul.txt", "Aux.pdf", "com1", "LPT9.tar.gz", "con .txt", "CONIN$"})
        EXPECT_EQ(named(QLatin1String(name)), std::string("_") + name) << name;
    EXPECT_EQ(named(QStringLiteral("COM¹.txt")), "_COM¹.txt");
    EXPECT_EQ(named(QStringLiteral("a<b>c|d?e*f\"g.txt")), "a_b_c_d_e_f_g.txt");
}

TEST(AttachmentName, aLongNameKeepsItsEnding)
{
    const QString name = attachmentName(QString(300, u'長') + QStringLiteral(".pdf"));
    EXPECT_LE(name.toUtf8().size(), 200);
    EXPECT_GE(name.toUtf8().size(), 190);
    EXPECT_TRUE(name.endsWith(QStringLiteral("長.pdf")));
    EXPECT_LE(attachmentName(QStringLiteral("a.") + QString(900, u'b')).toUtf8().size(), 200);
    EXPECT_EQ(attachmentName(name), name) << "once is enough";
}

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"
#include "sample_certificate.h"
#include "sample_list.h"

#include "model/error.h"
#include "reports/paper/pdf_binder.h"

#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

using namespace mamori;

namespace {

const QDate today(2026, 11, 24);
constexpr char password[] = "mihon";

std::optional<SigningKey> sampleKey(const char *typed = password)
{
    return SigningKey::read(samplePkcs12(password, QDate(2026, 1, 1), QDate(2027, 1, 1)),
                            Secret::fromPassword(QLatin1String(typed)), today);
}

QByteArray signedFile()
{
    const SigningKey key = *sampleKey();
    return bindPapers({{QStringLiteral("情報資産台帳"), listOf(sampleRows())}}, {},
                      {QStringLiteral("台帳"), {}, QStringLiteral("Mamori"), sampleFrame().madeAt}, &key);
}

/// What an independent program says of the signature.
QString verdictOn(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("signed.pdf")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess checker;
    checker.start(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), file.fileName()});
    EXPECT_TRUE(checker.waitForFinished());
    return QString::fromUtf8(checker.readAllStandardOutput());
}

} // namespace

TEST(SigningKey, namesWhomItBelongsToAndHowLong)
{
    const auto key = sampleKey();
    ASSERT_TRUE(key);
    EXPECT_EQ(key->name(), QStringLiteral("見本 一郎"));
    EXPECT_EQ(key->validUntil(), QDate(2027, 1, 1));
}

TEST(SigningKey, opensWithItsPasswordOnly)
{
    EXPECT_FALSE(sampleKey("other"));
    EXPECT_FALSE(sampleKey(""));
}

TEST(SigningKey, refusesWhatIsNoneOrOutOfItsTime)
{
    const Secret secret = Secret::fromPassword(QLatin1String(password));
    EXPECT_THROW(SigningKey::read("no certificate", secret, today), Error);
    EXPECT_THROW(SigningKey::read({}, secret, today), Error);
    for (const auto &[from, until] : {std::pair(QDate(2020, 1, 1), QDate(2026, 11, 23)),
                                      std::pair(QDate(2026, 11, 26), QDate(2030, 1, 1))})
        EXPECT_THROW(SigningKey::read(samplePkcs12(password, from, until), secret, today), Error);
}

TEST(SignedPapers, areAcceptedByAnIndependentChecker)
{
    const QString verdict = verdictOn(signedFile());
    EXPECT_TRUE(verdict.contains(QStringLiteral("Signature is Valid"))) << verdict.toStdString();
    EXPECT_TRUE(verdict.contains(QStringLiteral("ETSI.CAdES.detached"))) << verdict.toStdString();
    EXPECT_TRUE(verdict.contains(QStringLiteral("Total document signed"))) << verdict.toStdString();
    EXPECT_EQ(PdfCheck(signedFile()).qpdfComplaints(), QString());
}

TEST(SignedPapers, showWhenAnythingWasChanged)
{
    QByteArray changed = signedFile();
    const qsizetype at = changed.indexOf("<pdf:Producer>Mamori") + 15;
    ASSERT_GT(at, 15);
    changed[at] = 'm';
    EXPECT_FALSE(verdictOn(changed).contains(QStringLiteral("Signature is Valid")));
}

TEST(SignedPapers, withoutASignatureHaveNone)
{
    EXPECT_TRUE(verdictOn(listOf(sampleRows())).contains(QStringLiteral("does not contain any signatures")));
}

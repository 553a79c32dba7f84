// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "pdf_check.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace mamori {

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray output;
};

/// Runs a program of the base system; a program that is missing fails the test by name.
Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        ADD_FAILURE() << qPrintable(program)
                      << " is missing: install qpdf, poppler-utils and openjdk-17-jre-headless";
        return {};
    }
    process.waitForFinished(300000);
    return {process.exitCode(), process.readAllStandardOutput()};
}

QStringList splitPages(const QByteArray &text)
{
    QStringList pages = QString::fromUtf8(text).split(QLatin1Char('\f'));
    pages.removeLast(); // each page ends with a form feed
    return pages;
}

} // namespace

PdfCheck::PdfCheck(const QByteArray &pdf)
{
    QFile file(path());
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(pdf), pdf.size());
}

QStringList PdfCheck::pages() const
{
    return splitPages(run(QStringLiteral("pdftotext"),
                          {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path(),
                           QStringLiteral("-")})
                          .output);
}

QStringList PdfCheck::layoutPages() const
{
    return splitPages(run(QStringLiteral("pdftotext"),
                          {QStringLiteral("-layout"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path(),
                           QStringLiteral("-")})
                          .output);
}

QString PdfCheck::squeezed() const
{
    QString all = pages().join(QString());
    all.remove(QRegularExpression(QStringLiteral("\\s")));
    return all;
}

QString PdfCheck::qpdfComplaints() const
{
    const Outcome outcome = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path()});
    const bool isSound
        = outcome.exitCode == 0 && outcome.output.contains("No syntax or stream encoding errors found");
    return isSound ? QString() : QString::fromUtf8(outcome.output);
}

QStringList PdfCheck::preflightCodes() const
{
    QStringList jars;
    for (const char *name :
         {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api"}) {
        jars << QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(name));
        EXPECT_TRUE(QFile::exists(jars.last()))
            << qPrintable(jars.last())
            << " is missing: install libpdfbox2-java, libactivation-java and libjaxb-api-java";
    }
    const Outcome outcome = run(QStringLiteral("java"),
                                {QStringLiteral("-cp"), jars.join(QLatin1Char(':')),
                                 QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), path()});
    if (outcome.exitCode == 0 && outcome.output.contains("is a valid PDF/A-1b file"))
        return {};
    QStringList codes;
    static const QRegularExpression code(QStringLiteral("^([0-9]+(?:\\.[0-9]+)*) :"),
                                         QRegularExpression::MultilineOption);
    for (auto match = code.globalMatch(QString::fromUtf8(outcome.output)); match.hasNext();)
        codes << match.next().captured(1);
    if (codes.isEmpty())
        ADD_FAILURE() << "Preflight said nothing that is known: " << outcome.output.constData();
    codes.removeDuplicates();
    return codes;
}

QByteArray PdfCheck::unpacked() const
{
    return run(QStringLiteral("qpdf"),
               {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                QStringLiteral("--no-original-object-ids"), path(), QStringLiteral("-")})
        .output;
}

QString PdfCheck::pdfInfo() const
{
    return QString::fromUtf8(run(QStringLiteral("pdfinfo"), {path()}).output);
}

} // namespace mamori

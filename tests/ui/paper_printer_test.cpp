// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "ui/preview/paper_printer.h"

#include <QFile>
#include <QPdfDocument>
#include <QPrinter>

using namespace mamori;

class PaperPrinterTest : public UiTest
{
public:
    ~PaperPrinterTest() override { qputenv("PATH", m_path); }

protected:
    PaperPrinterTest() { qputenv("PATH", QFile::encodeName(m_folder.path()) + ':' + m_path); }

    QString filePath(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QByteArray content(const char *name) const
    {
        QFile file(filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A spooler that keeps what it is given.
    void makeSpooler() const
    {
        QFile script(filePath("lp"));
        ASSERT_TRUE(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\ncat > " + QFile::encodeName(filePath("spooled")) + "\nmv "
                     + QFile::encodeName(filePath("spooled")) + ' ' + QFile::encodeName(filePath("done"))
                     + '\n');
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    const QByteArray m_path = qgetenv("PATH");
    const QByteArray m_pdf = QByteArray("%PDF-1.7 not really") + QByteArray(200000, 'x');
    QPdfDocument m_document;
    QPrinter m_printer;
};

TEST_F(PaperPrinterTest, theSpoolerGetsTheVeryBytes)
{
    makeSpooler();
    QWidget parent;
    sendToSpooler(&parent, m_pdf, {QStringLiteral("-d"), QStringLiteral("office")});
    ASSERT_TRUE(waitFor([&] { return QFile::exists(filePath("done")); }));
    EXPECT_EQ(content("done"), m_pdf);
}

TEST_F(PaperPrinterTest, printingToAFileWritesTheVeryBytes)
{
    m_printer.setOutputFormat(QPrinter::PdfFormat);
    m_printer.setOutputFileName(filePath("paper.pdf"));
    QWidget parent;
    printPaper(&parent, m_pdf, m_document, m_printer);
    EXPECT_EQ(content("paper.pdf"), m_pdf);
}

// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "model/store/attach_run.h"
#include "ui/attachments/attach_dialog.h"
#include "ui/attachments/attachment_details_dialog.h"
#include "ui/attachments/attachment_viewer.h"
#include "ui/attachments/attachments_view.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/registers/register_page.h"
#include "ui/shell/ledger_pages.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QDirIterator>
#include <QDropEvent>
#include <QEventLoop>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>
#include <QTreeWidget>
#include <QUrl>

using namespace mamori;

namespace {

const QString secretWord = QStringLiteral("朱雀門外秘標識");

QByteArray pngWith(const QString &word)
{
    QImage picture(320, 200, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    picture.setText(QStringLiteral("Title"), word);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG", 100);
    return buffer.data();
}

QByteArray pdfWith(const QString &word)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(400, 400, word);
    writer.newPage();
    painter.drawText(400, 400, QStringLiteral("2"));
    painter.end();
    return buffer.data() + "\n%" + word.toUtf8();
}

/// One asset with its attachments on screen.
class AttachmentsViewTest : public UiTest
{
protected:
    AttachmentsViewTest()
    {
        page.resize(1280, 800);
        page.show();
        page.select(asset);
        page.pane().showPart(RecordPane::Part::Attachments);
        activate(page);
        view().setFocus();
    }

    AttachmentsView &view() { return page.pane().attachments(); }
    QTreeWidget *list() { return view().findChild<QTreeWidget *>(); }
    QString file(const QString &name, const QByteArray &bytes)
    {
        QString path = m_folder.filePath(name);
        QFile written(path);
        EXPECT_TRUE(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
        return path;
    }
    Id<Attachment> attach(const QString &name, const QByteArray &bytes)
    {
        AttachRun run(attachments, Asset::spec, asset);
        run.take(attachableFile(name, bytes));
        while (run.advance()) { }
        return run.finish().value(0);
    }
    QStringList names(Attachments::Which which = Attachments::Which::Present)
    {
        QStringList names;
        for (const Attached &each : attachments.of(Asset::spec, asset, which))
            names << each.attachment.name;
        return names;
    }
    QByteArray contentOf(int index)
    {
        return attachments.content(attachments.of(Asset::spec, asset).at(index).attachment);
    }
    bool waitForCount(qsizetype count)
    {
        return waitFor([&] { return names().size() == count && view().count() == count; });
    }
    bool drop(const QMimeData &data)
    {
        const QPoint middle = view().rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&view(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(middle, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&view(), &dropped);
        EXPECT_EQ(dropped.dropAction(), Qt::CopyAction) << "the file stays where it is";
        return dropped.isAccepted();
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : view().findChildren<QPushButton *>()) {
            if (QString(each->text()).remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    AttachmentViewer *openedViewer()
    {
        EXPECT_TRUE(waitFor([] {
            const auto *viewer = shown<AttachmentViewer>();
            return viewer && viewer->shown() != AttachmentViewer::Shown::Nothing;
        }));
        return shown<AttachmentViewer>();
    }
    /// Opens what was attached last and says how it is shown.
    AttachmentViewer::Shown shownAs(const QString &name, const QByteArray &bytes)
    {
        view().choose(attach(name, bytes));
        view().openChosen();
        auto *viewer = openedViewer();
        if (!viewer)
            return AttachmentViewer::Shown::Nothing;
        const auto shownNow = viewer->shown();
        EXPECT_EQ(viewer->bytes(), bytes);
        viewer->grab();
        viewer->reject();
        EXPECT_TRUE(waitFor([] { return shown<AttachmentViewer>() == nullptr; }));
        return shownNow;
    }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
    qint64 asset = workspace->records().add(sampleAsset(QStringLiteral("住民異動届"))).value;
    Attachments attachments {workspace->ledger(), workspace->records()};
    RegisterPage page {Asset::spec, *workspace};
};

} // namespace

TEST_F(AttachmentsViewTest, filesAreDropped)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("廃棄証明書.pdf"), pdfWith(secretWord))),
                  QUrl::fromLocalFile(file(QStringLiteral("写真.png"), pngWith(secretWord)))});
    ASSERT_TRUE(drop(data));
    ASSERT_TRUE(waitForCount(2));
    EXPECT_EQ(names(), (QStringList {QStringLiteral("廃棄証明書.pdf"), QStringLiteral("写真.png")}));
    EXPECT_EQ(contentOf(1), pngWith(secretWord));
    EXPECT_EQ(workspace->records().undoable(), QStringLiteral("Attached: 2 files"));
    EXPECT_EQ(list()->currentItem()->text(0), QStringLiteral("写真.png")) << "the newest";
    EXPECT_EQ(page.pane().findChild<QTabBar *>()->tabText(3), QStringLiteral("Attachments (2)"));
    workspace->records().undo();
    EXPECT_EQ(list()->topLevelItemCount(), 0);
    EXPECT_EQ(page.pane().findChild<QTabBar *>()->tabText(3), QStringLiteral("Attachments"));
    QMimeData words;
    words.setText(QStringLiteral("no file"));
    EXPECT_FALSE(drop(words));
}

TEST_F(AttachmentsViewTest, aPictureIsPasted)
{
    auto data = std::make_unique<QMimeData>();
    const QImage picture = QImage::fromData(pngWith({}));
    data->setImageData(picture);
    QApplication::clipboard()->setMimeData(data.release());
    press(Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(waitForCount(1));
    EXPECT_EQ(names(), QStringList {QStringLiteral("Picture 2026-04-01 120000.png")});
    EXPECT_EQ(QImage::fromData(contentOf(0)).convertToFormat(QImage::Format_RGB32),
              picture.convertToFormat(QImage::Format_RGB32));
}

TEST_F(AttachmentsViewTest, aCopiedFileIsPasted)
{
    auto data = std::make_unique<QMimeData>();
    data->setUrls({QUrl::fromLocalFile(file(QStringLiteral("スキャン.txt"), "見本"))});
    QApplication::clipboard()->setMimeData(data.release());
    clickOn(button(QStringLiteral("Paste")));
    ASSERT_TRUE(waitForCount(1));
    EXPECT_EQ(contentOf(0), QByteArray("見本"));
    QApplication::clipboard()->setText(QStringLiteral("words"));
    clickOn(button(QStringLiteral("Paste")));
    ASSERT_TRUE(waitFor([] { return shown<QMessageBox>() != nullptr; }));
    EXPECT_TRUE(shown<QMessageBox>()->text().contains(QLatin1String("no picture and no file")));
    shown<QMessageBox>()->accept();
    EXPECT_EQ(names().size(), 1);
}

TEST_F(AttachmentsViewTest, aFileIsChosen)
{
    const QString path = file(QStringLiteral("同意書.txt"), "1");
    clickOn(button(QStringLiteral("Attach a file or scan…")));
    ASSERT_TRUE(waitFor([] { return shown<QFileDialog>() != nullptr; }));
    Q_EMIT shown<QFileDialog>()->filesSelected({path});
    shown<QFileDialog>()->reject();
    EXPECT_TRUE(waitForCount(1));
}

TEST_F(AttachmentsViewTest, worksByKeyboardAlone)
{
    attach(QStringLiteral("1.txt"), "the first");
    attach(QStringLiteral("2.txt"), "the second");
    ASSERT_EQ(list()->topLevelItemCount(), 2);
    EXPECT_TRUE(list()->hasFocus());
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    AttachmentViewer *viewer = openedViewer();
    ASSERT_NE(viewer, nullptr);
    EXPECT_EQ(viewer->text(), QStringLiteral("the first"));
    press(Qt::Key_Escape);
    ASSERT_TRUE(waitFor([] { return shown<AttachmentViewer>() == nullptr; }));
    activate(page);
    view().setFocus();
    press(Qt::Key_F2);
    ASSERT_TRUE(waitFor([] { return shown<AttachmentDetailsDialog>() != nullptr; }));
    activate(*shown<AttachmentDetailsDialog>());
    typeKeys(QStringLiteral("report")); // over the name, not the ending
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([&] { return names().contains(QStringLiteral("report.txt")); }));
    EXPECT_EQ(attachments.of(Asset::spec, asset).first().attachment.kind, AttachmentKind::SignedPaper);
    activate(page);
    view().setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(names(), QStringList {QStringLiteral("2.txt")});
    EXPECT_EQ(workspace->records().undoable(), QStringLiteral("Attachment removed: report.txt"));
    EXPECT_NE(list()->currentItem(), nullptr) << "one goes on with the next";
    workspace->records().undo();
    EXPECT_EQ(names().size(), 2);
}

TEST_F(AttachmentsViewTest, worksByMouseAlone)
{
    attach(QStringLiteral("1.txt"), "the first");
    const QRect row = list()->visualItemRect(list()->topLevelItem(0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center());
    clickOn(button(QStringLiteral("Open")));
    AttachmentViewer *viewer = openedViewer();
    ASSERT_NE(viewer, nullptr);
    clickOn(childNamed<QPushButton>(viewer, QStringLiteral("Close the attachment")));
    ASSERT_TRUE(waitFor([] { return shown<AttachmentViewer>() == nullptr; }));
    clickOn(button(QStringLiteral("Remove")));
    EXPECT_EQ(names(), QStringList());
    EXPECT_FALSE(button(QStringLiteral("Remove"))->isEnabled());
    clickOn(view().findChild<QCheckBox *>());
    ASSERT_EQ(list()->topLevelItemCount(), 1);
    EXPECT_EQ(list()->topLevelItem(0)->text(0), QStringLiteral("1.txt (removed)"));
    clickOn(button(QStringLiteral("Bring back")));
    EXPECT_EQ(names(), QStringList {QStringLiteral("1.txt")});
    EXPECT_EQ(list()->topLevelItemCount(), 1);
}

TEST_F(AttachmentsViewTest, theContentDecidesHowItIsShown)
{
    using Shown = AttachmentViewer::Shown;
    EXPECT_EQ(shownAs(QStringLiteral("a.txt"), "見本 一郎\n"), Shown::Text);
    EXPECT_EQ(shownAs(QStringLiteral("sjis.csv"), QByteArray("\x8c\xa9\x96\x7b,1\r\n")), Shown::Text);
    EXPECT_EQ(shownAs(QStringLiteral("a.html"), "<html><body><img src='http://example.jp/x'></body></html>"),
              Shown::Text)
        << "never as a page that could fetch";
    EXPECT_EQ(shownAs(QStringLiteral("a.png"), pngWith({})), Shown::Picture);
    EXPECT_EQ(shownAs(QStringLiteral("named.txt"), pngWith({})), Shown::Picture);
    EXPECT_EQ(shownAs(QStringLiteral("a.pdf"), pdfWith({})), Shown::Pdf);
    EXPECT_EQ(shownAs(QStringLiteral("a.png"), pdfWith({})), Shown::Pdf);
    EXPECT_EQ(shownAs(QStringLiteral("broken.pdf"), "%PDF-1.4 and nothing more"), Shown::Unknown);
    EXPECT_EQ(shownAs(QStringLiteral("broken.png"), pngWith({}).left(60)), Shown::Unknown);
    EXPECT_EQ(shownAs(QStringLiteral("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>"), Shown::Text);
    EXPECT_EQ(shownAs(QStringLiteral("a.zip"), QByteArray("PK\x03\x04\0\0", 6)), Shown::Unknown);
    EXPECT_EQ(shownAs(QStringLiteral("a.exe"), QByteArray("MZ\x90\0\x03\0", 6)), Shown::Unknown);
}

TEST_F(AttachmentsViewTest, aCopyLeavesTheLedgerOnlyAfterAWarning)
{
    attach(QStringLiteral("1.txt"), "the first");
    view().saveCopyOfChosen();
    ASSERT_TRUE(waitFor([] { return shown<QMessageBox>() != nullptr; }));
    auto *box = shown<QMessageBox>();
    EXPECT_EQ(box->objectName(), QStringLiteral("unencrypted"));
    EXPECT_TRUE(box->text().contains(QLatin1String("not be encrypted")));
    box->defaultButton()->click();
    EXPECT_TRUE(waitFor([] { return shown<QMessageBox>() == nullptr; }));
    EXPECT_EQ(shown<QFileDialog>(), nullptr) << "the answer is no unless chosen otherwise";
    view().saveCopyOfChosen();
    ASSERT_TRUE(waitFor([] { return shown<QMessageBox>() != nullptr; }));
    box = shown<QMessageBox>();
    box->buttons().first()->click();
    ASSERT_TRUE(waitFor([] { return shown<QFileDialog>() != nullptr; }));
    const QString target = m_folder.filePath(QStringLiteral("copy.txt"));
    Q_EMIT shown<QFileDialog>()->fileSelected(target);
    shown<QFileDialog>()->reject();
    QFile copy(target);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), QByteArray("the first"));
}

TEST_F(AttachmentsViewTest, whatIsTooLargeIsNamedAndTheRestIsAttached)
{
    workspace->records().setSetting(QLatin1String(attachmentLimitSetting), QStringLiteral("1"));
    view().attachFiles({file(QStringLiteral("large.bin"), QByteArray(1024 * 1024 + 1, 'x')),
                        m_folder.filePath(QStringLiteral("missing.bin")),
                        file(QStringLiteral("small.bin"), "x")});
    ASSERT_TRUE(waitFor([] { return shown<QMessageBox>() != nullptr; }));
    const QString text = shown<QMessageBox>()->text();
    EXPECT_TRUE(text.contains(QLatin1String("large.bin is larger than 1 MB"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QLatin1String("missing.bin"))) << text.toStdString();
    shown<QMessageBox>()->accept();
    EXPECT_EQ(names(), QStringList {QStringLiteral("small.bin")});
}

// The window hears a cancel in the middle, and nothing of the file stays.
TEST_F(AttachmentsViewTest, aLargeFileCanBeCancelled)
{
    QByteArray large(20 * 1024 * 1024, 'x');
    for (qsizetype i = 0; i < large.size(); i += 997)
        large[i] = char(i);
    const QString path = file(QStringLiteral("large.bin"), large);
    auto *dialog
        = new AttachDialog(*workspace, Asset::spec, asset, attachSources({path}, attachments.limit()), &page);
    auto *progress = dialog->findChild<QProgressBar *>();
    int turns = 0; // of the window's own work
    QTimer other;
    QObject::connect(&other, &QTimer::timeout, [&turns] { ++turns; });
    other.start(0);
    bool over = false;
    QObject::connect(dialog, &QDialog::finished, &page, [&over] { over = true; });
    QObject::connect(progress, &QProgressBar::valueChanged, dialog, [dialog](int value) {
        if (value > 500)
            dialog->reject();
    });
    dialog->start();
    ASSERT_TRUE(waitFor([&over] { return over; }));
    EXPECT_GT(turns, 10) << "between the pieces";
    EXPECT_EQ(dialog->result(), QDialog::Rejected);
    EXPECT_EQ(names(), QStringList());
    EXPECT_EQ(workspace->ledger().verify().problems, QStringList());
    delete dialog;
    view().attachFiles({path});
    ASSERT_TRUE(waitForCount(1));
    EXPECT_EQ(contentOf(0), large);
}

// A lock deletes the dialog in the middle.
TEST_F(AttachmentsViewTest, aDialogThatGoesLeavesNothing)
{
    const QString path = file(QStringLiteral("large.bin"), QByteArray(4 * 1024 * 1024, 'y'));
    {
        AttachDialog dialog(*workspace, Asset::spec, asset, attachSources({path}, attachments.limit()),
                            &page);
        QEventLoop untilSome;
        QObject::connect(dialog.findChild<QProgressBar *>(), &QProgressBar::valueChanged, &untilSome,
                         [&untilSome](int value) {
                             if (value > 0)
                                 untilSome.quit();
                         });
        dialog.start();
        untilSome.exec();
        EXPECT_LT(dialog.findChild<QProgressBar *>()->value(), 1000);
    }
    EXPECT_EQ(names(), QStringList());
    view().attachFiles({path});
    EXPECT_TRUE(waitForCount(1));
}

TEST_F(AttachmentsViewTest, aStruckOutRecordIsOnlyLookedAt)
{
    attach(QStringLiteral("1.txt"), "1");
    workspace->records().strikeOut(Asset::spec, asset, QStringLiteral("重複"));
    view().show(Asset::spec, asset);
    EXPECT_EQ(list()->topLevelItemCount(), 1);
    for (const char *text : {"Attach a file or scan…", "Paste", "Name and kind…", "Remove"})
        EXPECT_FALSE(button(QString::fromUtf8(text))->isEnabled()) << text;
    EXPECT_TRUE(button(QStringLiteral("Open"))->isEnabled());
    view().removeChosen();
    EXPECT_EQ(names().size(), 1);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(QStringLiteral("2.txt"), "2"))});
    EXPECT_FALSE(drop(data));
}

TEST_F(AttachmentsViewTest, theExportSaysWhatItLeavesOut)
{
    const auto hint = [this] {
        ExportDialog dialog(*workspace, Asset::spec);
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&dialog)
                && label->accessibleDescription().contains(QLatin1String("attachments")))
                return true;
        }
        return false;
    };
    EXPECT_FALSE(hint());
    attach(QStringLiteral("1.txt"), "1");
    EXPECT_TRUE(hint());
}

TEST_F(AttachmentsViewTest, theHistoryLeadsToTheRecord)
{
    const Id<Attachment> id = attach(QStringLiteral("1.txt"), "1");
    LedgerPages pages(*workspace);
    pages.showAttachment(id);
    ASSERT_NE(pages.currentRegister(), nullptr);
    EXPECT_EQ(pages.currentRegister()->currentRecord(), asset);
    EXPECT_EQ(pages.currentRegister()->pane().attachments().count(), 1);
}

// Run by the test below in a process whose every write is watched.
TEST_F(AttachmentsViewTest, viewingOutOfMemory)
{
    EXPECT_EQ(shownAs(QStringLiteral("a.txt"), secretWord.toUtf8().repeated(2000)),
              AttachmentViewer::Shown::Text);
    EXPECT_EQ(shownAs(QStringLiteral("a.png"), pngWith(secretWord)), AttachmentViewer::Shown::Picture);
    EXPECT_EQ(shownAs(QStringLiteral("a.pdf"), pdfWith(secretWord)), AttachmentViewer::Shown::Pdf);
    EXPECT_EQ(shownAs(QStringLiteral("a.bin"), QByteArray(1, '\0') + secretWord.toUtf8()),
              AttachmentViewer::Shown::Unknown);
    EXPECT_EQ(workspace->ledger().verify().problems, QStringList());
}

TEST(AttachmentLeak, viewingWritesNothingOfTheContent)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "AddressSanitizer has to be the first library to be loaded";
#endif
    ASSERT_TRUE(pngWith(secretWord).contains(secretWord.toUtf8())) << "the picture carries the word";
    const QTemporaryDir temporary;
    const QTemporaryDir left;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(WRITE_WATCH));
    environment.insert(QStringLiteral("MAMORI_WATCH_WORDS"), secretWord);
    environment.insert(QStringLiteral("MAMORI_WATCH_REPORT"), temporary.filePath(QStringLiteral("report")));
    environment.insert(QStringLiteral("TMPDIR"), left.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--gtest_filter=AttachmentsViewTest.viewingOutOfMemory")});
    ASSERT_TRUE(process.waitForFinished(300000));
    ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardOutput().constData();
    QFile report(temporary.filePath(QStringLiteral("report")));
    ASSERT_TRUE(report.open(QIODevice::ReadOnly));
    const QByteArray text = report.readAll();
    EXPECT_FALSE(text.contains("found")) << text.constData();
    EXPECT_GT(text.mid(text.lastIndexOf("writes ") + 7).trimmed().toLongLong(), 20) << "the watch was there";
    QDirIterator files(left.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    EXPECT_FALSE(files.hasNext()) << files.next().toStdString();
}

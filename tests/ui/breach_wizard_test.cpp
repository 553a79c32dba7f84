// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "ui_fixture.h"

#include "model/rules/breaches.h"
#include "ui/preview/paper_preview.h"
#include "ui/registers/register_page.h"
#include "ui/shell/ledger_pages.h"
#include "ui/shell/main_window.h"
#include "ui/today/today_page.h"
#include "ui/wizards/breach_progress.h"
#include "ui/wizards/breach_wizard.h"

#include <QBuffer>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPdfDocument>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>

using namespace mamori;

namespace {

/// The words of a paper, without any white space.
QString wordsOf(const QByteArray &pdf)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QString words;
    for (int page = 0; page < document.pageCount(); ++page)
        words += document.getAllText(page).text();
    return words.remove(QRegularExpression(QStringLiteral("\\s")));
}

bool standInOrder(const QString &text, const QStringList &words)
{
    qsizetype from = 0;
    for (const QString &word : words) {
        from = text.indexOf(word, from);
        if (from < 0)
            return false;
        from += word.size();
    }
    return true;
}

OfficeHolder holderOf(Office office, const QString &name, const QString &phone)
{
    OfficeHolder holder;
    holder.kind = ContactKind::CityOffice;
    holder.office = office;
    holder.name = name;
    holder.callOrder = 1;
    holder.phone = phone;
    holder.validFrom = QDate(2026, 4, 1);
    return holder;
}

} // namespace

class BreachTest : public UiTest
{
protected:
    /// A key, counted.
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_steps;
        press(which, modifiers);
    }
    /// One thing written, counted as one step.
    void write(const QString &text)
    {
        ++m_steps;
        typeKeys(text);
    }
    static QString textShown(const QWidget &widget)
    {
        QString text;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisible())
                text += label->text() + u'\n';
        }
        return text;
    }
    static QPlainTextEdit *plainText(const BreachWizard &wizard)
    {
        return wizard.currentPage()->findChild<QPlainTextEdit *>();
    }
    static QList<QCheckBox *> boxes(const StepDialog &dialog)
    {
        return dialog.currentPage()->findChildren<QCheckBox *>();
    }
    /// Goes to the last page with the least that has to be said.
    static void goToCalls(BreachWizard &wizard)
    {
        wizard.currentPage()->findChildren<QRadioButton *>().first()->setChecked(true);
        wizard.next();
        plainText(wizard)->setPlainText(QStringLiteral("宛先を間違えた。"));
        for (int page = 0; page < 3; ++page)
            wizard.next();
        ASSERT_TRUE(wizard.isLastPage());
    }

    QString printedPath() const { return m_folder.filePath(QStringLiteral("printed.pdf")); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Return in the dialog of the printer, which is here a file: no paper comes out of a test.
    void printOut(QPrintDialog &dialog)
    {
        dialog.printer()->setOutputFormat(QPrinter::PdfFormat);
        auto *file = dialog.findChild<QLineEdit *>(QStringLiteral("filename"));
        ASSERT_TRUE(file && file->isEnabled()) << "this machine has a printer";
        file->setText(printedPath());
        key(Qt::Key_Return);
    }

    int m_steps = 0;
};

/// From the Today page to the printed first report takes 15 steps: to the button and press it; choose the
/// kind and go on; write what happened, leave the text and go on; what is affected: add, name the asset, take
/// it, go on; tick what was done and go on; tick the first who was told; store. Each of them stands on the
/// screen at its time.
TEST_F(BreachTest, fromTodayToTheFirstReportByKeyboardAlone)
{
    MainWindow window(policy, clock, settings);
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    window.showLedger(Ledger::open(ledgerPath(), created.key), QStringLiteral("見本 一郎"));
    Records &records = window.workspace()->records();
    Asset asset = sampleAsset(QStringLiteral("Register"));
    asset.number = QStringLiteral("J-1");
    asset.confidentiality = QStringLiteral("3");
    asset.hasPersonal = true;
    asset.personCount = 12;
    records.add(asset);
    records.add(holderOf(Office::Ciso, QStringLiteral("見本 副市長"), QStringLiteral("3000")));
    records.add(holderOf(Office::GeneralOfficer, QStringLiteral("仮名 次郎"), QStringLiteral("2000")));
    records.add(holderOf(Office::DepartmentOfficer, QStringLiteral("例示 部長"), QStringLiteral("1000")));
    records.add(holderOf(Office::SectionManager, QStringLiteral("見本 課長"), QStringLiteral("100")));
    activate(window);
    window.pages()->showPage(0);
    window.pages()->findChild<TodayPage *>()->focusStart();

    key(Qt::Key_Tab, Qt::ShiftModifier);
    key(Qt::Key_Space);
    ASSERT_TRUE(waitFor([] { return shown<BreachWizard>() != nullptr; }));
    auto *wizard = shown<BreachWizard>();
    activate(*wizard);
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    write(QStringLiteral("Sent to a wrong address"));
    key(Qt::Key_Tab);
    key(Qt::Key_Return);
    key(Qt::Key_Space);
    write(QStringLiteral("J-1"));
    EXPECT_TRUE(textShown(*wizard->currentPage()).contains(QStringLiteral("12")));
    key(Qt::Key_Return); // takes what is offered
    key(Qt::Key_Return);
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    const QStringList order {QStringLiteral("情報セキュリティ管理者"),
                             QStringLiteral("100"),
                             QStringLiteral("情報セキュリティ責任者"),
                             QStringLiteral("例示 部長"),
                             QStringLiteral("1000"),
                             QStringLiteral("統括情報セキュリティ責任者"),
                             QStringLiteral("2000"),
                             QStringLiteral("ＣＩＳＯ"),
                             QStringLiteral("3000"),
                             QStringLiteral("関係機関")};
    QString calls;
    for (const QWidget *widget : wizard->currentPage()->findChildren<QWidget *>())
        calls += widget->property("text").toString() + u'\n';
    EXPECT_TRUE(standInOrder(calls, order)) << calls.toStdString();
    key(Qt::Key_Space);
    key(Qt::Key_Return);
    EXPECT_EQ(m_steps, 15);

    ASSERT_TRUE(waitFor([] { return shown<PaperPreview>() != nullptr; }));
    auto *preview = shown<PaperPreview>();
    ASSERT_TRUE(waitFor([preview] { return preview->isReady(); }));
    const QString paper = wordsOf(preview->pdf());
    EXPECT_TRUE(standInOrder(paper,
                             {QStringLiteral("第一報"), QStringLiteral("宛先"),
                              QStringLiteral("情報セキュリティ責任者　例示部長　様"),
                              QStringLiteral("統括情報セキュリティ責任者　仮名次郎　様"),
                              QStringLiteral("ＣＩＳＯ　見本副市長　様"), QStringLiteral("関係機関　御中"),
                              QStringLiteral("報告者"), QStringLiteral("Senttoawrongaddress"),
                              QStringLiteral("12人")}))
        << paper.toStdString();

    activate(*preview);
    key(Qt::Key_P, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([] { return shown<QPrintDialog>() != nullptr; }));
    auto *printing = shown<QPrintDialog>();
    activate(*printing);
    printOut(*printing);
    EXPECT_EQ(m_steps, 17) << "Ctrl+P, which stands on its button, and Return";
    ASSERT_TRUE(waitFor([this] { return QFile::exists(printedPath()); }));
    EXPECT_EQ(bytesOf(printedPath()), preview->pdf());

    const QList<Stored> stored = records.list(Incident::spec);
    ASSERT_EQ(stored.size(), 1);
    const auto incident = fromValues<Incident>(stored.first().values);
    EXPECT_EQ(incident.kind, IncidentKind::MisSent);
    EXPECT_EQ(incident.channel, IncidentChannel::Mail);
    EXPECT_EQ(incident.certainty, IncidentCertainty::Actual);
    EXPECT_EQ(incident.personalInvolved, true);
    EXPECT_EQ(incident.personCount, 12);
    EXPECT_EQ(incident.title, QStringLiteral("メールの誤送信（Register）"));
    ASSERT_EQ(incident.reports.size(), 1);
    EXPECT_EQ(incident.reports[0].recipient, ReportRecipient::SectionManager);
    EXPECT_EQ(incident.reports[0].reportedAt, clock.now());
    EXPECT_EQ(incident.timeline.size(), 3) << "noticed, done at once, told";
    records.undo();
    EXPECT_EQ(records.list(Incident::spec).size(), 0) << "one step";
}

TEST_F(BreachTest, theMenuOpensItFromEverywhere)
{
    MainWindow window(policy, clock, settings);
    const auto created
        = Ledger::create(ledgerPath(), Secret::fromPassword(QStringLiteral("sample")), cheap());
    window.showLedger(Ledger::open(ledgerPath(), created.key), QStringLiteral("見本 一郎"));
    activate(window);
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(waitFor([] { return shown<BreachWizard>() != nullptr; }));
}

TEST_F(BreachTest, anEmptyLedgerSaysWhomToCallByOfficeAndThatNumbersAreMissing)
{
    const auto workspace = makeWorkspace();
    BreachWizard wizard(*workspace);
    activate(wizard);
    goToCalls(wizard);
    const QList<QCheckBox *> told = boxes(wizard);
    ASSERT_EQ(told.size(), 5);
    EXPECT_TRUE(told[3]->text().contains(QStringLiteral("ＣＩＳＯ")));
    EXPECT_EQ(textShown(*wizard.currentPage()).count(titleOf(OfficeHolder::spec)), 5);
    clickOn(told[1]);
    EXPECT_TRUE(textShown(*wizard.currentPage()).contains(QStringLiteral("12:00")));
    wizard.next();
    EXPECT_EQ(wizard.result(), QDialog::Accepted);
    const Incident incident = *workspace->records().find(wizard.stored());
    ASSERT_EQ(incident.reports.size(), 1);
    EXPECT_EQ(incident.reports[0].recipient, ReportRecipient::DepartmentOfficer);
    EXPECT_FALSE(incident.personalInvolved) << "nobody knows yet";
    delete shown<PaperPreview>();
}

TEST_F(BreachTest, whatIsTypedIsNeverLost)
{
    const auto workspace = makeWorkspace();
    {
        BreachWizard wizard(*workspace);
        activate(wizard);
        goToCalls(wizard);
        clickOn(boxes(wizard)[2]);
        press(Qt::Key_Escape);
        EXPECT_EQ(wizard.result(), QDialog::Rejected);
    }
    EXPECT_EQ(workspace->records().count(Incident::spec), 0);
    EXPECT_FALSE(workspace->records().undoable()) << "keeping it is no step";
    BreachWizard again(*workspace);
    activate(again);
    EXPECT_TRUE(textShown(*again.currentPage()).contains(QStringLiteral("12:00"))) << "it says so";
    again.next();
    EXPECT_EQ(plainText(again)->toPlainText(), QStringLiteral("宛先を間違えた。"));
    for (int page = 0; page < 3; ++page)
        again.next();
    EXPECT_FALSE(boxes(again)[1]->isChecked());
    EXPECT_TRUE(boxes(again)[2]->isChecked());
    again.next();
    EXPECT_EQ(again.result(), QDialog::Accepted);
    delete shown<PaperPreview>();
    BreachWizard next(*workspace);
    activate(next);
    EXPECT_TRUE(next.incident().summary.isEmpty()) << "what is stored is not offered again";
}

TEST_F(BreachTest, onlyWhatNobodyCanDoWithoutIsDemanded)
{
    const auto workspace = makeWorkspace();
    BreachWizard wizard(*workspace);
    activate(wizard);
    StepPage *first = wizard.currentPage();
    wizard.next();
    EXPECT_EQ(wizard.currentPage(), first) << "the kind";
    wizard.findChildren<QRadioButton *>().last()->setChecked(true);
    wizard.next();
    StepPage *second = wizard.currentPage();
    EXPECT_NE(second, first);
    wizard.next();
    EXPECT_EQ(wizard.currentPage(), second) << "what happened";
    plainText(wizard)->setPlainText(QStringLiteral("x"));
    wizard.next();
    EXPECT_NE(wizard.currentPage(), second);
}

class ProgressTest : public BreachTest
{
protected:
    ProgressTest()
        : workspace(makeWorkspace())
    {
        Incident incident;
        incident.title = QStringLiteral("文書の誤送付");
        incident.kind = IncidentKind::MisSent;
        incident.channel = IncidentChannel::Letter;
        incident.certainty = IncidentCertainty::Actual;
        incident.source = IncidentSource::Manager;
        incident.noticedAt = clock.now().addSecs(-3600);
        incident.summary = QStringLiteral("封筒を取り違えた。");
        incident.noRelatedBody = QStringLiteral("庁内に限られる。");
        id = workspace->records().add(incident);
    }
    Incident stored() const { return *workspace->records().find(id); }
    std::unique_ptr<BreachProgress> begin(BreachNews news)
    {
        auto dialog = std::make_unique<BreachProgress>(*workspace, id);
        activate(*dialog);
        dialog->choose(news);
        press(Qt::Key_Return);
        return dialog;
    }

    std::unique_ptr<Workspace> workspace;
    Id<Incident> id;
};

TEST_F(ProgressTest, anInstructionIsReceivedAndCompletedByKeyboard)
{
    auto dialog = begin(BreachNews::Instruction);
    typeKeys(QStringLiteral("CSIRT"));
    press(Qt::Key_Tab);
    typeKeys(QStringLiteral("Tell the person"));
    press(Qt::Key_Return);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    ASSERT_EQ(stored().instructions.size(), 1);
    EXPECT_EQ(stored().instructions[0].receivedAt, clock.now());
    ASSERT_EQ(stored().timeline.size(), 1);

    dialog = begin(BreachNews::Completed);
    press(Qt::Key_Tab);
    typeKeys(QStringLiteral("Told by phone"));
    press(Qt::Key_Return);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(stored().instructions[0].result, QStringLiteral("Told by phone"));
    ASSERT_EQ(stored().timeline.size(), 2);
    EXPECT_EQ(stored().timeline[0].kind, TimelineKind::Instruction) << "what stands there stays";
}

TEST_F(ProgressTest, aFurtherReportIsStampedAndPrinted)
{
    auto dialog = begin(BreachNews::Report);
    typeKeys(QStringLiteral("All letters are back"));
    press(Qt::Key_Return);
    ASSERT_TRUE(dialog->isLastPage());
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    ASSERT_EQ(stored().reports.size(), 1);
    EXPECT_EQ(stored().reports[0].stage, ReportStage::Further);
    EXPECT_EQ(stored().reports[0].content, QStringLiteral("All letters are back"));
    ASSERT_TRUE(waitFor([] { return shown<PaperPreview>() && shown<PaperPreview>()->isReady(); }));
    EXPECT_TRUE(wordsOf(shown<PaperPreview>()->pdf()).contains(QStringLiteral("続報")));
    delete shown<PaperPreview>();
}

TEST_F(ProgressTest, aMeasureIsAddedToTheTimeline)
{
    auto dialog = begin(BreachNews::Measure);
    typeKeys(QStringLiteral("Fetched it"));
    press(Qt::Key_Return);
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    ASSERT_EQ(stored().timeline.size(), 1);
    EXPECT_EQ(stored().timeline[0].kind, TimelineKind::Measure);
}

TEST_F(ProgressTest, closingDemandsAllAndThenIsOver)
{
    Incident incident = stored();
    incident.cause = incident.damage = incident.recovery = QStringLiteral("x");
    Staff person;
    person.name = QStringLiteral("例示 太郎");
    const Id<Staff> owner = workspace->records().add(person);
    incident.preventionMeasures = {{QStringLiteral("x"), owner, QDate(2026, 5, 1), {}, {}}};
    workspace->records().change(id, incident);
    auto dialog = begin(BreachNews::Closing);
    StepPage *conclusion = dialog->currentPage();
    boxes(*dialog).last()->setChecked(true);
    dialog->next();
    EXPECT_EQ(dialog->currentPage(), conclusion) << "prevention is missing";
    conclusion->findChildren<QPlainTextEdit *>().last()->setPlainText(QStringLiteral("x"));
    dialog->next();
    ASSERT_TRUE(dialog->isLastPage());
    dialog->next();
    EXPECT_EQ(dialog->result(), 0) << "nobody has been told";
    for (QCheckBox *box : boxes(*dialog).mid(0, 3))
        clickOn(box);
    dialog->next();
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(stored().closedOn, clock.today());
    EXPECT_EQ(stored().reports.size(), 3);
    EXPECT_FALSE(BreachProgress::fits(toValues(stored())));
    delete shown<PaperPreview>();
}

TEST_F(ProgressTest, whatIsTypedIsKeptUntilItIsStored)
{
    auto dialog = begin(BreachNews::Report);
    typeKeys(QStringLiteral("half a sen"));
    dialog->next();
    clickOn(boxes(*dialog).first());
    press(Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_TRUE(stored().reports.isEmpty());
    // What another has changed meanwhile is not set back by what was kept.
    Incident incident = stored();
    incident.evidence = QStringLiteral("log");
    workspace->records().change(id, incident);

    dialog = std::make_unique<BreachProgress>(*workspace, id);
    activate(*dialog);
    dialog->next();
    EXPECT_EQ(dialog->currentPage()->findChild<QLineEdit *>()->text(), QStringLiteral("half a sen"));
    dialog->next();
    EXPECT_TRUE(boxes(*dialog).first()->isChecked());
    dialog->next();
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
    EXPECT_EQ(stored().reports.size(), 1);
    EXPECT_EQ(stored().evidence, QStringLiteral("log"));
    delete shown<PaperPreview>();
    dialog = begin(BreachNews::Report);
    EXPECT_TRUE(dialog->currentPage()->findChild<QLineEdit *>()->text().isEmpty());
}

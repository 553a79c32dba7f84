// SPDX-FileCopyrightText: The Mamori developers
// SPDX-License-Identifier: Apache-2.0
#include "../reports/sample_certificate.h"
#include "ui_fixture.h"

#include "model/registers/submission.h"
#include "model/sample/sample_section.h"
#include "model/store/attachments.h"
#include "ui/preview/form_catalogue.h"
#include "ui/preview/paper_preview.h"
#include "ui/preview/signing_key_dialog.h"
#include "ui/preview/submission_dialog.h"
#include "ui/registers/field_editor.h"
#include "ui/wizards/field_grid.h"
#include "ui/wizards/record_wizards.h"

#include <QBuffer>
#include <QCheckBox>
#include <QLineEdit>
#include <QPdfDocument>

using namespace mamori;

namespace {

QString textOf(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text();
    return text.remove(u'\n').remove(u'\r');
}

class SubmissionTest : public UiTest
{
protected:
    SubmissionTest()
    {
        Staff person;
        person.name = QStringLiteral("例示 太郎");
        person.reading = QStringLiteral("れいじ たろう");
        Asset asset = sampleAsset(QStringLiteral("住民異動届"));
        asset.custodian = records.add(person);
        asset.remarks = QStringLiteral("例示太郎が保管");
        records.add(asset);
    }
    /// Hands the asset ledger in, as the dialog does it.
    Id<Submission> handIn(bool withRedacted)
    {
        FormCatalogue catalogue(*workspace);
        catalogue.tick(QStringLiteral("asset_ledger"));
        const std::unique_ptr<SubmissionDialog> dialog(catalogue.handIn());
        dialog->form().editor("recipient")->setValue(QStringLiteral("統括情報セキュリティ責任者"));
        dialog->redacted().setChecked(withRedacted);
        dialog->accept();
        return dialog->stored();
    }
    QByteArray shownFile(Id<Submission> id)
    {
        const std::unique_ptr<QDialog> paper(previewSubmission(*workspace, id.value, nullptr));
        auto *preview = qobject_cast<PaperPreview *>(paper.get());
        EXPECT_TRUE(waitFor([preview] { return preview->isReady(); }));
        return preview->pdf();
    }
    QList<Attached> filesOf(Id<Submission> id)
    {
        return Attachments(workspace->ledger(), records).of(Submission::spec, id.value);
    }

    std::unique_ptr<Workspace> workspace = makeWorkspace();
    Records &records = workspace->records();
};

} // namespace

TEST_F(SubmissionTest, keepsTheVeryFileThatWasHandedIn)
{
    const Id<Submission> id = handIn(false);
    ASSERT_TRUE(id);
    const Submission submission = *records.find(id);
    EXPECT_EQ(submission.state, SubmissionState::Sent);
    EXPECT_EQ(submission.number, QStringLiteral("TS-2026-001"));
    ASSERT_EQ(submission.forms.size(), 1);
    EXPECT_EQ(submission.forms.first().formNumber, QStringLiteral("様式第1号"));
    const QByteArray file = shownFile(id);
    const QString text = textOf(file);
    EXPECT_TRUE(text.contains(QStringLiteral("住民異動届")));
    EXPECT_TRUE(text.contains(QStringLiteral("様式第1号")));
    // What changes afterwards does not change what was handed in.
    records.add(sampleAsset(QStringLiteral("あとの資産")));
    EXPECT_EQ(shownFile(id), file);
    records.undo();
    EXPECT_EQ(records.undoable().value_or(QString()).contains(submission.title), true);
    records.undo();
    EXPECT_FALSE(records.find(Submission::spec, id.value)->struckOut.isEmpty());
}

TEST_F(SubmissionTest, theRedactedCopyNamesNobody)
{
    const Id<Submission> id = handIn(true);
    const QList<Attached> files = filesOf(id);
    ASSERT_EQ(files.size(), 2);
    const Attachments attachments(workspace->ledger(), records);
    const QByteArray whole = attachments.content(files.first().attachment);
    const QByteArray redacted = attachments.content(files.last().attachment);
    EXPECT_TRUE(textOf(whole).contains(QStringLiteral("例示太郎が保管")));
    EXPECT_FALSE(textOf(redacted).contains(QStringLiteral("例示")));
    EXPECT_TRUE(textOf(redacted).contains(QStringLiteral("住民異動届")));
    EXPECT_EQ(records.find<Staff>({1})->name, QStringLiteral("例示 太郎"));
}

TEST_F(SubmissionTest, isSignedWithTheCertificateThatWasChosen)
{
    QFile file(m_folder.filePath(QStringLiteral("mihon.p12")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(samplePkcs12("mihon", QDate(2026, 1, 1), QDate(2027, 1, 1)));
    file.close();
    SigningKeyDialog asking(clock.today());
    asking.setFile(file.fileName());
    const auto edits = asking.findChildren<QLineEdit *>();
    ASSERT_EQ(edits.size(), 2);
    edits.last()->setText(QStringLiteral("wrong"));
    asking.accept();
    EXPECT_FALSE(asking.key());
    EXPECT_TRUE(edits.last()->text().isEmpty()) << "the password does not stay";
    edits.last()->setText(QStringLiteral("mihon"));
    asking.accept();
    ASSERT_TRUE(asking.key());
    FormCatalogue catalogue(*workspace);
    catalogue.tick(QStringLiteral("asset_ledger"));
    const std::unique_ptr<SubmissionDialog> dialog(catalogue.handIn());
    dialog->form().editor("recipient")->setValue(QStringLiteral("統括情報セキュリティ責任者"));
    dialog->signWith(*asking.key());
    dialog->accept();
    ASSERT_TRUE(dialog->stored());
    EXPECT_TRUE(shownFile(dialog->stored()).contains("/ETSI.CAdES.detached"));
}

TEST_F(SubmissionTest, asksForTheEntriesAndTheRecipient)
{
    FormCatalogue catalogue(*workspace);
    catalogue.tick(QStringLiteral("approval_application"));
    EXPECT_EQ(catalogue.handIn(), nullptr) << "which application?";
    EXPECT_EQ(catalogue.currentForm(), QStringLiteral("approval_application"));
    catalogue.tick(QStringLiteral("approval_application"), false);
    catalogue.tick(QStringLiteral("asset_ledger"));
    const std::unique_ptr<SubmissionDialog> dialog(catalogue.handIn());
    dialog->accept();
    EXPECT_FALSE(dialog->stored()) << "to whom?";
    EXPECT_EQ(records.count(Submission::spec), 0);
}

TEST_F(SubmissionTest, whatWasReturnedIsHandedInAgainInItsPlace)
{
    const Id<Submission> id = handIn(false);
    Submission submission = *records.find(id);
    EXPECT_FALSE(SubmissionDialog::fits(toValues(submission)));
    submission.returnedOn = QDate(2026, 4, 3);
    EXPECT_EQ(records.problems(Submission::spec, toValues(submission), id.value).size(), 1) << "why?";
    submission.returnReason = QStringLiteral("記入漏れ");
    records.change(id, submission);
    submission = *records.find(id);
    EXPECT_EQ(submission.state, SubmissionState::Returned);
    ASSERT_TRUE(SubmissionDialog::fits(toValues(submission)));
    SubmissionDialog again(*workspace, id);
    again.accept();
    ASSERT_TRUE(again.stored());
    const Submission second = *records.find(again.stored());
    EXPECT_EQ(second.inPlaceOf, id);
    EXPECT_EQ(second.recipient, submission.recipient);
    EXPECT_FALSE(second.returnedOn.isValid());
    EXPECT_EQ(second.forms, submission.forms);
    EXPECT_NE(shownFile(again.stored()), QByteArray());
}

TEST_F(SubmissionTest, theSamplesFormsCanAllBeHandedInTogether)
{
    fillWithSample(records, policy);
    QList<SubmissionPart> parts;
    for (const PolicyForm &form : policy.forms)
        parts << SubmissionPart {form.id, {}};
    Submission whole;
    whole.title = QStringLiteral("全部");
    const SubmissionPack pack = makeSubmission(records, policy, whole, parts);
    EXPECT_EQ(pack.submission.forms.size(), policy.forms.size());
    EXPECT_EQ(pack.submission.sha256.size(), 64);
    qint64 pages = 0;
    for (const SubmittedForm &form : pack.submission.forms) {
        EXPECT_GT(form.pages, 0) << form.title.toStdString();
        pages += form.pages;
    }
    QBuffer buffer;
    buffer.setData(pack.pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    EXPECT_GT(document.pageCount(), pages) << "and the letter";
}
